/** Marks and small charts of software and schools. */
import type { SaasProduct } from '../words/saas.js';
import type { Random } from '../seeded-random.js';
import { n } from './svg.js';

const tile = (ground: string, line: string, path: string): string =>
  `<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><rect width="28" height="28" rx="7" fill="${ground}"/><path d="${path}" fill="none" stroke="${line}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const PRODUCT_MARKS: Record<SaasProduct, string> = {
  invoices: 'M9 7V21H21M12 12H21M12 16.5H21',
  rota: 'M8 8H12V20H8ZM15 8V14M15 17V20M20 8V11M20 14V20',
  uptime: 'M5 16H10L13 8 17 21 19 16H23',
  engine: 'M8 8H20V12H8ZM8 16H20V20H8ZM11 10H11.01M11 18H11.01',
  requests: 'M7 9L9 11 12 7M15 9H21M7 15L9 17 12 13M15 15H21M15 21H19',
};

/** The mark before the name: lines of a ledger, a week, a pulse, two shelves, a list. */
export const productMark = (product: SaasProduct, ground: string, line: string): string =>
  tile(ground, line, PRODUCT_MARKS[product]);

const SCHOOL_MARKS = {
  keys: 'M5 20H23M5 15H23M5 10H23M17 17V6',
  board: 'M5 7H23V18H5ZM4 21H24M9 14L13 11M15 14H19',
  phrases: 'M5 7H23V18H13L8 22V18H5ZM10 12.5H10.01M14 12.5H14.01M18 12.5H18.01',
  editor: 'M7 9L12 14 7 19M14 19H21',
  book: 'M5 20C7 12 10 7 11 9C12 12 8 20 11 20C14 20 14 13 16 13C18 13 14 20 17 20C19 20 20 18 22 16',
} as const;

/** The mark of a school: its object in a few strokes. */
export const schoolMark = (object: keyof typeof SCHOOL_MARKS, ground: string, line: string): string =>
  tile(ground, line, SCHOOL_MARKS[object]);

const svg = (label: string, content: string): string =>
  `<svg viewBox="0 0 358 120" role="img" aria-label="${label}">${content}</svg>`;

/** A line that rises with small doubts, and its area: twelve weeks of something. */
function rise(random: Random, label: string): string {
  let y = 92;
  const points = Array.from({ length: 12 }, (_, index) => {
    y -= random.int(-5, index > 4 ? 15 : 9);
    return `${n(index * 31.8)} ${Math.max(14, n(y))}`;
  });
  const last = points.at(-1)?.split(' ') ?? ['350', '20'];
  return svg(
    label,
    `<path d="M0 120L${points.join('L')}L350 120Z" class="chart-area"/>` +
      `<path d="M${points.join('L')}" fill="none" class="chart-line" stroke-width="3" stroke-linejoin="round"/>` +
      `<circle cx="${last[0]}" cy="${last[1]}" r="5" class="chart-dot"/>`,
  );
}

/** Twelve columns of two parts; one stands out. */
function columns(random: Random, label: string): string {
  const peak = random.int(6, 10);
  const parts = Array.from({ length: 12 }, (_, index) => {
    const height = index === peak ? 104 : 34 + random.int(0, 36);
    const upper = n(height * 0.34);
    const x = index * 30;
    return (
      `<rect x="${x}" y="${120 - height}" width="22" height="${upper}" rx="3" class="${index === peak ? 'chart-dot' : 'chart-area'}"/>` +
      `<rect x="${x}" y="${123 - height + upper}" width="22" height="${height - upper - 3}" rx="3" class="${index === peak ? 'chart-dot' : 'chart-deep'}"/>`
    );
  });
  return svg(label, parts.join(''));
}

/** A recorder's line: calm, one shock, calm again. */
function trace(random: Random, label: string): string {
  const shock = random.int(14, 24);
  const points = Array.from({ length: 40 }, (_, index) => {
    const far = Math.abs(index - shock);
    const y = far === 0 ? 14 : far === 1 ? 104 : far === 2 ? 44 : 72 + random.int(-5, 5);
    return `${n(index * 9.1)} ${y}`;
  });
  return svg(
    label,
    `<path d="M0 30H358M0 60H358M0 90H358" class="chart-grid"/><path d="M${points.join('L')}" fill="none" class="chart-line" stroke-width="3" stroke-linejoin="round"/><circle cx="${n(shock * 9.1)}" cy="14" r="6" class="chart-dot"/>`,
  );
}

const CHARTS = { invoices: rise, rota: columns, uptime: trace, engine: rise, requests: rise };

export const productChart = (product: SaasProduct, random: Random, label: string): string =>
  CHARTS[product](random, label);

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
