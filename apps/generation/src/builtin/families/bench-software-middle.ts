/** How it works, what it has, what changes: the middle of a product's page. */
import { productChart } from '../art/bench-art.js';
import type { SaasFacts } from '../kinds/saas-facts.js';
import { escapeHtml, markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { MiniRow } from '../words/saas.js';
import { pared } from './bench-frame.js';
import type { Bench } from './bench-software-hero.js';

const mini = (facts: SaasFacts, [label, value, look]: MiniRow): Markup => {
  const [left, right] = [facts.say(label), facts.say(value)];
  return look === 'tag'
    ? markup`<li class="mini"><span class="chip chip-good">${left}</span><b>${right}</b></li>`
    : markup`<li class="mini mini-${look}"><span>${left}</span><b>${right}</b></li>`;
};

export function steps({ facts }: Bench): SiteSection {
  const { title, items } = facts.words.steps;
  const random = facts.random.fork('steps');
  return {
    id: 'steps',
    kind: 'steps',
    brief: 'three steps, each with a small piece of the product',
    ground: 'bg',
    shape: 'steps',
    css: rules`
      .steps { padding-block: var(--section); }
      .steps ol { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 40px clamp(24px, 3vw, 40px); margin-top: clamp(32px, 4vw, 56px); }
      .steps ol > li { border-top: 1px solid var(--ink); padding-top: 24px; }
      .steps ul { display: grid; align-content: center; gap: 10px; min-height: 196px; padding: 18px; margin-bottom: 26px; border-radius: 14px; background: var(--surface); font-size: .92rem; }
      .steps ol > li > p { margin-top: 6px; color: var(--muted); }
      .mini { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 2px 12px; padding: 9px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); line-height: 1.5; }
      .mini b { font-weight: 650; font-variant-numeric: tabular-nums; }
      .mini-faint { color: var(--muted); background: transparent; }
      .mini-total { border-color: var(--ink); }
      .mini-total b { border-bottom: 3px double currentColor; }
      .mini-accent { background: var(--band-accent); border-color: var(--band-accent); color: var(--band); }
      @media (max-width: 860px) { .steps ol { grid-template-columns: minmax(0, 1fr); } .steps ul { min-height: 0; } }
    `,
    html: markup`
      <section id="steps" class="steps" aria-labelledby="steps-title">
        <div class="wrap">
          <h2 id="steps-title">${facts.say(random.pick(title))}</h2>
          <ol>
            ${items.map(
              (item, index) => markup`
                <li id="steps-${index + 1}">
                  <ul data-sample="${facts.ui.sample.demo}">
                    ${item.rows.map((one) => mini(facts, one))}
                  </ul>
                  <h3>${facts.say(item.title)}</h3>
                  <p>${pared(facts.say(item.text), facts)}</p>
                </li>
              `,
            )}
          </ol>
        </div>
      </section>
    `,
  };
}

const marked = (text: string): Markup =>
  raw(
    text
      .split(/\(\(|\)\)/)
      .map((part, index) => (index % 2 ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part)))
      .join(''),
  );

/** Twelve columns: 7+5 and thirds, 5+7 and thirds, or one tall card beside the rest. */
const BENTOS = {
  wide: '#features-1 { grid-column: span 7; min-height: 316px; } #features-2 { grid-column: span 5; }',
  late: '#features-1 { grid-column: span 7; min-height: 316px; } #features-2 { grid-column: span 5; order: -1; }',
  tall: '#features-1 { grid-column: span 5; grid-row: span 2; } #features-2 { grid-column: span 7; } #features-3 { grid-column: span 4; } #features-4 { grid-column: span 3; } #features-5 { grid-column: 1 / -1; min-height: 0; display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) auto; gap: 8px 32px; align-items: center; } #features-5 > * { margin: 0; } #features-1 .demo-says > p:nth-child(n) { grid-area: auto; visibility: visible; }',
} as const;

