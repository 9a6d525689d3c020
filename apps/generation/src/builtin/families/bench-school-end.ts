/** When it starts and what it costs, who says so, how one gets in: the end of a school's page. */
import type { Course } from '../kinds/school-facts.js';
import { markup, rules, type Markup } from '../markup.js';
import { fieldOf, FORM_CSS, formMarkup } from '../parts/form.js';
import type { SiteSection } from '../site.js';
import { pared } from './bench-frame.js';
import type { School } from './bench-school-panels.js';

function dateRow({ facts }: School, course: Course, index: number): Markup {
  const { ui, common, say, figure, showPrices } = facts;
  const { columns } = ui;
  const perWeek = course.hours * course.days.length;
  const days = course.days.map((day) => common.shortDays[day] ?? '').join(' + ');
  const share = Math.round((100 * (course.seats - course.left)) / course.seats);
  return markup`
    <tr role="row" id="dates-${index + 1}">
      <th role="rowheader" scope="row"><i class="tone-${index + 1}"></i>${course.name}</th>
      <td role="cell" data-label="${columns.start}"><time datetime="${course.start.iso}">${course.start.text}</time></td>
      <td role="cell" data-label="${columns.when}">${days} ${course.time}</td>
      <td role="cell" data-label="${columns.length}" class="length"><span>${course.weeks} × ${say(ui.hours, { n: figure(perWeek) })}</span> <b>${say(ui.hours, { n: figure(course.total) })}</b></td>
      <td role="cell" data-label="${columns.seats}" class="seats"><span class="seats-bar" style="--taken: ${share}%"></span>${course.left === 0 ? ui.full : say(ui.seatsLeft, { left: course.left, seats: course.seats })}</td>
      ${showPrices && markup`<td role="cell" data-label="${columns.fee}" class="fee">${facts.money.short(course.euros)}</td>`}
    </tr>
  `;
}

export function dates(school: School): SiteSection {
  const { facts } = school;
  const { ui, courses, showPrices } = facts;
  const random = facts.random.fork('dates');
  const { columns } = ui;
  const heads = [columns.course, columns.start, columns.when, columns.length, columns.seats];
  return {
    id: 'dates',
    kind: 'schedule',
    brief: `${courses.length} courses: first day, weeks × hours, seats${showPrices ? ', fee' : ''}`,
    ground: 'bg',
    shape: 'table',
    css: rules`
      .dates { padding-block: var(--section); }
      .dates-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 14px 48px; align-items: end; }
      .dates table { width: 100%; margin-top: clamp(24px, 3vw, 40px); border-collapse: collapse; line-height: 1.45; }
      .dates th, .dates td { padding: 17px 16px 17px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; font-variant-numeric: tabular-nums; }
      .dates thead th { padding-block: 10px; border-bottom: 2px solid var(--ink); color: var(--muted); font-size: .9em; }
      .dates tbody th { width: 26%; font-weight: 650; overflow-wrap: anywhere; }
      .dates tbody i { display: inline-block; width: 14px; height: 14px; margin-right: 12px; border-radius: 3px; vertical-align: -1px; }
      .dates .length span { color: var(--muted); white-space: nowrap; } .dates .length b { padding-left: 8px; white-space: nowrap; font-weight: 650; }
      .dates .length b::before { content: "= "; font-weight: 400; color: var(--muted); }
      .seats { min-width: 9.500em; }
      .seats-bar { display: block; width: 96px; height: 8px; margin: 7px 0 6px; border-radius: 4px; background: linear-gradient(90deg, var(--accent) var(--taken), var(--line) 0); }
      .dates tr > .fee { padding-right: 0; text-align: right; font-weight: 650; white-space: nowrap; }
      .dates thead .fee { font-weight: 400; }
      @media (min-width: 861px) { .dates tbody th { position: relative; padding-left: 28px; } .dates tbody i { position: absolute; left: 0; top: 22px; } }
      @media (max-width: 860px) {
        .dates-head { grid-template-columns: minmax(0, 1fr); }
        .dates thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .dates table, .dates tbody { display: block; }
        .dates tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 12px 16px; padding: 20px 0; border-bottom: 1px solid var(--ink); }
        .dates tbody tr > :nth-child(n) { width: auto; min-width: 0; padding: 0; border: 0; text-align: left; }
        .dates tbody th { grid-column: 1 / -1; font-size: 1.1em; }
        .dates td::before { content: attr(data-label); display: block; font-size: .84em; font-weight: 400; color: var(--muted); }
        .dates .length b { padding-left: 0; }
      }
    `,
    html: markup`
      <section id="dates" class="dates" aria-labelledby="dates-title">
        <div class="wrap">
          <div class="dates-head">
            <h2 id="dates-title">${random.fork('title').pick(facts.words.dates.title)}</h2>
            <p class="muted">${facts.say(random.fork('note').pick(showPrices ? facts.words.dates.note : facts.words.dates.note.slice(1)))}</p>
          </div>
          <table role="table" aria-labelledby="dates-title" data-sample="${ui.sample.dates}">
            <thead role="rowgroup">
              <tr role="row">${heads.map((head) => markup`<th role="columnheader" scope="col">${head}</th>`)}${showPrices && markup`<th role="columnheader" scope="col" class="fee">${columns.fee}</th>`}</tr>
            </thead>
            <tbody role="rowgroup">
              ${courses.map((course, index) => dateRow(school, course, index))}
            </tbody>
          </table>
        </div>
      </section>
    `,
  };
}

