import type { Lang } from '../kinds/kind-names.js';

/** Prices as people write them in the page's language: "€1.30", "CHF 4.20", "kr 48"; "1,30 €", "4,20 CHF". */
export interface Money {
  /** With cents where the currency has them in shops. */
  price(euros: number): string;
  /** Shortest form, for price tags and sentences: "€9". */
  short(euros: number): string;
}

interface Currency {
  sign: string;
  /** Units for what costs a euro. */
  scale: number;
  /** Shops have cents. */
  cents: boolean;
  /** The sign stands before the figure also where the language puts it behind. */
  first?: true;
  /** Figures are written as in English. */
  point?: true;
}

const CURRENCIES: Record<string, Currency> = {
  '€': { sign: '€', scale: 1, cents: true },
  '£': { sign: '£', scale: 0.9, cents: true },
  $: { sign: '$', scale: 1.2, cents: true },
  CHF: { sign: 'CHF', scale: 1.5, cents: true },
  kr: { sign: 'kr', scale: 11, cents: false },
  MXN: { sign: '$', scale: 20, cents: false, first: true, point: true },
  COP: { sign: '$', scale: 3_000, cents: false, first: true },
  ARS: { sign: '$', scale: 1_500, cents: false, first: true },
  UYU: { sign: '$U', scale: 45, cents: false, first: true },
  CLP: { sign: '$', scale: 1_000, cents: false, first: true },
  PEN: { sign: 'S/', scale: 4, cents: true, first: true, point: true },
};

/** 2640.5 as "2,640.50" in English, "2.640,50" in German and Spanish, "2 640,50" in French. */
export function numberIn(lang: Lang, value: number, decimals = 0): string {
  const [whole = '', cents] = value.toFixed(decimals).split('.');
  const [group, point] = { en: [',', '.'], de: ['.', ','], es: ['.', ','], fr: ['\u202f', ','] }[lang] as [
    string,
    string,
  ];
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, group) + (cents === undefined ? '' : point + cents);
}

/** What prices of this size end in, so that they look as if somebody had set them. */
function stepFor(value: number, cents: boolean): number {
  if (value > 20_000) return 1_000;
  if (value > 2_000) return 100;
  if (value > 500) return 50;
  if (value > 60) return 5;
  if (!cents) return 1;
  return value > 20 ? 0.5 : 0.1;
}

/** How a currency is written, and what a euro is in it. Of one that isn't known only the name is. */
export interface Notes {
  /** Units for what costs a euro in a town of average dearness. */
  scale: number;
  cents: boolean;
  /** An amount in this currency: "€1,250.50", "1.250,50 €", "kr 48". */
  write(amount: number, decimals?: number): string;
}

export function notesOf(currency: string, lang: Lang = 'en'): Notes {
  const { sign, scale, cents, first, point } = CURRENCIES[currency] ?? {
    sign: currency,
    scale: 1,
    cents: true,
  };
  const isFirst = lang === 'en' || first;
  const gap = /[A-Za-z]$|\/$/.test(sign) ? '\u00a0' : '';
  return {
    scale,
    cents,
    write: (amount, decimals = 0) => {
      const figure = numberIn(point ? 'en' : lang, amount, decimals);
      return isFirst ? `${sign}${gap}${figure}` : `${figure}\u00a0${sign}`;
    },
  };
}

/** `currency` is the place's. Prices are given in euros, as they would be in a town of average dearness. */
export function moneyOf(currency: string, lang: Lang = 'en'): Money {
  const { scale, cents, write } = notesOf(currency, lang);
  const scaled = (euros: number): number => {
    if (scale === 1) return euros;
    const value = euros * scale;
    const step = stepFor(value, cents);
    return Math.round(Math.round(value / step) * step * 100) / 100;
  };
  return {
    price: (euros) => write(scaled(euros), cents ? 2 : 0),
    short: (euros) => write(scaled(euros), centsOf(scaled(euros))),
  };
}

/** Cents only where there are some. */
export const centsOf = (...amounts: readonly number[]): number => (amounts.every(Number.isInteger) ? 0 : 2);
