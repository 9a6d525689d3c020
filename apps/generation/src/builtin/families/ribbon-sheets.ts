import { markup, raw, rules, type Markup } from '../markup.js';

export interface Clause {
  title: string;
  text: string;
  /** What it means, in the margin. */
  note?: string;
}

/** A page of a contract as it is read here: with notes in the margin. */
export function contractSheet(
  id: string,
  heading: string,
  clauses: readonly Clause[],
  first: number,
  sample: string,
): Markup {
  return markup`
    <div class="${id}-sheet" data-sample="${sample}">
      <p class="${id}-sheet-head">${heading}</p>
      <ol>
        ${clauses.map(
          ({ title, text, note }, index) => markup`
            <li>
              <div>
                <p class="${id}-clause"><b>§ ${first + index} ${title}</b> ${text}</p>
              </div>
              ${note && markup`<p class="${id}-note">${note}</p>`}
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}

export const contractCss = (id: string): string => rules`
  .${id}-art { background: var(--tint); }
  .${id}-sheet { position: absolute; inset: clamp(28px, 5vw, 72px) 0 0 clamp(20px, 5vw, 72px); padding: clamp(24px, 3.4vw, 48px); padding-right: var(--gutter); background: #fffdf8; color: #24211b; box-shadow: -1px -1px 0 #0000001a, -14px 18px 0 #0000001f; overflow: hidden; font-family: var(--head); }
  .${id}-sheet-head { padding-bottom: 14px; border-bottom: 3px double #24211b; font-size: 1.35em; line-height: 1.25; }
  .${id}-sheet li { display: grid; grid-template-columns: minmax(0, 1fr) 8.6em; gap: 20px; padding: 18px 0; border-bottom: 1px solid #d9d2c3; line-height: 1.5; }
  .${id}-sheet b { display: block; font-weight: 400; font-style: italic; font-size: 1.12em; }
  .${id}-clause { font-size: .95em; }
  .${id}-note { position: relative; align-self: start; padding: 4px 0 4px 14px; border-left: 3px solid #a8321c; font: italic 400 .9em/1.4 var(--head); color: #8f2a17; }
  @media (max-width: 820px) { .${id} > .${id}-art { height: 540px; } .${id}-sheet li { grid-template-columns: minmax(0, 1fr); gap: 8px; } .${id}-sheet { padding-right: 24px; } }
`;

export interface LedgerSheet {
  heading: string;
  columns: readonly [string, string];
  rows: readonly (readonly [what: string, amount: string])[];
  result: readonly [string, string];
  after: readonly (readonly [string, string])[];
  left: readonly [string, string];
  sample: string;
}

/** A page of the books: ruled, and closed with a double line. */
export function ledgerSheet(id: string, ledger: LedgerSheet): Markup {
  const { heading, columns, rows, result, after, left, sample } = ledger;
  const row = ([what, amount]: readonly [string, string], of = ''): Markup =>
    markup`<tr${raw(of && ` class="${id}-${of}"`)}><th scope="row">${what}</th><td>${amount}</td></tr>`;
  return markup`
    <div class="${id}-book" data-sample="${sample}">
      <table>
        <caption>${heading}</caption>
        <thead>
          <tr><th scope="col">${columns[0]}</th><th scope="col">${columns[1]}</th></tr>
        </thead>
        <tbody>
          ${rows.map((one) => row(one))}
          ${row(result, 'sum')}
          ${after.map((one) => row(one))}
          ${row(left, 'end')}
        </tbody>
      </table>
    </div>
  `;
}

export const ledgerCss = (id: string): string => rules`
  .${id}-art { background: var(--tint); }
  .${id}-book { position: absolute; inset: clamp(28px, 5vw, 64px) 0 0 clamp(20px, 5vw, 72px); padding: clamp(22px, 3vw, 40px) var(--gutter) 0 clamp(52px, 5vw, 84px); background: linear-gradient(90deg, transparent clamp(34px, 3.6vw, 60px), #b8402c 0 calc(clamp(34px, 3.6vw, 60px) + 1px), transparent 0 calc(clamp(34px, 3.6vw, 60px) + 4px), #b8402c 0 calc(clamp(34px, 3.6vw, 60px) + 5px), transparent 0), #fbf8ee; color: #1f2420; box-shadow: -14px 18px 0 #0000001f; overflow: hidden; }
  .${id}-book table { width: 100%; border-collapse: collapse; }
  .${id}-book caption { padding-bottom: 14px; text-align: left; font: italic 400 1.5em/1.25 var(--head); }
  .${id}-book th, .${id}-book td { height: 44px; padding: 4px 0; border-bottom: 1px solid #bfd0cc; text-align: left; font-weight: 400; vertical-align: middle; }
  .${id}-book td, .${id}-book thead th:last-child { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-left: 14px; }
  .${id}-book thead th { border-block: 1px solid #1f2420; font-size: .84em; }
  .${id}-sum > * { border-top: 1px solid #1f2420; font: 400 1.12em/1.3 var(--head); }
  .${id}-book .${id}-end > * { border-top: 1px solid #1f2420; border-bottom: 4px double #1f2420; font: 400 1.4em/1.3 var(--head); height: 56px; }
  @media (max-width: 820px) { .${id} > .${id}-art { height: 580px; } .${id}-book { padding-right: 20px; } }
`;
