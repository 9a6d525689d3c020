/** What an artist's page says: what every trade shares, and what only a potter or a painter says. */
import type { Lang } from '../kinds/kind-names.js';
import { ARTIST_DE } from './artist-de.js';
import { ARTIST_EN } from './artist-en.js';
import { ARTIST_ES } from './artist-es.js';
import { ARTIST_FR } from './artist-fr.js';

export const ARTIST_TOPICS = ['ceramics', 'photo', 'jewellery', 'wood', 'paint'] as const;
export type ArtistTopic = (typeof ARTIST_TOPICS)[number];

export interface TopicWords {
  /** What the art of the hero shows. */
  wall: string;
  subs: readonly string[];
  actions: readonly string[];
  /** In large letters; said by the artist. */
  statements: readonly string[];
  asides: readonly string[];
  galleryTitles: readonly string[];
  /** Labels of the groups a, b and c. */
  filters: readonly [string, string, string];
  /** By the key of the art: title and line. */
  works: Readonly<Record<string, readonly [title: string, line: string]>>;
  process: {
    titles: readonly string[];
    texts: readonly string[];
    label: string;
    /** The three points of the curve. */
    points: readonly [string, string, string];
  };
  commissions: {
    titles: readonly string[];
    texts: readonly string[];
    kinds: readonly [
      readonly [name: string, text: string],
      readonly [name: string, text: string],
      readonly [name: string, text: string],
    ];
  };
  press: readonly string[];
  /** Label of the message. */
  ask: string;
}

export interface ArtistWords {
  names: readonly string[];
  nav: Readonly<Record<'gallery' | 'process' | 'shows' | 'commissions' | 'contact', string>>;
  statementTitle: string;
  everything: string;
  sold: string;
  /** Slots: price, months. */
  from: string;
  months: string;
  /** Units of the curves. */
  hours: string;
  minutes: string;
  monthsShort: string;
  stops: string;
  clock: string;
  shows: {
    titles: readonly string[];
    names: readonly string[];
    venues: readonly string[];
    notes: readonly string[];
  };
  pressTitle: string;
  sources: readonly string[];
  contact: {
    titles: readonly string[];
    texts: readonly string[];
    action: readonly string[];
    done: readonly string[];
  };
  footer: readonly string[];
  about: Readonly<
    Record<'figures' | 'works' | 'curve' | 'shows' | 'press' | 'commissions' | 'address', string>
  >;
  topics: Readonly<Record<ArtistTopic, TopicWords>>;
}

const WORDS: Record<Lang, ArtistWords> = { en: ARTIST_EN, de: ARTIST_DE, fr: ARTIST_FR, es: ARTIST_ES };

export const artistWords = (lang: Lang): ArtistWords => WORDS[lang];
