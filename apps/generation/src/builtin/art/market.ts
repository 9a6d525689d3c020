import type { Random } from '../seeded-random.js';
import type { Palette } from '../theme/palette.js';
import type { Materials } from './materials.js';
import { picture, words } from './picture.js';
import { lemon } from './plates-above.js';
import { at, circle, ellipse, rect, shape, stroke } from './svg.js';

interface FishKind {
  back: string;
  belly: string;
  deep: number;
  long: number;
  mark: 'bars' | 'dots' | 'line';
}

const KINDS: readonly FishKind[] = [
  { back: '#2f6f78', belly: '#c9d8d4', deep: 0.3, long: 250, mark: 'bars' },
  { back: '#c2543e', belly: '#f0c2ae', deep: 0.46, long: 200, mark: 'line' },
  { back: '#5b6770', belly: '#dfe3df', deep: 0.4, long: 230, mark: 'dots' },
  { back: '#7e6a4b', belly: '#e5d9bd', deep: 0.34, long: 270, mark: 'dots' },
  { back: '#3d5a80', belly: '#d7dfe6', deep: 0.24, long: 180, mark: 'line' },
];

/** A fish lying on its side, its head left, its middle in (0, 0). */
function fish({ back, belly, deep, long: l, mark }: FishKind): string {
  const h = l * deep;
  const dark = '#0000002e';
  const marks = {
    bars: [-0.14, -0.02, 0.1, 0.22].map((x) =>
      stroke(dark, 9, ['M', x * l, -h * 0.42], ['Q', x * l + 12, -h * 0.2, x * l, 0]),
    ),
    dots: [-0.1, 0, 0.1, 0.2, -0.04, 0.14].map((x, i) => circle(x * l, -h * (i > 3 ? 0.12 : 0.26), 5, dark)),
    line: [stroke(dark, 4, ['M', -l * 0.22, -h * 0.08], ['Q', l * 0.1, -h * 0.16, l * 0.36, 0])],
  }[mark];
  return (
    ellipse(0, h * 0.46, l * 0.44, 9, '#00000030') +
    shape(
      back,
      ['M', l * 0.34, 0],
      ['L', l * 0.52, -h * 0.42],
      ['Q', l * 0.46, 0, l * 0.52, h * 0.42],
      ['Z'],
    ) +
    shape(back, ['M', -l * 0.16, -h * 0.42], ['Q', l * 0.04, -h * 0.82, l * 0.2, -h * 0.34], ['Z']) +
    shape(
      back,
      ['M', -l * 0.5, 0],
      ['C', -l * 0.34, -h * 0.64, l * 0.1, -h * 0.64, l * 0.4, -h * 0.06],
      ['L', l * 0.4, h * 0.06],
      ['C', l * 0.1, h * 0.64, -l * 0.34, h * 0.64, -l * 0.5, 0],
      ['Z'],
    ) +
    shape(
      belly,
      ['M', -l * 0.5, 0],
      ['C', -l * 0.34, h * 0.64, l * 0.1, h * 0.64, l * 0.4, h * 0.06],
      ['C', l * 0.1, h * 0.06, -l * 0.2, h * 0.16, -l * 0.5, 0],
      ['Z'],
    ) +
    marks.join('') +
    stroke('#0000003d', 4, ['M', -l * 0.28, -h * 0.36], ['Q', -l * 0.2, 0, -l * 0.28, h * 0.34]) +
    shape(back, ['M', -l * 0.2, h * 0.04], ['L', -l * 0.04, h * 0.26], ['L', -l * 0.18, h * 0.24], ['Z']) +
    circle(-l * 0.38, -h * 0.1, 8, '#fdf8e8') +
    circle(-l * 0.38, -h * 0.1, 5, '#1d2a30') +
    stroke('#0000004d', 3, ['M', -l * 0.49, h * 0.06], ['L', -l * 0.43, h * 0.08])
  );
}

function ice(y: number, random: Random): string {
  const lumps = Array.from({ length: 60 }, (_, i) => {
    const x = i * 26 - 10 + random.int(-8, 8);
    const s = random.int(12, 24);
    return `M${x} ${y}l${s} ${-s}l${s} ${s - 4}l-${s} ${s}z`;
  });
  const light = lumps.filter((_, i) => i % 2).join('');
  return (
    rect(0, y - 6, 1500, 60, '#cfdfe3') +
    `<path d="${lumps.join('')}" fill="#e6f0f2"/><path d="${light}" fill="#f7fbfb"/>`
  );
}

const flag = (x: number, y: number, price: string, m: Materials): string =>
  rect(x - 2, y - 4, 4, 46, m.wood.dark) +
  rect(x - 34, y - 30, 68, 30, m.paper, 2) +
  words(x, y - 9, price, m.ink, { size: 16, anchor: 'middle', weight: 700, fit: 62 });

