import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import type { Materials } from './materials.js';
import { picture, words } from './picture.js';
import { at, circle, ellipse, rect, shape, stroke } from './svg.js';

/** Small things that stand: drawn on (0, 0), about 100 wide and at most 170 high, in one colour and its shade. */
type Thing = (mid: string, dark: string, m: Materials) => string;

const label = (y: number, w: number, h: number, mid: string, m: Materials): string =>
  rect(-w / 2, y, w, h, m.paper, 2) +
  circle(0, y + h * 0.36, h * 0.17, mid) +
  rect(-w * 0.3, y + h * 0.66, w * 0.6, 4, m.ink) +
  rect(-w * 0.2, y + h * 0.8, w * 0.4, 3, mid);

const THINGS = {
  jar: (mid, dark, m) =>
    rect(-44, -124, 88, 124, '#e9f1ee', 12) +
    rect(-38, -96, 76, 90, mid, 8) +
    rect(14, -96, 24, 90, dark, 8) +
    label(-80, 66, 58, mid, m) +
    rect(-40, -142, 80, 22, m.wood.mid, 4) +
    rect(-40, -142, 80, 6, m.wood.light, 3) +
    rect(-36, -112, 7, 96, '#ffffff8c', 3),
  tin: (mid, dark, m) =>
    rect(-50, -110, 100, 110, mid) +
    rect(20, -110, 30, 110, dark) +
    label(-84, 100, 60, mid, m) +
    rect(-53, -118, 106, 12, m.metal.light, 3) +
    rect(-53, -6, 106, 8, m.metal.dark, 3),
  soap: (mid, dark, m) =>
    [0, 1, 2]
      .map((i) =>
        at(
          i === 1 ? 6 : 0,
          -i * 34,
          rect(-52, -32, 104, 32, i === 1 ? m.cream.mid : mid, 7) +
            rect(-14, -32, 28, 32, m.paper) +
            rect(-8, -20, 16, 4, dark),
        ),
      )
      .join('') + rect(-58, -4, 116, 6, m.wood.dark, 2),
  candle: (mid, dark, m) =>
    rect(-34, -116, 68, 116, mid, 5) +
    rect(10, -116, 24, 116, dark, 5) +
    ellipse(0, -116, 34, 7, m.cream.light) +
    stroke('#3a2f28', 3, ['M', 0, -118], ['L', 0, -130]) +
    shape(
      '#f2b233',
      ['M', 0, -164],
      ['C', 14, -146, 10, -130, 0, -128],
      ['C', -10, -130, -14, -146, 0, -164],
      ['Z'],
    ) +
    shape(
      '#fdeeb0',
      ['M', 0, -150],
      ['C', 6, -140, 4, -132, 0, -131],
      ['C', -4, -132, -6, -140, 0, -150],
      ['Z'],
    ) +
    label(-84, 68, 44, mid, m),
  bottle: (mid, dark, m) =>
    rect(-30, -108, 60, 108, mid, 10) +
    rect(6, -108, 24, 108, dark, 10) +
    rect(-13, -146, 26, 46, mid, 6) +
    rect(-16, -164, 32, 22, m.wood.mid, 4) +
    label(-84, 60, 58, mid, m) +
    rect(-24, -100, 6, 88, '#ffffff4d', 3),
  box: (mid, dark, m) =>
    rect(-56, -84, 112, 84, mid) +
    rect(-60, -96, 120, 22, dark, 2) +
    rect(-9, -96, 18, 96, m.paper) +
    circle(-16, -106, 13, m.paper) +
    circle(16, -106, 13, m.paper) +
    circle(0, -102, 8, m.cream.dark),
  twine: (mid, dark, m) =>
    circle(0, -48, 48, mid) +
    [0, 1, 2, 3]
      .map(
        (i) =>
          `<ellipse cx="0" cy="-48" rx="46" ry="${10 + i * 11}" fill="none" stroke="${i % 2 ? m.paper : dark}" stroke-width="4" transform="rotate(${30 + i * 8} 0 -48)"/>`,
      )
      .join('') +
    `<path d="M40 -22c30 8 40 20 60 20" fill="none" stroke="${mid}" stroke-width="5" stroke-linecap="round"/>`,
  brush: (mid, dark, m) =>
    rect(-10, -170, 20, 96, m.wood.mid, 9) +
    circle(0, -156, 4, m.wood.dark) +
    rect(-46, -82, 92, 26, m.wood.light, 8) +
    Array.from({ length: 12 }, (_, i) => rect(-42 + i * 7, -58, 5, 56, i % 3 ? mid : dark)).join(''),
  bowl: (mid, dark, m) =>
    shape(
      mid,
      ['M', -62, -66],
      ['H', 62],
      ['C', 56, -22, 34, 0, 0, 0],
      ['C', -34, 0, -56, -22, -62, -66],
      ['Z'],
    ) +
    shape(
      dark,
      ['M', 20, -66],
      ['H', 62],
      ['C', 56, -22, 34, 0, 0, 0],
      ['C', 24, -14, 30, -40, 20, -66],
      ['Z'],
    ) +
    ellipse(0, -66, 62, 11, m.cream.light) +
    ellipse(0, -65, 52, 7, m.cream.dark) +
    rect(-24, -4, 48, 6, dark, 2),
} as const satisfies Record<string, Thing>;

