/** A framed map and how one comes to it. */
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface PlaceContent {
  id: string;
  heading: string;
  map: string;
  ways: readonly (readonly [term: string, way: string])[];
  address: string;
  sample: string;
  mapSide: 'left' | 'right';
}

export function framedPlace({ id, heading, map, ways, address, sample, mapSide }: PlaceContent): SiteSection {
  return {
    id,
    kind: 'where',
    brief: `framed map at the ${mapSide}, ${ways.length} ways to come`,
    ground: 'bg',
    shape: 'map',
    css: rules`
      .${id} { padding-block: var(--section); }
      .${id} .wrap { display: grid; grid-template-columns: ${mapSide === 'left' ? 'minmax(0, 7fr) minmax(0, 5fr)' : 'minmax(0, 5fr) minmax(0, 7fr)'}; gap: 36px clamp(32px, 5vw, 72px); align-items: center; }
      .${id} .frame { order: ${mapSide === 'left' ? 0 : 1}; }
      .${id} .frame svg { width: 100%; height: clamp(320px, 38vw, 470px); }
      .${id} h2 { font-size: clamp(1.9rem, 1.2rem + 2.2vw, 2.9rem); }
      .${id} dl { margin-top: 24px; }
      .${id} dt { margin-top: 16px; font: 400 .95rem/1.5 var(--mono); color: var(--accent); }
      .${id} address { margin-top: 26px; padding-top: 16px; border-top: 1px solid var(--ink); font-style: normal; }
      @media (max-width: 860px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } .${id} .frame { order: 1; } }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="frame">${raw(map)}</div>
          <div data-sample="${sample}">
            <h2 id="${id}-title">${heading}</h2>
            <dl>
              ${ways.map(([term, way]) => markup`<dt>${term}</dt><dd>${way}</dd>`)}
            </dl>
            <address>${address}</address>
          </div>
        </div>
      </section>
    `,
  };
}
