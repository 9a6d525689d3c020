/** Figures on staggered columns, each on its own ground, with a line of filters above. */
import { markup, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { groundClass, svg, type GalleryPage } from './gallery-theme.js';
import type { Box } from '../art/figure-ground.js';

/** First and last line of its columns, and the size that it is drawn in. */
interface Slot extends Box {
  from: number;
  to: number;
  /** What suits it. */
  wide: boolean;
}

const slot = (from: number, to: number, width: number, height: number): Slot => ({
  from,
  to,
  width,
  height,
  wide: width > height * 1.2,
});

/** Rows of two, and one that stands alone. */
const PATTERNS: readonly (readonly Slot[])[] = [
  [
    slot(1, 6, 540, 626),
    slot(7, 13, 656, 466),
    slot(2, 5, 312, 488),
    slot(6, 13, 772, 470),
    slot(1, 5, 426, 446),
    slot(5, 10, 540, 360),
    slot(4, 13, 1002, 640),
  ],
  [
    slot(1, 8, 772, 500),
    slot(9, 13, 426, 560),
    slot(3, 7, 426, 500),
    slot(8, 13, 540, 404),
    slot(1, 6, 540, 620),
    slot(7, 11, 426, 420),
    slot(1, 10, 1002, 620),
  ],
  [
    slot(3, 7, 426, 560),
    slot(7, 13, 656, 440),
    slot(1, 7, 656, 480),
    slot(8, 11, 312, 470),
    slot(4, 9, 540, 400),
    slot(9, 13, 426, 520),
    slot(1, 13, 1344, 620),
  ],
];

export interface Figure {
  title: string;
  line: string;
  /** Price, or what stands instead of one. */
  note: string;
  tags: string;
  /** What is seen, for those who don't see it. */
  label: string;
  wide: boolean;
  draw(box: Box, index: number, id: string): string;
}

export interface Gallery {
  id: string;
  title: string;
  all: string;
  filters: readonly (readonly [tag: string, label: string])[];
  figures: readonly Figure[];
  pattern: number;
  about: string;
  /** Figures that tell one after the other keep their order. */
  inOrder?: boolean;
  /** No ground is taller than so many times its width: for things that are low. */
  tallest?: number;
}

/** Wide things on wide grounds, as far as there are any. */
function placed(figures: readonly Figure[], slots: readonly Slot[]): [Figure, Slot][] {
  const rest = [...figures];
  return slots.flatMap((slot): [Figure, Slot][] => {
    const at = rest.findIndex(({ wide }) => wide === slot.wide);
    const [figure] = rest.splice(Math.max(0, at), 1);
    return figure ? [[figure, slot]] : [];
  });
}

const inTurn = (figures: readonly Figure[], slots: readonly Slot[]): [Figure, Slot][] =>
  slots.flatMap((slot, i): [Figure, Slot][] => (figures[i] ? [[figures[i], slot]] : []));

function figureMarkup(id: string, [figure, box]: [Figure, Slot], index: number): Markup {
  const { from, to, width, height } = box;
  return markup`
    <figure class="${id}-figure" style="--from: ${from}; --to: ${to}" data-tags="${figure.tags}">
      ${svg(width, height, figure.draw(box, index, `${id}-${index + 1}`), figure.label)}
      <figcaption>
        <h3>${figure.title}</h3>
        ${figure.note && markup`<b>${figure.note}</b>`}
        <p>${figure.line}</p>
      </figcaption>
    </figure>
  `;
}

export function galleryFigures(
  page: GalleryPage,
  gallery: Gallery,
  ground: SiteSection['ground'],
): SiteSection {
  const { id, title, all, filters, figures, pattern, about, inOrder = false, tallest = 2 } = gallery;
  const slots = (PATTERNS[pattern % PATTERNS.length] ?? []).map((one) => ({
    ...one,
    height: Math.min(one.height, Math.round(one.width * tallest)),
  }));
  const works = inOrder ? inTurn(figures, slots) : placed(figures, slots);
  return {
    id,
    kind: 'gallery',
    brief: `${works.length} on staggered columns`,
    ground,
    shape: 'figures',
    css: rules`
      #${id} { padding-block: var(--room); }
      .${id}-top { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 16px 48px; margin-bottom: clamp(28px, 3.4vw, 48px); }
      .${id}-filters { display: flex; flex-wrap: wrap; gap: 0 26px; }
      .${id}-filters button { min-height: 44px; padding: 0; border: 0; border-bottom: 2px solid transparent; border-radius: 0; background: none; color: var(--muted); font: inherit; cursor: pointer; }
      .${id}-filters button:hover { color: inherit; }
      .${id}-filters [aria-pressed="true"] { color: var(--ink); border-color: var(--accent); }
      .${id}-works { align-items: end; row-gap: clamp(40px, 4.6vw, 68px); }
      .${id}-figure { grid-column: var(--from) / var(--to); }
      .${id}-figure:nth-child(4n+1) { align-self: start; }
      .${id}-figure svg { width: 100%; height: auto; border-radius: var(--radius); }
      .${id}-figure figcaption { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 16px; padding-top: 12px; }
      .${id}-figure figcaption b { font-weight: 400; }
      .${id}-figure figcaption p { grid-column: 1 / -1; color: var(--muted); font-size: .92em; }
      @media (max-width: 700px) {
        .${id}-figure, .${id}-figure:nth-child(4n+1) { grid-column: 1 / -1; align-self: end; }
        .${id}-figure:nth-child(3n+2) { grid-column: 3 / -1; }
        .${id}-figure:nth-child(4n+3) { grid-column: 1 / 10; }
      }
    `,
    html: markup`
      <section id="${id}" class="${groundClass(ground)}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-top">
            <h2 id="${id}-title">${title}</h2>
            ${
              filters.length > 0 &&
              markup`
                <div class="${id}-filters" role="group" aria-labelledby="${id}-title" data-scope="${id}-works">
                  <button type="button" aria-pressed="true" data-filter="">${all}</button>
                  ${filters.map(([tag, label]) => markup`<button type="button" aria-pressed="false" data-filter="${tag}">${label}</button>`)}
                </div>
              `
            }
          </div>
          <div class="grid ${id}-works" id="${id}-works" data-sample="${about}">
            ${works.map((work, index) => figureMarkup(id, work, index))}
          </div>
          <p class="unseen" id="${id}-works-count" role="status">${page.facts.common.all}: ${works.length}</p>
        </div>
      </section>
    `,
  };
}
