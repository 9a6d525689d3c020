/** The masthead and four first pages: a cover, a front page, a strip of sound, a heap of letters. */
import { markup, raw, rules } from '../markup.js';
import { navCss, navLinks } from '../parts/nav-menu.js';
import type { SiteSection } from '../site.js';
import type { JournalSite } from './journal-theme.js';

export interface MastContent {
  /** Left and right of the name: number, day. */
  left: string;
  right: string;
  sample: string;
}

export function masthead({ facts, links }: JournalSite, { left, right, sample }: MastContent): SiteSection {
  const { common, brand } = facts;
  const widest = Math.max(...brand.split(' ').map((word) => word.length), brand.length * 0.8);
  return {
    id: 'nav',
    kind: 'nav',
    brief: 'name in large letters between number and day, links under a double rule',
    ground: 'bg',
    shape: 'bar',
    css: rules`
      ${navCss(760)}
      .nav { padding-top: clamp(18px, 2.4vw, 34px); background: var(--bg); }
      .nav-mast { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto) minmax(0, 1fr); align-items: end; gap: 16px 24px; padding-bottom: 16px; }
      .nav-mast > p:last-child { text-align: right; }
      .nav-name { min-width: 0; font: 400 clamp(1.9rem, ${Math.min(9, Math.round(104 / Math.max(8, widest)))}vw, 5.4rem)/1 var(--head); letter-spacing: -.025em; text-align: center; text-decoration: none; overflow-wrap: anywhere; display: flex; align-items: end; justify-content: center; min-height: 44px; }
      .nav nav { display: flex; justify-content: center; min-height: 54px; align-items: center; border-top: 6px double var(--ink); border-bottom: 1px solid var(--ink); }
      .nav .nav-row { flex-wrap: wrap; justify-content: center; gap: 0 clamp(18px, 3vw, 44px); }
      .nav-menu { margin-block: 6px; }
      .nav-menu ul { right: auto; left: 50%; transform: translateX(-50%); }
      @media (max-width: 760px) { .nav-mast { grid-template-columns: minmax(0, 1fr) auto; } .nav-name { grid-column: 1 / -1; grid-row: 1; justify-content: start; font-size: clamp(2rem, ${Math.min(13, Math.round(150 / Math.max(8, widest)))}vw, 4rem); } }
    `,
    html: markup`
      <header id="nav" class="nav">
        <a class="skip" href="#hero">${common.skip}</a>
        <div class="wrap">
          <div class="nav-mast">
            <p class="folio" data-sample="${sample}">${left}</p>
            <a class="nav-name" href="#hero">${brand}</a>
            <p class="folio" data-sample="${sample}">${right}</p>
          </div>
          <nav aria-label="${common.mainNavigation}">
            ${navLinks(links, common)}
          </nav>
        </div>
      </header>
    `,
  };
}

export interface FirstPage {
  title: string;
  brief: string;
  headline: readonly string[];
  sub: string;
  /** Over the headline: what number it is about. */
  folio: string;
  art: string;
  sample: string;
  actions: readonly { id: string; label: string }[];
  /** Of a front page: what stands in its columns, and who wrote it. */
  lead?: readonly string[];
  byline?: string;
  caption?: string;
}

const ACTIONS_CSS = rules`
  .hero-actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 30px; }
  .hero h1 { overflow-wrap: break-word; }
  .hero h1 span { display: block; }
  @media (max-width: 520px) { .hero-actions .button { width: 100%; } }
`;

const actionsOf = ({ actions }: FirstPage): ReturnType<typeof markup> => markup`
  <div class="hero-actions">
    ${actions.map(({ id, label }, index) => markup`<a class="${index === 0 ? 'button' : 'button button-quiet'}" href="#${id}">${label}</a>`)}
  </div>
`;

const headlineOf = ({ headline }: FirstPage): ReturnType<typeof markup> =>
  markup`<h1>${headline.map((line) => markup`<span>${line}</span> `)}</h1>`;

const section = (
  page: FirstPage,
  shape: SiteSection['shape'],
  css: string,
  html: SiteSection['html'],
): SiteSection => ({
  id: 'hero',
  kind: 'hero',
  brief: page.brief,
  ground: 'bg',
  shape,
  css: `${ACTIONS_CSS}\n${css}`,
  html,
});

