import { rules } from '../markup.js';
import { STOREFRONT_SCHEMES, type Scheme } from '../theme/palette.js';
import type { FamilyStyle, Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import { oklch, toHex } from '../theme/color.js';

const scheme = (
  name: string,
  band: Scheme['band'],
  accent: Scheme['accent'],
  bandAccent: Scheme['bandAccent'],
  tint: Scheme['tint'],
  paper: Scheme['paper'],
): Scheme => ({ name, band, accent, bandAccent, tint, paper });

/** Tables: darker rooms, one loud napkin. */
const TABLE_SCHEMES: readonly Scheme[] = [
  scheme('oxblood', [18, 0.07], [22, 0.18], [82, 0.12], [72, 0.12], [85, 0.018]),
  scheme('quay', [240, 0.055], [42, 0.17], [95, 0.13], [222, 0.09], [100, 0.012]),
  scheme('pine', [165, 0.045], [28, 0.18], [90, 0.12], [100, 0.11], [95, 0.016]),
  scheme('saffron', [48, 0.04], [255, 0.13], [80, 0.14], [80, 0.14], [88, 0.02]),
  scheme('beet', [345, 0.06], [356, 0.18], [110, 0.12], [150, 0.08], [75, 0.014]),
  scheme('slate', [262, 0.035], [150, 0.12], [70, 0.13], [45, 0.11], [90, 0.012]),
];

/** Shops: a wall in one colour, goods in all the others. */
const SHOP_SCHEMES: readonly Scheme[] = [
  scheme('library', [150, 0.045], [30, 0.16], [88, 0.12], [75, 0.11], [90, 0.016]),
  scheme('marine', [255, 0.06], [28, 0.18], [88, 0.13], [215, 0.08], [95, 0.012]),
  scheme('clay', [35, 0.05], [190, 0.11], [70, 0.12], [48, 0.12], [80, 0.016]),
  scheme('fig', [325, 0.05], [340, 0.17], [92, 0.12], [130, 0.1], [100, 0.012]),
  scheme('mustard', [75, 0.03], [262, 0.15], [85, 0.14], [88, 0.14], [92, 0.016]),
  scheme('petrol', [205, 0.05], [12, 0.18], [80, 0.12], [25, 0.1], [95, 0.012]),
];

const { palatino, bookman, slab } = TYPE_PAIRS;

const BASE = { width: 1160, radii: [3] } as const;

export const BAKERY_STYLE: FamilyStyle = {
  ...BASE,
  schemes: STOREFRONT_SCHEMES,
  types: [palatino, palatino, bookman],
};
export const TABLE_STYLE: FamilyStyle = {
  ...BASE,
  schemes: TABLE_SCHEMES,
  types: [palatino, palatino, bookman, slab],
};
export const SHOP_STYLE: FamilyStyle = {
  ...BASE,
  schemes: SHOP_SCHEMES,
  types: [palatino, bookman, bookman, slab],
};

/** Cloth of the awning, and its light stripe. */
export function clothCss({ palette, scheme: { accent } }: Theme): string {
  const cloth = palette.dark ? toHex(oklch(0.55, accent[1], accent[0])) : palette.accent;
  return `:root { --awning: ${cloth}; --awning-light: ${palette.dark ? '#efe6d2' : '#fffdf6'}; }`;
}

export const STOREFRONT_RHYTHM = rules`
  @media (max-width: 520px) {
    .hero-actions .button { width: 100%; }
    h2 { hyphens: auto; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button, .text-link { transition: background-color .16s, text-decoration-color .16s; }
  }
  @media print {
    .awning-shade, .booking, .hero-actions { display: none; }
  }
`;
