/** Three columns between rules, the first the widest; and a line of names. */
import { markup, rules } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface ColumnsContent {
  id: string;
  heading: string;
  columns: readonly { note: string; name: string; text: string }[];
  sample: string;
}

export function ruledColumns({ id, heading, columns, sample }: ColumnsContent): SiteSection {
  return {
    id,
    kind: 'list',
    brief: `${columns.length} columns between rules, the first the widest`,
    ground: 'surface',
    shape: 'columns',
    css: rules`
      .${id} { padding-block: var(--section); background: var(--surface); }
      .${id} ol { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr); margin-top: clamp(24px, 3vw, 40px); border-top: 2px solid var(--ink); }
      .${id} li { padding: 22px clamp(18px, 2.2vw, 30px) 8px; }
      .${id} li:first-child { padding-left: 0; } .${id} li:last-child { padding-right: 0; }
      .${id} li + li { border-left: 2px solid var(--ink); }
      .${id} li > span { display: block; font: 400 .98rem/1.5 var(--mono); color: var(--accent); }
      .${id} h3 { margin-top: 10px; font-size: clamp(1.3rem, 1.15rem + .6vw, 1.6rem); font-weight: 700; text-wrap: balance; }
      .${id} li p { margin-top: 8px; max-width: 30em; }
      @media (max-width: 860px) {
        .${id} ol { grid-template-columns: minmax(0, 1fr); }
        .${id} li, .${id} li:first-child, .${id} li:last-child { padding: 20px 0 24px; } .${id} li + li { border-left: 0; border-top: 1px solid var(--ink); }
      }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <h2 id="${id}-title">${heading}</h2>
          <ol data-sample="${sample}">
            ${columns.map(
              ({ note, name, text }, index) => markup`
                <li id="${id}-${index + 1}">
                  <span>${note}</span>
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

export interface NamesContent {
  id: string;
  heading: string;
  text: string;
  names: readonly (readonly [name: string, what: string])[];
  sample: string;
}

/** Those who pay for it, as a list of names and what they give. */
export function nameStrip({ id, heading, text, names, sample }: NamesContent): SiteSection {
  return {
    id,
    kind: 'list',
    brief: `${names.length} names in ruled cells`,
    ground: 'surface',
    shape: 'strip',
    css: rules`
      .${id} { padding-block: clamp(56px, 6vw, 88px); background: var(--surface); }
      .${id} .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 28px 32px; align-items: start; }
      .${id} h2 { font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2.1rem); }
      .${id} .wrap > div > p { margin-top: 10px; max-width: 24em; color: var(--muted); }
      .${id} ul { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); border: 2px solid var(--ink); background: var(--bg); }
      .${id} li { padding: 18px 20px 20px; margin: 0 -1px -1px 0; border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); }
      .${id} li b { display: block; font: 700 1.12em/1.25 var(--head); overflow-wrap: anywhere; }
      .${id} li span { font: 400 .85rem/1.5 var(--mono); }
      .${id} ul { overflow: hidden; }
      @media (max-width: 860px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } .${id} ul { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div>
            <h2 id="${id}-title">${heading}</h2>
            <p>${text}</p>
          </div>
          <ul data-sample="${sample}">
            ${names.map(([name, what]) => markup`<li><b>${name}</b> <span>${what}</span></li>`)}
          </ul>
        </div>
      </section>
    `,
  };
}
