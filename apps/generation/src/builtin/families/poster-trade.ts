/** What a trade puts on its poster: the telephone, what things cost and add up to, how far it drives, what to do now. */
import { ringsOver, type Ring } from '../art/ring-map.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { posterMap } from './poster-end.js';
import type { Poster } from './poster-top.js';

/** "tel:" and its digits. */
export const telephone = (phone: string): string => `tel:${phone.replace(/\D/g, '')}`;

export function bigPhone({ facts, words }: Poster, caption: string): Markup {
  return markup`
    <p class="hero-phone" data-sample="${words.sample.phone}">
      <a class="numeral" href="${telephone(facts.phone)}">${facts.phone.replaceAll(' ', '\u00a0')}</a>
      <span>${caption}</span>
    </p>
  `;
}

/** Goes with the hero that has a telephone. */
export const BIG_PHONE_CSS = rules`
  .hero-phone { margin-top: clamp(20px, 2.4vw, 34px); }
  .hero-phone a { display: inline-flex; align-items: center; min-height: 52px; font-size: clamp(1.7rem, .8rem + 4.8vw, 5.2rem); text-decoration: underline; text-decoration-thickness: 5px; text-underline-offset: .14em; white-space: nowrap; }
  .hero-phone span { display: block; margin-top: 10px; font-size: .95em; }
`;

/** A line of the trade across the page: pipe, wires, tiles, rule, stripes. */
export const STRIPS = {
  water:
    'linear-gradient(90deg, var(--on-flare) 0 6px, #0000 6px) 0 0 / 300px 100%, linear-gradient(90deg, #0000 6px, #ffffff44 6px 18px, #00000022 18px 44px, var(--on-flare) 44px 50px, #0000 50px) 0 0 / 300px 100%, linear-gradient(#0006, #0000 25%, #ffffff99 32%, #0000 45%, #0007) var(--block-1)',
  power:
    'linear-gradient(var(--block-1) 0 0) 0 3px / 100% 7px no-repeat, linear-gradient(var(--block-2) 0 0) 0 13px / 100% 7px no-repeat, repeating-linear-gradient(90deg, var(--block-3) 0 24px, var(--block-4) 24px 48px) 0 23px / 100% 7px no-repeat',
  roof: 'radial-gradient(circle at 50% 0, var(--block-1) 66%, #0000 68%) 0 0 / 44px 33px repeat-x, linear-gradient(var(--deep-1) 0 0)',
  wood: 'repeating-linear-gradient(90deg, var(--on-flare) 0 3px, #0000 3px 60px) 0 0 / 100% 20px no-repeat, repeating-linear-gradient(90deg, var(--on-flare) 0 2px, #0000 2px 12px) 0 0 / 100% 11px no-repeat, linear-gradient(var(--flare) 0 0)',
  hands: 'repeating-linear-gradient(-45deg, var(--flare) 0 22px, var(--on-flare) 22px 44px)',
} as const;
export type Strip = keyof typeof STRIPS;

export interface Service {
  name: string;
  text: string;
  /** "from 80 to 140", or how long it takes where no prices are shown. */
  figure: string;
  mark: string;
}

export interface Bill {
  title: string;
  lines: readonly (readonly [what: string, amount: string])[];
  total: readonly [label: string, amount: string];
  note: string;
}

export interface ServicesContent {
  title: string;
  /** What everything begins with: call-out, hour, surcharge. */
  rates: readonly (readonly [figure: string, label: string])[];
  services: readonly Service[];
  bill: Bill | null;
  strip: Strip;
  isPriced: boolean;
}

function billMarkup({ title, lines, total, note }: Bill, sample: string): Markup {
  return markup`
    <aside class="services-bill" aria-label="${title}" data-sample="${sample}">
      <h3>${title}</h3>
      <dl>
        ${lines.map(([what, amount]) => markup`<div><dt>${what}</dt><dd>${amount}</dd></div>`)}
        <div class="services-total"><dt>${total[0]}</dt><dd class="numeral">${total[1]}</dd></div>
      </dl>
      <p>${note}</p>
    </aside>
  `;
}

