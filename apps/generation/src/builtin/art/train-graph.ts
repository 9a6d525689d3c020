/** A graphic timetable as railways have drawn them since Ibry, 1846: stations across, hours along, every train a line. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { ChartColors } from './chart-colors.js';
import { stationAt, type Station } from './chart-label.js';
import { n, rect } from './svg.js';

const WIDTH = 1240;
const HEIGHT = 660;
const FIRST = 7;
const HOURS = 14;

const xOf = (hour: number): number => 560 + ((hour - FIRST) * (WIDTH - 600)) / HOURS;

function grid(lines: readonly number[], colors: ChartColors): string {
  const hours = Array.from({ length: 30 }, (_, index) => FIRST - 14 + index).filter(
    (hour) => xOf(hour) < WIDTH,
  );
  const quarters = hours.flatMap((hour) =>
    [0.25, 0.5, 0.75].map((part) => `M${n(xOf(hour + part))} 0V${HEIGHT - 36}`),
  );
  return (
    `<path d="${quarters.join('')}" stroke="${colors.shore}"/>` +
    `<path d="${hours.map((hour) => `M${n(xOf(hour))} 0V${HEIGHT - 36}`).join('')}" stroke="${colors.line}" stroke-width="1"/>` +
    `<path d="${lines.map((y) => `M0 ${y}H${WIDTH}`).join('')}" stroke="${colors.ink}" stroke-width="2"/>` +
    rect(0, HEIGHT - 36, WIDTH, 36, colors.night) +
    `<g class="chart-tick" fill="${colors.onNight}" text-anchor="middle">${hours
      .filter((hour) => hour >= FIRST)
      .map((hour) => `<text x="${n(xOf(hour))}" y="${HEIGHT - 14}">${hour}</text>`)
      .join('')}</g>`
  );
}

/** One train from the first to the last line, or back, with a minute's rest at each. */
function train(start: number, hours: number, lines: readonly number[], back: boolean): string {
  const stops = back ? lines.toReversed() : lines;
  return stops
    .map((y, index) => {
      const at = start + (index * hours) / stops.length;
      return `${index === 0 ? 'M' : 'L'}${n(xOf(at))} ${y}L${n(xOf(at + 0.12))} ${y}`;
    })
    .join('');
}

/** `times` are hours of the day, one for each station, rising. The first station lies at the bottom. */
export function trainGraph(
  stations: readonly Station[],
  times: readonly number[],
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const lines = [548, 468, 352, 248, 132, 52];
  const trains = Array.from({ length: 22 }, (_, index) =>
    train(
      FIRST - 15 + index * 1.35 + random.int(-3, 3) / 10,
      random.int(22, 40) / 10,
      lines,
      index % 2 === 0,
    ),
  ).join('');
  const rows = [0, 2, 3, 4];
  const stops = stations.map((_, index) => [xOf(times[index] ?? 8), lines[rows[index] ?? 0] ?? 0] as const);
  const own = stops.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${y}h18`).join('');
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, WIDTH, HEIGHT, colors.water) +
    lines
      .map((y, index) => (index % 2 ? rect(0, y, WIDTH, (lines[index - 1] ?? y) - y, colors.depth) : ''))
      .join('') +
    grid(lines, colors) +
    `<path d="${trains}" fill="none" stroke="${colors.ink}" stroke-width="2" stroke-linejoin="round" opacity=".5"/>` +
    `<path d="${own}H${WIDTH}" fill="none" stroke="${colors.mark}" stroke-width="6" stroke-linejoin="round"/>` +
    stops
      .map(([x, y], index) =>
        stationAt(x, y, stations[index] ?? { name: '', note: '' }, colors, index < 3 ? 1 : -1),
      )
      .join('') +
    '</svg>'
  );
}
