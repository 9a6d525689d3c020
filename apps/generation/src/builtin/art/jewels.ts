/** A goldsmith's things: rings that stand, cut stones with their facets, chains that hang. Every line is exact. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import { FLOOR_AT, figureGround, type Box, type DrawFigure, type Inks } from './figure-ground.js';
import { circle, ellipse, n, rect } from './svg.js';

const METALS = [
  { light: '#f6e3a8', mid: '#d9ae54', deep: '#8d6422' },
  { light: '#eceded', mid: '#b4b8bb', deep: '#666d73' },
  { light: '#f7d9c4', mid: '#d39a7b', deep: '#8c5640' },
] as const;
type Metal = (typeof METALS)[number];

const stoneTones = (hue: number, light = 0): readonly string[] =>
  [0.34, 0.45, 0.56, 0.68, 0.82].map((l, i) =>
    toHex(oklch(Math.min(0.96, l + light), (i === 4 ? 0.07 : 0.15) * (light > 0.1 ? 0.3 : 1), hue)),
  );

const facet = (fill: string, ...points: readonly number[]): string =>
  `<path d="M${points.map(n).join(' ')}Z" fill="${fill}"/>`;

/** A brilliant from the side: table, crown, girdle, pavilion. */
function brilliant(x: number, y: number, s: number, [a, b, c, d, e]: readonly string[]): string {
  const [k, g, t] = [s * 0.52, s * 0.3, s * 0.56];
  return [
    facet(c ?? '', x - s, y, x - t, y - g, x - t / 3, y),
    facet(e ?? '', x - t, y - g, x + t / 3, y - g, x - t / 3, y),
    facet(d ?? '', x + t / 3, y - g, x - t / 3, y, x + t / 2, y),
    facet(b ?? '', x + t / 3, y - g, x + t, y - g, x + t / 2, y),
    facet(c ?? '', x + t, y - g, x + s, y, x + t / 2, y),
    facet(b ?? '', x - s, y, x - t / 3, y, x, y + s * 0.9),
    facet(d ?? '', x - t / 3, y, x + t / 2, y, x, y + s * 0.9),
    facet(a ?? '', x + t / 2, y, x + s, y, x, y + s * 0.9),
    `<path d="M${n(x - t)} ${n(y - g)}h${n(k)}" stroke="#fff" stroke-width="2" opacity=".7"/>`,
  ].join('');
}

/** From above: an octagon of steps (`steps`), or a star of eight (`star`). */
export function stoneFromAbove(
  x: number,
  y: number,
  r: number,
  hue: number,
  cut: 'steps' | 'star',
  light = 0,
): string {
  const tones = stoneTones(hue, light);
  const point = (i: number, radius: number, squash = 1): readonly [number, number] => {
    const angle = ((i + 0.5) * Math.PI) / 4;
    return [x + Math.cos(angle) * radius * squash, y + Math.sin(angle) * radius];
  };
  const squash = cut === 'steps' ? 0.78 : 1;
  const ring = (outer: number, inner: number, shift: number): string =>
    Array.from({ length: 8 }, (_, i) => {
      const fill = tones[[2, 1, 0, 1, 2, 3, 4, 3].at((i + shift) % 8) ?? 2] ?? '';
      return facet(
        fill,
        ...point(i, outer, squash),
        ...point(i + 1, outer, squash),
        ...point(i + 1, inner, squash),
        ...point(i, inner, squash),
      );
    }).join('');
  if (cut === 'steps') {
    return (
      ring(r, r * 0.76, 0) +
      ring(r * 0.76, r * 0.5, 0) +
      facet(tones[3] ?? '', ...Array.from({ length: 8 }, (_, i) => point(i, r * 0.5, squash)).flat())
    );
  }
  const star = Array.from({ length: 8 }, (_, i) => {
    const mid = [
      x + Math.cos(((i + 1) * Math.PI) / 4) * r * 0.66,
      y + Math.sin(((i + 1) * Math.PI) / 4) * r * 0.66,
    ] as const;
    return (
      facet(tones[(i * 2 + 3) % 5] ?? '', ...point(i, r), ...point(i + 1, r), ...mid) +
      facet(tones[(i + 2) % 5] ?? '', ...point(i, r), ...mid, ...point(i, r * 0.5)) +
      facet(tones[(i + 1) % 5] ?? '', ...point(i + 1, r), ...point(i + 1, r * 0.5), ...mid) +
      facet(tones[(i + 3) % 5] ?? '', ...mid, ...point(i + 1, r * 0.5), ...point(i, r * 0.5))
    );
  }).join('');
  return star + facet(tones[4] ?? '', ...Array.from({ length: 8 }, (_, i) => point(i, r * 0.5)).flat());
}

