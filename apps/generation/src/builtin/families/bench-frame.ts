/** What stands around every page of the family: the line above, the questions, the line below. */
import type { SiteFacts } from '../facts/site-facts.js';
import { markup, raw, rules, type Markup } from '../markup.js';
import { ANSWERS_CSS, answersMarkup, type Answer } from '../parts/answers.js';
import { navCss, navLinks, type Link } from '../parts/nav-menu.js';
import type { Ground, SiteSection } from '../site.js';

export interface Frame {
  facts: SiteFacts;
  mark: Markup;
  links: readonly Link[];
  /** Where the one button leads. */
  action: Link;
  /** Offers the same page by night, or by day. */
  toggle?: boolean;
}

/** A disc, half dark and half light. */
const TOGGLE_CSS = rules`
  .theme-toggle { flex: none; width: 44px; min-height: 44px; padding: 0; border: 0; background: none; color: inherit; cursor: pointer; }
  .theme-toggle::before { content: ""; display: block; width: 20px; height: 20px; margin: auto; border: 2px solid currentColor; border-radius: 50%; background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
  .theme-toggle[aria-pressed="true"]::before { rotate: 180deg; }
`;

export function lineNav({ facts, mark, links, action, toggle }: Frame): SiteSection {
  return {
    id: 'nav',
    kind: 'nav',
    brief: `one line: mark, ${links.length} links, one button`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .line-nav { position: relative; z-index: 4; border-bottom: 1px solid var(--line); background: var(--bg); }
      .line-nav .wrap { display: flex; align-items: center; gap: 12px clamp(12px, 2.4vw, 30px); min-height: 66px; }
      .line-nav .brand { display: inline-flex; align-items: center; gap: 10px; min-height: 44px; min-width: 0; margin-right: auto; text-decoration: none; overflow-wrap: anywhere; line-height: 1.15; font: 650 1.1em/1.15 var(--head); letter-spacing: -.02em; }
      .line-nav .brand svg { flex: none; }
      .line-nav .nav-row { font-size: .95em; }
      ${toggle ? TOGGLE_CSS : ''}
      .line-nav .button { flex: none; min-height: 44px; padding: 8px 20px; font-size: .98em; text-decoration: none; }
      ${navCss(900)}
      @media (max-width: 900px) { .line-nav .wrap > .button { display: none; } }
    `,
    html: markup`
      <header id="nav" class="line-nav">
        <a class="skip" href="#hero">${facts.common.skip}</a>
        <nav class="wrap" aria-label="${facts.common.mainNavigation}">
          <a class="brand" href="#hero">${mark} ${facts.brand}</a>
          ${navLinks(links, facts.common)}
          ${toggle && markup`<button type="button" id="nav-theme" class="theme-toggle" data-theme-toggle aria-pressed="false" aria-label="${facts.common.darker}"></button>`}
          <a class="button" href="#${action.id}">${action.label}</a>
        </nav>
      </header>
    `,
  };
}

export interface AnswersContent {
  heading: string;
  items: readonly Answer[];
  /** Beside the heading, or under it in two columns. */
  wide: boolean;
  ground?: Ground;
}

export function answers({ heading, items, wide, ground = 'bg' }: AnswersContent): SiteSection {
  return {
    id: 'faq',
    kind: 'faq',
    brief: `${items.length} fears, answered in the first sentence`,
    ground,
    shape: 'answers',
    css: rules`
      .faq { padding-block: var(--section); background: var(--${ground === 'surface' ? 'surface' : 'bg'}); }
      .faq h2 { font-size: clamp(1.8rem, 1.2rem + 2vw, 2.7rem); hyphens: auto; }
      ${wide ? '.faq .answers { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 clamp(24px, 4vw, 56px); align-items: start; margin-top: clamp(24px, 3vw, 40px); }' : '.faq .wrap { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); gap: 32px clamp(32px, 5vw, 72px); }'}
      ${ANSWERS_CSS}
      .faq summary { overflow-wrap: anywhere; }
      .faq .answers summary::after { content: ""; width: 9px; height: 9px; margin-right: 4px; border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(45deg) translate(-2px, -2px); transition: transform .16s; }
      .faq .answers details[open] summary::after { content: ""; transform: rotate(225deg) translate(-2px, -2px); }
      @media (max-width: 860px) { .faq .wrap, .faq .answers { grid-template-columns: minmax(0, 1fr); } .faq .answers p { padding-right: 0; } }
    `,
    html: markup`
      <section id="faq" class="faq" aria-labelledby="faq-title">
        <div class="wrap">
          <h2 id="faq-title">${heading}</h2>
          ${answersMarkup('faq', items, wide ? 2 : 1)}
        </div>
      </section>
    `,
  };
}

export function lineFooter({ facts, mark, links }: Frame, lines: readonly string[]): SiteSection {
  return {
    id: 'footer',
    kind: 'footer',
    brief: 'one line: name, place, links, address',
    ground: 'band',
    shape: 'end',
    css: rules`
      .foot { background: var(--deep); color: var(--on-band); font-size: .93em; }
      .foot .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 28px; padding-block: 22px; }
      .foot-name { display: flex; align-items: center; gap: 12px; min-width: 0; margin-right: auto; overflow-wrap: anywhere; }
      .foot-name svg { flex: none; }
      .foot ul { display: flex; flex-wrap: wrap; gap: 0 24px; }
      .foot li, .foot a { min-width: 0; max-width: 100%; }
      .foot a { display: inline-flex; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
    `,
    html: markup`
      <footer id="footer" class="foot on-band">
        <div class="wrap">
          <p class="foot-name">${mark} <span>© ${facts.brand}, ${facts.placeName}</span></p>
          ${lines.length > 0 && markup`<p data-sample="${lines[0]}">${lines.slice(1).join(' · ')}</p>`}
          <ul>
            ${links.slice(-2).map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
            <li><a href="mailto:${facts.email}">${facts.email}</a></li>
          </ul>
        </div>
      </footer>
    `,
  };
}

/** French puts a thin space, which never breaks, before its tall signs and inside its quotes. */
export function spaced(sections: readonly SiteSection[], lang: string): SiteSection[] {
  if (lang !== 'fr') return [...sections];
  return sections.map((section) => ({
    ...section,
    html: raw(section.html.text.replaceAll(/ ([?!;:»])/g, '\u202F$1').replaceAll('« ', '«\u202F')),
  }));
}

/** The first sentence, and of the others those that chance leaves: what answers stands first, what adds may stay away. */
export function pared(text: string, { random }: SiteFacts): string {
  const [first = '', ...rest] = text.split(/(?<=[.?!]) (?=[\p{Lu}¿])/u);
  const choice = random.fork(`pared/${text}`);
  return [first, ...rest.filter(() => choice.chance(0.5))].join(' ');
}
