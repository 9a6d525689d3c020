/** What two people write to their guests. */
import type { Lang } from '../kinds/kind-names.js';
import { WEDDING_DE } from './wedding-de.js';
import { WEDDING_EN } from './wedding-en.js';
import { WEDDING_ES } from './wedding-es.js';
import { WEDDING_FR } from './wedding-fr.js';
import { MORE_WEDDING, type MoreWedding } from './wedding-more.js';

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
    address: string;
    gate: readonly string[];
    ways: readonly (readonly [string, readonly string[]])[];
  };
  gifts: { titles: readonly string[]; texts: readonly string[]; items: readonly Pair[] };
  menu: MoreWedding['menu'];
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

const WORDS: Record<Lang, Omit<WeddingWords, 'menu'>> = {
  en: WEDDING_EN,
  de: WEDDING_DE,
  fr: WEDDING_FR,
  es: WEDDING_ES,
};

export const weddingWords = (lang: Lang): WeddingWords => continued(WORDS[lang], MORE_WEDDING[lang]);

/** All lists of the one, each with what the other adds to it. */
function continued(words: Omit<WeddingWords, 'menu'>, more: MoreWedding): WeddingWords {
  const { story, day, travel, gifts, faq, rsvp } = words;
  const moments = MOMENTS.map((moment) => [moment, [...story.moments[moment], ...more.moments[moment]]]);
  return {
    ...words,
    subs: [...words.subs, ...more.subs],
    story: { ...story, moments: Object.fromEntries(moments) as WeddingWords['story']['moments'] },
    day: {
      ...day,
      texts: [...day.texts, ...more.dayTexts],
      stops: day.stops.map((stop, i) => [...stop, ...(more.stops[i] ?? [])]),
    },
    travel: {
      ...travel,
      gate: [...travel.gate, ...more.gate],
      ways: travel.ways.map(([name, texts], i) => [name, [...texts, ...(more.ways[i] ?? [])]]),
    },
    gifts: { ...gifts, texts: [...gifts.texts, ...more.giftTexts], items: [...gifts.items, ...more.gifts] },
    menu: more.menu,
    faq: { ...faq, items: [...faq.items, ...more.faq] },
    rsvp: { ...rsvp, texts: [...rsvp.texts, ...more.rsvpTexts], done: [...rsvp.done, ...more.done] },
  };
}
