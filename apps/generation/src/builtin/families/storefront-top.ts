import { materialsOf, type Materials } from '../art/materials.js';
import { shelfArt } from '../art/shelf.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { Palette, Scheme } from '../theme/palette.js';
import type { SiteSection } from '../site.js';
import { windowOf, type BakeryFacts } from '../kinds/bakery-facts.js';

export interface Storefront {
  facts: BakeryFacts;
  palette: Palette;
  scheme: Scheme;
  materials: Materials;
  /** What the shop is known by from afar. */
  sign: 'awning' | 'arch';
  /** Sections of the page, for the navigation. */
  links: { id: string; label: string }[];
}

export function storefrontMaterials(palette: Palette, scheme: Scheme): Materials {
  const accent = scheme.accent[0];
  const fruit = accent > 320 || accent < 30 ? accent : 8;
  return materialsOf(palette, scheme.band[0], fruit);
}

export const awning = (id: string): Markup =>
  markup`<div class="awning" id="${id}" aria-hidden="true"></div>`;

const AWNING_CSS = rules`
  .awning {
    height: 74px;
    background: linear-gradient(#0000 40px, #0000001c 40px 46px, #0000 46px) 0 0 / 100% 74px,
      repeating-linear-gradient(90deg, var(--awning) 0 56px, var(--awning-light) 56px 112px);
    -webkit-mask: radial-gradient(circle at 28px 46px, #000 27.5px, #0000 28.5px) 0 0 / 56px 74px, linear-gradient(#000 0 0) 0 0 / 100% 46px no-repeat;
    mask: radial-gradient(circle at 28px 46px, #000 27.5px, #0000 28.5px) 0 0 / 56px 74px, linear-gradient(#000 0 0) 0 0 / 100% 46px no-repeat;
  }
  .awning-shade { position: relative; z-index: 2; margin-bottom: -74px; filter: drop-shadow(0 8px 8px #00000029); pointer-events: none; }
`;

export function fascia(shop: Storefront): SiteSection {
  const { facts, links } = shop;
  const half = Math.ceil(links.length / 2);
  const item = ({ id, label }: { id: string; label: string }): Markup =>
    markup`<li><a href="#${id}">${label}</a></li>`;
  return {
    id: 'nav',
    title: 'Name and navigation',
    kind: 'nav',
    brief: `fascia with ${links.length} links, awning below`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .fascia { background: var(--deep); color: var(--band-accent); }
      .fascia .wrap { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto) minmax(0, 1fr); align-items: center; gap: 24px; min-height: 86px; }
      .fascia ul { display: flex; gap: 4px 24px; }
      .fascia ul:last-of-type { justify-content: flex-end; }
      .fascia a { display: inline-flex; align-items: center; min-height: 44px; min-width: 44px; color: inherit; text-decoration: none; font-size: .98em; }
      .fascia a:hover { text-decoration: underline; }
      .fascia .brand {
        justify-content: center; font: 400 clamp(1.5rem, .9rem + 2.6vw, 3.1rem) / 1 var(--head);
        letter-spacing: .1em; text-transform: uppercase; text-align: center; overflow-wrap: anywhere;
      }
      .fascia details { display: none; position: relative; }
      .fascia summary { display: inline-flex; align-items: center; min-height: 44px; padding: 0 14px; border: 1px solid currentColor; border-radius: var(--radius); cursor: pointer; list-style: none; }
      .fascia summary::-webkit-details-marker { display: none; }
      .fascia details ul { position: absolute; right: 0; top: 52px; z-index: 5; display: grid; width: 220px; padding: 12px 20px; background: var(--deep); border: 1px solid var(--band-line); border-radius: var(--radius); }
      @media (max-width: 1040px) {
        .fascia .wrap { grid-template-columns: minmax(0, 1fr) auto; min-height: 68px; }
        .fascia nav > ul { display: none; }
        .fascia nav { display: contents; }
        .fascia .brand { order: -1; justify-content: flex-start; text-align: left; letter-spacing: .06em; }
        .fascia details { display: block; }
      }
      ${AWNING_CSS}
    `,
    html: markup`
      <header id="nav" class="fascia-top on-band">
        <a class="skip" href="#hero">Skip to the shop window</a>
        <div class="fascia">
          <div class="wrap">
            <nav aria-label="Main" style="display: contents">
              <ul>
                ${links.slice(0, half).map(item)}
              </ul>
              <a class="brand" href="#hero">${facts.brand}</a>
              <ul>
                ${links.slice(half).map(item)}
              </ul>
              <details id="nav-menu">
                <summary>Menu</summary>
                <ul>
                  ${links.map(item)}
                </ul>
              </details>
            </nav>
          </div>
        </div>
        <div class="awning-shade">
          ${awning('nav-awning')}
        </div>
      </header>
    `,
  };
}

export function windowHero(shop: Storefront): SiteSection {
  const { facts, materials } = shop;
  const art = shelfArt(
    windowOf(facts),
    materials,
    facts.random.fork('shelf'),
    `Shop window: three shelves with ${facts.signature.dish.name}, bread and pastry`,
  );
  const booking = facts.has('booking');
  const size = Math.min(
    4.9,
    Math.round(480 / Math.max(...facts.headline.map(({ length }) => length))) / 10 + 0.6,
  );
  return {
    id: 'hero',
    title: 'Opening',
    kind: 'hero',
    brief: 'headline left, shop window with price tags right',
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero { display: grid; grid-template-columns: minmax(var(--gutter), 1fr) minmax(0, 426px) minmax(0, 638px) minmax(var(--gutter), 1fr); }
      .hero-words { grid-column: 2; align-self: center; padding: 136px 32px 72px 0; }
      .hero h1 { font-size: clamp(2.5rem, 1.4rem + 4vw, ${size}rem); }
      .hero h1 em { display: block; color: var(--accent); }
      .hero-words p { margin: 28px 0 36px; max-width: 30em; font-size: 1.06em; }
      .hero-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 28px; }
      .hero-art { grid-column: 3 / -1; min-width: 0; background: var(--band); }
      .hero-art svg { width: 100%; height: 100%; min-height: 640px; font-family: var(--body); }
      @media (max-width: 860px) {
        .hero { grid-template-columns: var(--gutter) minmax(0, 1fr) var(--gutter); }
        .hero-words { padding: 112px 0 48px; }
        .hero-art { grid-column: 1 / -1; }
        .hero-art svg { min-height: 0; height: 430px; }
      }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="hero-words">
          <h1>${facts.headline[0]} <em>${facts.headline[1]}</em></h1>
          <p>${facts.sub}</p>
          <div class="hero-actions">
            <a class="button" href="#${booking ? 'booking' : 'where'}">${booking ? 'Set a loaf aside' : 'Find the shop'}</a>
            ${facts.has('menu') && markup`<a class="text-link" href="#menu">See today’s menu</a>`}
          </div>
        </div>
        <div class="hero-art">${raw(art)}</div>
      </main>
    `,
  };
}