function demoCard({ facts }: Bench): Markup {
  const { title, text, choices, messages } = facts.words.features.demo;
  return markup`
    <article class="card card-dark on-band" id="features-1">
      <h3>${facts.say(title)}</h3>
      <p class="muted">${pared(facts.say(text), facts)}</p>
      <div class="demo" data-sample="${facts.ui.sample.demo}">
        <div class="demo-says" id="features-demo">
          ${messages.map((message, index) => markup`<p class="says-${index + 1}">${index === 0 ? marked(facts.say(message)) : facts.say(message).replaceAll(/\(\(|\)\)/g, '')}</p>`)}
        </div>
        <div class="demo-choices" role="group" aria-label="${facts.ui.demo}" data-scope="features-demo">
          ${choices.map((choice, index) => markup`<button type="button" id="features-say-${index + 1}" data-switch="${index + 1}" aria-pressed="${index === 0 ? 'true' : 'false'}">${facts.say(choice)}</button>`)}
        </div>
      </div>
    </article>
  `;
}

function smallCards({ facts }: Bench): Markup {
  const { chips, signs, code } = facts.words.features;
  const [signTitle, signText, ...shown] = signs;
  return markup`
    <article class="card" id="features-3">
      <h3>${facts.say(chips[0])}</h3>
      <p class="muted">${pared(facts.say(chips[1]), facts)}</p>
      <p class="chips" data-sample="${facts.ui.sample.demo}"><span class="chip chip-good">${facts.say(chips[2])}</span> <span class="chip chip-warn">${facts.say(chips[3])}</span></p>
    </article>
    <article class="card card-color" id="features-4">
      <h3>${facts.say(signTitle)}</h3>
      <p class="muted">${pared(facts.say(signText), facts)}</p>
      <p class="signs">${shown.map((sign) => markup`<span>${sign}</span>`)}</p>
    </article>
    <article class="card" id="features-5">
      <h3>${facts.say(code[0])}</h3>
      <p class="muted">${pared(facts.say(code[1]), facts)}</p>
      <p><code>${facts.random.fork('code').some(code[2].split(' · '), 3).join(' · ')}</code></p>
    </article>
  `;
}

export function bento(bench: Bench): SiteSection {
  const { facts } = bench;
  const random = facts.random.fork('features');
  const { title, note, chart, signs } = facts.words.features;
  const arrangement = BENTOS[random.fork('bento').pick(['wide', 'late', 'tall'] as const)];
  return {
    id: 'features',
    kind: 'features',
    brief: 'five unequal cards: one dark, one chart, one in colour',
    ground: 'surface',
    shape: 'bento',
    css: rules`
      .features { padding-block: var(--section); background: var(--surface); }
      .features-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 16px 48px; align-items: end; margin-bottom: 40px; }
      .bento { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 16px; }
      .card { display: flex; flex-direction: column; grid-column: span 4; min-height: 252px; padding: clamp(22px, 2.6vw, 32px); border-radius: calc(var(--radius) + 8px); background: var(--raised); }
      .card h3, .card p { min-width: 0; }
      .card > .muted { max-width: 27em; margin-block: 6px 22px; }
      .card > :last-child:not(.muted) { margin-top: auto; }
      .card-dark { background: var(--band); color: var(--on-band); }
      .card > .demo { padding: 20px; border-radius: 12px; background: var(--band-line); font-size: .95em; }
      .demo-says { display: grid; gap: 10px; }
      .demo-says p { padding: 12px 14px; border-radius: 4px 12px 12px; background: var(--deep); color: var(--on-band); }
      .demo-says[data-shown] p { grid-area: 1 / 1; }
      .demo-says[data-shown="1"] > :not(.says-1), .demo-says[data-shown="2"] > :not(.says-2), .demo-says[data-shown="3"] > :not(.says-3) { visibility: hidden; }
      .demo-says[data-shown="1"] > .says-1, .demo-says[data-shown="2"] > .says-2, [data-shown="3"] > .says-3 { box-shadow: 0 0 0 2px var(--band-accent); }
      @media (min-width: 981px) { ${arrangement} }
      .demo mark { -webkit-box-decoration-break: clone; box-decoration-break: clone; padding: 1px 6px; border-radius: 5px; background: var(--band-accent); color: var(--band); }
      .demo-choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
      .demo-choices button { min-height: 44px; padding: 6px 18px; border: 1px solid var(--band-muted); border-radius: 22px; background: none; color: inherit; font: 500 .95em var(--body); cursor: pointer; }
      .demo-choices [aria-pressed="true"] { background: var(--band-accent); border-color: var(--band-accent); color: var(--band); font-weight: 650; }
      .card > svg { width: 100%; }
      .chart-area { fill: var(--tint-deep); } .chart-deep { fill: var(--field); } .chart-line { stroke: var(--accent); } .chart-dot { fill: var(--accent); }
      .card-color { background: var(--band-accent); color: var(--band); }
      .card-color > .muted { color: inherit; }
      .signs { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 14px; font-weight: 650; font-size: ${signs.slice(2).join('').length > 10 ? '1.35rem' : 'clamp(1.5rem, 1.1rem + 1vw, 2.1rem)'}; letter-spacing: -.02em; line-height: 1.3; }
      .chips { display: flex; flex-wrap: wrap; gap: 8px; }
      .card code { font: 400 .88em/1.6 var(--mono); color: var(--muted); }
      @media (max-width: 980px) { .card { grid-column: 1 / -1; min-height: 0; } .features-head { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="features" class="features" aria-labelledby="features-title">
        <div class="wrap">
          <div class="features-head">
            <h2 id="features-title">${facts.say(random.pick(title))}</h2>
            <p class="muted">${facts.say(random.pick(note))}</p>
          </div>
          <div class="bento">
            ${demoCard(bench)}
            <article class="card" id="features-2">
              <h3>${facts.say(chart[0])}</h3>
              <p class="muted">${pared(facts.say(chart[1]), facts)}</p>
              ${raw(productChart(facts.product, random.fork('chart'), facts.ui.chart))}
            </article>
            ${smallCards(bench)}
          </div>
        </div>
      </section>
    `,
  };
}

