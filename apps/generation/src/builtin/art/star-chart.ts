/** The sky above a place on one evening: altitude rings, directions, the constellations that are up, where they are. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { ChartColors } from './chart-colors.js';
import { circle, n } from './svg.js';

interface Constellation {
  name: string;
  /** Right ascension in hours, declination in degrees, magnitude. Epoch 2000, rounded. */
  stars: readonly (readonly [number, number, number])[];
  /** Which stars are joined. */
  lines: string;
}

const SKY: readonly Constellation[] = [
  {
    name: 'UMa',
    stars: [
      [11.06, 61.8, 1.8],
      [11.03, 56.4, 2.4],
      [11.9, 53.7, 2.4],
      [12.26, 57, 3.3],
      [12.9, 56, 1.8],
      [13.4, 54.9, 2.2],
      [13.79, 49.3, 1.9],
    ],
    lines: '0-1-2-3-4-5-6 3-0',
  },
  {
    name: 'UMi',
    stars: [
      [2.53, 89.3, 2],
      [17.54, 86.6, 4.3],
      [16.77, 82, 4.2],
      [15.73, 77.8, 4.3],
      [14.85, 74.2, 2.1],
      [15.35, 71.8, 3],
    ],
    lines: '0-1-2-3-4-5-3',
  },
  {
    name: 'Cas',
    stars: [
      [0.15, 59.2, 2.3],
      [0.68, 56.5, 2.2],
      [0.95, 60.7, 2.2],
      [1.43, 60.2, 2.7],
      [1.91, 63.7, 3.4],
    ],
    lines: '0-1-2-3-4',
  },
  {
    name: 'Cyg',
    stars: [
      [20.69, 45.3, 1.3],
      [20.37, 40.3, 2.2],
      [20.77, 34, 2.5],
      [19.75, 45.1, 2.9],
      [19.51, 28, 3.1],
    ],
    lines: '0-1-4 2-1-3',
  },
  {
    name: 'Lyr',
    stars: [
      [18.62, 38.8, 0],
      [18.83, 33.4, 3.5],
      [18.98, 32.7, 3.3],
    ],
    lines: '0-1-2-0',
  },
  {
    name: 'Aql',
    stars: [
      [19.85, 8.9, 0.8],
      [19.77, 10.6, 2.7],
      [19.92, 6.4, 3.7],
      [19.42, 3.1, 3.4],
    ],
    lines: '1-0-2 0-3',
  },
  {
    name: 'Boo',
    stars: [
      [14.26, 19.2, 0],
      [14.75, 27.1, 2.4],
      [15.03, 40.4, 3.5],
      [14.53, 38.3, 3],
      [13.91, 18.4, 2.7],
    ],
    lines: '4-0-1-2-3-0',
  },
  {
    name: 'Leo',
    stars: [
      [10.14, 12, 1.4],
      [10.33, 19.8, 2],
      [9.76, 23.8, 3],
      [11.24, 20.5, 2.6],
      [11.82, 14.6, 2.1],
      [11.24, 15.4, 3.3],
    ],
    lines: '2-1-0-5-4-3-1 3-5',
  },
  {
    name: 'Ori',
    stars: [
      [5.92, 7.4, 0.5],
      [5.42, 6.4, 1.6],
      [5.53, -0.3, 2.2],
      [5.6, -1.2, 1.7],
      [5.68, -1.9, 1.8],
      [5.8, -9.7, 2.1],
      [5.24, -8.2, 0.1],
    ],
    lines: '0-1-2-3-4-0 4-5-6-2',
  },
  {
    name: 'Gem',
    stars: [
      [7.58, 31.9, 1.6],
      [7.76, 28, 1.1],
      [6.63, 16.4, 1.9],
      [6.73, 25.1, 3],
      [7.34, 22, 3.5],
    ],
    lines: '0-1-4-2 0-3-2',
  },
  {
    name: 'Aur',
    stars: [
      [5.28, 46, 0.1],
      [5.99, 45, 1.9],
      [6, 37.2, 2.6],
      [5.44, 28.6, 1.7],
      [4.95, 33.2, 2.7],
    ],
    lines: '0-1-2-3-4-0',
  },
  {
    name: 'Per',
    stars: [
      [3.41, 49.9, 1.8],
      [3.14, 41, 2.1],
      [3.08, 53.5, 2.9],
      [3.96, 40, 2.9],
    ],
    lines: '2-0-1 0-3',
  },
  {
    name: 'Peg',
    stars: [
      [23.08, 15.2, 2.5],
      [23.06, 28.1, 2.4],
      [0.14, 29.1, 2.1],
      [0.22, 15.2, 2.8],
      [21.74, 9.9, 2.4],
    ],
    lines: '0-1-2-3-0-4',
  },
  {
    name: 'And',
    stars: [
      [0.14, 29.1, 2.1],
      [0.66, 30.9, 3.3],
      [1.16, 35.6, 2.1],
      [2.07, 42.3, 2.1],
    ],
    lines: '0-1-2-3',
  },
  {
    name: 'CrB',
    stars: [
      [15.58, 26.7, 2.2],
      [15.46, 29.1, 3.7],
      [15.71, 26.3, 3.8],
      [15.83, 26.1, 4.6],
    ],
    lines: '1-0-2-3',
  },
  {
    name: 'Tau',
    stars: [
      [4.6, 16.5, 0.9],
      [5.44, 28.6, 1.7],
      [5.63, 21.1, 3],
      [3.79, 24.1, 2.9],
    ],
    lines: '3-0-1 0-2',
  },
];

