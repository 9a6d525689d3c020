/** What drawings of food from above share. */
import type { Random } from '../seeded-random.js';
import type { Materials } from './materials.js';
import { at, shape, stroke } from './svg.js';

/** Food as one sees it who sits in front of it: drawn around (0, 0) in a disc of radius `r`. */
export type Food = (r: number, m: Materials, random: Random) => string;

export const LEAF = '#6f9a3e';
export const LEAF_DARK = '#4c7330';
export const TOMATO = '#d9482b';
export const WHITE = '#fbf6ea';

/** Angles of `count` things in a ring. */
export const ring = (count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, i) => from + (i / count) * Math.PI * 2);

export const leaf = (x: number, y: number, s: number, turn: number, fill = LEAF): string =>
  at(
    x,
    y,
    shape(fill, ['M', -s, 0], ['Q', 0, -s * 0.6, s, 0], ['Q', 0, s * 0.6, -s, 0], ['Z']) +
      stroke(LEAF_DARK, 2, ['M', -s * 0.8, 0], ['L', s * 0.7, 0]),
    turn,
  );
