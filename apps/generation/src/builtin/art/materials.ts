import { oklch, toHex } from '../theme/color.js';
import type { Palette } from '../theme/palette.js';

/** Three tones of a material under one light, from the upper left. */
export interface Tones {
  dark: string;
  mid: string;
  light: string;
}

export interface Materials {
  crust: Tones;
  rye: Tones;
  crumb: Tones;
  berry: Tones;
  cream: Tones;
  wood: Tones;
  wicker: Tones;
  metal: Tones;
  wall: Tones;
  accent: string;
  paper: string;
  shadow: string;
  ink: string;
}

const tones = (l: number, c: number, h: number, spread = 0.13): Tones => ({
  dark: toHex(oklch(l - spread, c, h - 8)),
  mid: toHex(oklch(l, c, h)),
  light: toHex(oklch(l + spread, c * 0.8, h + 8)),
});

/** Bread stays bread; walls, berries and metal follow the palette. */
export function materialsOf(palette: Palette, wallHue: number, berryHue: number): Materials {
  return {
    crust: tones(0.68, 0.125, 62),
    rye: tones(0.48, 0.085, 55),
    crumb: tones(0.92, 0.045, 88, 0.09),
    berry: tones(0.62, 0.21, berryHue),
    cream: tones(0.93, 0.035, 80, 0.06),
    wood: tones(0.66, 0.1, 62),
    wicker: tones(0.82, 0.115, 85, 0.14),
    metal: tones(0.82, 0.12, 88, 0.12),
    wall: tones(0.375, 0.06, wallHue, 0.035),
    accent: palette.accent,
    paper: palette.dark ? '#fbf7ea' : palette.raised,
    shadow: '#00000038',
    ink: palette.dark ? palette.bg : palette.ink,
  };
}
