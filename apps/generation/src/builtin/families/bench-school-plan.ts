/** What is learnt, when, from whom: the middle of a school's page. */
import { TERM_WEEKS, type Course } from '../kinds/school-facts.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { pared } from './bench-frame.js';
import type { School } from './bench-school-panels.js';

export function outcomes({ facts }: School): SiteSection {
  const { title, items } = facts.words.outcomes;
  const random = facts.random.fork('outcomes');
  const chosen = random.some(items, 3).toSorted(([one], [other]) => one - other);
  return {
    id: 'outcomes',
    kind: 'stats',
    brief: 'dark band: three weeks and what one can do by then',
    ground: 'band',
    shape: 'strip',
    css: rules`
      .outcomes { padding-block: clamp(44px, 5vw, 76px); }
      .outcomes h2 { font-size: clamp(1.6rem, 1.1rem + 1.7vw, 2.4rem); max-width: 16em; }
      .outcomes ol { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); margin-top: clamp(28px, 3vw, 44px); border-top: 2px solid var(--band-muted); }
      .outcomes li { position: relative; padding: 30px 26px 4px 0; }
      .outcomes li::before { content: ""; position: absolute; left: 0; top: -9px; width: 16px; height: 16px; border-radius: 50%; background: var(--band-accent); box-shadow: 0 0 0 6px var(--band); }
      .outcomes b { display: block; margin-bottom: 8px; font: 650 1.12em/1.3 var(--head); color: var(--band-accent); }
      @media (max-width: 900px) {
        .outcomes ol { grid-template-columns: minmax(0, 1fr); border-top: 0; border-left: 2px solid var(--band-muted); margin-left: 8px; }
        .outcomes li { padding: 0 0 26px 28px; } .outcomes li:last-child { padding-bottom: 0; } .outcomes li::before { left: -9px; top: 5px; }
      }
    `,
    html: markup`
      <section id="outcomes" class="outcomes on-band" aria-labelledby="outcomes-title">
        <div class="wrap">
          <h2 id="outcomes-title">${random.fork('title').pick(title)}</h2>
          <ol>
            ${chosen.map(([week, text], index) => markup`<li id="outcomes-${index + 1}"><b>${facts.say(facts.ui.week, { n: week })}</b> ${facts.say(text)}</li>`)}
          </ol>
        </div>
      </section>
    `,
  };
}

const blocks = (course: Course, index: number): Markup[] =>
  course.units.map(
    ({ title, from, weeks }) =>
      markup`<li class="unit tone-${index + 1}" style="grid-column: ${from + 1} / span ${weeks}">${title}</li>`,
  );

