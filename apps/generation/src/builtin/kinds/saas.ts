import { answers, lineFooter, lineNav, pared, spaced, type Frame } from '../families/bench-frame.js';
import { closing, pricing, voice } from '../families/bench-software-end.js';
import { mark, panelHero, statBand, type Bench } from '../families/bench-software-hero.js';
import { bento, compare, steps } from '../families/bench-software-middle.js';
import { SOFTWARE_STYLE } from '../families/bench-theme.js';
import type { SiteParts, SiteSection } from '../site.js';
import { oklch, toHex } from '../theme/color.js';
import { layoutCss, otherThemeCss, themeFor } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import { saasFacts } from './saas-facts.js';

/** Another order tells another story; no two neighbours of one shape, no three of one ground. */
const ORDERS = [
  ['steps', 'features', 'compare', 'voice', 'pricing', 'faq'],
  ['steps', 'features', 'compare', 'pricing', 'voice', 'faq'],
  ['steps', 'voice', 'compare', 'features', 'pricing', 'faq'],
] as const;

function faq({ facts }: Bench): SiteSection {
  const random = facts.random.fork('faq');
  const { title, items } = facts.words.faq;
  return answers({
    heading: facts.say(random.fork('title').pick(title)),
    items: random
      .some(items, 4)
      .map(([question, answer]) => [facts.say(question), pared(facts.say(answer), facts)]),
    wide: random.fork('variant').chance(0.3),
    ground: 'surface',
  });
}

const SECTIONS: Record<
  (typeof ORDERS)[number][number],
  { build(bench: Bench): SiteSection; feature: string }
> = {
  steps: { build: steps, feature: 'steps' },
  features: { build: bento, feature: 'features' },
  compare: { build: compare, feature: 'compare' },
  voice: { build: voice, feature: 'voices' },
  pricing: { build: pricing, feature: 'pricing' },
  faq: { build: faq, feature: 'faq' },
};

const LINKS = ['steps', 'features', 'pricing', 'faq'] as const;

const amber = (dark: boolean, where = ''): string =>
  `:root${where} { --amber: ${toHex(oklch(dark ? 0.7 : 0.8, 0.13, 85))}; }`;

export function composeSaas(request: SiteRequest): SiteParts {
  const theme = themeFor(request, SOFTWARE_STYLE);
  const facts = saasFacts(request);
  const bench: Bench = { facts, theme };
  const { ui } = facts;
  const frame: Frame = {
    facts,
    mark: mark(bench),
    links: LINKS.filter((id) => facts.has(id)).map((id) => ({ id, label: ui.links[id] })),
    action: { id: 'closing', label: ui.start },
    toggle: true,
  };
  const order = facts.random.fork('order').pick(ORDERS);
  const written = [
    lineNav(frame),
    panelHero(bench),
    ...(facts.has('stats') ? [statBand(bench)] : []),
    ...order.flatMap((id) => {
      const { build, feature } = SECTIONS[id];
      return facts.has(feature) && facts.has(id) ? [build(bench)] : [];
    }),
    closing(bench),
    lineFooter(frame, []),
  ];
  const sections = spaced(written, facts.lang);
  const { dark } = theme.palette;
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(theme, amber(dark), otherThemeCss(theme), amber(!dark, '[data-theme="other"]')),
    sections,
    style: BENCH_RHYTHM,
  };
}

const BENCH_RHYTHM = `h1, h2 { line-height: 1.04; }
h3 { font-size: 1.16em; font-weight: 650; letter-spacing: -.015em; }
@media (max-width: 520px) { .hero-actions .button { width: 100%; } }
@media print { .hero-actions { display: none; } }`;
