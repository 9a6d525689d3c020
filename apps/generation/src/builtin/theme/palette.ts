import { oklch, readableOn, solve, toHex } from './color.js';
import type { Random } from '../seeded-random.js';

/** Colours of one site by role. Every text role is readable on every ground it may stand on (see `textPairs`). */
export interface Palette {
  dark: boolean;
  bg: string;
  surface: string;
  raised: string;
  line: string;
  ink: string;
  muted: string;
  accent: string;
  onAccent: string;
  accentHover: string;
  /** Border of inputs, at least 3 : 1. */
  field: string;
  /** The dark band, the deeper ground above it, and what is written on both. */
  band: string;
  deep: string;
  bandLine: string;
  onBand: string;
  bandMuted: string;
  bandAccent: string;
  /** The full-colour ground, its darker spots, its ink. */
  tint: string;
  tintDeep: string;
  onTint: string;
  /** Meaning: late, soon, done, each as text on its own wash. */
  bad: string;
  badWash: string;
  warn: string;
  warnWash: string;
  good: string;
  goodWash: string;
}

export interface Scheme {
  name: string;
  /** Hue and chroma of the dark band; ink and muted text share its hue. */
  band: readonly [number, number];
  accent: readonly [number, number];
  bandAccent: readonly [number, number];
  tint: readonly [number, number];
  /** Hue and chroma of the paper. */
  paper: readonly [number, number];
}

export const STOREFRONT_SCHEMES: readonly Scheme[] = [
  {
    name: 'praline',
    band: [200, 0.045],
    accent: [12, 0.21],
    bandAccent: [85, 0.12],
    tint: [8, 0.15],
    paper: [92, 0.02],
  },
  {
    name: 'crust',
    band: [42, 0.04],
    accent: [38, 0.16],
    bandAccent: [78, 0.12],
    tint: [66, 0.12],
    paper: [82, 0.02],
  },
  {
    name: 'harbour',
    band: [258, 0.06],
    accent: [32, 0.19],
    bandAccent: [80, 0.12],
    tint: [230, 0.09],
    paper: [95, 0.014],
  },
  {
    name: 'bottle',
    band: [158, 0.045],
    accent: [48, 0.16],
    bandAccent: [95, 0.12],
    tint: [120, 0.1],
    paper: [100, 0.018],
  },
  {
    name: 'plum',
    band: [340, 0.055],
    accent: [352, 0.19],
    bandAccent: [60, 0.11],
    tint: [40, 0.11],
    paper: [70, 0.016],
  },
  {
    name: 'rye',
    band: [70, 0.025],
    accent: [150, 0.11],
    bandAccent: [75, 0.12],
    tint: [90, 0.12],
    paper: [90, 0.02],
  },
];

export const BENCH_SCHEMES: readonly Scheme[] = [
  {
    name: 'ledger',
    band: [165, 0.045],
    accent: [160, 0.14],
    bandAccent: [125, 0.17],
    tint: [158, 0.04],
    paper: [165, 0.004],
  },
  {
    name: 'ink',
    band: [262, 0.06],
    accent: [258, 0.19],
    bandAccent: [95, 0.15],
    tint: [250, 0.03],
    paper: [255, 0.004],
  },
  {
    name: 'copper',
    band: [45, 0.025],
    accent: [42, 0.16],
    bandAccent: [65, 0.14],
    tint: [75, 0.035],
    paper: [80, 0.005],
  },
  {
    name: 'violet',
    band: [300, 0.06],
    accent: [300, 0.19],
    bandAccent: [190, 0.12],
    tint: [310, 0.03],
    paper: [300, 0.004],
  },
  {
    name: 'signal',
    band: [235, 0.03],
    accent: [28, 0.2],
    bandAccent: [200, 0.12],
    tint: [220, 0.03],
    paper: [220, 0.004],
  },
  {
    name: 'moss',
    band: [130, 0.035],
    accent: [140, 0.14],
    bandAccent: [100, 0.15],
    tint: [115, 0.045],
    paper: [110, 0.006],
  },
];

