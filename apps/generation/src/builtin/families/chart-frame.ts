/** The frame of a chart: navigation on top, the picture with its cartouche inside, and again at the foot of the page. */
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { navCss, navLinks } from '../parts/nav-menu.js';
import type { ChartSite } from './chart-theme.js';

export function frameNav({ facts, links }: ChartSite): SiteSection {
  const { common, brand } = facts;
  return {
    id: 'nav',
    kind: 'nav',
    brief: `ruled cells in the frame: name and ${links.length} links`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      ${navCss(900)}
      .nav { padding: clamp(8px, 1.4vw, 18px) clamp(8px, 1.4vw, 18px) 0; background: var(--bg); }
      .nav .frame { max-width: 1560px; margin-inline: auto; }
      .nav nav { display: flex; align-items: stretch; min-height: 62px; background: var(--bg); }
      .nav-brand { display: flex; align-items: center; min-width: 0; margin-right: auto; padding: 8px 20px; font: 700 clamp(1.05rem, .95rem + .5vw, 1.25rem)/1.15 var(--head); text-decoration: none; overflow-wrap: anywhere; }
      .nav .nav-row { align-items: stretch; gap: 0; }
      .nav .nav-row li { display: flex; border-left: 1px solid var(--line); }
      .nav .nav-row a { padding: 0 clamp(12px, 1.5vw, 20px); }
      .nav .nav-row li:last-child { border-left: 0; background: var(--band); color: var(--on-band); }
      .nav .nav-row li:last-child :focus-visible { outline-color: var(--band-accent); outline-offset: -6px; }
      .nav .nav-menu { align-self: center; margin-right: 10px; }
      .nav .nav-menu ul { border: 2px solid var(--ink); }
    `,
    html: markup`
      <header id="nav" class="nav">
        <a class="skip" href="#hero">${common.skip}</a>
        <div class="frame frame-top">
          <nav aria-label="${common.mainNavigation}">
            <a class="nav-brand" href="#hero">${brand}</a>
            ${navLinks(links, common)}
          </nav>
        </div>
      </header>
    `,
  };
}

export interface HeroContent {
  brief: string;
  art: string;
  /** Two lines, or one. */
  headline: readonly string[];
  sub: string;
  /** In typewriter letters, and what of them is invented. */
  lines: readonly string[];
  sample: string;
  actions: readonly { id: string; label: string }[];
  /** Where the cartouche lies; the art keeps that side free. */
  sheet: 'cartouche' | 'ticket' | 'column';
}

const SHEETS: Record<HeroContent['sheet'], string> = {
  cartouche: rules`
    .hero-sheet { align-self: center; width: min(580px, 47%); margin: 56px clamp(24px, 3.4vw, 44px); padding: clamp(26px, 3vw, 42px); border: 2px solid var(--ink); outline: 2px solid var(--ink); outline-offset: 6px; box-shadow: 0 0 0 8px var(--raised); }
  `,
  ticket: rules`
    .hero-sheet { align-self: end; width: min(580px, 47%); padding: clamp(26px, 3vw, 44px); border: 0; border-top: 2px solid var(--ink); border-right: 2px solid var(--ink); }
    .hero-sheet::after { content: ""; position: absolute; inset: 14px auto 14px calc(100% - 22px); border-right: 6px dotted var(--line); }
  `,
  column: rules`
    .hero-sheet { display: flex; flex-direction: column; justify-content: center; width: min(560px, 45%); padding: clamp(28px, 3.4vw, 52px); border-right: 2px solid var(--ink); }
  `,
};

export function frameHero(content: HeroContent): SiteSection {
  const [first, ...more] = content.actions;
  const rest = content.headline.slice(1).map((line): Markup => markup`<span>${line}</span>`);
  const longest = Math.max(
    ...content.headline.map((line) =>
      Math.max(line.length * 0.72, ...line.split(' ').map((word) => word.length)),
    ),
  );
  return {
    id: 'hero',
    kind: 'hero',
    brief: content.brief,
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero { padding: 0 clamp(8px, 1.4vw, 18px); background: var(--bg); }
      .hero .frame { max-width: 1560px; margin-inline: auto; }
      .hero-sheet-art { display: grid; min-height: clamp(600px, 52vw, 720px); overflow: hidden; }
      .hero-sheet-art > * { grid-area: 1 / 1; }
      .hero-sheet-art > svg { width: 100%; height: 100%; max-height: 780px; }
      .hero-sheet { position: relative; justify-self: start; background: var(--raised); }
      ${SHEETS[content.sheet]}
      .hero h1 { font-size: calc(clamp(2.4rem, min(1.3rem + 4.2vw, ${Math.round(52 / Math.max(7, longest))}vw), 5rem) * var(--grow)); line-height: 1; overflow-wrap: anywhere; }
      .hero h1 span { display: block; }
      .hero-sheet > p { margin: 22px 0 24px; max-width: 31em; }
      .hero-lines { padding: 18px 0 26px; border-top: 1px solid var(--ink); font: 400 clamp(.88rem, .84rem + .2vw, 1rem)/1.75 var(--mono); }
      .hero-actions { display: flex; flex-wrap: wrap; gap: 12px; }
      @media (max-width: 900px) {
        .hero-sheet-art { min-height: 0; }
        .hero-sheet-art > * { grid-area: auto; }
        .hero-sheet-art > svg { height: clamp(380px, 100vw, 520px); border-top: 2px solid var(--ink); }
        .hero-sheet { order: -1; width: auto; margin: 0; padding: 28px 20px 30px; border: 0; outline: 0; box-shadow: none; }
        .hero h1 { font-size: clamp(2.3rem, ${Math.min(13, Math.round(120 / Math.max(6, longest)))}vw, 4rem); }
      }
      @media (max-width: 520px) { .hero-actions .button { width: 100%; } }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="frame frame-end">
          <div class="hero-sheet-art">
            ${raw(content.art)}
            <div class="hero-sheet">
              <h1><span>${content.headline[0]}</span> ${rest}</h1>
              <p>${content.sub}</p>
              <ul class="hero-lines" data-sample="${content.sample}">
                ${content.lines.map((line) => markup`<li>${line}</li>`)}
              </ul>
              <div class="hero-actions">
                ${first && markup`<a class="button" href="#${first.id}">${first.label}</a>`}
                ${more.map(({ id, label }) => markup`<a class="button button-quiet" href="#${id}">${label}</a>`)}
              </div>
            </div>
          </div>
        </div>
      </main>
    `,
  };
}

export interface FootContent {
  line: string;
  sample: string;
}

export function frameFooter({ facts, links }: ChartSite, { line, sample }: FootContent): SiteSection {
  return {
    id: 'footer',
    kind: 'footer',
    brief: 'the frame again, with name and address inside',
    ground: 'bg',
    shape: 'end',
    css: rules`
      .footer { padding: clamp(8px, 1.4vw, 18px); background: var(--bg); }
      .footer .frame { max-width: 1560px; margin-inline: auto; }
      .footer .frame > div { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 28px; padding: 18px clamp(16px, 3vw, 36px); background: var(--bg); }
      .footer p { min-width: 0; margin-right: auto; overflow-wrap: anywhere; }
      .footer ul { display: flex; flex-wrap: wrap; gap: 0 24px; min-width: 0; }
      .footer li { min-width: 0; }
      .footer a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
    `,
    html: markup`
      <footer id="footer" class="footer">
        <div class="frame">
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
