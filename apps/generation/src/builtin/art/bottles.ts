import type { Random } from '../seeded-random.js';
import type { Palette } from '../theme/palette.js';
import type { Materials } from './materials.js';
import { picture, words } from './picture.js';
import { at, circle, ellipse, n, rect, shape, stroke } from './svg.js';

/** Half widths at heights, of 100 high: the shoulders tell what is in it. */
const SHAPES = {
  bordeaux: [
    [0, 15],
    [62, 15],
    [70, 12],
    [75, 5],
    [100, 5],
  ],
  burgundy: [
    [0, 17],
    [46, 17],
    [60, 12],
    [74, 5],
    [100, 5],
  ],
  flute: [
    [0, 13],
    [50, 13],
    [74, 8],
    [88, 5],
    [100, 5],
  ],
  sparkling: [
    [0, 18],
    [44, 18],
    [60, 12],
    [76, 6],
    [100, 6],
  ],
  amaro: [
    [0, 19],
    [52, 19],
    [62, 15],
    [66, 6],
    [82, 6],
  ],
} as const;

type ShapeName = keyof typeof SHAPES;

const GLASS = ['#23412f', '#3c2a18', '#5a1c2c', '#8a7a2c', '#2b4452', '#9c4a22'] as const;
const CAPS = ['#7d1f35', '#c9a13b', '#22303a', '#a8442e', '#4d6b3f'] as const;

function bottle(
  name: ShapeName,
  h: number,
  glass: string,
  cap: string,
  label: string,
  m: Materials,
  mark: number,
): string {
  const k = h / 100;
  const profile = SHAPES[name];
  const right = profile.map(([y, x]) => `${n(x * k)} ${n(-y * k)}`).join('L');
  const left = [...profile]
    .reverse()
    .map(([y, x]) => `${n(-x * k)} ${n(-y * k)}`)
    .join('L');
  const body = profile[0][1] * k;
  const tall = profile.at(-1)?.[0] ?? 100;
  return (
    ellipse(0, 0, body * 1.1, 6, m.shadow) +
    `<path d="M${right}L${left}Z" fill="${glass}"/>` +
    rect(-5.6 * k, -tall * k, 11.2 * k, 17 * k, cap, 2) +
    rect(-body, -42 * k, body * 2, 26 * k, label) +
    rect(-body, -39 * k, body * 2, 2, cap) +
    (mark === 0
      ? circle(0, -28 * k, 6 * k, cap)
      : mark === 1
        ? shape(cap, ['M', -7 * k, -22 * k], ['L', 0, -34 * k], ['L', 7 * k, -22 * k], ['Z'])
        : rect(-8 * k, -31 * k, 16 * k, 3 * k, m.ink) + rect(-5 * k, -25 * k, 10 * k, 2 * k, m.ink)) +
    rect(-body * 0.72, -58 * k, 3 * k, 54 * k, '#ffffff38', 2)
  );
}

const wineGlass = (s: number, drink: string | null): string =>
  rect(-2, -s * 0.5, 4, s * 0.5, '#e9f1f1cc') +
  ellipse(0, -2, s * 0.22, 4, '#e9f1f1cc') +
  shape(
    '#e9f1f14d',
    ['M', -s * 0.22, -s],
    ['C', -s * 0.32, -s * 0.62, -s * 0.16, -s * 0.46, 0, -s * 0.46],
    ['C', s * 0.16, -s * 0.46, s * 0.32, -s * 0.62, s * 0.22, -s],
    ['Z'],
  ) +
  (drink
    ? shape(
        drink,
        ['M', -s * 0.26, -s * 0.74],
        ['C', -s * 0.27, -s * 0.56, -s * 0.14, -s * 0.48, 0, -s * 0.48],
        ['C', s * 0.14, -s * 0.48, s * 0.27, -s * 0.56, s * 0.26, -s * 0.74],
        ['Z'],
      )
    : '') +
  stroke('#ffffffa6', 3, ['M', -s * 0.2, -s * 0.9], ['Q', -s * 0.26, -s * 0.7, -s * 0.18, -s * 0.58]);