export const CHART_SCHEMES: readonly Scheme[] = [
  {
    name: 'sea',
    band: [265, 0.07],
    accent: [350, 0.2],
    bandAccent: [85, 0.07],
    tint: [230, 0.045],
    paper: [220, 0.006],
  },
  {
    name: 'fell',
    band: [160, 0.045],
    accent: [38, 0.17],
    bandAccent: [100, 0.07],
    tint: [200, 0.04],
    paper: [120, 0.006],
  },
  {
    name: 'dune',
    band: [35, 0.04],
    accent: [255, 0.16],
    bandAccent: [75, 0.08],
    tint: [215, 0.04],
    paper: [80, 0.008],
  },
  {
    name: 'moor',
    band: [315, 0.05],
    accent: [20, 0.18],
    bandAccent: [60, 0.06],
    tint: [285, 0.035],
    paper: [60, 0.006],
  },
];

/** A scheme of the list; a hue that the prompt names becomes its accent, and its band follows at a distance. */
export function chooseScheme(schemes: readonly Scheme[], random: Random, hue: number | null): Scheme {
  const scheme = random.pick(schemes);
  if (hue === null) return scheme;
  // A stream of its own: a colour that is named later must not change what else is chosen.
  const band = (hue + (random.fork('band').chance(0.5) ? 0 : 180)) % 360;
  return { ...scheme, accent: [hue, 0.18], tint: [hue, scheme.tint[1]], band: [band, scheme.band[1]] };
}

export function paint(scheme: Scheme, dark: boolean): Palette {
  return dark ? paintDark(scheme) : paintLight(scheme);
}

function meanings(
  dark: boolean,
  grounds: readonly string[],
): Pick<Palette, 'bad' | 'badWash' | 'warn' | 'warnWash' | 'good' | 'goodWash'> {
  const wash = (hue: number): string => toHex(dark ? oklch(0.3, 0.05, hue) : oklch(0.945, 0.035, hue));
  const text = (hue: number, chroma: number): string =>
    solve(oklch(dark ? 0.78 : 0.55, chroma, hue), [wash(hue), ...grounds]);
  return {
    bad: text(35, 0.19),
    badWash: wash(35),
    warn: text(85, 0.12),
    warnWash: wash(85),
    good: text(158, 0.12),
    goodWash: wash(158),
  };
}

function bandOf(
  scheme: Scheme,
  lightness: number,
): Pick<Palette, 'band' | 'deep' | 'bandLine' | 'onBand' | 'bandMuted' | 'bandAccent'> {
  const [hue, chroma] = scheme.band;
  const band = toHex(oklch(lightness, chroma, hue));
  const deep = toHex(oklch(lightness - 0.035, chroma, hue));
  const grounds = [band, deep];
  return {
    band,
    deep,
    bandLine: toHex(oklch(lightness + 0.1, chroma, hue)),
    onBand: toHex(oklch(0.975, 0.012, scheme.paper[0])),
    bandMuted: solve(oklch(0.82, 0.02, hue), grounds, 5.5),
    bandAccent: solve(oklch(0.84, scheme.bandAccent[1], scheme.bandAccent[0]), grounds, 6),
  };
}

