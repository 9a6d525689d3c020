/** One true curve over a day with its highest and lowest point named, and the hours under it. */
import { escapeHtml } from '../markup.js';
import type { ChartColors } from './chart-colors.js';
import { circle, n, rect } from './svg.js';

export type CurveStyle = 'sea' | 'fell' | 'rail' | 'stars' | 'stage';

export interface DayCurve {
  /** Hours; past midnight they go on counting: 25 is one o'clock. */
  from: number;
  until: number;
  high: { hour: number; label: string };
  low: { hour: number; label: string };
}

const LEFT = 30;
const RIGHT = 1130;
const BASE = 150;

const heightAt = (hour: number, { high, low }: DayCurve): number =>
  84 - 54 * Math.cos((Math.PI * (hour - high.hour)) / (low.hour - high.hour));

/** Cosine from high to low water, as tide tables have it. */
export function dayCurve(style: CurveStyle, day: DayCurve, colors: ChartColors, label: string): string {
  const xOf = (hour: number): number => LEFT + ((hour - day.from) * (RIGHT - LEFT)) / (day.until - day.from);
  const yOf = (hour: number): number => heightAt(hour, day);
  const step = style === 'fell' ? 0.5 : 0.25;
  const samples = Array.from(
    { length: Math.round((day.until - day.from) / step) + 1 },
    (_, index) => day.from + index * step,
  );
  const rough = (hour: number): number => (style === 'fell' ? Math.sin(hour * 9.7) * 7 : 0);
  const line = samples.map((hour) => `${n(xOf(hour))} ${n(yOf(hour) + rough(hour))}`).join('L');
  const hours = Array.from(
    { length: Math.floor(day.until) - Math.ceil(day.from) + 1 },
    (_, index) => Math.ceil(day.from) + index,
  );
  const marks = hours
    .map((hour) => `<text x="${n(xOf(hour))}" y="176">${String(hour % 24).padStart(2, '0')}</text>`)
    .join('');
  const ticks = hours.map((hour) => `M${n(xOf(hour))} ${BASE - 4}v10`).join('');
  const note = ({ hour, label: words }: { hour: number; label: string }): string => {
    const anchor = xOf(hour) < 160 ? 'start' : xOf(hour) > 1000 ? 'end' : 'middle';
    const y = yOf(hour);
    const color = style === 'stars' ? colors.nightMark : colors.mark;
    return (
      circle(xOf(hour), y, 7, color) +
      `<text x="${n(xOf(hour))}" y="${n(y - 16)}" text-anchor="${anchor}" class="chart-note" fill="${color}">${escapeHtml(words)}</text>`
    );
  };
  return (
    `<svg viewBox="0 0 1160 184" role="img" aria-label="${escapeHtml(label)}">` +
    ground(
      style,
      line,
      samples.map((hour) => [xOf(hour), yOf(hour)] as const),
      colors,
    ) +
    `<path d="${ticks}" stroke="${style === 'stars' ? colors.onNight : colors.ink}" stroke-width="2"/>` +
    `<g class="chart-tick" fill="${colors.ink}" text-anchor="middle">${marks}</g>` +
    note(day.high) +
    note(day.low) +
    '</svg>'
  );
}

function ground(
  style: CurveStyle,
  line: string,
  points: readonly (readonly [number, number])[],
  colors: ChartColors,
): string {
  const area = (fill: string): string => `<path d="M${line}L${RIGHT} ${BASE}H${LEFT}Z" fill="${fill}"/>`;
  const edge = (color: string, more = ''): string =>
    `<path d="M${line}" fill="none" stroke="${color}" stroke-width="3"${more}/>`;
  if (style === 'sea') return area(colors.shore) + edge(colors.ink);
  if (style === 'fell') return area(colors.green) + edge(colors.ink, ' stroke-linejoin="round"');
  if (style === 'stars') {
    return (
      rect(0, 0, 1160, BASE + 2, colors.night) +
      points.map(([x, y]) => circle(x, y, 2, colors.onNight)).join('') +
      edge(colors.nightMark, ' stroke-dasharray="2 8"')
    );
  }
  if (style === 'stage') {
    const bars = points.map(([x, y], index) =>
      rect(
        x - 8,
        y + (index % 3) * 7,
        14,
        Math.max(2, BASE - y - (index % 3) * 7),
        index % 4 === 0 ? colors.land[2] : colors.shore,
      ),
    );
    return `${bars.join('')}<path d="M0 ${BASE}H1160" stroke="${colors.ink}" stroke-width="2"/>`;
  }
  const sleepers = Array.from({ length: 72 }, (_, index) => `M${LEFT + index * 15.5} ${BASE - 5}v10`).join(
    '',
  );
  return `${area(colors.depth)}<path d="${sleepers}" stroke="${colors.line}" stroke-width="4"/><path d="M${LEFT} ${BASE}H${RIGHT}" stroke="${colors.ink}" stroke-width="2"/>${edge(colors.ink)}`;
}
