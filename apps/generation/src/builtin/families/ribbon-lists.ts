import { markup, rules, type Markup } from '../markup.js';
import type { Ground, Shape, SiteSection } from '../site.js';
import { groundCss, HEAD_CSS } from './ribbon-theme.js';

export interface Entry {
  /** On the tab, or beside the title. */
  mark: string;
  title: string;
  text: string;
  /** In the words of those who come with it. */
  aside?: string;
  art?: Markup;
}

export interface Entries {
  id: string;
  title: string;
  lead: string;
  items: readonly Entry[];
  sample: string;
  ground: Ground;
  brief: string;
  kind: string;
}

const head = (id: string, title: string, lead: string): Markup => markup`
  <div class="${id}-head">
    <h2 id="${id}-title">${title}</h2>
    <p>${lead}</p>
  </div>
`;

const section = (content: Entries, shape: Shape, css: string, list: Markup): SiteSection => {
  const { id, title, lead, ground, brief, kind, sample } = content;
  return {
    id,
    kind,
    brief,
    ground,
    shape,
    css: [
      rules`
      .${id} { ${groundCss(ground)} padding-block: var(--section); }
      ${HEAD_CSS(id)}
    `,
      css,
    ].join('\n'),
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          ${head(id, title, lead)}
          <ol class="${id}-list" data-sample="${sample}">
            ${list}
          </ol>
        </div>
      </section>
    `,
  };
};

/** Folders that lie on each other, each with its tab further to the right. */
export function folders(content: Entries): SiteSection {
  const { id, items } = content;
  const css = rules`
    .${id}-list { padding-top: 8px; }
    .${id}-list li { position: relative; }
    .${id}-list li + li { margin-top: -14px; }
    .${id}-tab { position: relative; z-index: 1; width: fit-content; max-width: 80%; margin-left: calc(var(--at) * 17%); margin-bottom: -1px; padding: 9px 26px 10px; background: var(--file); color: var(--on-file); border: 1px solid var(--ink); border-bottom: 0; border-radius: 9px 9px 0 0; font: italic 400 1.06em/1.3 var(--head); }
    .${id}-file { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr); gap: 16px clamp(20px, 4vw, 56px); padding: clamp(24px, 3vw, 38px) clamp(20px, 3vw, 40px) clamp(38px, 4vw, 54px); background: var(--file); color: var(--on-file); border: 1px solid var(--ink); border-radius: 3px; }
    .${id}-list li:last-child .${id}-file { padding-bottom: clamp(24px, 3vw, 38px); }
    .${id}-file h3 { font-size: clamp(1.45rem, 1.2rem + 1vw, 2rem); }
    .${id}-aside { padding-left: 16px; border-left: 1px solid currentColor; font: italic 400 1em/1.5 var(--head); }
    @media (max-width: 900px) { .${id}-file { grid-template-columns: minmax(0, 1fr); } .${id}-tab { margin-left: calc(var(--at) * 7%); } }
  `;
  const grounds: readonly (readonly [string, string])[] = [
    ['var(--raised)', 'var(--ink)'],
    ['var(--surface)', 'var(--ink)'],
    ['var(--tint)', 'var(--on-tint)'],
    ['var(--bg)', 'var(--ink)'],
  ];
  const list = items.map(({ mark, title, text, aside }, index) => {
    const [file, on] = grounds[index % grounds.length] ?? ['var(--raised)', 'var(--ink)'];
    return markup`
      <li id="${id}-${index + 1}" style="--at: ${index}; --file: ${file}; --on-file: ${on}">
        <p class="${id}-tab">${mark}</p>
        <div class="${id}-file">
          <h3>${title}</h3>
          <p>${text}</p>
          ${aside && markup`<p class="${id}-aside">${aside}</p>`}
        </div>
      </li>
    `;
  });
  return section(content, 'cards', css, markup`${list}`);
}

/** Rows with a large sign of their own; what clients say stands in the margin. */
export function signedRows(content: Entries): SiteSection {
  const { id, items } = content;
  const css = rules`
    .${id}-list { border-top: 3px double currentColor; }
    .${id}-list li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 6fr) minmax(0, 4fr); gap: 8px clamp(20px, 4vw, 56px); padding: clamp(22px, 3vw, 36px) 0; border-bottom: 1px solid color-mix(in srgb, currentColor 26%, transparent); align-items: start; }
    .${id}-mark { font: 400 clamp(2.2rem, 1.6rem + 2.4vw, 3.8rem) / 1 var(--head); color: var(--accent); white-space: nowrap; }
    .${id}-mark svg { width: clamp(72px, 9vw, 116px); height: auto; }
    .${id}-list h3 { margin-bottom: 8px; font-size: clamp(1.35rem, 1.15rem + .8vw, 1.8rem); }
    .${id}-list h3 + p { max-width: 48ch; color: var(--muted); }
    .${id}-aside { padding: 2px 0 2px 18px; border-left: 3px solid var(--accent); font: italic 400 1.02em/1.5 var(--head); }
    @media (max-width: 820px) { .${id}-list li { grid-template-columns: minmax(0, 1fr); } }
  `;
  const list = items.map(
    ({ mark, title, text, aside, art }, index) => markup`
      <li id="${id}-${index + 1}">
        <div class="${id}-mark">${art ?? mark}</div>
        <div>
          <h3>${title}</h3>
          <p>${text}</p>
        </div>
        ${aside && markup`<p class="${id}-aside">${aside}</p>`}
      </li>
    `,
  );
  return section(content, 'columns', css, markup`${list}`);
}

/** What happens when, on one line that runs down the page. */
export function clockSteps(content: Entries): SiteSection {
  const { id, items } = content;
  const count = items.length;
  const css = rules`
    .${id}-list { display: grid; grid-template-columns: repeat(${count}, minmax(0, 1fr)); }
    .${id}-list li { position: relative; padding: 30px 22px 0 0; border-top: 1px solid currentColor; }
    .${id}-list li::before { content: ""; position: absolute; top: -8px; left: 0; width: 15px; height: 15px; border: 1px solid currentColor; border-radius: 50%; background: var(--${content.ground === 'tint' ? 'tint' : content.ground}); box-shadow: inset 0 0 0 3px var(--${content.ground === 'tint' ? 'tint' : content.ground}), inset 0 0 0 8px currentColor; }
    .${id}-mark { font: italic 400 clamp(1.3rem, 1.1rem + 1vw, 1.9rem) / 1.15 var(--head); margin-bottom: 12px; }
    .${id}-list h3 { margin-bottom: 8px; font-weight: 400; }
    .${id}-list h3 + p { font-size: .96em; }
    @media (max-width: 900px) {
      .${id}-list { grid-template-columns: minmax(0, 1fr); }
      .${id}-list li { padding: 0 0 30px 32px; border-top: 0; border-left: 1px solid currentColor; margin-left: 8px; }
      .${id}-list li:last-child { padding-bottom: 0; }
      .${id}-list li::before { top: 6px; left: -8px; }
    }
  `;
  const list = items.map(
    ({ mark, title, text }, index) => markup`
      <li id="${id}-${index + 1}">
        <p class="${id}-mark">${mark}</p>
        <h3>${title}</h3>
        <p>${text}</p>
      </li>
    `,
  );
  return section(content, 'steps', css, markup`${list}`);
}

export interface Card {
  name: string;
  role: string;
  text: string;
  /** A monogram. */
  art: Markup;
}

/** Visiting cards, engraved: one large, the others beside it. */
export function visitingCards(content: Omit<Entries, 'items'> & { items: readonly Card[] }): SiteSection {
  const { id, items } = content;
  const css = rules`
    .${id}-list { display: grid; grid-template-columns: repeat(${items.length}, minmax(0, 1fr)); gap: 24px; }
    .${id}-list li { position: relative; display: grid; grid-template-rows: auto 1fr auto; gap: 18px; padding: 30px 28px 26px; background: var(--raised); color: var(--ink); border: 1px solid var(--line); outline: 1px solid var(--line); outline-offset: -9px; }
    .${id}-list li:nth-child(2) { margin-top: 40px; margin-bottom: -40px; }
    .${id}-list { margin-bottom: 40px; }
    .${id}-list svg { width: 92px; height: 92px; }
    .${id}-list h3 { font-size: clamp(1.3rem, 1.1rem + .8vw, 1.75rem); overflow-wrap: anywhere; }
    .${id}-role { font: italic 400 1em/1.4 var(--head); color: var(--accent); }
    .${id}-text { padding-top: 14px; border-top: 1px solid var(--line); color: var(--muted); font-size: .95em; }
    @media (max-width: 820px) { .${id}-list { grid-template-columns: minmax(0, 1fr); margin-bottom: 0; } .${id}-list li:nth-child(2) { margin-block: 0; } }
  `;
  const list = items.map(
    ({ name, role, text, art }, index) => markup`
      <li id="${id}-${index + 1}">
        ${art}
        <div>
          <h3>${name}</h3>
          <p class="${id}-role">${role}</p>
        </div>
        <p class="${id}-text">${text}</p>
      </li>
    `,
  );
  return section({ ...content, items: [] }, 'badges', css, markup`${list}`);
}
