import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { sampleOf, section, type Storefront } from './storefront.js';

export interface Good {
  name: string;
  note: string;
  tag: string;
  /** In euros. */
  price: number;
  art: string;
}

export interface CatalogueContent {
  title: string;
  note: string;
  /** Tags and what they are called. */
  filters: readonly (readonly [tag: string, label: string])[];
  goods: readonly Good[];
  /** The first thing large, or all in rows of three with the words beside. */
  variant: 'window' | 'shelf';
}

const WINDOW = rules`
  .catalogue ul { grid-template-columns: repeat(4, minmax(0, 1fr)); grid-auto-flow: dense; }
  .catalogue li:first-child { grid-column: span 2; grid-row: span 2; }
  .catalogue li:first-child .catalogue-art { flex: 1; }
  .catalogue li:first-child svg { aspect-ratio: auto; height: 100%; min-height: 300px; }
  .catalogue li:first-child h3 { font-size: 1.7rem; }
  @media (max-width: 980px) { .catalogue ul { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
  @media (max-width: 700px) { .catalogue ul { grid-template-columns: repeat(2, minmax(0, 1fr)); } .catalogue li:first-child { grid-row: auto; } .catalogue li:first-child svg { height: 280px; min-height: 0; } }
`;

const SHELF = rules`
  .catalogue ul { grid-template-columns: repeat(3, minmax(0, 1fr)); row-gap: 48px; }
  .catalogue svg { aspect-ratio: 4 / 3; }
  .catalogue .catalogue-art { border-bottom: 9px solid var(--band); }
  @media (max-width: 700px) { .catalogue ul { grid-template-columns: repeat(2, minmax(0, 1fr)); row-gap: 32px; } .catalogue svg { aspect-ratio: 1; } }
`;

function goodMarkup({ facts }: Storefront, { name, note, tag, price, art }: Good, index: number): Markup {
  return markup`
    <li id="catalogue-${index + 1}" data-tags="${tag}">
      <div class="catalogue-art">${raw(art)}</div>
      <div class="catalogue-name">
        <h3>${name}</h3>
        ${facts.showPrices && markup`<data value="${price}">${facts.money.price(price)}</data>`}
      </div>
      <p>${note}</p>
    </li>
  `;
}

/** What the shop has, with buttons that leave only one sort. */
export function catalogue(shop: Storefront, content: CatalogueContent): SiteSection {
  const { title, note, filters, goods, variant } = content;
  const { common } = shop.facts;
  return section('catalogue', {
    kind: 'catalogue',
    brief: `${goods.length} things with figures, ${filters.length} filters, ${variant}`,
    ground: 'bg',
    shape: 'cards',
    css: rules`
      .catalogue { padding-block: var(--section); }
      .catalogue-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 20px 48px; align-items: end; }
      .catalogue-filters { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 36px 0 28px; }
      .catalogue-filters button { min-height: 44px; padding: 6px 18px; border: 1px solid var(--field); border-radius: 24px; background: transparent; color: var(--ink); font: inherit; cursor: pointer; }
      .catalogue-filters button[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--bg); }
      .catalogue-filters span { margin-left: auto; color: var(--muted); font-variant-numeric: tabular-nums; }
      .catalogue ul { display: grid; gap: 32px 20px; }
      .catalogue li { display: flex; flex-direction: column; min-width: 0; }
      .catalogue li[hidden] { display: none; }
      .catalogue svg { width: 100%; aspect-ratio: 1; border-radius: var(--radius) var(--radius) 0 0; font-family: var(--head); }
      .catalogue-name { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; align-items: baseline; margin-top: 12px; }
      .catalogue-name h3 { min-width: 0; font-weight: 400; overflow-wrap: anywhere; }
      .catalogue data { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
      .catalogue li p { color: var(--muted); font-size: .9em; line-height: 1.5; }
      ${variant === 'window' ? WINDOW : SHELF}
      @media (max-width: 860px) { .catalogue-head { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 340px) { .catalogue ul { grid-template-columns: minmax(0, 1fr); } .catalogue li:first-child { grid-column: auto; } }
    `,
    html: markup`
      <section id="catalogue" class="catalogue" aria-labelledby="catalogue-title">
        <div class="wrap">
          <div class="catalogue-head">
            <h2 id="catalogue-title">${title}</h2>
            <p class="muted">${note}</p>
          </div>
          <div class="catalogue-filters" data-scope="catalogue-goods" role="group" aria-labelledby="catalogue-title">
            <button type="button" data-filter="" aria-pressed="true">${common.all}</button>
            ${filters.map(([tag, label]) => markup`<button type="button" data-filter="${tag}" aria-pressed="false">${label}</button>`)}
            <span id="catalogue-goods-count" role="status">${goods.length} / ${goods.length}</span>
          </div>
          <ul id="catalogue-goods" data-sample="${sampleOf(shop, 'catalogue')}">
            ${goods.map((good, index) => goodMarkup(shop, good, index))}
          </ul>
        </div>
      </section>
    `,
  });
}

