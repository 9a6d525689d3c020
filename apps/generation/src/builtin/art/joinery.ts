/** A furniture maker's things, drawn as on the board: elevations, and joints in section. Grain runs as it would. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import { FLOOR_AT, figureGround, isDeep, type Box, type DrawFigure, type Inks } from './figure-ground.js';
import { ellipse, n } from './svg.js';

interface Timber {
  mid: string;
  light: string;
  deep: string;
}

const timber = (l: number, c: number, h: number): Timber => ({
  mid: toHex(oklch(l, c, h)),
  light: toHex(oklch(l + 0.07, c * 0.9, h + 4)),
  deep: toHex(oklch(l - 0.14, c, h - 6)),
});

const TIMBERS = [
  timber(0.76, 0.075, 75),
  timber(0.5, 0.07, 50),
  timber(0.86, 0.045, 85),
  timber(0.62, 0.09, 55),
];
const painted = (hue: number): Timber => timber(0.5, 0.13, hue);

/** Centimetres from the floor up; x from the left of the piece. */
type Part = readonly [
  kind: 'bar' | 'board' | 'peg' | 'dark',
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  thick: number,
];

interface Piece {
  width: number;
  height: number;
  parts: readonly Part[];
}

const spindles = (count: number, x1: number, x2: number, low: number, high: number, lean: number): Part[] =>
  Array.from({ length: count }, (_, i): Part => {
    const x = x1 + ((x2 - x1) * i) / (count - 1);
    return ['peg', x, low, x + ((i - (count - 1) / 2) / count) * lean, high, 1.6];
  });

const PIECES: Record<string, Piece> = {
  chair: {
    width: 52,
    height: 82,
    parts: [
      ['bar', 45, 0, 42, 44, 3.4],
      ['bar', 8, 0, 10, 44, 3.4],
      ['bar', 10, 40, 2, 82, 3.2],
      ['peg', 9, 20, 44, 20, 1.8],
      ['board', 4, 46, 48, 44.6, 3.4],
      ['dark', 3.4, 76, 6.6, 60, 1.6],
    ],
  },
  spindle: {
    width: 56,
    height: 92,
    parts: [
      ...spindles(7, 12, 44, 45, 88, 26),
      ['board', 0, 90, 56, 90, 5],
      ['bar', 14, 43, 6, 0, 3.2],
      ['bar', 42, 43, 50, 0, 3.2],
      ['peg', 10, 18, 46, 18, 1.8],
      ['board', 4, 44, 52, 44, 4],
    ],
  },
  stool: {
    width: 42,
    height: 46,
    parts: [
      ['bar', 10, 43, 3, 0, 3],
      ['bar', 32, 43, 39, 0, 3],
      ['dark', 21, 43, 21, 2, 3],
      ['peg', 6, 16, 36, 16, 1.8],
      ['board', 2, 44, 40, 44, 4],
    ],
  },
  table: {
    width: 200,
    height: 74,
    parts: [
      ['dark', 34, 70, 30, 4, 5],
      ['dark', 166, 70, 170, 4, 5],
      ['bar', 20, 70, 12, 0, 6.4],
      ['bar', 180, 70, 188, 0, 6.4],
      ['board', 18, 66, 182, 66, 6],
      ['board', 0, 72, 200, 72, 4.4],
    ],
  },
  bench: {
    width: 150,
    height: 46,
    parts: [
      ['bar', 22, 42, 14, 0, 6],
      ['bar', 128, 42, 136, 0, 6],
      ['peg', 18, 18, 132, 18, 3.4],
      ['board', 0, 44, 150, 44, 4.6],
    ],
  },
  shelf: {
    width: 90,
    height: 150,
    parts: [
      ['bar', 6, 0, 6, 150, 3.4],
      ['bar', 84, 0, 84, 150, 3.4],
      ['board', 3, 18, 87, 18, 3],
      ['board', 3, 54, 87, 54, 3],
      ['board', 3, 90, 87, 90, 3],
      ['board', 3, 122, 87, 122, 3],
      ['board', 3, 146, 87, 146, 3],
    ],
  },
  ladder: {
    width: 46,
    height: 180,
    parts: [
      ['bar', 4, 0, 12, 180, 4],
      ['bar', 42, 0, 34, 180, 4],
      ...[28, 58, 88, 118, 148].map((y): Part => ['peg', 4 + y * 0.045, y, 42 - y * 0.045, y, 3]),
    ],
  },
  trestle: {
    width: 110,
    height: 74,
    parts: [
      ['bar', 22, 70, 8, 0, 4],
      ['bar', 22, 70, 36, 0, 4],
      ['bar', 88, 70, 74, 0, 4],
      ['bar', 88, 70, 102, 0, 4],
      ['peg', 13, 24, 31, 24, 2.4],
      ['peg', 79, 24, 97, 24, 2.4],
      ['board', 0, 72, 110, 72, 4],
    ],
  },
};

