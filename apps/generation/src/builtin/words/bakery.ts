/** What a bakery's or a café's page says. Sentences in the grammar of `say.ts`; a page takes each at most once. */
import type { Ware } from '../art/shelf.js';
import type { Lang } from '../kinds/kind-names.js';
import { BAKERY_DE } from './bakery-de.js';
import { BAKERY_EN } from './bakery-en.js';
import { BAKERY_ES } from './bakery-es.js';
import { BAKERY_FR } from './bakery-fr.js';
import type { BakeNote } from './bakery-menus.js';

export type Opens = '6:00' | '6:30' | '7:00';

/** Two lines, and the hour of the first batch that they speak of. */
export type Headline = readonly [string, string, Opens];

export type SignatureWare = Extract<Ware, 'brioche' | 'pretzel' | 'knot' | 'croissant' | 'cake' | 'boule'>;

export interface SignatureWords {
  title: readonly string[];
  paragraphs: readonly [string, string];
  small: string;
  large: string;
  contains: string;
}

export type Topic = 'bakery' | 'cafe';

export type BakerySign = 'awning' | 'arch' | 'counter' | 'table';

export interface BakeryWords {
  titles: Readonly<Record<string, string>>;
  /** What the navigation calls its sections. */
  links: Readonly<Record<string, string>>;
  actions: { aside: Record<Topic, readonly string[]>; menu: string; find: string };
  /** What is to be seen in the drawing; slot: signature. */
  art: Record<BakerySign, string>;
  headlines: Record<Topic, readonly Headline[]>;
  /** Slots: one, two, signature. */
  subs: Record<Topic, readonly string[]>;
  /** Notes of the five moments of the day; slots: rest, name. */
  day: Record<Topic, readonly [string, string, string, string, string]>;
  /** The last batch; slot: name. */
  again: string;
  /** Facts in short; slot: day. */
  closedOn: string;
  closedNote: string;
  menuTitles: readonly string[];
  menuNotes: readonly string[];
  notes: Record<BakeNote, string>;
  signatures: Record<SignatureWare, SignatureWords>;
  signatureArt: string;
  sizes: { small: string; large: string; contains: string; ahead: string };
  stories: readonly { title: string; paragraphs: readonly [string, string] }[];
  /** Figure and what it counts; slots: rest, mills, since. */
  stats: readonly (readonly [string, readonly string[]])[];
  voicesLarge: readonly string[];
  voicesSmall: readonly (readonly [string, string])[];
  /** Slots: who, district, year. */
  regular: string;
  bookings: readonly { title: string; note: string; confirm: string }[];
  wishLegend: string;
  /** Two wishes; the third is the signature. */
  wishes: Record<Topic, readonly [string, string]>;
  send: string;
  where: Record<'awning' | 'other', readonly string[]>;
  faqs: readonly (readonly [string, string])[];
  foot: { line: string; write: string; small: string };
}

const BAKERY: Record<Lang, BakeryWords> = { en: BAKERY_EN, de: BAKERY_DE, fr: BAKERY_FR, es: BAKERY_ES };

export const bakeryIn = (lang: Lang): BakeryWords => BAKERY[lang];
