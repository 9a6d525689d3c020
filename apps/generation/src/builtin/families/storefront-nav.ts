import { markup, rules, type Markup } from '../markup.js';
import { navCss, navLinks, type Link } from '../parts/nav-menu.js';
import type { SiteSection } from '../site.js';
import { section, type Storefront } from './storefront.js';

export const awning = (id: string): Markup =>
  markup`<div class="awning" id="${id}" aria-hidden="true"></div>`;

export const AWNING_CSS = rules`
  .awning {
    height: 74px;
    background: linear-gradient(#0000 40px, #0000001c 40px 46px, #0000 46px) 0 0 / 100% 74px,
      repeating-linear-gradient(90deg, var(--awning) 0 56px, var(--awning-light) 56px 112px);
    -webkit-mask: radial-gradient(circle at 28px 46px, #000 27.5px, #0000 28.5px) 0 0 / 56px 74px, linear-gradient(#000 0 0) 0 0 / 100% 46px no-repeat;
    mask: radial-gradient(circle at 28px 46px, #000 27.5px, #0000 28.5px) 0 0 / 56px 74px, linear-gradient(#000 0 0) 0 0 / 100% 46px no-repeat;
  }
  .awning-shade { position: relative; z-index: 2; margin-bottom: -74px; filter: drop-shadow(0 8px 8px #00000029); pointer-events: none; }
`;

const item = ({ id, label }: Link): Markup => markup`<li><a href="#${id}">${label}</a></li>`;

/** A letter more a line than a fascia holds makes the name smaller. */
const nameSize = (brand: string): string =>
  brand.length > 20 ? '1.6rem' : brand.length > 12 ? '2.2rem' : '3.1rem';

const FASCIA_CSS = rules`
  .fascia { background: var(--deep); color: var(--band-accent); }
  .fascia .wrap { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto) minmax(0, 1fr); align-items: center; gap: 24px; min-height: 86px; }
  .fascia ul { display: flex; gap: 4px 24px; }
  .fascia ul:last-of-type { justify-content: flex-end; }
  .fascia a { display: inline-flex; align-items: center; min-height: 44px; min-width: 44px; color: inherit; text-decoration: none; font-size: .98em; white-space: nowrap; }
  .fascia a:hover { text-decoration: underline; text-underline-offset: .35em; }
  .fascia .brand { justify-content: center; font-family: var(--head); font-weight: 400; line-height: 1; letter-spacing: .1em; text-transform: uppercase; text-align: center; overflow-wrap: anywhere; white-space: normal; }
  .fascia details { display: none; position: relative; }
  .fascia summary { display: inline-flex; align-items: center; min-height: 44px; padding: 0 14px; border: 1px solid currentColor; border-radius: var(--radius); cursor: pointer; list-style: none; }
  .fascia summary::-webkit-details-marker { display: none; }
  .fascia details ul { position: absolute; right: 0; top: 52px; z-index: 5; display: grid; width: 220px; padding: 12px 20px; background: var(--deep); border: 1px solid var(--band-line); border-radius: var(--radius); }
  @media (max-width: 1040px) {
    .fascia .wrap { grid-template-columns: minmax(0, 1fr) auto; min-height: 68px; }
    .fascia nav > ul { display: none; }
    .fascia .brand { order: -1; justify-content: flex-start; text-align: left; letter-spacing: .06em; }
    .fascia details { display: block; }
  }
`;

/** The name over the window, links at both sides, and the awning where there is one. */
export function fascia(shop: Storefront, cloth: boolean): SiteSection {
  const { facts, links } = shop;
  const half = Math.ceil(links.length / 2);
  return section('nav', {
    kind: 'nav',
    brief: `fascia with ${links.length} links${cloth ? ', awning below' : ''}`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      ${FASCIA_CSS}
      .fascia .brand { font-size: clamp(1.4rem, .9rem + 2.4vw, ${nameSize(facts.brand)}); }
      ${cloth ? AWNING_CSS : ''}
    `,
    html: markup`
      <header id="nav" class="fascia-top on-band">
        <a class="skip" href="#hero">${facts.common.skip}</a>
        <div class="fascia">
          <div class="wrap">
            <nav aria-label="${facts.common.mainNavigation}" style="display: contents">
              <ul>
                ${links.slice(0, half).map(item)}
              </ul>
              <a class="brand" href="#hero">${facts.brand}</a>
              <ul>
                ${links.slice(half).map(item)}
              </ul>
              <details id="nav-menu">
                <summary>${facts.common.menu}</summary>
                <ul>
                  ${links.map(item)}
                </ul>
              </details>
            </nav>
          </div>
        </div>
        ${cloth && markup`<div class="awning-shade">${awning('nav-awning')}</div>`}
      </header>
    `,
  });
}

/** No fascia: the name at the left, a quiet line of links, a button at the end. */
export function lineNav(shop: Storefront, action: Link | null): SiteSection {
  const { facts } = shop;
  const quiet = shop.links.filter(({ id }) => id !== action?.id);
  return section('nav', {
    kind: 'nav',
    brief: `name left, ${quiet.length} links${action ? ' and a button' : ''} right`,
    ground: 'bg',
    shape: 'bar',
    css: rules`
      .line { background: var(--bg); }
      .line .wrap { display: flex; align-items: center; gap: 8px clamp(16px, 2.4vw, 32px); min-height: 84px; }
      .line .brand { display: inline-flex; align-items: center; min-height: 44px; margin-right: auto; min-width: 0; font: 400 clamp(1.3rem, 1.1rem + .8vw, 1.7rem) / 1.1 var(--head); text-decoration: none; overflow-wrap: anywhere; }
      .line .button { min-height: 46px; padding: 8px 24px; color: var(--on-accent); white-space: nowrap; }
      @media (max-width: 960px) { .line .wrap > .button { display: none; } .line .wrap { min-height: 68px; } }
      ${navCss(960)}
    `,
    html: markup`
      <header id="nav" class="line">
        <a class="skip" href="#hero">${facts.common.skip}</a>
        <nav class="wrap" aria-label="${facts.common.mainNavigation}">
          <a class="brand" href="#hero">${facts.brand}</a>
          ${navLinks(quiet, facts.common)}
          ${action && markup`<a class="button" href="#${action.id}">${action.label}</a>`}
        </nav>
      </header>
    `,
  });
}