const LATITUDE = (51 * Math.PI) / 180;
const RADIANS = Math.PI / 180;

/** Sidereal time in hours at a clock hour of a day of the year, near enough for a drawing. */
export const siderealAt = (dayOfYear: number, hour: number): number =>
  (6.6 + (dayOfYear * 24) / 365.25 + hour - 1) % 24;

/** Altitude and azimuth in degrees, by the usual spherical triangle. */
function horizontal(ra: number, dec: number, sidereal: number): readonly [number, number] {
  const [turn, high] = [(sidereal - ra) * 15 * RADIANS, dec * RADIANS];
  const altitude = Math.asin(
    Math.sin(high) * Math.sin(LATITUDE) + Math.cos(high) * Math.cos(LATITUDE) * Math.cos(turn),
  );
  const azimuth = Math.atan2(
    -Math.cos(high) * Math.sin(turn),
    Math.sin(high) * Math.cos(LATITUDE) - Math.cos(high) * Math.sin(LATITUDE) * Math.cos(turn),
  );
  return [altitude / RADIANS, azimuth / RADIANS];
}

/** North up, east left: as one sees it lying on the back. */
const onChart = (
  [altitude, azimuth]: readonly [number, number],
  x: number,
  y: number,
  r: number,
): [number, number] => {
  const far = ((90 - altitude) / 90) * r;
  return [x - Math.sin(azimuth * RADIANS) * far, y - Math.cos(azimuth * RADIANS) * far];
};

function rings(x: number, y: number, r: number, compass: readonly string[], colors: ChartColors): string {
  const ticks = Array.from({ length: 72 }, (_, index) => {
    const at = (far: number): string =>
      onChart([0, index * 5], x, y, far)
        .map(n)
        .join(' ');
    return `M${at(r)}L${at(r + (index % 6 === 0 ? 16 : 9))}`;
  }).join('');
  const names = compass.map((name, index) => {
    const [left, down] = onChart([0, index * 90], x, y, r + 32);
    return `<text x="${n(left)}" y="${n(down + 6)}">${escapeHtml(name)}</text>`;
  });
  return (
    circle(x, y, r, colors.night, `stroke="${colors.nightMark}" stroke-width="2"`) +
    [30, 60]
      .map((altitude) =>
        circle(x, y, (r * altitude) / 90, 'none', `stroke="${colors.nightLine}" stroke-dasharray="2 6"`),
      )
      .join('') +
    `<path d="M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}" stroke="${colors.nightLine}"/><path d="${ticks}" stroke="${colors.nightMark}"/>` +
    `<g class="chart-name" text-anchor="middle" fill="${colors.nightMark}">${names.join('')}</g>` +
    `<g class="chart-tick" fill="${colors.onNight}" opacity=".8"><text x="${x + 6}" y="${n(y - r / 3 - 6)}">60°</text><text x="${x + 6}" y="${n(y - (r * 2) / 3 - 6)}">30°</text></g>`
  );
}

