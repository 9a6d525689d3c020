/** Who says so, what it costs, where to begin: the end of a product's page. */
import { markup, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { PlanWords } from '../words/saas.js';
import { pared } from './bench-frame.js';
import { PATTERNS, type Bench } from './bench-software-hero.js';

export function voice({ facts }: Bench): SiteSection {
  const random = facts.random.fork('voice');
  const [open, close] = facts.common.quotes;
  const many = random.fork('variant').chance(0.45);
  const chosen = random.some(facts.words.voices, many ? 3 : 1);
  const one = ([text, role]: readonly [string, string], index: number): Markup => {
    const person = facts.people[index + 9] ?? facts.host;
    const slots = { last: person.last };
    return markup`
      <figure id="voice-${index + 1}">
        ${!many && markup`<svg viewBox="0 0 96 96" aria-hidden="true"><rect width="96" height="96" fill="var(--band)"/><path d="M96 0A96 96 0 0 0 34 62L96 96Z" fill="var(--band-line)"/><text x="48" y="60" text-anchor="middle" font-size="34" font-weight="700" fill="var(--band-accent)">${person.first[0]}${person.last[0]}</text></svg>`}
        <blockquote>${open}${facts.say(text, slots)}${close}</blockquote>
        <figcaption>${person.full}, ${facts.say(role, slots)}</figcaption>
      </figure>
    `;
  };
  return {
    id: 'voice',
    kind: 'testimonials',
    brief: many
      ? 'full colour: one long voice, two short ones'
      : 'full colour: one voice between double rules',
    ground: 'accent',
    shape: 'quote',
    css: rules`
      .voice { padding-block: clamp(48px, 6vw, 88px); background: var(--band-accent); color: var(--band); }
      .voice blockquote { font: 500 clamp(1.3rem, 1rem + 1.5vw, 2.05rem) / 1.32 var(--head); letter-spacing: -.025em; max-width: 32em; text-wrap: pretty; }
      .voice figcaption { margin-top: 18px; }
      ${
        many
          ? `.voice .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 32px clamp(32px, 5vw, 80px); }
      #voice-1 { grid-row: 1 / span 2; } #voice-1 blockquote { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.6rem); line-height: 1.24; }
      #voice-2, #voice-3 { padding-top: 18px; border-top: 4px double currentColor; }
      #voice-2 blockquote, #voice-3 blockquote { font: 400 1.08em/1.5 var(--body); letter-spacing: 0; } #voice-2 figcaption, #voice-3 figcaption { margin-top: 8px; font-size: .93em; }
      @media (max-width: 860px) { .voice .wrap { grid-template-columns: minmax(0, 1fr); } #voice-1 { grid-row: auto; } }`
          : `.voice figure { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 0 clamp(20px, 4vw, 52px); padding-block: clamp(32px, 4.4vw, 60px); border-block: 5px double currentColor; }
      .voice svg { grid-row: 1 / span 2; width: 96px; height: 96px; border-radius: 14px; } .voice figcaption { grid-column: 2; }
      @media (max-width: 640px) { .voice figure { grid-template-columns: minmax(0, 1fr); } .voice svg { grid-row: auto; width: 64px; height: 64px; margin-bottom: 18px; } .voice figcaption { grid-column: 1; } }`
      }
    `,
    html: markup`
      <section id="voice" class="voice" aria-label="${facts.ui.titles.voice}">
        <div class="wrap" data-sample="${facts.ui.sample.voices}">
          ${chosen.map(one)}
        </div>
      </section>
    `,
  };
}

const tick = markup`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8l4 4 6-8" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

function planCard({ facts }: Bench, plan: PlanWords, index: number): Markup {
  const { ui, common, sum } = facts;
  const monthly = facts.monthly[index] ?? 0;
  const action = ui.planActions[index] ?? ui.start;
  const left = facts.random.fork(`plan/${index}`).pick(plan.points);
  const points = plan.points.filter((point) => point !== left);
  return markup`
    <li class="plan${index === 1 ? ' plan-main on-band' : ''}" id="pricing-${index + 1}">
      <h3>${plan.name}</h3>
      <p class="muted plan-who">${facts.say(plan.who)}</p>
      <p class="plan-price">
        <span class="by-month"><b>${sum(monthly)}</b> ${common.perMonth}</span>
        <span class="by-year"><b>${sum((monthly * 10) / 12)}</b> ${common.perMonth}</span>
      </p>
      <p class="muted plan-note">${monthly === 0 ? facts.say(ui.freeNote) : facts.say(ui.yearNote, { price: sum(monthly * 10) })}</p>
      <ul>
        ${points.map((point, at) => markup`<li id="pricing-${index + 1}-${at + 1}">${tick}${facts.say(point)}</li>`)}
      </ul>
      <a class="button${index === 1 ? '' : ' button-quiet'}" href="#closing" aria-label="${action}, ${plan.name}">${action}</a>
    </li>
  `;
}

export function pricing(bench: Bench): SiteSection {
  const { facts } = bench;
  const { ui, common } = facts;
  const { title, plans } = facts.words.pricing;
  return {
    id: 'pricing',
    kind: 'pricing',
    brief: 'three plans joined, the middle one dark',
    ground: 'bg',
    shape: 'triptych',
    css: rules`
      .pricing { padding-block: var(--section); }
      .pricing-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 20px; margin-bottom: 44px; }
      .pricing h2 { hyphens: auto; min-width: 0; }
      .switch { display: inline-flex; flex-wrap: wrap; padding: 4px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
      .switch button { min-height: 44px; padding: 6px 18px; border: 0; border-radius: 9px; background: none; color: inherit; font: 500 .93em var(--body); cursor: pointer; }
      .switch [aria-pressed="true"] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); font-weight: 650; }
      .plans { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); }
      .plan { display: flex; flex-direction: column; padding: clamp(24px, 3vw, 38px); border: 1px solid var(--line); background: var(--raised); }
      .plan:first-child { border-right: 0; border-radius: 18px 0 0 18px; } .plan:last-child { border-left: 0; border-radius: 0 18px 18px 0; }
      .plan-main { background: var(--band); border-color: var(--band); margin-block: -18px; border-radius: 18px; padding-block: calc(clamp(24px, 3vw, 38px) + 18px); }
      .plan-who { margin-top: 4px; min-height: 3.3em; max-width: 18em; }
      .plan-price { margin-top: 8px; }
      .plan-price b { font-size: clamp(2.2rem, 1.7rem + 1.9vw, 3.3rem); font-weight: 650; letter-spacing: -.045em; line-height: 1.2; white-space: nowrap; }
      .plans .by-year, .plans[data-shown="year"] .by-month { display: none; }
      .plans[data-shown="year"] .by-year { display: inline; }
      .plan-note { font-size: .9em; }
      .plan ul { display: grid; align-content: start; gap: 12px; flex: 1; margin: 22px 0 32px; }
      .plan ul li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 12px; line-height: 1.45; }
      .plan ul svg { margin-top: .25em; color: var(--accent); } .plan-main ul svg { color: var(--band-accent); }
      .plan-main .button { background: var(--band-accent); color: var(--band); }
      @media (max-width: 900px) {
        .plans { grid-template-columns: minmax(0, 1fr); gap: 16px; }
        .plan, .plan:first-child, .plan:last-child { margin: 0; border: 1px solid var(--line); border-radius: 18px; padding-block: 28px; }
        .plan-who { min-height: 0; }
      }
      @media (max-width: 520px) { .plan .button { width: 100%; } }
      @media print { .switch { display: none; } }
    `,
    html: markup`
      <section id="pricing" class="pricing" aria-labelledby="pricing-title">
        <div class="wrap">
          <div class="pricing-head">
            <h2 id="pricing-title">${facts.say(facts.random.fork('pricing').pick(title))}</h2>
            <div class="switch" role="group" aria-label="${ui.howToPay}" data-scope="pricing-plans">
              <button type="button" id="pricing-month" data-switch="month" aria-pressed="true">${common.monthly}</button>
              <button type="button" id="pricing-year" data-switch="year" aria-pressed="false">${facts.say(ui.yearly)}</button>
            </div>
          </div>
          <ul class="plans" id="pricing-plans" data-sample="${ui.sample.prices}">
            ${plans.map((plan, index) => planCard(bench, plan, index))}
          </ul>
        </div>
      </section>
    `,
  };
}

export function closing({ facts }: Bench): SiteSection {
  const random = facts.random.fork('closing');
  const { ui, common } = facts;
  const { title, text, action } = facts.words.closing;
  return {
    id: 'closing',
    kind: 'cta',
    brief: 'dark band, one sentence, one field, one button',
    ground: 'band',
    shape: 'statement',
    css: rules`
      .closing { background: ${PATTERNS[facts.product]('var(--band-line)', 'var(--band-line)')}, var(--band); padding-block: var(--section) clamp(56px, 7vw, 96px); }
      .closing .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 32px 56px; align-items: end; }
      .closing h2 { font-size: clamp(2.1rem, 1.2rem + 3.4vw, 4.2rem); overflow-wrap: anywhere; }
      .closing-form { padding: clamp(18px, 2vw, 26px); margin: calc(clamp(18px, 2vw, 26px) * -1); border-radius: var(--radius); background: var(--band); }
      .closing form { display: grid; gap: 8px; margin-top: 20px; }
      .closing input { background: var(--raised); }
      .closing .button { justify-self: start; margin-top: 6px; background: var(--band-accent); color: var(--band); }
      .closing .error { color: var(--band-accent); }
      .closing .error:empty { display: none; }
      @media (max-width: 860px) { .closing .wrap { grid-template-columns: minmax(0, 1fr); } .closing-form { margin: 0; padding: 0; } }
      @media print { .closing { display: none; } }
    `,
    html: markup`
      <section id="closing" class="closing on-band" aria-labelledby="closing-title">
        <div class="wrap">
          <h2 id="closing-title">${facts.say(random.pick(title))}</h2>
          <div class="closing-form">
            <p>${pared(facts.say(random.fork('text').pick(text)), facts)}</p>
            <form id="closing-form" aria-labelledby="closing-title" data-done="${ui.emailDone}">
              <label for="closing-email">${ui.email}</label>
              <input id="closing-email" name="email" type="email" autocomplete="email" required data-missing="${common.form.emailMissing}" data-wrong="${common.form.emailWrong}" aria-describedby="closing-email-error">
              <p class="error" id="closing-email-error"></p>
              <button class="button" id="closing-send" type="submit">${action}</button>
              <p class="muted" id="closing-status" role="status">${facts.say(ui.emailNote)}</p>
            </form>
          </div>
        </div>
      </section>
    `,
  };
}
