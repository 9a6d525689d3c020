/** What a journal, a podcast or a letter says of itself. */
import type { Lang } from '../kinds/kind-names.js';
import { JOURNAL_DE } from './journal-de.js';
import { JOURNAL_EN } from './journal-en.js';
import { JOURNAL_ES } from './journal-es.js';
import { JOURNAL_FR } from './journal-fr.js';

export type Medium = 'journal' | 'sound' | 'letter';
type Pair = readonly [string, string];

/** Lists are alternatives. Slots: number, next, pages, minutes, readers, pieces and what every page has. */
export interface MediumWords {
  names: readonly string[];
  headlines: readonly Pair[];
  subs: readonly string[];
  /** What the newest is about. Slots: number, name. */
  folio: readonly string[];
  action: readonly string[];
  see: readonly string[];
  /** Names of four words at most, which stand twice on the page, and a sentence to each; at least twelve. */
  issues: readonly Pair[];
  /** Said of each. Slot: person. */
  notes: readonly string[];
  heading: readonly string[];
  note: readonly string[];
  about: {
    heading: readonly string[];
    paragraphs: readonly [readonly string[], readonly string[], readonly string[]];
    roles: readonly [string, string, string, string];
  };
  beats: readonly Pair[];
  beatsHeading: readonly string[];
  beatsSum: readonly string[];
  /** Text, and who writes; slot: person. */
  voices: readonly Pair[];
  voicesHeading: readonly string[];
  calendar: { heading: readonly string[]; note: readonly string[]; texts: readonly string[] };
  join: {
    heading: readonly string[];
    text: readonly string[];
    price: readonly string[];
    choice: { legend: string; options: readonly [string, string, string] };
    action: readonly string[];
    done: readonly string[];
  };
}

export interface JournalWords {
  nav: Record<'issues' | 'about' | 'topics' | 'calendar' | 'join', string>;
  /** The page that a reader sees first. */
  front: string;
  sample: Record<'issues' | 'people' | 'figures' | 'letters' | 'dates' | 'prices' | 'text', string>;
  /** Slot: number. */
  number: string;
  /** Slots: day, month, year. */
  day: string;
  minutes: string;
  drawing: Record<'cover' | 'front' | 'sound' | 'post', string>;
  chapters: readonly (readonly string[])[];
  address: readonly [string, string, string, string];
  lead: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  byline: string;
  caption: readonly string[];
  foot: readonly string[];
  media: Record<Medium, MediumWords>;
}

const JOURNALS: Record<Lang, JournalWords> = {
  en: JOURNAL_EN,
  de: JOURNAL_DE,
  fr: JOURNAL_FR,
  es: JOURNAL_ES,
};

export const journalWords = (lang: Lang): JournalWords => JOURNALS[lang];
