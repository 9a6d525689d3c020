/** When it is, who they are, what is drawn: decided once, so that all parts of the page agree. */
import type { Box, Inks } from '../art/figure-ground.js';
import { jewelFigure } from '../art/jewels.js';
import { joineryFigure } from '../art/joinery.js';
import { thingFigure } from '../art/paper-things.js';
import { houseFigure } from '../art/plans.js';
import { potFigure } from '../art/pots.js';
import { printFigure } from '../art/prints.js';
import { buntingArt, invitationArt, ringsArt, tablesArt } from '../art/wedding-things.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import type { Random } from '../seeded-random.js';
import { seededRandom } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import { commonIn } from '../words/common.js';
import { sayer } from '../words/say.js';
import type { HeroArt, Moment, WeddingWords } from '../words/wedding.js';

/** Saturdays from May to September of one year, as days of a month. */
export function saturdaysOf(year: number): Date[] {
  const days = Array.from({ length: 153 }, (_, i) => new Date(Date.UTC(year, 4, 1 + i)));
  return days.filter((day) => day.getUTCDay() === 6);
}

const YEAR = 2027;
const WEEKS_TO_ANSWER = 6;

export interface WeddingFacts extends SiteFacts {
  /** Of the two, for the card. */
  initials: readonly [string, string];
  year: number;
}

const slotsOf = (date: Date, months: readonly string[]): Record<string, string | number> => ({
  date: date.getUTCDate(),
  month: months[date.getUTCMonth()] ?? '',
  year: date.getUTCFullYear(),
});

/** "Anna & Tom", "Anna und Tom", "Ana y Tomás": the first letter of each. */
export function initialsOf(brand: string): readonly [string, string] {
  const names = brand.split(/\s+(?:&|\+|and|und|et|y|e)\s+/iu);
  const pair = names.length > 1 ? [names[0], names.at(-1)] : brand.split(/\s+/u).slice(0, 2);
  const [one = 'A', other = one] = pair.map((name) =>
    (/\p{L}|\p{N}/u.exec(name ?? '')?.[0] ?? '&').toUpperCase(),
  );
  return [one, other];
}

export function weddingFacts(request: SiteRequest, words: WeddingWords): WeddingFacts {
  const { months } = commonIn(request.lang);
  const random = seededRandom(request.root).fork('wedding');
  const day = random.pick(saturdaysOf(YEAR));
  const until = new Date(day.getTime() - WEEKS_TO_ANSWER * 7 * 86_400_000);
  const write = sayer({}, random);
  const { people, town, street } = siteFacts(request, { names: ['–'] });
  const facts = siteFacts(request, {
    names: words.names,
    slots: {
      ...slotsOf(day, months),
      second: people[1]?.first ?? 'Tom',
      day: write(words.date, slotsOf(day, months)),
      until: write(words.until, slotsOf(until, months)),
      town,
      street,
    },
  });
  return {
    ...facts,
    initials: initialsOf(facts.brand),
    year: YEAR,
  };
}

type Draw = (box: Box, inks: Inks, index: number, random: Random, id: string) => string;

const MOMENT_ART: Record<Moment, Draw> = {
  cups: (...all) => potFigure('tumblers', ...all),
  map: (...all) => thingFigure('map', ...all),
  sea: (...all) => printFigure('sea', ...all),
  bench: (...all) => joineryFigure('bench', ...all),
  box: (...all) => thingFigure('box', ...all),
  gable: (...all) => houseFigure('gable', ...all),
  solitaire: (...all) => jewelFigure('solitaire', ...all),
};
export const momentArt = (moment: Moment, ...all: Parameters<Draw>): string => MOMENT_ART[moment](...all);

export function heroArt(art: HeroArt, { initials }: WeddingFacts, inks: Inks, random: Random): string {
  if (art === 'card') return invitationArt(inks, random, initials);
  return { rings: ringsArt, tables: tablesArt, bunting: buntingArt }[art](inks, random, 'hero-art');
}