function crate(x: number, y: number, fill: 'lemon' | 'tomato' | 'leek' | 'egg', m: Materials): string {
  const round = (color: string, light: string): string =>
    [0, 1, 2, 3, 4]
      .map((i) => circle(24 + i * 38, -62, 24, color) + circle(17 + i * 38, -70, 6, light))
      .join('') +
    [0, 1, 2, 3]
      .map((i) => circle(43 + i * 38, -88, 23, color) + circle(36 + i * 38, -96, 6, light))
      .join('');
  const inside = {
    lemon:
      [0, 1, 2, 3]
        .map((i) => ellipse(30 + i * 46, -64, 28, 22, '#efc53f') + ellipse(24 + i * 46, -72, 8, 4, '#fae394'))
        .join('') + lemon(100, -84, 28),
    tomato: round('#cf4227', '#f0907a'),
    egg: round('#7d2f56', '#b56d90'),
    leek: [0, 1, 2, 3, 4, 5, 6]
      .map(
        (i) =>
          shape(
            i % 2 ? '#4f7d3c' : '#638f48',
            ['M', 14 + i * 26, -40],
            ['L', 6 + i * 27, -176 - (i % 3) * 14],
            ['L', 30 + i * 26, -160],
            ['L', 34 + i * 26, -40],
            ['Z'],
          ) + rect(14 + i * 26, -86, 20, 50, '#eef0d8', 8),
      )
      .join(''),
  }[fill];
  return at(
    x,
    y,
    inside +
      rect(-6, -52, 212, 52, m.wood.mid) +
      rect(-6, -52, 212, 6, m.wood.light) +
      rect(-6, -28, 212, 5, m.wood.dark) +
      rect(-6, -52, 14, 52, m.wood.dark) +
      rect(192, -52, 14, 52, m.wood.dark),
  );
}

/** The market: fish on ice in two rows, crates between them, a price on every stick. */
export function marketArt(
  prices: readonly string[],
  palette: Palette,
  m: Materials,
  random: Random,
  label: string,
): string {
  const price = (i: number): string => prices[i % Math.max(1, prices.length)] ?? '';
  const order = random.some(KINDS, KINDS.length);
  const row = (y: number, from: number, count: number): string =>
    Array.from({ length: count }, (_, i) => {
      const kind = order[(i + from) % order.length] ?? KINDS[0];
      return kind ? at(140 + i * 252, y, fish(kind), random.int(-5, 5)) : '';
    }).join('');
  const flags = (y: number, from: number): string =>
    prices.length === 0
      ? ''
      : [0, 1, 2, 3, 4].map((i) => flag(262 + i * 252, y, price(from + i), m)).join('');
  const stripes = Array.from({ length: 14 }, (_, i) => `M${i * 112} 0h56v64h-56z`).join('');
  const crates = (['tomato', 'lemon', 'leek', 'egg', 'tomato', 'lemon'] as const).map((one, i) =>
    crate(20 + i * 248, 400, one, m),
  );
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.mid) +
      rect(0, 0, 1500, 64, m.paper) +
      `<path d="${stripes}" fill="${palette.dark ? m.wall.light : palette.accent}"/>` +
      rect(0, 64, 1500, 10, '#00000030') +
      ice(196, random) +
      row(178, 0, 6) +
      flags(222, 0) +
      rect(0, 244, 1500, 14, m.metal.light) +
      rect(0, 258, 1500, 10, m.metal.dark) +
      crates.join('') +
      rect(0, 400, 1500, 12, m.wood.light) +
      rect(0, 412, 1500, 10, m.wood.dark) +
      ice(548, random) +
      row(530, 2, 6) +
      flags(574, 3) +
      rect(0, 600, 1500, 40, m.metal.mid) +
      rect(0, 600, 1500, 8, m.metal.light),
  );
}

/** Two fish and a lemon on the colour of the house. */
export function catchArt(ground: string, m: Materials, random: Random, label: string): string {
  const [one = KINDS[0], two = KINDS[1]] = random.some(KINDS, 2);
  const big = (kind: FishKind | undefined): string => (kind ? fish({ ...kind, long: 430 }) : '');
  return picture(
    label,
    rect(0, 0, 640, 594, ground) +
      rect(60, 96, 520, 410, m.wood.mid, 14) +
      rect(60, 96, 520, 12, m.wood.light, 6) +
      rect(60, 300, 520, 5, m.wood.dark) +
      at(310, 200, big(one), -4) +
      at(330, 400, big(two), 3) +
      lemon(520, 470, 54) +
      lemon(128, 140, 40),
    640,
    594,
    'xMidYMid',
  );
}
