/** Prices as people write them in English: "€1.30", "CHF 4.20", "kr 48". */
export interface Money {
  /** With cents where the currency has them in shops. */
  price(euros: number): string;
  /** Shortest form, for price tags and sentences: "€9". */
  short(euros: number): string;
}

const SCALE: Record<string, number> = { '€': 1, '£': 0.9, $: 1.2, 'CHF ': 1.5, 'kr ': 11 };

/** 2640 as "2,640". */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

export function moneyOf(currency: string): Money {
  const scaled = (euros: number): number => {
    const value = euros * (SCALE[currency] ?? 1);
    if (currency === 'kr ') return value > 100 ? Math.round(value / 5) * 5 : Math.round(value);
    return Math.round(value * (value < 20 ? 10 : 1)) / (value < 20 ? 10 : 1);
  };
  const cents = currency !== 'kr ';
  return {
    price: (euros) => `${currency}${grouped(cents ? scaled(euros).toFixed(2) : String(scaled(euros)))}`,
    short: (euros) => {
      const value = scaled(euros);
      return `${currency}${grouped(Number.isInteger(value) ? String(value) : value.toFixed(2))}`;
    },
  };
}
