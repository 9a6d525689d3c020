/** Name and links, what is counted as a picture that hangs over the edge of the colour, and the end of the page. */
import { markup, raw, rules } from '../markup.js';
import { navCss, navLinks } from '../parts/nav-menu.js';
import type { SiteSection } from '../site.js';
import type { LedgerSite } from './ledger-theme.js';

export function ledgerNav({ facts, links }: LedgerSite): SiteSection {
  const { common, brand } = facts;
  return {
    id: 'nav',
    kind: 'nav',
    brief: `the name and ${links.length} links on the colour of the page`,
    ground: 'tint',
    shape: 'bar',
    css: rules`
      ${navCss(900)}
      .nav { background: var(--tint); color: var(--on-tint); }
      .nav nav { display: flex; align-items: center; gap: 12px 28px; min-height: 84px; }
      .nav-brand { display: inline-flex; align-items: center; min-width: 0; min-height: 44px; margin-right: auto; font: 400 clamp(1.15rem, 1rem + .7vw, 1.5rem)/1.15 var(--head); letter-spacing: -.01em; text-decoration: none; overflow-wrap: anywhere; }
      .nav .nav-row li:last-child a { padding: 0 20px; border: 2px solid currentColor; border-radius: var(--radius); }
      .nav :focus-visible { outline-color: var(--on-tint); }
      .nav .nav-menu :focus-visible { outline-color: var(--accent); }
    `,
    html: markup`
      <header id="nav" class="nav">
        <a class="skip" href="#hero">${common.skip}</a>
        <nav class="wrap" aria-label="${common.mainNavigation}">
          <a class="nav-brand" href="#hero">${brand}</a>
          ${navLinks(links, common)}
        </nav>
      </header>
    `,
  };
}

export interface LedgerHero {
  brief: string;
  art: string;
  headline: readonly string[];
  sub: string;
  /** Where, when, how many; and what of it is invented. */
  lines: readonly string[];
  sample: string;
  actions: readonly { id: string; label: string }[];
}

/** How far the picture hangs into the next section. */
const OVERHANG = 'clamp(0px, 5.6vw, 72px)';

export function ledgerHero({ brief, art, headline, sub, lines, sample, actions }: LedgerHero): SiteSection {
  const longest = Math.max(8, ...headline.map((line) => line.length));
  return {
    id: 'hero',
    kind: 'hero',
    brief,
    ground: 'tint',
    shape: 'split',
    css: rules`
      .hero { overflow-x: clip; background: var(--tint); color: var(--on-tint); }
      .hero .wrap { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 6fr); gap: clamp(28px, 4vw, 56px); align-items: center; }
      .hero-text { padding-block: clamp(16px, 2vw, 32px) clamp(48px, 6vw, 88px); }
      .hero h1 { font-size: calc(clamp(2.5rem, ${Math.min(5.4, Math.round(720 / longest) / 10)}vw, 4.6rem) * var(--grow)); line-height: 1.03; overflow-wrap: anywhere; }
      .hero h1 span { display: block; }
      .hero-text > p { margin: 24px 0 30px; max-width: 30em; font-size: 1.1em; }
      .hero-lines { margin-top: 34px; padding-top: 18px; border-top: 2px solid currentColor; font: 400 clamp(.9rem, .86rem + .2vw, 1rem)/1.75 var(--mono); }
      .hero-actions { display: flex; flex-wrap: wrap; gap: 12px; }
      .hero .button { background: var(--on-tint); color: var(--tint); }
      .hero .button-quiet { background: transparent; color: inherit; }
      .hero :focus-visible { outline-color: var(--on-tint); }
      .hero-art { position: relative; z-index: 1; height: clamp(440px, 50vw, 680px); margin: 0 calc(min(0px, (1180px - 100vw) / 2) - var(--gutter)) calc(-1 * ${OVERHANG}) 0; overflow: hidden; border: 3px solid var(--on-tint); border-right: 0; border-radius: var(--radius) 0 0 var(--radius); background: var(--shelf); }
      .hero-art svg { width: 100%; height: 100%; }
      .hero + section { padding-top: calc(var(--section) + ${OVERHANG}); }
      @media (max-width: 860px) {
        .hero .wrap { grid-template-columns: minmax(0, 1fr); gap: 8px; }
        .hero h1 { font-size: clamp(2.2rem, ${Math.min(13, Math.round(1450 / longest) / 10)}vw, 4rem); }
        .hero-text { padding-bottom: 28px; }
        .hero-art { height: clamp(330px, 96vw, 560px); margin-bottom: -40px; }
        .hero + section { padding-top: calc(var(--section) + 40px); }
      }
      @media (max-width: 520px) { .hero-actions .button { width: 100%; } }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-text">
            <h1>${headline.map((line) => markup`<span>${line} </span>`)}</h1>
            <p>${sub}</p>
            <div class="hero-actions">
              ${actions.map(({ id, label }, index) => markup`<a class="button${index > 0 ? ' button-quiet' : ''}" href="#${id}">${label}</a>`)}
            </div>
            <ul class="hero-lines" data-sample="${sample}">
              ${lines.map((line) => markup`<li>${line}</li>`)}
            </ul>
          </div>
          <div class="hero-art">${raw(art)}</div>
        </div>
      </main>
    `,
  };
}

export function ledgerFooter(
  { facts, links }: LedgerSite,
  { line, sample }: { line: string; sample: string },
): SiteSection {
  return {
    id: 'footer',
    kind: 'footer',
    brief: 'the colour of the top again, with the name large and the address',
    ground: 'tint',
    shape: 'end',
    css: rules`
      .footer { padding-block: clamp(40px, 5vw, 72px) 36px; background: var(--tint); color: var(--on-tint); }
      .footer .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 20px 40px; align-items: end; }
      .footer-name { font: 400 clamp(2rem, 1.2rem + 3.4vw, 3.8rem)/1.05 var(--head); letter-spacing: -.02em; overflow-wrap: anywhere; }
      .footer ul { display: flex; flex-wrap: wrap; gap: 0 24px; min-width: 0; }
      .footer li { min-width: 0; }
      .footer a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
      .footer :focus-visible { outline-color: var(--on-tint); }
      @media (max-width: 860px) { .footer .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <footer id="footer" class="footer">
        <div class="wrap">
          <p class="footer-name">${facts.brand}</p>
          <div>
            <p data-sample="${sample}">${line}</p>
            <ul>
              <li><a href="mailto:${facts.email}">${facts.email}</a></li>
              ${links.slice(0, 1).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
            </ul>
          </div>
        </div>
      </footer>
    `,
  };
}
