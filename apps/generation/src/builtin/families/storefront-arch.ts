import { archArt } from '../art/arch.js';
import type { Ware } from '../art/shelf.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import type { SiteSection } from '../site.js';
import { openingHours, windowOf } from '../kinds/bakery-facts.js';
import type { Storefront } from './storefront-top.js';

/** The second sign of a storefront: no awning but an arch, a quiet line of links and cells of facts. */
export function archNav({ facts, links }: Storefront): SiteSection {
  const item = ({ id, label }: { id: string; label: string }): Markup =>
    markup`<li><a href="#${id}">${label}</a></li>`;
  const quiet = links.filter(({ id }) => id !== 'booking');
  return {
    id: 'nav',
    title: 'Name and navigation',
    kind: 'nav',
    brief: `name left, ${quiet.length} links and a button right`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .line { background: var(--bg); }
      .line .wrap { display: flex; align-items: center; gap: 8px 32px; min-height: 84px; }
      .line ul { display: flex; gap: 4px 30px; }
      .line a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none; }
      .line a:hover { text-decoration: underline; }
      .line .brand { margin-right: auto; min-width: 0; font: 400 clamp(1.3rem, 1.1rem + .8vw, 1.7rem) / 1.1 var(--head); overflow-wrap: anywhere; }
      .line .button { min-height: 46px; padding: 8px 24px; color: var(--on-accent); }
      .line details { display: none; position: relative; }
      .line summary { display: inline-flex; align-items: center; min-height: 44px; padding: 0 16px; border: 1px solid var(--field); border-radius: var(--radius); cursor: pointer; list-style: none; }
      .line summary::-webkit-details-marker { display: none; }
      .line details ul { position: absolute; right: 0; top: 52px; z-index: 5; display: grid; width: 220px; padding: 12px 20px; background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); }
      @media (max-width: 960px) {
        .line nav > ul, .line nav > .button { display: none; }
        .line details { display: block; }
      }
    `,
    html: markup`
      <header id="nav" class="line">
        <a class="skip" href="#hero">Skip to the content</a>
        <nav class="wrap" aria-label="Main">
          <a class="brand" href="#hero">${facts.brand}</a>
          <ul>
            ${quiet.map(item)}
          </ul>
          ${facts.has('booking') && markup`<a class="button" href="#booking">Reserve</a>`}
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

/** Round things stand well in an arch; the signature stands in front. */
function inFront(shop: Storefront): [Ware, Ware] {
  const { facts } = shop;
  const wares = new Set(windowOf(facts).map(({ ware }) => ware));
  const good: Ware[] = ['boule', 'croissant', 'cup', 'rye', 'brioche', 'knot'];
  const first = wares.has('cup') ? 'cup' : facts.signature.ware;
  const behind = good.find((ware) => wares.has(ware) && ware !== first) ?? 'boule';
  return [behind, first];
}

export function archHero(shop: Storefront): SiteSection {
  const { facts, palette, scheme, materials } = shop;
  const art = archArt(
    inFront(shop),
    palette,
    scheme,
    materials,
    facts.random.fork('arch'),
    `An arch with the morning in it, ${facts.signature.dish.name} in front`,
  );
  const booking = facts.has('booking');
  return {
    id: 'hero',
    title: 'Opening',
    kind: 'hero',
    brief: 'headline left, an arch with the morning in it right',
    ground: 'art',
    shape: 'split',
    css: rules`
      .hero .wrap { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 40px clamp(32px, 5vw, 80px); align-items: end; }
      .hero-words { padding-block: clamp(40px, 6vw, 88px) clamp(48px, 7vw, 104px); }
      .hero h1 { font-size: clamp(2.8rem, 1.5rem + 5vw, 5.6rem); letter-spacing: -.03em; line-height: 1; }
      .hero h1 em { display: block; color: var(--accent); }
      .hero-words p { margin: 30px 0 34px; max-width: 33em; }
      .hero-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 28px; }
      .hero .button { background: var(--ink); color: var(--bg); }
      .hero .button:hover { background: var(--accent-hover); color: var(--on-accent); }
      .hero-art svg { width: 100%; max-height: 620px; }
      @media (max-width: 860px) {
        .hero .wrap { grid-template-columns: minmax(0, 1fr); }
        .hero-words { padding-bottom: 16px; }
        .hero-art { max-width: 440px; margin-inline: auto; width: 100%; }
      }
    `,
    html: markup`
      <main id="hero" class="hero">
        <div class="wrap">
          <div class="hero-words">
            <h1>${facts.headline[0]} <em>${facts.headline[1]}</em></h1>
            <p>${facts.sub}</p>
            <div class="hero-actions">
              <a class="button" href="#${booking ? 'booking' : 'where'}">${booking ? 'Set something aside' : 'Find the door'}</a>
              ${facts.has('menu') && markup`<a class="text-link" href="#menu">See today’s menu</a>`}
            </div>
          </div>
          <div class="hero-art">${raw(art)}</div>
        </div>
      </main>
    `,
  };
}

/** Four cells between hairlines: what people came for. */
export function factCells({ facts }: Storefront): SiteSection {
  const { place } = facts;
  const hours = openingHours(facts);
  const [week, sunday] = [hours.find(([, time]) => time !== 'closed'), hours.at(-1)];
  const cells: [string, string][] = [
    [week?.[0] ?? '', week?.[1] ?? ''],
    [sunday?.[0] ?? '', sunday?.[1] ?? ''],
    [place.district === 'the old town' ? place.name : place.district, `${facts.number} ${place.street}`],
    [`Closed on ${facts.closedDay}`, 'the oven sleeps, the starter does not'],
  ];
  return {
    id: 'today',
    title: 'Opening hours',
    kind: 'facts',
    brief: 'four facts: hours, Sunday, address, day off',
    ground: 'band',
    shape: 'strip',
    css: rules`
      .today { border-block: 1px solid var(--line); background: var(--bg); }
      .today dl { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); }
      .today dl > div { padding: 26px 20px 28px 0; }
      .today dl > div + div { padding-left: 24px; border-left: 1px solid var(--line); }
      .today dt { font: 400 1.3rem/1.3 var(--head); }
      .today dd { color: var(--muted); font-size: .93em; line-height: 1.45; margin-top: 4px; }
      @media (max-width: 860px) {
        .today dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .today dl > div { padding-left: 0; } .today dl > div:nth-child(odd) { border-left: 0; padding-left: 0; }
        .today dl > div:nth-child(n + 3) { border-top: 1px solid var(--line); }
      }
    `,
    html: markup`
      <section id="today" class="today" aria-label="Opening hours in short">
        <dl class="wrap" data-sample>
          ${cells.map(
            ([term, text], index) => markup`
              <div id="today-${index + 1}">
                <dt>${term}</dt>
                <dd>${text}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `,
  };
}
