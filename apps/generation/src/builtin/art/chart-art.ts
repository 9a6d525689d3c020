import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { contours, type ContourColors } from './contours.js';
import { circle, n, rect } from './svg.js';

export interface ChartColors extends ContourColors {
  ink: string;
  mark: string;
  paper: string;
}

/** Width of a typewriter letter at 15 px, widest fallback included. */
const LETTER = 9.2;

function label(x: number, y: number, name: string, note: string, colors: ChartColors): string {
  const width = Math.max(name.length, note.length) * LETTER + 18;
  return (
    rect(x + 14, y - 21, width, 44, colors.paper, 2) +
    `<text x="${n(x + 22)}" y="${n(y - 3)}" font-weight="700" fill="${colors.ink}">${escapeHtml(name)}</text>` +
    `<text x="${n(x + 22)}" y="${n(y + 16)}" fill="${colors.ink}">${escapeHtml(note)}</text>` +
    circle(x, y, 7, colors.paper) +
    circle(x, y, 5, colors.mark)
  );
}

function rose(x: number, y: number, r: number, colors: ChartColors): string {
  const point = (angle: number, length: number): string =>
    `${n(x + Math.cos((angle * Math.PI) / 180) * length)} ${n(y + Math.sin((angle * Math.PI) / 180) * length)}`;
  const arm = (angle: number, length: number): string =>
    `<path d="M${x} ${y}L${point(angle - 45, r * 0.17)} ${point(angle, length)}Z" fill="${colors.mark}"/>` +
    `<path d="M${x} ${y}L${point(angle + 45, r * 0.17)} ${point(angle, length)}Z" fill="${colors.paper}" stroke="${colors.mark}"/>`;
  const ticks = Array.from(
    { length: 32 },
    (_, index) => `M${point(index * 11.25, r * 0.78)}L${point(index * 11.25, r * 0.86)}`,
  ).join('');
  return (
    circle(x, y, r * 0.9, 'none', `stroke="${colors.mark}"`) +
    circle(x, y, r * 0.74, 'none', `stroke="${colors.mark}"`) +
    `<path d="${ticks}" stroke="${colors.mark}"/>` +
    [45, 135, 225, 315].map((angle) => arm(angle, r * 0.55)).join('') +
    [0, 90, 180, 270].map((angle) => arm(angle, r)).join('')
  );
}

/** The chart of the hero: contours, a dashed route with its stations at the right, a rose, soundings. */
export function chartArt(
  stations: readonly (readonly [string, string])[],
  colors: ChartColors,
  random: Random,
  text: string,
): string {
  const places = [
    [892, 574],
    [962, 418],
    [904, 266],
    [1000, 122],
  ].map(([x = 0, y = 0]) => [x + random.int(-18, 22), y + random.int(-14, 14)] as const);
  const route = places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const soundings = Array.from({ length: 30 }, () => {
    const [x, y] = [random.int(20, 1380), random.int(24, 676)];
    return `<text x="${x}" y="${y}">${random.int(2, 48)}</text>`;
  });
  return (
    `<svg viewBox="0 0 1400 700" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(text)}">` +
    contours(1400, 700, colors, random) +
    `<g font-size="11" fill="${colors.line}">${soundings.join('')}</g>` +
    `<path d="${route}" fill="none" stroke="${colors.mark}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round"/>` +
    rose(1270, 560, 104, colors) +
    `<g font-size="15">${places.map(([x, y], index) => label(x, y, stations[index]?.[0] ?? '', stations[index]?.[1] ?? '', colors)).join('')}</g>` +
    '</svg>'
  );
}

/** One true curve over the day with its highest and lowest point named. */
export function tideArt(
  high: string,
  low: string,
  colors: ChartColors,
  random: Random,
  text: string,
): string {
  const peak = random.int(250, 420);
  const ebb = random.int(730, 900);
  const path = `M0 96C${n(peak * 0.4)} 96 ${n(peak * 0.6)} 34 ${peak} 34S${n((peak + ebb) / 2 + 60)} 128 ${ebb} 128S1040 92 1160 66`;
  const note = (x: number, y: number, words: string): string =>
    circle(x, y, 6, colors.mark) +
    `<text x="${x}" y="${y - 14}" text-anchor="middle" font-size="15" fill="${colors.mark}">${escapeHtml(words)}</text>`;
  return (
    `<svg viewBox="0 0 1160 170" role="img" aria-label="${escapeHtml(text)}">` +
    `<path d="${path}V170H0Z" fill="${colors.depth}"/>` +
    `<path d="${path}" fill="none" stroke="${colors.ink}" stroke-width="3"/>` +
    `<path d="M0 169H1160" stroke="${colors.ink}" stroke-width="2"/>` +
    note(peak, 34, high) +
    note(ebb, 128, low) +
    '</svg>'
  );
}
