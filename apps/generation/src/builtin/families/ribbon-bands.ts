import { markup, rules, type Markup } from '../markup.js';
import type { Ground, SiteSection } from '../site.js';
import { groundCss, halves, HEAD_CSS, type Ribbon } from './ribbon-theme.js';

export interface Band {
  /** A few signs on the band's own tag: "Room 21", "§ 4". */
  mark?: Markup;
  title: string;
  text: string;
  facts: readonly (readonly [what: string, figure: string])[];
  art: Markup;
}

export interface Bands {
  id: string;
  title: string;
  lead: string;
  sample: string;
  items: readonly Band[];
  /** What the bands are, for the brief. */
  brief: string;
  css?: string;
}

/** Bands of two halves that change sides; the drawn half runs to the edge of the window. */
export function bands(
  _ribbon: Ribbon,
  { id, title, lead, sample, items, brief, css = '' }: Bands,
): SiteSection {
  return {
    id,
    kind: 'features',
    brief,
    ground: 'surface',
    shape: 'rows',
    css: [
      rules`
        .${id} { background: var(--surface); padding-top: var(--section); }
        ${HEAD_CSS(id)}
        .${id}-band:nth-of-type(odd) { background: var(--bg); }
        ${halves(`.${id}-band`, `.${id}-words`, `.${id}-art`)}
        .${id}-art { min-height: 520px; position: relative; }
        .${id}-art > svg { position: absolute; inset: 0; }
        .${id}-words h3 { font-size: clamp(1.6rem, 1.2rem + 1.4vw, 2.3rem); margin: 14px 0 12px; }
        .${id}-words > p { max-width: 36ch; color: var(--muted); }
        .${id}-facts { margin-top: 26px; border-top: 3px double var(--line); }
        .${id}-facts div { display: flex; justify-content: space-between; gap: 20px; padding: 9px 0; border-bottom: 1px solid var(--line); }
        .${id}-facts dt { color: var(--muted); }
        .${id}-facts dd { text-align: right; font-variant-numeric: tabular-nums; }
        @media (max-width: 820px) { .${id}-art { min-height: 0; height: 380px; } }
      `,
      css,
    ].join('\n'),
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap ${id}-head">
          <h2 id="${id}-title">${title}</h2>
          <p>${lead}</p>
        </div>
        ${items.map(
          (item, index) => markup`
            <article id="${id}-${index + 1}" class="${id}-band${index % 2 === 0 ? ' is-swapped' : ''}" data-sample="${sample}">
              <div class="${id}-art">${item.art}</div>
              <div class="${id}-words">
                ${item.mark}
                <h3>${item.title}</h3>
                <p>${item.text}</p>
                <dl class="${id}-facts">
                  ${item.facts.map(([what, figure]) => markup`<div><dt>${what}</dt><dd>${figure}</dd></div>`)}
                </dl>
              </div>
            </article>
          `,
        )}
      </section>
    `,
  };
}

export interface Split {
  id: string;
  title: string;
  text: readonly string[];
  list: readonly (readonly [what: string, figure: string])[];
  sample: string;
  art: Markup;
  ground: Ground;
  /** The art on the left. */
  swapped: boolean;
  brief: string;
  kind: string;
}

/** One picture to the edge, a heading, two paragraphs and a short list beside it. */
export function splitSection(_ribbon: Ribbon, split: Split): SiteSection {
  const { id, title, text, list, sample, art, ground, swapped, brief, kind } = split;
  return {
    id,
    kind,
    brief,
    ground,
    shape: 'split',
    css: rules`
      .${id} { ${groundCss(ground)} }
      ${halves(`.${id}`, `.${id}-words`, `.${id}-art`)}
      .${id}-art { min-height: 620px; position: relative; }
      .${id}-art > svg { position: absolute; inset: 0; }
      .${id} h2 { font-size: clamp(1.9rem, 1.2rem + 2vw, 2.8rem); }
      .${id}-words > p { margin-top: 18px; max-width: 38ch; }
      .${id}-list { margin-top: 30px; border-top: 3px double currentColor; }
      .${id}-list li { display: grid; grid-template-columns: 5.2em minmax(0, 1fr); gap: 16px; padding: 10px 0; border-bottom: 1px solid color-mix(in srgb, currentColor 28%, transparent); }
      .${id}-list b { font: italic 400 1.06em/1.5 var(--head); }
      @media (max-width: 820px) { .${id}-art { min-height: 0; height: 400px; } }
    `,
    html: markup`
      <section id="${id}" class="${id}${swapped ? ' is-swapped' : ''}" aria-labelledby="${id}-title">
        <div class="${id}-art">${art}</div>
        <div class="${id}-words">
          <h2 id="${id}-title">${title}</h2>
          ${text.map((paragraph) => markup`<p>${paragraph}</p>`)}
          <ul class="${id}-list" data-sample="${sample}">
            ${list.map(([what, figure]) => markup`<li><b>${what}</b><span>${figure}</span></li>`)}
          </ul>
        </div>
      </section>
    `,
  };
}
