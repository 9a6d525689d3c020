/** How a poster begins: the bar, and the headline beside one object that is too big for the page. */
import type { SiteFacts } from '../facts/site-facts.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import { navCss, navLinks, type Link } from '../parts/nav-menu.js';
import type { Ground, SiteSection } from '../site.js';
import type { PosterWords } from '../words/poster.js';
import type { PosterLook } from './poster-theme.js';

export interface Poster {
  facts: SiteFacts;
  look: PosterLook;
  words: PosterWords;
}

export interface NavContent {
  links: readonly Link[];
  /** "Open until 11 pm". */
  status: string;
  action?: Link | undefined;
}

/** A name of several words shows its last one in the accent. */
export function wordmark(brand: string): Markup {
  const words = brand.split(' ');
  const last = words.pop() ?? '';
  return words.length === 0 ? markup`${last}` : markup`${words.join(' ')} <span>${last}</span>`;
}

export function posterNav(
  { facts, look, words }: Poster,
  { links, status, action }: NavContent,
): SiteSection {
  const onFlare = !look.night;
  return {
    id: 'nav',
    kind: 'nav',
    brief: `bar with ${links.length} links`,
    ground: onFlare ? 'accent' : 'bg',
    shape: 'bar',
    css: rules`
      .nav { position: relative; z-index: 3; ${onFlare ? 'background: var(--flare); color: var(--on-flare);' : 'background: var(--bg);'} }
      .nav .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 8px clamp(14px, 2vw, 30px); min-height: 76px; padding-block: 10px; }
      .nav-brand { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 .28em; min-height: 44px; margin-right: auto; min-width: 0; max-width: min(100%, 560px); font: 800 clamp(1.25rem, 1.1rem + .8vw, 1.75rem)/1.05 var(--head); text-transform: uppercase; letter-spacing: -.01em; text-decoration: none; overflow-wrap: anywhere; }
      .nav-brand span { ${onFlare ? 'opacity: .72;' : 'color: var(--flare);'} }
      .nav-status { display: inline-flex; align-items: center; gap: 9px; font-size: .92em; }
      .nav-status::before { content: ""; width: 9px; height: 9px; border-radius: 50%; background: ${onFlare ? 'currentColor' : 'var(--good)'}; }
      .nav .button { min-height: 46px; padding: 8px 20px; font-size: .98em; }
      ${navCss(1000)}
      @media (max-width: 1160px) { .nav-status { display: none; } }
      @media (max-width: 560px) { .nav .button { display: none; } .nav-brand { max-width: calc(100% - 110px); } }
    `,
    html: markup`
      <header id="nav" class="nav${onFlare ? raw(' on-flare') : ''}">
        <a class="skip" href="#hero">${facts.common.skip}</a>
        <div class="wrap">
          <a class="nav-brand" href="#hero">${wordmark(facts.brand)}</a>
          ${status && markup`<span class="nav-status" data-sample="${words.sample.hours}">${status}</span>`}
          <nav aria-label="${facts.common.mainNavigation}">
            ${navLinks(links, facts.common)}
          </nav>
          ${action && markup`<a class="button" href="#${action.id}">${action.label}</a>`}
        </div>
      </header>
    `,
  };
}

export interface HeroContent {
  lines: readonly string[];
  sub: string;
  actions: readonly Link[];
  /** Beside the actions, or above them: a telephone number. */
  more?: Markup;
  art: string;
  /** `disc`: an object that the lower right corner crops. `bleed`: a wall from the top to the bottom. */
  set: 'disc' | 'bleed';
  brief: string;
}

/** The longest line decides how large the letters may be. */
const fitOf = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length), 9);

export function actionLinks(actions: readonly Link[]): Markup {
  return markup`
    <p class="hero-actions">
      ${actions.map(({ id, label }, index) => markup`<a class="button${index > 0 ? raw(' button-quiet') : ''}" href="#${id}">${label}</a>`)}
    </p>
  `;
}

