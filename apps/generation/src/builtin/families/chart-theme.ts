/** What sites of the chart family share: their schemes, their frames, what they are composed of. */
import { chartColors, type ChartColors } from '../art/chart-colors.js';
import { LABEL_CSS } from '../art/chart-label.js';
import type { SiteFacts } from '../facts/site-facts.js';
import { rules } from '../markup.js';
import type { Link } from '../parts/nav-menu.js';
import { CHART_SCHEMES, type Scheme } from '../theme/palette.js';
import { themeFor, type FamilyStyle, type Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';

const MORE_SCHEMES: readonly Scheme[] = [
  {
    name: 'buoy',
    band: [150, 0.045],
    accent: [28, 0.2],
    bandAccent: [95, 0.1],
    tint: [195, 0.05],
    paper: [180, 0.006],
  },
  {
    name: 'ferry',
    band: [240, 0.06],
    accent: [250, 0.17],
    bandAccent: [70, 0.1],
    tint: [205, 0.045],
    paper: [90, 0.008],
  },
  {
    name: 'signal',
    band: [25, 0.05],
    accent: [30, 0.19],
    bandAccent: [90, 0.11],
    tint: [180, 0.04],
    paper: [95, 0.008],
  },
];

const STYLE: FamilyStyle = {
  schemes: [...CHART_SCHEMES, ...MORE_SCHEMES],
  types: [TYPE_PAIRS.slab],
  width: 1260,
  radii: [0],
};

/** The border of the picture says what it is: dashes of a chart, degrees of a sky, tape of a stage, ... */
export type Frame = 'dashes' | 'metres' | 'rails' | 'degrees' | 'tape';

export interface ChartSite {
  facts: SiteFacts;
  theme: Theme;
  colors: ChartColors;
  links: readonly Link[];
  frame: Frame;
}

export function chartTheme(request: SiteRequest): { theme: Theme; colors: ChartColors } {
  const theme = themeFor(request, STYLE);
  return { theme, colors: chartColors(theme) };
}

const stripes = (first: string, size: number, wide: number): string =>
  rules`
    --first: ${first};
    --edge: ${wide}px;
    background:
      repeating-linear-gradient(90deg, var(--first) 0 ${size}px, var(--bg) ${size}px ${size * 2}px) 0 0 / 100% var(--edge) no-repeat,
      repeating-linear-gradient(90deg, var(--first) 0 ${size}px, var(--bg) ${size}px ${size * 2}px) 0 100% / 100% var(--edge) no-repeat,
      repeating-linear-gradient(var(--first) 0 ${size}px, var(--bg) ${size}px ${size * 2}px) 0 0 / var(--edge) 100% no-repeat,
      repeating-linear-gradient(var(--first) 0 ${size}px, var(--bg) ${size}px ${size * 2}px) 100% 0 / var(--edge) 100% no-repeat, var(--bg);
  `;

const FRAMES: Record<Frame, string> = {
  dashes: stripes('var(--ink)', 64, 10),
  metres: stripes('var(--ink)', 12, 8),
  degrees: stripes('var(--band)', 5, 12),
  rails: '--edge: 10px; background: linear-gradient(var(--accent), var(--accent)) content-box, var(--ink);',
  tape: '--edge: 12px; background: repeating-linear-gradient(135deg, var(--ink) 0 22px, var(--sand) 22px 44px);',
};

const STRIPED: ReadonlySet<Frame> = new Set(['dashes', 'metres', 'degrees']);

/** Colours and frame; the outer frame of a page is opened by its navigation and closed by its first picture. */
export function chartCss({ colors, frame }: Pick<ChartSite, 'colors' | 'frame'>): string {
  return rules`
    :root { --sand: ${colors.land[0]}; --sand-deep: ${colors.land[2]}; --sage: ${colors.green}; --shallow: ${colors.shore}; --shelf: ${colors.depth}; }
    .frame { padding: var(--edge); border: 2px solid var(--ink); ${FRAMES[frame]} }
    .frame > * { border: 2px solid var(--ink); }
    .frame-top { padding-bottom: 0; border-bottom: 0; }
    .frame-end { padding-top: 0; border-top: 0; }
    ${STRIPED.has(frame) ? '.frame-top { background-size: 100% var(--edge), 0 0, var(--edge) 100%, var(--edge) 100%, auto; } .frame-end { background-size: 0 0, 100% var(--edge), var(--edge) 100%, var(--edge) 100%, auto; }' : ''}
    .frame-top > *, .frame-end > * { border-top-width: 2px; }
    .frame-end > * { border-top: 0; }
    ${LABEL_CSS}
  `;
}
