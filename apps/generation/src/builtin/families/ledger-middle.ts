/** Figures in rows, a day in steps, and a week with everybody who is there. */
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface FiguresContent {
  id: string;
  heading: string;
  paragraphs: readonly string[];
  figures: readonly (readonly [figure: string, text: string])[];
  sample: string;
}

export function figureRows({ id, heading, paragraphs, figures, sample }: FiguresContent): SiteSection {
  return {
    id,
    kind: 'stats',
    brief: `${paragraphs.length} paragraphs, and ${figures.length} large figures in ruled rows`,
    ground: 'bg',
    shape: 'rows',
    css: rules`
      .${id} { padding-block: var(--section); }
      .${id} .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 36px clamp(32px, 6vw, 88px); align-items: start; }
      .${id} p { margin-top: 20px; max-width: 34em; }
      .${id} dl > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 28px; align-items: baseline; padding-block: 14px 16px; border-bottom: 2px solid var(--line); }
      .${id} dl > div:first-child { border-top: 2px solid var(--line); }
      .${id} dt { color: var(--muted); line-height: 1.4; }
      .${id} dd { color: var(--accent); font: 400 clamp(2.1rem, 1.4rem + 2.6vw, 3.5rem)/1.05 var(--head); letter-spacing: -.02em; text-align: right; white-space: nowrap; }
      @media (max-width: 860px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div>
            <h2 id="${id}-title">${heading}</h2>
            ${paragraphs.map((text) => markup`<p>${text}</p>`)}
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

export interface StepsContent {
  id: string;
  heading: string;
  steps: readonly { note: string; name: string; text: string }[];
  sample: string;
}

export function timedSteps({ id, heading, steps, sample }: StepsContent): SiteSection {
  return {
    id,
    kind: 'list',
    brief: `${steps.length} steps on one line, each with its hour`,
    ground: 'surface',
    shape: 'steps',
    css: rules`
      .${id} { padding-block: var(--section); background: var(--surface); }
      .${id} .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 28px clamp(32px, 6vw, 88px); align-items: start; }
      .${id} li { position: relative; padding: 0 0 36px 44px; }
      .${id} li:last-child { padding-bottom: 0; }
      .${id} li::before { content: ""; position: absolute; left: 0; top: 3px; width: 20px; height: 20px; border: 3px solid var(--accent); border-radius: 50%; background: var(--surface); }
      .${id} li + li::before { background: var(--accent); }
      .${id} li:not(:last-child)::after { content: ""; position: absolute; left: 9px; top: 26px; bottom: 0; border-left: 3px solid var(--line); }
      .${id} li span { font: 400 .95rem/1.6 var(--mono); color: var(--muted); }
      .${id} h3 { margin-top: 2px; font-size: clamp(1.35rem, 1.2rem + .8vw, 1.75rem); }
      .${id} li p { margin-top: 6px; max-width: 36em; }
      @media (max-width: 860px) { .${id} .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <h2 id="${id}-title">${heading}</h2>
          <ol data-sample="${sample}">
            ${steps.map(
              ({ note, name, text }, index) => markup`
                <li id="${id}-${index + 1}">
                  <span>${note}</span>
                  <h3>${name}</h3>
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

export interface RosterContent {
  id: string;
  heading: string;
  note: string;
  /** Monday first. */
  days: readonly string[];
  people: readonly { name: string; role: string; mark: string; there: readonly boolean[] }[];
  /** Of the last row: how many are there each day. */
  sum: string;
  sample: string;
}

export function roster({ id, heading, note, days, people, sum, sample }: RosterContent): SiteSection {
  const counts = days.map((_day, index) => people.filter(({ there }) => there[index]).length);
  return {
    id,
    kind: 'people',
    brief: `a week of ${people.length} people, and how many of them are there each day`,
    ground: 'surface',
    shape: 'week',
    css: rules`
      .${id} { padding-block: var(--section); background: var(--surface); }
      .${id}-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 10px 40px; margin-bottom: clamp(24px, 3vw, 40px); }
      .${id}-head p { font: 400 .95rem/1.5 var(--mono); color: var(--muted); }
      .${id}-week { padding: clamp(8px, 1.4vw, 18px) clamp(14px, 2.4vw, 30px); border-radius: var(--radius); background: var(--raised); }
      .${id}-week > li { display: grid; grid-template-columns: 96px minmax(0, 5fr) minmax(0, 7fr); gap: 8px 24px; align-items: center; padding-block: 10px; border-bottom: 1px solid var(--line); }
      .${id}-week > li:last-child { border-bottom: 0; }
      .${id}-week svg { width: 96px; height: auto; }
      .${id} h3 { font-size: 1.14em; }
      .${id}-week > li > div > span { font: 400 .88rem/1.45 var(--mono); color: var(--muted); }
      .${id}-days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: clamp(3px, .5vw, 7px); text-align: center; font: 600 .88rem/1 var(--body); }
      .${id}-days li { padding-block: 14px; border: 1px solid var(--line); border-radius: calc(var(--radius) / 2); color: var(--muted); }
      .${id}-days .is-there { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
      .${id}-sum .${id}-days li { padding-block: 4px; border-color: transparent; color: var(--ink); font: 700 1.05rem/1.3 var(--mono); }
      .${id}-sum h3 { grid-column: 1 / 3; }
      @media (max-width: 760px) {
        .${id}-week > li { grid-template-columns: 76px minmax(0, 1fr); padding-block: 16px; }
        .${id}-week svg { width: 76px; } .${id}-days { grid-column: 1 / -1; } .${id}-days li { padding-block: 10px; }
      }
    `,
    html: markup`
      <section id="${id}" class="${id}" aria-labelledby="${id}-title">
        <div class="wrap">
          <div class="${id}-head">
            <h2 id="${id}-title">${heading}</h2>
            <p>${note}</p>
          </div>
          <ol class="${id}-week" data-sample="${sample}">
            ${people.map(
              ({ name, role, mark, there }, index) => markup`
                <li id="${id}-${index + 1}">
                  ${raw(mark)}
                  <div>
                    <h3>${name}</h3>
                    <span>${role}</span>
                  </div>
                  <ul class="${id}-days">
                    ${days.map((day, at) => (there[at] ? markup`<li class="is-there">${day}</li>` : markup`<li aria-hidden="true">${day}</li>`))}
                  </ul>
                </li>
              `,
            )}
            <li class="${id}-sum">
              <h3>${sum}</h3>
              <ul class="${id}-days">
                ${counts.map((count) => markup`<li>${count}</li>`)}
              </ul>
            </li>
          </ol>
        </div>
      </section>
    `,
  };
}
