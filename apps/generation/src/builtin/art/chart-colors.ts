import { oklch, toHex } from '../theme/color.js';
import type { Theme } from '../theme/theme.js';
import type { ContourColors } from './contours.js';

/** What a chart is printed in. */
export interface ChartColors extends ContourColors {
  green: string;
  coast: string;
  ink: string;
  mark: string;
  paper: string;
  /** Of the dark parts: boards, skies. */
  night: string;
  onNight: string;
  nightLine: string;
  nightMark: string;
}

/** Inks of a sea chart: sand for land, green for what falls dry, two blues for shallows, paper for the deep. */
export function chartColors({ palette, scheme }: Theme): ChartColors {
  const [sand] = scheme.bandAccent;
  const [water] = scheme.tint;
  const { dark } = palette;
  const land = (down: number): string =>
    toHex(dark ? oklch(0.34 + down, 0.04, sand) : oklch(0.9 - down, 0.075, sand));
  return {
    water: toHex(dark ? oklch(0.2, 0.03, water) : oklch(0.985, 0.008, water)),
    depth: toHex(dark ? oklch(0.24, 0.035, water) : oklch(0.95, 0.026, water)),
    shore: toHex(dark ? oklch(0.29, 0.045, water) : oklch(0.885, 0.05, water)),
    green: toHex(oklch(dark ? 0.38 : 0.84, 0.065, 130)),
    land: [land(0), land(0.035), land(0.07)],
    line: toHex(dark ? oklch(0.52, 0.03, sand) : oklch(0.6, 0.05, sand - 10)),
    coast: palette.ink,
    ink: palette.ink,
    mark: palette.accent,
    paper: palette.raised,
    night: palette.band,
    onNight: palette.onBand,
    nightLine: palette.bandLine,
    nightMark: palette.bandAccent,
  };
}
