import type { SiteFacts } from '../facts/site-facts.js';
import { rules, type Markup } from '../markup.js';
import type { Link } from '../parts/nav-menu.js';
import type { Random } from '../seeded-random.js';
import type { Ground } from '../site.js';
import type { Scheme } from '../theme/palette.js';
import type { FamilyStyle, Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import { RIBBON_WORDS, type RibbonWords } from '../words/ribbon.js';

/** What every builder of the family gets. */
export interface Ribbon {
  facts: SiteFacts;
  theme: Theme;
  links: readonly Link[];
}

/** Quiet grounds, one strong ink: nothing here shouts. */
const RIBBON_SCHEMES: readonly Scheme[] = [
  {
    name: 'brass',
    band: [168, 0.04],
    accent: [38, 0.15],
    bandAccent: [84, 0.1],
    tint: [160, 0.07],
    paper: [95, 0.01],
  },
  {
    name: 'lake',
    band: [232, 0.05],
    accent: [240, 0.12],
    bandAccent: [70, 0.1],
    tint: [222, 0.075],
    paper: [230, 0.006],
  },
  {
    name: 'oxblood',
    band: [18, 0.06],
    accent: [22, 0.16],
    bandAccent: [75, 0.09],
    tint: [50, 0.085],
    paper: [70, 0.012],
  },
  {
    name: 'slate',
    band: [262, 0.03],
    accent: [30, 0.17],
    bandAccent: [60, 0.1],
    tint: [260, 0.062],
    paper: [255, 0.004],
  },
  {
    name: 'sage',
    band: [140, 0.03],
    accent: [150, 0.11],
    bandAccent: [100, 0.1],
    tint: [128, 0.075],
    paper: [110, 0.01],
  },
  {
    name: 'fig',
    band: [340, 0.05],
    accent: [350, 0.15],
    bandAccent: [45, 0.09],
    tint: [20, 0.075],
    paper: [40, 0.008],
  },
  {
    name: 'saffron',
    band: [290, 0.035],
    accent: [285, 0.14],
    bandAccent: [82, 0.12],
    tint: [84, 0.1],
    paper: [88, 0.01],
  },
];

export const RIBBON: FamilyStyle = {
  schemes: RIBBON_SCHEMES,
  types: [TYPE_PAIRS.bookman, TYPE_PAIRS.palatino],
  width: 1120,
  radii: [0, 0, 2],
};

export const ribbonWords = ({ facts }: Ribbon): RibbonWords => RIBBON_WORDS[facts.lang];

/** The stream of one section. */
export const streamOf = ({ facts }: Ribbon, section: string): Random => facts.random.fork(section);

/** One of the sentences, with its slots filled. */
export const sayOne = ({ facts }: Ribbon, random: Random, sentences: readonly string[]): string =>
  facts.say(random.pick(sentences));

/** Two halves of which one runs to the edge of the window; `.is-swapped` changes sides. */
export function halves(selector: string, words: string, art: string): string {
  return rules`
    ${selector} { display: grid; grid-template-columns: minmax(var(--gutter), 1fr) minmax(0, calc(560px - var(--gutter))) minmax(0, calc(560px - var(--gutter))) minmax(var(--gutter), 1fr); }
    ${selector} > ${words} { grid-column: 2; grid-row: 1; align-self: center; padding: clamp(40px, 6vw, 84px) clamp(28px, 4vw, 64px) clamp(40px, 6vw, 84px) 0; min-width: 0; }
    ${selector} > ${art} { grid-column: 3 / -1; grid-row: 1; min-width: 0; overflow: hidden; }
    ${selector}.is-swapped > ${words} { grid-column: 3; padding-inline: clamp(28px, 4vw, 64px) 0; }
    ${selector}.is-swapped > ${art} { grid-column: 1 / 3; }
    ${selector} > ${art} > svg { width: 100%; height: 100%; }
    @media (max-width: 820px) {
      ${selector}, ${selector}.is-swapped { grid-template-columns: var(--gutter) minmax(0, 1fr) var(--gutter); }
      ${selector} > ${words}, ${selector}.is-swapped > ${words} { grid-column: 2; grid-row: auto; padding: 32px 0 48px; }
      ${selector} > ${art}, ${selector}.is-swapped > ${art} { grid-column: 1 / -1; grid-row: auto; }
    }
  `;
}

/** Grounds that sections choose from, as CSS. */
export function groundCss(ground: Ground): string {
  if (ground === 'surface') return 'background: var(--surface);';
  if (ground === 'tint') return 'background: var(--tint); color: var(--on-tint); --muted: var(--on-tint);';
  if (ground === 'band') return 'background: var(--band); color: var(--on-band);';
  return '';
}

/** A heading on columns 1 to 5 and its lead from 6. */
export const HEAD_CSS = (id: string): string => rules`
  .${id}-head { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 20px 24px; align-items: end; margin-bottom: clamp(32px, 4vw, 56px); }
  .${id}-head h2 { grid-column: 1 / 7; overflow-wrap: anywhere; hyphens: manual; }
  .${id}-head p { grid-column: 7 / -1; max-width: 40ch; }
  @media (max-width: 820px) { .${id}-head h2, .${id}-head p { grid-column: 1 / -1; } }
`;

/** What the whole page shares. */
export const RIBBON_LAYOUT = rules`
  h2 { overflow-wrap: anywhere; }
  h3 { line-height: 1.2; }
  .button { min-height: 54px; letter-spacing: .01em; }
`;

export const RIBBON_STYLE = rules`
  @media (max-width: 560px) {
    h2 { hyphens: auto; }
    .hero-actions .button { width: 100%; }
  }
  @media print {
    .hero-actions, form { display: none; }
  }
`;

export type Art = Markup;