/** How to keep it: terms in a ruled list beside the title. */
export function care(title: string, rows: readonly (readonly [string, string])[]): SiteSection {
  return section('care', {
    kind: 'care',
    brief: `${rows.length} rules of care between hairlines`,
    ground: 'bg',
    shape: 'rows',
    css: rules`
      .care { padding-block: var(--section); }
      .care .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 32px clamp(32px, 6vw, 84px); }
      .care h2 { font-size: clamp(1.8rem, 1.2rem + 2vw, 2.8rem); }
      .care dl { border-top: 4px double var(--ink); }
      .care dl > div { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 4px 24px; padding: 20px 0; border-bottom: 1px solid var(--line); }
      .care dt { font: italic 400 1.25em/1.3 var(--head); color: var(--accent); }
      @media (max-width: 860px) { .care .wrap { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 520px) { .care dl > div { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="care" class="care" aria-labelledby="care-title">
        <div class="wrap">
          <h2 id="care-title">${title}</h2>
          <dl>
            ${rows.map(
              ([term, text], index) => markup`
                <div id="care-${index + 1}">
                  <dt>${term}</dt>
                  <dd>${text}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
      </section>
    `,
  });
}

export interface Way {
  name: string;
  text: string;
  /** As it is written; empty where no prices are shown. */
  price: string;
}

/** Ways home: the dark band of the page, each with its price on a label. */
export function delivery(shop: Storefront, title: string, note: string, ways: readonly Way[]): SiteSection {
  return section('delivery', {
    kind: 'delivery',
    brief: `dark band, ${ways.length} ways home`,
    ground: 'band',
    shape: 'steps',
    css: rules`
      .delivery { padding-block: var(--section); }
      .delivery-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 20px 48px; align-items: end; margin-bottom: 44px; }
      .delivery ol { display: grid; grid-template-columns: repeat(${ways.length}, minmax(0, 1fr)); }
      .delivery li { position: relative; padding: 28px 28px 8px 0; border-top: 3px solid var(--band-accent); }
      .delivery li::before { content: ""; position: absolute; top: -10px; left: 0; width: 17px; height: 17px; border-radius: 50%; background: var(--band-accent); }
      .delivery h3 { font-weight: 400; font-size: 1.5rem; color: var(--band-accent); }
      .delivery li p { color: var(--band-muted); margin-top: 6px; font-size: .95em; }
      .delivery strong { display: inline-block; margin-top: 14px; padding: 3px 12px; background: var(--on-band); color: var(--band); border-radius: 2px; font-size: .92em; font-variant-numeric: tabular-nums; }
      @media (max-width: 860px) {
        .delivery-head, .delivery ol { grid-template-columns: minmax(0, 1fr); }
        .delivery li { padding: 0 0 28px 30px; border: 0; border-left: 3px solid var(--band-accent); }
        .delivery li::before { top: 8px; left: -10px; }
      }
    `,
    html: markup`
      <section id="delivery" class="delivery on-band" aria-labelledby="delivery-title">
        <div class="wrap">
          <div class="delivery-head">
            <h2 id="delivery-title">${title}</h2>
            <p>${note}</p>
          </div>
          <ol data-sample="${sampleOf(shop, 'delivery')}">
            ${ways.map(
              ({ name, text, price }, index) => markup`
                <li id="delivery-${index + 1}">
                  <h3>${name}</h3>
                  <p>${text}</p>
                  ${price && markup`<strong>${price}</strong>`}
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  });
}