export function compare({ facts }: Bench): SiteSection {
  const random = facts.random.fork('compare');
  const { title, before: befores, rows } = facts.words.compare;
  const before = random.fork('before').pick(befores);
  const after = facts.say(facts.ui.withBrand);
  return {
    id: 'compare',
    kind: 'compare',
    brief: 'four moments, before and after side by side',
    ground: 'bg',
    shape: 'table',
    css: rules`
      .compare { padding-block: var(--section); }
      .compare table { width: 100%; margin-top: clamp(28px, 3vw, 40px); border-collapse: collapse; table-layout: fixed; line-height: 1.5; }
      .compare th, .compare td { padding: 18px 18px 18px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
      .compare thead tr > * { border-bottom: 2px solid var(--ink); font-weight: 650; }
      .compare tbody th { font-weight: 650; }
      .compare td { color: var(--muted); }
      .compare tr > :nth-child(1) { width: 25%; }
      .compare tr > :nth-child(3) { padding-inline: 18px; background: var(--tint); color: var(--on-tint); }
      .compare thead tr > :nth-child(3) { border-radius: 12px 12px 0 0; }
      @media (max-width: 760px) {
        .compare thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .compare table, .compare tbody { display: block; }
        .compare tbody tr { display: grid; grid-template-columns: minmax(0, 1fr); padding-block: 18px; border-bottom: 1px solid var(--line); }
        .compare tbody tr > * { width: auto; padding: 4px 0; border: 0; }
        .compare tbody tr > :nth-child(1) { width: auto; font-size: 1.1em; }
        .compare tbody tr > :nth-child(3) { margin-top: 8px; padding: 12px 16px; border-radius: 12px; }
        .compare td::before { content: attr(data-label); display: block; font-size: .85em; font-weight: 650; }
      }
    `,
    html: markup`
      <section id="compare" class="compare" aria-labelledby="compare-title">
        <div class="wrap">
          <h2 id="compare-title">${facts.say(random.pick(title))}</h2>
          <table role="table" aria-labelledby="compare-title">
            <thead role="rowgroup">
              <tr role="row"><td role="cell"></td><th role="columnheader" scope="col">${before}</th><th role="columnheader" scope="col">${after}</th></tr>
            </thead>
            <tbody role="rowgroup">
              ${random
                .fork('rows')
                .some(rows, 4)
                .map(
                  ([moment, one, other], index) => markup`
                    <tr role="row" id="compare-${index + 1}">
                      <th role="rowheader" scope="row">${facts.say(moment)}</th>
                      <td role="cell" data-label="${before}">${facts.say(one)}</td>
                      <td role="cell" data-label="${after}">${facts.say(other)}</td>
                    </tr>
                  `,
                )}
            </tbody>
          </table>
        </div>
      </section>
    `,
  };
}
