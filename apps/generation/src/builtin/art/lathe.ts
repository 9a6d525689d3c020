/** Turned things: a profile of height and radius, a glaze with an edge, rings of the wheel, specks; lit from the left. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import { bezierOf, knotAt, knotsOf, partOf, type Knot } from './monotone.js';
import { circle, ellipse, n } from './svg.js';

/** Height from 0 at the foot to 1 at the rim, radius as a part of the widest. */
const FORMS = {
  moon: [
    [0, 0.42],
    [0.08, 0.65],
    [0.2, 0.85],
    [0.34, 0.965],
    [0.48, 1],
    [0.62, 0.965],
    [0.75, 0.85],
    [0.85, 0.69],
    [0.92, 0.49],
    [0.95, 0.46],
    [1, 0.48],
  ],
  bottle: [
    [0, 0.6],
    [0.03, 0.66],
    [0.16, 0.94],
    [0.28, 1],
    [0.44, 0.82],
    [0.56, 0.42],
    [0.66, 0.24],
    [0.88, 0.21],
    [1, 0.31],
  ],
  bowl: [
    [0, 0.33],
    [0.11, 0.33],
    [0.16, 0.42],
    [0.42, 0.78],
    [0.72, 0.95],
    [1, 1],
  ],
  tumbler: [
    [0, 0.84],
    [0.04, 0.89],
    [0.5, 0.93],
    [1, 1],
  ],
  vase: [
    [0, 0.36],
    [0.1, 0.37],
    [0.3, 0.62],
    [0.56, 0.93],
    [0.69, 1],
    [0.82, 0.83],
    [0.9, 0.54],
    [0.95, 0.48],
    [1, 0.55],
  ],
  shoulder: [
    [0, 0.5],
    [0.3, 0.68],
    [0.62, 0.95],
    [0.75, 1],
    [0.87, 0.82],
    [0.94, 0.52],
    [1, 0.56],
  ],
  jar: [
    [0, 0.5],
    [0.08, 0.62],
    [0.38, 1],
    [0.6, 0.96],
    [0.86, 0.62],
    [0.94, 0.54],
    [1, 0.56],
  ],
  gourd: [
    [0, 0.55],
    [0.05, 0.62],
    [0.22, 0.97],
    [0.32, 1],
    [0.48, 0.7],
    [0.56, 0.57],
    [0.68, 0.62],
    [0.78, 0.58],
    [0.88, 0.34],
    [0.95, 0.25],
    [1, 0.31],
  ],
  dish: [
    [0, 0.42],
    [0.16, 0.42],
    [0.3, 0.52],
    [0.62, 0.84],
    [1, 1],
  ],
  cone: [
    [0, 0.8],
    [0.05, 0.86],
    [0.4, 0.72],
    [0.8, 0.42],
    [0.94, 0.36],
    [1, 0.42],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;
export type Form = keyof typeof FORMS;

export interface Glaze {
  color: string;
  light: string;
  deep: string;
  speck: string;
}

export const glaze = (l: number, c: number, h: number): Glaze => ({
  color: toHex(oklch(l, c, h)),
  light: toHex(oklch(Math.min(0.96, l + 0.07), c * 0.9, h)),
  deep: toHex(oklch(Math.max(0.16, l - 0.22), c * 0.9, h)),
  speck: l < 0.55 ? '#f3ead9' : '#2b2119',
});

export interface Pot {
  form: Form;
  /** Widest radius and height, in the units of the drawing. */
  radius: number;
  height: number;
  body: Glaze;
  /** Over the body, from the rim down to `edge` (0 to 1), or below it. */
  over?: Glaze;
  edge?: number;
  /** Bare clay at the foot, up to this height. */
  clay?: Glaze;
  bare?: number;
  extra?: 'branch' | 'combed' | 'teapot' | 'handle';
}

/** How far a circle that lies flat is seen from above. */
const TILT = 0.13;

/** Light from the left over every turned thing of one drawing. */
export const latheShade = (id: string): string =>
  `<linearGradient id="${id}"><stop offset="0" stop-color="#000" stop-opacity=".3"/><stop offset=".13" stop-color="#000" stop-opacity=".07"/><stop offset=".24" stop-color="#fff" stop-opacity=".1"/><stop offset=".3" stop-color="#fff" stop-opacity=".36"/><stop offset=".38" stop-color="#fff" stop-opacity=".06"/><stop offset=".62" stop-color="#000" stop-opacity=".02"/><stop offset="1" stop-color="#000" stop-opacity=".46"/></linearGradient>`;

interface Turned {
  knots: Knot[];
  x: number;
  floor: number;
  pot: Pot;
}

const yAt = ({ floor, pot }: Turned, t: number): number => floor - t * pot.height;
const radiusAt = ({ knots, pot }: Turned, t: number): number => knotAt(knots, t).v * pot.radius;

function flank(turned: Turned, from: number, to: number, sign: 1 | -1): string {
  const { knots, x, pot } = turned;
  const part = partOf(knots, Math.min(from, to), Math.max(from, to));
  const way = from < to ? part : part.toReversed();
  return bezierOf(way, (t, v) => [x + sign * v * pot.radius, yAt(turned, t)]);
}

/** Everything between two heights; both ends are seen as the near half of a circle. */
function belt(turned: Turned, low: number, high: number): string {
  const [bottom, top] = [radiusAt(turned, low), radiusAt(turned, high)];
  const { x } = turned;
  const [yLow, yHigh] = [yAt(turned, low), yAt(turned, high)];
  return (
    `M${n(x - bottom)} ${n(yLow)}${flank(turned, low, high, -1)}` +
    `A${n(top)} ${n(top * TILT)} 0 0 0 ${n(x + top)} ${n(yHigh)}${flank(turned, high, low, 1)}` +
    `A${n(bottom)} ${n(bottom * TILT)} 0 0 1 ${n(x - bottom)} ${n(yLow)}Z`
  );
}

/** A poured glaze from the rim down to an edge that has run. */
function pour(turned: Turned, edge: number, random: Random, run: number): string {
  const { x, pot } = turned;
  const ends = [edge + random.next() * 0.03, edge - random.next() * 0.03] as const;
  const [left, right] = ends.map((t) => radiusAt(turned, t)) as [number, number];
  const yLeft = yAt(turned, ends[0]);
  const yRight = yAt(turned, ends[1]);
  const count = 7;
  const points = Array.from({ length: count }, (_, i) => {
    const u = -1 + (2 * (i + 1)) / (count + 1);
    const sag = Math.sqrt(1 - u * u) * left * TILT;
    const drip = (i % 2 === 0 ? random.next() * 1.3 : -0.7 * random.next()) * run;
    const y = yLeft + ((yRight - yLeft) * (u + 1)) / 2 + sag + drip;
    return [x + u * (u < 0 ? left : right) * 0.98, y] as const;
  });
  const ended = [...points, [x + right, yRight] as const];
  const wave = ended.reduce(
    ({ path, from }, [px, py]) => {
      const mid = (from[0] + px) / 2;
      return {
        path: `${path}C${n(mid)} ${n(from[1])} ${n(mid)} ${n(py)} ${n(px)} ${n(py)}`,
        from: [px, py] as const,
      };
    },
    { path: '', from: [x - left, yLeft] as readonly [number, number] },
  ).path;
  const top = radiusAt(turned, 1);
  return `M${n(x - top)} ${n(turned.floor - pot.height)}${flank(turned, 1, ends[0], -1)}${wave}${flank(turned, ends[1], 1, 1)}Z`;
}

/** Rings that fingers left, as the near half of circles. */
function rings(turned: Turned, random: Random): string {
  const heights = [0.18, 0.4, 0.62, 0.82].map((t) => t + (random.next() - 0.5) * 0.05);
  const d = heights
    .map((t) => {
      const r = radiusAt(turned, t);
      return `M${n(turned.x - r)} ${n(yAt(turned, t))}a${n(r)} ${n(r * TILT)} 0 0 0 ${n(2 * r)} 0`;
    })
    .join('');
  const width = Math.max(1, n(turned.pot.radius / 34));
  return `<path d="${d}" fill="none" stroke="#000" stroke-opacity=".09" stroke-width="${width}"/>`;
}

function specks(turned: Turned, random: Random, color: string, from: number): string {
  const { x, pot } = turned;
  const big = Math.min(4, Math.max(1, pot.radius / 46));
  return Array.from({ length: n(Math.min(24, 4 + pot.height / 13)) }, () => {
    const t = from + random.next() * (0.94 - from);
    const u = Math.sin((random.next() - 0.5) * 2.7);
    const r = radiusAt(turned, t);
    const y = yAt(turned, t) + Math.sqrt(1 - u * u) * r * TILT;
    const opacity = 0.35 + random.int(0, 4) / 10;
    return circle(x + u * r, y, Math.max(1, big * (0.4 + random.next())), color, `opacity="${opacity}"`);
  }).join('');
}

function rim(turned: Turned, finish: Glaze): string {
  const r = radiusAt(turned, 1);
  const y = turned.floor - turned.pot.height;
  const open = turned.pot.form === 'bowl' || turned.pot.form === 'dish';
  const wall = Math.max(2, turned.pot.radius * (open ? 0.055 : 0.04));
  const inside = ellipse(turned.x, y + 1, r - wall, (r - wall) * TILT * 0.9, open ? finish.deep : '#17110e');
  const light = open
    ? `<path d="M${n(turned.x - r * 0.86)} ${n(y + r * TILT * 0.4)}A${n(r * 0.9)} ${n(r * TILT * 0.8)} 0 0 0 ${n(turned.x + r * 0.86)} ${n(y + r * TILT * 0.4)}A${n(r * 1.5)} ${n(r * TILT * 0.62)} 0 0 1 ${n(turned.x - r * 0.86)} ${n(y + r * TILT * 0.4)}Z" fill="${finish.color}" opacity=".75"/>`
    : '';
  return ellipse(turned.x, y, r, r * TILT, finish.light) + inside + light;
}

function branch({ x, floor, pot }: Turned, random: Random): string {
  const y = floor - pot.height;
  const h = pot.height * 0.62;
  const lean = random.chance(0.5) ? 1 : -1;
  const twig = (fx: number, fy: number): readonly [number, number] => [x + lean * fx * h, y - fy * h];
  const w = Math.max(2, n(pot.radius / 24));
  const line = (...points: (readonly [number, number])[]): string =>
    `M${points.map(([px, py], i) => `${i === 1 ? 'Q' : ''}${n(px)} ${n(py)}`).join(' ')}`;
  const d =
    line([x, y + 4], twig(0.05, 0.4), twig(0.26, 0.62)) +
    line(twig(0.08, 0.36), twig(-0.16, 0.5), twig(-0.14, 0.74)) +
    line(twig(0.2, 0.56), twig(0.14, 0.86), twig(0.24, 1));
  const buds: readonly (readonly [number, number])[] = [
    [0.26, 0.62],
    [-0.14, 0.74],
    [0.24, 1],
    [-0.1, 0.56],
    [0.17, 0.78],
    [0.11, 0.46],
  ];
  const bud = Math.max(3, n(pot.radius / 11));
  return (
    `<path d="${d}" fill="none" stroke="#4a3226" stroke-width="${w}" stroke-linecap="round"/>` +
    buds
      .map(([fx, fy], i) => circle(...twig(fx, fy), bud - (i % 2), i % 3 === 0 ? '#e79a94' : '#f0b6ac'))
      .join('')
  );
}

function combed(turned: Turned): string {
  const lines = Array.from({ length: 13 }, (_, i) => {
    const u = Math.sin(((i - 6) / 6.6) * 1.45);
    const part = partOf(turned.knots, 0.34, 0.84);
    const place = (t: number, v: number): readonly [number, number] => [
      turned.x + u * v * turned.pot.radius,
      yAt(turned, t) + Math.sqrt(1 - u * u) * v * turned.pot.radius * TILT,
    ];
    const [x, y] = place(0.34, part[0]?.v ?? 0);
    return `M${n(x)} ${n(y)}${bezierOf(part, place)}`;
  }).join('');
  const width = Math.max(1, n(turned.pot.radius / 28));
  return `<path d="${lines}" fill="none" stroke="#f6dcca" stroke-width="${width}" stroke-linecap="round" opacity=".8"/>`;
}

/** What stands behind a teapot's body: its spout, and the bow above it. */
function teapotBehind({ x, floor, pot }: Turned, finish: Glaze): string {
  const { radius: r, height: h } = pot;
  const spout = `M${n(x + r * 0.7)} ${n(floor - h * 0.62)}C${n(x + r * 1.2)} ${n(floor - h * 0.62)} ${n(x + r * 1.25)} ${n(floor - h * 0.95)} ${n(x + r * 1.62)} ${n(floor - h * 1.04)}L${n(x + r * 1.72)} ${n(floor - h * 0.9)}C${n(x + r * 1.42)} ${n(floor - h * 0.72)} ${n(x + r * 1.3)} ${n(floor - h * 0.2)} ${n(x + r * 0.62)} ${n(floor - h * 0.22)}Z`;
  const bow = `M${n(x - r * 0.66)} ${n(floor - h * 0.88)}C${n(x - r * 0.72)} ${n(floor - h * 1.98)} ${n(x + r * 0.72)} ${n(floor - h * 1.98)} ${n(x + r * 0.66)} ${n(floor - h * 0.88)}`;
  return `<path d="${spout}" fill="${finish.color}"/><path d="${spout}" fill="#000" opacity=".16"/><path d="${bow}" fill="none" stroke="#4a3226" stroke-width="${n(r * 0.11)}"/>`;
}

function lid(turned: Turned, finish: Glaze): string {
  const r = radiusAt(turned, 1);
  const { x, floor, pot } = turned;
  const y = floor - pot.height;
  return (
    `<path d="M${n(x - r * 0.94)} ${n(y)}C${n(x - r * 0.7)} ${n(y - r * 0.34)} ${n(x + r * 0.7)} ${n(y - r * 0.34)} ${n(x + r * 0.94)} ${n(y)}A${n(r * 0.94)} ${n(r * TILT)} 0 0 1 ${n(x - r * 0.94)} ${n(y)}Z" fill="${finish.light}"/>` +
    circle(x, y - r * 0.4, r * 0.17, '#4a3226')
  );
}

function handle({ x, floor, pot }: Turned, finish: Glaze): string {
  const { radius: r, height: h } = pot;
  const d = `M${n(x + r * 0.86)} ${n(floor - h * 0.82)}C${n(x + r * 1.7)} ${n(floor - h * 0.92)} ${n(x + r * 1.6)} ${n(floor - h * 0.24)} ${n(x + r * 0.86)} ${n(floor - h * 0.26)}`;
  return `<path d="${d}" fill="none" stroke="${finish.deep}" stroke-width="${n(r * 0.2)}"/><path d="${d}" fill="none" stroke="${finish.color}" stroke-width="${n(r * 0.12)}"/>`;
}

/** One pot that stands at `x` on `floor`; `shade` is the id of `latheShade`. */
export function potArt(pot: Pot, x: number, floor: number, shade: string, random: Random): string {
  const turned: Turned = { knots: knotsOf(FORMS[pot.form]), x, floor, pot };
  const top = pot.over ?? pot.body;
  const foot = radiusAt(turned, 0);
  const body = belt(turned, 0, 1);
  const run = pot.height * 0.035;
  return [
    ellipse(
      x + pot.radius * 0.72,
      floor + 2,
      pot.radius * 1.2,
      Math.max(4, foot * TILT * 1.2),
      '#000',
      'opacity=".2"',
    ),
    pot.extra === 'teapot' ? teapotBehind(turned, pot.body) : '',
    pot.extra === 'handle' ? handle(turned, top) : '',
    `<path d="${body}" fill="${pot.clay?.color ?? pot.body.color}"/>`,
    pot.clay ? `<path d="${pour(turned, pot.bare ?? 0.12, random, run)}" fill="${pot.body.color}"/>` : '',
    pot.over
      ? `<path d="${pour(turned, pot.edge ?? 0.7, random, run * 1.7)}" fill="${pot.over.color}"/>`
      : '',
    rings(turned, random),
    pot.extra === 'combed' ? combed(turned) : '',
    specks(turned, random, pot.body.speck, (pot.bare ?? 0.02) + 0.06),
    `<path d="${body}" fill="url(#${shade})"/>`,
    pot.extra === 'teapot' ? lid(turned, top) : rim(turned, top),
    pot.extra === 'branch' ? branch(turned, random) : '',
  ].join('');
}
