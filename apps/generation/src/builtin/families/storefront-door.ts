import { townMap } from '../art/town-map.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import { ANSWERS_CSS, answersMarkup, type Answer } from '../parts/answers.js';
import { FORM_CSS, formMarkup, type FormContent } from '../parts/form.js';
import type { SiteSection } from '../site.js';
import { oklch, toHex } from '../theme/color.js';
import { awning } from './storefront-nav.js';
import { sampleOf, section, type Storefront } from './storefront.js';

export interface BookingContent {
  title: string;
  note: string;
  form: FormContent;
  /** A small SVG under the note. */
  mark: string;
}

/** The dark band of the page: words left, the form on a card right. */
export function booking(content: BookingContent): SiteSection {
  const id = content.form.section;
  return section(id, {
    kind: 'booking',
    brief: `dark band; ${content.form.fields.length} fields on a card`,
    ground: 'band',
    shape: 'form',
    css: rules`
      .booking { padding-block: var(--section); }
      .booking .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 40px clamp(28px, 5vw, 72px); }
      .booking-words h2 { font-size: clamp(1.9rem, 1.2rem + 2.2vw, 3rem); }
      .booking-words p { margin: 18px 0 32px; max-width: 26em; }
      .booking .form { padding: clamp(24px, 4vw, 48px); border-radius: var(--radius); background: var(--bg); color: var(--ink); }
      .booking .form :focus-visible { outline-color: var(--accent); }
      .booking .form .form-status { color: var(--muted); }
      ${FORM_CSS}
      .booking .form .choice label { border-radius: 24px; }
      @media (max-width: 860px) { .booking .wrap { grid-template-columns: minmax(0, 1fr); } .booking-words svg { display: none; } .booking-words p { margin-bottom: 0; } }
    `,
    html: markup`
      <section id="${id}" class="booking on-band" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="booking-words">
            <h2 id="${id}-title">${content.title}</h2>
            <p>${content.note}</p>
            ${raw(content.mark)}
          </div>
          ${formMarkup(content.form)}
        </div>
      </section>
    `,
  });
}

function mapOf({ facts, theme }: Storefront): string {
  const { palette, scheme } = theme;
  const paper = scheme.paper[0];
  const light = palette.dark ? 0.3 : 0.9;
  const label = facts.say(facts.common.map);
  const colors = {
    ground: palette.surface,
    block: toHex(oklch(light, 0.03, paper)),
    blockAlt: toHex(oklch(light - 0.035, 0.04, paper)),
    park: toHex(oklch(light - 0.05, 0.06, 145)),
    road: palette.dark ? palette.bg : toHex(oklch(0.985, 0.012, paper)),
    water: toHex(oklch(palette.dark ? 0.42 : 0.8, 0.06, 215)),
    pin: palette.accent,
  };
  return townMap(facts.place, colors, facts.random.fork('where'), label);
}

/** Opening hours left, the quarter with a pin right. */
export function where(
  shop: Storefront,
  title: string,
  hours: readonly (readonly [string, string])[],
  ground: 'bg' | 'surface' = 'bg',
): SiteSection {
  const { facts } = shop;
  return section('where', {
    kind: 'where',
    brief: 'hours left, the quarter with a pin right',
    ground,
    shape: 'map',
    css: rules`
      .where { padding-block: var(--section); background: var(--${ground}); }
      .where .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 40px clamp(32px, 6vw, 84px); }
      .where h2 { font-size: clamp(1.8rem, 1.2rem + 2vw, 2.7rem); }
      .where table { width: 100%; margin: 26px 0 24px; border-collapse: collapse; }
      .where th, .where td { padding: 10px 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; vertical-align: top; }
      .where td { padding-left: 16px; text-align: right; font-variant-numeric: tabular-nums; }
      .where address { font-style: normal; }
      .where address a { display: inline-flex; align-items: center; min-height: 44px; }
      .where-map { min-width: 0; border-radius: var(--radius); overflow: hidden; }
      .where-map svg { width: 100%; height: 100%; min-height: 320px; max-height: 520px; }
      @media (max-width: 860px) { .where .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="where" class="where" aria-labelledby="where-title">
        <div class="wrap">
          <div>
            <h2 id="where-title">${title}</h2>
            <table data-sample="${facts.common.openingHours}">
              <caption class="unseen">${facts.common.openingHours}</caption>
              <tbody>
                ${hours.map(([day, time], index) => markup`<tr id="where-${index + 1}"><th scope="row">${day}</th><td>${time}</td></tr>`)}
              </tbody>
            </table>
            <address data-sample="${sampleOf(shop, 'address')}">
              ${facts.street}, ${facts.town}<br>${facts.place.transit}<br><a href="tel:${facts.phone.replace(/\D/g, '')}">${facts.phone}</a>
            </address>
          </div>
          <div class="where-map">${raw(mapOf(shop))}</div>
        </div>
      </section>
    `,
  });
}

