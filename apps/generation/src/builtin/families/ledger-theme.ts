/** What pages look like that give account of what was given: full colour on top, paper below, figures in rows. */
import { chartColors, type ChartColors } from '../art/chart-colors.js';
import { LABEL_CSS } from '../art/chart-label.js';
import type { SiteFacts } from '../facts/site-facts.js';
import { rules } from '../markup.js';
import type { Link } from '../parts/nav-menu.js';
import type { Scheme } from '../theme/palette.js';
import { themeFor, type FamilyStyle, type Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';

const SCHEMES: readonly Scheme[] = [
  {
    name: 'marigold',
    band: [285, 0.06],
    accent: [350, 0.18],
    bandAccent: [85, 0.12],
    tint: [82, 0.14],
    paper: [88, 0.012],
  },
  {
    name: 'meadow',
    band: [155, 0.05],
    accent: [8, 0.19],
    bandAccent: [105, 0.12],
    tint: [132, 0.12],
    paper: [105, 0.014],
  },
  {
    name: 'coral',
    band: [325, 0.06],
    accent: [262, 0.17],
    bandAccent: [60, 0.11],
    tint: [36, 0.13],
    paper: [55, 0.012],
  },
  {
    name: 'basin',
    band: [250, 0.07],
    accent: [38, 0.17],
    bandAccent: [78, 0.11],
    tint: [218, 0.09],
    paper: [95, 0.014],
  },
  {
    name: 'lilac',
    band: [300, 0.06],
    accent: [155, 0.12],
    bandAccent: [92, 0.11],
    tint: [308, 0.09],
    paper: [320, 0.008],
  },
];

const STYLE: FamilyStyle = {
  schemes: SCHEMES,
  types: [TYPE_PAIRS.bookman],
  width: 1180,
  radii: [10, 14, 18],
};

export interface LedgerSite {
  facts: SiteFacts;
  theme: Theme;
  colors: ChartColors;
  links: readonly Link[];
}

/** Water is blue whatever the page is printed in. */
const WATER = [225, 0.05] as const;

export function ledgerTheme(request: SiteRequest): { theme: Theme; colors: ChartColors } {
  const theme = themeFor(request, STYLE);
  return { theme, colors: chartColors({ ...theme, scheme: { ...theme.scheme, tint: WATER } }) };
}

export function ledgerCss({ colors }: Pick<LedgerSite, 'colors'>): string {
  return rules`
    :root { --sand: ${colors.land[0]}; --sand-deep: ${colors.land[2]}; --sage: ${colors.green}; --shallow: ${colors.shore}; --shelf: ${colors.depth}; }
    h2 { overflow-wrap: break-word; }
    ${LABEL_CSS}
  `;
}
