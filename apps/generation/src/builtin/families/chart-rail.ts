/** A schedule on a rail: a curve over the first day, the hours at the left, two tracks beside each other, a tab a day. */
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';

export interface RailSlot {
  /** "10:10". */
  time: string;
  /** One for everybody, or one for each track. */
  entries: readonly { name: string; text: string }[];
  kind: 'pause' | 'main' | 'tracks';
}

export interface RailContent {
  heading: string;
  title: string;
  curve: string;
  /** Over the rail and the two tracks. */
  heads: readonly [string, string, string];
  days: readonly { name: string; slots: readonly RailSlot[] }[];
  /** What the tabs choose, for those who can't see them. */
  tabsLabel: string;
  sample: string;
  ground: 'bg' | 'surface';
}

const slotMarkup = (slot: RailSlot, id: string): Markup => markup`
  <li id="${id}" class="slot-${slot.kind}">
    <span class="slot-time">${slot.time}</span>
    ${slot.entries.map(
      ({ name, text }) => markup`
        <div>
          <h3>${name}</h3>
          <p>${text}</p>
        </div>
      `,
    )}
  </li>
`;

function dayMarkup({ heads, days }: RailContent, index: number): Markup {
  const day = days[index];
  const [hours, one, other] = heads;
  return markup`
    <div id="schedule-day-${index + 1}" class="schedule-day">
      <p class="schedule-name" id="schedule-name-${index + 1}">${day?.name}</p>
      <p class="schedule-heads" aria-hidden="true"><span>${hours}</span> <span>${one}</span> <span>${other}</span></p>
      <ol aria-labelledby="schedule-name-${index + 1}">
        ${day?.slots.map((slot, at) => slotMarkup(slot, `schedule-${index + 1}-${at + 1}`))}
      </ol>
    </div>
  `;
}

const tabs = ({ days, tabsLabel }: RailContent): Markup => markup`
  <div class="schedule-tabs" role="group" aria-label="${tabsLabel}" data-scope="schedule-days">
    ${days.map(
      ({ name }, index) => markup`
        <button type="button" id="schedule-tab-${index + 1}" data-switch="${index + 1}" aria-pressed="${index === 0 ? 'true' : 'false'}">${name}</button>
      `,
    )}
  </div>
`;

export function rail(content: RailContent): SiteSection {
  const { heading, title, curve, days, sample, ground } = content;
  // One day has no tabs to say which it is: its name is seen.
  const hidden = days.length > 1 ? 'screen and (scripting: enabled)' : 'not all';
  return {
    id: 'schedule',
    kind: 'schedule',
    brief: `a curve over the day, ${days.length} days on a rail with two tracks`,
    ground,
    shape: 'rail',
    css: rules`
      .schedule { padding-block: var(--section); background: var(--${ground}); }
      .schedule-top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: 20px 40px; margin-bottom: clamp(20px, 3vw, 36px); }
      .schedule-tabs { display: flex; border: 2px solid var(--ink); }
      .schedule-tabs [data-switch] { min-height: 52px; padding: 8px clamp(14px, 2vw, 24px); border: 0; background: transparent; color: var(--ink); font: 700 1rem/1.2 var(--body); cursor: pointer; }
      .schedule-tabs [data-switch][aria-pressed="true"] { background: var(--ink); color: var(--bg); }
      .schedule-curve { overflow: hidden; }
      .schedule-curve svg { width: 100%; min-width: 700px; }
      .schedule-heads, .schedule li { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr) minmax(0, 1fr); }
      .schedule-heads { padding-block: 12px; border-bottom: 2px solid var(--ink); font: 400 .9rem/1.5 var(--mono); }
      .schedule-heads span + span { padding-left: 20px; }
      .schedule li { border-bottom: 1px solid var(--line); }
      .schedule li > * { padding: 16px 20px 20px; border-left: 1px solid var(--line); }
      .schedule li .slot-time { padding: 19px 0 0; border-left: 0; font: 400 1rem/1.4 var(--mono); }
      .schedule li h3 { font-size: 1.12em; font-weight: 700; }
      .schedule li p { color: var(--muted); }
      .schedule .slot-pause > div, .schedule .slot-main > div { grid-column: 2 / -1; }
      .schedule .slot-pause > div { background: var(--shelf); } .schedule .slot-pause p { color: var(--ink); }
      .schedule .slot-main > div { padding-block: 22px 26px; background: var(--band); color: var(--on-band); }
      .schedule .slot-main h3 { font-size: clamp(1.35rem, 1.2rem + .7vw, 1.75rem); } .schedule .slot-main p { color: var(--band-muted); }
      @media (max-width: 760px) {
        .schedule-tabs { width: 100%; } .schedule-tabs [data-switch] { flex: 1; }
        .schedule-curve { overflow-x: auto; }
        .schedule-heads { display: none; }
        .schedule-day { border-top: 2px solid var(--ink); }
        .schedule li { grid-template-columns: 4.2rem minmax(0, 1fr); }
        .schedule li > div { grid-column: 2; padding-inline: 16px; }
        .schedule .slot-tracks > div + div { padding-top: 0; }
        .schedule .slot-time { grid-row: span 2; }
      }
      .schedule-name { padding-top: 20px; font: 700 1.2rem/1.3 var(--head); }
      @media ${hidden} {
        .schedule-name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        [data-shown="1"] #schedule-day-2, [data-shown="2"] #schedule-day-1 { display: none; }
      }
    `,
    html: markup`
      <section id="schedule" class="schedule" aria-labelledby="schedule-title">
        <div class="wrap">
          <div class="schedule-top">
            <h2 id="schedule-title">${heading}</h2>
            ${days.length > 1 && tabs(content)}
          </div>
          <div class="schedule-curve" tabindex="0" role="group" aria-label="${title}">${raw(curve)}</div>
          <div id="schedule-days" data-shown="1" data-sample="${sample}">
            ${days.map((_, index) => dayMarkup(content, index))}
          </div>
        </div>
      </section>
    `,
  };
}
