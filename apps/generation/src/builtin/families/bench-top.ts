import { barChart, productMark } from '../art/bench-art.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { Palette } from '../theme/palette.js';
import type { SiteSection } from '../site.js';
import type { PanelRow, Product } from '../words/product.js';
import type { SaasFacts } from '../kinds/saas-facts.js';

export interface Bench {
  facts: SaasFacts;
  palette: Palette;
  links: { id: string; label: string }[];
}

export const mark = ({ facts, palette }: Bench): Markup =>
  raw(productMark(facts.product.pattern, palette.band, palette.bandAccent));

export function lineNav(bench: Bench): SiteSection {
  const { facts, links } = bench;
  const item = ({ id, label }: { id: string; label: string }): Markup =>
    markup`<li><a href="#${id}">${label}</a></li>`;
  return {
    id: 'nav',
    title: 'Name and navigation',
    kind: 'nav',
    brief: `one line: mark, ${links.length} links, one button`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .line-nav { border-bottom: 1px solid var(--line); background: var(--bg); }
      .line-nav .wrap { display: flex; align-items: center; gap: 12px 28px; min-height: 66px; }
      .line-nav a { display: inline-flex; align-items: center; gap: 10px; min-height: 44px; text-decoration: none; font-size: .95em; }
      .line-nav a:hover { text-decoration: underline; }
      .line-nav .brand { margin-right: auto; min-width: 0; overflow-wrap: anywhere; line-height: 1.15; font-weight: 650; font-size: 1.1em; letter-spacing: -.02em; }
      .line-nav .brand svg { flex: none; }
      .line-nav ul { display: flex; gap: 4px 30px; }
      .line-nav .button { min-height: 44px; padding: 8px 20px; text-decoration: none; }
      .line-nav details { display: none; position: relative; }
      .line-nav summary { display: inline-flex; align-items: center; min-height: 44px; padding: 0 14px; border: 1px solid var(--field); border-radius: var(--radius); cursor: pointer; list-style: none; }
      .line-nav summary::-webkit-details-marker { display: none; }
      .line-nav details ul { position: absolute; right: 0; top: 52px; z-index: 5; display: grid; width: 220px; padding: 12px 20px; background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
      @media (max-width: 860px) {
        .line-nav nav > ul, .line-nav nav > .button { display: none; }
        .line-nav details { display: block; }
      }
    `,
    html: markup`
      <header id="nav" class="line-nav">
        <a class="skip" href="#hero">Skip to the content</a>
        <nav class="wrap" aria-label="Main">
          <a class="brand" href="#hero">${mark(bench)} ${facts.brand}</a>
          <ul>
            ${links.map(item)}
          </ul>
          <a class="button" href="#closing">Start free</a>
          <details id="nav-menu">
            <summary>Menu</summary>
            <ul>
              ${links.map(item)}
              <li><a href="#closing">Start free</a></li>
            </ul>
          </details>
        </nav>
      </header>
    `,
  };
}

/** Ledger lines with a margin, the columns of a week, the paper of a recorder. */
export const PATTERNS: Record<Product['pattern'], (line: string, margin: string) => string> = {
  ledger: (line, margin) =>
    `linear-gradient(90deg, ${margin} 1px, #0000 1px 4px, ${margin} 4px 5px, #0000 5px) max(5px, 50vw - 590px) 0 / 5px 100% no-repeat, repeating-linear-gradient(#0000 0 47px, ${line} 47px 48px)`,
  week: (line) =>
    `linear-gradient(90deg, #0000 calc(100% * 5 / 7), ${line}59 0), repeating-linear-gradient(90deg, #0000 0 calc(100% / 7 - 1px), ${line} calc(100% / 7 - 1px) calc(100% / 7))`,
  trace: (line) =>
    `repeating-linear-gradient(#0000 0 31px, ${line} 31px 32px), repeating-linear-gradient(90deg, #0000 0 31px, ${line} 31px 32px)`,
};

const row = (
  facts: SaasFacts,
  { id, name, when, status, tone, amount }: PanelRow,
  index: number,
): Markup => markup`
  <tr id="panel-${index + 1}">
    <td class="mono">${facts.say(id)}</td>
    <th scope="row">${name}</th>
    <td>${when}</td>
    <td><span class="chip chip-${tone}">${status}</span></td>
    <td class="amount">${amount}</td>
  </tr>
`;

function panel(bench: Bench): Markup {
  const { facts } = bench;
  const { menu, title, total, columns, rows, chart, card } = facts.panel;
  return markup`
    <figure class="panel" id="panel" aria-label="${facts.brand}: ${title.toLowerCase()}, ${facts.say(total)}" data-sample>
      <div class="panel-menu on-band">
        <p>${mark(bench)} ${facts.brand}</p>
        <ul>
          ${menu.map(([label, count], index) => markup`<li id="panel-menu-${index + 1}"><span>${label}</span>${count > 0 && markup`<b>${count}</b>`}</li>`)}
        </ul>
      </div>
      <div class="panel-main">
        <div class="panel-total"><span>${title}</span><strong>${facts.say(total)}</strong></div>
        <table>
          <thead>
            <tr>${columns.map((column) => markup`<th scope="col">${facts.say(column)}</th>`)}</tr>
          </thead>
          <tbody>
            ${rows.map((one, index) => row(facts, one, index))}
          </tbody>
        </table>
      </div>
      <div class="panel-side">
        <p><b>${chart.title}</b></p>
        <p class="muted">${chart.note}</p>
        ${raw(barChart(chart.bars, `${chart.title}: ${chart.bars.map(({ value }) => value).join(', ')}`))}
        <p class="panel-labels muted">${chart.labels.map((label) => markup`<span>${label}</span>`)}</p>
        <div class="panel-card"><b>${card[0]}</b><p class="muted">${card[1]}</p></div>
      </div>
    </figure>
  `;
}

const PANEL_CSS = rules`
  .panel { display: grid; grid-template-columns: minmax(0, 200px) minmax(0, 1fr) minmax(0, 290px); margin-top: clamp(40px, 5vw, 64px); border: 1px solid var(--ink); border-bottom: 0; border-radius: 14px 14px 0 0; background: var(--raised); overflow: hidden; box-shadow: 0 24px 60px -30px #00000059; font-size: .92rem; line-height: 1.5; text-align: left; }
  .panel-menu { padding: 24px 18px; }
  .panel-menu p { display: flex; align-items: center; gap: 10px; margin: 0 10px 20px; font-weight: 650; }
  .panel-menu li { display: flex; justify-content: space-between; padding: 8px 10px; border-radius: 8px; }
  .panel-menu li:first-child { background: var(--band-line); }
  .panel-menu b { color: var(--band-accent); font-weight: 500; }
  .panel-main { padding: 24px 28px 30px; min-width: 0; }
  .panel-total { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 20px; font-weight: 650; }
  .panel-total strong { font-size: clamp(1.7rem, 1.2rem + 1.4vw, 2.3rem); line-height: 1.2; letter-spacing: -.03em; border-bottom: 4px double var(--ink); font-variant-numeric: tabular-nums; }
  .panel table { width: 100%; margin-top: 18px; border-collapse: collapse; }
  .panel th, .panel td { padding: 11px 8px 11px 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; }
  .panel thead th { padding-block: 8px; color: var(--muted); font-size: .93em; }
  .panel tbody tr:last-child > * { border-bottom: 0; }
  .panel .mono { font-family: var(--mono); font-size: .9em; color: var(--muted); white-space: nowrap; }
  .panel tr > :last-child { padding-right: 0; text-align: right; }
  .panel .amount { font-weight: 650; font-variant-numeric: tabular-nums; }
  .chip { display: inline-block; padding: 2px 10px; border-radius: 20px; font-size: .88em; font-weight: 600; white-space: nowrap; }
  .chip-good { background: var(--good-wash); color: var(--good); }
  .chip-warn { background: var(--warn-wash); color: var(--warn); }
  .chip-bad { background: var(--bad-wash); color: var(--bad); }
  .chip-calm { background: var(--surface); color: var(--muted); }
  .panel-side { padding: 24px; background: var(--surface); border-left: 1px solid var(--line); }
  .panel-side svg { width: 100%; margin: 18px 0 6px; }
  .panel-labels { display: flex; justify-content: space-between; font-size: .88em; }
  .panel-card { margin-top: 18px; padding: 14px 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
  .chart-grid { stroke: var(--line); fill: none; }
  .bar-good { fill: var(--good); } .bar-calm { fill: var(--field); } .bar-warn { fill: var(--amber); } .bar-bad { fill: var(--bad); }
  @media (max-width: 1020px) { .panel { grid-template-columns: minmax(0, 1fr) minmax(0, 270px); } .panel-menu { display: none; } }
  @media (max-width: 760px) {
    .panel { grid-template-columns: minmax(0, 1fr); }
    .panel-main { padding: 20px 18px; }
    .panel-side { border-left: 0; border-top: 1px solid var(--line); }
    .panel tr > :nth-child(1), .panel tr > :nth-child(3) { display: none; }
  }
`;

export function panelHero(bench: Bench): SiteSection {
  const { facts, palette } = bench;
  const pattern = PATTERNS[facts.product.pattern](palette.tintDeep, palette.dark ? palette.line : '#c9917a');
  return {
    id: 'hero',
    title: 'Opening',
    kind: 'hero',
    brief: 'headline and promise, the product itself below',
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero { background: ${pattern}, var(--tint); color: var(--on-tint); padding-top: clamp(56px, 7vw, 104px); }
      .hero-head { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); gap: 32px 48px; align-items: center; }
      .hero h1 { max-width: 11.5em; text-wrap: balance; }
      .hero-head p { font-size: 1.12em; line-height: 1.55; }
      .hero-actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 26px; }
      .hero .button { background: var(--band); color: var(--on-band); }
      .hero .button-quiet { background: transparent; color: inherit; border: 1px solid currentColor; }
      ${PANEL_CSS}
      @media (max-width: 860px) { .hero-head { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-head">
            <h1>${facts.headline}</h1>
            <div>
              <p>${facts.sub}</p>
              <div class="hero-actions">
                <a class="button" href="#closing">${facts.product.action}</a>
                <a class="button button-quiet" href="#steps">See how it works</a>
              </div>
            </div>
          </div>
          ${panel(bench)}
        </div>
      </main>
    `,
  };
}

export function statBand({ facts }: Bench): SiteSection {
  return {
    id: 'stats',
    title: 'Three figures',
    kind: 'stats',
    brief: 'dark band that cuts the panel, three figures with units',
    ground: 'band',
    shape: 'strip',
    css: rules`
      .stats dl { display: grid; grid-template-columns: repeat(3, auto); justify-content: space-between; gap: 24px 40px; padding-block: clamp(40px, 5vw, 62px); }
      .stats dl > div { display: grid; grid-template-columns: auto minmax(0, 15em); align-items: center; gap: 8px 20px; }
      .stats dd { grid-row: 1; font-weight: 650; font-size: clamp(2.2rem, 1.6rem + 2vw, 3.5rem); line-height: 1.1; letter-spacing: -.045em; color: var(--band-accent); white-space: nowrap; }
      .stats dt { grid-column: 2; line-height: 1.4; font-size: .98em; }
      @media (max-width: 1100px) { .stats dl { grid-template-columns: repeat(3, minmax(0, 1fr)); } .stats dl > div { grid-template-columns: minmax(0, 1fr); align-content: start; } .stats dt { grid-column: 1; } }
      @media (max-width: 700px) { .stats dl { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <section id="stats" class="stats on-band" aria-label="Three figures">
        <dl class="wrap" data-sample>
          ${facts.product.stats.map(
            ([figure, text], index) => markup`
              <div id="stats-${index + 1}">
                <dt>${text}</dt>
                <dd>${facts.say(figure)}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `,
  };
}
