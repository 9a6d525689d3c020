import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import { sampleOf, section, type Storefront } from './storefront.js';

export interface Moment {
  /** "6:30", as `datetime` has it without its first zero. */
  time: string;
  shown: string;
  name: string;
  nameLang?: string;
  note: string;
}

/** The day as a dark band of times; the third is now. */
export function timesBand(shop: Storefront, id: string, moments: readonly Moment[]): SiteSection {
  return section(id, {
    kind: 'facts',
    brief: `${moments.length} times of the day`,
    ground: 'band',
    shape: 'strip',
    css: rules`
      .today ol { display: grid; grid-template-columns: repeat(${moments.length}, minmax(0, 1fr)); }
      .today li { position: relative; padding: 34px 16px 36px 0; }
      .today li[data-now]::before { content: ""; position: absolute; inset: 0 16px auto 0; height: 5px; background: var(--band-accent); }
      .today time { display: block; font: 400 clamp(1.7rem, 1.3rem + 1vw, 2.2rem) / 1.2 var(--head); color: var(--band-accent); white-space: nowrap; }
      .today b { display: block; font-weight: 650; line-height: 1.35; }
      .today span { color: var(--band-muted); font-size: .9em; line-height: 1.4; display: block; margin-top: 4px; }
      @media (max-width: 860px) {
        .today ol { grid-template-columns: minmax(0, 1fr); padding-block: 20px; }
        .today li { display: grid; grid-template-columns: 5.6em minmax(0, 1fr); padding: 12px 0; column-gap: 12px; }
        .today li[data-now]::before { inset: 12px auto 12px -14px; width: 4px; height: auto; }
        .today time { grid-row: span 2; }
      }
    `,
    html: markup`
      <section id="${id}" class="today on-band" aria-label="${sampleOf(shop, id)}">
        <ol class="wrap" data-sample="${sampleOf(shop, id)}">
          ${moments.map(
            ({ time, shown, name, nameLang, note }, index) => markup`
              <li id="${id}-${index + 1}"${index === 2 ? raw(' data-now') : ''}>
                <time datetime="${time.padStart(5, '0')}">${shown}</time>
                ${nameLang ? markup`<b lang="${nameLang}">${name}</b>` : markup`<b>${name}</b>`}
                <span>${note}</span>
              </li>
            `,
          )}
        </ol>
      </section>
    `,
  });
}

/** Four cells between hairlines: what people came for. */
export function factCells(
  shop: Storefront,
  id: string,
  cells: readonly (readonly [string, string])[],
): SiteSection {
  return section(id, {
    kind: 'facts',
    brief: 'four facts between hairlines',
    ground: 'surface',
    shape: 'strip',
    css: rules`
      .today { border-block: 1px solid var(--line); background: var(--surface); }
      .today dl { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); }
      .today dl > div { padding: 26px 20px 28px 0; }
      .today dl > div + div { padding-left: 24px; border-left: 1px solid var(--line); }
      .today dt { font: 400 1.3rem/1.3 var(--head); }
      .today dd { color: var(--muted); font-size: .93em; line-height: 1.45; margin-top: 4px; }
      @media (max-width: 860px) {
        .today dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .today dl > div:nth-child(odd) { border-left: 0; padding-left: 0; }
        .today dt { font-size: 1.1rem; hyphens: auto; }
        .today dl > div:nth-child(n + 3) { border-top: 1px solid var(--line); }
      }
    `,
    html: markup`
      <section id="${id}" class="today" aria-label="${sampleOf(shop, id)}">
        <dl class="wrap" data-sample="${sampleOf(shop, id)}">
          ${cells.map(
            ([term, text], index) => markup`
              <div id="${id}-${index + 1}">
                <dt>${term}</dt>
                <dd>${text}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `,
  });
}
