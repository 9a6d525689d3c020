import type { Lang } from '../kinds/kind-names.js';

/** Prices as people write them in the page's language: "€1.30", "CHF 4.20", "kr 48"; "1,30 €", "4.20 CHF". */
export interface Money {
  /** With cents where the currency has them in shops. */
  price(euros: number): string;
  /** Shortest form, for price tags and sentences: "€9". */
  short(euros: number): string;
}

const SCALE: Record<string, number> = { '€': 1, '£': 0.9, $: 1.2, 'CHF ': 1.5, 'kr ': 11 };

/** 2640.5 as "2,640.50" in English, "2.640,50" in German and Spanish, "2 640,50" in French. */
export function numberIn(lang: Lang, value: number, decimals = 0): string {
  const [whole = '', cents] = value.toFixed(decimals).split('.');
  const [group, point] = { en: [',', '.'], de: ['.', ','], es: ['.', ','], fr: ['\u202f', ','] }[lang] as [
    string,
    string,
  ];
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, group) + (cents === undefined ? '' : point + cents);
}

export function moneyOf(currency: string, lang: Lang = 'en'): Money {
  const scale = SCALE[currency] ?? 1;
  const scaled = (euros: number): number => {
    if (scale === 1) return euros;
    const value = euros * scale;
    const step = value > 500 ? 50 : value > 60 ? 5 : currency === 'kr ' ? 1 : value > 20 ? 0.5 : 0.1;
    return Math.round(Math.round(value / step) * step * 100) / 100;
  };
  const cents = currency !== 'kr ';
  const write = (value: number, decimals: number): string => {
    const figure = numberIn(lang, value, decimals);
    return lang === 'en' ? `${currency}${figure}` : `${figure}\u00a0${currency.trim()}`;
  };
  return {
    price: (euros) => write(scaled(euros), cents ? 2 : 0),
    short: (euros) => write(scaled(euros), Number.isInteger(scaled(euros)) ? 0 : 2),
  };
}
