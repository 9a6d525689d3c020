import type { Random } from '../seeded-random.js';
import { n } from './svg.js';

type Point = readonly [x: number, y: number];

/** Height over a grid: a few hills and hollows, sunk at the rim so that every contour closes. */
function terrain(columns: number, rows: number, random: Random): number[][] {
  const bumps = Array.from({ length: Math.round((columns * rows) / 34) }, () => ({
    x: random.next() * columns,
    y: random.next() * rows,
    size: 1.6 + random.next() * 4.2,
    height: random.chance(0.62) ? 0.35 + random.next() * 0.75 : -0.4 - random.next() * 0.6,
  }));
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (__, x) => {
      if (x === 0 || y === 0 || x === columns - 1 || y === rows - 1) return -2;
      return bumps.reduce((sum, bump) => {
        const far = ((x - bump.x) ** 2 + (y - bump.y) ** 2) / bump.size ** 2;
        return sum + bump.height * Math.exp(-far);
      }, -0.16);
    }),
  );
}

/** Which edges of a cell (0 top, 1 right, 2 bottom, 3 left) a contour joins, by its corners above the level. */
const JOINS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 2]],
  [[2, 1]],
  [[3, 1]],
  [[1, 0]],
  [
    [3, 0],
    [1, 2],
  ],
  [[2, 0]],
  [[3, 0]],
  [[0, 3]],
  [[0, 2]],
  [
    [0, 1],
    [2, 3],
  ],
  [[0, 1]],
  [[1, 3]],
  [[1, 2]],
  [[2, 3]],
  [],
];

/**
 * Closed contours at one level: marching squares whose segments are chained by the edges they share, so that each line
 * is one path. Edges are numbered over the whole grid.
 */
function loopsAt(heights: readonly number[][], level: number, cell: number): Point[][] {
  const columns = heights[0]?.length ?? 0;
  const at = (x: number, y: number): number => heights[y]?.[x] ?? -2;
  const edgeId = (x: number, y: number, side: number): number => {
    if (side === 0) return (y * columns + x) * 2;
    if (side === 2) return ((y + 1) * columns + x) * 2;
    return side === 3 ? (y * columns + x) * 2 + 1 : (y * columns + x + 1) * 2 + 1;
  };
  const pointOn = (id: number): Point => {
    const x = (id >> 1) % columns;
    const y = Math.floor((id >> 1) / columns);
    const [from, to] = id % 2 ? [at(x, y), at(x, y + 1)] : [at(x, y), at(x + 1, y)];
    const part = Math.min(0.95, Math.max(0.05, (level - from) / (to - from)));
    return id % 2 ? [x * cell, (y + part) * cell] : [(x + part) * cell, y * cell];
  };
  const next = new Map<number, number>();
  for (let y = 0; y < heights.length - 1; y += 1) {
    for (let x = 0; x < columns - 1; x += 1) {
      const corners = [at(x, y + 1), at(x + 1, y + 1), at(x + 1, y), at(x, y)];
      const index = corners.reduce((sum, height, bit) => sum + (height >= level ? 1 << bit : 0), 0);
      for (const [from, to] of JOINS[index] ?? []) next.set(edgeId(x, y, from), edgeId(x, y, to));
    }
  }
  return chained(next, pointOn);
}

function chained(next: Map<number, number>, pointOn: (id: number) => Point): Point[][] {
  const loops: Point[][] = [];
  for (const start of Array.from(next.keys())) {
    const loop: Point[] = [];
    for (let id: number | undefined = start; id !== undefined && next.has(id);) {
      loop.push(pointOn(id));
      const following: number | undefined = next.get(id);
      next.delete(id);
      id = following;
    }
    if (loop.length > 3) loops.push(loop);
  }
  return loops;
}

/** A loop as a smooth path: curves through the middles of its sides. */
function smooth(loop: readonly Point[]): string {
  const middle = (index: number): Point => {
    const [one, other] = [loop[index % loop.length], loop[(index + 1) % loop.length]];
    return [((one?.[0] ?? 0) + (other?.[0] ?? 0)) / 2, ((one?.[1] ?? 0) + (other?.[1] ?? 0)) / 2];
  };
  const start = middle(0);
  const curves = loop.map((_, index) => {
    const corner = loop[(index + 1) % loop.length] ?? start;
    const end = middle(index + 1);
    return `Q${n(corner[0])} ${n(corner[1])} ${n(end[0])} ${n(end[1])}`;
  });
  return `M${n(start[0])} ${n(start[1])}${curves.join('')}Z`;
}

export interface ContourColors {
  water: string;
  depth: string;
  shore: string;
  land: readonly [string, string, string];
  line: string;
  /** What falls dry between shore and land, and the line around the land; both only where they are given. */
  green?: string;
  coast?: string;
}

interface Level {
  height: number;
  fill: string;
  stroke: string;
  width: number;
}

const levelsOf = ({ depth, shore, land, line, green, coast }: ContourColors): Level[] => {
  const level = (height: number, fill: string, width = 1, stroke = line): Level => ({
    height,
    fill,
    stroke,
    width,
  });
  return [
    level(-0.34, depth),
    level(-0.16, shore),
    ...(green ? [level(-0.05, green)] : []),
    level(0, land[0], 2, coast ?? line),
    level(0.2, 'none'),
    level(0.42, land[1]),
    level(0.66, 'none'),
    level(0.92, land[2]),
  ];
};

const CELL = 32;
/** Cells that lie outside of the picture on each side. */
const RIM = 2;

export interface Waters {
  draw(): string;
  /** Below 0: water; from about -1.5 to 2. */
  heightAt(x: number, y: number): number;
}

/** Land and water with tints and lines, and how high each point of them lies. */
export function waters(width: number, height: number, colors: ContourColors, random: Random): Waters {
  const heights = terrain(Math.ceil(width / CELL) + 5, Math.ceil(height / CELL) + 5, random);
  const paths = (): string[] =>
    levelsOf(colors).map(({ height: level, fill, stroke, width: thin }) => {
      const data = loopsAt(heights, level, CELL).map(smooth).join('');
      return `<path d="${data}" fill="${fill}" fill-rule="evenodd" stroke="${stroke}" stroke-width="${thin}"/>`;
    });
  const cellOf = (at: number): number => Math.round(at / CELL) + RIM;
  return {
    draw: () =>
      `<rect width="${width}" height="${height}" fill="${colors.water}"/>` +
      `<g transform="translate(${-RIM * CELL} ${-RIM * CELL})">${paths().join('')}</g>`,
    heightAt: (x, y) => heights[cellOf(y)]?.[cellOf(x)] ?? -2,
  };
}

/** Land and water with tints and lines, `width` × `height`, no text. */
export function contours(width: number, height: number, colors: ContourColors, random: Random): string {
  return waters(width, height, colors, random).draw();
}
