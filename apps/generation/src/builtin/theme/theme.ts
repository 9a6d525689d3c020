import { seededRandom } from '../seeded-random.js';
import type { Tone } from '../kinds/kind-names.js';
import type { SiteRequest } from '../understand/understand.js';
import { baseCss } from './base-css.js';
import { chooseScheme, paint, paletteCss, type Palette, type Scheme } from './palette.js';
import type { TypePair } from './type-pairs.js';

/** What the sites of one family of layout share, and what they choose from. */
export interface FamilyStyle {
  schemes: readonly Scheme[];
  /** The first is the family's own; a tone may ask for another. */
  types: readonly TypePair[];
  /** Widest content, in pixels, gutters included. */
  width: number;
  /** Radii in pixels; each site has one. */
  radii: readonly number[];
}

/** How one site looks. */
export interface Theme {
  scheme: Scheme;
  palette: Palette;
  /** The same scheme by night, or by day: what the theme toggle shows. */
  other: Palette;
  type: TypePair;
  width: number;
  radius: number;
  /** 1; more for a bigger headline. */
  headline: number;
}

const CHROMA: Record<Tone, number> = { warm: 1, plain: 0.6, bold: 1.25, playful: 1.15 };
const HEADLINE: Record<Tone, number> = { warm: 1, plain: 0.92, bold: 1.12, playful: 1 };

function inTone(scheme: Scheme, tone: Tone | null): Scheme {
  if (!tone) return scheme;
  const more = ([hue, chroma]: readonly [number, number]): readonly [number, number] => [
    hue,
    chroma * CHROMA[tone],
  ];
  const paper: readonly [number, number] =
    tone === 'warm' ? [80, Math.max(0.02, scheme.paper[1])] : more(scheme.paper);
  return {
    ...scheme,
    accent: more(scheme.accent),
    bandAccent: more(scheme.bandAccent),
    tint: more(scheme.tint),
    paper,
  };
}

/** Every choice has a stream of its own: one that a follow-up makes doesn't change another. */
export function themeFor(request: SiteRequest, style: FamilyStyle): Theme {
  const look = seededRandom(request.root).fork('look');
  const { tone } = request;
  const scheme = inTone(chooseScheme(style.schemes, look.fork('scheme'), request.hue), tone);
  const radius = look.fork('radius').pick(style.radii);
  return {
    scheme,
    palette: paint(scheme, request.dark),
    other: paint(scheme, !request.dark),
    type: look.fork('type').pick(style.types),
    width: style.width,
    radius: tone === 'playful' ? Math.max(16, radius) : radius,
    headline: request.headline * (tone ? HEADLINE[tone] : 1),
  };
}

/** What every section builds on, and the family's own rules behind it. */
export function layoutCss(theme: Theme, ...more: readonly string[]): string {
  return [baseCss(theme), ...more].join('\n');
}

/** For a page with a theme toggle. */
export function otherThemeCss({ other }: Theme): string {
  return `:root[data-theme="other"] {\n  color-scheme: ${other.dark ? 'dark' : 'light'};\n  ${paletteCss(other).replaceAll('\n', '\n  ')}\n}`;
}
