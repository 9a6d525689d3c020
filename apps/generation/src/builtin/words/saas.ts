/** What the pages of software say, in each language. */
import type { Lang } from '../kinds/kind-names.js';
import { SAAS_DE } from './saas-de.js';
import { SAAS_EN } from './saas-en.js';
import { SAAS_ES } from './saas-es.js';
import { SAAS_FR } from './saas-fr.js';

export const SAAS_PRODUCTS = ['invoices', 'rota', 'uptime', 'engine', 'requests'] as const;
export type SaasProduct = (typeof SAAS_PRODUCTS)[number];

export type Tint = 'good' | 'warn' | 'bad' | 'calm';
/** A line of a small scene: `tag` has its left half as a chip, `total` is double-ruled. */
export type MiniRow = readonly [
  left: string,
  right: string,
  look: 'plain' | 'faint' | 'total' | 'tag' | 'accent',
];

export interface StepWords {
  title: string;
  text: string;
  rows: readonly MiniRow[];
}

export interface PlanWords {
  name: string;
  who: string;
  points: readonly string[];
}

/** One product. Every sentence may have choices in brackets and slots: {brand}, {last}, and what its panel fills. */
export interface ProductWords {
  names: readonly string[];
  headlines: readonly string[];
  subs: readonly string[];
  actions: readonly string[];
  panel: {
    menu: readonly [string, string, string, string, string, string];
    title: string;
    columns: readonly [string, string, string, string, string];
    /** What its rows are called: clients, shifts, checks, queries, wishes. */
    rows: readonly string[];
    /** In the order in which the product's panel takes them. */
    states: readonly string[];
    chart: readonly [title: string, note: string];
    labels: readonly string[];
    card: readonly [title: string, text: string];
  };
  stats: readonly (readonly [figure: string, text: string])[];
  steps: { title: readonly string[]; items: readonly [StepWords, StepWords, StepWords] };
  features: {
    title: readonly string[];
    note: readonly string[];
    /** Marked words stand in double round brackets: ((no)). One message for each choice. */
    demo: {
      title: string;
      text: string;
      choices: readonly [string, string, string];
      messages: readonly [string, string, string];
    };
    chart: readonly [title: string, text: string];
    chips: readonly [title: string, text: string, good: string, warn: string];
    signs: readonly [title: string, text: string, ...signs: string[]];
    code: readonly [title: string, text: string, code: string];
  };
  compare: {
    title: readonly string[];
    before: readonly string[];
    rows: readonly (readonly [moment: string, before: string, after: string])[];
  };
  voices: readonly (readonly [text: string, role: string])[];
  pricing: { title: readonly string[]; plans: readonly [PlanWords, PlanWords, PlanWords] };
  faq: { title: readonly string[]; items: readonly (readonly [question: string, answer: string])[] };
  closing: { title: readonly string[]; text: readonly string[]; action: string };
}

/** What the pages of all products have in common. */
export interface SaasUi {
  titles: Record<
    | 'nav'
    | 'hero'
    | 'stats'
    | 'steps'
    | 'features'
    | 'compare'
    | 'voice'
    | 'pricing'
    | 'faq'
    | 'closing'
    | 'footer',
    string
  >;
  links: Record<'steps' | 'features' | 'pricing' | 'faq', string>;
  start: string;
  more: string;
  /** Slot: brand. */
  withBrand: string;
  howToPay: string;
  yearly: string;
  planActions: readonly [string, string, string];
  freeNote: string;
  /** Slot: price. */
  yearNote: string;
  chart: string;
  demo: string;
  email: string;
  emailNote: string;
  emailDone: string;
  sample: Record<'panel' | 'figures' | 'voices' | 'prices' | 'demo', string>;
  /** Slots: day, month; months are as long as the language likes them in tables. */
  date: string;
  months: Record<2 | 3, string>;
}

export interface SaasWords {
  ui: SaasUi;
  products: Record<SaasProduct, ProductWords>;
}

const WORDS: Record<Lang, SaasWords> = { en: SAAS_EN, de: SAAS_DE, fr: SAAS_FR, es: SAAS_ES };

export const saasWordsIn = (lang: Lang): SaasWords => WORDS[lang];
