/** Steps that go down as they go on, and prices in large figures. */
import { markup, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import { groundClass, headMarkup } from './gallery-theme.js';

export interface Steps {
  id: string;
  title: string;
  text: string;
  steps: readonly (readonly [title: string, text: string])[];
  about: string;
}

export function stepsSection(
  { id, title, text, steps, about }: Steps,
  ground: SiteSection['ground'],
): SiteSection {
  const count = steps.length;
  return {
    id,
    kind: id,
    brief: `${count} steps, each lower than the one before`,
    ground,
    shape: 'steps',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-steps { display: grid; grid-template-columns: repeat(${count}, minmax(0, 1fr)); gap: var(--gap); }
      .${id}-steps li { margin-top: calc(var(--step) * clamp(20px, 3.4vw, 52px)); padding-top: 16px; border-top: 3px solid var(--accent); }
      .${id}-steps b { display: block; font: 400 clamp(3.2rem, 1.4rem + 5vw, 6.4rem) / 1 var(--head); letter-spacing: -.06em; color: var(--accent); }
      .${id}-steps h3 { margin: 14px 0 6px; }
      .${id}-steps p { max-width: 30ch; color: var(--muted); }
      @media (max-width: 860px) {
        .${id}-steps { grid-template-columns: minmax(0, 1fr); gap: 28px; }
        .${id}-steps li { display: grid; grid-template-columns: 4.6rem minmax(0, 1fr); margin: 0 0 0 calc(var(--step) * 16px); }
        .${id}-steps b { grid-row: 1 / 3; }
        .${id}-steps h3 { margin-top: 6px; }
      }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap">
          ${headMarkup(id, title, text)}
          <ol class="${id}-steps" data-sample="${about}">
            ${steps.map(([name, words], i) => markup`<li style="--step: ${i}"><b aria-hidden="true">${i + 1}</b><h3>${name}</h3><p>${words}</p></li>`)}
          </ol>
        </div>
      </section>
    `,
  };
}

export interface Rates {
  id: string;
  title: string;
  text: string;
  rows: readonly { name: string; price: string; unit: string; text: string }[];
  about: string;
}

export function ratesSection(
  { id, title, text, rows, about }: Rates,
  ground: SiteSection['ground'],
): SiteSection {
  return {
    id,
    kind: id,
    brief: `${rows.length} prices in large figures`,
    ground,
    shape: 'table',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-rows { border-bottom: 1px solid var(--line); }
      .${id}-rows li { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 6px var(--gap); align-items: baseline; padding-block: clamp(16px, 2vw, 28px); border-top: 1px solid var(--line); }
      .${id}-rows h3 { grid-column: 1 / 5; font-size: clamp(1.3rem, 1.1rem + .6vw, 1.7rem); }
      .${id}-rows p { grid-column: 5 / 9; max-width: 34ch; color: var(--muted); }
      .${id}-price { grid-column: 9 / -1; display: flex; flex-wrap: wrap; align-items: baseline; justify-content: flex-end; gap: 0 12px; text-align: right; }
      .${id}-price b { font: 400 clamp(2.2rem, 1.2rem + 2.8vw, 4.2rem) / 1 var(--head); letter-spacing: -.05em; white-space: nowrap; }
      .${id}-price span { color: var(--muted); }
      @media (max-width: 760px) { .${id}-rows h3, .${id}-rows p, .${id}-price { grid-column: 1 / -1; } .${id}-price { justify-content: flex-start; text-align: left; } }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap">
          ${headMarkup(id, title, text)}
          <ul class="${id}-rows" data-sample="${about}">
            ${rows.map(({ name, price, unit, text: words }) => markup`<li><h3>${name}</h3><p>${words}</p><div class="${id}-price"><b>${price}</b><span>${unit}</span></div></li>`)}
          </ul>
        </div>
      </section>
    `,
  };
}
