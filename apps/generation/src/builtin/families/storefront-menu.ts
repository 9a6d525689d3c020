import { plateArt } from '../art/plate.js';
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import { MENU_HEADS, MENU_NOTES } from '../words/bakery-copy.js';
import { inWords } from '../kinds/bakery-facts.js';
import type { Storefront } from './storefront-top.js';

const MENU_ROWS = rules`
  .menu-groups { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .menu-groups > div { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 9fr); gap: 8px 48px; padding-block: 32px 40px; border-top: 1px solid var(--line); }
  .menu h3 { border: 0; padding: 14px 0 0; color: var(--accent); font-size: 1.7rem; }
  .menu-groups ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 56px; }
`;

/** Three columns, or three rows with their headings at the left. */
export function menuBoard({ facts, sign }: Storefront): SiteSection {
  const random = facts.random.fork('menu');
  const rows = sign === 'arch';
  const count = facts.groups.reduce((sum, group) => sum + group.dishes.length, 0);
  return {
    id: 'menu',
    title: 'Menu',
    kind: 'menu',
    brief: `${count} things in ${inWords(facts.groups.length)} ${rows ? 'rows' : 'columns'}, dotted leaders`,
    ground: 'bg',
    shape: 'columns',
    css: rules`
      .menu { padding-block: var(--section); }
      .menu-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 24px 48px; align-items: end; margin-bottom: 48px; }
      .menu-groups { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 48px 52px; }
      .menu h3 { padding-bottom: 12px; border-bottom: 4px double var(--ink); font-style: italic; font-size: 1.5rem; font-weight: 400; }
      .menu-groups li { display: grid; grid-template-columns: auto minmax(16px, 1fr) auto; column-gap: 8px; margin-top: 22px; }
      .menu-groups b { font: 400 1.12em/1.4 var(--head); }
      .menu-groups i { border-bottom: 2px dotted var(--muted); height: 1.05em; }
      .menu-groups data { font-weight: 650; font-variant-numeric: tabular-nums; }
      .menu-groups p { grid-column: 1 / -1; max-width: 26em; font-size: .88em; line-height: 1.5; color: var(--muted); }
      ${rows ? MENU_ROWS : ''}
      @media (max-width: 980px) {
        .menu-head, .menu-groups, .menu-groups > div, .menu-groups ul { grid-template-columns: minmax(0, 1fr); }
        .menu-groups li { grid-template-columns: minmax(0, auto) minmax(16px, 1fr) auto; }
      }
    `,
    html: markup`
      <section id="menu" class="menu" aria-labelledby="menu-title">
        <div class="wrap">
          <div class="menu-head">
            <h2 id="menu-title">${random.pick(MENU_HEADS)}</h2>
            <p class="muted">${facts.say(random.pick(MENU_NOTES))}</p>
          </div>
          <div class="menu-groups" data-sample>
            ${facts.groups.map(
              (group, column) => markup`
                <div id="menu-${column + 1}">
                  <h3 lang="${facts.menuLang}">${group.title}</h3>
                  <ul>
                    ${group.dishes.map(
                      (dish, row) => markup`
                        <li id="menu-${column + 1}-${row + 1}">
                          <b lang="${facts.menuLang}">${dish.name}</b> <i></i>
                          ${facts.showPrices && markup`<data value="${dish.price}">${facts.money.price(dish.price)}</data>`}
                          <p>${dish.note}</p>
                        </li>
                      `,
                    )}
                  </ul>
                </div>
              `,
            )}
          </div>
        </div>
      </section>
    `,
  };
}

export function signatureSplit({ facts, palette, materials }: Storefront): SiteSection {
  const random = facts.random.fork('signature');
  const { signature, money, showPrices } = facts;
  const art = plateArt(
    signature.ware,
    palette,
    materials,
    random.fork('art'),
    `${signature.dish.name}, drawn large`,
  );
  const size = (label: string, price: number): string =>
    showPrices ? `${label}, ${money.short(price)}` : label;
  const rows: [string, string][] = [
    ['Small', size(signature.small, signature.dish.price)],
    [
      'Large',
      `${size(signature.large, signature.dish.price * (signature.ware === 'brioche' ? 2 : 5.5))}, order by 5 pm the day before`,
    ],
    ['Contains', signature.contains],
  ];
  return {
    id: 'signature',
    title: 'What we are known for',
    kind: 'feature',
    brief: 'one thing, drawn large on a colour, its story right',
    ground: 'tint',
    shape: 'split',
    css: rules`
      .signature { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); background: var(--surface); }
      .signature-art { background: var(--tint); min-width: 0; }
      .signature-art svg { width: 100%; height: 100%; min-height: 480px; }
      .signature-words { align-self: center; max-width: 580px; padding: 64px var(--gutter) 64px clamp(28px, 6vw, 76px); }
      .signature-words p { margin-top: 18px; }
      .signature dl { margin-top: 28px; padding-top: 18px; border-top: 1px solid var(--ink); display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 24px; }
      .signature dt { font-family: var(--head); font-style: italic; }
      @media (max-width: 760px) {
        .signature { grid-template-columns: minmax(0, 1fr); }
        .signature-art svg { min-height: 0; height: 360px; }
        .signature-words { padding: 48px var(--gutter) 64px; }
      }
    `,
    html: markup`
      <section id="signature" class="signature" aria-labelledby="signature-title">
        <div class="signature-art">${raw(art)}</div>
        <div class="signature-words">
          <h2 id="signature-title">${random.pick(signature.title)}</h2>
          ${signature.paragraphs.map((text, index) => markup`<p id="signature-p${index + 1}">${facts.say(text)}</p>`)}
          <dl>
            ${rows.map(([term, text]) => markup`<dt>${term}</dt><dd>${text}</dd>`)}
          </dl>
        </div>
      </section>
    `,
  };
}
