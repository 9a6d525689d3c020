/** The line above, and the name as large as the wall: over a strip of art, under it, or beside one great figure. */
import { markup, rules, type Markup } from '../markup.js';
import { navCss, navLinks } from '../parts/nav-menu.js';
import type { SiteSection } from '../site.js';
import { groundClass, svg, type GalleryPage } from './gallery-theme.js';

export function navLine({ facts, links }: GalleryPage): SiteSection {
  return {
    id: 'nav',
    kind: 'nav',
    brief: `one line, ${links.length} links`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .nav-line { display: flex; align-items: center; justify-content: space-between; gap: 20px; min-height: 76px; }
      .nav-brand { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none; overflow-wrap: anywhere; }
      ${navCss(820)}
    `,
    html: markup`
      <header id="nav">
        <a class="skip" href="#hero">${facts.common.skip}</a>
        <nav class="wrap nav-line" aria-label="${facts.common.mainNavigation}">
          <a class="nav-brand" href="#hero">${facts.brand}</a>
          ${navLinks(links, facts.common)}
        </nav>
      </header>
    `,
  };
}

export type HeroLayout = 'above' | 'below' | 'beside';

export interface NameHero {
  layout: HeroLayout;
  /** What stands as large as the wall: a name, or a few words. */
  words: string;
  sub: string;
  action: { label: string; to: string };
  /** Strip of 1600 × `height`, or a figure of 800 × 960 for `beside`. */
  art: { content: string; label: string; height: number };
}

/** Two lines when one would be small; what joins two names stands with the second. */
export function linesOf(words: string, most = 12): string[] {
  const parts = words.split(/ (?<![&+] )/);
  if (words.length <= most || parts.length === 1) return [words];
  const ways = parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')]);
  return ways.reduce((best, way) => (longest(way) < longest(best) ? way : best));
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));

/** Narrow letters take less room than their number says. */
const widthOf = (line: string): number =>
  [...line].reduce(
    (sum, letter) =>
      sum + (/[iljtfrI .,'’1-]/.test(letter) ? 0.36 : /[mwMWOQGCD&]/.test(letter) ? 0.86 : 0.62),
    0,
  );

/** The size at which the words fill what they are given, whatever they are. */
export function fitCss(selector: string, lines: readonly string[], room: string, most: string): string {
  const wide = Math.max(...lines.map(widthOf));
  const word = Math.max(...lines.flatMap((line) => line.split(' ')).map(widthOf));
  return rules`
    ${selector} { font-size: max(2.5rem, min(7.4rem, calc((100vw - 2 * var(--gutter)) / ${(word * 1.04).toFixed(2)}))); line-height: .9; letter-spacing: -.055em; text-wrap: wrap; overflow-wrap: anywhere; }
    @media (min-width: 820px) { ${selector} { font-size: max(2.8rem, min(calc(${most} * var(--grow)), calc((${room}) / ${(wide * 1.02).toFixed(2)}))); } ${selector} > span { display: block; } }
  `;
}

export const linesMarkup = (lines: readonly string[]): Markup[] =>
  lines.map((line, i) => markup`<span>${line}${i < lines.length - 1 ? ' ' : ''}</span>`);

const ROOMS: Record<HeroLayout, readonly [room: string, most: string]> = {
  above: ['min(100vw, 1440px) - 2 * var(--gutter)', '17rem'],
  below: ['min(100vw, 1440px) - 2 * var(--gutter)', '18rem'],
  beside: ['min(56vw, 800px) - var(--gutter)', '11.5rem'],
};

export function nameHero(hero: NameHero): SiteSection {
  const { layout, words, sub, action, art } = hero;
  const lines = linesOf(words, layout === 'beside' ? 7 : 12);
  const [room, most] = ROOMS[layout];
  const beside = layout === 'beside';
  // The sentence stays beside the words, unless these are one long line.
  const short = layout === 'above' && (lines.length > 1 || words.length <= 10);
  const picture = svg(
    beside ? 800 : 1600,
    art.height,
    art.content,
    art.label,
    beside ? 'xMidYMid slice' : 'xMidYMax slice',
  );
  const text = markup`
    <div class="wrap hero-text">
      <h1 id="hero-title">${linesMarkup(lines)}</h1>
      <div class="hero-sub">
        <p>${sub}</p>
        <a class="text-link" href="#${action.to}">${action.label}</a>
      </div>
    </div>
  `;
  const strip = markup`
    <div class="hero-art">
      ${picture}
    </div>
  `;
  return {
    id: 'hero',
    kind: 'hero',
    brief: `${words}: name ${layout} the art`,
    ground: 'bg',
    shape: beside ? 'split' : 'strip',
    css: rules`
      ${fitCss('#hero-title', lines, short ? `${room} - 17rem` : room, most)}
      #hero .hero-sub { max-width: 19rem; }
      #hero .text-link { margin-top: 10px; text-decoration-color: var(--accent); text-decoration-thickness: 2px; font-weight: 400; }
      .hero-art { overflow: hidden; }
      .hero-art svg { display: block; width: 100%; max-width: none; }
      ${HERO_CSS[layout]}
    `,
    html: markup`
      <main id="hero" class="hero-${layout}">
        ${layout === 'below' ? [strip, text] : [text, strip]}
      </main>
    `,
  };
}

const HERO_CSS: Record<HeroLayout, string> = {
  above: rules`
    .hero-above .hero-text { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 24px 48px; padding-top: clamp(8px, 2vw, 28px); padding-bottom: clamp(28px, 4vw, 56px); }
    .hero-above .hero-sub { margin-left: auto; width: 15rem; }
    .hero-above .hero-art svg { height: clamp(190px, 26.4vw, 520px); }
    @media (max-width: 819px) { .hero-above .hero-sub { margin-left: 0; width: auto; } }
  `,
  below: rules`
    .hero-below .hero-art svg { height: clamp(190px, 26.4vw, 520px); }
    .hero-below .hero-text { padding-top: clamp(32px, 4vw, 64px); padding-bottom: clamp(56px, 7vw, 110px); }
    .hero-below .hero-sub { margin: clamp(20px, 3vw, 44px) 0 0 41.66%; }
    @media (max-width: 819px) { .hero-below .hero-sub { margin-left: 0; } }
  `,
  beside: rules`
    .hero-beside { position: relative; overflow: hidden; }
    .hero-beside .hero-text { display: flex; flex-direction: column; justify-content: space-between; gap: 40px; padding-block: clamp(16px, 3vw, 44px) clamp(40px, 5vw, 88px); }
    @media (min-width: 820px) {
      .hero-beside { display: flex; min-height: min(900px, 64vw); }
      .hero-beside .hero-art { position: absolute; inset: 0 0 0 58.33%; }
      .hero-beside .hero-art svg { height: 100%; }
      .hero-beside .hero-text > * { max-width: 55%; }
      .hero-beside #hero-title { max-width: 56%; }
    }
    @media (max-width: 819px) { .hero-beside .hero-art svg { height: 86vw; } }
  `,
};

export interface Statement {
  id: string;
  title: string;
  text: string;
  aside: string;
  about: string;
}

/** Large words from column 4 to 11, and a smaller thought behind them. */
export function statement(
  { id, title, text, aside, about }: Statement,
  ground: SiteSection['ground'],
): SiteSection {
  return {
    id,
    kind: id,
    brief: text.slice(0, 60),
    ground,
    shape: 'statement',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-words { grid-column: 4 / 12; font: 400 clamp(1.6rem, 1rem + 2.3vw, 2.9rem) / 1.26 var(--body); text-wrap: pretty; }
      .${id}-aside { grid-column: 8 / 12; margin-top: clamp(24px, 3vw, 44px); max-width: 34ch; }
      .on-surface .${id}-aside, .${id}-aside { color: var(--muted); }
      @media (max-width: 820px) { .${id}-words { grid-column: 1 / -1; } .${id}-aside { grid-column: 4 / -1; } }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap grid">
          <h2 class="unseen" id="${id}-title">${title}</h2>
          <p class="${id}-words">${text}</p>
          <p class="${id}-aside" data-sample="${about}">${aside}</p>
        </div>
      </section>
    `,
  };
}
