/** A section through a mountain: ridges behind each other, tints by altitude, a path with its huts, a scale of metres. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { ChartColors } from './chart-colors.js';
import { stationAt, type Station } from './chart-label.js';
import { n } from './svg.js';

const WIDTH = 1240;
const HEIGHT = 660;
const STEP = 20;
const METRES_A_PIXEL = 3.2;

/** Where the metres are on the page: 0 at 640. */
const yOf = (metres: number): number => 640 - metres / METRES_A_PIXEL;

/** A ridge through given points, made rough in between; the points themselves stay. */
function ridge(
  points: readonly (readonly [number, number])[],
  rough: number,
  random: Random,
): [number, number][] {
  return points.slice(1).flatMap(([toX, toY], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    const steps = Math.max(1, Math.round((toX - fromX) / STEP));
    return Array.from({ length: steps }, (_, step): [number, number] => {
      const part = step / steps;
      const wave = step === 0 ? 0 : random.int(-rough, rough) * Math.sin(Math.PI * part);
      return [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part + wave];
    });
  });
}

const area = (
  line: readonly (readonly [number, number])[],
  top: number,
  fill: string,
  stroke = 'none',
): string => {
  const path = line.map(([x, y]) => `${n(x)} ${n(Math.max(y, top))}`).join('L');
  return `<path d="M${path}L${WIDTH + 10} ${HEIGHT + 10}H-10Z" fill="${fill}" stroke="${stroke}" stroke-width="2" stroke-linejoin="round"/>`;
};

function scale(colors: ChartColors): string {
  const lines = [400, 800, 1200, 1600, 2000];
  return (
    `<path d="${lines.map((metres) => `M0 ${n(yOf(metres))}H${WIDTH}`).join('')}" stroke="${colors.line}" stroke-dasharray="2 7"/>` +
    `<g class="chart-tick" fill="${colors.ink}" text-anchor="end">${lines
      .map((metres) => `<text x="${WIDTH - 10}" y="${n(yOf(metres)) - 6}">${metres} m</text>`)
      .join('')}</g>`
  );
}

/** Stations from the valley to the summit; `altitudes` in metres, in the same order. */
export function fellSection(
  stations: readonly Station[],
  altitudes: readonly number[],
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const xs = [690, 790, 880, 985];
  const huts = xs.map((x, index): [number, number] => [x, yOf(altitudes[index] ?? 600)]);
  const summit = huts.at(-1) ?? [985, 100];
  const far = ridge(
    [
      [-10, 420],
      [150, 250],
      [340, 400],
      [560, 220],
      [760, 380],
      [1010, 190],
      [1320, 330],
    ],
    16,
    random.fork('far'),
  );
  const middle = ridge(
    [
      [-10, 500],
      [210, 360],
      [430, 480],
      [640, 400],
      [860, 470],
      [1120, 330],
      [1320, 420],
    ],
    14,
    random.fork('middle'),
  );
  const front = ridge(
    [
      [-10, 560],
      [180, 520],
      [420, 600],
      [600, 590],
      ...huts,
      [summit[0] + 60, summit[1] + 60],
      [1130, summit[1] + 190],
      [1320, summit[1] + 340],
    ],
    10,
    random.fork('front'),
  );
  const bands = [
    [0, colors.paper],
    [yOf(1_500), colors.land[1]],
    [yOf(1_120), colors.land[0]],
    [yOf(720), colors.green],
  ] as const;
  const path = front.filter(([x]) => x >= (huts[0]?.[0] ?? 0) - 90 && x <= summit[0]);
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colors.water}"/>` +
    scale(colors) +
    area(far, 0, colors.depth, colors.line) +
    area(middle, 0, colors.shore, colors.line) +
    bands.map(([top, fill]) => area(front, top, fill)).join('') +
    area(front, 0, 'none', colors.ink) +
    `<path d="M${path.map(([x, y]) => `${n(x)} ${n(y - 8)}`).join('L')}" fill="none" stroke="${colors.mark}" stroke-width="4" stroke-dasharray="1 9" stroke-linecap="round"/>` +
    huts
      .map(([x, y], index) =>
        stationAt(x, y - 8, stations[index] ?? { name: '', note: '' }, colors, index < 3 ? 1 : -1),
      )
      .join('') +
    '</svg>'
  );
}
