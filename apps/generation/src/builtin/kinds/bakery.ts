import { baseCss } from '../theme/base-css.js';
import { oklch, toHex } from '../theme/color.js';
import { rules } from '../markup.js';
import { chooseScheme, paint, STOREFRONT_SCHEMES, type Scheme } from '../theme/palette.js';
import { seededRandom } from '../seeded-random.js';
import { siteScript } from '../site-script.js';
import { commonIn } from '../words/common.js';
import type { Site, SiteSection } from '../site.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';
import { bakeryFacts } from './bakery-facts.js';
import { archHero, archNav, factCells } from '../families/storefront-arch.js';
import { menuBoard, signatureSplit } from '../families/storefront-menu.js';
import {
  fascia,
  storefrontMaterials,
  todayBand,
  windowHero,
  type Storefront,
} from '../families/storefront-top.js';
import { booking, openAnswers, shopFooter, where } from '../families/storefront-visit.js';
import { story, voices } from '../families/storefront-words.js';

const LINKS: readonly { id: string; label: string }[] = [
  { id: 'menu', label: 'Menu' },
  { id: 'signature', label: 'Signature' },
  { id: 'story', label: 'Story' },
  { id: 'where', label: 'Hours' },
  { id: 'booking', label: 'Reserve' },
];

/** What the awning is called on the page: its colour is part of the address. */
function awningName({ accent: [hue] }: Scheme): string {
  const names: [number, string][] = [
    [20, 'raspberry'],
    [40, 'red'],
    [65, 'orange'],
    [105, 'mustard'],
    [170, 'green'],
    [215, 'teal'],
    [280, 'blue'],
    [325, 'violet'],
    [361, 'raspberry'],
  ];
  return names.find(([limit]) => hue < limit)?.[1] ?? 'striped';
}

export function composeBakery(request: SiteRequest): Site {
  const look = seededRandom(request.root).fork('look');
  const scheme = chooseScheme(STOREFRONT_SCHEMES, look, request.hue);
  const palette = paint(scheme, request.dark);
  const type = look.pick([TYPE_PAIRS.palatino, TYPE_PAIRS.palatino, TYPE_PAIRS.bookman]);
  const facts = bakeryFacts(request, awningName(scheme));
  const links = LINKS.filter(({ id }) => facts.has(id));
  const sign = look.chance(request.topic === 'cafe' ? 0.6 : 0.4) ? 'arch' : 'awning';
  const shop: Storefront = {
    sign,
    facts,
    palette,
    scheme,
    links,
    materials: storefrontMaterials(palette, scheme),
  };
  const optional = (id: string, build: (shop: Storefront) => SiteSection): SiteSection[] =>
    facts.has(id) ? [build(shop)] : [];
  const sections = [
    ...(sign === 'arch'
      ? [archNav(shop), archHero(shop), factCells(shop)]
      : [fascia(shop), windowHero(shop), todayBand(shop)]),
    ...optional('menu', menuBoard),
    signatureSplit(shop),
    ...optional('story', story),
    ...optional('voices', voices),
    ...optional('booking', booking),
    ...optional('where', where),
    ...optional('faq', openAnswers),
    shopFooter(shop),
  ];
  const cloth = palette.dark ? toHex(oklch(0.55, scheme.accent[1], scheme.accent[0])) : palette.accent;
  const base = baseCss({ palette, type, width: 1160, radius: sign === 'arch' ? 26 : 3 });
  return {
    title: facts.brand,
    lang: 'en',
    layout: `${base}\n:root { --awning: ${cloth}; --awning-light: ${palette.dark ? '#efe6d2' : '#fffdf6'}; }`,
    sections,
    style: STOREFRONT_RHYTHM,
    script: siteScript(sections.map(({ html }) => html.text).join('\n'), commonIn('en')),
  };
}

const STOREFRONT_RHYTHM = rules`
  @media (max-width: 520px) {
    .hero-actions .button { width: 100%; }
    .menu-head { margin-bottom: 32px; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button, .text-link { transition: background-color .16s, text-decoration-color .16s; }
  }
  @media (prefers-reduced-motion: reduce) {
    html { scroll-behavior: auto; }
    *, *::before, *::after { transition: none !important; animation: none !important; }
  }
  @media print {
    .awning-shade, .booking, .hero-actions { display: none; }
  }
`;
