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
  const scale = SCALE[currency] ?? 1;
  const scaled = (euros: number): number => {
    if (scale === 1) return euros;
    const value = euros * scale;
    const step = value > 500 ? 50 : value > 60 ? 5 : currency === 'kr ' ? 1 : value > 20 ? 0.5 : 0.1;
    return Math.round(Math.round(value / step) * step * 100) / 100;
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
