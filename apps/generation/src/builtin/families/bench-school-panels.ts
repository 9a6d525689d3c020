/** The object of each sort of school, as the panel under its headline. */
import { keycaps } from '../art/keycaps.js';
import { keys, melody, staff } from '../art/music.js';
import type { Course, SchoolFacts } from '../kinds/school-facts.js';
import { escapeHtml, markup, raw, rules, type Markup } from '../markup.js';
import type { Theme } from '../theme/theme.js';
import { PHRASES, type PhraseKey } from '../words/phrases.js';

export interface School {
  facts: SchoolFacts;
  theme: Theme;
}

export interface PanelPart {
  css: string;
  html: Markup;
}

/** Five lines, four bars, and the keys of the first one held down. */
export function keysPanel({ facts, theme: { palette } }: School): PanelPart {
  const bars = melody(facts.random.fork('melody'));
  const pressed = [...new Set((bars[0] ?? []).map(({ step }) => step))];
  const names = pressed.toSorted((one, other) => one - other).map((step) => facts.ui.notes[step % 7] ?? '');
  const ink = palette.dark ? '#f1ede2' : palette.ink;
  const notes = staff(bars, { ink, line: palette.muted, first: palette.accent }, facts.ui.art.staff);
  const board = keys(
    pressed,
    facts.ui.notes,
    {
      white: '#fbf9f4',
      shade: '#e2ddd2',
      edge: '#4a4640',
      black: '#14120f',
      blackLight: '#2b2824',
      felt: palette.accent,
      pressed: palette.bandAccent,
      onPressed: palette.band,
    },
    facts.say(facts.ui.art.keys, { notes: names.join(', ') }),
  );
  return {
    css: rules`
      .keys { margin-top: clamp(32px, 4vw, 52px); border: 1px solid var(--ink); border-bottom: 0; border-radius: 12px 12px 0 0; overflow: hidden; background: var(--raised); box-shadow: 0 24px 60px -30px #00000059; }
      .keys-sheet { padding: 10px clamp(14px, 2.6vw, 36px) 14px; overflow: hidden; }
      .keys-sheet svg { width: 100%; min-width: 720px; max-width: none; }
      .keys-bed { border-top: 14px solid var(--band); }
      .keys-bed svg { width: 100%; height: clamp(150px, 21vw, 250px); }
    `,
    html: markup`
      <div class="keys">
        <div class="keys-sheet">${raw(notes)}</div>
        <div class="keys-bed">${raw(board)}</div>
      </div>
    `,
  };
}

const boardCell = (course: Course, index: number): Markup => markup`
  <li class="chalk chalk-${(index % 4) + 1}">
    <b>${course.time}</b>
    <span>${course.name}</span>
    <small>${course.teacher.full}</small>
  </li>
`;

