import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { sampleOf, section, type Storefront } from './storefront.js';

export interface FeatureContent {
  title: string;
  paragraphs: readonly string[];
  /** Terms and what they mean, below a rule. */
  rows: readonly (readonly [string, string])[];
  /** An SVG on the full colour. */
  art: string;
  /** The picture at the right. */
  flip?: boolean;
  ground?: 'tint' | 'bg';
}

/** One thing, drawn large on the colour of the house, its story beside it. */
export function featureSplit(shop: Storefront, id: string, content: FeatureContent): SiteSection {
  const { title, paragraphs, rows, art, flip = false } = content;
  const name = `.${id}`;
  return section(id, {
    kind: 'feature',
    brief: `one thing drawn large on a colour, its story ${flip ? 'left' : 'right'}`,
    ground: 'tint',
    shape: 'split',
    css: rules`
      ${name} { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); background: var(--surface); }
      ${name}-art { background: var(--tint); min-width: 0;${flip ? ' order: 2;' : ''} }
      ${name}-art svg { width: 100%; height: 100%; min-height: 480px; font-family: var(--body); }
      ${name}-words { align-self: center; max-width: 580px; ${flip ? 'margin-left: auto; padding: 64px clamp(28px, 6vw, 76px) 64px var(--gutter);' : 'padding: 64px var(--gutter) 64px clamp(28px, 6vw, 76px);'} }
      ${name}-words h2 { font-size: clamp(1.9rem, 1.2rem + 2.2vw, 3rem); }
      ${name}-words p { margin-top: 18px; }
      ${name} dl { margin-top: 28px; padding-top: 18px; border-top: 1px solid var(--ink); display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 24px; }
      ${name} dt { font-family: var(--head); font-style: italic; }
      @media (max-width: 760px) {
        ${name} { grid-template-columns: minmax(0, 1fr); }
        ${name}-art { order: 0; }
        ${name}-art svg { min-height: 0; height: 360px; }
        ${name}-words { padding: 48px var(--gutter) 64px; margin: 0; }
      }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="${id}-art">${raw(art)}</div>
        <div class="${id}-words">
          <h2 id="${id}-title">${title}</h2>
          ${paragraphs.map((text, index) => markup`<p id="${id}-p${index + 1}">${text}</p>`)}
          <dl data-sample="${sampleOf(shop, id)}">
            ${rows.map(([term, text]) => markup`<dt>${term}</dt><dd>${text}</dd>`)}
          </dl>
        </div>
      </section>
    `,
  });
}

export interface StoryContent {
  title: string;
  paragraphs: readonly string[];
  figures: readonly (readonly [figure: string, label: string])[];
}

