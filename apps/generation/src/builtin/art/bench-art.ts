import type { Product } from '../words/product.js';
import type { Random } from '../seeded-random.js';
import { n } from './svg.js';

/** The mark before the name: three lines of a ledger, a week, a pulse. */
export function productMark(pattern: Product['pattern'], ground: string, line: string): string {
  const marks: Record<Product['pattern'], string> = {
    ledger: 'M9 7V21H21M12 12H21M12 16.5H21',
    week: 'M8 8H12V20H8ZM15 8V14M15 17V20M20 8V11M20 14V20',
    trace: 'M6 16H10L13 8 17 21 19 16H23',
  };
  return `<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><rect width="28" height="28" rx="7" fill="${ground}"/><path d="${marks[pattern]}" fill="none" stroke="${line}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/** A line that rises with small doubts, and its area: twelve weeks of something. */
export function forecast(random: Random, label: string): string {
  let y = 92;
  const points = Array.from({ length: 12 }, (_, index) => {
    y -= random.int(-5, index > 4 ? 15 : 9);
    return `${n(index * 31.8)} ${Math.max(14, n(y))}`;
  });
  const last = points.at(-1)?.split(' ') ?? ['350', '20'];
  return (
    `<svg viewBox="0 0 358 120" role="img" aria-label="${label}">` +
    `<path d="M0 120L${points.join('L')}L350 120Z" class="chart-area"/>` +
    `<path d="M${points.join('L')}" fill="none" class="chart-line" stroke-width="3" stroke-linejoin="round"/>` +
    `<circle cx="${last[0]}" cy="${last[1]}" r="5" class="chart-dot"/></svg>`
  );
}

const TONE_CLASS = { good: 'bar-good', warn: 'bar-warn', bad: 'bar-bad', calm: 'bar-calm' } as const;

export function barChart(
  bars: readonly { value: number; tone: keyof typeof TONE_CLASS }[],
  label: string,
): string {
  const top = Math.max(1, ...bars.map(({ value }) => value));
  const step = 224 / bars.length;
  const rects = bars.map(({ value, tone }, index) => {
    const height = value === 0 ? 2 : Math.max(6, n((value / top) * 104));
    return `<rect x="${n(index * step + 5)}" y="${114 - height}" width="${n(step - 10)}" height="${height}" rx="3" class="${TONE_CLASS[tone]}"/>`;
  });
  const grid = [10, 45, 80, 114].map((y) => `M0 ${y}H224`).join('');
  return `<svg viewBox="0 0 224 116" role="img" aria-label="${label}"><path d="${grid}" class="chart-grid"/>${rects.join('')}</svg>`;
}

const SCHOOL_MARKS = {
  keys: 'M5 20H23M5 15H23M5 10H23M17 17V6',
  board: 'M5 7H23V18H5ZM4 21H24M9 14L13 11M15 14H19',
  phrases: 'M5 7H23V18H13L8 22V18H5ZM10 12.500H10.01M14 12.500H14.01M18 12.500H18.01',
  editor: 'M7 9L12 14 7 19M14 19H21',
  book: 'M5 20C7 12 10 7 11 9C12 12 8 20 11 20C14 20 14 13 16 13C18 13 14 20 17 20C19 20 20 18 22 16',
} as const;

/** The mark of a school: its object in a few strokes. */
export const schoolMark = (object: keyof typeof SCHOOL_MARKS, ground: string, line: string): string =>
  `<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><rect width="28" height="28" rx="7" fill="${ground}"/><path d="${SCHOOL_MARKS[object]}" fill="none" stroke="${line}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