/** The week in chalk, on a board with a ledge. */
export function boardPanel({ facts }: School): PanelPart {
  const days = facts.common.days.slice(0, 6);
  const on = (day: number): { course: Course; index: number }[] =>
    facts.courses
      .map((course, index) => ({ course, index }))
      .filter(({ course }) => course.days.includes(day))
      .toSorted((one, other) => (one.course.time < other.course.time ? -1 : 1));
  const used = days
    .map((name, day) => ({ name, entries: on(day) }))
    .filter(({ entries }) => entries.length > 0);
  return {
    css: rules`
      .board { margin-top: clamp(32px, 4vw, 52px); border: solid #b98d54; border-width: 12px 12px 0; border-color: #c69a5f #a97f48 #a97f48 #b98d54; border-radius: 6px 6px 0 0; background: #24362f radial-gradient(120% 90% at 22% 12%, #33483f 0, #24362f 60%); color: #f3f1e6; box-shadow: 0 24px 60px -30px #00000073; }
      .board-in { padding: clamp(18px, 2.4vw, 32px) clamp(16px, 2.6vw, 36px) 34px; }
      .board-head { display: flex; justify-content: space-between; gap: 16px; padding-bottom: 12px; border-bottom: 3px solid #f3f1e6b3; font: 600 clamp(1.2rem, 1rem + .9vw, 1.7rem)/1.2 var(--head); }
      .board ol { display: grid; grid-template-columns: repeat(${used.length}, minmax(0, 1fr)); }
      .board ol > li { padding: 14px 12px 6px; border-left: 2px dashed #f3f1e666; }
      .board ol > li:first-child { border-left: 0; padding-left: 0; }
      .board h2 { font: 600 1rem/1.3 var(--body); hyphens: auto; letter-spacing: 0; color: #d8dccf; overflow: hidden; text-overflow: ellipsis; }
      .board ul { display: grid; gap: 12px; margin-top: 12px; }
      .chalk { display: grid; gap: 4px; min-height: 128px; grid-template-rows: auto auto minmax(0, 1fr); padding: 10px 12px; border: 2px solid var(--chalk); border-radius: 3px 9px 4px 12px; line-height: 1.3; background: repeating-linear-gradient(-52deg, var(--chalk-wash) 0 2px, #0000 2px 7px); }
      .chalk b { font-variant-numeric: tabular-nums; color: var(--chalk); }
      .chalk small { align-self: end; font-size: .86em; color: #d8dccf; }
      .chalk span { padding: 1px 0; overflow-wrap: anywhere; hyphens: auto; font-size: .95em; }
      .chalk-1 { --chalk: #f6d873; --chalk-wash: #f6d8731f; } .chalk-2 { --chalk: #f3a99d; --chalk-wash: #f3a99d1f; }
      .chalk-3 { --chalk: #9fd3ee; --chalk-wash: #9fd3ee1f; } .chalk-4 { --chalk: #c3e59f; --chalk-wash: #c3e59f1f; }
      .ledge { position: relative; height: 26px; background: linear-gradient(#d9b078 0 7px, #a97f48 7px); }
      .ledge svg { position: absolute; left: clamp(16px, 6%, 70px); bottom: 19px; width: 300px; height: 30px; max-width: 80%; }
      @media (max-width: 760px) { .board ol { grid-template-columns: minmax(0, 1fr); } .board ol > li, .board ol > li:first-child { display: grid; grid-template-columns: minmax(0, 6.6em) minmax(0, 1fr); gap: 8px; padding: 12px 0 0; border-left: 0; } .board ul { margin: 0; } .chalk { min-height: 0; } }
    `,
    html: markup`
      <div class="board" data-sample="${facts.ui.sample.timetable}">
        <div class="board-in">
          <p class="board-head"><span>${facts.ui.board}</span> <span>${facts.say(facts.ui.week, { n: 1 })}</span></p>
          <ol>
            ${used.map(({ name, entries }) => markup`<li><h2>${name}</h2><ul>${entries.map(({ course, index }) => boardCell(course, index))}</ul></li>`)}
          </ol>
        </div>
        <div class="ledge"><svg viewBox="0 0 300 30" aria-hidden="true"><rect x="4" y="19" width="52" height="10" rx="3" fill="#f6f3e8"/><rect x="4" y="25" width="52" height="4" rx="2" fill="#d5d0bf"/><rect x="66" y="20" width="34" height="9" rx="3" fill="#f6d873"/><rect x="66" y="25" width="34" height="4" rx="2" fill="#d2b04a"/><rect x="112" y="19" width="22" height="10" rx="3" fill="#9fd3ee"/><rect x="112" y="25" width="22" height="4" rx="2" fill="#73abc8"/><path d="M196 12H284V29H196Z" fill="#5d4a36"/><path d="M192 2H288V14H192Z" fill="#8a7356"/><path d="M192 2H288V6H192Z" fill="#a98f6d"/></svg></div>
      </div>
    `,
  };
}

/** "un ca-*fé" as syllables with a dot over each, a big one where the voice goes up. */
function syllables(phrase: string): Markup {
  const words = phrase.split(' ').map((one) => {
    const parts = one
      .split('-')
      .map(
        (part) =>
          markup`<span class="syl${part.startsWith('*') ? ' syl-up' : ''}">${part.replace('*', '')}</span>`,
      );
    return raw(`<span class="said">${parts.map(({ text }) => text).join('')}</span>`);
  });
  return raw(words.map(({ text }) => text).join(' '));
}

export function phrasePanel({ facts }: School): PanelPart {
  const { ui } = facts;
  const meanings = facts.random.fork('phrases').some(Object.keys(ui.phrases.meanings) as PhraseKey[], 5);
  const rows = facts.taught
    .slice(0, 5)
    .map((language, index) => ({ language, key: meanings[index] ?? 'coffee' }));
  return {
    css: rules`
      .phrases { margin-top: clamp(32px, 4vw, 52px); border: 1px solid var(--ink); border-bottom: 0; border-radius: 12px 12px 0 0; overflow: hidden; background: var(--raised); box-shadow: 0 24px 60px -30px #00000059; }
      .phrases-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; padding: 14px clamp(16px, 3vw, 36px); background: var(--band); color: var(--on-band); font-size: .95em; }
      .phrases-head b { color: var(--band-accent); }
      .phrases table { width: 100%; border-collapse: collapse; }
      .phrases th, .phrases td { padding: 8px clamp(16px, 3vw, 36px) 16px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: bottom; font-weight: 400; }
      .phrases thead th { padding-block: 10px; color: var(--muted); font-size: .9em; }
      .phrases tbody th { width: 17%; font-weight: 650; }
      .phrases td:nth-child(2) { font: 500 clamp(1.35rem, 1rem + 1.5vw, 2.1rem)/1.25 var(--head); letter-spacing: -.01em; border-inline: 1px solid var(--line); }
      .phrases td:nth-child(3) { width: 27%; color: var(--muted); }
      .phrases tr:last-child > * { border-bottom: 0; padding-bottom: 26px; }
      .said { white-space: nowrap; }
      .syl { position: relative; display: inline-block; padding-top: .62em; }
      .syl::before { content: ""; position: absolute; left: 50%; top: .2em; width: 5px; height: 5px; margin-left: -3px; border-radius: 50%; background: var(--field); }
      .syl-up::before { width: 12px; height: 12px; margin: -4px 0 0 -6px; background: var(--accent); }
      @media (max-width: 720px) {
        .phrases thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .phrases tbody tr { display: grid; padding: 12px 18px 14px; border-bottom: 1px solid var(--line); }
        .phrases tbody th, .phrases td:nth-child(n) { width: auto; padding: 0; border: 0; }
        .phrases tbody th { font-size: .9em; color: var(--muted); }
      }
    `,
    html: markup`
      <div class="phrases">
        <p class="phrases-head"><b>${ui.phrases.title}</b> <span>${ui.phrases.note}</span></p>
        <table role="table">
          <thead role="rowgroup"><tr role="row">${ui.phrases.columns.map((one) => markup`<th role="columnheader" scope="col">${one}</th>`)}</tr></thead>
          <tbody role="rowgroup">
            ${rows.map(
              ({ language, key }) =>
                markup`<tr role="row"><th role="rowheader" scope="row">${ui.phrases.languages[language]}</th><td role="cell" lang="${language}">${syllables(PHRASES[language][key])}</td><td role="cell">${ui.phrases.meanings[key]}</td></tr>`,
            )}
          </tbody>
        </table>
      </div>
    `,
  };
}