function drawn(
  constellation: Constellation,
  sidereal: number,
  [x, y, r]: readonly [number, number, number],
  colors: ChartColors,
): string {
  const places = constellation.stars.map(([ra, dec]) => horizontal(ra, dec, sidereal));
  if (places.some(([altitude]) => altitude < 4)) return '';
  const points = places.map((place) => onChart(place, x, y, r));
  const lines = constellation.lines.split(' ').map(
    (line) =>
      `M${line
        .split('-')
        .map((star) => (points[Number(star)] ?? [0, 0]).map(n).join(' '))
        .join('L')}`,
  );
  const stars = points.map(([left, down], index) =>
    circle(left, down, 5.4 - (constellation.stars[index]?.[2] ?? 3), colors.onNight),
  );
  const [left = 0, down = 0] = [0, 1].map(
    (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
  );
  return (
    `<path d="${lines.join('')}" fill="none" stroke="${colors.nightMark}" stroke-width="2"/>${stars.join('')}` +
    `<text x="${n(left + 12)}" y="${n(down + 22)}" class="chart-tick" fill="${colors.nightMark}">${constellation.name}</text>`
  );
}

const dust = (x: number, y: number, r: number, color: string, random: Random): string => {
  const grains = Array.from({ length: 170 }, () => {
    const [left, down] = onChart([90 * (1 - Math.sqrt(random.next())) + 1, random.int(0, 359)], x, y, r);
    return `M${n(left)} ${n(down)}h1`;
  });
  return `<path d="${grains.join('')}" stroke="${color}" stroke-width="2" stroke-linecap="round" opacity=".55"/>`;
};

/** Names of bright stars with their right ascension in hours. */
const BRIGHT: readonly (readonly [string, number])[] = [
  ['Capella', 5.28],
  ['Rigel', 5.24],
  ['Castor', 7.58],
  ['Regulus', 10.14],
  ['Arcturus', 14.26],
  ['Vega', 18.62],
  ['Altair', 19.85],
  ['Deneb', 20.69],
  ['Scheat', 23.06],
  ['Mirach', 1.16],
  ['Algol', 3.14],
  ['Mizar', 13.4],
  ['Alphecca', 15.58],
];

/** Stars that stand highest between two clock hours of a day, with the hour at which they do. */
export function culminations(
  dayOfYear: number,
  from: number,
  until: number,
): { star: string; hour: number }[] {
  return BRIGHT.map(([star, ra]) => ({
    star,
    hour: 12 + ((ra - siderealAt(dayOfYear, 12) + 48) % 24) * 0.9973,
  }))
    .filter(({ hour }) => hour >= from && hour <= until)
    .sort((one, other) => one.hour - other.hour);
}

export interface SkyMap {
  dayOfYear: number;
  hour: number;
  /** North, east, south, west, as letters. */
  compass: readonly string[];
}

export function starChart(
  { dayOfYear, hour, compass }: SkyMap,
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const disc = [884, 330, 286] as const;
  const [x, y, r] = disc;
  const sidereal = siderealAt(dayOfYear, hour);
  return (
    `<svg viewBox="0 0 1240 660" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    `<rect width="1240" height="660" fill="${colors.night}"/>` +
    dust(620, 330, 760, colors.onNight, random.fork('far')) +
    rings(x, y, r, compass, colors) +
    dust(x, y, r, colors.onNight, random.fork('near')) +
    SKY.map((constellation) => drawn(constellation, sidereal, disc, colors)).join('') +
    '</svg>'
  );
}