function shelfRow(y: number, h: number, prices: readonly string[], m: Materials, random: Random): string {
  const names = Object.keys(SHAPES) as ShapeName[];
  const things: string[] = [];
  let x = 46;
  while (x < 1500) {
    const name = random.pick(names);
    const glass = random.pick(GLASS);
    const cap = random.pick(CAPS);
    const label = random.pick([m.paper, m.cream.mid, m.crumb.mid]);
    const mark = random.int(0, 2);
    const count = random.int(1, 3);
    const tall = h * (0.9 + random.next() * 0.1);
    for (let i = 0; i < count; i += 1) {
      things.push(at(x, y, bottle(name, tall, glass, cap, label, m, mark)));
      x += h * 0.37;
    }
    const price = prices[random.int(0, Math.max(0, prices.length - 1))];
    if (price) {
      const mid = x - h * 0.37 * ((count + 1) / 2);
      things.push(
        rect(mid - 30, y + 10, 60, 24, m.paper, 2),
        words(mid, y + 27, price, m.ink, { size: 14, anchor: 'middle', weight: 700, fit: 54 }),
      );
    }
    x += random.int(10, 30);
  }
  return (
    rect(0, y, 1500, 9, m.wood.light) +
    rect(0, y + 9, 1500, 6, m.wood.dark) +
    rect(0, y + 15, 1500, 24, m.shadow) +
    things.join('')
  );
}

/** The back bar: two shelves of bottles with the price of a glass, glasses hung above, one poured in front. */
export function bottlesArt(
  prices: readonly string[],
  palette: Palette,
  m: Materials,
  random: Random,
  label: string,
): string {
  const hung = Array.from({ length: 17 }, (_, i) =>
    at(40 + i * 92, 30, `<g transform="scale(1 -1)">${wineGlass(92, null)}</g>`),
  );
  const front: readonly (readonly [number, string])[] = [
    [170, '#7d1f35'],
    [268, '#e9cf72'],
    [590, '#e79a86'],
    [1000, '#7d1f35'],
    [1100, '#e9cf72'],
  ];
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.mid) +
      `<path d="${Array.from({ length: 16 }, (_, i) => `M${i * 100} 0h50v640h-50z`).join('')}" fill="${m.wall.dark}" opacity=".5"/>` +
      rect(0, 20, 1500, 12, m.wood.dark) +
      hung.join('') +
      shelfRow(330, 186, prices, m, random.fork('upper')) +
      shelfRow(548, 168, prices, m, random.fork('lower')) +
      rect(0, 600, 1500, 40, m.wood.mid) +
      rect(0, 600, 1500, 8, m.wood.light) +
      front.map(([x, drink]) => at(x, 606, wineGlass(150, drink))).join('') +
      shape('#ffffff10', ['M', 240, 0], ['L', 320, 0], ['L', 90, 640], ['L', 10, 640], ['Z']) +
      rect(0, 636, 1500, 4, palette.accent),
  );
}

/** One glass and its bottle on the colour of the house. */
export function pourArt(ground: string, m: Materials, random: Random, label: string): string {
  const name = random.pick(Object.keys(SHAPES) as ShapeName[]);
  return picture(
    label,
    rect(0, 0, 640, 594, ground) +
      rect(0, 500, 640, 94, '#0000001f') +
      at(236, 520, bottle(name, 440, random.pick(GLASS), random.pick(CAPS), m.paper, m, random.int(0, 2))) +
      ellipse(430, 520, 60, 9, m.shadow) +
      at(430, 520, wineGlass(270, random.pick(['#7d1f35', '#e9cf72', '#e79a86']))),
    640,
    594,
    'xMidYMid',
  );
}