const metalGradient = (id: string, { light, mid, deep }: Metal): string =>
  `<linearGradient id="${id}" x2="1" y2="1"><stop stop-color="${mid}"/><stop offset=".22" stop-color="${light}"/><stop offset=".5" stop-color="${mid}"/><stop offset=".78" stop-color="${deep}"/><stop offset="1" stop-color="${mid}"/></linearGradient>`;

type Top = 'brilliant' | 'dome' | 'bar' | 'none' | 'pearl';

/** A ring that stands on `floor`. Its radii are whole: two half arcs of rounded numbers would not meet. */
function ring(
  x: number,
  floor: number,
  radius: number,
  band: number,
  top: Top,
  hue: number,
  metal: Metal,
  id: string,
): string {
  const r = Math.round(radius);
  const y = floor - r;
  const hole = Math.round(r - band);
  const hoop = `<path d="M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 -${n(2 * r)} 0ZM${n(x - hole)} ${n(y - band * 0.1)}a${n(hole)} ${n(hole)} 0 1 1 ${n(2 * hole)} 0a${n(hole)} ${n(hole)} 0 1 1 -${n(2 * hole)} 0Z" fill="url(#${id})" fill-rule="evenodd"/>`;
  const inner = `<path d="M${n(x - hole)} ${n(y)}a${n(hole)} ${n(hole)} 0 0 0 ${n(2 * hole)} 0a${n(hole)} ${n(hole * 0.93)} 0 0 1 -${n(2 * hole)} 0Z" fill="${metal.deep}"/>`;
  const s = r * 0.42;
  const seat = y - r;
  const tops: Record<Top, string> = {
    none: '',
    brilliant:
      facet(
        metal.mid,
        x - s * 0.7,
        seat - s * 0.3,
        x - s * 0.5,
        seat + band,
        x + s * 0.5,
        seat + band,
        x + s * 0.7,
        seat - s * 0.3,
      ) + brilliant(x, seat - s * 0.5, s, stoneTones(hue)),
    dome:
      rect(x - s * 1.06, seat - 4, s * 2.12, band * 0.8 + 4, metal.mid, 3) +
      `<path d="M${n(x - s)} ${n(seat - 3)}C${n(x - s)} ${n(seat - s * 1.5)} ${n(x + s)} ${n(seat - s * 1.5)} ${n(x + s)} ${n(seat - 3)}Z" fill="${stoneTones(hue)[1]}"/>` +
      ellipse(x - s * 0.36, seat - s * 0.68, s * 0.26, s * 0.14, stoneTones(hue)[4] ?? ''),
    bar:
      rect(x - s * 1.3, seat - band * 0.9, s * 2.6, band * 1.8, metal.light) +
      rect(x - s * 1.3, seat + band * 0.4, s * 2.6, band * 0.5, metal.deep) +
      [-0.9, -0.3, 0.3, 0.9]
        .map((f) =>
          rect(
            x + s * f - s * 0.2,
            seat - band * 0.6,
            s * 0.4,
            band * 0.8,
            stoneTones(hue)[f < 0 ? 2 : 1] ?? '',
          ),
        )
        .join(''),
    pearl:
      circle(x, seat - s * 0.72, s * 0.86, '#efe6d8') +
      circle(x + s * 0.16, seat - s * 0.6, s * 0.62, '#f6f0e6') +
      ellipse(x - s * 0.3, seat - s * 1.06, s * 0.22, s * 0.14, '#fff') +
      facet(
        metal.mid,
        x - s * 0.4,
        seat + 2,
        x - s * 0.54,
        seat - s * 0.3,
        x + s * 0.54,
        seat - s * 0.3,
        x + s * 0.4,
        seat + 2,
      ),
  };
  return (
    ellipse(x + r * 0.5, floor + 1, r * 0.8, Math.max(4, r * 0.07), '#000', 'opacity=".22"') +
    hoop +
    inner +
    tops[top]
  );
}