function paintLight(scheme: Scheme): Palette {
  const [hue, chroma] = scheme.paper;
  const bg = toHex(oklch(0.985 - chroma * 0.25, chroma, hue));
  const surface = toHex(
    oklch(0.955 - chroma * 0.4, Math.max(0.014, chroma * 1.7), chroma < 0.01 ? scheme.tint[0] : hue),
  );
  const raised = toHex(oklch(0.995, Math.min(chroma, 0.004), hue));
  const tint = toHex(oklch(scheme.tint[1] < 0.06 ? 0.945 : 0.79, scheme.tint[1], scheme.tint[0]));
  const grounds = [bg, surface, raised];
  const ink = solve(oklch(0.25, Math.min(0.05, scheme.band[1]), scheme.band[0]), [...grounds, tint], 7);
  const accent = solve(oklch(0.58, scheme.accent[1], scheme.accent[0]), grounds);
  return {
    dark: false,
    bg,
    surface,
    raised,
    line: toHex(oklch(0.87, Math.max(0.01, chroma), scheme.band[0])),
    ink,
    muted: solve(oklch(0.5, 0.035, scheme.band[0]), grounds),
    accent,
    onAccent: readableOn(accent, ink, raised),
    accentHover: solve(oklch(0.5, scheme.accent[1], scheme.accent[0]), grounds, 6),
    field: solve(oklch(0.6, 0.03, scheme.band[0]), grounds, 3.2),
    ...bandOf(scheme, 0.265),
    tint,
    tintDeep: toHex(oklch(scheme.tint[1] < 0.06 ? 0.89 : 0.735, scheme.tint[1] * 1.05, scheme.tint[0])),
    onTint: solve(oklch(0.25, 0.04, scheme.band[0]), [tint], 7),
    ...meanings(false, grounds),
  };
}

function paintDark(scheme: Scheme): Palette {
  const [hue, chroma] = scheme.band;
  const low = Math.min(chroma, 0.022);
  const bg = toHex(oklch(0.185, low, hue));
  const surface = toHex(oklch(0.23, low, hue));
  const raised = toHex(oklch(0.275, low, hue));
  const grounds = [bg, surface, raised];
  const pale = scheme.tint[1] < 0.06;
  const tint = toHex(oklch(pale ? 0.25 : 0.36, pale ? 0.03 : scheme.tint[1] * 0.7, scheme.tint[0]));
  const accent = solve(oklch(0.76, Math.min(0.15, scheme.accent[1]), scheme.accent[0]), grounds);
  return {
    dark: true,
    bg,
    surface,
    raised,
    line: toHex(oklch(0.35, low, hue)),
    ink: toHex(oklch(0.955, 0.012, scheme.paper[0])),
    muted: solve(oklch(0.7, 0.025, hue), grounds),
    accent,
    onAccent: readableOn(accent, bg, '#ffffff'),
    accentHover: solve(oklch(0.84, Math.min(0.12, scheme.accent[1]), scheme.accent[0]), grounds, 6),
    field: solve(oklch(0.55, 0.03, hue), grounds, 3.2),
    ...bandOf(scheme, 0.255),
    tint,
    tintDeep: toHex(oklch(pale ? 0.3 : 0.32, pale ? 0.035 : scheme.tint[1] * 0.7, scheme.tint[0])),
    onTint: toHex(oklch(0.975, 0.012, scheme.paper[0])),
    ...meanings(true, grounds),
  };
}

/** Every text role with every ground it stands on, and the least contrast: 4.5, or 3 for borders of inputs. */
export function textPairs(palette: Palette): [text: string, ground: string, least: number][] {
  const { bg, surface, raised, band, deep, tint } = palette;
  const on = (text: string, grounds: readonly string[], least = 4.5): [string, string, number][] =>
    grounds.map((ground) => [text, ground, least]);
  return [
    ...on(palette.ink, [bg, surface, raised], 7),
    ...on(palette.muted, [bg, surface, raised]),
    ...on(palette.accent, [bg, surface, raised]),
    ...on(palette.accentHover, [bg, surface, raised]),
    ...on(palette.onAccent, [palette.accent, palette.accentHover]),
    ...on(palette.field, [bg, surface, raised], 3),
    ...on(palette.onBand, [band, deep], 7),
    ...on(palette.bandMuted, [band, deep]),
    ...on(palette.bandAccent, [band, deep]),
    ...on(palette.onTint, [tint]),
    ...on(palette.bad, [palette.badWash, bg, surface, raised]),
    ...on(palette.warn, [palette.warnWash, bg, surface, raised]),
    ...on(palette.good, [palette.goodWash, bg, surface, raised]),
  ];
}

/** The palette as custom properties, one a line. */
export function paletteCss(palette: Palette): string {
  const names: [string, string][] = Object.entries(palette)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]);
  return names.map(([name, value]) => `--${name}: ${value};`).join('\n');
}