/** Comments, strings and the four words of the program that mean something to the machine. */
function codeLine(line: string): Markup {
  if (line.startsWith('#')) return markup`<i>${line}</i>`;
  const parts = line.split(/("[^"]*"|\b(?:for|in|print|len)\b)/);
  return raw(
    parts
      .map((part) => {
        if (part.startsWith('"')) return `<em>${escapeHtml(part)}</em>`;
        return /^(?:for|in|print|len)$/.test(part) ? `<b>${part}</b>` : escapeHtml(part);
      })
      .join(''),
  );
}

export function editorPanel({ facts, theme: { palette } }: School): PanelPart {
  const { editor, caps, art } = facts.ui;
  const [, a, b, c] = facts.people.slice(4).map(({ first }) => first);
  const slots = { a: a ?? '', b: b ?? '', c: c ?? '' };
  const board = keycaps(
    caps,
    'F',
    {
      case: '#d8dadf',
      side: '#aeb3bc',
      top: '#fbfbfc',
      text: '#4a505a',
      down: palette.bandAccent,
      onDown: palette.band,
    },
    art.caps,
  );
  return {
    css: rules`
      .editor { margin-top: clamp(32px, 4vw, 52px); border: 1px solid var(--ink); border-bottom: 0; border-radius: 12px 12px 0 0; overflow: hidden; background: var(--band); color: var(--on-band); box-shadow: 0 24px 60px -30px #00000073; font-size: .95rem; }
      .editor-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 20px; padding: 12px 22px; background: var(--deep); color: var(--band-muted); font-size: .93em; }
      .editor-head b { font: 500 1em var(--mono); color: var(--band-accent); }
      .editor-main { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 4fr); }
      .editor ol { padding: 20px 22px; counter-reset: line; font: 400 clamp(.95rem, .85rem + .4vw, 1.12rem)/1.75 var(--mono); }
      .editor ol li { display: grid; grid-template-columns: 2.2em minmax(0, 1fr); white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.75em; counter-increment: line; }
      .editor ol li::before { content: counter(line); color: var(--band-muted); opacity: .75; }
      .editor i { color: var(--band-muted); } .editor em { font-style: normal; color: var(--band-accent); } .editor ol b { font-weight: 700; }
      .editor-out { display: flex; flex-direction: column; justify-content: space-between; gap: 20px; padding: 20px 22px; border-left: 1px solid var(--band-line); background: var(--deep); }
      .editor-out ul { font: 400 1em/1.75 var(--mono); }
      .editor-note { padding: 12px 16px; border-radius: 8px; background: var(--band-accent); color: var(--band); line-height: 1.45; font-weight: 600; }
      .editor-caps svg { width: 100%; height: clamp(96px, 13.2vw, 152px); }
      @media (max-width: 760px) { .editor-main { grid-template-columns: minmax(0, 1fr); } .editor-out { border-left: 0; border-top: 1px solid var(--band-line); } }
    `,
    html: markup`
      <div class="editor">
        <p class="editor-head"><b>${editor.file}</b> <span>${editor.title}</span></p>
        <div class="editor-main">
          <ol>
            ${editor.lines.map((line) => raw(`<li><code>${codeLine(facts.say(line, slots)).text}</code></li>`))}
          </ol>
          <div class="editor-out">
            <ul>
              <li>$ python ${editor.file}</li>
              ${editor.output.map((line) => markup`<li>${facts.say(line, slots)}</li>`)}
            </ul>
            <p class="editor-note">${facts.say(editor.review)}</p>
          </div>
        </div>
        <div class="editor-caps">${raw(board)}</div>
      </div>
    `,
  };
}
