import type { ChartColors } from '../art/chart-art.js';
import { baseCss } from '../theme/base-css.js';
import { oklch, toHex } from '../theme/color.js';
import { rules } from '../markup.js';
import { CHART_SCHEMES, chooseScheme, paint, type Palette, type Scheme } from '../theme/palette.js';
import { seededRandom } from '../seeded-random.js';
import { siteScript } from '../site-script.js';
import { commonIn } from '../words/common.js';
import type { Site, SiteSection } from '../site.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';
import { chartAnswers, chartFooter, chartWhere, contact } from '../families/chart-end.js';
import { chartFacts } from './chart-facts.js';
import { chartVoices, day, offers, ticketRows } from '../families/chart-middle.js';
import { cellNav, chartHero, why, type Chart } from '../families/chart-top.js';

const LINKS: readonly { id: string; label: string; feature: string }[] = [
  { id: 'offers', label: 'What there is', feature: 'offers' },
  { id: 'day', label: 'The day', feature: 'day' },
  { id: 'prices', label: 'Prices', feature: 'pricing' },
  { id: 'where', label: 'Getting here', feature: 'where' },
  { id: 'contact', label: 'Write to us', feature: 'booking' },
];

function chartColors(palette: Palette, scheme: Scheme): ChartColors & { sage: string } {
  const [sand] = scheme.bandAccent;
  const [water] = scheme.tint;
  const land = (down: number): string =>
    palette.dark ? toHex(oklch(0.33 + down, 0.035, sand)) : toHex(oklch(0.905 - down, 0.06, sand));
  return {
    water: toHex(palette.dark ? oklch(0.2, 0.03, water) : oklch(0.975, 0.012, water)),
    depth: toHex(palette.dark ? oklch(0.24, 0.035, water) : oklch(0.935, 0.035, water)),
    shore: toHex(palette.dark ? oklch(0.28, 0.04, water) : oklch(0.885, 0.055, water)),
    land: [land(0), land(0.04), land(0.08)],
    line: toHex(palette.dark ? oklch(0.5, 0.03, sand) : oklch(0.62, 0.05, sand - 10)),
    ink: palette.ink,
    mark: palette.accent,
    paper: palette.raised,
    sage: toHex(oklch(palette.dark ? 0.33 : 0.84, 0.06, 140)),
  };
}

export function composeChart(request: SiteRequest): Site {
  const look = seededRandom(request.root).fork('look');
  const scheme = chooseScheme(CHART_SCHEMES, look, request.hue);
  const palette = paint(scheme, request.dark);
  const colors = chartColors(palette, scheme);
  const facts = chartFacts(request);
  const links = LINKS.filter(({ feature }) => facts.has(feature)).map(({ id, label }) => ({
    id,
    label: id === 'offers' ? facts.trade.offers.label : label,
  }));
  const chart: Chart = { facts, palette, colors, links };
  const optional = (feature: string, build: (chart: Chart) => SiteSection): SiteSection[] =>
    facts.has(feature) ? [build(chart)] : [];
  const sections = [
    cellNav(chart),
    chartHero(chart),
    why(chart),
    offers(chart),
    day(chart),
    ...optional('voices', chartVoices),
    ...optional('where', chartWhere),
    ...optional('pricing', ticketRows),
    ...optional('faq', chartAnswers),
    ...optional('booking', contact),
    chartFooter(chart),
  ];
  const base = baseCss({ palette, type: TYPE_PAIRS.slab, width: 1260, radius: 0 });
  return {
    title: facts.brand,
    lang: 'en',
    layout: `${base}\n:root { --sand: ${colors.land[0]}; --sage: ${colors.sage}; }`,
    sections,
    style: CHART_RHYTHM,
    script: siteScript(sections.map(({ html }) => html.text).join('\n'), commonIn('en')),
  };
}

const CHART_RHYTHM = rules`
  h2 { font-size: clamp(1.9rem, 1.2rem + 2.4vw, 3.1rem); }
  h3 { font-weight: 700; }
  @media (max-width: 520px) {
    .hero-actions .button, .contact .button { width: 100%; }
  }
  @media (prefers-reduced-motion: reduce) {
    html { scroll-behavior: auto; }
    *, *::before, *::after { transition: none !important; animation: none !important; }
  }
  @media print {
    .contact, .hero-actions { display: none; }
  }
`;