export function pricedServices({ look, words }: Poster, content: ServicesContent): SiteSection {
  const { title, rates, services, bill, strip, isPriced } = content;
  const sample = isPriced ? words.sample.prices : words.sample.figures;
  return {
    id: 'services',
    kind: 'services',
    brief: `${services.length} jobs with what they cost${bill ? ', and a bill that adds up' : ''}`,
    ground: 'surface',
    shape: 'rows',
    css: rules`
      .services { background: var(--surface); padding-bottom: var(--section); }
      .services-strip { height: 33px; background: ${STRIPS[strip]}; }
      .services h2 { margin: var(--section) 0 clamp(28px, 4vw, 52px); hyphens: auto; }
      .services-rates { display: grid; grid-template-columns: repeat(${rates.length}, minmax(0, 1fr)); margin-bottom: clamp(32px, 4vw, 56px); border: 3px solid var(--ink); }
      .services-rates li { padding: 20px clamp(14px, 2vw, 28px) 22px; }
      .services-rates li + li { border-left: 3px solid var(--ink); }
      .services-rates li:first-child { background: var(--ink); color: var(--bg); }
      .services-rates .numeral { display: block; font-size: clamp(1.9rem, 1.1rem + 2.9vw, 4rem); overflow-wrap: anywhere; }
      .services-body { display: grid; grid-template-columns: minmax(0, ${bill ? '8fr) minmax(0, 4fr' : '1fr'}); gap: 40px clamp(24px, 4vw, 64px); align-items: start; }
      .services-row { position: relative; display: grid; grid-template-columns: clamp(44px, 4.6vw, 66px) minmax(0, 5fr) minmax(0, 3fr); gap: 4px 18px; align-items: center; padding-block: 18px; border-top: 2px solid var(--line); }
      .services-row:last-child { border-bottom: 2px solid var(--line); }
      .services-row::before { content: ""; position: absolute; left: calc(clamp(44px, 4.6vw, 66px) / 2 - 5px); top: -2px; bottom: 0; width: 10px; background: linear-gradient(90deg, var(--deep), var(--block) 35%, var(--deep)); }
      .services-mark { position: relative; }
      .services-mark svg { width: 100%; height: auto; }
      .services-row h3 { font-size: clamp(1.45rem, 1rem + 1.5vw, 2.3rem); line-height: 1; hyphens: auto; }
      .services-row p { margin-top: 5px; color: var(--muted); line-height: 1.45; }
      .services-row > .numeral { font-size: clamp(1.2rem, 1rem + .9vw, 1.8rem); text-align: right; }
      .services-bill { padding: 30px clamp(20px, 2.4vw, 34px) 34px; background: ${look.night ? '#f6f1e6' : 'var(--raised)'}; color: #17130f; --tooth: 12px; -webkit-mask: conic-gradient(from -45deg at bottom, #0000, #000 1deg 89deg, #0000 90deg) 50% 100% / 24px 51% repeat-x, linear-gradient(#000 0 0) 0 0 / 100% 52% no-repeat; mask: conic-gradient(from -45deg at bottom, #0000, #000 1deg 89deg, #0000 90deg) 50% 100% / 24px 51% repeat-x, linear-gradient(#000 0 0) 0 0 / 100% 52% no-repeat; }
      .services-bill dl { margin-top: 16px; font: 400 .95em/1.4 var(--mono); }
      .services-bill dl > div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 14px; padding-block: 9px; border-bottom: 1px dashed #17130f88; }
      .services-bill dd { margin-left: auto; white-space: nowrap; }
      .services-bill .services-total { align-items: baseline; padding-top: 16px; border-bottom: 6px double #17130f; font-weight: 700; }
      .services-total dd { font-size: 1.9em; }
      .services-bill p { margin-top: 16px; font-size: .92em; line-height: 1.5; }
      @media (max-width: 960px) { .services-body { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 620px) {
        .services-rates { grid-template-columns: minmax(0, 1fr); }
        .services-rates .numeral { flex: none; white-space: nowrap; }
        .services-rates li { display: flex; text-align: right; justify-content: space-between; align-items: center; gap: 14px; padding-block: 12px; }
        .services-rates li + li { border-left: 0; border-top: 3px solid var(--ink); }
        .services-row { grid-template-columns: 44px minmax(0, 1fr); }
        .services-row > .numeral { grid-column: 2; text-align: left; color: var(--key); }
      }
    `,
    html: markup`
      <section id="services" class="services" aria-labelledby="services-title">
        <div class="services-strip" aria-hidden="true"></div>
        <div class="wrap">
          <h2 id="services-title">${title}</h2>
          ${
            rates.length > 0 &&
            markup`
              <ul class="services-rates" data-sample="${sample}">
                ${rates.map(([figure, label]) => markup`<li><span class="numeral">${figure}</span> <span>${label}</span></li>`)}
              </ul>
            `
          }
          <div class="services-body">
            <ul data-sample="${sample}">
              ${services.map(
                ({ name, text, figure, mark }, index) => markup`
                  <li class="services-row key-${(index % 4) + 1}">
                    <span class="services-mark" aria-hidden="true">${raw(mark)}</span>
                    <div><h3>${name}</h3><p>${text}</p></div>
                    <span class="numeral">${figure}</span>
                  </li>
                `,
              )}
            </ul>
            ${bill && billMarkup(bill, words.sample.prices)}
          </div>
        </div>
      </section>
    `,
  };
}

export interface AreaContent {
  title: string;
  text: string;
  /** From the workshop outwards. */
  rings: readonly { minutes: number; name: string; note: string }[];
  label: string;
}

