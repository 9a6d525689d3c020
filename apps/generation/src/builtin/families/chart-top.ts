import { chartArt, type ChartColors } from '../art/chart-art.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { Palette } from '../theme/palette.js';
import type { SiteSection } from '../site.js';
import type { ChartFacts } from '../kinds/chart-facts.js';

export interface Chart {
  facts: ChartFacts;
  palette: Palette;
  colors: ChartColors;
  links: { id: string; label: string }[];
}

/** The border of a sea chart: dashes of equal length on all sides. */
export const FRAME_CSS = rules`
  .frame {
    padding: 9px; border: 1px solid var(--ink);
    background:
      repeating-linear-gradient(90deg, var(--ink) 0 44px, var(--bg) 44px 88px) 0 0 / 100% 8px no-repeat,
      repeating-linear-gradient(90deg, var(--ink) 0 44px, var(--bg) 44px 88px) 0 100% / 100% 8px no-repeat,
      repeating-linear-gradient(var(--ink) 0 44px, var(--bg) 44px 88px) 0 0 / 8px 100% no-repeat,
      repeating-linear-gradient(var(--ink) 0 44px, var(--bg) 44px 88px) 100% 0 / 8px 100% no-repeat, var(--bg);
  }
  .frame > * { border: 1px solid var(--ink); }
`;

