/** Discs that carry a name on their rim: weight plates, pace clocks, suns. */
import { escapeHtml } from '../markup.js';
import { arcPath, polar, polygon, ringPath, ticks } from './polar.js';
import { circle, n } from './svg.js';

export interface RingColors {
  disc: string;
  light: string;
  deep: string;
  /** Letters and the hub's border. */
  ink: string;
  /** What is seen through holes. */
  through: string;
  /** Coloured hands of a clock, marks. */
  marks: readonly string[];
}

export const PLATE_STYLES = ['bumper', 'grip', 'iron'] as const;
export type PlateStyle = (typeof PLATE_STYLES)[number];

const FONT = 'font-family="inherit" font-weight="800"';

/** Words set around a circle; as often as they fit, spread so that the ring closes. */
export function ringText(
  id: string,
  words: readonly string[],
  radius: number,
  size: number,
  fill: string,
  start = 268,
): string {
  const round = 2 * Math.PI * radius;
  const once = `${words.join(' · ')} · `.toLocaleUpperCase();
  const text = once.repeat(Math.max(1, Math.round(round / (once.length * size * 0.6))));
  const fitted = Math.min(size * 1.25, round / (text.length * 0.57));
  return (
    `<path id="${id}" d="${ringPath(500, 500, radius, start)}" fill="none"/>` +
    `<text ${FONT} font-size="${n(fitted)}" fill="${fill}" textLength="${n(round - 4)}" lengthAdjust="spacing">` +
    `<textPath href="#${id}">${escapeHtml(text)}</textPath></text>`
  );
}

const svg = (label: string, content: string): string =>
  `<svg viewBox="0 0 1000 1000" role="img" aria-label="${escapeHtml(label)}">${content}</svg>`;

/** Steel of the hub: light from the upper left, in three tones. */
function hub(colors: RingColors, id: string): string {
  return (
    `<defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#d9d6d0"/><stop offset=".5" stop-color="#8d8983"/><stop offset=".62" stop-color="#7c7872"/><stop offset="1" stop-color="#c4c0b9"/></linearGradient></defs>` +
    circle(500, 500, 162, colors.ink) +
    circle(500, 500, 153, `url(#${id})`) +
    circle(500, 500, 98, '#2c2a27') +
    circle(500, 500, 80, `url(#${id})`) +
    circle(500, 500, 50, colors.through)
  );
}

const arcs = (
  radius: number,
  width: number,
  color: string,
  spans: readonly (readonly [number, number])[],
): string =>
  `<path d="${spans.map(([from, to]) => arcPath(500, 500, radius, from, to)).join('')}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`;

function face(style: PlateStyle, { deep, light, through, ink }: RingColors): string {
  if (style === 'grip') {
    const slots = [
      [18, 82],
      [138, 202],
      [258, 322],
    ] as const;
    return (
      arcs(248, 72, deep, slots) +
      arcs(252, 60, through, slots) +
      arcs(
        222,
        4,
        light,
        slots.map(([from, to]) => [from + 4, to - 4] as const),
      )
    );
  }
  if (style === 'iron') {
    const bolts = [0, 60, 120, 180, 240, 300].map((turn) => {
      const [x, y] = polar(500, 500, 228, turn + 30);
      return circle(x, y, 22, deep) + circle(x, y, 16, light) + circle(x, y, 9, ink);
    });
    return (
      circle(500, 500, 282, deep) +
      circle(500, 500, 274, light) +
      circle(500, 500, 268, deep, 'opacity=".55"') +
      bolts.join('')
    );
  }
  return (
    `<circle cx="500" cy="500" r="294" fill="none" stroke="${deep}" stroke-width="12"/>` +
    `<circle cx="500" cy="500" r="284" fill="none" stroke="${light}" stroke-width="4"/>` +
    `<path d="${arcPath(500, 500, 236, 292, 340)}" fill="none" stroke="${light}" stroke-width="10" stroke-linecap="round"/>`
  );
}

/** A weight plate from the front. */
export function plateArt(
  words: readonly string[],
  style: PlateStyle,
  colors: RingColors,
  label: string,
): string {
  return svg(
    label,
    circle(500, 500, 494, colors.deep) +
      circle(500, 500, 488, colors.disc) +
      `<path d="${ticks(500, 500, 462, 480, 84)}" stroke="${colors.deep}" stroke-width="6"/>` +
      `<circle cx="500" cy="500" r="442" fill="none" stroke="${colors.deep}" stroke-width="4"/>` +
      `<path d="${arcPath(500, 500, 450, 286, 344)}" fill="none" stroke="${colors.light}" stroke-width="5" stroke-linecap="round"/>` +
      face(style, colors) +
      ringText('hero-ring', words, 336, 92, colors.ink) +
      hub(colors, 'hero-steel'),
  );
}

/** A pace clock: sixty seconds, four hands of four colours. */
export function paceClock(words: readonly string[], colors: RingColors, label: string): string {
  const hand = (turn: number, color: string): string => {
    const [x1, y1] = polar(500, 500, 310, turn);
    const [x2, y2] = polar(500, 500, 90, turn + 180);
    return `<path d="M${x2} ${y2}L${x1} ${y1}" stroke="${color}" stroke-width="22"/>`;
  };
  const figures = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60].map((second) => {
    const [x, y] = polar(500, 500, 392, second * 6);
    return `<text x="${x}" y="${y + 26}" ${FONT} font-size="74" text-anchor="middle" fill="${colors.ink}">${second}</text>`;
  });
  return svg(
    label,
    circle(500, 500, 494, colors.ink) +
      circle(500, 500, 478, colors.disc) +
      `<path d="${ticks(500, 500, 446, 470, 60, 5)}" stroke="${colors.ink}" stroke-width="5"/>` +
      `<path d="${ticks(500, 500, 438, 472, 12)}" stroke="${colors.ink}" stroke-width="14"/>` +
      figures.join('') +
      ringText('hero-ring', words, 222, 52, colors.deep, 270) +
      [12, 102, 192, 282].map((turn, index) => hand(turn, colors.marks[index] ?? colors.ink)).join('') +
      circle(500, 500, 46, colors.ink) +
      circle(500, 500, 18, colors.disc),
  );
}

/** The sun of a morning's twelve positions, each with its number. */
export function sunArt(words: readonly string[], colors: RingColors, label: string): string {
  const stations = Array.from({ length: 12 }, (_, index) => {
    const [x, y] = polar(500, 500, 424, index * 30 + 15);
    const done = index % 3 === 0;
    return (
      circle(x, y, 46, done ? colors.ink : colors.disc) +
      `<text x="${x}" y="${y + 17}" ${FONT} font-size="48" text-anchor="middle" fill="${done ? colors.disc : colors.ink}">${index + 1}</text>`
    );
  });
  const rays = Array.from({ length: 48 }, (_, index) => {
    const turn = index * 7.5;
    const long = index % 4 === 0 ? 176 : 196;
    return polygon(
      [polar(500, 500, 236, turn - 1.6), polar(500, 500, 236, turn + 1.6), polar(500, 500, long, turn)],
      colors.ink,
    );
  });
  return svg(
    label,
    circle(500, 500, 494, colors.deep) +
      circle(500, 500, 360, colors.light) +
      circle(500, 500, 344, colors.disc) +
      stations.join('') +
      ringText('hero-ring', words, 270, 62, colors.ink) +
      rays.join('') +
      circle(500, 500, 150, colors.ink) +
      `<path d="${arcPath(500, 500, 124, 290, 350)}" fill="none" stroke="${colors.light}" stroke-width="9" stroke-linecap="round"/>`,
  );
}
