/** How a poster ends: answers in two columns, hours beside a map, the name as wide as the page. */
import { townMap } from '../art/town-map.js';
import { escapeHtml, markup, raw, rules, type Markup } from '../markup.js';
import { ANSWERS_CSS, answersMarkup, type Answer } from '../parts/answers.js';
import type { Link } from '../parts/nav-menu.js';
import type { SiteSection } from '../site.js';
import { oklch, toHex } from '../theme/color.js';
import type { Poster } from './poster-top.js';

export function answerColumns(_poster: Poster, title: string, items: readonly Answer[]): SiteSection {
  const half = Math.ceil(items.length / 2);
  return {
    id: 'faq',
    kind: 'faq',
    brief: `${items.length} questions in two columns`,
    ground: 'surface',
    shape: 'answers',
    css: rules`
      .faq { padding-block: var(--section); background: var(--surface); }
      .faq h2 { margin-bottom: 32px; }
      .faq-columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 clamp(28px, 6vw, 84px); align-items: start; }
      ${ANSWERS_CSS}
      .faq .answers { border-top: 2px solid var(--line); }
      .faq .answers details { border-bottom: 2px solid var(--line); }
      .faq .answers summary { font: 800 clamp(1.15rem, 1rem + .6vw, 1.5rem)/1.15 var(--head); }
      .faq .answers summary::after { font: 800 1.3em/1 var(--head); }
      @media (max-width: 860px) { .faq-columns { grid-template-columns: minmax(0, 1fr); } .faq-columns .answers + .answers { border-top: 0; } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-labelledby="faq-title">
        <div class="wrap">
          <h2 id="faq-title">${title}</h2>
          <div class="faq-columns">
            ${answersMarkup('faq-a', items.slice(0, half))}
            ${answersMarkup('faq-b', items.slice(half))}
          </div>
        </div>
      </section>
    `,
  };
}

export interface WhereContent {
  title: string;
  hours: readonly (readonly [days: string, time: string])[];
  address: readonly string[];
}

/** A town by night, or in the greys of its paper. */
export function posterMap({ facts, look }: Poster, label: string): string {
  const hue = look.theme.scheme.band[0];
  const tone = (night: number, day: number, chroma = 0.008): string =>
    toHex(oklch(look.night ? night : day, chroma, hue));
  return townMap(
    facts.place,
    {
      ground: tone(0.2, 0.9),
      block: tone(0.255, 0.885),
      blockAlt: tone(0.235, 0.85),
      park: toHex(oklch(look.night ? 0.33 : 0.82, look.night ? 0.05 : 0.08, 148)),
      road: tone(0.2, 0.975),
      water: toHex(oklch(look.night ? 0.42 : 0.78, 0.075, 232)),
      pin: look.night ? look.flare : look.onFlare,
    },
    facts.random.fork('map'),
    label,
  );
}

export function hoursMap(poster: Poster, { title, hours, address }: WhereContent): SiteSection {
  const { facts, words } = poster;
  return {
    id: 'where',
    kind: 'where',
    brief: `hours beside the map of ${facts.placeName}`,
    ground: 'bg',
    shape: 'map',
    css: rules`
      .where { padding-block: var(--section); background: var(--bg); }
      .where .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 36px clamp(28px, 5vw, 64px); align-items: start; }
      .where h2 { font-size: clamp(2.2rem, 1.2rem + 3.4vw, 4.2rem); hyphens: manual; }
      .where dl { margin-top: 30px; }
      .where dl > div { display: flex; justify-content: space-between; gap: 16px; padding-block: 12px; border-bottom: 1px solid var(--line); }
      .where dd { font-size: 1.15em; text-align: right; }
      .where address { margin-top: 28px; font-style: normal; line-height: 1.7; }
      .where-map svg { width: 100%; height: auto; }
      @media (max-width: 860px) { .where .wrap { grid-template-columns: minmax(0, 1fr); } .where-map svg { aspect-ratio: 1; } }
    `,
    html: markup`
      <section id="where" class="where" aria-labelledby="where-title">
        <div class="wrap">
          <div>
            <h2 id="where-title">${title}</h2>
            <dl data-sample="${words.sample.hours}">
              ${hours.map(([days, time]) => markup`<div><dt>${days}</dt><dd class="numeral">${time}</dd></div>`)}
            </dl>
            <address data-sample="${words.sample.address}">${raw(address.map(escapeHtml).join('<br>'))}</address>
          </div>
          <div class="where-map">
            ${raw(posterMap(poster, facts.say(facts.common.map)))}
          </div>
        </div>
      </section>
    `,
  };
}

/** Longest word that still reads as a wall. */
const WIDEST = 13;

/** The name from edge to edge, cut by the end of the page. */
export function wordmarkArt(brand: string, fill: string): string {
  const first = brand.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  const name = (brand.length <= WIDEST ? brand : first).slice(0, 22).toLocaleUpperCase();
  const size = Math.min(420, Math.round(1960 / Math.max(4, name.length)));
  // Accents stand above the letters.
  const top = /[ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝ]/u.test(name) ? Math.round(size * 0.2) : 0;
  const height = Math.round(size * 0.66) + top;
  return (
    `<svg viewBox="0 0 1000 ${height}" aria-hidden="true"><text x="500" y="${Math.round(size * 0.72) + top}" text-anchor="middle" font-weight="800" font-size="${size}" ` +
    `fill="${fill}" textLength="976" lengthAdjust="spacingAndGlyphs">${escapeHtml(name)}</text></svg>`
  );
}

export interface FooterContent {
  links: readonly Link[];
  line: string;
}

export function wordmarkFooter({ facts, look }: Poster, { links, line }: FooterContent): SiteSection {
  const link = ({ id, label }: Link): Markup => markup`<a href="#${id}">${label}</a>`;
  return {
    id: 'footer',
    kind: 'footer',
    brief: 'the name as wide as the page',
    ground: look.night ? 'bg' : 'accent',
    shape: 'end',
    css: rules`
      .footer { overflow: hidden; border-top: 1px solid var(--line); ${look.night ? 'background: var(--bg);' : ''} }
      .footer .wrap { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 32px; padding-block: 26px 20px; }
      .footer nav { display: flex; flex-wrap: wrap; gap: 0 clamp(18px, 2.5vw, 34px); }
      .footer a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
      .footer svg { width: 100%; height: auto; }
    `,
    html: markup`
      <footer id="footer" class="footer${look.night ? '' : raw(' on-flare')}">
        <div class="wrap">
          <p>© ${facts.brand}${line && ` · ${line}`}</p>
          <nav aria-label="${facts.common.moreNavigation}">
            ${links.map(link)}
            <a href="mailto:${facts.email}">${facts.email}</a>
          </nav>
        </div>
        ${raw(wordmarkArt(facts.brand, look.night ? look.flare : look.onFlare))}
      </footer>
    `,
  };
}