export function cellNav({ facts, links }: Chart): SiteSection {
  const item = ({ id, label }: { id: string; label: string }): Markup =>
    markup`<li><a href="#${id}">${label}</a></li>`;
  return {
    id: 'nav',
    title: 'Name and navigation',
    kind: 'nav',
    brief: `ruled cells: name and ${links.length} links`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .cells { padding: 12px clamp(8px, 1.6vw, 20px) 0; background: var(--bg); }
      .cells nav { display: flex; align-items: stretch; border: 1px solid var(--ink); border-bottom: 0; }
      .cells a, .cells summary { display: flex; align-items: center; min-height: 54px; padding: 0 18px; text-decoration: none; }
      .cells a:hover { text-decoration: underline; }
      .cells .brand { margin-right: auto; min-width: 0; font: ${facts.brand.length > 22 ? 600 : 700} 1.1rem/1.2 var(--head); overflow-wrap: anywhere; }
      .cells ul { display: flex; }
      .cells li { border-left: 1px solid var(--ink); }
      .cells nav > ul li:last-child { background: var(--band); color: var(--on-band); }
      .cells details { display: none; position: relative; border-left: 1px solid var(--ink); }
      .cells summary { cursor: pointer; list-style: none; }
      .cells summary::-webkit-details-marker { display: none; }
      .cells details ul { position: absolute; right: 0; top: 56px; z-index: 5; display: grid; width: 220px; background: var(--raised); border: 1px solid var(--ink); }
      .cells details li { border: 0; }
      @media (max-width: 900px) { .cells nav > ul { display: none; } .cells details { display: block; } }
    `,
    html: markup`
      <header id="nav" class="cells">
        <a class="skip" href="#hero">Skip to the content</a>
        <nav aria-label="Main">
          <a class="brand" href="#hero">${facts.brand}</a>
          <ul>
            ${links.map(item)}
          </ul>
          <details id="nav-menu">
            <summary>Menu</summary>
            <ul>
              ${links.map(item)}
            </ul>
          </details>
        </nav>
      </header>
    `,
  };
}

export function chartHero({ facts, colors }: Chart): SiteSection {
  const { trade, random } = facts;
  const stations = trade.route.map(([station, note]) => [facts.say(station), facts.say(note)] as const);
  const text = `Chart with a route: ${stations.map(([station]) => station).join(', ')}`;
  const action = facts.has('booking') ? 'contact' : 'where';
  return {
    id: 'hero',
    title: 'Opening',
    kind: 'hero',
    brief: 'a chart with four stations, the name on a cartouche',
    ground: 'art',
    shape: 'split',
    css: rules`
      ${FRAME_CSS}
      .hero { padding: 0 clamp(8px, 1.6vw, 20px) 12px; background: var(--bg); }
      .hero-chart { display: grid; min-height: 660px; }
      .hero-chart > * { grid-area: 1 / 1; }
      .hero-chart svg { width: 100%; height: 100%; font-family: var(--mono); }
      .cartouche {
        position: relative; place-self: center start; width: min(620px, 52%); margin: 36px clamp(20px, 4vw, 56px); padding: clamp(24px, 3vw, 44px);
        background: var(--raised); border: 1px solid var(--ink); outline: 3px solid var(--ink); outline-offset: 5px; box-shadow: 0 0 0 9px var(--raised);
      }
      .hero h1 { font-size: clamp(2.5rem, 1.3rem + 3.6vw, 4.6rem); line-height: 1.02; }
      .hero h1 span { display: block; }
      .cartouche > p { margin: 20px 0; max-width: 32em; }
      .cartouche ul { padding: 16px 0; border-top: 1px solid var(--line); font: 400 .9rem/1.7 var(--mono); }
      .hero-actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 8px; }
      @media (max-width: 900px) {
        .hero-chart { min-height: 0; }
        .hero-chart > * { grid-area: auto; }
        .cartouche { width: auto; margin: 14px; order: -1; }
        .hero-chart svg { height: 420px; }
      }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="frame">
          <div class="hero-chart">
            ${raw(chartArt(stations, colors, random.fork('chart'), text))}
            <div class="cartouche">
              <h1><span>${facts.say(facts.headline[0])}</span> <span>${facts.say(facts.headline[1])}</span></h1>
              <p>${facts.say(random.fork('sub').pick(trade.subs))}</p>
              <ul>
                ${trade.card.map((line, index) => markup`<li id="hero-fact-${index + 1}">${facts.say(line)}</li>`)}
              </ul>
              <div class="hero-actions">
                <a class="button" href="#${action}">${trade.action}</a>
                <a class="button button-quiet" href="#day">See the day</a>
              </div>
            </div>
          </div>
        </div>
      </main>
    `,
  };
}

export function why({ facts }: Chart): SiteSection {
  const { title, paragraphs, stats } = facts.trade.why;
  return {
    id: 'why',
    title: 'Why this place',
    kind: 'story',
    brief: 'two paragraphs, four tinted cells with figures',
    ground: 'bg',
    shape: 'cells',
    css: rules`
      .why { padding-block: var(--section); }
      .why-head { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 24px 64px; }
      .why-head p + p { margin-top: 18px; }
      .why dl { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); margin-top: 52px; border: 1px solid var(--ink); }
      .why dl > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 20px 22px 26px; color: var(--on-tint); }
      .why dl > div + div { border-left: 1px solid var(--ink); }
      .why dl > :nth-child(1) { background: var(--sand); } .why dl > :nth-child(2) { background: var(--sage); }
      .why dl > :nth-child(3) { background: var(--tint-deep); } .why dl > :nth-child(4) { background: var(--tint); }
      .why dd { font: 700 clamp(1.7rem, 1.3rem + 1.2vw, 2.4rem) / 1.2 var(--head); }
      .why dt { line-height: 1.4; font-size: .95em; }
      @media (max-width: 900px) {
        .why-head { grid-template-columns: minmax(0, 1fr); }
        .why dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .why dl > :nth-child(3) { border-left: 0; } .why dl > :nth-child(n + 3) { border-top: 1px solid var(--ink); }
      }
    `,
    html: markup`
      <section id="why" class="why" aria-labelledby="why-title">
        <div class="wrap">
          <div class="why-head">
            <h2 id="why-title">${facts.random.fork('why').pick(title)}</h2>
            <div>
              ${paragraphs.map((text, index) => markup`<p id="why-p${index + 1}">${facts.say(text)}</p>`)}
            </div>
          </div>
          <dl data-sample>
            ${stats.map(
              ([figure, text], index) => markup`
                <div id="why-${index + 1}">
                  <dt>${facts.say(text)}</dt>
                  <dd>${facts.say(figure)}</dd>
                </div>
              `,
            )}
          </dl>
        </div>
      </section>
    `,
  };
}
