import { centsOf, notesOf } from './money.js';
import type { SiteFacts } from './site-facts.js';

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

export function sumsOf({ place: { currency }, lang }: SiteFacts): Sums {
  const { scale, write } = notesOf(currency, lang);
  return {
    local: (euros, step = 1) => {
      // As coarse as what costs a euro: in kroner to tens, in pesos to thousands.
      const coarse = step * Math.max(1, 10 ** Math.floor(Math.log10(scale)));
      return Math.max(coarse, Math.round((euros * scale) / coarse) * coarse);
    },
    write: (amount) => write(amount, centsOf(amount)),
    column: (amounts) => amounts.map((amount) => write(amount, centsOf(...amounts))),
  };
}

/** Of countries that a currency tells, in per cent. */
const VAT: Record<string, number> = {
  CHF: 8.1,
  '£': 20,
  kr: 25,
  MXN: 16,
  COP: 19,
  ARS: 21,
  UYU: 22,
  CLP: 19,
  PEN: 18,
};

/** Value added tax of the place's country in per cent; 0 where services carry none. */
export function vatOf({ place: { currency, culture, name, postcode } }: SiteFacts): number {
  const told = VAT[currency];
  if (told !== undefined) return told;
  if (currency === '$') return name === 'Toronto' ? 13 : 0;
  // Postcodes of four digits: Austria beside Germany, Belgium beside France.
  const isSmaller = /^\d{4}$/.test(postcode);
  if (culture === 'de') return isSmaller ? 20 : 19;
  if (culture === 'fr') return isSmaller ? 21 : 20;
  return { en: 23, it: 22, es: 21, pt: 23, nl: 21, nordic: 25.5 }[culture];
}