const SECOND_BAKES: Record<string, readonly [string, string, string, string]> = {
  '6:00': ['7:00', '9:00', '10:30', '16:00'],
  '6:30': ['7:00', '9:30', '11:00', '16:30'],
  '7:00': ['7:30', '9:30', '11:30', '16:00'],
};

function daySlots({ groups, signature, rest, topic }: BakeryFacts): [what: string, note: string][] {
  const name = (group: number, dish: number): string => groups[group]?.dishes[dish]?.name ?? 'Bread';
  const folded: [string, string] = [name(1, 0), 'and whatever folds with it'];
  const known: [string, string] = [signature.dish.name, 'until they are gone'];
  if (topic === 'cafe') {
    return [
      [name(0, 0), 'the machine is warm'],
      folded,
      known,
      [name(2, 0), 'from now on, all day'],
      [name(0, 2), 'the last pot, then the chairs go up'],
    ];
  }
  return [
    [name(0, 0), 'first batch, 120 of them'],
    folded,
    known,
    [name(0, 1), `after ${rest} hours of rest`],
    [`${name(0, 0)}, again`, 'for the walk home'],
  ];
}

/** The day as a band of times: what leaves the oven when. */
export function todayBand({ facts }: Storefront): SiteSection {
  const times = [facts.opens, ...(SECOND_BAKES[facts.opens] ?? [])];
  const slots = daySlots(facts);
  return {
    id: 'today',
    title: 'Today’s oven',
    kind: 'facts',
    brief: 'five bakes from morning to afternoon',
    ground: 'band',
    shape: 'strip',
    css: rules`
      .today ol { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); }
      .today li { position: relative; padding: 34px 16px 36px 0; }
      .today li[data-now]::before { content: ""; position: absolute; inset: 0 16px auto 0; height: 5px; background: var(--band-accent); }
      .today time { display: block; font: 400 clamp(1.7rem, 1.3rem + 1vw, 2.2rem) / 1.2 var(--head); color: var(--band-accent); }
      .today b { display: block; font-weight: 650; line-height: 1.35; }
      .today span { color: var(--band-muted); font-size: .9em; line-height: 1.4; display: block; margin-top: 4px; }
      @media (max-width: 860px) {
        .today ol { grid-template-columns: minmax(0, 1fr); padding-block: 20px; }
        .today li { display: grid; grid-template-columns: 5.4em minmax(0, 1fr); padding: 12px 0; column-gap: 12px; }
        .today li[data-now]::before { inset: 12px auto 12px -14px; width: 4px; height: auto; }
        .today time { grid-row: span 2; }
      }
    `,
    html: markup`
      <section id="today" class="today on-band" aria-label="Today’s oven">
        <ol class="wrap">
          ${slots.map(
            ([name, note], index) => markup`
              <li id="today-${index + 1}"${index === 2 ? raw(' data-now') : ''}>
                <time datetime="${(times[index] ?? '').padStart(5, '0')}">${times[index]}</time>
                <b lang="${facts.menuLang}">${name}</b>
                <span>${note}</span>
              </li>
            `,
          )}
        </ol>
      </section>
    `,
  };
}
