/** The printed look of journals: a masthead between rules, columns, big folio figures. */
import { journalInks, type JournalInks } from '../art/journal-inks.js';
import type { SiteFacts } from '../facts/site-facts.js';
import { rules } from '../markup.js';
import type { Link } from '../parts/nav-menu.js';
import type { Scheme } from '../theme/palette.js';
import { themeFor, type FamilyStyle, type Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';

const SCHEMES: readonly Scheme[] = [
  {
    name: 'vermilion',
    band: [60, 0.012],
    accent: [30, 0.2],
    bandAccent: [75, 0.12],
    tint: [82, 0.12],
    paper: [88, 0.014],
  },
  {
    name: 'riso',
    band: [262, 0.09],
    accent: [262, 0.2],
    bandAccent: [20, 0.12],
    tint: [20, 0.1],
    paper: [75, 0.008],
  },
  {
    name: 'salmon',
    band: [20, 0.03],
    accent: [10, 0.17],
    bandAccent: [50, 0.1],
    tint: [45, 0.08],
    paper: [55, 0.024],
  },
  {
    name: 'bottle',
    band: [160, 0.045],
    accent: [158, 0.13],
    bandAccent: [100, 0.13],
    tint: [115, 0.11],
    paper: [100, 0.012],
  },
  {
    name: 'violet',
    band: [310, 0.06],
    accent: [318, 0.18],
    bandAccent: [140, 0.1],
    tint: [150, 0.09],
    paper: [320, 0.004],
  },
];

const STYLE: FamilyStyle = {
  schemes: SCHEMES,
  types: [TYPE_PAIRS.palatino, TYPE_PAIRS.bookman],
  width: 1260,
  radii: [0],
};

export interface JournalSite {
  facts: SiteFacts;
  theme: Theme;
  inks: JournalInks;
  links: readonly Link[];
}

export function journalTheme(request: SiteRequest): { theme: Theme; inks: JournalInks } {
  const theme = themeFor(request, STYLE);
  return { theme, inks: journalInks(theme) };
}

export const JOURNAL_CSS = rules`
  .folio { font: 400 .95rem/1.5 var(--head); font-style: italic; }
  .double { border-top: 6px double var(--ink); }
  h1, h2 { text-wrap: balance; }
`;
