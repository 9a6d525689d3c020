/** What pages of every kind say to whoever uses them, in each language. */
import type { Lang } from '../kinds/kind-names.js';
import { COMMON_DE } from './common-de.js';
import { COMMON_EN } from './common-en.js';
import { COMMON_ES } from './common-es.js';
import { COMMON_FR } from './common-fr.js';

export interface Common {
  skip: string;
  menu: string;
  mainNavigation: string;
  moreNavigation: string;
  /** Monday first. */
  days: readonly [string, string, string, string, string, string, string];
  shortDays: readonly [string, string, string, string, string, string, string];
  /** January first. */
  months: readonly string[];
  closed: string;
  openingHours: string;
  /** Between a first and a last time or day. */
  until: string;
  and: string;
  all: string;
  /** Numbers from zero to twelve, in words. */
  counts: readonly string[];
  /** Slots: brand, district, place. */
  map: string;
  perMonth: string;
  monthly: string;
  free: string;
  /** Slot: year. */
  since: string;
  darker: string;
  quotes: readonly [open: string, close: string];
  form: {
    name: string;
    email: string;
    phone: string;
    message: string;
    day: string;
    time: string;
    guests: string;
    arrival: string;
    departure: string;
    optional: string;
    missing: string;
    nameMissing: string;
    emailMissing: string;
    emailWrong: string;
    phoneMissing: string;
    phoneWrong: string;
    messageMissing: string;
    consentMissing: string;
    oneWrong: string;
    /** Slot: n. */
    manyWrong: string;
    /** Slot: name. */
    thanks: string;
    thanksNobody: string;
  };
  /** Headings, where a kind has none of its own. */
  headings: {
    faq: string;
    where: string;
  };
}

const COMMON: Record<Lang, Common> = { en: COMMON_EN, de: COMMON_DE, fr: COMMON_FR, es: COMMON_ES };

export const commonIn = (lang: Lang): Common => COMMON[lang];

/** A small number in words, a larger one in figures. */
export const countIn = (lang: Lang, count: number): string => COMMON[lang].counts[count] ?? String(count);
