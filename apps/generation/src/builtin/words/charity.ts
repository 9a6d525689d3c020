/** What the page of a charity says: by what it cares for, and by what it counts with. */
import type { Lang } from '../kinds/kind-names.js';
import { CHARITY_DE } from './charity-de.js';
import { CHARITY_EN } from './charity-en.js';
import { CHARITY_ES } from './charity-es.js';
import { CHARITY_FR } from './charity-fr.js';

export type Cause = 'animals' | 'food' | 'nature' | 'people';
export type Counter = 'tags' | 'crates' | 'river' | 'rope' | 'log';
type Pair = readonly [string, string];

/** Lists are alternatives. Slots: week, year, waiting, gone, helpers, and what every page has. */
export interface CauseWords {
  names: readonly string[];
  headlines: readonly Pair[];
  subs: readonly string[];
  /** Three lines on the sheet: where, when, how many. */
  lines: readonly [readonly string[], readonly string[]];
  stations: readonly Pair[];
  why: readonly string[];
  whys: readonly [readonly string[], readonly string[]];
  /** The first counts the week, the second the year. */
  figures: readonly [readonly Pair[], readonly Pair[], readonly Pair[], readonly Pair[]];
  work: {
    heading: readonly string[];
    items: readonly (readonly [when: string, name: string, text: string])[];
  };
  /** Five lines, the largest first. */
  account: readonly Pair[];
  /** Three sums, the smallest first. */
  give: readonly [readonly Pair[], readonly Pair[], readonly Pair[]];
  roles: readonly string[];
  events: readonly Pair[];
}

export interface CharityWords {
  nav: Record<'work' | 'proof' | 'give' | 'people' | 'events', string>;
  sample: Record<'figures' | 'work' | 'account' | 'sums' | 'people' | 'dates' | 'address', string>;
  drawing: Record<Counter, string>;
  /** Of the crates in the picture. */
  tenEach: string;
  /** What is counted, on the last line of the book. */
  inAll: string;
  give: readonly string[];
  see: readonly string[];
  proof: { heading: readonly string[]; text: readonly string[]; total: string };
  giving: {
    heading: readonly string[];
    action: readonly string[];
    note: readonly string[];
    each: readonly [string, string, string];
  };
  /** Instead of money: name, text, how long. */
  time: {
    heading: readonly string[];
    rows: readonly (readonly [string, string, string])[];
    note: readonly string[];
    action: string;
  };
  /** `sum`: how many are there each day. */
  people: { heading: readonly string[]; note: Record<Counter, string>; sum: string };
  events: { heading: readonly string[]; ask: readonly string[] };
  foot: readonly string[];
  causes: Record<Cause, CauseWords>;
}

const CHARITIES: Record<Lang, CharityWords> = {
  en: CHARITY_EN,
  de: CHARITY_DE,
  fr: CHARITY_FR,
  es: CHARITY_ES,
};

export const charityWords = (lang: Lang): CharityWords => CHARITIES[lang];
