/** Dates in ruled rows: a large day, what it is, where. */
import { markup, rules } from '../markup.js';
import type { Ground, SiteSection } from '../site.js';

export interface DatesContent {
  id: string;
  heading: string;
  rows: readonly { day: string; month: string; weekday: string; name: string; text: string }[];
  ask: { label: string; href: string };
  sample: string;
  ground: Ground;
}

export function dates({ id, heading, rows, ask, sample, ground }: DatesContent): SiteSection {
  return {
    id,
    kind: 'dates',
    brief: `${rows.length} dates in ruled rows`,
    ground,
    shape: 'strip',
    css: rules`
      .${id} { padding-block: var(--section); background: var(--${ground}); }
      .${id} .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 28px clamp(28px, 5vw, 72px); }
      .${id} .button { margin-top: 24px; }
      .${id} li { display: grid; grid-template-columns: 5.4rem minmax(0, 1fr); gap: 0 24px; padding-block: 18px 20px; border-top: 2px solid var(--ink); }
      .${id} li:last-child { border-bottom: 2px solid var(--ink); }
      .${id} b { grid-row: 1 / span 2; font: 700 clamp(2rem, 1.6rem + 1.6vw, 3rem)/1 var(--head); }
      .${id} b small { display: block; margin-top: 6px; font: 400 .85rem/1.4 var(--mono); }
      .${id} h3 { font-weight: 700; }
      .${id} li p { max-width: 36em; }
      @media (max-width: 860px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } .${id} li { grid-template-columns: 4.4rem minmax(0, 1fr); gap: 0 16px; } }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div>
            <h2 id="${id}-title">${heading}</h2>
            <a class="button button-quiet" href="${ask.href}">${ask.label}</a>
          </div>
          <ol data-sample="${sample}">
            ${rows.map(
              ({ day, month, weekday, name, text }, index) => markup`
                <li id="${id}-${index + 1}">
                  <b>${day} <small>${month}<br>${weekday}</small></b>
                  <h3>${name}</h3>
                  <p>${text}</p>
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  };
}
