/**
 * What a follow-up asks of a site that is there: a small grammar of edits, read clause by clause. What it doesn't
 * understand it says.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Lang, Tone } from '../kinds/kind-names.js';
import { colourSaidIn } from '../understand/colours.js';
import { languageAskedIn } from '../understand/language.js';
import { placeIn as townIn } from '../understand/place.js';
import { everyWord } from '../understand/words.js';
import { toneIn } from '../understand/tone.js';
import * as say from './edit-words.js';
import { sectionsIn, type Mention, type NamedSection } from './name-sections.js';
import { newNameIn } from './read-name.js';

export type { NamedSection } from './name-sections.js';

export type Place = { at: 'top' | 'bottom' | 'up' | 'down' } | { side: 'before' | 'after'; id: string };

export type Edit =
  | { kind: 'rename'; name: string }
  | { kind: 'light'; dark: boolean }
  | { kind: 'colour'; hue: number; word: string }
  /** `null`: as its trade is. */
  | { kind: 'tone'; tone: Tone | null }
  | { kind: 'headline'; bigger: boolean }
  | { kind: 'language'; lang: Lang }
  | { kind: 'town'; name: string }
  /** Of a page whose prices stand in no section of their own. */
  | { kind: 'prices'; shown: boolean }
  | { kind: 'remove'; id: string }
  | { kind: 'add'; id: string; place?: Place }
  | { kind: 'move'; id: string; place: Place };

export interface ReadEdits {
  edits: Edit[];
  /** Clauses that ask for something else. */
  unknown: string[];
}

/** Longest follow-up that is read: as long as a prompt may be. */
const READ_LIMIT = 8_000;
/** Nobody asks for more at once, and the page is composed anew for each. */
const MAX_EDITS = 20;

export function readEdits(prompt: string, sections: readonly NamedSection[]): ReadEdits {
  const text = prompt.slice(0, READ_LIMIT).normalize('NFC');
  const rename = newNameIn(text);
  const result: ReadEdits = { edits: rename ? [{ kind: 'rename', name: rename.name }] : [], unknown: [] };
  let verb: Verb | null = null;
  for (const clause of clausesOf(rename?.rest ?? text, sections)) {
    const wish = wishIn(clause);
    // "Don't remove the menu and the map" means neither.
    verb = verbOf(wish) ?? (wish === clause ? verb : null);
    const edits = editsIn(wish, verb, sections);
    // "the map and the opening hours" are one section.
    const isSaid = (edit: Edit): boolean => result.edits.some((one) => isDeepStrictEqual(one, edit));
    const news = edits.filter((edit) => edit.kind === 'move' || !isSaid(edit));
    const isTooMuch = result.edits.length + news.length > MAX_EDITS;
    if (isTooMuch || (edits.length === 0 && !isPolite(clause))) result.unknown.push(clause);
    if (isTooMuch) break;
    result.edits.push(...news);
  }
  return result;
}

/** What a clause asks for, without what it asks not to do. */
function wishIn(clause: string): string {
  return say.NOTHING.test(clause) ? '' : (clause.split(say.NOT)[0] ?? '');
}

type Verb = 'remove' | 'move' | 'add' | 'other';

/** "before and after" and "questions and answers" are one thing each, and so is a title with an "and" in it. */
function clausesOf(text: string, sections: readonly NamedSection[]): string[] {
  const titles = sections.map(({ title }) => title).filter((title) => title.includes(' '));
  const glued = titles
    .reduce(
      (rest, title) => rest.replaceAll(everyWord(title), (said) => said.replaceAll(' ', '\u00a0')),
      text,
    )
    .replaceAll(
      /\b(before|questions?|fragen|vorher) (and|und) (after|answers?|antworten|nachher)\b/giu,
      '$1\u00a0$2\u00a0$3',
    )
    .replaceAll(/\bSt\. /g, 'St.\u00a0');
  return glued
    .split(
      /(?:[.,;!?\n]|:(?=\s))+(?!\u00a0)|[ \t](?:and then|then|and|und dann|und|dann|et puis|et|puis|y luego|y|luego|but|aber|mais|pero)[ \t]/iu,
    )
    .map((clause) => clause.replaceAll('\u00a0', ' ').trim())
    .filter((clause) => /\p{L}/u.test(clause));
}

