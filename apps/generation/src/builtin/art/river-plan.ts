/** A river from above: fields, willows on both banks, nine stations in the stream, four of them with their names. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { ChartColors } from './chart-colors.js';
import { stationAt, type Station } from './chart-label.js';
import { mixHex as mix } from './mix.js';
import { at, circle, n, rect } from './svg.js';

const [WIDTH, HEIGHT] = [1240, 660];
const STATIONS = 9;
/** What leaves and banks darken towards. */
const LEAF = '#2c5a3c';
/** Which of the nine are named, from the mouth up. */
const NAMED: readonly number[] = [1, 3, 5, 7];

type Course = (part: number) => readonly [x: number, y: number];

/** From the foot of the sheet to its head, in bends. */
function courseOf(random: Random): Course {
  const [turn, wide] = [random.int(0, 100) / 50, random.int(120, 165)];
  return (part) => [
    905 + Math.sin((part * 2.3 + turn) * Math.PI) * wide + (part - 0.5) * 90,
    HEIGHT + 60 - part * (HEIGHT + 120),
  ];
}

/** The point beside the middle of the stream, at right angles to it. */
function beside(course: Course, part: number, far: number): readonly [number, number] {
  const [[x, y], [nextX, nextY]] = [course(part), course(part + 0.01)];
  const along = Math.hypot(nextX - x, nextY - y) || 1;
  return [x - ((nextY - y) / along) * far, y + ((nextX - x) / along) * far];
}

const lineAlong = (course: Course, far = 0): string =>
  `M${Array.from({ length: 61 }, (_, index) => beside(course, index / 60, far))
    .map(([x, y]) => `${n(x)} ${n(y)}`)
    .join('L')}`;

/** Strips of land with their furrows, all ploughed one way or across it. */
function fields(colors: ChartColors, random: Random): string {
  const fills = [colors.green, colors.land[0], mix(colors.green, colors.land[0], 0.5), colors.land[1]];
  const furrow = mix(colors.green, colors.ink, 0.32);
  const patches: string[] = [];
  for (let row = 0; row < 7; row += 1) {
    for (let left = -140 + random.int(-60, 0); left < WIDTH + 160;) {
      const wide = random.int(110, 230);
      const lines = random.chance(0.5)
        ? Array.from({ length: 6 }, (_, index) => `M4 ${18 + index * 20}H${wide - 8}`)
        : Array.from({ length: Math.floor(wide / 20) - 1 }, (_, index) => `M${18 + index * 20} 6V130`);
      patches.push(
        at(
          left,
          row * 142 - 120,
          rect(0, 0, wide - 6, 136, random.pick(fills)) +
            `<path d="${lines.join('')}" stroke="${furrow}" stroke-width="1" opacity=".38"/>`,
        ),
      );
      left += wide;
    }
  }
  return `<g transform="rotate(-9 620 330)">${patches.join('')}</g>`;
}

/** A pollard: its shadow, its crown, the light on it. */
function willow(x: number, y: number, r: number, [shade, crown, light]: readonly string[]): string {
  return (
    circle(x + r * 0.3, y + r * 0.35, r, shade ?? '', 'opacity=".5"') +
    circle(x, y, r, crown ?? '') +
    circle(x - r * 0.28, y - r * 0.3, r * 0.52, light ?? '')
  );
}

function willows(course: Course, colors: ChartColors, random: Random): string {
  const tones = [1, 0.66, 0.3].map((part) => mix(colors.green, LEAF, part));
  const trees: string[] = [];
  for (const side of [-1, 1]) {
    for (let part = 0.01; part < 1; part += 0.034) {
      if (!random.chance(0.74)) continue;
      const [x, y] = beside(course, part, side * (96 + random.int(0, 26)));
      trees.push(willow(x, y, random.int(10, 18), tones));
    }
  }
  return trees.join('');
}

function stream(course: Course, colors: ChartColors): string {
  const line = (far: number, color: string, width: number, more = ''): string =>
    `<path d="${lineAlong(course, far)}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"${more}/>`;
  return (
    line(0, mix(colors.green, LEAF, 0.66), 172) +
    line(0, colors.land[1], 160) +
    line(0, colors.shore, 140) +
    line(0, colors.depth, 96) +
    [-54, -26, 24, 52]
      .map((far, index) =>
        line(far, colors.water, 3, ` stroke-dasharray="${70 + index * 22} ${46 + index * 9}"`),
      )
      .join('')
  );
}

function stops(course: Course, stations: readonly Station[], colors: ChartColors): string {
  return Array.from({ length: STATIONS }, (_, index) => {
    const [x, y] = course((index + 1.1) / (STATIONS + 1.2));
    const named = NAMED.indexOf(index);
    const station = stations[named];
    const number = `<text x="${n(x)}" y="${n(y) + 5}" text-anchor="middle" class="chart-name" fill="${colors.ink}">${escapeHtml(String(index + 1))}</text>`;
    return (
      (station ? stationAt(x, y, station, colors, x > 900 ? -1 : 1) : '') +
      circle(x, y, 15, colors.paper, `stroke="${colors.ink}" stroke-width="2"`) +
      number
    );
  }).join('');
}

export function riverPlan(
  stations: readonly Station[],
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const course = courseOf(random.fork('course'));
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    fields(colors, random.fork('fields')) +
    stream(course, colors) +
    willows(course, colors, random.fork('willows')) +
    `${stops(course, stations, colors)}</svg>`
  );
}
