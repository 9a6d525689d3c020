import { townMap } from '../art/town-map.js';
import { markup, raw, rules } from '../markup.js';
import { ANSWERS_CSS, answersMarkup, type Answer } from '../parts/answers.js';
import { FORM_CSS, formMarkup, type FormContent } from '../parts/form.js';
import type { Ground, SiteSection } from '../site.js';
import { oklch, toHex } from '../theme/color.js';
import { groundCss, ribbonWords, streamOf, type Art, type Ribbon } from './ribbon-theme.js';

export interface FormSection {
  title: string;
  text: readonly string[];
  form: FormContent;
  /** A small drawing under the words. */
  art?: Art;
  brief: string;
}

/** The dark band: words and a drawing on the left, the form on a sheet that stands over the right. */
export function formBand(_ribbon: Ribbon, { title, text, form, art, brief }: FormSection): SiteSection {
  const id = form.section;
  return {
    id,
    kind: 'booking',
    brief,
    ground: 'band',
    shape: 'form',
    css: rules`
      .${id} { padding-block: var(--section); }
      .${id} .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 40px clamp(28px, 5vw, 72px); align-items: start; }
      .${id} h2 { font-size: clamp(1.9rem, 1.2rem + 2.2vw, 2.9rem); }
      .${id}-words p { margin-top: 18px; max-width: 34ch; color: var(--band-muted); }
      .${id}-words svg { margin-top: 36px; }
      .${id}-sheet { padding: clamp(22px, 4vw, 48px); background: var(--bg); color: var(--ink); border-radius: var(--radius); outline: 1px solid var(--band-accent); outline-offset: 7px; }
      .${id}-sheet :focus-visible { outline-color: var(--accent); }
      .${id}-sheet .form-status { color: var(--muted); }
      @media (max-width: 860px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } .${id}-sheet { outline-offset: 4px; } .${id}-words svg { display: none; } }
      ${FORM_CSS}
    `,
    html: markup`
      <section id="${id}" class="${id} on-band" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-words">
            <h2 id="${id}-title">${title}</h2>
            ${text.map((paragraph) => markup`<p>${paragraph}</p>`)}
            ${art}
          </div>
          <div class="${id}-sheet">
            ${formMarkup(form)}
          </div>
        </div>
      </section>
    `,
  };
}

export interface Where {
  title: string;
  hours: readonly (readonly [days: string, time: string])[];
  note: string;
  ground: Ground;
}

export function whereMap(ribbon: Ribbon, { title, hours, note, ground }: Where): SiteSection {
  const { facts, theme } = ribbon;
  const { common, place } = facts;
  const { sample } = ribbonWords(ribbon);
  const { palette, scheme } = theme;
  const light = palette.dark ? 0.3 : 0.92;
  const tone = (l: number, c: number, h: number): string => toHex(oklch(l, c, h));
  const colors = {
    ground: palette.surface,
    block: tone(light, 0.02, scheme.tint[0]),
    blockAlt: tone(light - 0.045, 0.03, scheme.tint[0]),
    park: tone(light - 0.08, 0.06, 145),
    road: palette.bg,
    water: tone(palette.dark ? 0.42 : 0.78, 0.06, 225),
    pin: palette.accent,
  };
  const map = townMap(place, colors, streamOf(ribbon, 'where'), facts.say(common.map));
  return {
    id: 'where',
    kind: 'where',
    brief: 'hours and address beside the quarter with a pin',
    ground,
    shape: 'map',
    css: rules`
      .where { ${groundCss(ground)} }
      .where > .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 40px clamp(32px, 6vw, 84px); padding-block: var(--section); }
      .where h2 { font-size: clamp(1.9rem, 1.2rem + 2.2vw, 2.9rem); }
      .where table { width: 100%; margin: 28px 0 24px; border-collapse: collapse; border-block: 3px double currentColor; }
      .where th, .where td { padding: 11px 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; }
      .where tr:last-child > * { border-bottom: 0; }
      .where td { text-align: right; font-variant-numeric: tabular-nums; padding-left: 16px; }
      .where address { font-style: normal; }
      .where address a { display: inline-flex; align-items: center; min-height: 44px; margin-right: 20px; max-width: 100%; overflow-wrap: anywhere; }
      .where > .wrap > * { min-width: 0; }
      .where-note { margin-top: 14px; max-width: 38ch; color: var(--muted); }
      .where-map { min-width: 0; overflow: hidden; border-radius: var(--radius); }
      .where-map svg { width: 100%; height: 100%; min-height: 340px; max-height: 560px; }
      @media (max-width: 860px) { .where > .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="where" class="where" aria-labelledby="where-title">
        <div class="wrap">
          <div>
            <h2 id="where-title">${title}</h2>
            <table data-sample="${sample.hours}">
              <caption class="unseen">${common.openingHours}</caption>
              <tbody>
                ${hours.map(([days, time], index) => markup`<tr id="where-${index + 1}"><th scope="row">${days}</th><td>${time}</td></tr>`)}
              </tbody>
            </table>
            <address data-sample="${sample.address}">
              ${facts.street}, ${facts.town}<br>${place.transit}<br><a href="tel:${facts.phone.replace(/\D/g, '')}">${facts.phone}</a> <a href="mailto:${facts.email}">${facts.email}</a>
            </address>
            <p class="where-note">${note}</p>
          </div>
          <div class="where-map">${raw(map)}</div>
        </div>
      </section>
    `,
  };
}

