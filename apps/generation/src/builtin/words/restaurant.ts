/** What a restaurant's page says. Sentences in the grammar of `say.ts`; a page takes each at most once. */
import type { Lang } from '../kinds/kind-names.js';
import type { NoteKey } from './restaurant-menus.js';
import { RESTAURANT_DE } from './restaurant-de.js';
import { RESTAURANT_EN } from './restaurant-en.js';
import { RESTAURANT_ES } from './restaurant-es.js';
import { RESTAURANT_FR } from './restaurant-fr.js';

/** The object of the house: layout, drawing and words. */
export type Look = 'plates' | 'pass' | 'market' | 'oven' | 'bowl' | 'bottles';

export type PlateColor = 'red' | 'orange' | 'yellow' | 'green' | 'teal' | 'blue' | 'violet' | 'pink';

export interface LookWords {
  headlines: readonly (readonly [string, string])[];
  subs: readonly string[];
  /** What is to be seen in the drawing. */
  art: string;
  menuTitles: readonly string[];
}

export interface RestaurantWords {
  titles: Readonly<Record<string, string>>;
  actions: { book: readonly string[]; menu: string; find: string };
  looks: Record<Look, LookWords>;
  menuNotes: readonly string[];
  /** "on a red plate": how the courses are told apart. A page says it in one way. */
  plates: Record<PlateColor, readonly string[]>;
  notes: Record<NoteKey, string>;
  table: string;
  /** Where the number of tables is told. Slots: seats, tables. */
  atTables: string;
  chef: readonly { title: string; paragraphs: readonly string[] }[];
  chefArt: string;
  /** Terms with the slots seats, opens, lastorder, since. */
  chefRows: readonly (readonly [string, readonly string[]])[];
  galleryTitles: readonly string[];
  /** Slot of the caption: the time of the evening, as [hour, what is to be seen]. */
  pictures: readonly (readonly [string, string])[];
  voicesLarge: readonly string[];
  voicesSmall: readonly (readonly [string, string])[];
  /** Slots: who, district, year. */
  regular: string;
  bookingTitles: readonly string[];
  bookingNotes: readonly string[];
  seatLegend: string;
  seats: readonly [string, string, string];
  send: string;
  confirms: readonly string[];
  where: readonly string[];
  eventTitles: readonly string[];
  /** When, what, how it goes, and what it costs in euros. */
  events: readonly (readonly [string, string, string, number])[];
  faqs: readonly (readonly [string, string])[];
  foot: { line: string; write: string; small: string };
}

const RESTAURANT: Record<Lang, RestaurantWords> = {
  en: RESTAURANT_EN,
  de: RESTAURANT_DE,
  fr: RESTAURANT_FR,
  es: RESTAURANT_ES,
};

export const restaurantIn = (lang: Lang): RestaurantWords => RESTAURANT[lang];
