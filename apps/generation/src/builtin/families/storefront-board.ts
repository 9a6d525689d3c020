import { markup, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { sampleOf, section, type Storefront } from './storefront.js';

export interface BoardDish {
  name: string;
  /** In euros. */
  price: number;
  note: string;
}

export interface BoardGroup {
  title: string;
  /** Said beside the title: what its mark means. */
  hint?: string;
  /** Colour of the plate that it comes on. */
  color?: string;
  dishes: readonly BoardDish[];
}

export interface BoardContent {
  title: string;
  note: string;
  /** Of the names, which stay what they are called where the house is. */
  lang: string;
  groups: readonly BoardGroup[];
  /** Columns with leaders, rows with their headings at the left, or a card as it lies on the table. */
  variant: 'columns' | 'rows' | 'card';
}

const COLUMNS = rules`
  .menu-groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 290px), 1fr)); gap: 48px 52px; }
`;

const ROWS = rules`
  .menu-groups > div { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 9fr); gap: 8px 48px; padding-block: 32px 40px; border-top: 1px solid var(--line); }
  .menu .menu-title { border: 0; padding: 14px 0 0; align-content: start; color: var(--accent); }
  .menu-groups ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 56px; align-items: start; }
  .menu-groups li:last-child:nth-child(odd) { grid-column: 1 / -1; }
`;

const CARD = rules`
  .menu { background: var(--surface); }
  .menu-groups { max-width: 940px; margin-left: auto; padding: clamp(24px, 5vw, 64px); background: var(--raised); border: 1px solid var(--line); outline: 1px solid var(--line); outline-offset: -10px; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 48px clamp(28px, 5vw, 64px); }
`;

const VARIANTS = { columns: COLUMNS, rows: ROWS, card: CARD };

const CSS = rules`
  .menu { padding-block: var(--section); }
  .menu-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 24px 48px; align-items: end; margin-bottom: 48px; }
  .menu-title { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 12px; align-items: center; padding-bottom: 12px; border-bottom: 4px double var(--ink); }
  .menu-title h3 { font-style: italic; font-size: 1.5rem; font-weight: 400; }
  .menu-title i { width: 26px; height: 26px; border-radius: 50%; background: radial-gradient(circle, var(--raised) 0 6px, transparent 6.5px), var(--plate); box-shadow: inset 0 0 0 1px #0000002e; }
  .menu-title span { grid-column: 1 / -1; color: var(--muted); font-size: .88em; }
  .menu-groups li { display: grid; grid-template-columns: minmax(0, auto) minmax(16px, 1fr) auto; column-gap: 8px; margin-top: 22px; }
  .menu-groups b { font: 400 1.12em/1.4 var(--head); }
  .menu-groups li > i { border-bottom: 2px dotted var(--muted); height: 1.05em; }
  .menu-groups data { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .menu-groups p { grid-column: 1 / -1; max-width: 30em; font-size: .88em; line-height: 1.5; color: var(--muted); }
`;

const PHONE = rules`
  @media (max-width: 860px) {
    .menu-head { margin-bottom: 32px; }
    .menu-head, .menu-groups, .menu-groups > div, .menu-groups ul { grid-template-columns: minmax(0, 1fr); }
  }
`;

function dishMarkup({ facts }: Storefront, lang: string, id: string, dish: BoardDish): Markup {
  return markup`
    <li id="${id}">
      <b lang="${lang}">${dish.name}</b> ${facts.showPrices ? markup`<i></i> <data value="${dish.price}">${facts.money.price(dish.price)}</data>` : ''}
      <p>${dish.note}</p>
    </li>
  `;
}

function groupMarkup(shop: Storefront, lang: string, id: string, group: BoardGroup): Markup {
  return markup`
    <div id="${id}">
      <div class="menu-title">
        ${group.color && markup`<i style="--plate: ${group.color}" aria-hidden="true"></i>`}
        <h3 lang="${lang}">${group.title}</h3>
        ${group.hint && markup`<span>${group.hint}</span>`}
      </div>
      <ul>
        ${group.dishes.map((dish, row) => dishMarkup(shop, lang, `${id}-${row + 1}`, dish))}
      </ul>
    </div>
  `;
}

/** What there is to eat, its price at the end of a dotted line. */
export function menuBoard(shop: Storefront, content: BoardContent): SiteSection {
  const { groups, variant, lang } = content;
  const count = groups.reduce((sum, { dishes }) => sum + dishes.length, 0);
  return section('menu', {
    kind: 'menu',
    brief: `${count} things in ${groups.length} groups, as ${variant}`,
    ground: variant === 'card' ? 'surface' : 'bg',
    shape: variant === 'rows' ? 'rows' : variant === 'card' ? 'table' : 'columns',
    css: [CSS, VARIANTS[variant], PHONE].join('\n'),
    html: markup`
      <section id="menu" class="menu" aria-labelledby="menu-title">
        <div class="wrap">
          <div class="menu-head">
            <h2 id="menu-title">${content.title}</h2>
            <p class="muted">${content.note}</p>
          </div>
          <div class="menu-groups" data-sample="${sampleOf(shop, 'menu')}">
            ${groups.map((group, index) => groupMarkup(shop, lang, `menu-${index + 1}`, group))}
          </div>
        </div>
      </section>
    `,
  });
}
