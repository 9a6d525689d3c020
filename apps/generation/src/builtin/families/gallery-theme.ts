/** How artists, studios and weddings look: wide white rooms, one strong colour, names as large as the wall. */
import type { Inks } from '../art/figure-ground.js';
import type { SiteFacts } from '../facts/site-facts.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { Link } from '../parts/nav-menu.js';
import { seededRandom } from '../seeded-random.js';
import type { Ground } from '../site.js';
import type { Scheme } from '../theme/palette.js';
import { themeFor, type FamilyStyle, type Theme } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';

const SCHEMES: readonly Scheme[] = [
  {
    name: 'cobalt',
    band: [265, 0.022],
    accent: [262, 0.19],
    bandAccent: [245, 0.08],
    tint: [235, 0.03],
    paper: [235, 0.006],
  },
  {
    name: 'madder',
    band: [25, 0.028],
    accent: [27, 0.18],
    bandAccent: [40, 0.1],
    tint: [60, 0.04],
    paper: [60, 0.01],
  },
  {
    name: 'viridian',
    band: [170, 0.03],
    accent: [165, 0.12],
    bandAccent: [150, 0.1],
    tint: [130, 0.04],
    paper: [130, 0.008],
  },
  {
    name: 'ochre',
    band: [60, 0.022],
    accent: [58, 0.14],
    bandAccent: [85, 0.12],
    tint: [90, 0.03],
    paper: [90, 0.014],
  },
  {
    name: 'aubergine',
    band: [330, 0.03],
    accent: [345, 0.16],
    bandAccent: [10, 0.09],
    tint: [20, 0.035],
    paper: [20, 0.007],
  },
  {
    name: 'petrol',
    band: [215, 0.032],
    accent: [222, 0.12],
    bandAccent: [75, 0.11],
    tint: [200, 0.04],
    paper: [200, 0.007],
  },
  {
    name: 'vermilion',
    band: [280, 0.014],
    accent: [36, 0.2],
    bandAccent: [50, 0.13],
    tint: [250, 0.03],
    paper: [250, 0.003],
  },
];

/** Where Charter is missing, an old-style face comes nearer to it than a system's default. */
const AVANT = {
  ...TYPE_PAIRS.avant,
  body: 'Charter, "Bitstream Charter", XCharter, Cambria, "Iowan Old Style", "Palatino Linotype", P052, Georgia, serif',
};

const STYLE: FamilyStyle = {
  schemes: SCHEMES,
  types: [AVANT],
  width: 1440,
  radii: [0, 0, 3],
};

/** What every section of the family is built from. */
export interface GalleryPage {
  facts: SiteFacts;
  theme: Theme;
  inks: Inks;
  links: readonly Link[];
}

/** Hues of the figures' grounds: near and far ones take turns. */
const GROUNDS: readonly (readonly number[])[] = [
  [250, 62, 165, 25, 105, 215],
  [90, 230, 40, 190, 300, 70],
  [30, 200, 75, 260, 130, 20],
];

export function galleryLook(request: SiteRequest, hues = GROUNDS): Pick<GalleryPage, 'theme' | 'inks'> {
  const theme = themeFor(request, STYLE);
  const { palette, scheme } = theme;
  const grounds = seededRandom(request.root).fork('look').fork('grounds').pick(hues);
  return { theme, inks: { dark: palette.dark, hue: scheme.accent[0], grounds } };
}

/** Class of a section's ground. */
export const groundClass = (ground: Ground): string =>
  ground === 'bg' || ground === 'art' ? 'on-page' : `on-${ground}`;

/** A title and the words beside it, over the whole width of the grid. */
export const headMarkup = (id: string, title: string, text: string): Markup => markup`
  <div class="grid head">
    <h2 id="${id}-title">${title}</h2>
    <p>${text}</p>
  </div>
`;

/** A drawing that says nothing the page doesn't say, or one with a label. */
export function svg(
  width: number,
  height: number,
  content: string,
  label?: string,
  fit = 'xMidYMid slice',
): Markup {
  const role = label ? markup`role="img" aria-label="${label}"` : raw('aria-hidden="true"');
  return markup`<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="${fit}" ${role}>${raw(content)}</svg>`;
}

export const GALLERY_CSS = rules`
  :root { --room: clamp(72px, 11vw, 168px); --gap: clamp(14px, 2.4vw, 32px); }
  body { font-size: clamp(1rem, .97rem + .3vw, 1.2rem); line-height: 1.55; }
  .room { padding-block: var(--room); }
  .grid { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); column-gap: var(--gap); }
  .on-surface { background: var(--surface); }
  .on-tint { background: var(--tint); color: var(--on-tint); }
  .on-accent { background: var(--accent); color: var(--on-accent); }
  .on-accent :focus-visible { outline-color: var(--on-accent); }
  h2 { line-height: 1; letter-spacing: -.055em; hyphens: manual; overflow-wrap: anywhere; }
  h3 { letter-spacing: -.025em; font-size: clamp(1.08rem, 1rem + .35vw, 1.3rem); }
  .head { row-gap: 20px; align-items: start; margin-bottom: clamp(36px, 5vw, 72px); }
  .head h2 { grid-column: 1 / 6; max-width: 9em; }
  .head p { grid-column: 6 / 12; max-width: 44ch; padding-top: .2em; }
  .button { font: 400 1.05em/1.2 var(--head); letter-spacing: -.02em; }
  @media (max-width: 820px) {
    .head h2, .head p { grid-column: 1 / -1; }
  }
`;

export const GALLERY_MOTION = rules`
  @media (max-width: 520px) {
    .button { width: 100%; }
  }
  @media print {
    form, .nav-menu { display: none; }
  }
`;
