/** The week as a grid; on phones one day at a time, chosen by radio buttons, so that it works without a script. */
import { markup, raw, rules } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { Poster } from './poster-top.js';

export interface Lesson {
  /** "06:30". */
  time: string;
  title: string;
  /** Index of its key. */
  key: number;
  note: string;
}

export interface WeekContent {
  title: string;
  /** What the four keys are called. */
  keys: readonly string[];
  /** Monday first. */
  days: readonly (readonly Lesson[])[];
}

const dayRules = (count: number): string =>
  Array.from(
    { length: count },
    (_, day) =>
      `.timetable-week:has(#timetable-tab-${day + 1}:checked) .timetable-day:not(.is-day-${day + 1}) { display: none; }`,
  ).join('\n');

export function weekGrid({ facts, words }: Poster, { title, keys, days }: WeekContent): SiteSection {
  const { common } = facts;
  const lesson = ({ time, title: name, key, note }: Lesson) => markup`
    <li class="timetable-lesson key-${key + 1}" data-tags="key-${key + 1}">
      <span class="numeral">${time}</span>
      <span><strong>${name}</strong><small>${note}</small></span>
    </li>
  `;
  const count = days.flat().length;
  return {
    id: 'timetable',
    kind: 'timetable',
    brief: `week of ${count} lessons, filters by colour; one day at a time on phones`,
    ground: 'surface',
    shape: 'week',
    css: rules`
      .timetable { padding-block: var(--section); background: var(--surface); }
      .timetable-head { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; gap: 20px 40px; margin-bottom: 32px; }
      .timetable-keys { display: flex; flex-wrap: wrap; gap: 8px; }
      .timetable-keys button { display: inline-flex; align-items: center; gap: 10px; min-height: 46px; padding: 8px 18px; border: 2px solid var(--line); background: transparent; color: var(--ink); font: 800 1em/1.1 var(--head); text-transform: uppercase; cursor: pointer; overflow-wrap: anywhere; }
      .timetable-keys button[class]::before { content: ""; flex: none; width: 11px; height: 11px; border-radius: 50%; background: var(--key); }
      .timetable-keys button:hover { border-color: var(--ink); }
      .timetable-keys [aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--bg); }
      .timetable-grid { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); border: 1px solid var(--line); }
      .timetable-day { padding: 14px 9px 18px; border-left: 1px solid var(--line); }
      .timetable-day:first-child { border-left: 0; }
      .timetable-day h3 { padding: 0 4px; margin-bottom: 14px; font-size: clamp(1rem, .7rem + .8vw, 1.4rem); overflow-wrap: normal; }
      .timetable-lesson { display: grid; gap: 4px; margin-top: 9px; padding: 12px 10px 12px 12px; border-left: 5px solid var(--block); background: var(--raised); }
      .timetable-lesson .numeral { font-size: 1.5rem; }
      .timetable-lesson strong { display: block; line-height: 1.25; hyphens: auto; }
      .timetable-lesson small { display: block; margin-top: 3px; font-size: .86em; color: var(--muted); line-height: 1.35; }
      .timetable-tabs { display: none; }
      @media (min-width: 921px) and (max-width: 1180px) { .timetable-lesson { font-size: .88em; padding: 10px 8px; } .timetable-day { padding-inline: 5px; } }
      @media (max-width: 920px) {
        .timetable-tabs { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 5px; margin-bottom: 16px; }
        .timetable-tab { position: relative; }
        .timetable-tab input { position: absolute; inset: 0; width: 100%; height: 100%; min-height: 44px; margin: 0; opacity: 0; cursor: pointer; }
        .timetable-tab label { display: grid; place-items: center; min-height: 46px; border: 2px solid var(--line); font: 800 1em/1 var(--head); text-transform: uppercase; overflow: hidden; }
        .timetable-tab input:checked + label { background: var(--ink); border-color: var(--ink); color: var(--bg); }
        .timetable-tab input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
        .timetable-grid { grid-template-columns: minmax(0, 1fr); }
        .timetable-day { border-left: 0; padding: 18px 12px 22px; }
        .timetable-day h3 { font-size: 1.4rem; }
        .timetable-lesson { grid-template-columns: 88px minmax(0, 1fr); align-items: center; min-height: 76px; padding: 12px 16px; }
        ${dayRules(days.length)}
      }
    `,
    html: markup`
      <section id="timetable" class="timetable" aria-labelledby="timetable-title">
        <div class="wrap">
          <div class="timetable-head">
            <h2 id="timetable-title">${title}</h2>
            <div class="timetable-keys" role="group" aria-label="${words.filter}" data-scope="timetable-grid">
              <button type="button" aria-pressed="true" data-filter="">${common.all}</button>
              ${keys.map((key, index) => markup`<button type="button" class="key-${index + 1}" aria-pressed="false" data-filter="key-${index + 1}">${key}</button>`)}
            </div>
          </div>
          <p class="unseen" id="timetable-grid-count" role="status"></p>
          <div class="timetable-week">
            <div class="timetable-tabs" role="radiogroup" aria-label="${words.weekDay}">
              ${days.map(
                (_, day) => markup`
                  <span class="timetable-tab"><input type="radio" name="timetable-tab" id="timetable-tab-${day + 1}" aria-label="${common.days[day] ?? ''}"${day === 0 ? raw(' checked') : ''}><label for="timetable-tab-${day + 1}" aria-hidden="true">${common.shortDays[day] ?? ''}</label></span>
                `,
              )}
            </div>
            <div id="timetable-grid" class="timetable-grid" data-sample="${words.sample.timetable}">
              ${days.map(
                (lessons, day) => markup`
                  <div class="timetable-day is-day-${day + 1}">
                    <h3>${common.days[day] ?? ''}</h3>
                    <ul>
                      ${lessons.map(lesson)}
                    </ul>
                  </div>
                `,
              )}
            </div>
          </div>
        </div>
      </section>
    `,
  };
}
