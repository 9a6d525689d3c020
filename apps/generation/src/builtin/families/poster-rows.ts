/** Full-width parts of a poster: the strip of figures, rows by colour, people, voices. */
import { initialsArt, type InitialsShape } from '../art/initials.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { Ground, SiteSection } from '../site.js';
import type { Poster } from './poster-top.js';

export interface Figure {
  figure: string;
  label: string;
}

export interface StripContent {
  title: string;
  art: string;
  figures: readonly Figure[];
}

/** A drawing from edge to edge, and what it adds up to. */
export function figureStrip({ words }: Poster, { title, art, figures }: StripContent): SiteSection {
  return {
    id: 'stats',
    kind: 'stats',
    brief: `drawing from edge to edge, ${figures.length} figures`,
    ground: 'surface',
    shape: 'figures',
    css: rules`
      .stats { background: var(--surface); border-block: 1px solid var(--line); }
      .stats-art { padding-block: clamp(22px, 2.4vw, 34px); }
      .stats-art svg { width: 100%; height: auto; }
      .stats dl { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); border-top: 1px solid var(--line); }
      .stats dl > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 26px 22px 34px; border-left: 1px solid var(--line); }
      .stats dl > div:first-child { border-left: 0; padding-left: 0; }
      .stats dd { font-size: clamp(2.4rem, 1.6rem + 2.4vw, 4rem); }
      .stats dt { margin-top: 4px; color: var(--muted); line-height: 1.4; }
      @media (max-width: 760px) {
        .stats-art svg { overflow: visible; }
        .stats-art text { font-size: 42px; }
        .stats dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .stats dl > div { padding: 20px 14px 22px; }
        .stats dl > div:nth-child(odd) { border-left: 0; padding-left: 0; }
        .stats dl > div:nth-child(n + 3) { border-top: 1px solid var(--line); }
      }
    `,
    html: markup`
      <section id="stats" class="stats" aria-label="${title}">
        <div class="wrap">
          <div class="stats-art">
            ${raw(art)}
          </div>
          <dl data-sample="${words.sample.figures}">
            ${figures.map(
              ({ figure, label }) => markup`
                <div>
                  <dt>${label}</dt>
                  <dd class="numeral">${figure}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
      </section>
    `,
  };
}

export interface Row {
  name: string;
  text: string;
  figure: string;
  /** Drawing before the name. */
  mark: string;
}

export interface RowsContent {
  id: string;
  title: string;
  rows: readonly Row[];
  lead?: string | undefined;
  brief: string;
  ground?: Ground;
}

export function keyedRows(
  _poster: Poster,
  { id, title, rows, lead, brief, ground = 'bg' }: RowsContent,
): SiteSection {
  return {
    id,
    kind: id,
    brief,
    ground,
    shape: 'rows',
    css: rules`
      .${id} { padding-block: var(--section); background: var(--${ground === 'surface' ? 'surface' : 'bg'}); }
      .${id}-head { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); gap: 20px 40px; align-items: end; margin-bottom: clamp(32px, 4vw, 60px); }
      .${id}-head p { color: var(--muted); }
      .${id}-row { display: grid; grid-template-columns: clamp(34px, 4vw, 62px) minmax(0, 6fr) minmax(0, 6fr) minmax(0, 2fr); gap: 6px 20px; align-items: center; padding-block: clamp(20px, 2vw, 30px); border-top: 2px solid var(--line); }
      .${id}-row:last-child { border-bottom: 2px solid var(--line); }
      .${id}-mark { width: clamp(34px, 4vw, 62px); }
      .${id}-mark svg { width: 100%; height: auto; }
      .${id}-row h3 { font-size: clamp(1.9rem, 1rem + 3.5vw, 4.4rem); line-height: .98; letter-spacing: -.02em; hyphens: manual; }
      .${id}-row p { max-width: 30em; color: var(--muted); }
      .${id}-row .numeral { font-size: clamp(1.2rem, 1rem + .7vw, 1.6rem); color: var(--key); text-align: right; text-transform: uppercase; }
      @media (max-width: 760px) {
        .${id}-head { grid-template-columns: minmax(0, 1fr); }
        .${id}-row { grid-template-columns: auto minmax(0, 1fr) minmax(0, auto); gap: 10px 12px; }
        .${id}-row h3 { font-size: clamp(1.6rem, 7.4vw, 2.6rem); }
        .${id}-row p { grid-column: 1 / -1; grid-row: 2; max-width: none; }
        .${id}-mark { width: 34px; }
      }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-head">
            <h2 id="${id}-title">${title}</h2>
            ${lead && markup`<p>${lead}</p>`}
          </div>
          <ul>
            ${rows.map(
              ({ name, text, figure, mark }, index) => markup`
                <li class="${id}-row key-${(index % 4) + 1}">
                  <span class="${id}-mark" aria-hidden="true">${raw(mark)}</span>
                  <h3>${name}</h3>
                  <p>${text}</p>
                  <span class="numeral">${figure}</span>
                </li>
              `,
            )}
          </ul>
        </div>
      </section>
    `,
  };
}

export interface Member {
  name: string;
  text: string;
  key: number;
}

export interface TeamContent {
  title: string;
  members: readonly Member[];
  shape: InitialsShape;
}

/** Posters with giant initials, hung at two heights. */
export function initialsPosters(
  { facts, look, words }: Poster,
  { title, members, shape }: TeamContent,
): SiteSection {
  const random = facts.random.fork('posters');
  const art = ({ name, key }: Member): Markup =>
    raw(initialsArt(name, shape, look.keys[key]?.block ?? look.flare, look.onFlare, random.fork(name)));
  return {
    id: 'team',
    kind: 'team',
    brief: `${members.length} posters with initials, hung at two heights`,
    ground: 'bg',
    shape: 'posters',
    css: rules`
      .team { padding-block: var(--section); background: var(--bg); }
      .team h2 { margin-bottom: clamp(28px, 4vw, 56px); }
      .team-wall { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 32px 16px; }
      .team-wall li:nth-child(even) { margin-top: clamp(24px, 4vw, 56px); }
      .team-wall svg { width: 100%; height: auto; }
      .team-wall h3 { margin-top: 18px; }
      .team-wall p { max-width: 22em; margin-top: 8px; padding-right: 12px; color: var(--muted); font-size: .95em; line-height: 1.5; hyphens: auto; }
      @media (max-width: 860px) { .team-wall { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 32px 12px; } }
    `,
    html: markup`
      <section id="team" class="team" aria-labelledby="team-title">
        <div class="wrap">
          <h2 id="team-title">${title}</h2>
          <ul class="team-wall" data-sample="${words.sample.people}">
            ${members.map(
              (member) => markup`
                <li>
                  ${art(member)}
                  <h3>${member.name}</h3>
                  <p>${member.text}</p>
                </li>
              `,
            )}
          </ul>
        </div>
      </section>
    `,
  };
}

export interface Voice {
  quote: string;
  who: string;
}

export interface VoicesContent {
  title: string;
  voices: readonly Voice[];
  ground?: 'bg' | 'surface';
}

/** One voice as large as a headline, the others beside its end. */
export function loudVoices(
  { facts, words }: Poster,
  { title, voices, ground = 'bg' }: VoicesContent,
): SiteSection {
  const [open, close] = facts.common.quotes;
  const quote = ({ quote: text, who }: Voice): Markup => markup`
    <figure>
      <blockquote>${open}${text}${close}</blockquote>
      <figcaption>${who}</figcaption>
    </figure>
  `;
  return {
    id: 'voices',
    kind: 'voices',
    brief: `one large voice, ${voices.length - 1} small`,
    ground,
    shape: 'quote',
    css: rules`
      .voices { padding-block: var(--section); background: var(--${ground}); }
      .voices .wrap { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); gap: 40px clamp(28px, 6vw, 96px); align-items: end; }
      .voices figcaption { margin-top: 14px; color: var(--muted); font-size: .95em; }
      .voices-large blockquote { font: 800 clamp(1.9rem, 1rem + 3.2vw, 4.2rem)/1 var(--head); letter-spacing: -.015em; text-transform: uppercase; text-wrap: balance; overflow-wrap: anywhere; }
      .voices-small { display: grid; gap: 28px; }
      .voices-small figure { padding-top: 18px; border-top: 2px solid var(--line); }
      @media (max-width: 860px) { .voices .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="voices" class="voices" aria-label="${title}">
        <div class="wrap" data-sample="${words.sample.voices}">
          <div class="voices-large">
            ${voices.slice(0, 1).map(quote)}
          </div>
          <div class="voices-small">
            ${voices.slice(1).map(quote)}
          </div>
        </div>
      </section>
    `,
  };
}
