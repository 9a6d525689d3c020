/** What a hotel, a hut and a camp say, in each language. Slots of their own: see `kinds/hotel-facts.ts`. */
import type { View } from '../art/window-view.js';
import type { Lang } from '../kinds/kind-names.js';
import { HOTEL_DE } from './hotel-de.js';
import { HOTEL_EN } from './hotel-en.js';
import { HOTEL_ES } from './hotel-es.js';
import { HOTEL_FR } from './hotel-fr.js';

export const HOTEL_TOPICS = ['hotel', 'hut', 'camp'] as const;
export type HotelTopic = (typeof HOTEL_TOPICS)[number];
/** The object that the page is built on. */
export type HotelSign = 'keys' | 'house' | 'profile' | 'plan' | 'view';
export type Lines = readonly string[];

export interface Offer {
  title: Lines;
  text: Lines;
  guests: string;
  bed: string;
}

export interface Stop {
  name: string;
  note: Lines;
}

export interface HotelTopicWords {
  names: Lines;
  links: Record<'rooms' | 'breakfast' | 'around' | 'rates' | 'booking' | 'where', string>;
  /** By sign; two lines, the second in italics. */
  headlines: Partial<Record<HotelSign, readonly (readonly [string, string])[]>>;
  subs: Lines;
  book: Lines;
  look: Lines;
  /** What the drawing shows, by sign. */
  drawn: Partial<Record<HotelSign, string>>;
  /** Three figures under the headline of a split hero. */
  notes: readonly (readonly [figure: string, what: string])[];
  roomsTitle: Lines;
  roomsLead: Lines;
  /** "Room {number}" */
  mark: string;
  offers: readonly [Offer, Offer, Offer];
  breakfastTitle: Lines;
  breakfastText: readonly [Lines, Lines];
  breakfastList: readonly (readonly [time: string, what: Lines])[];
  breakfastDrawn: string;
  aroundTitle: Lines;
  aroundLead: Lines;
  stops: readonly Stop[];
  ratesTitle: Lines;
  ratesLead: Lines;
  seasons: readonly [string, string, string];
  /** Slots: n, guests, price, season, room. */
  bill: { nights: string; extra: string; tax: string; note: Lines };
  bookingTitle: Lines;
  bookingText: Lines;
  choice: string;
  whereTitle: Lines;
  whereNote: Lines;
  hours: readonly (readonly [string, string])[];
  footer: Lines;
}

export interface HotelWords {
  topics: Record<HotelTopic, HotelTopicWords>;
  views: Record<View, { name: string; lines: Lines; drawn: string }>;
  facts: Record<'guests' | 'bed' | 'size' | 'view' | 'from', string>;
  rates: string;
  billTitle: Lines;
  guests: readonly string[];
  /** Under the form, and behind the thanks. */
  done: Lines;
  ask: Lines;
  /** On the map's mountains and the plan of the camp. */
  wash: string;
  water: string;
  profileStops: readonly [Lines, Lines, Lines];
  afterBrand: string;
}

export const HOTEL_WORDS: Record<Lang, HotelWords> = {
  en: HOTEL_EN,
  de: HOTEL_DE,
  fr: HOTEL_FR,
  es: HOTEL_ES,
};
