/** What one can take, on the dark band: ruled rows, or stubs with a perforated edge. */
import { markup, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface TicketsContent {
  id: string;
  heading: string;
  rows: readonly { name: string; text: string; price: string; note: string }[];
  action: { label: string; href: string };
  sum: string;
  sample: string;
  variant: 'rows' | 'stubs';
}

const ROWS = (id: string): string => rules`
  .${id} ol { border-top: 1px solid var(--band-line); }
  .${id} li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) minmax(0, 3fr) auto; gap: 6px 32px; align-items: center; padding-block: 24px; border-bottom: 1px solid var(--band-line); }
  @media (max-width: 860px) { .${id} li { grid-template-columns: minmax(0, 1fr) auto; } .${id} li > p { grid-column: 1 / -1; grid-row: 2; } .${id} .button { grid-column: 1 / -1; margin-top: 10px; } }
`;

const STUBS = (id: string): string => rules`
  .${id} ol { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 20px; }
  .${id} li {
    display: flex; flex-direction: column; gap: 10px; padding: 30px clamp(20px, 2.4vw, 32px) 28px; background: var(--sand); color: var(--ink);
    -webkit-mask: radial-gradient(circle at 11px 0, #0000 6px, #000 6.5px) -11px 0 / 22px 100%; mask: radial-gradient(circle at 11px 0, #0000 6px, #000 6.5px) -11px 0 / 22px 100%;
  }
  .${id} li > p { color: inherit; flex: 1; } .${id} li small { color: inherit; }
  .${id} .button { background: var(--band); color: var(--on-band); }
  .${id} li :focus-visible { outline-color: var(--ink); }
  @media (max-width: 860px) { .${id} ol { grid-template-columns: minmax(0, 1fr); } }
`;

export function tickets(content: TicketsContent): SiteSection {
  const { id, heading, rows, action, sum, sample, variant } = content;
  const row = ({ name, text, price, note }: TicketsContent['rows'][number], index: number): Markup => markup`
    <li id="${id}-${index + 1}">
      <h3>${name}</h3>
      <p>${text}</p>
      <div><b>${price}</b> <small>${note}</small></div>
      <a class="button" href="${action.href}" aria-label="${action.label}: ${name}">${action.label}</a>
    </li>
  `;
  return {
    id,
    kind: 'pricing',
    brief: `dark band, ${rows.length} ${variant === 'rows' ? 'rows' : 'stubs'}: name, what is in it, price, button`,
    ground: 'band',
    shape: 'tickets',
    css: rules`
      .${id} { padding-block: var(--section); }
      .${id} ol { margin-top: clamp(28px, 3.4vw, 48px); }
      .${id} h3 { font-size: clamp(1.3rem, 1.15rem + .6vw, 1.6rem); font-weight: 700; overflow-wrap: anywhere; }
      .${id} li > p { max-width: 30em; color: var(--band-muted); }
      .${id} li b { display: block; font: 700 clamp(1.7rem, 1.2rem + 1.6vw, 2.6rem)/1.1 var(--head); letter-spacing: -.02em; white-space: nowrap; }
      .${id} small { font: 400 .85rem/1.5 var(--mono); color: var(--band-muted); }
      .${id} .button { background: var(--sand); color: var(--ink); }
      .${id}-sum { margin-top: 22px; font: 400 .95rem/1.6 var(--mono); color: var(--band-muted); }
      ${variant === 'rows' ? ROWS(id) : STUBS(id)}
    `,
    html: markup`
      <section id="${id}" class="${id} on-band" aria-labelledby="${id}-title">
        <div class="wrap" data-sample="${sample}">
          <h2 id="${id}-title">${heading}</h2>
          <ol>
            ${rows.map(row)}
          </ol>
          <p class="${id}-sum">${sum}</p>
        </div>
      </section>
    `,
  };
}