/** Links along a hanging line between two points. */
function chain(x1: number, x2: number, y: number, drop: number, link: number, metal: Metal): string {
  const span = x2 - x1;
  const at = (u: number): readonly [number, number] => [x1 + span * u, y + drop * (1 - (2 * u - 1) ** 2)];
  const length = Math.hypot(span, drop * 1.9);
  const count = Math.max(8, n(length / (link * 1.45)));
  return Array.from({ length: count }, (_, i) => {
    const [px, py] = at((i + 0.5) / count);
    const [qx, qy] = at((i + 0.6) / count);
    const turn = n((Math.atan2(qy - py, qx - px) * 180) / Math.PI);
    const [rx, ry] = i % 2 ? [link, link * 0.2] : [link, link * 0.56];
    return `<ellipse rx="${n(rx)}" ry="${Math.max(1, n(ry))}" transform="translate(${n(px)} ${n(py)}) rotate(${turn})" fill="none" stroke="${i % 3 ? metal.mid : metal.light}" stroke-width="${Math.max(2, n(link * 0.3))}"/>`;
  }).join('');
}

function pendant(x: number, y: number, r: number, hue: number, metal: Metal, id: string): string {
  return (
    circle(
      x,
      y - r * 1.18,
      r * 0.2,
      'none',
      `stroke="${metal.mid}" stroke-width="${Math.max(3, n(r * 0.1))}"`,
    ) +
    circle(x, y, r, `url(#${id})`) +
    circle(x, y, r * 0.8, metal.deep, 'opacity=".35"') +
    stoneFromAbove(x, y, r * 0.74, hue, 'star')
  );
}

const earring = (x: number, y: number, s: number, hue: number, metal: Metal): string =>
  `<path d="M${n(x - s * 0.3)} ${n(y + s * 0.2)}v${n(-s * 0.3)}a${n(s * 0.34)} ${n(s * 0.34)} 0 0 1 ${n(s * 0.68)} 0v${n(s * 0.9)}" transform="translate(${n(-s * 0.36)} 0)" fill="none" stroke="${metal.mid}" stroke-width="${Math.max(3, n(s * 0.07))}"/>` +
  stoneFromAbove(x, y + s * 1.5, s * 0.66, hue, 'steps') +
  circle(x, y + s * 0.76, s * 0.13, metal.light);

export const JEWEL_KEYS = [
  'solitaire',
  'bands',
  'pendant',
  'drops',
  'dome',
  'chain',
  'stack',
  'pearl',
  'bar',
  'stone',
];

type Draw = (box: Box, floor: number, hue: number, metal: Metal, id: string) => string;

