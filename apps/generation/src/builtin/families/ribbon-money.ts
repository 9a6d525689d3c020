import { numberIn } from '../facts/money.js';
import type { SiteFacts } from '../facts/site-facts.js';

/**
 * Amounts that are added up in the currency of the place: rounded once, before they are summed, so that what stands on
 * the page is the sum of what stands on the page.
 */
export interface Sums {
  /** Euros in the currency of the place, to a whole step. */
  local(euros: number, step?: number): number;
  write(amount: number): string;
  /** A column of amounts: cents for all of them, or for none. */
  column(amounts: readonly number[]): string[];
}

const SCALE: Record<string, number> = { '€': 1, '£': 0.9, $: 1.2, 'CHF ': 1.5, 'kr ': 11 };

export function sumsOf({ place: { currency }, lang }: SiteFacts): Sums {
  const scale = SCALE[currency] ?? 1;
  const write = (amount: number, decimals: number): string => {
    const figure = numberIn(lang, amount, decimals);
    return lang === 'en' ? `${currency}${figure}` : `${figure}\u00a0${currency.trim()}`;
  };
  return {
    local: (euros, step = 1) => {
      const coarse = scale > 5 ? step * 10 : step;
      return Math.max(coarse, Math.round((euros * scale) / coarse) * coarse);
    },
    write: (amount) => write(amount, Number.isInteger(amount) ? 0 : 2),
    column: (amounts) => amounts.map((amount) => write(amount, amounts.every(Number.isInteger) ? 0 : 2)),
  };
}

/** Value added tax of the place's country in per cent; 0 where services carry none. */
export function vatOf({ place: { currency, culture, name } }: SiteFacts): number {
  if (currency === 'CHF ') return 8.1;
  if (currency === '£') return 20;
  if (currency === '$') return name === 'Toronto' ? 13 : 0;
  if (currency === 'kr ') return 25;
  if (name === 'Vienna' || name === 'Graz') return 20;
  return { de: 19, fr: 20, en: 23, it: 22, es: 21, pt: 23, nl: 21, nordic: 25.5 }[culture];
}
