/** A page with guide lines, rows of practised letters, and the pencil that wrote them. All curves are exact. */
import type { Random } from '../seeded-random.js';
import { n } from './svg.js';

interface Stroke {
  /** How far one letter goes on. */
  width: number;
  /** From the baseline at x to the baseline at x + width; `h` is the height of small letters. */
  draw(x: number, y: number, h: number): string;
}

const point = (x: number, y: number): string => `${n(x)} ${n(y)}`;

/** The rows that every first exercise book begins with: loops, small loops, arches, waves, ovals. */
const STROKES: Record<string, Stroke> = {
  l: {
    width: 40,
    draw: (x, y, h) =>
      `C${point(x + 22, y - 6)} ${point(x + 46, y - h * 1.5)} ${point(x + 34, y - h * 2.1)}C${point(x + 24, y - h * 2.5)} ${point(x + 14, y - h * 1.7)} ${point(x + 15, y - h)}C${point(x + 16, y - h * 0.3)} ${point(x + 22, y)} ${point(x + 40, y)}`,
  },
  e: {
    width: 36,
    draw: (x, y, h) =>
      `C${point(x + 20, y - 3)} ${point(x + 36, y - h * 0.55)} ${point(x + 28, y - h * 0.86)}C${point(x + 20, y - h * 1.15)} ${point(x + 11, y - h * 0.8)} ${point(x + 12, y - h * 0.45)}C${point(x + 13, y - h * 0.1)} ${point(x + 20, y)} ${point(x + 36, y)}`,
  },
  m: {
    width: 30,
    draw: (x, y, h) =>
      `C${point(x + 2, y - h * 1.34)} ${point(x + 26, y - h * 1.34)} ${point(x + 26, y)}C${point(x + 26, y - h * 0.3)} ${point(x + 28, y - h * 0.5)} ${point(x + 30, y - h * 0.5)}L${point(x + 30, y)}`,
  },
  u: {
    width: 34,
    draw: (x, y, h) =>
      `C${point(x + 12, y)} ${point(x + 16, y - h * 0.6)} ${point(x + 17, y - h)}C${point(x + 15, y - h * 0.4)} ${point(x + 18, y)} ${point(x + 34, y)}`,
  },
  c: {
    width: 32,
    draw: (x, y, h) =>
      `C${point(x + 14, y)} ${point(x + 20, y - h * 0.86)} ${point(x + 28, y - h * 0.86)}C${point(x + 14, y - h * 1.16)} ${point(x + 4, y + 2)} ${point(x + 32, y)}`,
  },
};

export interface BookColors {
  paper: string;
  line: string;
  band: string;
  margin: string;
  ink: string;
  trace: string;
  cover: string;
  coverDark: string;
  pencil: readonly [dark: string, mid: string, light: string];
}

const WIDTH = 640;
const HEIGHT = 700;
const MARGIN = 92;

function row(name: string, y: number, end: number, traced: boolean, colors: BookColors): string {
  const stroke = STROKES[name] ?? STROKES['l'];
  if (!stroke) return '';
  let path = `M${MARGIN + 26} ${y}`;
  for (let x = MARGIN + 26; x + stroke.width < end; x += stroke.width) path += stroke.draw(x, y, 30);
  return `<path d="${path}" fill="none" stroke="${traced ? colors.trace : colors.ink}" stroke-width="${traced ? 3 : 4}" stroke-linecap="round" stroke-linejoin="round"${traced ? ' stroke-dasharray="1 8"' : ''}/>`;
}

/** Six-sided, so three faces are seen; the light comes from above. */
function pencil(x: number, y: number, [dark, mid, light]: BookColors['pencil'], ink: string): string {
  return (
    `<g transform="translate(${x} ${y - 19}) rotate(-31)"><path d="M0 24L66 42H400V58H70Z" fill="#0000001f"/>` +
    `<path d="M0 22L62 6V38Z" fill="#e9cfa2"/><path d="M0 22L62 30V38Z" fill="#cda876"/><path d="M0 22L20 17V27Z" fill="${ink}"/>` +
    `<path d="M62 6Q54 11 62 16Q52 22 62 28Q54 33 62 38H352V6Z" fill="${mid}"/><path d="M62 6Q54 11 62 16H352V6Z" fill="${light}"/><path d="M62 28Q54 33 62 38H352V28Z" fill="${dark}"/>` +
    `<path d="M352 4H388V40H352Z" fill="#c9ccd0"/><path d="M352 4H388V13H352Z" fill="#eceef0"/><path d="M352 31H388V40H352Z" fill="#9a9ea5"/>` +
    `<path d="M360 4V40M366 4V40M380 4V40" stroke="#858a92" stroke-width="2"/><path d="M388 5H410Q420 8 420 22Q420 36 410 39H388Z" fill="#e58f88"/><path d="M388 5H410Q416 7 418 14H388Z" fill="#f2b3ad"/></g>`
  );
}

export function exerciseBook(random: Random, colors: BookColors, label: string): string {
  const rows = random.some(Object.keys(STROKES), 4);
  const half = STROKES[rows[2] ?? 'l']?.width ?? 40;
  const tip = MARGIN + 26 + half * Math.round(250 / half);
  const lines = [0, 1, 2, 3, 4, 5].map((index) => 148 + index * 104);
  const ruling = lines
    .map((y) => `M40 ${y - 66}H${WIDTH}M40 ${y - 30}H${WIDTH}M40 ${y}H${WIDTH}M40 ${y + 24}H${WIDTH}`)
    .join('');
  const bands = lines
    .map((y) => `<rect x="40" y="${y - 30}" width="${WIDTH - 40}" height="30" fill="${colors.band}"/>`)
    .join('');
  const written = rows.map((name, index) => {
    const y = lines[index + 1] ?? 0;
    if (index < 2) return row(name, y, WIDTH - 30, false, colors);
    if (index === 2) return row(name, y, WIDTH - 30, true, colors) + row(name, y, tip + 1, false, colors);
    return row(name, y, WIDTH - 30, true, colors);
  });
  const holes = [120, 350, 580]
    .map(
      (y) => `<path d="M26 ${y - 14}V${y + 14}" stroke="#c9ccd0" stroke-width="4" stroke-linecap="round"/>`,
    )
    .join('');
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMin slice" role="img" aria-label="${label}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="10" fill="${colors.coverDark}"/><rect width="30" height="${HEIGHT}" fill="${colors.cover}"/>` +
    `<rect x="22" y="10" width="${WIDTH}" height="${HEIGHT}" fill="#00000018"/><path d="M26 16H${WIDTH}V${HEIGHT}H26Z" fill="${colors.paper}"/><path d="M26 16H40V${HEIGHT}H26Z" fill="#0000000d"/>` +
    `${bands}<path d="${ruling}" stroke="${colors.line}" stroke-width="1"/><path d="M${MARGIN} 16V${HEIGHT}" stroke="${colors.margin}" stroke-width="3"/>${holes}` +
    `${written.join('')}${pencil(tip, lines[3] ?? 0, colors.pencil, colors.ink)}</svg>`
  );
}
