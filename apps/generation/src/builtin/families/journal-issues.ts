/** What has come out: a wall of covers, rows with strips of sound, stamps, or a table of contents with big folios. */
import { markup, raw, rules, type Markup } from '../markup.js';
import type { Shape, SiteSection } from '../site.js';

export interface Issue {
  number: string;
  date: string;
  name: string;
  text: string;
  /** By whom, or how long. */
  note: string;
  art: string;
}

export interface IssuesContent {
  heading: string;
  note: string;
  items: readonly Issue[];
  sample: string;
  look: 'wall' | 'strips' | 'stamps' | 'contents';
}

const LOOKS: Record<IssuesContent['look'], string> = {
  wall: rules`
    .issues ol { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: clamp(32px, 4vw, 56px) clamp(18px, 2.4vw, 32px); }
    .issues li:nth-child(4n + 2), .issues li:nth-child(4n + 4) { margin-top: clamp(0px, 3vw, 40px); }
    .issues svg { width: 100%; height: auto; color: var(--line); }
    .issues h3 { margin-top: 14px; }
    @media (max-width: 860px) { .issues ol { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `,
  strips: rules`
    .issues li { display: grid; grid-template-columns: 5.4rem minmax(0, 4fr) minmax(0, 5fr) 5rem; gap: 4px 28px; align-items: center; padding-block: 18px; border-top: 1px solid var(--line); }
    .issues li > b { grid-row: 1 / span 2; font: 400 clamp(2rem, 1.5rem + 1.6vw, 3rem)/1 var(--head); }
    .issues li svg { grid-column: 3; grid-row: 1 / span 2; width: 100%; height: 56px; }
    .issues li .issues-note { grid-column: 4; grid-row: 1 / span 2; text-align: right; font: 400 1rem/1 var(--mono); }
    .issues li h3, .issues li p { grid-column: 2; } .issues .issues-date { display: none; }
    @media (max-width: 860px) { .issues li { grid-template-columns: 4rem minmax(0, 1fr) auto; } .issues li > b { grid-row: 1; } .issues li h3 { grid-row: 1; } .issues li .issues-note { grid-column: 3; grid-row: 1; } .issues li p { grid-column: 2 / -1; } .issues li svg { grid-column: 1 / -1; grid-row: auto; height: 40px; margin-top: 8px; } }
  `,
  stamps: rules`
    .issues ol { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: clamp(32px, 5vw, 80px); }
    .issues li { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 0 24px; align-content: center; padding-block: 22px; border-top: 1px solid var(--line); }
    .issues li svg { grid-row: 1 / span 4; width: 112px; height: auto; }
    .issues li > b { display: none; }
    @media (max-width: 760px) { .issues ol { grid-template-columns: minmax(0, 1fr); } .issues li { grid-template-columns: 84px minmax(0, 1fr); gap: 0 18px; } .issues li svg { width: 84px; } }
  `,
  contents: rules`
    .issues ol { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); border-top: 6px double var(--ink); }
    .issues li { padding: 22px clamp(16px, 2vw, 28px) 30px; border-bottom: 1px solid var(--line); }
    .issues li:not(:nth-child(3n + 1)) { border-left: 1px solid var(--line); } .issues li:nth-child(3n + 1) { padding-left: 0; } .issues li:nth-child(3n) { padding-right: 0; }
    .issues li > b { display: block; margin-bottom: 12px; font: 400 clamp(3rem, 2rem + 3.4vw, 5rem)/.9 var(--head); color: var(--accent); }
    .issues li svg { display: none; }
    @media (max-width: 860px) { .issues ol { grid-template-columns: minmax(0, 1fr); } .issues li, .issues li:not(:nth-child(3n + 1)) { display: grid; grid-template-columns: 5.4rem minmax(0, 1fr); padding: 18px 0; border-left: 0; } .issues li > b { grid-row: 1 / span 4; font-size: 2.6rem; } }
  `,
};
const SHAPES: Record<IssuesContent['look'], Shape> = {
  wall: 'posters',
  strips: 'rows',
  stamps: 'badges',
  contents: 'cells',
};

const itemMarkup = ({ number, date, name, text, note, art }: Issue, index: number): Markup => markup`
  <li id="issues-${index + 1}">
    ${raw(art)}
    <b>${number}</b>
    <h3>${name}</h3>
    <p>${text}</p>
    <span class="issues-note">${note}</span>
    <span class="issues-date folio">${date}</span>
  </li>
`;

export function issues({ heading, note, items, sample, look }: IssuesContent): SiteSection {
  return {
    id: 'issues',
    kind: 'list',
    brief: `${items.length} issues: ${look}`,
    ground: 'surface',
    shape: SHAPES[look],
    css: rules`
      .issues { padding-block: var(--section); background: var(--surface); }
      .issues-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 12px 32px; align-items: end; margin-bottom: clamp(28px, 4vw, 56px); }
      .issues-head p { max-width: 34em; color: var(--muted); }
      .issues h3 { font-size: clamp(1.2rem, 1.05rem + .6vw, 1.5rem); }
      .issues li p { color: var(--muted); }
      .issues .issues-note { font-size: .92em; } .issues .issues-date { display: block; color: var(--muted); }
      ${look === 'wall' ? '.issues li > b { display: none; }' : ''}
      ${LOOKS[look]}
      @media (max-width: 860px) { .issues-head { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="issues" class="issues" aria-labelledby="issues-title">
        <div class="wrap">
          <div class="issues-head">
            <h2 id="issues-title">${heading}</h2>
            <p>${note}</p>
          </div>
          <ol data-sample="${sample}">
            ${items.map(itemMarkup)}
          </ol>
        </div>
      </section>
    `,
  };
}
