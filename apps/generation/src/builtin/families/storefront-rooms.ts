import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import { sampleOf, section, type Storefront } from './storefront.js';

export interface Picture {
  art: string;
  caption: string;
  detail: string;
}

export interface GalleryContent {
  title: string;
  pictures: readonly Picture[];
  variant: 'mosaic' | 'strip';
}

const MOSAIC = rules`
  .gallery ul { grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 24px; }
  .gallery li:nth-child(1) { grid-column: span 7; }
  .gallery li:nth-child(2) { grid-column: span 5; }
  .gallery li:nth-child(3) { grid-column: span 5; }
  .gallery li:nth-child(4) { grid-column: span 7; }
  .gallery svg { height: clamp(220px, 26vw, 320px); }
  @media (max-width: 760px) { .gallery ul { gap: 28px 14px; } .gallery li:nth-child(n) { grid-column: span 6; } .gallery svg { height: 190px; } }
  @media (max-width: 420px) { .gallery li:nth-child(n) { grid-column: 1 / -1; } .gallery svg { height: 220px; } }
`;

const STRIP = rules`
  .gallery ul { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 20px; }
  .gallery svg { height: clamp(220px, 27vw, 340px); }
  @media (max-width: 760px) { .gallery ul { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 28px 14px; } .gallery svg { height: 200px; } }
`;

/** Four looks at the house, drawn, with what is to be seen written under them. */
export function gallery(shop: Storefront, { title, pictures, variant }: GalleryContent): SiteSection {
  return section('gallery', {
    kind: 'gallery',
    brief: `${pictures.length} drawn pictures, ${variant}`,
    ground: 'surface',
    shape: 'strip',
    css: rules`
      .gallery { padding-block: var(--section); background: var(--surface); }
      .gallery h2 { max-width: 16em; margin-bottom: 40px; }
      .gallery ul { display: grid; }
      .gallery svg { width: 100%; border-radius: var(--radius); font-family: var(--body); }
      .gallery b { display: block; margin-top: 12px; font: italic 400 1.2em/1.3 var(--head); }
      .gallery span { color: var(--muted); font-size: .92em; }
      ${variant === 'mosaic' ? MOSAIC : STRIP}
    `,
    html: markup`
      <section id="gallery" class="gallery" aria-labelledby="gallery-title">
        <div class="wrap">
          <h2 id="gallery-title">${title}</h2>
          <ul data-sample="${sampleOf(shop, 'gallery')}">
            ${pictures.map(({ art, caption, detail }, index) => markup`<li id="gallery-${index + 1}">${raw(art)}<b>${caption}</b> <span>${detail}</span></li>`)}
          </ul>
        </div>
      </section>
    `,
  });
}

export interface Evening {
  when: string;
  name: string;
  text: string;
  price: string;
}

/** Evenings of the house as rows of tickets: when, what, how much. */
export function events(shop: Storefront, title: string, evenings: readonly Evening[]): SiteSection {
  return section('events', {
    kind: 'events',
    brief: `${evenings.length} evenings as tickets`,
    ground: 'surface',
    shape: 'tickets',
    css: rules`
      .events { padding-block: var(--section); background: var(--surface); }
      .events .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 32px clamp(28px, 5vw, 72px); }
      .events h2 { font-size: clamp(1.8rem, 1.2rem + 2vw, 2.7rem); }
      .events ol { display: grid; gap: 14px; }
      .events li { position: relative; display: grid; grid-template-columns: 9.5em minmax(0, 1fr) auto; gap: 4px 24px; align-items: center; padding: 20px 30px; background: var(--raised); -webkit-mask: radial-gradient(circle at 0 50%, #0000 9px, #000 9.5px) 0 0 / 51% 100% no-repeat, radial-gradient(circle at 100% 50%, #0000 9px, #000 9.5px) 100% 0 / 51% 100% no-repeat; mask: radial-gradient(circle at 0 50%, #0000 9px, #000 9.5px) 0 0 / 51% 100% no-repeat, radial-gradient(circle at 100% 50%, #0000 9px, #000 9.5px) 100% 0 / 51% 100% no-repeat; }
      .events time, .events li > span { font: italic 400 1.1em/1.3 var(--head); color: var(--accent); }
      .events b { display: block; font-weight: 650; }
      .events p { color: var(--muted); font-size: .93em; line-height: 1.5; }
      .events strong { font-weight: 650; padding-left: 24px; border-left: 2px dashed var(--line); white-space: nowrap; }
      @media (max-width: 860px) { .events .wrap { grid-template-columns: minmax(0, 1fr); } }
      @media (max-width: 560px) { .events li { grid-template-columns: minmax(0, 1fr); } .events strong { padding: 8px 0 0; border: 0; } }
    `,
    html: markup`
      <section id="events" class="events" aria-labelledby="events-title">
        <div class="wrap">
          <h2 id="events-title">${title}</h2>
          <ol data-sample="${sampleOf(shop, 'events')}">
            ${evenings.map(
              ({ when, name, text, price }, index) => markup`
                <li id="events-${index + 1}">
                  <span>${when}</span>
                  <div><b>${name}</b><p>${text}</p></div>
                  ${price && markup`<strong>${price}</strong>`}
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  });
}
