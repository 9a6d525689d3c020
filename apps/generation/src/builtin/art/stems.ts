import type { Random } from '../seeded-random.js';
import type { Materials } from './materials.js';
import { picture, words } from './picture.js';
import { at, circle, ellipse, n, rect, shape, stroke } from './svg.js';

const GREEN = '#5e8a45';
const GREEN_DARK = '#3f6a35';

/** A head of radius `r` around (0, 0), in two tones of its colour. */
type Head = (r: number, mid: string, light: string) => string;

/** Petals in one path: round strokes from one radius to another. */
function petals(count: number, inner: number, outer: number, width: number, fill: string, from = 0): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const a = ((i / count) * 360 + from) * (Math.PI / 180);
    return `M${n(Math.cos(a) * inner)} ${n(Math.sin(a) * inner)}L${n(Math.cos(a) * outer)} ${n(Math.sin(a) * outer)}`;
  });
  return `<path d="${lines.join('')}" stroke="${fill}" stroke-width="${n(width)}" stroke-linecap="round"/>`;
}

/** Round leaves or beads of one colour, in one path. */
const dots = (places: readonly (readonly [number, number])[], width: number, fill: string): string =>
  `<path d="${places.map(([x, y]) => `M${n(x)} ${n(y)}h0`).join('')}" stroke="${fill}" stroke-width="${n(width)}" stroke-linecap="round"/>`;

const HEADS = {
  tulip: (r, mid, light) =>
    shape(
      mid,
      ['M', -r * 0.7, -r * 0.5],
      ['L', -r * 0.36, -r],
      ['L', 0, -r * 0.56],
      ['L', r * 0.36, -r],
      ['L', r * 0.7, -r * 0.5],
      ['C', r * 0.8, r * 0.5, r * 0.4, r * 0.8, 0, r * 0.8],
      ['C', -r * 0.4, r * 0.8, -r * 0.8, r * 0.5, -r * 0.7, -r * 0.5],
      ['Z'],
    ) +
    shape(
      light,
      ['M', 0, -r * 0.9],
      ['C', r * 0.5, -r * 0.2, r * 0.4, r * 0.5, 0, r * 0.8],
      ['C', -r * 0.4, r * 0.5, -r * 0.5, -r * 0.2, 0, -r * 0.9],
      ['Z'],
    ),
  ranunculus: (r, mid, light) =>
    [1, 0.82, 0.64, 0.46, 0.28]
      .map((k, i) => circle(i % 2 ? r * 0.04 : 0, i % 2 ? -r * 0.03 : 0, r * k, i % 2 ? light : mid))
      .join('') + circle(0, 0, r * 0.12, GREEN),
  daisy: (r, mid, light) => petals(11, r * 0.5, r * 0.8, r * 0.38, light) + circle(0, 0, r * 0.3, mid),
  sunflower: (r, mid, light) =>
    petals(14, r * 0.6, r * 0.92, r * 0.3, light) +
    circle(0, 0, r * 0.52, '#5b3a1e') +
    circle(0, 0, r * 0.36, mid) +
    circle(0, 0, r * 0.2, '#5b3a1e'),
  anemone: (r, mid, light) =>
    petals(4, r * 0.42, r * 0.56, r * 0.72, mid) +
    petals(4, r * 0.4, r * 0.52, r * 0.66, light, 45) +
    circle(0, 0, r * 0.26, '#2a2233') +
    circle(-r * 0.06, -r * 0.06, r * 0.08, '#ffffff'),
  thistle: (r, mid, light) =>
    [0, 1, 2, 3, 4]
      .map((i) =>
        stroke(
          i % 2 ? light : mid,
          r / 5,
          ['M', 0, 0],
          ['L', Math.sin((i - 2) * 0.42) * r * 0.9, -Math.cos((i - 2) * 0.42) * r],
        ),
      )
      .join('') + circle(0, r * 0.2, r * 0.42, GREEN_DARK),
} as const satisfies Record<string, Head>;

export type Flower = keyof typeof HEADS | 'lavender' | 'eucalyptus';

const HUES: Record<Flower, readonly (readonly [string, string])[]> = {
  tulip: [
    ['#c92f4a', '#e8566a'],
    ['#e38a2c', '#f3b15c'],
    ['#8a3f8c', '#ad65b0'],
  ],
  ranunculus: [
    ['#e9879d', '#f6b8c4'],
    ['#ef9f57', '#f9c993'],
    ['#f0dcae', '#fbf1d6'],
  ],
  daisy: [
    ['#f0b72f', '#fdfaf0'],
    ['#e0942c', '#f7d6de'],
  ],
  sunflower: [['#3f2813', '#f2b92e']],
  anemone: [
    ['#4a57b5', '#6f7bd1'],
    ['#b32f5b', '#d45a80'],
  ],
  thistle: [['#5a6fb8', '#8b9bd3']],
  lavender: [['#7462b5', '#9b8bd1']],
  eucalyptus: [['#7fa08e', '#a5bfb0']],
};

