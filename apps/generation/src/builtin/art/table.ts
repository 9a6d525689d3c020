import type { Random } from '../seeded-random.js';
import type { Palette } from '../theme/palette.js';
import type { Materials } from './materials.js';
import { picture } from './picture.js';
import { plate, type FoodName } from './plates-above.js';
import { at, circle, ellipse, n, rect, shape } from './svg.js';

export interface Served {
  food: FoodName;
  /** Of the rim: the course that it belongs to. */
  color: string;
}

const fork = (m: Materials): string =>
  rect(-5, -60, 10, 200, m.metal.mid, 5) +
  rect(-16, -96, 32, 44, m.metal.mid, 14) +
  [-16, -5, 6].map((x) => rect(x, -150, 9, 74, m.metal.mid, 4)).join('') +
  rect(-2, 0, 3, 120, m.metal.light, 1);

const knife = (m: Materials): string =>
  shape(m.metal.light, ['M', -8, 20], ['L', -8, -130], ['Q', 14, -120, 12, -20], ['L', 10, 20], ['Z']) +
  rect(-9, 16, 18, 124, m.wood.dark, 8) +
  circle(0, 46, 3, m.metal.light) +
  circle(0, 100, 3, m.metal.light);

const glass = (x: number, y: number, r: number, drink: string): string =>
  ellipse(x + 8, y + 10, r, r, '#00000026') +
  circle(x, y, r, '#ffffff73') +
  circle(x, y, r * 0.84, drink) +
  `<path d="M${n(x - r * 0.6)} ${n(y - r * 0.2)}A${n(r * 0.64)} ${n(r * 0.64)} 0 0 1 ${n(x)} ${n(y - r * 0.62)}" fill="none" stroke="#ffffff8c" stroke-width="6" stroke-linecap="round"/>`;

/** Linen in the colour of the house: checks of two strengths, woven. */
function cloth(palette: Palette, step: number): string {
  const lines = Array.from(
    { length: Math.ceil(1500 / step) },
    (_, i) => `M${i * step} 0h${n(step / 2)}v640h-${n(step / 2)}z`,
  );
  const rows = Array.from(
    { length: Math.ceil(640 / step) },
    (_, i) => `M0 ${i * step}h1500v${n(step / 2)}H0z`,
  );
  return (
    rect(0, 0, 1500, 640, palette.tint) +
    `<path d="${lines.join('')}" fill="${palette.tintDeep}" opacity=".55"/><path d="${rows.join('')}" fill="${palette.tintDeep}" opacity=".55"/>`
  );
}

const WINE = ['#7d1f35', '#e9d48a', '#dfeef0', '#7d1f35'] as const;

/** Glasses where no plate stands. */
function glasses(seats: readonly Seat[], drinks: readonly string[]): string {
  const free = (x: number, y: number): boolean =>
    seats.every(([px, py, r]) => Math.hypot(px - x, py - y) > r + 56);
  const spots: readonly Seat[] = [
    [478, 72, 46],
    [452, 300, 50],
    [400, 520, 54],
    [600, 590, 46],
    [884, 96, 44],
    [1150, 552, 46],
    [850, 560, 50],
    [60, 70, 44],
  ];
  return spots
    .filter(([x, y]) => free(x, y))
    .map(([x, y, r], i) => glass(x, y, r, drinks[i % drinks.length] ?? ''))
    .join('');
}

type Seat = readonly [x: number, y: number, r: number];

/** Where plates stand; what lies between them is the same for all. */
const SEATS: readonly (readonly Seat[])[] = [
  [
    [292, 228, 178],
    [676, 486, 196],
    [650, 92, 128],
    [1016, 236, 176],
    [1330, 470, 190],
    [1360, 80, 120],
  ],
  [
    [268, 176, 196],
    [690, 420, 176],
    [250, 560, 132],
    [1010, 250, 188],
    [1330, 440, 176],
    [1240, 30, 120],
  ],
  [
    [240, 270, 150],
    [664, 290, 232],
    [300, 640, 150],
    [1050, 230, 170],
    [1340, 400, 200],
    [980, 620, 130],
  ],
];

/** The table from above: plates in the colours of their courses, cut by the edges. */
export function tableArt(
  served: readonly Served[],
  palette: Palette,
  m: Materials,
  random: Random,
  label: string,
  drinks: readonly string[] = WINE,
): string {
  const seats = random.fork('seats').pick(SEATS);
  const plates = seats.map(([x, y, r], i) => {
    const { food, color } = served[i % served.length] ?? { food: 'soup', color: palette.accent };
    return plate(x, y, r, food, color, m, random.fork(`plate ${i}`));
  });
  const napkin = at(
    92,
    520,
    rect(-120, -90, 240, 200, m.paper, 4) +
      rect(-104, -74, 208, 168, '#00000000') +
      `<path d="M-104 -74h208v168h-208z" fill="none" stroke="${palette.accent}" stroke-width="5"/>`,
    random.int(-16, -6),
  );
  return picture(
    label,
    cloth(palette, random.pick([64, 80, 96])) +
      napkin +
      at(96, 500, fork(m), -10) +
      at(504, 266, knife(m), 6) +
      at(868, 330, fork(m), 12) +
      at(1176, 300, knife(m), -4) +
      plates.join('') +
      glasses(seats, drinks),
  );
}

/** One plate, close: for galleries and for what the house is known for. */
export function plateCloseUp(
  served: Served,
  palette: Palette,
  m: Materials,
  random: Random,
  label: string,
  ground = palette.tint,
): string {
  const x = random.int(300, 340);
  return picture(
    label,
    rect(0, 0, 640, 594, ground) +
      at(52, 320, fork(m), -4) +
      at(596, 320, knife(m), 5) +
      plate(x, 306, 228, served.food, served.color, m, random),
    640,
    594,
    'xMidYMid',
  );
}

/** A fork and a knife: the small mark of a table. */
export const forkArt = (color: string): string =>
  '<svg viewBox="0 0 90 170" width="90" height="170" aria-hidden="true">' +
  [4, 15, 26].map((x) => rect(x, 0, 6, 56, color, 3)).join('') +
  rect(4, 42, 28, 30, color, 12) +
  rect(14, 60, 8, 110, color, 4) +
  shape(color, ['M', 60, 96], ['V', 0], ['Q', 84, 20, 82, 96], ['Z']) +
  rect(60, 92, 9, 78, color, 4) +
  '</svg>';
