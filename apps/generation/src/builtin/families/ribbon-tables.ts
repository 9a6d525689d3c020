import { markup, rules, type Markup } from '../markup.js';
import type { Ground, SiteSection } from '../site.js';
import { groundCss, HEAD_CSS, ribbonWords, type Ribbon } from './ribbon-theme.js';

export interface Tariff {
  id: string;
  title: string;
  lead: string;
  caption: string;
  columns: readonly string[];
  rows: readonly { name: string; note?: string; cells: readonly string[] }[];
  /** An example that adds up, line by line. */
  bill: {
    title: string;
    lines: readonly (readonly [string, string])[];
    total: readonly [string, string];
    note: string;
  };
  ground: Ground;
  brief: string;
}

/** A table of prices between double rules, and beside or under it one bill that adds up. */
export function tariff(ribbon: Ribbon, content: Tariff): SiteSection {
  const { id, title, lead, caption, columns, rows, bill, ground, brief } = content;
  const { sample } = ribbonWords(ribbon);
  return {
    id,
    kind: 'pricing',
    brief,
    ground,
    shape: 'table',
    css: tariffCss(id, ground),
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-head">
            <h2 id="${id}-title">${title}</h2>
            <p>${lead}</p>
          </div>
          <div class="${id}-both" data-sample="${sample.prices}">
            <table class="${id}-table">
              <caption class="unseen">${caption}</caption>
              <thead>
                <tr><td></td>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr>
              </thead>
              <tbody>
                ${rows.map(
                  ({ name, note, cells }) => markup`
                    <tr><th scope="row">${name}${note && markup`<small>${note}</small>`}</th>${cells.map((cell, at) => markup`<td data-label="${columns[at]}">${cell}</td>`)}</tr>
                  `,
                )}
              </tbody>
            </table>
            <aside class="${id}-bill" aria-label="${bill.title}">
              <h3>${bill.title}</h3>
              <dl>
                ${bill.lines.map(([what, amount]) => markup`<div><dt>${what}</dt><dd>${amount}</dd></div>`)}
                <div class="${id}-total"><dt>${bill.total[0]}</dt><dd>${bill.total[1]}</dd></div>
              </dl>
              <p>${bill.note}</p>
            </aside>
          </div>
        </div>
      </section>
    `,
  };
}

const tariffCss = (id: string, ground: Ground): string => rules`
  .${id} { ${groundCss(ground)} padding-block: var(--section); }
  ${HEAD_CSS(id)}
  .${id}-both { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 4fr); gap: 40px clamp(28px, 5vw, 72px); align-items: start; }
  .${id}-table { width: 100%; border-collapse: collapse; border-block: 3px double currentColor; font-variant-numeric: tabular-nums; }
  .${id}-table th, .${id}-table td { padding: 15px 0 15px 16px; text-align: right; font-weight: 400; vertical-align: baseline; border-bottom: 1px solid color-mix(in srgb, currentColor 24%, transparent); }
  .${id}-table tr > :first-child { padding-left: 0; text-align: left; }
  .${id}-table thead th { font: italic 400 1.02em/1.3 var(--head); }
  .${id}-table tbody th { font: 400 1.14em/1.3 var(--head); }
  .${id}-table small { display: block; margin-top: 3px; font: 400 .76em/1.4 var(--body); color: var(--muted); }
  .${id}-table tbody tr:last-child > * { border-bottom: 0; }
  .${id}-bill { padding: clamp(22px, 3vw, 34px); background: var(--raised); color: var(--ink); border: 1px solid var(--line); border-radius: var(--radius); }
  .${id}-bill h3 { font-style: italic; margin-bottom: 12px; }
  .${id}-bill dl div { display: flex; justify-content: space-between; gap: 20px; padding: 7px 0; }
  .${id}-bill dd { white-space: nowrap; font-variant-numeric: tabular-nums; }
  .${id}-bill .${id}-total { margin-top: 8px; padding-block: 12px 10px; border-top: 1px solid var(--ink); border-bottom: 3px double var(--ink); font: 400 1.25em/1.3 var(--head); }
  .${id}-bill p { margin-top: 16px; font-size: .88em; color: var(--muted); }
  @media (max-width: 900px) { .${id}-both { grid-template-columns: minmax(0, 1fr); } }
  @media (max-width: 560px) {
    .${id}-table thead { display: none; }
    .${id}-table, .${id}-table tbody, .${id}-table tr, .${id}-table th, .${id}-table td { display: block; }
    .${id}-table tr { padding: 16px 0; border-bottom: 1px solid color-mix(in srgb, currentColor 24%, transparent); }
    .${id}-table tbody tr:last-child { border-bottom: 0; }
    .${id}-table tr > * { padding: 4px 0; border-bottom: 0; }
    .${id}-table td { display: flex; justify-content: space-between; gap: 16px; text-align: left; }
    .${id}-table td::before { content: attr(data-label); font-style: italic; }
  }
`;

export interface Minutes {
  id: string;
  title: string;
  lead: string;
  stops: readonly { minutes: number; name: string; note: string }[];
  /** "min" */
  unit: string;
  sample: string;
  ground: Ground;
  brief: string;
}

/** One dot for each minute on foot. */
export function minutesRail(_ribbon: Ribbon, content: Minutes): SiteSection {
  const { id, title, lead, stops, unit, sample, ground, brief } = content;
  const longest = Math.max(...stops.map(({ minutes }) => minutes));
  const step = longest > 45 ? 10 : longest > 24 ? 2 : 1;
  const dots = (minutes: number): Markup => {
    const count = Math.max(1, Math.round(minutes / step));
    return markup`<span class="${id}-dots" style="width: ${(count * 100) / Math.ceil(longest / step)}%; --n: ${count}" aria-hidden="true"></span>`;
  };
  return {
    id,
    kind: 'around',
    brief,
    ground,
    shape: 'rail',
    css: rules`
      .${id} { ${groundCss(ground)} padding-block: var(--section); }
      ${HEAD_CSS(id)}
      .${id}-list { border-top: 3px double currentColor; }
      .${id}-list li { display: grid; grid-template-columns: 7.5rem minmax(0, 5fr) minmax(0, 6fr); gap: 6px clamp(16px, 3vw, 40px); align-items: center; padding: 17px 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
      .${id}-list b { font: 400 clamp(1.7rem, 1.3rem + 1.2vw, 2.4rem) / 1 var(--head); font-variant-numeric: tabular-nums; white-space: nowrap; }
      .${id}-list b small { font: 400 .45em/1 var(--body); color: var(--muted); }
      .${id}-list h3 + p { color: var(--muted); font-size: .94em; }
      .${id}-dots { display: block; height: 12px; background: radial-gradient(circle at 50% 50%, var(--accent) 0 4.2px, transparent 4.8px) 0 0 / calc(100% / var(--n)) 12px; }
      @media (max-width: 820px) {
        .${id}-list li { grid-template-columns: 4.6rem minmax(0, 1fr); }
        .${id}-list li > div:last-child { grid-column: 1 / -1; padding-top: 6px; }
        .${id}-dots { background-image: radial-gradient(circle at 50% 50%, var(--accent) 0 3px, transparent 3.6px); }
      }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-head">
            <h2 id="${id}-title">${title}</h2>
            <p>${lead}</p>
          </div>
          <ol class="${id}-list" data-sample="${sample}">
            ${stops.map(
              ({ minutes, name, note }, index) => markup`
                <li id="${id}-${index + 1}">
                  <b>${minutes} <small>${unit}</small></b>
                  <div>
                    <h3>${name}</h3>
                    <p>${note}</p>
                  </div>
                  <div>${dots(minutes)}</div>
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  };
}