function stem(
  kind: Flower,
  x: number,
  top: number,
  lean: number,
  r: number,
  [mid, light]: readonly [string, string],
): string {
  const line = stroke(GREEN, 6, ['M', x, 0], ['Q', x + lean * 0.3, top * 0.6, x + lean, top]);
  if (kind === 'lavender') {
    const beads = Array.from(
      { length: 6 },
      (_, i) => [x + lean * (1 - i * 0.04) + (i % 2 ? 5 : -5), top + i * 13] as const,
    );
    return line + dots(beads.slice(0, 3), 17, light) + dots(beads.slice(3), 17, mid);
  }
  if (kind === 'eucalyptus') {
    const leaves = (side: number): [number, number][] =>
      Array.from({ length: 6 }, (_, i) => [
        x + lean * (1.1 - i * 0.11) + side * 9,
        top + i * 15 - 12 + (side > 0 ? 7 : 0),
      ]);
    return line + dots(leaves(-1), 18, mid) + dots(leaves(1), 18, light);
  }
  const leaf = shape(
    GREEN_DARK,
    ['M', x + lean * 0.3, top * 0.4],
    ['Q', x + lean * 0.3 + 40, top * 0.6, x + lean * 0.3 + 30, top * 0.78],
    ['Q', x + lean * 0.3 + 4, top * 0.6, x + lean * 0.3, top * 0.4],
    ['Z'],
  );
  return line + leaf + at(x + lean, top, HEADS[kind](r, mid, light));
}

const bunch = (kind: Flower, height: number, spread: number, random: Random): string => {
  const tones = random.pick(HUES[kind]);
  const count = 7;
  const order = [0, 6, 1, 5, 2, 4, 3];
  return order
    .map((i) => {
      const d = (i - (count - 1) / 2) / ((count - 1) / 2);
      return stem(
        kind,
        d * 24,
        -height * (1 - Math.abs(d) * 0.2) - random.int(-8, 8),
        d * spread,
        random.int(25, 31),
        tones,
      );
    })
    .join('');
};

function bucket(x: number, y: number, kind: Flower, price: string, m: Materials, random: Random): string {
  const zinc = ['#b9c3c4', '#98a5a7', '#d9e0e0'];
  return at(
    x,
    y,
    ellipse(0, 0, 78, 10, m.shadow) +
      at(0, -96, bunch(kind, 128, 66, random)) +
      shape(zinc[0] ?? '', ['M', -70, -128], ['H', 70], ['L', 54, 0], ['H', -54], ['Z']) +
      shape(zinc[1] ?? '', ['M', 34, -128], ['H', 70], ['L', 54, 0], ['H', 26], ['Z']) +
      rect(-74, -134, 148, 12, zinc[2] ?? '', 5) +
      [-0.62, -0.3].map((k) => rect(-66 - k * 8, 128 * k, (66 + k * 8) * 2, 4, zinc[1] ?? '')).join('') +
      (price
        ? rect(-40, -92, 80, 40, '#27312d', 3) +
          words(0, -65, price, '#fbf7ea', { size: 20, anchor: 'middle', weight: 700, fit: 70 })
        : ''),
  );
}

/** Buckets on two steps of a stand, a price chalked on each. */
export function bucketsArt(
  shown: readonly { kind: Flower; price: string }[],
  m: Materials,
  random: Random,
  label: string,
): string {
  const of = (i: number): { kind: Flower; price: string } =>
    shown[i % shown.length] ?? { kind: 'tulip', price: '' };
  const planks = Array.from({ length: 12 }, (_, i) => `M0 ${i * 54}h1500v3H0z`).join('');
  const rowOf = (y: number, x: number, from: number): string =>
    Array.from({ length: 8 }, (_, i) =>
      bucket(x + i * 192, y, of(i + from).kind, of(i + from).price, m, random.fork(`${y} ${i}`)),
    ).join('');
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.mid) +
      `<path d="${planks}" fill="${m.wall.dark}"/>` +
      rowOf(318, 170, 0) +
      rect(0, 312, 1500, 16, m.wood.light) +
      rect(0, 328, 1500, 96, m.wood.mid) +
      rect(0, 328, 1500, 14, m.wood.dark) +
      Array.from({ length: 16 }, (_, i) => rect(i * 100, 342, 4, 90, m.wood.dark)).join('') +
      rowOf(604, 74, 3) +
      rect(0, 600, 1500, 40, m.cream.dark) +
      rect(0, 600, 1500, 8, m.cream.mid),
  );
}

/** A bunch in paper, as it goes home. */
export function bunchArt(kind: Flower, ground: string, m: Materials, random: Random): string {
  return picture(
    '',
    rect(0, 0, 320, 320, ground) +
      at(
        160,
        216,
        at(0, 10, bunch(kind, 132, 84, random)) +
          shape(
            m.wicker.mid,
            ['M', -96, -54],
            ['L', -20, 92],
            ['H', 20],
            ['L', 96, -54],
            ['Q', 40, -20, 0, -44],
            ['Q', -40, -20, -96, -54],
            ['Z'],
          ) +
          shape(
            m.wicker.light,
            ['M', -96, -54],
            ['L', -20, 92],
            ['H', -4],
            ['L', -40, -32],
            ['Q', -70, -40, -96, -54],
            ['Z'],
          ) +
          shape(
            m.wicker.dark,
            ['M', 96, -54],
            ['L', 20, 92],
            ['H', 6],
            ['L', 50, -34],
            ['Q', 76, -42, 96, -54],
            ['Z'],
          ) +
          rect(-42, 30, 84, 9, m.accent, 4) +
          circle(0, 34, 9, m.accent),
      ),
    320,
    320,
    'xMidYMid',
  );
}
