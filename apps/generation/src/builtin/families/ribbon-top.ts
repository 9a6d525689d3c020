import { markup, raw, rules, type Markup } from '../markup.js';
import { navCss, navLinks } from '../parts/nav-menu.js';
import type { Ground, Shape, SiteSection } from '../site.js';
import { halves, ribbonWords, type Ribbon } from './ribbon-theme.js';

/** Name in the middle, as on writing paper; links under a double rule. */
export function masthead(ribbon: Ribbon, aside: string): SiteSection {
  const { facts, links } = ribbon;
  const { common } = facts;
  const words = ribbonWords(ribbon);
  return {
    id: 'nav',
    kind: 'nav',
    brief: `centred masthead, ${links.length} links under a double rule`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .nav-top { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto) minmax(0, 1fr); align-items: center; gap: 24px; padding-block: 22px 18px; }
      .nav-brand { display: inline-flex; align-items: center; min-height: 48px; font: 400 clamp(1.35rem, 1rem + 1.8vw, 2.35rem) / 1.1 var(--head); letter-spacing: .045em; text-align: center; text-decoration: none; overflow-wrap: anywhere; }
      .nav-aside { font-size: .86em; color: var(--muted); line-height: 1.4; }
      .nav-aside:last-of-type { text-align: right; }
      .nav-aside a { display: inline-flex; align-items: center; min-height: 44px; }
      .nav-line { border-block: 3px double var(--ink); }
      .nav-line .nav-row { justify-content: center; flex-wrap: wrap; gap: 0 clamp(18px, 3vw, 44px); font-size: .95em; }
      ${navCss()}
      @media (max-width: 860px) {
        .nav-top { grid-template-columns: minmax(0, 1fr) auto; min-height: 68px; padding-block: 10px; padding-right: calc(var(--gutter) + 118px); gap: 0; }
        .nav-aside { display: none; }
        .nav-brand { text-align: left; }
        .nav-line { position: relative; border-bottom: 0; }
        .nav-line .wrap { padding: 0; }
        .nav-line nav { position: absolute; right: var(--gutter); bottom: 12px; }
      }
    `,
    html: markup`
      <header id="nav" class="nav">
        <a class="skip" href="#hero">${common.skip}</a>
        <div class="wrap nav-top">
          <p class="nav-aside" data-sample="${words.sample.year}">${aside}</p>
          <a class="nav-brand" href="#hero">${facts.brand}</a>
          <p class="nav-aside" data-sample="${words.sample.address}"><a href="tel:${facts.phone.replace(/\D/g, '')}">${facts.phone.replaceAll(' ', '\u00a0')}</a></p>
        </div>
        <div class="nav-line">
          <div class="wrap">
            <nav aria-label="${common.mainNavigation}">
              ${navLinks(links, common)}
            </nav>
          </div>
        </div>
      </header>
    `,
  };
}

export interface Hero {
  headline: readonly [string, string];
  sub: string;
  action: { id: string; label: string };
  more: { id: string; label: string };
  art: Markup;
  /** What is drawn, for the brief. */
  object: string;
  /** `panorama`: centred words above a picture from edge to edge. */
  layout: 'right' | 'left' | 'panorama';
  /** Lines of the object's own: facts under a rule. */
  notes?: readonly (readonly [figure: string, what: string])[];
  ground?: Ground;
  /** CSS of the picture, where it is not only SVG. */
  css?: string;
}

export function ribbonHero(ribbon: Ribbon, hero: Hero): SiteSection {
  const panorama = hero.layout === 'panorama';
  const { sample } = ribbonWords(ribbon);
  const ground: Ground = hero.ground ?? 'bg';
  const shape: Shape = panorama ? 'statement' : 'split';
  return {
    id: 'hero',
    kind: 'hero',
    brief: `${panorama ? 'centred statement above' : 'words beside'} ${hero.object}`,
    ground,
    shape,
    css: [panorama ? PANORAMA_CSS : SPLIT_CSS, HERO_CSS, hero.css ?? ''].join('\n'),
    html: markup`
      <main id="hero" class="hero${hero.layout === 'left' ? ' is-swapped' : ''}">
        <div class="hero-words">
          <h1>${hero.headline[0]} <em>${hero.headline[1]}</em></h1>
          <p class="hero-sub">${hero.sub}</p>
          <div class="hero-actions">
            <a class="button" href="#${hero.action.id}">${hero.action.label}</a>
            <a class="text-link" href="#${hero.more.id}">${hero.more.label}</a>
          </div>
          ${
            hero.notes &&
            markup`
              <dl class="hero-notes" data-sample="${sample.figures}">
                ${hero.notes.map(([figure, what]) => markup`<div><dt>${what}</dt><dd>${figure}</dd></div>`)}
              </dl>
            `
          }
        </div>
        <div class="hero-art">${hero.art}</div>
      </main>
    `,
  };
}

const HERO_CSS = rules`
  .hero h1 { font-size: calc(clamp(2.35rem, 1.25rem + 3.5vw, 4.1rem) * var(--grow)); overflow-wrap: anywhere; }
  .hero h1 em { display: block; font-style: italic; color: var(--accent); }
  .hero-sub { margin: 26px 0 34px; max-width: 33em; font-size: 1.08em; }
  .hero-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 14px 28px; }
  .hero-actions .text-link { text-decoration-color: var(--accent); text-decoration-thickness: 1px; }
  .hero-notes { display: flex; flex-wrap: wrap; gap: 12px 36px; margin-top: 44px; padding-top: 18px; border-top: 3px double var(--line); }
  .hero-notes div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
  .hero-notes dd { font: 400 1.7em/1.2 var(--head); }
  .hero-notes dt { font-size: .86em; color: var(--muted); }
`;

const SPLIT_CSS = rules`
  .hero { min-height: min(720px, 86vh); }
  ${halves('.hero', '.hero-words', '.hero-art')}
  .hero-art { min-height: 620px; position: relative; }
  .hero-art > svg { position: absolute; inset: 0; }
  @media (max-width: 820px) { .hero-art { min-height: 0; height: 480px; } .hero > .hero-words { padding-top: 48px; } }
`;

const PANORAMA_CSS = rules`
  .hero-words { max-width: 780px; margin-inline: auto; padding: clamp(48px, 6vw, 88px) var(--gutter) clamp(36px, 4vw, 56px); text-align: center; }
  .hero-sub { margin-inline: auto; }
  .hero-actions { justify-content: center; }
  .hero-notes { justify-content: center; }
  .hero-art { overflow: hidden; }
  .hero-art > svg { width: 100%; height: clamp(440px, 48vw, 720px); }
`;

/** Marks a picture that says nothing the words do not. */
export const silent = (svg: string): Markup => raw(svg.replace('<svg ', '<svg aria-hidden="true" '));
