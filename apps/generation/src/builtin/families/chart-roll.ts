/** People with their marks on a full-colour ground: four columns, or ruled rows. */
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface RollContent {
  id: string;
  heading: string;
  /** In typewriter letters, across from the heading. */
  note: string;
  people: readonly { name: string; role: string; text: string; mark: string }[];
  sample: string;
  variant: 'grid' | 'rows';
}

const GRID = (id: string): string => rules`
  .${id} ol { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: clamp(32px, 4vw, 52px) 28px; }
  .${id} li svg { margin: 0 0 20px -8px; }
  .${id} li p { margin-top: 8px; max-width: 22em; }
  @media (max-width: 960px) { .${id} ol { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @media (max-width: 430px) { .${id} li svg { width: 128px; height: auto; margin-left: -4px; } .${id} ol { column-gap: 18px; } }
`;

const ROWS = (id: string): string => rules`
  .${id} ol { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: clamp(28px, 5vw, 72px); border-bottom: 2px solid var(--ink); }
  .${id} li { display: grid; grid-template-columns: 120px minmax(0, 1fr); column-gap: 24px; align-content: center; padding-block: 18px; border-top: 2px solid var(--ink); }
  .${id} li svg { grid-row: 1 / span 3; width: 120px; height: auto; align-self: center; }
  @media (max-width: 900px) { .${id} ol { grid-template-columns: minmax(0, 1fr); } }
  @media (max-width: 430px) { .${id} li { grid-template-columns: 92px minmax(0, 1fr); column-gap: 18px; } .${id} li svg { width: 92px; } }
`;

export function roll({ id, heading, note, people, sample, variant }: RollContent): SiteSection {
  return {
    id,
    kind: 'people',
    brief: `${people.length} people with their marks, ${variant === 'grid' ? 'four columns' : 'ruled rows'}`,
    ground: 'tint',
    shape: variant === 'grid' ? 'badges' : 'rows',
    css: rules`
      .${id} { padding-block: var(--section); background: var(--sand); color: var(--ink); }
      .${id}-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 10px 40px; margin-bottom: clamp(32px, 4vw, 52px); }
      .${id}-head p { font: 400 .95rem/1.5 var(--mono); }
      .${id} h3 { font-weight: 700; }
      .${id} li > span { font: 400 .85rem/1.5 var(--mono); }
      ${variant === 'grid' ? GRID(id) : ROWS(id)}
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-head">
            <h2 id="${id}-title">${heading}</h2>
            <p>${note}</p>
          </div>
          <ol data-sample="${sample}">
            ${people.map(
              ({ name, role, text, mark }, index) => markup`
                <li id="${id}-${index + 1}">
                  ${raw(mark)}
                  <h3>${name}</h3>
                  <span>${role}</span>
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
