import { forecast } from '../art/bench-art.js';
import { escapeHtml, markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { MiniRow } from '../words/product.js';
import type { Bench } from './bench-top.js';
import type { SaasFacts } from '../kinds/saas-facts.js';

const mini = (facts: SaasFacts, { left: label, right: value, look }: MiniRow): Markup => {
  const [left, right] = [facts.say(label), facts.say(value)];
  return look === 'tag'
    ? markup`<li class="mini"><span class="chip chip-good">${left}</span><b>${right}</b></li>`
    : markup`<li class="mini mini-${look}"><span>${left}</span><b>${right}</b></li>`;
};

export function steps({ facts }: Bench): SiteSection {
  const { title, items } = facts.product.steps;
  return {
    id: 'steps',
    title: 'How it works',
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
          <h2 id="steps-title">${facts.random.fork('steps').pick(title)}</h2>
          <ol>
            ${items.map(
              (item, index) => markup`
                <li id="steps-${index + 1}">
                  <ul data-sample>
                    ${item.rows.map((one) => mini(facts, one))}
                  </ul>
                  <h3>${item.title}</h3>
                  <p>${facts.say(item.text)}</p>
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
      .split(/\[\[|\]\]/)
      .map((part, index) => (index % 2 ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part)))
      .join(''),
  );

export function bento({ facts }: Bench): SiteSection {
  const random = facts.random.fork('features');
  const { title, note, demo, chart, chips, signs, code } = facts.product.features;
  const flip = random.chance(0.4);
  const wide = markup`
    <article class="card card-dark on-band" id="features-1">
      <h3>${demo.title}</h3>
      <p class="muted">${demo.text}</p>
      <div class="demo" data-sample>
        <p>${marked(facts.say(demo.message))}</p>
        <ul>${demo.choices.map((choice, index) => markup`<li${index === 0 ? raw(' class="on"') : ''}>${facts.say(choice)}</li>`)}</ul>
      </div>
    </article>
  `;
  const graph = markup`
    <article class="card" id="features-2">
      <h3>${chart.title}</h3>
      <p class="muted">${chart.text}</p>
      ${raw(forecast(random.fork('chart'), 'A line over twelve weeks, rising'))}
    </article>
  `;
  return {
    id: 'features',
    title: 'Features',
    kind: 'features',
    brief: 'five unequal cards: one dark, one chart, one in colour',
    ground: 'surface',
    shape: 'bento',
    css: rules`
      .features { padding-block: var(--section); background: var(--surface); }
      .features-head { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 16px 48px; align-items: end; margin-bottom: 40px; }
      .bento { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 16px; }
      .card { display: flex; flex-direction: column; grid-column: span 4; min-height: 252px; padding: clamp(22px, 2.6vw, 32px); border-radius: 18px; background: var(--raised); }
      .card > .muted { max-width: 27em; margin-top: 6px; }
      .card > :last-child:not(.muted) { margin-top: auto; }
      #features-1 { grid-column: span 7; min-height: 316px; } #features-2 { grid-column: span 5; }
      .card-dark { background: var(--band); color: var(--on-band); }
      .demo { padding: 20px; border-radius: 12px; background: var(--band-line); font-size: .95em; }
      .demo mark { padding: 1px 6px; border-radius: 5px; background: var(--band-accent); color: var(--band); }
      .demo ul { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
      .demo li { padding: 3px 14px; border: 1px solid var(--band-muted); border-radius: 20px; font-size: .93em; }
      .demo .on { background: var(--band-accent); border-color: var(--band-accent); color: var(--band); font-weight: 600; }
      .card svg { width: 100%; }
      .chart-area { fill: var(--tint); } .chart-line { stroke: var(--accent); } .chart-dot { fill: var(--accent); }
      .card-color { background: var(--band-accent); color: var(--band); }
      .card-color > .muted { color: inherit; }
      .signs { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; font-weight: 650; font-size: ${signs.signs.join('').length > 10 ? '1.5rem' : 'clamp(1.6rem, 1.2rem + 1.1vw, 2.3rem)'}; letter-spacing: -.02em; line-height: 1.3; }
      .chips { display: flex; flex-wrap: wrap; gap: 8px; }
      .card code { font: 400 .88em/1.6 var(--mono); color: var(--muted); }
      @media (max-width: 980px) { .card, #features-1, #features-2 { grid-column: 1 / -1; min-height: 0; } .card > :last-child:not(.muted) { margin-top: 28px; } .features-head { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="features" class="features" aria-labelledby="features-title">
        <div class="wrap">
          <div class="features-head">
            <h2 id="features-title">${random.pick(title)}</h2>
            <p class="muted">${note}</p>
          </div>
          <div class="bento">
            ${flip ? [graph, wide] : [wide, graph]}
            <article class="card" id="features-3">
              <h3>${chips.title}</h3>
              <p class="muted">${chips.text}</p>
              <p class="chips">${chips.chips.map(([text, tone]) => markup`<span class="chip chip-${tone}">${text}</span>`)}</p>
            </article>
            <article class="card card-color" id="features-4">
              <h3>${signs.title}</h3>
              <p class="muted">${signs.text}</p>
              <p class="signs">${signs.signs.map((sign) => markup`<span>${sign}</span>`)}</p>
            </article>
            <article class="card" id="features-5">
              <h3>${code.title}</h3>
              <p class="muted">${code.text}</p>
              <p><code>${code.code}</code></p>
            </article>
          </div>
        </div>
      </section>
    `,
  };
}

export function compare({ facts }: Bench): SiteSection {
  const { title, before, rows } = facts.product.compare;
  const after = `With ${facts.brand}`;
  return {
    id: 'compare',
    title: 'Before and after',
    kind: 'compare',
    brief: `${rows.length} moments, before and after side by side`,
    ground: 'bg',
    shape: 'table',
    css: rules`
      .compare { padding-block: var(--section) clamp(48px, 5vw, 72px); }
      .compare table { width: 100%; margin-top: clamp(28px, 3vw, 40px); border-collapse: collapse; table-layout: fixed; line-height: 1.5; }
      .compare th, .compare td { padding: 18px 18px 18px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
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
          <h2 id="compare-title">${title}</h2>
          <table role="table" aria-labelledby="compare-title">
            <thead role="rowgroup">
              <tr role="row"><td role="cell"></td><th role="columnheader" scope="col">${before}</th><th role="columnheader" scope="col">${after}</th></tr>
            </thead>
            <tbody role="rowgroup">
              ${rows.map(
                ([moment, one, other], index) => markup`
                  <tr role="row" id="compare-${index + 1}">
                    <th role="rowheader" scope="row">${moment}</th>
                    <td role="cell" data-label="${before}">${one}</td>
                    <td role="cell" data-label="${after}">${other}</td>
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