export function ringArea(poster: Poster, { title, text, rings, label }: AreaContent): SiteSection {
  const { look, words } = poster;
  const drawn = rings.map(({ minutes }, index): Ring => ({
    minutes,
    color: look.keys[index]?.block ?? look.flare,
  }));
  return {
    id: 'area',
    kind: 'area',
    brief: `${rings.length} rings of minutes over the map of ${poster.facts.placeName}`,
    ground: 'bg',
    shape: 'map',
    css: rules`
      .area { padding-block: var(--section); background: var(--bg); }
      .area .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 36px clamp(28px, 5vw, 64px); align-items: center; }
      .area-map { position: relative; }
      .area-map svg { width: 100%; height: auto; aspect-ratio: 64 / 50; }
      .area-map svg + svg { position: absolute; inset: 0; }
      .area h2 { font-size: clamp(2.2rem, 1.2rem + 3.4vw, 4.4rem); hyphens: auto; }
      .area-text { margin-top: 18px; max-width: 34em; color: var(--muted); }
      .area ol { margin-top: 26px; border-top: 2px solid var(--line); }
      .area li { display: grid; grid-template-columns: 14px minmax(0, 5fr) minmax(0, 4fr); gap: 14px; align-items: center; padding-block: 13px; border-bottom: 2px solid var(--line); }
      .area li::before { content: ""; width: 14px; height: 34px; background: var(--block); }
      .area li strong { font: 800 1.25em/1.1 var(--head); text-transform: uppercase; overflow-wrap: anywhere; }
      .area li span { text-align: right; line-height: 1.3; }
      @media (max-width: 860px) { .area .wrap { grid-template-columns: minmax(0, 1fr); } .area-map { order: 2; } .area-map svg { aspect-ratio: 1; } }
    `,
    html: markup`
      <section id="area" class="area" aria-labelledby="area-title">
        <div class="wrap">
          <div class="area-map">
            ${raw(posterMap(poster, label))}
            ${raw(ringsOver(drawn, look.onFlare))}
          </div>
          <div>
            <h2 id="area-title">${title}</h2>
            <p class="area-text">${text}</p>
            <ol data-sample="${words.sample.figures}">
              ${rings.map(({ name, note }, index) => markup`<li class="key-${index + 1}"><strong>${name}</strong><span>${note}</span></li>`)}
            </ol>
          </div>
        </div>
      </section>
    `,
  };
}

export interface EmergencyContent {
  title: string;
  steps: readonly (readonly [title: string, text: string])[];
  caption: string;
  strip: Strip;
}

export function emergencyBand(
  poster: Poster,
  { title, steps, caption, strip }: EmergencyContent,
): SiteSection {
  const { facts, look, words } = poster;
  return {
    id: 'emergency',
    kind: 'emergency',
    brief: `${steps.length} steps until we are there, and the number`,
    ground: look.night ? 'accent' : 'band',
    shape: 'steps',
    css: rules`
      .emergency { ${look.night ? 'background: var(--flare); color: var(--on-flare);' : 'background: var(--on-flare); color: var(--on-band);'} }
      .emergency-strip { height: 33px; background: ${STRIPS[strip]}; border-bottom: 5px solid var(--on-flare); }
      .emergency .wrap { padding-block: clamp(56px, 7vw, 104px); }
      .emergency h2 { max-width: 15em; hyphens: auto; }
      .emergency ol { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); margin-top: clamp(28px, 4vw, 52px); border: 3px solid currentColor; }
      .emergency li { padding: 22px clamp(16px, 2vw, 28px) 28px; }
      .emergency li + li { border-left: 3px solid currentColor; }
      .emergency li .numeral { display: block; margin-bottom: 14px; font-size: clamp(3rem, 2rem + 3vw, 5.4rem); ${look.night ? '' : 'color: var(--flare);'} }
      .emergency li p { margin-top: 6px; line-height: 1.5; }
      .emergency-call { margin-top: clamp(28px, 4vw, 48px); display: flex; flex-wrap: wrap; align-items: baseline; gap: 8px 28px; }
      .emergency-call a { display: inline-flex; align-items: center; min-height: 60px; font-size: clamp(1.7rem, .4rem + 6.8vw, 7.4rem); letter-spacing: -.02em; text-decoration-thickness: 6px; text-underline-offset: .12em; white-space: nowrap; ${look.night ? '' : 'color: var(--flare);'} }
      .emergency :focus-visible { outline-color: currentColor; }
      @media (max-width: 760px) { .emergency ol { grid-template-columns: minmax(0, 1fr); } .emergency li + li { border-left: 0; border-top: 3px solid currentColor; } .emergency li { display: grid; grid-template-columns: 62px minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="emergency" class="emergency" aria-labelledby="emergency-title">
        <div class="emergency-strip" aria-hidden="true"></div>
        <div class="wrap">
          <h2 id="emergency-title">${title}</h2>
          <ol>
            ${steps.map(([head, text], index) => markup`<li><span class="numeral" aria-hidden="true">${index + 1}</span><div><h3>${head}</h3><p>${text}</p></div></li>`)}
          </ol>
          <p class="emergency-call" data-sample="${words.sample.phone}"><a class="numeral" href="${telephone(facts.phone)}">${facts.phone.replaceAll(' ', '\u00a0')}</a><span>${caption}</span></p>
        </div>
      </section>
    `,
  };
}