const lineMarkup = (line: string): Markup => markup`<span class="hero-line">${line}</span>`;

export const HERO_WORDS_CSS = rules`
  .hero-line { display: block; }
  .hero-sub { max-width: 30em; margin-top: clamp(20px, 2.6vw, 36px); font-size: 1.12em; line-height: 1.6; }
  .hero-actions { display: flex; flex-wrap: wrap; gap: 16px; margin-top: clamp(22px, 2.4vw, 34px); }
  @media (max-width: 560px) { .hero-actions .button { width: 100%; } }
`;

export function posterHero({ facts, look }: Poster, content: HeroContent): SiteSection {
  const { lines, sub, actions, more, art, set, brief } = content;
  const ground: Ground = look.night ? 'bg' : 'accent';
  const bleed = rules`
    .hero-art { left: 59%; right: 0; top: 0; bottom: 0; width: auto; clip-path: polygon(13% 0, 100% 0, 100% 100%, 0 100%); }
    .hero-art svg { width: 100%; height: 100%; }
    @media (max-width: 860px) { .hero-art { position: relative; left: 0; margin-left: 0; height: 78vw; width: 100%; clip-path: polygon(0 0, 100% 0, 100% 92%, 0 100%); } }
    @media (max-width: 560px) { .hero-art { height: 98vw; } }
  `;
  return {
    id: 'hero',
    kind: 'hero',
    brief,
    ground,
    shape: 'split',
    css: rules`
      .hero { position: relative; display: flex; flex-direction: column; justify-content: center; overflow: hidden; min-height: min(56vw, 900px); ${look.night ? 'background: var(--bg);' : 'background: var(--flare); color: var(--on-flare);'} }
      .hero .wrap { padding-block: clamp(32px, 4vw, 64px); }
      .hero-words { position: relative; max-width: 60%; }
      .hero h1 { font-size: calc(min(max(min(14.6vw, 3.9rem), min(8.7vw, 8.8rem)), (min(100vw, 1400px) * .62 - 60px) / ${fitOf(lines)} * 2.02) * var(--grow)); line-height: .97; letter-spacing: -.015em; }
      ${HERO_WORDS_CSS}
      .hero-art { position: absolute; left: 61.5%; top: 2%; width: max(62vw, 560px); }
      .hero-art svg { width: 100%; height: auto; overflow: visible; }
      @media (max-width: 860px) {
        .hero { min-height: 0; }
        .hero-words { max-width: none; }
        .hero h1 { font-size: calc(min(14.6vw, 4.6rem, (100vw - 40px) / ${fitOf(lines)} * 2.02) * var(--grow)); }
        .hero-art { position: relative; left: 0; top: 0; width: 76vw; margin: 8px 0 0 40vw; }
        .hero .wrap { padding-top: 14px; }
      }
      ${set === 'bleed' ? bleed : ''}
    `,
    html: markup`
      <main id="hero" class="hero${look.night ? '' : raw(' on-flare')}">
        <div class="hero-art">
          ${raw(art)}
        </div>
        <div class="wrap">
          <div class="hero-words">
            <h1>
              ${lines.map(lineMarkup)}
            </h1>
            <p class="hero-sub">${facts.say(sub)}</p>
            ${more}
            ${actionLinks(actions)}
          </div>
        </div>
      </main>
    `,
  };
}

export interface LanesContent {
  lines: readonly string[];
  sub: string;
  actions: readonly Link[];
  label: string;
  brief: string;
}