/** A plan of the term: one row a course, one column a week, blocks as long as they last. */
function planBody({ facts }: School): Markup {
  const weeks = Array.from({ length: TERM_WEEKS }, (_, index) => index + 1);
  return markup`
    <div class="plan" data-sample="${facts.ui.sample.courses}">
      <p class="plan-weeks" aria-hidden="true">${weeks.map((week) => markup`<span>${week === 1 ? `${facts.ui.weekShort} 1` : week}</span>`)}</p>
      <ul>
        ${facts.courses.map(
          (course, index) => markup`
            <li class="plan-row" id="curriculum-${index + 1}">
              <div><h3>${course.name}</h3><p class="muted">${course.who}</p></div>
              <ol class="units">
                ${blocks(course, index)}
              </ol>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

const PLAN_CSS = rules`
  .plan { margin-top: clamp(28px, 3vw, 44px); }
  .plan-weeks { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); margin-left: calc(25% + 24px); color: var(--muted); font-size: .85em; font-variant-numeric: tabular-nums; }
  .plan-weeks span { padding: 0 0 6px 7px; border-left: 1px solid var(--line); white-space: nowrap; }
  .plan-row { display: grid; grid-template-columns: 25% minmax(0, 1fr); gap: 0 24px; align-items: stretch; border-top: 1px solid var(--ink); }
  .plan > ul > li:last-child { border-bottom: 1px solid var(--ink); }
  .plan-row > div { padding: 16px 0; }
  .plan h3 { font-size: 1.08rem; overflow-wrap: anywhere; }
  .plan p { font-size: .93em; line-height: 1.4; }
  .units { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); align-items: center; background: repeating-linear-gradient(90deg, var(--line) 0 1px, #0000 1px calc(100% / 12)); }
  .unit { display: flex; align-items: center; min-height: 52px; padding: 4px 12px; border-right: 3px solid var(--bg); border-radius: var(--radius); line-height: 1.2; font-size: .93em; font-weight: 600; overflow-wrap: anywhere; hyphens: auto; }
  @media (max-width: 900px) {
    .plan-weeks { margin-left: 0; } .plan-weeks span { padding-left: 3px; font-size: .9em; }
    .plan-row { grid-template-columns: minmax(0, 1fr); padding-bottom: 18px; } .plan-row > div { padding: 14px 0 10px; }
    .unit { padding: 4px 7px; font-size: .82em; min-height: 60px; }
  }
`;

/** Three stacked blocks a course, side by side: the lower the later. */
function stacksBody({ facts }: School): Markup {
  return markup`
    <ul class="stacks" data-sample="${facts.ui.sample.courses}">
      ${facts.courses.map(
        (course, index) => markup`
          <li id="curriculum-${index + 1}">
            <h3>${course.name}</h3>
            <p class="muted">${course.who}</p>
            <ol>
              ${course.units.map(
                ({ title, weeks }) =>
                  markup`<li class="tone-${index + 1}" style="--weeks: ${weeks}"><b>${title}</b> <span>${facts.say(facts.ui.weeks, { n: weeks })}</span></li>`,
              )}
            </ol>
          </li>
        `,
      )}
    </ul>
  `;
}

const STACKS_CSS = rules`
  .stacks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr)); gap: 36px 16px; margin-top: clamp(28px, 3vw, 44px); }
  .stacks > li { display: grid; grid-template-rows: subgrid; grid-row: span 3; gap: 4px; }
  .stacks h3 { align-self: end; font-size: 1.08rem; overflow-wrap: anywhere; hyphens: auto; }
  .stacks p { font-size: .93em; line-height: 1.4; }
  .stacks ol { display: grid; align-content: start; gap: 3px; margin-top: 12px; }
  .stacks ol li { display: flex; flex-direction: column; justify-content: space-between; min-height: calc(var(--weeks) * 30px); padding: 11px 14px; line-height: 1.25; }
  .stacks ol li:first-child { border-radius: var(--radius) var(--radius) 0 0; } .stacks ol li:last-child { border-radius: 0 0 var(--radius) var(--radius); }
  .stacks ol b { font-weight: 650; hyphens: auto; } .stacks ol span { font-size: .88em; }
  @media (max-width: 520px) { .stacks > li { display: block; } .stacks ol li { min-height: calc(var(--weeks) * 17px); flex-direction: row; align-items: center; } }
`;

export function curriculum(school: School): SiteSection {
  const { facts } = school;
  const { title, note } = facts.words.curriculum;
  const random = facts.random.fork('curriculum');
  const stacked = random.fork('variant').chance(0.5);
  return {
    id: 'curriculum',
    kind: 'features',
    brief: stacked
      ? 'stacked blocks, as tall as they are long'
      : 'a plan of the term: rows of coloured weeks',
    ground: 'bg',
    shape: stacked ? 'columns' : 'week',
    css: rules`
      .curriculum { padding-block: var(--section); }
      .curriculum-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 14px 48px; align-items: end; }
      ${stacked ? STACKS_CSS : PLAN_CSS}
      @media (max-width: 860px) { .curriculum-head { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="curriculum" class="curriculum" aria-labelledby="curriculum-title">
        <div class="wrap">
          <div class="curriculum-head">
            <h2 id="curriculum-title">${random.pick(title)}</h2>
            <p class="muted">${pared(facts.say(random.pick(note)), facts)}</p>
          </div>
          ${stacked ? stacksBody(school) : planBody(school)}
        </div>
      </section>
    `,
  };
}

/** Initials on a tile that is cut differently for everyone. */
function tile(initials: string, index: number): Markup {
  const cuts = ['M0 0H96L0 96Z', 'M96 48A48 48 0 0 1 0 48Z', 'M0 64H96V96H0Z', 'M48 0H96V96H48Z'];
  return raw(
    `<svg viewBox="0 0 96 96" aria-hidden="true"><rect width="96" height="96" fill="var(--tone-${(index % 5) + 1})"/><path d="${cuts[index % 4]}" fill="#ffffff59"/><text x="48" y="62" text-anchor="middle" font-size="38" font-weight="700" fill="var(--on-tone)">${initials}</text></svg>`,
  );
}

export function teachers({ facts }: School): SiteSection {
  const random = facts.random.fork('teachers');
  const { title, items } = facts.words.teachers;
  const lines = random.some(items, 4);
  const rows = random.fork('variant').chance(0.5);
  return {
    id: 'teachers',
    kind: 'team',
    brief: 'four people: initials, subject, one odd fact',
    ground: 'surface',
    shape: rows ? 'rows' : 'badges',
    css: rules`
      .teachers { padding-block: var(--section); background: var(--surface); }
      .teachers ul { display: grid; margin-top: clamp(28px, 3vw, 44px); }
      .teachers svg { width: 100%; border-radius: var(--radius); }
      .teachers .subject { font-weight: 600; color: var(--accent); }
      ${
        rows
          ? `.teachers .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 8px clamp(32px, 5vw, 72px); }
      .teachers ul { margin: 0; border-top: 1px solid var(--ink); }
      .teachers li { display: grid; grid-template-columns: 72px minmax(0, 4fr) minmax(0, 6fr); gap: 4px 24px; align-items: center; padding: 16px 0; border-bottom: 1px solid var(--line); }
      @media (max-width: 860px) { .teachers .wrap { grid-template-columns: minmax(0, 1fr); gap: 24px; } .teachers li { grid-template-columns: 64px minmax(0, 1fr); align-items: start; } .teachers .detail { grid-column: 2; } }`
          : `.teachers ul { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 32px clamp(16px, 2.4vw, 32px); }
      .teachers li { display: grid; gap: 4px; align-content: start; padding-top: 16px; border-top: 1px solid var(--ink); }
      .teachers svg { width: 92px; margin-bottom: 14px; }
      @media (max-width: 900px) { .teachers ul { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
      @media (max-width: 480px) { .teachers ul { grid-template-columns: minmax(0, 1fr); } }`
      }
    `,
    html: markup`
      <section id="teachers" class="teachers" aria-labelledby="teachers-title">
        <div class="wrap">
          <h2 id="teachers-title">${random.fork('title').pick(title)}</h2>
          <ul data-sample="${facts.ui.sample.people}">
            ${lines.map(([subject, detail], index) => {
              const person = facts.people[index] ?? facts.host;
              return markup`
                <li id="teachers-${index + 1}">
                  ${tile(`${person.first[0] ?? ''}${person.last[0] ?? ''}`, index)}
                  <div><h3>${person.full}</h3><p class="subject">${subject}</p></div>
                  <p class="detail">${pared(facts.say(detail), facts)}</p>
                </li>
              `;
            })}
          </ul>
        </div>
      </section>
    `,
  };
}
