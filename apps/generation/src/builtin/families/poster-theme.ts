/** Colours and type of the posters: one full colour, four keys, ink that is nearly black. */
import { rules } from '../markup.js';
import { seededRandom } from '../seeded-random.js';
import { oklch, solve, toHex } from '../theme/color.js';
import type { Palette, Scheme } from '../theme/palette.js';
import { themeFor, type Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';

/** A colour that stands for something on the whole page: an area, a lane, a grade, a wire. */
export interface Key {
  /** Readable on every ground of the page. */
  text: string;
  /** Bright, for blocks; `onFlare` is readable on it. */
  block: string;
  /** A darker tone of the same material. */
  deep: string;
}

export interface PosterLook {
  theme: Theme;
  palette: Palette;
  night: boolean;
  /** Asked for plain: paper, small letters, pale colour. */
  quiet: boolean;
  flare: string;
  flareDeep: string;
  flareLight: string;
  onFlare: string;
  keys: readonly Key[];
}

/** Lightness at which a hue is most itself: red is dark, yellow is light. */
const HUE_LIGHTNESS: readonly (readonly [hue: number, lightness: number])[] = [
  [0, 0.69],
  [27, 0.67],
  [50, 0.76],
  [75, 0.83],
  [100, 0.88],
  [130, 0.85],
  [155, 0.78],
  [190, 0.79],
  [220, 0.74],
  [256, 0.67],
  [300, 0.71],
  [340, 0.72],
  [360, 0.69],
];

function lightnessOf(hue: number): number {
  const after = Math.max(
    1,
    HUE_LIGHTNESS.findIndex(([limit]) => limit > hue),
  );
  const [from, low] = HUE_LIGHTNESS[after - 1] ?? [0, 0.7];
  const [to, high] = HUE_LIGHTNESS[after] ?? [360, 0.7];
  return low + ((high - low) * (hue - from)) / (to - from);
}

const scheme = (name: string, accent: number, chroma: number, band: number, paper = 85): Scheme => ({
  name,
  band: [band, 0.014],
  accent: [accent, chroma],
  bandAccent: [accent, Math.min(chroma, 0.16)],
  tint: [accent, 0.15],
  paper: [paper, 0.008],
});

export const POSTER_SCHEMES = {
  plate: scheme('plate', 75, 0.16, 70),
  iron: scheme('iron', 28, 0.22, 40, 60),
  lime: scheme('lime', 124, 0.2, 120, 110),
  cobalt: scheme('cobalt', 254, 0.17, 262, 240),
  rust: scheme('rust', 48, 0.17, 55, 70),
  mint: scheme('mint', 172, 0.14, 190, 180),
  rose: scheme('rose', 8, 0.18, 350, 20),
  pool: scheme('pool', 218, 0.14, 230, 220),
  float: scheme('float', 98, 0.18, 235, 220),
  belt: scheme('belt', 84, 0.15, 25, 60),
  saffron: scheme('saffron', 66, 0.15, 50, 75),
  sage: scheme('sage', 145, 0.1, 150, 110),
  lilac: scheme('lilac', 305, 0.12, 300, 320),
} as const;

export interface PosterStyle {
  schemes: readonly Scheme[];
  /** Hue and chroma of the four keys. */
  keys: readonly (readonly [hue: number, chroma: number])[];
  /** How many of ten sites are dark when nobody says so. */
  nights: number;
}

/** `light` is what a follow-up says that wants a dark poster bright. */
export function posterLook(request: SiteRequest & { light?: boolean }, style: PosterStyle): PosterLook {
  const dice = seededRandom(request.root).fork('look').fork('night');
  const quiet = request.tone === 'plain' && !request.dark;
  const night = request.dark || (request.light !== true && !quiet && dice.int(1, 10) <= style.nights);
  const family = { schemes: style.schemes, types: [TYPE_PAIRS.condensed], width: 1400, radii: [0] };
  const theme = themeFor({ ...request, dark: night }, family);
  const { palette: painted } = theme;
  const grounds = [painted.bg, painted.surface, painted.raised];
  const onFlare = toHex(oklch(0.17, 0.012, theme.scheme.band[0]));
  const bright = (hue: number, chroma: number, down = 0): string =>
    solve(oklch(lightnessOf(hue) - down, chroma, hue), [onFlare]);
  const [hue, chroma] = theme.scheme.accent;
  const flare = quiet ? solve(oklch(0.92, chroma * 0.3, hue), [onFlare]) : bright(hue, chroma);
  const accent = night ? solve(oklch(lightnessOf(hue), chroma, hue), grounds) : painted.accent;
  const palette = { ...painted, accent, onAccent: night ? onFlare : painted.onAccent };
  return {
    theme: { ...theme, palette, radius: 0 },
    palette,
    night,
    quiet,
    flare,
    flareDeep: quiet
      ? toHex(oklch(0.82, chroma * 0.5, hue))
      : toHex(oklch(lightnessOf(hue) - 0.1, chroma, hue)),
    flareLight: quiet
      ? toHex(oklch(0.97, chroma * 0.12, hue))
      : toHex(oklch(lightnessOf(hue) + 0.07, chroma * 0.75, hue)),
    onFlare,
    keys: style.keys.map(([keyHue, keyChroma]) => ({
      text: solve(oklch(night ? lightnessOf(keyHue) : 0.56, keyChroma, keyHue), grounds),
      block: quiet ? solve(oklch(0.87, keyChroma * 0.45, keyHue), [onFlare]) : bright(keyHue, keyChroma),
      deep: toHex(oklch(quiet ? 0.76 : lightnessOf(keyHue) - 0.2, keyChroma * (quiet ? 0.5 : 0.8), keyHue)),
    })),
  };
}

const QUIET = rules`
  /* As strong as an id: sections set their capitals themselves. */
  body :is(*, #hero) { text-transform: none; }
  body h3, body .caps, body .nav-brand, body .button { font-weight: 600; }
  body h1, body h2 { font-weight: 500; }
  .nav .nav-brand span { opacity: 1; }
`;

/** Behind the tokens: what posters add, and how they set type. */
export function posterCss(look: PosterLook): string {
  const keys = look.keys.map(
    ({ text, block, deep }, index) =>
      `--key-${index + 1}: ${text}; --block-${index + 1}: ${block}; --deep-${index + 1}: ${deep};`,
  );
  return rules`
    :root {
      --flare: ${look.flare}; --flare-deep: ${look.flareDeep}; --on-flare: ${look.onFlare};
      ${keys.join('\n')}
    }
    h1, h2, h3, .caps { text-transform: uppercase; overflow-wrap: anywhere; }
    h2 { line-height: .98; }
    h3 { font-size: clamp(1.3rem, 1.1rem + .6vw, 1.7rem); line-height: 1.1; letter-spacing: -.01em; }
    .key-1 { --key: var(--key-1); --block: var(--block-1); --deep: var(--deep-1); }
    .key-2 { --key: var(--key-2); --block: var(--block-2); --deep: var(--deep-2); }
    .key-3 { --key: var(--key-3); --block: var(--block-3); --deep: var(--deep-3); }
    .key-4 { --key: var(--key-4); --block: var(--block-4); --deep: var(--deep-4); }
    .button { min-height: 60px; padding: 12px 30px; background: var(--flare); color: var(--on-flare); font: 800 1.05em/1.15 var(--head); text-transform: uppercase; letter-spacing: .01em; text-align: center; }
    .button:hover { background: var(--ink); color: var(--bg); }
    .button-quiet { background: transparent; color: inherit; border-color: currentColor; }
    .button-quiet:hover { background: transparent; color: inherit; text-decoration: underline; text-underline-offset: .3em; }
    .on-flare { background: var(--flare); color: var(--on-flare); }
    .on-flare .button { background: var(--on-flare); color: var(--flare); }
    .on-flare .button:hover { text-decoration: underline; text-underline-offset: .3em; }
    .on-flare .button-quiet { background: transparent; color: var(--on-flare); border-color: currentColor; }
    .on-flare :focus-visible { outline-color: var(--on-flare); }
    svg text { font-family: var(--head); }
    .numeral { font: 800 1em/1 var(--head); letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
    ${look.quiet ? QUIET : ''}
  `;
}