export function faqSection(
  _ribbon: Ribbon,
  title: string,
  items: readonly Answer[],
  ground: Ground,
): SiteSection {
  return {
    id: 'faq',
    kind: 'faq',
    brief: `${items.length} questions beside their heading`,
    ground,
    shape: 'answers',
    css: rules`
      .faq { ${groundCss(ground)} padding-block: var(--section); }
      .faq .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 32px clamp(28px, 5vw, 72px); align-items: start; }
      ${ANSWERS_CSS}
      .faq .answers { border-top: 3px double currentColor; }
      .faq summary { font: 400 1.2em/1.35 var(--head); }
      @media (max-width: 860px) { .faq .wrap { grid-template-columns: minmax(0, 1fr); } .faq .answers p { padding-right: 0; } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-labelledby="faq-title">
        <div class="wrap">
          <h2 id="faq-title">${title}</h2>
          ${answersMarkup('faq', items)}
        </div>
      </section>
    `,
  };
}

/** The masthead again, as on the back of an envelope. */
export function ribbonFooter(ribbon: Ribbon, line: string, after: string): SiteSection {
  const { facts, links } = ribbon;
  const { sample } = ribbonWords(ribbon);
  return {
    id: 'footer',
    kind: 'footer',
    brief: 'the name, links, address on the deep ground',
    ground: 'band',
    shape: 'end',
    css: rules`
      .footer { background: var(--deep); color: var(--on-band); }
      .footer-in { padding-block: clamp(48px, 6vw, 80px) 28px; text-align: center; }
      .footer-brand { font: 400 clamp(1.6rem, 1.1rem + 2.6vw, 3rem) / 1.12 var(--head); letter-spacing: .045em; color: var(--band-accent); overflow-wrap: anywhere; }
      .footer-line { margin: 12px auto 28px; max-width: 44ch; color: var(--band-muted); }
      .footer ul { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 28px; padding-block: 6px; border-block: 3px double var(--band-line); }
      .footer a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; text-decoration: none; }
      .footer a:hover { text-decoration: underline; }
      .footer-small { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 32px; padding-top: 14px; font-size: .88em; color: var(--band-muted); align-items: center; }
      @media (max-width: 700px) { .footer-in { text-align: left; } .footer-line { margin-inline: 0; } .footer ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    `,
    html: markup`
      <footer id="footer" class="footer on-band">
        <div class="wrap footer-in">
          <p class="footer-brand">${facts.brand}</p>
          <p class="footer-line">${line}</p>
          <ul>
            ${links.map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
          </ul>
          <div class="footer-small" data-sample="${sample.address}">
            <span>${facts.town}</span>
            <a href="mailto:${facts.email}">${facts.email}</a>
            <span>${after}</span>
          </div>
        </div>
      </footer>
    `,
  };
}