export function schoolVoices({ facts }: School): SiteSection {
  const random = facts.random.fork('voices');
  const { title, items } = facts.words.voices;
  const [open, close] = facts.common.quotes;
  const chosen = random.some(items, 3);
  const flip = random.fork('flip').chance(0.5);
  const voice = ([text, role]: readonly [string, string], index: number): Markup => markup`
    <figure id="voices-${index + 1}">
      <blockquote>${open}${facts.say(text)}${close}</blockquote>
      <figcaption>${facts.people[index + 5]?.full}, ${role}</figcaption>
    </figure>
  `;
  return {
    id: 'voices',
    kind: 'testimonials',
    brief: 'full colour: one long voice, two short ones',
    ground: 'tint',
    shape: 'quote',
    css: rules`
      .voices { padding-block: clamp(56px, 7vw, 104px); background: var(--tint); color: var(--on-tint); }
      .voices h2 { font-size: clamp(1.15rem, 1.05rem + .5vw, 1.4rem); letter-spacing: -.01em; }
      .voices-grid { display: grid; grid-template-columns: ${flip ? 'minmax(0, 4fr) minmax(0, 8fr)' : 'minmax(0, 8fr) minmax(0, 4fr)'}; gap: 32px clamp(32px, 5vw, 80px); margin-top: clamp(20px, 2.4vw, 32px); }
      #voices-1 { ${flip ? 'grid-column: 2; grid-row: 1 / span 2;' : 'grid-row: 1 / span 2;'} }
      #voices-1 blockquote { font: 500 clamp(1.5rem, 1rem + 2.3vw, 2.9rem)/1.2 var(--head); letter-spacing: -.02em; text-wrap: balance; }
      #voices-2, #voices-3 { padding-top: 18px; border-top: 2px solid currentColor; }
      .voices figcaption { margin-top: 12px; font-size: .92em; }
      @media (max-width: 860px) { .voices-grid { grid-template-columns: minmax(0, 1fr); } #voices-1 { grid-column: auto; grid-row: auto; } }
    `,
    html: markup`
      <section id="voices" class="voices" aria-labelledby="voices-title">
        <div class="wrap">
          <h2 id="voices-title">${random.fork('title').pick(title)}</h2>
          <div class="voices-grid" data-sample="${facts.ui.sample.voices}">
            ${chosen.map(voice)}
          </div>
        </div>
      </section>
    `,
  };
}

export function enrol(school: School, action: string): SiteSection {
  const { facts } = school;
  const { ui, courses } = facts;
  const random = facts.random.fork('enrol');
  const { title, text, done } = facts.words.enrol;
  const form = formMarkup({
    section: 'enrol',
    choice: { legend: ui.legend, options: courses.map(({ name }) => name) },
    fields: [
      fieldOf('name', facts),
      fieldOf('email', facts),
      {
        name: 'message',
        label: `${facts.say(ui.message)} (${facts.common.form.optional})`,
        type: 'textarea',
        wide: true,
      },
    ],
    action,
    done: facts.say(random.fork('done').pick(done)),
  });
  return {
    id: 'enrol',
    kind: 'booking',
    brief: 'a form on ruled paper with a red margin',
    ground: 'surface',
    shape: 'form',
    css: rules`
      .enrol { padding-block: var(--section); background: var(--surface); }
      .enrol .wrap { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 32px clamp(32px, 5vw, 72px); align-items: start; }
      .enrol h2 { hyphens: auto; }
      .enrol-text { margin-top: 18px; }
      .enrol address { margin-top: 24px; font-style: normal; line-height: 1.7; }
      .enrol address a { display: inline-flex; align-items: center; min-height: 44px; max-width: 100%; overflow-wrap: anywhere; }
      .enrol .wrap > * { min-width: 0; }
      .sheet { padding: clamp(28px, 3.4vw, 44px) clamp(20px, 3.4vw, 44px) clamp(24px, 3vw, 36px) clamp(40px, 6vw, 84px); border: 1px solid var(--line); border-radius: var(--radius); background: linear-gradient(90deg, #0000 clamp(23px, 3.8vw, 53px), var(--bad) 0 calc(clamp(23px, 3.8vw, 53px) + 2px), #0000 0), var(--raised); }
      ${FORM_CSS}
      @media (max-width: 860px) { .enrol .wrap { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="enrol" class="enrol" aria-labelledby="enrol-title">
        <div class="wrap">
          <div>
            <h2 id="enrol-title">${random.fork('title').pick(title)}</h2>
            <p class="enrol-text">${pared(facts.say(random.fork('text').pick(text)), facts)}</p>
            <address data-sample="${facts.ui.sample.people}">${facts.street}, ${facts.town}<br><a href="mailto:${facts.email}">${facts.email}</a></address>
          </div>
          <div class="sheet">
            ${form}
          </div>
        </div>
      </section>
    `,
  };
}
