/** What two people write to their guests. */
import type { Lang } from '../kinds/kind-names.js';
import { WEDDING_DE } from './wedding-de.js';
import { WEDDING_EN } from './wedding-en.js';
import { WEDDING_ES } from './wedding-es.js';
import { WEDDING_FR } from './wedding-fr.js';

type Pair = readonly [string, string];

/** What is drawn for a moment of the story, in the order in which things happen. */
export const MOMENTS = ['cups', 'map', 'sea', 'bench', 'box', 'gable', 'solitaire'] as const;
export type Moment = (typeof MOMENTS)[number];

export const HERO_ARTS = ['rings', 'tables', 'bunting', 'card'] as const;
export type HeroArt = (typeof HERO_ARTS)[number];

export interface WeddingWords {
  /** Slots: first, second. */
  names: readonly string[];
  nav: Readonly<Record<'story' | 'day' | 'travel' | 'gifts' | 'rsvp', string>>;
  /** Slots: date, month, year; the day is a Saturday. */
  date: string;
  /** Without weekday. */
  until: string;
  art: Readonly<Record<HeroArt, string>>;
  /** Slots: day, place. */
  subs: readonly string[];
  actions: readonly string[];
  story: { titles: readonly string[]; moments: Readonly<Record<Moment, readonly Pair[]>> };
  day: {
    titles: readonly string[];
    texts: readonly string[];
    label: string;
    stops: readonly (readonly Pair[])[];
  };
  travel: {
    titles: readonly string[];
    lines: readonly string[];
    ways: readonly (readonly [string, readonly string[]])[];
  };
  gifts: { titles: readonly string[]; texts: readonly string[]; items: readonly Pair[] };
  faq: { titles: readonly string[]; items: readonly Pair[] };
  rsvp: {
    titles: readonly string[];
    texts: readonly string[];
    legend: string;
    options: readonly [string, string, string];
    diet: string;
    song: string;
    action: readonly string[];
    done: readonly string[];
  };
  footer: readonly string[];
  about: Readonly<Record<'story' | 'day' | 'travel' | 'gifts' | 'faq' | 'rsvp', string>>;
}

const WORDS: Record<Lang, WeddingWords> = { en: WEDDING_EN, de: WEDDING_DE, fr: WEDDING_FR, es: WEDDING_ES };

export const weddingWords = (lang: Lang): WeddingWords => WORDS[lang];
