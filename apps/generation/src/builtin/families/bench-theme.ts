/** How software and schools look: hairlines, one scheme, small radii. */
import { rules } from '../markup.js';
import { oklch, toHex } from '../theme/color.js';
import { BENCH_SCHEMES, type Scheme } from '../theme/palette.js';
import type { FamilyStyle, Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';

export const SOFTWARE_STYLE: FamilyStyle = {
  schemes: BENCH_SCHEMES,
  types: [TYPE_PAIRS.grotesque, TYPE_PAIRS.grotesque, TYPE_PAIRS.slab, TYPE_PAIRS.bookman],
  width: 1216,
  radii: [6, 10, 14],
};

const SCHOOL_SCHEMES: readonly Scheme[] = [
  {
    name: 'chalk',
    band: [168, 0.045],
    accent: [38, 0.17],
    bandAccent: [95, 0.13],
    tint: [92, 0.12],
    paper: [95, 0.012],
  },
  {
    name: 'inkwell',
    band: [266, 0.085],
    accent: [264, 0.19],
    bandAccent: [62, 0.12],
    tint: [232, 0.08],
    paper: [250, 0.005],
  },
  {
    name: 'brick',
    band: [28, 0.05],
    accent: [28, 0.18],
    bandAccent: [85, 0.12],
    tint: [48, 0.1],
    paper: [75, 0.014],
  },
  {
    name: 'meadow',
    band: [152, 0.045],
    accent: [150, 0.13],
    bandAccent: [100, 0.15],
    tint: [138, 0.09],
    paper: [110, 0.01],
  },
  {
    name: 'plum',
    band: [328, 0.06],
    accent: [348, 0.19],
    bandAccent: [185, 0.1],
    tint: [345, 0.075],
    paper: [350, 0.005],
  },
  {
    name: 'graphite',
    band: [250, 0.018],
    accent: [256, 0.17],
    bandAccent: [92, 0.15],
    tint: [92, 0.13],
    paper: [250, 0.003],
  },
];

export const SCHOOL_STYLE: FamilyStyle = {
  schemes: SCHOOL_SCHEMES,
  types: [TYPE_PAIRS.grotesque, TYPE_PAIRS.bookman, TYPE_PAIRS.slab],
  width: 1216,
  radii: [3, 6, 10],
};

/** Five colours of one lightness, a fifth of the circle apart, and the ink that is read on all of them. */
export function courseTones({ scheme }: Theme): string {
  const [hue] = scheme.accent;
  const tones = [0, 75, 150, 215, 290].map(
    (turn, index) => `--tone-${index + 1}: ${toHex(oklch(0.83, 0.105, (hue + turn) % 360))};`,
  );
  return rules`
    :root {
      ${tones.join('\n')}
      --on-tone: ${toHex(oklch(0.25, 0.04, scheme.band[0]))};
    }
    ${tones.map((_tone, index) => `.tone-${index + 1} { background: var(--tone-${index + 1}); color: var(--on-tone); }`).join('\n')}
  `;
}
