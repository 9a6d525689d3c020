/** What a shop's page says. Sentences in the grammar of `say.ts`; a page takes each at most once. */
import type { Lang } from '../kinds/kind-names.js';
import { SHOP_DE } from './shop-de.js';
import { SHOP_EN } from './shop-en.js';
import { SHOP_ES } from './shop-es.js';
import { SHOP_FR } from './shop-fr.js';
import type { Trade } from './shop-stock.js';

export interface TradeWords {
  headlines: readonly (readonly [string, string])[];
  subs: readonly string[];
  /** What is to be seen in the drawing. */
  art: string;
  titles: readonly string[];
  notes: readonly string[];
  filters: readonly (readonly [tag: string, label: string])[];
  /** Names and notes, in the order of the stock. */
  items: readonly (readonly [name: string, note: string])[];
  material: {
    title: readonly string[];
    paragraphs: readonly (readonly string[])[];
    rows: readonly (readonly [string, string])[];
  };
  careTitle: readonly string[];
  care: readonly (readonly [string, string])[];
  voices: readonly string[];
  faqs: readonly (readonly [string, string])[];
}

export interface ShopWords {
  titles: Readonly<Record<string, string>>;
  actions: { look: readonly string[]; ways: string };
  trades: Record<Trade, TradeWords>;
  deliveryTitles: readonly string[];
  deliveryNotes: readonly string[];
  /** What it is called, how it goes, what it costs in euros; 0 is free. */
  ways: readonly (readonly [string, string, number])[];
  voicesSmall: readonly (readonly [string, string])[];
  /** Slots: who, district, year. */
  regular: string;
  where: readonly string[];
  faqs: readonly (readonly [string, string])[];
  foot: { line: string; write: string; small: string };
}

const SHOP: Record<Lang, ShopWords> = { en: SHOP_EN, de: SHOP_DE, fr: SHOP_FR, es: SHOP_ES };

export const shopIn = (lang: Lang): ShopWords => SHOP[lang];