const DRAWN: Record<string, Draw> = {
  solitaire: ({ width, height }, floor, hue, metal, id) =>
    ring(width / 2, floor, height * 0.27, height * 0.035, 'brilliant', hue, metal, id),
  dome: ({ width, height }, floor, hue, metal, id) =>
    ring(width / 2, floor, Math.min(width, height) * 0.28, height * 0.05, 'dome', hue, metal, id),
  bar: ({ width, height }, floor, hue, metal, id) =>
    ring(width / 2, floor, Math.min(width, height) * 0.29, height * 0.04, 'bar', hue, metal, id),
  pearl: ({ width, height }, floor, hue, metal, id) =>
    ring(width / 2, floor, Math.min(width, height) * 0.26, height * 0.035, 'pearl', hue, metal, id),
  bands: ({ width, height }, floor, hue, metal, id) => {
    const r = Math.min(width * 0.2, height * 0.27);
    return (
      ring(width / 2 - r * 1.1, floor, r, r * 0.17, 'none', hue, metal, id) +
      ring(width / 2 + r * 1.1, floor + 8, r * 0.88, r * 0.12, 'none', hue, metal, id)
    );
  },
  stack: ({ width, height }, floor, hue, metal, id) => {
    const r = Math.min(width * 0.15, height * 0.2);
    return [
      ['none', -2.15, 0.9],
      ['dome', 0, 1],
      ['brilliant', 2.15, 0.86],
    ]
      .map(([top, x, size]) =>
        ring(
          width / 2 + Number(x) * r,
          floor,
          r * Number(size),
          r * 0.13,
          top as Top,
          hue + Number(x) * 40,
          metal,
          id,
        ),
      )
      .join('');
  },
  pendant: ({ width, height }, _floor, hue, metal, id) => {
    const r = Math.min(width, height) * 0.13;
    const drop = height * 0.42;
    return (
      chain(width * 0.14, width * 0.86, -height * 0.04, drop, Math.max(7, width / 60), metal) +
      pendant(width / 2, drop + r * 1.22, r, hue, metal, id)
    );
  },
  chain: ({ width, height }, _floor, _hue, metal) =>
    chain(width * 0.06, width * 0.94, -10, height * 0.72, Math.max(12, width / 26), metal),
  drops: ({ width, height }, _floor, hue, metal) => {
    const s = Math.min(width * 0.17, height * 0.17);
    return (
      rect(0, height * 0.16, width, 6, metal.deep) +
      earring(width / 2 - s * 1.2, height * 0.2, s, hue, metal) +
      earring(width / 2 + s * 1.5, height * 0.2, s, hue, metal)
    );
  },
  stone: ({ width, height }, _floor, hue) => {
    const r = Math.min(width, height) * 0.26;
    return (
      ellipse(width / 2 + r * 0.16, height * 0.48 + r * 0.2, r, r * 0.96, '#000', 'opacity=".18"') +
      stoneFromAbove(width / 2, height * 0.48, r, hue, 'star')
    );
  },
};

const stoneHue = (inks: Inks, index: number): number =>
  [inks.hue, 150, 265, 20, 190, 300][index % 6] ?? inks.hue;

export const jewelFigure: DrawFigure = (key, box, inks, index, random, id) =>
  figureGround(box, inks, index, id) +
  jewelAlone(key, box, box.height * (FLOOR_AT + 0.05), inks, index, random, id);

export function jewelAlone(
  key: string,
  box: Box,
  floor: number,
  inks: Inks,
  index: number,
  random: Random,
  id: string,
): string {
  const metal = random.pick(METALS);
  return (
    metalGradient(`${id}-metal`, metal) +
    (DRAWN[key] ?? DRAWN['solitaire'])?.(box, floor, stoneHue(inks, index), metal, `${id}-metal`)
  );
}

/** Rings along a ledge, chains hanging in from above. 1600 wide. */
export function jewelLedge(inks: Inks, random: Random, id: string, height = 420): string {
  const floor = height - 46;
  const gradients = METALS.map((metal, i) => metalGradient(`${id}-m${i}`, metal)).join('');
  const tops = random.some<Top>(
    ['brilliant', 'dome', 'bar', 'pearl', 'none', 'brilliant', 'dome', 'none'],
    8,
  );
  let x = 40;
  const rings = tops.map((top, i) => {
    const r = random.int(62, 104);
    const metal = random.int(0, 2);
    const out = ring(
      x + r,
      floor,
      r,
      random.int(9, 17),
      top,
      stoneHue(inks, i + 5),
      METALS[metal] as Metal,
      `${id}-m${metal}`,
    );
    x += 2 * r + random.int(14, 40);
    return out;
  });
  const [top, front] = inks.dark ? ['#3c3a40', '#2b2a2f'] : ['#5a565c', '#3f3c42'];
  const gold = METALS[0];
  const hung = random.int(2, 4) * 300;
  return (
    gradients +
    rect(0, floor - 10, 1600, 18, top) +
    rect(0, floor + 8, 1600, 40, front) +
    rings.join('') +
    chain(hung, hung + 300, -20, 96, 9, gold) +
    pendant(hung + 150, 118, 34, inks.hue, gold, `${id}-m0`)
  );
}