function verbOf(clause: string): Verb | null {
  if (say.BRING_BACK.test(clause)) return 'add';
  if (say.REMOVE.test(clause)) return 'remove';
  if (say.INSERT.test(clause)) return 'add';
  if (say.MOVE.test(clause)) return 'move';
  if (say.OTHER.test(clause)) return 'other';
  if (say.WITHOUT.test(clause)) return 'remove';
  return say.ADD.test(clause) ? 'add' : null;
}

function editsIn(clause: string, verb: Verb | null, sections: readonly NamedSection[]): Edit[] {
  const whole = wholePageEdit(clause, sections, verb);
  if (whole) return [whole];
  const named = sectionsIn(clause, sections);
  const ids = named.map(({ id }) => id);
  if (verb === 'remove') return ids.map((id): Edit => ({ kind: 'remove', id }));
  const place = placeIn(clause, named);
  const [id] = ids;
  if (verb === 'move' && id !== undefined && place) return [{ kind: 'move', id, place }];
  if (verb === 'add' && id !== undefined) {
    const news = place && 'side' in place ? [id] : ids;
    return news.map((one): Edit => ({ kind: 'add', id: one, ...(place && { place }) }));
  }
  return ids.length === 0 ? looksIn(clause) : [];
}

/** What concerns no section, whatever words it is said in. */
function wholePageEdit(clause: string, sections: readonly NamedSection[], verb: Verb | null): Edit | null {
  if (say.HEADLINE.test(clause)) {
    if (say.BIGGER.test(clause)) return { kind: 'headline', bigger: true };
    if (say.SMALLER.test(clause)) return { kind: 'headline', bigger: false };
  }
  const lang = languageAskedIn(clause);
  if (lang) return { kind: 'language', lang };
  const town = say.MOVES_HOUSE.test(clause) ? townIn(behindIn(clause)) : null;
  if (town) return { kind: 'town', name: town };
  const hasOwn = sections.some(({ id }) => PRICED.has(id));
  const isAboutPrices = say.PRICES.test(clause) && (verb === 'add' || verb === 'remove');
  return isAboutPrices && !hasOwn ? { kind: 'prices', shown: verb === 'add' } : null;
}

/** Sections of nothing but prices. */
const PRICED: ReadonlySet<string> = new Set(['pricing', 'fees', 'rates', 'tickets', 'prices']);

/** Towns are read behind "in". */
const behindIn = (clause: string): string =>
  clause.replaceAll(/(?<!\p{L})(?:to|nach|a|à|is|ist|est|es|now|jetzt|ahora|maintenant)(?= \p{Lu})/gu, 'in');

function looksIn(clause: string): Edit[] {
  const colour = colourSaidIn(clause);
  const decides = [say.DARKER, say.LIGHTER, say.DARK, say.LIGHT].find((pattern) => pattern.test(clause));
  const shade: Edit[] = decides
    ? [{ kind: 'light', dark: decides === say.DARKER || decides === say.DARK }]
    : [];
  const tone = toneEdit(clause);
  return [
    ...shade,
    ...(colour ? [{ kind: 'colour' as const, hue: colour.hue, word: colour.word.toLowerCase() }] : []),
    ...(tone ? [tone] : []),
  ];
}

function toneEdit(clause: string): Edit | null {
  if (say.NEUTRAL.test(clause)) return { kind: 'tone', tone: null };
  const tone = toneIn(clause);
  if (!tone) return null;
  if (!say.LESS.test(clause)) return { kind: 'tone', tone };
  return { kind: 'tone', tone: tone === 'plain' ? null : 'plain' };
}

function placeIn(clause: string, named: readonly Mention[]): Place | null {
  const anchor = named[1];
  for (const [side, pattern] of say.SIDES) {
    const found = [...clause.matchAll(new RegExp(pattern.source, 'giu'))].find(
      ({ index }) => anchor !== undefined && index < anchor.at && index > (named[0]?.at ?? 0) - 1,
    );
    if (found && anchor) return { side, id: anchor.id };
  }
  const end = say.ENDS.find(([, pattern]) => pattern.test(clause));
  return end ? { at: end[0] } : null;
}

function isPolite(clause: string): boolean {
  return clause.split(/\s+/).every((one) => say.POLITE.test(one)) || say.POLITE.test(clause);
}
