import { markup, raw, rules, type Markup } from '../markup.js';
import type { Link } from '../parts/nav-menu.js';
import type { SiteSection } from '../site.js';
import { section, type Storefront } from './storefront.js';

export interface HeroContent {
  /** The second line is set in italics and in colour. */
  lines: readonly [string, string];
  sub: string;
  action: Link;
  second: Link | null;
  /** An SVG. */
  art: string;
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));

/** Width of a letter in ems, on average. */
const LETTER: Readonly<Record<string, number>> = { palatino: 0.5, bookman: 0.58, slab: 0.57 };

/** Widest size at which the longest line fits into so many pixels, in rem. */
function fit({ theme }: Storefront, lines: readonly string[], pixels: number, most: number): number {
  const letter = LETTER[theme.type.name] ?? 0.56;
  return Math.min(most, Math.floor(((pixels / (longest(lines) * letter)) * 10) / 16) / 10);
}

const actions = ({ action, second }: HeroContent): Markup => markup`
  <div class="hero-actions">
    <a class="button" href="#${action.id}">${action.label}</a>
    ${second && markup`<a class="text-link" href="#${second.id}">${second.label}</a>`}
  </div>
`;

const ACTIONS_CSS = rules`
  .hero h1 em { display: block; color: var(--accent); }
  .hero-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 28px; }
`;

/** Headline on five columns, the picture on seven and over the right edge of the page. */
export function splitHero(shop: Storefront, content: HeroContent, cloth: boolean): SiteSection {
  const { lines, sub, art } = content;
  return section('hero', {
    kind: 'hero',
    brief: `headline left, ${shop.sign} right, over the edge`,
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero { display: grid; grid-template-columns: minmax(var(--gutter), 1fr) minmax(0, 426px) minmax(0, 638px) minmax(var(--gutter), 1fr); }
      .hero-words { grid-column: 2; align-self: center; min-width: 0; padding: ${cloth ? 136 : 88}px 32px 72px 0; }
      .hero h1 { font-size: calc(clamp(2.3rem, 1.3rem + 4vw, ${fit(shop, lines, 400, 4.9)}rem) * var(--grow)); }
      .hero-words p { margin: 28px 0 36px; max-width: 30em; font-size: 1.06em; }
      ${ACTIONS_CSS}
      .hero-art { grid-column: 3 / -1; min-width: 0; background: var(--band); }
      .hero-art svg { width: 100%; height: 100%; min-height: 640px; font-family: var(--body); }
      @media (max-width: 860px) {
        .hero { grid-template-columns: var(--gutter) minmax(0, 1fr) var(--gutter); }
        .hero-words { padding: ${cloth ? 112 : 48}px 0 48px; }
        .hero-art { grid-column: 1 / -1; }
        .hero-art svg { min-height: 0; height: 430px; }
      }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="hero-words">
          <h1>${lines[0]} <em>${lines[1]}</em></h1>
          <p>${sub}</p>
          ${actions(content)}
        </div>
        <div class="hero-art">${raw(art)}</div>
      </main>
    `,
  });
}

/** The picture stands in the page as an object: an arch, a board. */
export function standingHero(shop: Storefront, content: HeroContent): SiteSection {
  const { lines, sub, art } = content;
  return section('hero', {
    kind: 'hero',
    brief: `headline left, ${shop.sign} standing right`,
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 40px clamp(32px, 5vw, 80px); align-items: end; }
      .hero-words { min-width: 0; padding-block: clamp(40px, 6vw, 88px) clamp(48px, 7vw, 104px); }
      .hero h1 { font-size: calc(clamp(2.5rem, 1.4rem + 4.6vw, ${fit(shop, lines, 600, 5.6)}rem) * var(--grow)); letter-spacing: -.03em; line-height: 1; }
      .hero-words p { margin: 30px 0 34px; max-width: 33em; }
      ${ACTIONS_CSS}
      .hero .button { background: var(--ink); color: var(--bg); }
      .hero .button:hover { background: var(--accent-hover); color: var(--on-accent); }
      .hero-art svg { width: 100%; max-height: 620px; font-family: var(--body); }
      @media (max-width: 860px) {
        .hero .wrap { grid-template-columns: minmax(0, 1fr); }
        .hero-words { padding-bottom: 16px; }
        .hero-art { max-width: 440px; margin-inline: auto; width: 100%; }
      }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-words">
            <h1>${lines[0]} <em>${lines[1]}</em></h1>
            <p>${sub}</p>
            ${actions(content)}
          </div>
          <div class="hero-art">${raw(art)}</div>
        </div>
      </main>
    `,
  });
}

/** Headline and what it means side by side, the picture below from edge to edge: a counter, a long shelf. */
export function counterHero(shop: Storefront, content: HeroContent, cloth: boolean): SiteSection {
  const { lines, sub, art } = content;
  return section('hero', {
    kind: 'hero',
    brief: `headline and sub above, ${shop.sign} from edge to edge below`,
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero-words { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 24px 56px; align-items: end; padding-block: ${cloth ? 'clamp(112px, 11vw, 152px)' : 'clamp(40px, 6vw, 84px)'} clamp(36px, 4vw, 56px); }
      .hero h1 { font-size: calc(clamp(2.6rem, 1.3rem + 5vw, ${fit(shop, lines, 590, 5.6)}rem) * var(--grow)); line-height: 1; letter-spacing: -.02em; min-width: 0; }
      .hero-words p { margin-bottom: 26px; max-width: 32em; }
      ${ACTIONS_CSS}
      .hero-art { background: var(--band); }
      .hero-art svg { width: 100%; height: clamp(340px, 42vw, 640px); font-family: var(--body); }
      @media (max-width: 860px) { .hero-words { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap hero-words">
          <h1>${lines[0]} <em>${lines[1]}</em></h1>
          <div>
            <p>${sub}</p>
            ${actions(content)}
          </div>
        </div>
        <div class="hero-art">${raw(art)}</div>
      </main>
    `,
  });
}