function partArt(
  [kind, x1, y1, x2, y2, thick]: Part,
  x: number,
  floor: number,
  scale: number,
  wood: Timber,
): string {
  const [ax, ay, bx, by] = [x + x1 * scale, floor - y1 * scale, x + x2 * scale, floor - y2 * scale];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const half = (thick * scale) / 2;
  const [nx, ny] = [((by - ay) / length) * half, (-(bx - ax) / length) * half];
  const flip = ny > 0 || (Math.abs(ny) < 0.01 && nx > 0) ? -1 : 1;
  const [ux, uy] = [nx * flip, ny * flip];
  const quad = (fill: string, from: number, to: number): string =>
    `<path d="M${n(ax + ux * from)} ${n(ay + uy * from)}L${n(bx + ux * from)} ${n(by + uy * from)} ${n(bx + ux * to)} ${n(by + uy * to)} ${n(ax + ux * to)} ${n(ay + uy * to)}Z" fill="${fill}"/>`;
  if (kind === 'dark') return quad(wood.deep, -1, 1);
  return (
    quad(wood.mid, -1, 1) + quad(wood.light, 0.4, 1) + (kind === 'peg' ? '' : quad(wood.deep, -1, -0.62))
  );
}

function pieceArt(key: string, x: number, floor: number, scale: number, wood: Timber): string {
  const piece = PIECES[key] ?? (PIECES['chair'] as Piece);
  return (
    ellipse(
      x + piece.width * scale * 0.62,
      floor + 2,
      piece.width * scale * 0.6,
      Math.max(4, scale * 2.2),
      '#000',
      'opacity=".18"',
    ) + piece.parts.map((part) => partArt(part, x, floor, scale, wood)).join('')
  );
}

const block = (x: number, y: number, w: number, h: number, wood: Timber, end = false): string => {
  const lines = Array.from({ length: end ? 4 : 5 }, (_, i) => {
    const gy = y + (h * (i + 1)) / 6;
    return end
      ? `M${n(x + w * 0.1)} ${n(y + h * (0.3 + i * 0.18))}q${n(w * 0.4)} ${n(-h * 0.3)} ${n(w * 0.8)} 0`
      : `M${n(x + 6)} ${n(gy)}c${n(w * 0.3)} ${n(-h * 0.04)} ${n(w * 0.6)} ${n(h * 0.05)} ${n(w - 12)} 0`;
  }).join('');
  return `<path d="M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z" fill="${wood.mid}"/><path d="${lines}" fill="none" stroke="${wood.deep}" stroke-width="2" opacity=".5"/><path d="M${n(x)} ${n(y)}h${n(w)}v${Math.max(3, n(h * 0.04))}h${n(-w)}Z" fill="${wood.light}"/>`;
};

/** Tails above, pins below, pulled apart by a hand's width. */
function dovetail({ width, height }: Box, wood: Timber, other: Timber): string {
  const w = width * 0.6;
  const x = (width - w) / 2;
  const [top, h, deep, gap] = [height * 0.1, height * 0.24, height * 0.16, height * 0.07];
  const unit = w / 9;
  const edge = top + h;
  const tails = [1, 3, 5, 7]
    .map(
      (i) =>
        `L${n(x + unit * (i + 0.22))} ${n(edge)}L${n(x + unit * (i - 0.2))} ${n(edge + deep)}H${n(x + unit * (i + 1.2))}L${n(x + unit * (i + 0.78))} ${n(edge)}`,
    )
    .join('');
  const low = edge + deep + gap;
  const sockets = [1, 3, 5, 7]
    .map(
      (i) =>
        `H${n(x + unit * (i + 0.22))}L${n(x + unit * (i - 0.2))} ${n(low + deep)}H${n(x + unit * (i + 1.2))}L${n(x + unit * (i + 0.78))} ${n(low)}`,
    )
    .join('');
  const grain = (y: number, wood2: Timber, lines: readonly number[]): string =>
    `<path d="${lines.map((f) => `M${n(x + 8)} ${n(y + h * f)}c${n(w * 0.3)} -6 ${n(w * 0.6)} 7 ${n(w - 16)} 0`).join('')}" fill="none" stroke="${wood2.deep}" stroke-width="2" opacity=".5"/>`;
  return (
    `<path d="M${n(x)} ${n(top)}V${n(edge)}${tails}L${n(x + w)} ${n(edge)}V${n(top)}Z" fill="${wood.mid}"/>` +
    `<path d="M${n(x)} ${n(top)}h${n(w)}v7h${n(-w)}Z" fill="${wood.light}"/>` +
    grain(top, wood, [0.3, 0.52, 0.74]) +
    `<path d="M${n(x)} ${n(low)}${sockets}H${n(x + w)}V${n(low + deep + h)}H${n(x)}Z" fill="${other.mid}"/>` +
    grain(low + deep, other, [0.24, 0.48, 0.72]) +
    `<path d="${[1, 3, 5, 7].map((i) => `M${n(x + unit * (i + 0.5))} ${n(edge + deep + 4)}v${n(gap + deep * 0.8)}`).join('')}" stroke="#222" stroke-width="2" stroke-dasharray="7 6" opacity=".6"/>`
  );
}

