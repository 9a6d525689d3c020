/** What the page of an event says: of its genre, and of the sign under which it stands. */
import type { Lang } from '../kinds/kind-names.js';
import { EVENT_DE } from './event-de.js';
import { EVENT_EN } from './event-en.js';
import { EVENT_ES } from './event-es.js';
import { EVENT_FR } from './event-fr.js';

export type Genre = 'conference' | 'festival' | 'night';
export type Sign = 'sea' | 'fell' | 'rail' | 'stars' | 'stage';
export type Break = 'arrive' | 'open' | 'meal' | 'free' | 'end' | 'again' | 'short' | 'close';
type Pair = readonly [string, string];

/** Lists are alternatives unless a count is given; slots: seats, talks, shops, minutes and what every page has. */
export interface GenreWords {
  names: readonly string[];
  subs: readonly string[];
  /** At least eleven, of four words at most: they stand twice on the page. */
  talks: readonly string[];
  /** At least nine. */
  roles: readonly string[];
  /** What stands beside the last talk; not counted. */
  extra: Pair;
  breaks: Record<Break, Pair>;
  /** At least five. */
  workshops: readonly Pair[];
  /** Two paragraphs. */
  whys: readonly [readonly string[], readonly string[]];
  /** Four cells; the first counts talks, the second workshops, the third minutes. */
  figures: readonly [readonly Pair[], readonly Pair[], readonly Pair[], readonly Pair[]];
  /** Three tickets, cheapest first. */
  tickets: readonly [readonly string[], readonly string[], readonly string[]];
  ways: readonly (readonly [term: string, ways: readonly string[]])[];
  faq: readonly Pair[];
  sponsors: { heading: readonly string[]; text: readonly string[]; names: readonly Pair[] };
}

export interface SignWords {
  headlines: readonly Pair[];
  action: readonly string[];
  see: string;
  /** Where it is and how much room there is, one line each. Slots: seats. */
  venue: readonly string[];
  room: readonly string[];
  stations: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  why: readonly string[];
  cast: { heading: readonly string[]; note: readonly string[] };
  schedule: readonly string[];
  /** At the highest and the lowest point of the curve; slot: time. */
  high: string;
  low: string;
  tracks: Pair;
  workshops: readonly string[];
  place: readonly string[];
  here: string;
  tickets: { heading: readonly string[]; names: readonly [string, string, string] };
  faq: { heading: readonly string[]; own: readonly Pair[] };
}

export interface EventWords {
  nav: Record<'speakers' | 'schedule' | 'workshops' | 'venue' | 'tickets' | 'faq', string>;
  sample: Record<
    'dates' | 'figures' | 'people' | 'schedule' | 'workshops' | 'address' | 'prices' | 'sponsors',
    string
  >;
  /** Slots: weekday, day, month, year, next, other (the second weekday). */
  day: string;
  both: string;
  /** Of one day, and of two with the one before them (slot: before). */
  one: string;
  three: string;
  /** What speaks of more than one day, and what the ticket for all of it is called where there is one. */
  twoDays: RegExp;
  wholeDay: string;
  /** Slots: names. */
  drawing: string;
  curve: string;
  chooseDay: string;
  hours: string;
  /** North, east, south, west. */
  compass: readonly [string, string, string, string];
  /** Slots: from, until, seats. */
  workshopNote: string;
  /** Slot: person. */
  led: readonly string[];
  /** Of a star. Slots: star, time. */
  culminates: string;
  /** Slot: seats. */
  ticketNote: string;
  /** Slots: one, two, three, seats. */
  ticketSum: readonly string[];
  take: readonly string[];
  foot: readonly string[];
  genres: Record<Genre, GenreWords>;
  signs: Record<Sign, SignWords>;
}

const EVENTS: Record<Lang, EventWords> = { en: EVENT_EN, de: EVENT_DE, fr: EVENT_FR, es: EVENT_ES };

export const eventWords = (lang: Lang): EventWords => EVENTS[lang];
