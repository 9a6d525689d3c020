/** Where each hundred goes: a bar cut to scale, and a ruled account under a double line that adds up. */
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface AccountContent {
  id: string;
  heading: string;
  text: string;
  /** Shares of a hundred. */
  rows: readonly { name: string; text: string; share: number }[];
  total: string;
  sample: string;
}

const FILLS = ['var(--accent)', 'var(--sand-deep)', 'var(--sage)', 'var(--shallow)', 'var(--shelf)'];

/** The same tints in the bar and before the lines. */
const fillsOf = (id: string): string =>
  FILLS.map(
    (fill, index) =>
      `.${id} dl > :nth-child(${index + 1})::before { background: ${fill}; } .${id}-bar rect:nth-child(${index + 1}) { fill: ${fill}; }`,
  ).join('\n');

export function account({ id, heading, text, rows, total, sample }: AccountContent): SiteSection {
  const starts = rows.map((_row, index) => rows.slice(0, index).reduce((sum, { share }) => sum + share, 0));
  const bar = rows.map(
    ({ share }, index) => `<rect x="${(starts[index] ?? 0) * 10}" width="${share * 10}" height="60"/>`,
  );
  const sum = rows.reduce((all, { share }) => all + share, 0);
  return {
    id,
    kind: 'account',
    brief: `a bar to scale and ${rows.length} ruled lines that make ${sum}`,
    ground: 'bg',
    shape: 'table',
    css: rules`
      .${id} { padding-block: var(--section); }
      .${id}-top { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 16px 32px; align-items: end; }
      .${id}-top p { max-width: 38em; }
      .${id}-bar { margin-top: clamp(28px, 3.4vw, 44px); border: 2px solid var(--ink); }
      .${id}-bar svg { width: 100%; height: clamp(40px, 5vw, 60px); }
      .${id} dl > div { display: grid; grid-template-columns: 22px minmax(0, 4fr) minmax(0, 6fr) 5.4rem; gap: 4px 20px; align-items: baseline; padding-block: 15px; border-bottom: 1px solid var(--line); }
      .${id} dl > div::before { content: ""; width: 18px; height: 18px; border: 2px solid var(--ink); align-self: center; }
      ${fillsOf(id)}
      .${id} dl > .${id}-sum::before { display: none; }
      .${id} dt { font: 700 1.12em/1.3 var(--head); }
      .${id} dd { color: var(--muted); }
      .${id} dd:last-child { color: var(--ink); font: 700 1.2em/1.3 var(--mono); text-align: right; }
      .${id} dl > div.${id}-sum { border-top: 2px solid var(--ink); border-bottom: 6px double var(--ink); }
      .${id} dl > .${id}-sum dt { grid-column: 1 / 4; }
      @media (max-width: 860px) {
        .${id}-top { grid-template-columns: minmax(0, 1fr); }
        .${id} dl > div { grid-template-columns: 22px minmax(0, 1fr) auto; } .${id} dd:not(:last-child) { grid-column: 2; grid-row: 2; }
        .${id} dl > .${id}-sum dt { grid-column: 1 / 3; }
      }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap" data-sample="${sample}">
          <div class="${id}-top">
            <h2 id="${id}-title">${heading}</h2>
            <p>${text}</p>
          </div>
          <div class="${id}-bar">${raw(`<svg viewBox="0 0 ${sum * 10} 60" preserveAspectRatio="none" aria-hidden="true">${bar.join('')}</svg>`)}</div>
          <dl>
            ${rows.map(
              ({ name, text: what, share }, index) => markup`
                <div id="${id}-${index + 1}">
                  <dt>${name}</dt>
                  <dd>${what}</dd>
                  <dd>${share}&nbsp;%</dd>
                </div>
              `,
            )}
            <div class="${id}-sum">
              <dt>${total}</dt>
              <dd>${sum}&nbsp;%</dd>
            </div>
          </dl>
        </div>
      </section>
    `,
  };
}