/** A tenon on its way into a mortise. */
function tenon({ width, height }: Box, wood: Timber, other: Timber): string {
  const h = height * 0.3;
  const y = height * 0.34;
  const x = width * 0.1;
  return (
    block(x, y, width * 0.34, h, wood) +
    block(x + width * 0.34, y + h * 0.3, width * 0.14, h * 0.4, wood) +
    block(width * 0.62, height * 0.14, width * 0.22, height * 0.7, other) +
    `<path d="M${n(width * 0.62)} ${n(y + h * 0.3)}h${n(width * 0.14)}v${n(h * 0.4)}h${n(-width * 0.14)}Z" fill="${other.deep}"/>` +
    `<path d="M${n(x + width * 0.5)} ${n(y + h * 0.5)}h${n(width * 0.1)}" stroke="#222" stroke-width="2" stroke-dasharray="7 6" opacity=".6"/>`
  );
}

export const JOINERY_KEYS = [
  'chair',
  'spindle',
  'stool',
  'table',
  'bench',
  'shelf',
  'trestle',
  'dovetail',
  'tenon',
  'ladder',
];

const timberFor = (inks: Inks, index: number, random: Random): Timber =>
  index % 4 === 1 ? painted(inks.hue) : random.pick(TIMBERS);

export function joineryAlone(
  key: string,
  box: Box,
  floor: number,
  inks: Inks,
  index: number,
  random: Random,
): string {
  const wood = timberFor(inks, index, random);
  const other = random.pick(TIMBERS.filter((one) => one !== wood));
  if (key === 'dovetail') return dovetail(box, wood, other);
  if (key === 'tenon') return tenon(box, wood, other);
  const piece = PIECES[key] ?? (PIECES['chair'] as Piece);
  const scale = Math.min((box.width * 0.72) / piece.width, (floor * 0.8) / piece.height);
  return pieceArt(key, (box.width - piece.width * scale) / 2, floor, scale, wood);
}

export const joineryFigure: DrawFigure = (key, box, inks, index, random, id) =>
  figureGround(box, inks, index, id) +
  joineryAlone(key, box, box.height * (FLOOR_AT + 0.06), inks, isDeep(index) ? 0 : index, random);

/** Chairs, a table and a ladder along one wall. 1600 wide. */
export function joineryWall(inks: Inks, random: Random, height = 420): string {
  const floor = height - 40;
  const line = random.some(
    ['chair', 'spindle', 'stool', 'chair', 'trestle', 'spindle', 'shelf', 'stool', 'ladder'],
    9,
  );
  const scale = (floor - 24) / 150;
  let x = 20;
  const pieces = ['bench', ...line].map((key, i) => {
    const own =
      key === 'ladder'
        ? scale * 0.82
        : key === 'chair' || key === 'spindle' || key === 'stool'
          ? scale * 1.45
          : scale * 1.15;
    const piece = PIECES[key] as Piece;
    const high = piece.height * own > floor - 16 ? (floor - 16) / piece.height : own;
    if (x > 1600) return '';
    const out = pieceArt(key, x, floor + 8, high, timberFor(inks, i, random));
    x += piece.width * high + random.int(26, 54);
    return out;
  });
  const ground = inks.dark ? '#3a342e' : '#cdbfae';
  const edge = inks.dark ? '#2b2722' : '#b7a692';
  return `<path d="M0 ${floor}H1600V${height}H0Z" fill="${ground}"/><path d="M0 ${height - 12}H1600V${height}H0Z" fill="${edge}"/>${pieces.join('')}`;
}