/** The newest cover, cut off by the edge of the page, and what is in it. */
export function coverPage(page: FirstPage): SiteSection {
  return section(
    page,
    'split',
    rules`
      .hero { padding-block: clamp(36px, 5vw, 72px) 0; overflow: hidden; }
      .hero .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 36px clamp(32px, 6vw, 96px); align-items: center; }
      .hero-art { align-self: end; margin-bottom: -7%; color: var(--ink); }
      .hero-art svg { width: 100%; height: auto; box-shadow: -14px 14px 0 var(--tint); }
      .hero-text { padding-bottom: clamp(36px, 5vw, 72px); }
      .hero-text .folio { margin-bottom: 18px; }
      .hero-text > p:not(.folio) { margin-top: 24px; max-width: 32em; font-size: 1.15em; }
      @media (max-width: 860px) { .hero .wrap { grid-template-columns: minmax(0, 1fr); gap: 0; } .hero-art { max-width: 420px; margin-left: 14px; margin-bottom: -16%; } }
    `,
    markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-text">
            <p class="folio" data-sample="${page.sample}">${page.folio}</p>
            ${headlineOf(page)}
            <p>${page.sub}</p>
            ${actionsOf(page)}
          </div>
          <div class="hero-art">${raw(page.art)}</div>
        </div>
      </main>
    `,
  );
}

/** A front page as it is printed: headline over everything, picture, three columns with rules. */
export function frontPage(page: FirstPage): SiteSection {
  return section(
    page,
    'columns',
    rules`
      .hero { padding-block: clamp(24px, 3vw, 44px) var(--section); }
      .hero-head { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 3fr); gap: 20px 32px; align-items: end; padding-bottom: 24px; border-bottom: 1px solid var(--ink); }
      .hero h1 { font-size: calc(clamp(2.7rem, 1rem + 6.6vw, 6.6rem) * var(--grow)); line-height: .98; }
      .hero-head p { font: italic 400 1.12em/1.5 var(--head); }
      .hero-page { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 28px 32px; padding-top: 24px; }
      .hero figure svg { width: 100%; height: auto; border: 1px solid var(--ink); }
      .hero figcaption { margin-top: 8px; font: italic 400 .9rem/1.5 var(--head); color: var(--muted); }
      .hero-lead { columns: 2; column-gap: 40px; column-rule: 1px solid var(--line); font-family: var(--head); font-size: 1.02em; line-height: 1.6; hyphens: auto; }
      .hero-lead p + p { text-indent: 1.4em; }
      .hero-lead p:first-of-type::first-letter { float: left; margin: .06em .1em 0 0; font-size: 4.1em; line-height: .8; color: var(--accent); }
      .hero-byline { margin-bottom: 14px; font: 600 .85rem/1.5 var(--body); letter-spacing: .06em; text-transform: uppercase; }
      @media (max-width: 860px) { .hero-head, .hero-page { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 560px) { .hero-lead { columns: 1; } }
    `,
    markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-head">
            ${headlineOf(page)}
            <p>${page.sub}</p>
          </div>
          <div class="hero-page">
            <figure data-sample="${page.sample}">
              ${raw(page.art)}
              <figcaption>${page.caption}</figcaption>
            </figure>
            <div data-sample="${page.sample}">
              <p class="hero-byline">${page.byline}</p>
              <div class="hero-lead">
                ${page.lead?.map((text) => markup`<p>${text}</p>`)}
              </div>
              ${actionsOf(page)}
            </div>
          </div>
        </div>
      </main>
    `,
  );
}

/** One whole episode as a sheet of sound under the headline. */
export function soundPage(page: FirstPage): SiteSection {
  return section(
    page,
    'strip',
    rules`
      .hero { padding-block: clamp(32px, 4vw, 60px) var(--section); }
      .hero-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 20px clamp(28px, 4vw, 64px); align-items: end; margin-bottom: clamp(28px, 3.4vw, 48px); }
      .hero h1 { margin-top: 12px; }
      .hero-head p:not(.folio) { font-size: 1.1em; max-width: 32em; }
      .hero-sheet { overflow-x: auto; border: 1px solid var(--ink); }
      .hero-sheet svg { width: 100%; min-width: 760px; height: auto; }
      @media (max-width: 860px) { .hero-head { grid-template-columns: minmax(0, 1fr); } }
    `,
    markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-head">
            <div>
              <p class="folio" data-sample="${page.sample}">${page.folio}</p>
              ${headlineOf(page)}
            </div>
            <div>
              <p>${page.sub}</p>
              ${actionsOf(page)}
            </div>
          </div>
          <div class="hero-sheet" tabindex="0" role="group" aria-label="${page.title}" data-sample="${page.sample}">${raw(page.art)}</div>
        </div>
      </main>
    `,
  );
}

/** Letters at the left, running out of the page, and what they are at the right. */
export function postPage(page: FirstPage): SiteSection {
  return section(
    page,
    'split',
    rules`
      .hero { padding-block: clamp(28px, 4vw, 56px); overflow: hidden; background: var(--bg); }
      .hero .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 24px clamp(28px, 4vw, 64px); align-items: center; }
      .hero-art { margin-left: -9%; }
      .hero-art svg { width: 100%; height: auto; overflow: visible; }
      .hero h1 { margin-top: 14px; font-size: calc(clamp(2.6rem, 1.2rem + 4vw, 4.4rem) * var(--grow)); }
      .hero-text > p:not(.folio) { margin-top: 22px; font-size: 1.1em; max-width: 30em; }
      @media (max-width: 860px) { .hero .wrap { grid-template-columns: minmax(0, 1fr); } .hero-art { order: 1; margin: 0 -6% 0 -4%; } }
    `,
    markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-art">${raw(page.art)}</div>
          <div class="hero-text">
            <p class="folio" data-sample="${page.sample}">${page.folio}</p>
            ${headlineOf(page)}
            <p>${page.sub}</p>
            ${actionsOf(page)}
          </div>
        </div>
      </main>
    `,
  );
}
