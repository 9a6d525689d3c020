/** How software opens: headline, promise, and the product itself, cut off by the next band. */
import { barChart, productMark } from '../art/bench-art.js';
import type { PanelRow } from '../kinds/saas-panels.js';
import type { SaasFacts } from '../kinds/saas-facts.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import type { Theme } from '../theme/theme.js';
import type { SaasProduct } from '../words/saas.js';

export interface Bench {
  facts: SaasFacts;
  theme: Theme;
}

export const mark = ({ facts, theme: { palette } }: Bench): Markup =>
  raw(productMark(facts.product, palette.band, palette.bandAccent));

const squares = (size: number, line: string): string =>
  `repeating-linear-gradient(#0000 0 ${size - 1}px, ${line} ${size - 1}px ${size}px), repeating-linear-gradient(90deg, #0000 0 ${size - 1}px, ${line} ${size - 1}px ${size}px)`;

/** Ledger lines with a margin, the columns of a week, the paper of a recorder, punched tape, a ruled list. */
export const PATTERNS: Record<SaasProduct, (line: string, margin: string) => string> = {
  invoices: (line, margin) =>
    `linear-gradient(90deg, ${margin} 1px, #0000 1px 4px, ${margin} 4px 5px, #0000 5px) max(5px, 50vw - 590px) 0 / 5px 100% no-repeat, repeating-linear-gradient(#0000 0 47px, ${line} 47px 48px)`,
  rota: (line) =>
    `repeating-linear-gradient(90deg, #0000 0 calc(100% / 7 - 1px), ${line} calc(100% / 7 - 1px) calc(100% / 7))`,
  uptime: (line) => squares(32, line),
  engine: (line) => `radial-gradient(circle at 12px 12px, ${line} 3px, #0000 3.5px) 0 0 / 24px 24px`,
  requests: (line, margin) =>
    `linear-gradient(90deg, #0000 max(20px, 50vw - 584px), ${margin} 0 calc(max(20px, 50vw - 584px) + 1px), #0000 0), repeating-linear-gradient(#0000 0 39px, ${line} 39px 40px)`,
};

const row = ({ id, name, when, status, tone, amount }: PanelRow, index: number): Markup => markup`
  <tr id="panel-${index + 1}">
    <td class="mono">${id}</td>
    <th scope="row">${name}</th>
    <td>${when}</td>
    <td><span class="chip chip-${tone}">${status}</span></td>
    <td class="amount">${amount}</td>
  </tr>
`;

function panel(bench: Bench, tone: PanelTone): Markup {
  const { facts } = bench;
  const { panel: shown, words, ui } = facts;
  const { title, columns, chart, card } = words.panel;
  const [name, note] = chart.map((text) => facts.say(text));
  return markup`
    <figure class="panel panel-${tone}" id="panel" aria-label="${facts.brand}: ${title}, ${shown.total}" data-sample="${ui.sample.panel}">
      <div class="panel-menu">
        <p>${mark(bench)} <span>${facts.brand}</span></p>
        <ul>
          ${shown.menu.map(([label, count], index) => markup`<li id="panel-menu-${index + 1}"><span>${label}</span>${count > 0 && markup`<b>${count}</b>`}</li>`)}
        </ul>
      </div>
      <div class="panel-main">
        <div class="panel-total"><span>${title}</span><strong>${shown.total}</strong></div>
        <table>
          <thead>
            <tr>${columns.map((column) => markup`<th scope="col">${facts.say(column)}</th>`)}</tr>
          </thead>
          <tbody>
            ${shown.rows.map(row)}
          </tbody>
        </table>
      </div>
      <div class="panel-side">
        <p><b>${name}</b></p>
        <p class="muted">${note}</p>
        ${raw(barChart(shown.bars, `${name}: ${shown.bars.map(({ value }) => value).join(', ')}`))}
        <p class="panel-labels muted">${shown.labels.map((label) => markup`<span>${label}</span>`)}</p>
        <div class="panel-card"><b>${facts.say(card[0])}</b><p class="muted">${facts.say(card[1])}</p></div>
      </div>
    </figure>
  `;
}

