/**
 * Sentences with choices in brackets and slots in braces:
 *
 *     'Every [loaf|bun] rests {hours} hours[, sometimes more|].'
 *
 * Brackets don't nest. Which choice is taken depends on the sentence and the seed alone, so that one sentence never
 * changes another.
 */
import type { Random } from '../seeded-random.js';

export type Slots = Readonly<Record<string, string | number>>;

/** The sentence with its choices made and its slots filled. Throws a RangeError at a slot that nobody fills. */
export type Say = (sentence: string, more?: Slots) => string;

const CHOICE = /\[([^[\]]*)\]/g;
const SLOT = /\{(\w+)\}/g;

export function sayer(slots: Slots, random: Random): Say {
  return (sentence, more) => {
    const choices = random.fork(sentence);
    const chosen = sentence.replace(CHOICE, (_all, options: string) => choices.pick(options.split('|')));
    return chosen.replace(SLOT, (slot, name: string) => {
      const value = more?.[name] ?? slots[name];
      if (value === undefined) throw new RangeError(`Nothing fills ${slot} in “${sentence}”.`);
      return String(value);
    });
  };
}
