/** The wall and the floor that a thing is shown on, each figure in its own two tones. */
import type { Random } from '../seeded-random.js';
import { oklch, toHex } from '../theme/color.js';
import { rect } from './svg.js';

/** What the drawings of one gallery share. */
export interface Inks {
  dark: boolean;
  /** Hue of the site's accent, which one thing of each picture wears. */
  hue: number;
  /** Hues of the grounds, one figure after the other. */
  grounds: readonly number[];
}

export interface Box {
  width: number;
  height: number;
}

/** Draws one thing on its ground; `index` counts the figures of a page. */
export type DrawFigure = (
  key: string,
  box: Box,
  inks: Inks,
  index: number,
  random: Random,
  id: string,
) => string;

/** The one figure of a page that stands in the dark, before the site's own hue. */
export const isDeep = (index: number): boolean => index === 4;

export const groundHue = ({ hue, grounds }: Inks, index: number): number =>
  isDeep(index) ? hue : (grounds[index % grounds.length] ?? hue);

/** Where the floor begins, as a part of the height. */
export const FLOOR_AT = 0.83;

/** Wall, lighter above, and floor. */
export function figureGround({ width, height }: Box, inks: Inks, index: number, id: string): string {
  const [top, bottom, floor] = isDeep(index)
    ? ([
        [0.62, 0.08],
        [0.43, 0.1],
        [0.34, 0.1],
      ] as const)
    : inks.dark
      ? ([
          [0.46, 0.035],
          [0.36, 0.035],
          [0.29, 0.04],
        ] as const)
      : ([
          [0.925, 0.022],
          [0.83, 0.03],
          [0.745, 0.05],
        ] as const);
  const hue = groundHue(inks, index);
  const tone = ([l, c]: readonly [number, number]): string => toHex(oklch(l, c, hue));
  const y = Math.round(height * FLOOR_AT);
  return (
    `<linearGradient id="${id}-wall" x2="0" y2="1"><stop stop-color="${tone(top)}"/><stop offset="1" stop-color="${tone(bottom)}"/></linearGradient>` +
    rect(0, 0, width, y, `url(#${id}-wall)`) +
    rect(0, y, width, height - y, tone(floor))
  );
}

export const shadowOn = (x: number, y: number, width: number, height: number, offset: number): string =>
  `<rect x="${Math.round(x + offset)}" y="${Math.round(y + offset)}" width="${Math.round(width)}" height="${Math.round(height)}" fill="#000" opacity=".16"/>`;
