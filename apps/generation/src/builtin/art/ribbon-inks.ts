import { oklch, toHex } from '../theme/color.js';
import type { Theme } from '../theme/theme.js';
import type { Tones } from './materials.js';

/** Materials of the ribbon family's drawings: the site's own colours, brass, paper, wood, sky. */
export interface Inks {
  night: string;
  nightDeep: string;
  nightLine: string;
  brass: Tones;
  wood: Tones;
  enamel: Tones;
  glow: string;
  wall: Tones;
  cloth: Tones;
  leaf: Tones;
  water: Tones;
  rock: Tones;
  snow: string;
  sky: Tones;
  dusk: Tones;
  roof: Tones;
  accent: string;
  accentDeep: string;
  onAccent: string;
  ink: string;
  line: string;
  bg: string;
  font: string;
  shade: string;
}

export const tones = (l: number, c: number, h: number, spread = 0.09): Tones => ({
  dark: toHex(oklch(l - spread, c, h)),
  mid: toHex(oklch(l, c, h)),
  light: toHex(oklch(Math.min(0.985, l + spread), c * 0.75, h)),
});

export function inksOf({ palette, scheme }: Theme): Inks {
  const [tintHue, tintChroma] = scheme.tint;
  const [accentHue, accentChroma] = scheme.accent;
  const dim = palette.dark ? -0.14 : 0;
  return {
    night: palette.band,
    nightDeep: palette.deep,
    nightLine: palette.bandLine,
    brass: tones(0.78, 0.11, 84, 0.13),
    wood: tones(0.42, 0.05, 55, 0.05),
    enamel: { dark: '#d9d3c4', mid: '#f1ecdf', light: '#fffdf6' },
    glow: toHex(oklch(0.9, 0.1, 88)),
    wall: tones(0.86 + dim, Math.min(0.05, tintChroma * 0.6), tintHue, 0.05),
    cloth: tones(0.55, accentChroma * 0.8, accentHue, 0.1),
    leaf: tones(0.55 + dim / 2, 0.07, 145, 0.09),
    water: tones(0.68 + dim, 0.075, 222, 0.08),
    rock: tones(0.6 + dim / 2, 0.025, scheme.band[0], 0.1),
    snow: toHex(oklch(0.97 + dim / 2, 0.008, 230)),
    sky: tones(0.88 + dim * 1.6, 0.04, 225, 0.05),
    dusk: tones(0.82 + dim * 1.6, 0.07, 60, 0.06),
    roof: tones(0.52, 0.1, 36, 0.08),
    accent: palette.accent,
    accentDeep: toHex(oklch(0.38, accentChroma * 0.7, accentHue)),
    onAccent: palette.onAccent,
    ink: palette.dark ? palette.bg : palette.ink,
    line: palette.line,
    bg: palette.bg,
    font: 'var(--head)',
    shade: '#00000033',
  };
}

/** Figures and names in drawings: whole coordinates, the page's own letters. */
export const lettering = (
  x: number,
  y: number,
  size: number,
  text: string | number,
  fill: string,
  more = 'text-anchor="middle"',
): string =>
  `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${size}" fill="${fill}" ${more}>${text}</text>`;

export const box = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(w)}" height="${Math.round(h)}" fill="${fill}"${more && ` ${more}`}/>`;

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color: string,
  width = 2,
  more = '',
): string =>
  `<path d="M${Math.round(x1)} ${Math.round(y1)}L${Math.round(x2)} ${Math.round(y2)}" stroke="${color}" stroke-width="${width}" fill="none"${more && ` ${more}`}/>`;

export const poly = (fill: string, points: readonly (readonly [number, number])[], more = ''): string =>
  `<path d="M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z" fill="${fill}"${more && ` ${more}`}/>`;

/** A drawing that fills its frame and is cut by its edges. */
export const drawing = (
  width: number,
  height: number,
  content: string,
  { label = '', align = 'xMidYMid' }: { label?: string; align?: string } = {},
): string =>
  `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="${align} slice" ${label ? `role="img" aria-label="${label}"` : 'aria-hidden="true"'} font-family="var(--head)">${content}</svg>`;