/** Heading left, two paragraphs right, figures between double rules. */
export function figuresStory(shop: Storefront, id: string, content: StoryContent): SiteSection {
  const { title, paragraphs, figures } = content;
  const name = `.${id}`;
  return section(id, {
    kind: 'story',
    brief: `${paragraphs.length} paragraphs, ${figures.length} figures between double rules`,
    ground: 'bg',
    shape: 'cells',
    css: rules`
      ${name} { padding-top: var(--section); padding-bottom: clamp(32px, 4vw, 64px); }
      ${name}-head { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 24px 72px; }
      ${name}-head p + p { margin-top: 18px; }
      ${name} dl { display: grid; grid-template-columns: repeat(${figures.length}, minmax(0, 1fr)); margin-top: 56px; border-block: 4px double var(--ink); }
      ${name} dl > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 20px 22px 30px; border-left: 1px solid var(--line); }
      ${name} dl > div:first-child { padding-left: 0; border-left: 0; }
      ${name} dd { font: 400 clamp(1.9rem, 1.5rem + 1.4vw, 2.8rem) / 1.15 var(--head); }
      ${name} dt { color: var(--muted); font-size: .95em; line-height: 1.45; }
      @media (max-width: 860px) {
        ${name}-head { grid-template-columns: minmax(0, 1fr); }
        ${name} dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        ${name} dl > div { padding: 16px 12px 22px; }
        ${name} dl > div:nth-child(odd) { padding-left: 0; border-left: 0; }
        ${name} dl > div:nth-child(n + 3) { border-top: 1px solid var(--line); }
      }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-head">
            <h2 id="${id}-title">${title}</h2>
            <div>
              ${paragraphs.map((text, index) => markup`<p id="${id}-p${index + 1}">${text}</p>`)}
            </div>
          </div>
          <dl data-sample="${sampleOf(shop, id)}">
            ${figures.map(
              ([figure, label], index) => markup`
                <div id="${id}-${index + 1}">
                  <dt>${label}</dt>
                  <dd>${figure}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
      </section>
    `,
  });
}

export interface Voice {
  text: string;
  who: string;
}

const BESIDE = rules`
  .voices { padding-block: var(--section); }
  .voices .wrap { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); }
  .voices-small { padding-left: clamp(20px, 3vw, 40px); border-left: 1px solid var(--ink); }
`;

const BAND = rules`
  .voices { padding-block: var(--section); background: var(--tint); color: var(--on-tint); }
  .voices-large p { max-width: 20em; font-size: clamp(1.8rem, 1.2rem + 2.6vw, 3.3rem); }
  .voices figcaption { color: inherit; }
  .voices-small { grid-template-columns: repeat(2, minmax(0, 1fr)); padding-top: 32px; border-top: 1px solid currentColor; }
`;

const RULED = rules`
  .voices { padding-block: var(--section); }
  .voices .wrap { gap: 0; }
  .voices figure { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); gap: 8px 48px; align-items: end; padding-block: 28px; border-top: 4px double var(--ink); }
  .voices figure p { font: italic 400 clamp(1.3rem, 1.05rem + 1.1vw, 1.9rem) / 1.3 var(--head); }
  .voices-small { gap: 0; }
  .voices-small figure { border-top: 1px solid var(--line); }
  @media (max-width: 760px) { .voices figure { grid-template-columns: minmax(0, 1fr); } }
`;

const VOICES = { beside: BESIDE, band: BAND, ruled: RULED };

const said = (id: string, { text, who }: Voice, className = ''): Markup => markup`
  <figure id="${id}"${className ? raw(` class="${className}"`) : ''}>
    <blockquote><p>${text}</p></blockquote>
    <figcaption>${who}</figcaption>
  </figure>
`;

/** One large voice and two small ones: beside it, below it on the full colour, or all three between rules. */
export function voices(
  shop: Storefront,
  [large, ...small]: readonly [Voice, ...Voice[]],
  variant: keyof typeof VOICES,
): SiteSection {
  const { facts } = shop;
  const [open, close] = facts.common.quotes;
  return section('voices', {
    kind: 'testimonials',
    brief: `one large voice, ${small.length} small ones, ${variant}`,
    ground: variant === 'band' ? 'tint' : 'bg',
    shape: 'quote',
    css: rules`
      .voices .wrap { display: grid; grid-template-columns: minmax(0, 1fr); gap: 40px clamp(32px, 6vw, 88px); }
      .voices blockquote p::before { content: "${open}"; }
      .voices blockquote p::after { content: "${close}"; }
      .voices-large p { font: italic 400 clamp(1.55rem, 1.1rem + 1.8vw, 2.5rem) / 1.26 var(--head); text-wrap: balance; }
      .voices figcaption { margin-top: 14px; color: var(--muted); font-size: .9em; }
      .voices-small { display: grid; align-content: start; gap: 30px; }
      ${VOICES[variant]}
      @media (max-width: 860px) { .voices .wrap, .voices .voices-small { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="voices" class="voices" aria-label="${sampleOf(shop, 'voices')}">
        <div class="wrap" data-sample="${sampleOf(shop, 'voices')}">
          ${said('voices-1', large, 'voices-large')}
          <div class="voices-small">
            ${small.map((voice, index) => said(`voices-${index + 2}`, voice))}
          </div>
        </div>
      </section>
    `,
  });
}
