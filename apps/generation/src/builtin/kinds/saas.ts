import { baseCss } from '../theme/base-css.js';
import { oklch, toHex } from '../theme/color.js';
import { rules } from '../markup.js';
import { BENCH_SCHEMES, chooseScheme, paint } from '../theme/palette.js';
import { seededRandom } from '../seeded-random.js';
import { siteScript } from '../site-script.js';
import { commonIn } from '../words/common.js';
import type { Site, SiteSection } from '../site.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';
import { answers, benchFooter, closing, pricing, voice } from '../families/bench-end.js';
import { bento, compare, steps } from '../families/bench-middle.js';
import { lineNav, panelHero, statBand, type Bench } from '../families/bench-top.js';
import { saasFacts } from './saas-facts.js';

const LINKS: readonly { id: string; label: string }[] = [
  { id: 'steps', label: 'How it works' },
  { id: 'features', label: 'Features' },
  { id: 'pricing', label: 'Pricing' },
  { id: 'faq', label: 'Questions' },
];

export function composeSaas(request: SiteRequest): Site {
  const look = seededRandom(request.root).fork('look');
  const scheme = chooseScheme(BENCH_SCHEMES, look, request.hue);
  const palette = paint(scheme, request.dark);
  const facts = saasFacts(request);
  const bench: Bench = { facts, palette, links: LINKS.filter(({ id }) => facts.has(id)) };
  const optional = (id: string, build: (bench: Bench) => SiteSection, feature = id): SiteSection[] =>
    facts.has(feature) ? [build(bench)] : [];
  const sections = [
    lineNav(bench),
    panelHero(bench),
    ...optional('stats', statBand),
    steps(bench),
    bento(bench),
    ...optional('compare', compare),
    ...optional('voice', voice, 'voices'),
    ...optional('pricing', pricing),
    ...optional('faq', answers),
    closing(bench),
    benchFooter(bench),
  ];
  const base = baseCss({ palette, type: TYPE_PAIRS.grotesque, width: 1216, radius: 10 });
  const amber = toHex(oklch(palette.dark ? 0.7 : 0.8, 0.13, 85));
  return {
    title: facts.brand,
    lang: 'en',
    layout: `${base}\n:root { --amber: ${amber}; }`,
    sections,
    style: BENCH_RHYTHM,
    script: siteScript(sections.map(({ html }) => html.text).join('\n'), commonIn('en')),
  };
}

const BENCH_RHYTHM = rules`
  h1, h2 { line-height: 1.04; }
  h3 { font-size: 1.16em; font-weight: 650; letter-spacing: -.015em; }
  @media (max-width: 520px) {
    .hero-actions .button, .plan .button { width: 100%; }
  }
  @media (prefers-reduced-motion: reduce) {
    html { scroll-behavior: auto; }
    *, *::before, *::after { transition: none !important; animation: none !important; }
  }
  @media print {
    .closing, .hero-actions, .switch { display: none; }
  }
`;