export type Ware = keyof typeof THINGS;

/** What would reach the board above. */
const TALL: ReadonlySet<Ware> = new Set(['bottle', 'brush', 'candle', 'jar']);

const colors = (hue: number): [string, string] => [
  toHex(oklch(0.64, 0.12, hue)),
  toHex(oklch(0.53, 0.115, hue)),
];

const HUES = [30, 62, 92, 150, 200, 255, 350] as const;

const plinth = (x: number, y: number, w: number, h: number, m: Materials): string =>
  rect(x - w / 2, y, w, h, m.cream.mid) +
  rect(x + w * 0.22, y, w * 0.28, h, m.cream.dark) +
  rect(x - w / 2 - 5, y - 9, w + 10, 10, m.cream.light);

/** Things on plinths of three heights, some in pairs, their prices on the front. */
export function plinthsArt(
  shown: readonly { kind: Ware; price: string }[],
  m: Materials,
  random: Random,
  name: string,
): string {
  const things: string[] = [];
  let x = 96;
  for (let i = 0; x < 1560; i += 1) {
    const { kind, price } = shown[i % shown.length] ?? { kind: 'jar', price: '' };
    const top = [498, 424, 552, 466][(i + random.int(0, 1)) % 4] ?? 398;
    const count = random.int(1, 2);
    const w = count === 1 ? 190 : 320;
    const [mid, dark] = colors(random.pick(HUES));
    const one = (cx: number, size: number): string =>
      ellipse(cx, top - 9, 54 * size, 7, m.shadow) +
      at(cx, top - 9, `<g transform="scale(${size})">${THINGS[kind](mid, dark, m)}</g>`);
    things.push(
      plinth(x + w / 2 - 95, top, w, 640 - top, m),
      count === 1
        ? one(x, TALL.has(kind) ? 1.05 : 1.4)
        : one(x - 16, TALL.has(kind) ? 1.05 : 1.3) + one(x + 138, TALL.has(kind) ? 0.85 : 1.08),
      price
        ? rect(x + w / 2 - 133, top + 26, 76, 30, m.paper, 2) +
            words(x + w / 2 - 95, top + 47, price, m.ink, {
              size: 16,
              anchor: 'middle',
              weight: 700,
              fit: 68,
            })
        : '',
    );
    x += w + 22;
  }
  // A board above, with smaller ones of what stands below.
  const board = Array.from({ length: 11 }, (_, i) => {
    const { kind } = shown[(i + 4) % shown.length] ?? { kind: 'jar' };
    const [mid, dark] = colors(random.pick(HUES));
    return at(
      70 + i * 138,
      232,
      `<g transform="scale(${i % 3 === 1 ? 0.72 : 0.88})">${THINGS[kind](mid, dark, m)}</g>`,
    );
  });
  const arches = Array.from(
    { length: 5 },
    (_, i) => `M${i * 330 + 30} 640V210a135 135 0 0 1 270 0V640z`,
  ).join('');
  return picture(
    name,
    rect(0, 0, 1500, 640, m.wall.mid) +
      `<path d="${arches}" fill="${m.wall.dark}"/>` +
      rect(0, 232, 1500, 11, m.wood.light) +
      rect(0, 243, 1500, 6, m.wood.dark) +
      rect(0, 249, 1500, 16, m.shadow) +
      board.join('') +
      things.join('') +
      shape('#ffffff12', ['M', 180, 0], ['L', 250, 0], ['L', 60, 640], ['L', -10, 640], ['Z']),
  );
}

export function thingArt(kind: Ware, ground: string, m: Materials, random: Random): string {
  const [mid, dark] = colors(random.pick(HUES));
  return picture(
    '',
    rect(0, 0, 320, 320, ground) +
      plinth(160, 244, 190, 80, m) +
      ellipse(160, 236, 70, 7, m.shadow) +
      at(160, 236, `<g transform="scale(1.18)">${THINGS[kind](mid, dark, m)}</g>`),
    320,
    320,
    'xMidYMid',
  );
}