/** A pool from above: each line of the headline swims in a lane of its own, behind its block. */
export function lanesHero({ facts, look }: Poster, content: LanesContent): SiteSection {
  const { lines, sub, actions, label, brief } = content;
  const wake = raw(
    '<svg class="hero-wake" viewBox="0 0 320 110" aria-hidden="true"><path d="M272 55C190 16 110 8 6 6M272 55C190 94 110 102 6 104M262 55C180 36 120 32 50 30M262 55C180 74 120 78 50 80" fill="none" stroke="#ffffff" stroke-width="5" stroke-linecap="round" opacity=".6"/><circle cx="276" cy="58" r="30" fill="#06222e" opacity=".25"/><circle cx="274" cy="55" r="30" fill="var(--block-1)"/><path d="M244 55H304" stroke="#06222e" stroke-width="4"/><path d="M256 36a28 28 0 0 1 30-4" fill="none" stroke="#ffffff" stroke-width="6" stroke-linecap="round" opacity=".8"/></svg>',
  );
  const shortest = lines.reduce(
    (best, line, index) => (line.length < (lines[best] ?? '').length ? index : best),
    0,
  );
  return {
    id: 'hero',
    kind: 'hero',
    brief,
    ground: 'art',
    shape: 'rows',
    css: rules`
      ${HERO_WORDS_CSS}
      .hero { --water: ${look.night ? '#0f4a63' : '#8fd6ea'}; --rope: 16px; background: ${look.night ? 'var(--surface)' : 'var(--bg)'}; }
      .hero h1 { display: block; font-size: calc(min(max(13.2vw, 2.4rem) , 8.6vw + 1.2rem, 9.4rem, (min(100vw, 1400px) - 120px) / ${fitOf(lines)} * 1.98) * var(--grow)); line-height: .92; letter-spacing: -.015em; }
      .hero-line { position: relative; display: flex; align-items: stretch; min-height: 1.5em; background: var(--water); color: ${look.night ? '#ffffff' : '#06222e'}; overflow: hidden; }
      .hero-line::after { content: ""; position: absolute; inset: auto 0 0; height: var(--rope); background: linear-gradient(90deg, #0000 50%, #0000 0), repeating-linear-gradient(90deg, var(--block-2) 0 26px, #06222e 26px 29px, #f6f4ee 29px 55px, #06222e 55px 58px); }
      .hero-line:nth-child(odd)::after { background: repeating-linear-gradient(90deg, var(--block-1) 0 26px, #06222e 26px 29px, var(--block-3) 29px 55px, #06222e 55px 58px); }
      .hero-block { position: relative; flex: none; display: grid; place-items: center; width: max(calc(max((100vw - 1400px) / 2, 0px) + clamp(52px, 9vw, 132px)), 52px); margin-right: clamp(12px, 2vw, 30px); background: var(--block-3); color: #06222e; font-size: .78em; clip-path: polygon(0 0, 86% 7%, 100% 22%, 100% 78%, 86% 93%, 0 100%); padding-bottom: 8px; }
      .hero-text { align-self: center; min-width: 0; padding-bottom: calc(var(--rope) * .8); overflow-wrap: anywhere; }
      .hero-wake { position: absolute; right: 2vw; top: calc(50% - 8px); width: clamp(110px, 19vw, 290px); height: auto; transform: translateY(-50%); }
      .hero-deck { display: grid; grid-template-columns: minmax(0, 7fr) auto; gap: 12px 40px; align-items: center; padding-block: clamp(24px, 3vw, 44px); }
      .hero-sub, .hero-actions { margin-top: 0; }
      .hero-tiles { height: 26px; background: repeating-linear-gradient(90deg, ${look.night ? '#2a6f89' : '#5cb7d1'} 0 38px, var(--bg) 38px 40px); }
      @media (max-width: 860px) { .hero-deck { grid-template-columns: minmax(0, 1fr); gap: 22px; } .hero { --rope: 12px; } .hero-wake { display: none; } }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="hero-tiles" role="img" aria-label="${label}"></div>
        <h1>
          ${lines.map(
            (line, index) => markup`
              <span class="hero-line"><span class="hero-block" aria-hidden="true">${index + 1}</span><span class="hero-text">${line}</span>${index === shortest && line.length < 11 && wake}</span>
            `,
          )}
        </h1>
        <div class="wrap hero-deck">
          <p class="hero-sub">${facts.say(sub)}</p>
          ${actionLinks(actions)}
        </div>
      </main>
    `,
  };
}
