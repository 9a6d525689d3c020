/** A heading with two paragraphs, and four tinted cells of figures under it. */
import { markup, rules } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface CellsContent {
  id: string;
  heading: string;
  paragraphs: readonly string[];
  figures: readonly (readonly [figure: string, text: string])[];
  sample: string;
  /** Cells in a row, or two by two beside the text. */
  variant: 'row' | 'block';
}

const ROW = (id: string): string => rules`
  .${id}-text { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 20px 32px; }
  .${id} dl { grid-template-columns: repeat(4, minmax(0, 1fr)); margin-top: clamp(36px, 4.4vw, 60px); }
  .${id} dl > div + div { border-left: 2px solid var(--ink); }
  @media (max-width: 900px) {
    .${id}-text { grid-template-columns: minmax(0, 1fr); }
    .${id} dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .${id} dl > :nth-child(3) { border-left: 0; } .${id} dl > :nth-child(n + 3) { border-top: 2px solid var(--ink); }
  }
`;

const BLOCK = (id: string): string => rules`
  .${id} .wrap { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 6fr); gap: 36px clamp(32px, 5vw, 80px); align-items: center; }
  .${id}-text h2 { margin-bottom: 24px; }
  .${id} dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .${id} dl > :nth-child(even) { border-left: 2px solid var(--ink); } .${id} dl > :nth-child(n + 3) { border-top: 2px solid var(--ink); }
  @media (max-width: 900px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } }
`;

export function cells({ id, heading, paragraphs, figures, sample, variant }: CellsContent): SiteSection {
  return {
    id,
    kind: 'stats',
    brief: `${paragraphs.length} paragraphs and four tinted cells with figures`,
    ground: 'bg',
    shape: 'cells',
    css: rules`
      .${id} { padding-block: var(--section); }
      .${id} h2 { overflow-wrap: break-word; }
      .${id}-text p { max-width: 40em; font-size: 1.06em; }
      .${id}-text p + p { margin-top: 18px; }
      .${id} dl { display: grid; border: 2px solid var(--ink); color: var(--ink); }
      .${id} dl > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; min-width: 0; padding: 22px clamp(16px, 2vw, 26px) 28px; }
      .${id} dl > :nth-child(1) { background: var(--sand); } .${id} dl > :nth-child(2) { background: var(--sage); }
      .${id} dl > :nth-child(3) { background: var(--shallow); } .${id} dl > :nth-child(4) { background: var(--shelf); }
      .${id} dd { font: 700 clamp(1.8rem, 1.2rem + 1.8vw, 2.7rem)/1.15 var(--head); letter-spacing: -.02em; }
      .${id} dt { margin-top: 4px; line-height: 1.4; }
      ${variant === 'row' ? ROW(id) : BLOCK(id)}
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-text">
            <h2 id="${id}-title">${heading}</h2>
            <div>
              ${paragraphs.map((text) => markup`<p>${text}</p>`)}
            </div>
          </div>
          <dl data-sample="${sample}">
            ${figures.map(
              ([figure, text], index) => markup`
                <div id="${id}-${index + 1}">
                  <dt>${text}</dt>
                  <dd>${figure}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
      </section>
    `,
  };
}