function openAnswers(items: readonly Answer[]): Markup {
  return markup`
    <div class="faq-open">
      ${items.map(
        ([question, answer], index) => markup`
          <div id="faq-${index + 1}">
            <h3>${question}</h3>
            <p>${answer}</p>
          </div>
        `,
      )}
    </div>
  `;
}

/** Beside the title and to be opened, or all open in three columns under it. */
export function faq(shop: Storefront, items: readonly Answer[], variant: 'beside' | 'open'): SiteSection {
  const isOpen = variant === 'open';
  return section('faq', {
    kind: 'faq',
    brief: `${items.length} short answers, ${variant}`,
    ground: 'bg',
    shape: 'answers',
    css: rules`
      .faq { padding-block: var(--section); }
      .faq h2 { font-size: clamp(1.8rem, 1.2rem + 2vw, 2.7rem); }
      .faq .wrap { display: grid; grid-template-columns: ${isOpen ? 'minmax(0, 1fr)' : 'minmax(0, 5fr) minmax(0, 7fr)'}; gap: 32px clamp(32px, 6vw, 84px); }
      ${
        isOpen
          ? rules`
              .faq-open { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 32px 48px; }
              .faq-open > div { padding-top: 18px; border-top: 1px solid var(--ink); }
              .faq-open p { margin-top: 6px; color: var(--muted); font-size: .97em; }`
          : ANSWERS_CSS
      }
      @media (max-width: 860px) { .faq .wrap, .faq-open { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-labelledby="faq-title">
        <div class="wrap">
          <h2 id="faq-title">${shop.facts.common.headings.faq}</h2>
          ${isOpen ? openAnswers(items) : answersMarkup('faq', items)}
        </div>
      </section>
    `,
  });
}

export interface FooterContent {
  line: string;
  /** Above the mail address. */
  write: string;
  small: string;
  cloth: boolean;
}

export function footer(shop: Storefront, { line, write, small, cloth }: FooterContent): SiteSection {
  const { facts, links } = shop;
  return section('footer', {
    kind: 'footer',
    brief: cloth ? 'the awning again, links, address' : 'the name, links, address',
    ground: 'band',
    shape: 'end',
    css: rules`
      .foot { background: var(--deep); color: var(--on-band); }
      .foot .awning-shade { margin: 0; filter: none; }
      .foot .wrap { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) minmax(0, 3fr); gap: 32px; padding-block: 56px 32px; }
      .foot .brand { font: 400 clamp(1.6rem, 1.2rem + 2vw, 2.9rem) / 1.1 var(--head); letter-spacing: .06em; text-transform: uppercase; color: var(--band-accent); overflow-wrap: anywhere; }
      .foot a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
      .foot small { grid-column: 1 / -1; padding-top: 20px; border-top: 1px solid var(--band-line); color: var(--band-muted); font-size: .85em; }
      @media (max-width: 980px) { .foot .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <footer id="footer" class="foot on-band">
        ${cloth && markup`<div class="awning-shade">${awning('footer-awning')}</div>`}
        <div class="wrap">
          <div>
            <p class="brand">${facts.brand}</p>
            <p>${line}</p>
          </div>
          <ul>
            ${links.slice(0, 4).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
          </ul>
          <div data-sample="${facts.common.form.email}">
            <p>${write}</p>
            <p><a href="mailto:${facts.email}">${facts.email}</a></p>
          </div>
          <small>© ${facts.brand} · ${small}</small>
        </div>
      </footer>
    `,
  });
}
