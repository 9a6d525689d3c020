/** The weight of one animal on the sheet it came with: a band of what is usual, its own dots, and its paw. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, type Inks } from './ribbon-inks.js';
import { circle, n } from './svg.js';

export interface Curve {
  name: string;
  /** Grown weight in kilograms. */
  grown: number;
  weeks: string;
  weight: string;
  /** Kilograms as the page writes them. */
  write: (kilos: number) => string;
}

const LEFT = 92;
const BASE = 580;
const WIDE = 600;
const HIGH = 490;

const grownAt = (grown: number, week: number): number => grown * Math.exp(-2.6 * Math.exp(-0.095 * week));

function paw(inks: Inks): string {
  return (
    `<g transform="rotate(-18)">` +
    '<path d="M0-4c26 0 60 40 60 70c0 26-22 32-36 30c-14-2-34-2-48 0c-14 2-36-4-36-30c0-30 34-70 60-70z"/>' +
    '<ellipse cx="-70" cy="-8" rx="20" ry="29" transform="rotate(-24 -70 -8)"/><ellipse cx="-27" cy="-50" rx="21" ry="31" transform="rotate(-8 -27 -50)"/><ellipse cx="27" cy="-50" rx="21" ry="31" transform="rotate(8 27 -50)"/><ellipse cx="70" cy="-8" rx="20" ry="29" transform="rotate(24 70 -8)"/>' +
    '</g>'
  ).replace('<g ', `<g fill="${inks.cloth.mid}" `);
}

export function weightCurve(
  { name, grown, weeks, weight, write }: Curve,
  inks: Inks,
  random: Random,
  label: string,
): string {
  const top = grown * 1.25;
  const x = (week: number): number => n(LEFT + (week / 52) * WIDE);
  const y = (kilos: number): number => n(BASE - (kilos / top) * HIGH);
  const run = (factor: number): string =>
    Array.from({ length: 27 }, (_, index) => `${x(index * 2)} ${y(grownAt(grown * factor, index * 2))}`).join(
      'L',
    );
  const back = (factor: number): string =>
    Array.from(
      { length: 27 },
      (_, index) => `${x(52 - index * 2)} ${y(grownAt(grown * factor, 52 - index * 2))}`,
    ).join('L');
  const visits = [4, 8, 12, 16, 22, 30, 38].map(
    (week) => [week, grownAt(grown, week) * (1 + random.int(-5, 5) / 100)] as const,
  );
  const last = visits.at(-1) ?? [0, 0];
  const step = grown > 12 ? 5 : grown > 5 ? 2 : 1;
  const rows = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  const tag = `${name}, ${write(last[1])}`;
  return drawing(
    640,
    760,
    box(0, 0, 640, 760, inks.wall.mid) +
      box(34, 40, 700, 800, '#0000001f') +
      box(22, 28, 700, 800, inks.enamel.light) +
      Array.from({ length: 14 }, (_, index) =>
        line(x(index * 4), BASE - HIGH, x(index * 4), BASE, index % 13 === 0 ? '#8d8676' : '#ddd6c7', 1),
      ).join('') +
      rows
        .map(
          (kilos) =>
            line(LEFT, y(kilos), 640, y(kilos), '#ddd6c7', 1) +
            lettering(LEFT - 14, y(kilos) + 6, 17, kilos, '#5d5648', 'text-anchor="end"'),
        )
        .join('') +
      `<path d="M${run(1.16)}L${back(0.84)}Z" fill="${inks.leaf.light}" opacity=".38"/>` +
      `<path d="M${run(1)}" fill="none" stroke="${inks.leaf.dark}" stroke-width="2" stroke-dasharray="9 7"/>` +
      line(LEFT, BASE, 640, BASE, '#23211c', 2) +
      [8, 16, 24, 32, 40, 48].map((week) => lettering(x(week), BASE + 28, 17, week, '#5d5648')).join('') +
      lettering(612, BASE + 58, 17, weeks, '#5d5648', 'text-anchor="end" font-style="italic"') +
      lettering(LEFT, BASE - HIGH - 14, 17, weight, '#5d5648', 'text-anchor="start" font-style="italic"') +
      `<path d="M${visits.map(([week, kilos]) => `${x(week)} ${y(kilos)}`).join('L')}" fill="none" stroke="${inks.accent}" stroke-width="4" stroke-linejoin="round"/>` +
      visits
        .map(
          ([week, kilos]) =>
            circle(x(week), y(kilos), 9, inks.accent) + circle(x(week), y(kilos), 4, inks.enamel.light),
        )
        .join('') +
      box(x(last[0]) - tag.length * 10 - 26, y(last[1]) - 72, tag.length * 10 + 26, 40, inks.accentDeep) +
      lettering(
        x(last[0]) - tag.length * 5 - 13,
        y(last[1]) - 46,
        19,
        tag,
        '#fffdf6',
        'text-anchor="middle"',
      ) +
      [
        [124, 690],
        [196, 658],
        [276, 686],
        [348, 654],
        [428, 684],
      ]
        .map(
          ([px, py]) =>
            `<g transform="translate(${px} ${py}) rotate(82) scale(.3)" opacity=".45">${paw(inks)}</g>`,
        )
        .join(''),
    { label },
  );
}