/** Menu on the dark ground, or tabs above, or the menu on paper: one product, three houses. */
const TONES = ['night', 'tabs', 'paper'] as const;
type PanelTone = (typeof TONES)[number];

const PANEL_CSS = rules`
  .panel { display: grid; grid-template-columns: minmax(0, 200px) minmax(0, 1fr) minmax(0, 290px); margin-top: clamp(40px, 5vw, 64px); border: 1px solid var(--ink); border-bottom: 0; border-radius: 14px 14px 0 0; background: var(--raised); color: var(--ink); overflow: hidden; box-shadow: 0 24px 60px -30px #00000059; font-size: .92rem; line-height: 1.5; text-align: left; }
  .panel-menu { padding: 24px 18px; background: var(--band); color: var(--on-band); }
  .panel-menu p { display: flex; align-items: center; gap: 10px; margin: 0 10px 20px; font-weight: 650; overflow-wrap: anywhere; }
  .panel-menu svg { flex: none; }
  .panel-menu span { min-width: 0; }
  .panel-menu li { display: flex; justify-content: space-between; gap: 8px; padding: 8px 10px; border-radius: 8px; }
  .panel-menu li:first-child { background: var(--band-line); }
  .panel-menu b { color: var(--band-accent); font-weight: 500; }
  .panel-main { padding: 24px 28px 30px; min-width: 0; }
  .panel-total { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 20px; font-weight: 650; }
  .panel-total strong { font-size: clamp(1.7rem, 1.2rem + 1.4vw, 2.3rem); line-height: 1.2; letter-spacing: -.03em; border-bottom: 4px double var(--ink); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .panel table { width: 100%; margin-top: 18px; border-collapse: collapse; }
  .panel th, .panel td { padding: 11px 8px 11px 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; }
  .panel thead th { padding-block: 8px; color: var(--muted); font-size: .93em; }
  .panel tbody th { overflow-wrap: anywhere; }
  .panel tbody tr:last-child > * { border-bottom: 0; }
  .panel .mono { font-family: var(--mono); font-size: .9em; color: var(--muted); white-space: nowrap; }
  .panel tr > :last-child { padding-right: 0; text-align: right; }
  .panel .amount { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .chip { display: inline-block; padding: 2px 10px; border-radius: 20px; font-size: .88em; font-weight: 600; }
  .chip-good { background: var(--good-wash); color: var(--good); }
  .chip-warn { background: var(--warn-wash); color: var(--warn); }
  .chip-bad { background: var(--bad-wash); color: var(--bad); }
  .chip-calm { background: var(--surface); color: var(--muted); }
  .panel-side { padding: 24px; background: var(--surface); border-left: 1px solid var(--line); }
  .panel-side svg { width: 100%; margin: 18px 0 6px; }
  .panel-labels { display: flex; justify-content: space-between; gap: 6px; font-size: .88em; }
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

const TONE_CSS: Record<PanelTone, string> = {
  night: '',
  paper: rules`
    .panel-menu { background: var(--surface); color: var(--ink); border-right: 1px solid var(--line); }
    .panel-menu li:first-child { background: var(--raised); font-weight: 600; }
    .panel-menu b { color: var(--accent); }
    .panel-side { background: var(--band); color: var(--on-band); border-color: var(--band); }
    .panel-side .muted { color: var(--band-muted); } .panel-card, .panel-card .muted { background: var(--band-line); border-color: var(--band-line); color: var(--on-band); }
    .panel-side .chart-grid { stroke: var(--band-line); }
    .panel-side rect { fill: var(--band-accent); } .panel-side .bar-bad { fill: var(--on-band); }
  `,
  tabs: rules`
    .panel { grid-template-columns: minmax(0, 300px) minmax(0, 1fr); }
    .panel-menu { display: flex; align-items: center; gap: 12px 32px; grid-column: 1 / -1; padding: 10px 22px; }
    .panel-menu p { margin: 0; }
    .panel-menu ul { display: flex; flex-wrap: wrap; gap: 2px; margin-left: auto; }
    .panel-menu li { gap: 10px; padding: 6px 12px; }
    .panel-side { order: -1; border-left: 0; border-right: 1px solid var(--line); }
    .panel-menu { order: -2; }
    @media (max-width: 1020px) { .panel-menu { display: none; } .panel { grid-template-columns: minmax(0, 270px) minmax(0, 1fr); } }
    @media (max-width: 760px) { .panel { grid-template-columns: minmax(0, 1fr); } .panel-side { order: 1; border-right: 0; } }
  `,
};

/** Headline beside the promise as on a letter, or above it as on a poster, or behind it. */
const HEADS = {
  letter:
    '.hero-head { grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); } .hero h1 { max-width: 11.5em; }',
  poster:
    '.hero h1 { font-size: calc(clamp(2.6rem, 1.1rem + 6.6vw, 6.6rem) * var(--grow)); } .hero-text { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 6fr); gap: 20px 40px; align-items: end; } .hero-actions { margin: 0; justify-content: flex-end; } @media (max-width: 860px) { .hero-text { grid-template-columns: minmax(0, 1fr); } .hero-actions { justify-content: flex-start; } }',
  reply:
    '.hero-head { grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); } .hero h1 { order: 2; } @media (max-width: 860px) { .hero h1 { order: 0; } }',
} as const;

export function panelHero(bench: Bench): SiteSection {
  const { facts, theme } = bench;
  const { palette } = theme;
  const random = facts.random.fork('hero');
  const tone = random.fork('panel').pick(TONES);
  const head = HEADS[random.fork('head').pick(['letter', 'letter', 'poster', 'reply'] as const)];
  const pattern = PATTERNS[facts.product]('var(--tint-deep)', palette.dark ? 'var(--line)' : '#c9917a');
  return {
    id: 'hero',
    kind: 'hero',
    brief: 'headline and promise, the product itself below',
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero { background: ${pattern}, var(--tint); color: var(--on-tint); padding-top: clamp(56px, 7vw, 104px); }
      .hero-head { display: grid; gap: 32px 56px; align-items: center; }
      .hero h1 { text-wrap: balance; overflow-wrap: anywhere; }
      ${head}
      .hero-text p { max-width: 34em; font-size: 1.12em; line-height: 1.55; background: var(--tint); box-shadow: 0 0 0 6px var(--tint); }
      .hero-actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 26px; }
      .hero .button { ${palette.dark ? 'background: var(--band-accent); color: var(--band)' : 'background: var(--band); color: var(--on-band)'}; }
      .hero .button-quiet { background: var(--tint); color: inherit; border: 1px solid currentColor; }
      ${PANEL_CSS}
      ${TONE_CSS[tone]}
      @media (max-width: 860px) { .hero-head { grid-template-columns: minmax(0, 1fr); } }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-head">
            <h1>${facts.say(random.fork('h1').pick(facts.words.headlines))}</h1>
            <div class="hero-text">
              <p>${facts.say(random.fork('sub').pick(facts.words.subs))}</p>
              <div class="hero-actions">
                <a class="button" href="#closing">${random.fork('action').pick(facts.words.actions)}</a>
                <a class="button button-quiet" href="#steps">${facts.ui.more}</a>
              </div>
            </div>
          </div>
          ${panel(bench, tone)}
        </div>
      </main>
    `,
  };
}

export function statBand({ facts }: Bench): SiteSection {
  const random = facts.random.fork('stats');
  return {
    id: 'stats',
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
      <section id="stats" class="stats on-band" aria-label="${facts.ui.titles.stats}">
        <dl class="wrap" data-sample="${facts.ui.sample.figures}">
          ${random.some(facts.words.stats, 3).map(
            ([figure, text], index) => markup`
              <div id="stats-${index + 1}">
                <dt>${facts.say(text)}</dt>
                <dd>${facts.say(figure)}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `,
  };
}
