/** Rows between hairlines, one quotation in full colour, three things in columns. */
import { markup, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import { groundClass, headMarkup, svg, type GalleryPage } from './gallery-theme.js';

export interface Rows {
  id: string;
  title: string;
  rows: readonly (readonly [first: string, second: string, third: string])[];
  /** Said beside the title. */
  text?: string;
  about: string;
  shape?: SiteSection['shape'];
  /** The third column is sentences, not places. */
  prose?: boolean;
}

/** Three columns of the grid hold a word of so many letters at the size of other headings. */
const LONG = 10;

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s\u00ad-]+/).map((word) => word.length));

export function rowsSection(
  { id, title, rows, text, about, shape = 'rows', prose = false }: Rows,
  ground: SiteSection['ground'],
): SiteSection {
  return {
    id,
    kind: id,
    brief: `${rows.length} rows`,
    ground,
    shape,
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-title { grid-column: 1 / 4; }
      ${longestWord(title) > LONG ? `@media (min-width: 901px) { .${id}-title h2 { font-size: clamp(1.6rem, 1rem + 1.5vw, 2.4rem); } }` : ''}
      .${id}-title p { margin-top: 16px; max-width: 26ch; color: var(--muted); font-size: .94em; }
      .${id}-rows { grid-column: 4 / -1; border-top: 1px solid var(--line); }
      .${id}-rows li { display: grid; grid-template-columns: 5.6rem minmax(0, 1fr) minmax(0, auto); gap: 4px 24px; align-items: baseline; padding-block: clamp(14px, 1.5vw, 20px); border-bottom: 1px solid var(--line); }
      .${id}-rows span { color: var(--muted); }
      .${id}-rows span:last-child { max-width: 26em; text-align: right; }
      ${prose ? `.${id}-rows li { grid-template-columns: 4rem minmax(0, 4fr) minmax(0, 5fr); }\n.${id}-rows span:last-child { text-align: left; max-width: 34em; }` : ''}
      .${id}-rows li:first-child h3 { color: var(--accent); }
      @media (max-width: 900px) {
        .${id}-title, .${id}-rows { grid-column: 1 / -1; }
        .${id}-title { margin-bottom: 28px; }
        .${id}-rows li { grid-template-columns: 4.4rem minmax(0, 1fr); }
        .${id}-rows span:last-child { grid-column: 2; text-align: left; }
      }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap grid">
          <div class="${id}-title">
            <h2 id="${id}-title">${title}</h2>
            ${text && markup`<p>${text}</p>`}
          </div>
          <ul class="${id}-rows" data-sample="${about}">
            ${rows.map(([first, second, third]) => markup`<li><span>${first}</span><h3>${second}</h3><span>${third}</span></li>`)}
          </ul>
        </div>
      </section>
    `,
  };
}

export interface Quote {
  id: string;
  title: string;
  quote: string;
  by: string;
  /** Smaller voices below it. */
  more?: readonly (readonly [words: string, by: string])[];
  about: string;
}

export function quoteSection(
  { facts }: GalleryPage,
  { id, title, quote, by, more = [], about }: Quote,
): SiteSection {
  const [open, close] = facts.common.quotes;
  return {
    id,
    kind: id,
    brief: `one voice in full colour${more.length > 0 ? `, ${more.length} below it` : ''}`,
    ground: 'accent',
    shape: 'quote',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-large { grid-column: 1 / 10; font: italic 400 clamp(1.9rem, 1.1rem + 3.2vw, 3.7rem) / 1.16 var(--body); letter-spacing: -.015em; text-indent: -.42em; text-wrap: balance; }
      .${id}-by { grid-column: 1 / 10; margin-top: 26px; font-family: var(--head); letter-spacing: -.02em; }
      .${id}-more { grid-column: 6 / -1; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 32px var(--gap); margin-top: clamp(40px, 6vw, 88px); }
      .${id}-more figure { padding-top: 18px; border-top: 1px solid currentColor; }
      .${id}-more figcaption { margin-top: 12px; font: 400 .88em var(--head); }
      @media (max-width: 820px) { .${id}-large, .${id}-by, .${id}-more { grid-column: 1 / -1; } .${id}-large { text-indent: 0; } }
      @media (max-width: 560px) { .${id}-more { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="${id}" class="on-accent" aria-labelledby="${id}-title">
        <div class="wrap grid" data-sample="${about}">
          <h2 class="unseen" id="${id}-title">${title}</h2>
          <blockquote class="${id}-large">${open}${quote}${close}</blockquote>
          <p class="${id}-by">${by}</p>
          ${
            more.length > 0 &&
            markup`
              <div class="${id}-more">
                ${more.map(([words, who]) => markup`<figure><blockquote>${open}${words}${close}</blockquote><figcaption>${who}</figcaption></figure>`)}
              </div>
            `
          }
        </div>
      </section>
    `,
  };
}

export interface Column {
  title: string;
  text: string;
  note: string;
  art: string;
}

export interface Columns {
  id: string;
  title: string;
  text: string;
  columns: readonly Column[];
  about: string;
  /** Size that the art is drawn in. */
  width: number;
  height: number;
}

export function columnsSection(
  { id, title, text, columns, about, width, height }: Columns,
  ground: SiteSection['ground'],
): SiteSection {
  return {
    id,
    kind: id,
    brief: `${columns.length} in columns, each with its drawing`,
    ground,
    shape: 'columns',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-columns { display: grid; grid-template-columns: repeat(${columns.length}, minmax(0, 1fr)); gap: 44px clamp(20px, 4vw, 56px); }
      .${id}-columns svg { width: 100%; height: auto; margin-bottom: 22px; }
      .${id}-columns p { max-width: 30ch; color: var(--muted); }
      .${id}-columns .${id}-note { margin-top: 6px; color: inherit; }
      .${id}-columns h3 { margin-bottom: 6px; font-size: clamp(1.3rem, 1.1rem + .6vw, 1.7rem); }
      @media (max-width: 760px) {
        .${id}-columns { grid-template-columns: minmax(0, 1fr); }
        .${id}-columns li { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); column-gap: 20px; align-items: start; }
        .${id}-columns svg { grid-row: 1 / 5; margin: 0; }
      }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap">
          ${headMarkup(id, title, text)}
          <ul class="${id}-columns" data-sample="${about}">
            ${columns.map(
              (column) => markup`
              <li>
                ${svg(width, height, column.art)}
                <h3>${column.title}</h3>
                <p>${column.text}</p>
                ${column.note && markup`<p class="${id}-note">${column.note}</p>`}
              </li>
            `,
            )}
          </ul>
        </div>
      </section>
    `,
  };
}
