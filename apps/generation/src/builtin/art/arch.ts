import { oklch, toHex } from '../theme/color.js';
import { escapeHtml } from '../markup.js';
import type { Palette, Scheme } from '../theme/palette.js';
import type { Random } from '../seeded-random.js';
import type { Materials } from './materials.js';
import { WARES, type Ware } from './shelf.js';
import { at, circle, ellipse, n, shape } from './svg.js';

interface Tints {
  sun: string;
  hills: readonly [string, string, string];
  ear: string;
  earDark: string;
}

function tintsOf(scheme: Scheme, dark: boolean): Tints {
  const [hue] = scheme.accent;
  const hill = (l: number): string => toHex(oklch(dark ? l - 0.18 : l, 0.12, hue));
  return {
    sun: toHex(oklch(0.93, 0.1, 95)),
    hills: [hill(0.7), hill(0.58), hill(0.46)],
    ear: toHex(oklch(0.88, 0.11, 88)),
    earDark: toHex(oklch(0.76, 0.12, 75)),
  };
}

function stalk(x: number, top: number, bottom: number, lean: number, fill: string): string {
  const grains = Array.from({ length: 6 }, (_, row) =>
    [-1, 1]
      .map((side) => {
        const cx = n(x + side * 13 + lean * (1 - row / 6));
        const cy = n(top + 30 + row * 25);
        return `<ellipse cx="${cx}" cy="${cy}" rx="7" ry="16" fill="${fill}" transform="rotate(${side * 32} ${cx} ${cy})"/>`;
      })
      .join(''),
  );
  return (
    `<path d="M${n(x + lean)} ${n(top + 20)}Q${n(x)} ${n((top + bottom) / 2)} ${n(x)} ${n(bottom)}" fill="none" stroke="${fill}" stroke-width="4"/>` +
    ellipse(x + lean, top + 4, 7, 18, fill) +
    grains.join('')
  );
}

/**
 * The oven's mouth: an arch with the morning in it, ears at the left, and what comes out of the oven in front, cut by
 * the sill.
 */
export function archArt(
  front: readonly [Ware, Ware],
  palette: Palette,
  scheme: Scheme,
  m: Materials,
  random: Random,
  label: string,
): string {
  const { sun, hills, ear, earDark } = tintsOf(scheme, palette.dark);
  const rise = random.int(-24, 24);
  const clip = 'arch-mouth';
  const [behind, first] = front;
  const place = (ware: Ware, x: number, y: number, size: number): string =>
    ellipse(x, y - 4, size * 0.46, 12, m.shadow) + at(x, y, WARES[ware].draw(size, m, random));
  return (
    `<svg viewBox="0 0 520 620" role="img" aria-label="${escapeHtml(label)}">` +
    `<clipPath id="${clip}"><path d="M0 620V260A260 260 0 0 1 520 260V620Z"/></clipPath>` +
    `<g clip-path="url(#${clip})">` +
    shape(palette.tint, ['M', 0, 0], ['H', 520], ['V', 620], ['H', 0], ['Z']) +
    circle(318, 210 + rise, 96, sun) +
    shape(hills[0], ['M', 0, 330 + rise], ['C', 130, 280, 250, 400, 520, 300], ['V', 620], ['H', 0], ['Z']) +
    shape(hills[1], ['M', 0, 430], ['C', 160, 380, 300, 470, 520, 400 - rise], ['V', 620], ['H', 0], ['Z']) +
    stalk(92, 170, 560, -8, ear) +
    stalk(48, 240, 580, -12, earDark) +
    stalk(142, 235, 560, 10, earDark) +
    shape(hills[2], ['M', 0, 545], ['Q', 260, 500, 520, 540], ['V', 620], ['H', 0], ['Z']) +
    place(behind, 402, 586, 220) +
    place(first, 238, 606, 280) +
    '</g></svg>'
  );
}
