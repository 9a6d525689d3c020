/** A sea chart: land, shallows, soundings, a route with its stations, a compass rose. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { ChartColors } from './chart-colors.js';
import { stationAt, type Station } from './chart-label.js';
import { waters, type Waters } from './contours.js';
import { circle, n } from './svg.js';

const around = (x: number, y: number, degrees: number, far: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${n(x + Math.cos(angle) * far)} ${n(y + Math.sin(angle) * far)}`;
};

/** Thirty-two points, ticks all around, and a mark to the north. */
export function compassRose(x: number, y: number, r: number, colors: ChartColors): string {
  const { mark, paper } = colors;
  const ticks = Array.from({ length: 72 }, (_, index) => {
    const long = index % 18 === 0 ? 0.8 : index % 6 === 0 ? 0.84 : 0.9;
    return `M${around(x, y, index * 5, r * long)}L${around(x, y, index * 5, r * 0.97)}`;
  }).join('');
  const arm = (degrees: number, far: number, wide: number): string =>
    `<path d="M${x} ${y}L${around(x, y, degrees - 45, wide)} ${around(x, y, degrees, far)}Z" fill="${mark}"/>` +
    `<path d="M${x} ${y}L${around(x, y, degrees + 45, wide)} ${around(x, y, degrees, far)}Z" fill="${paper}" stroke="${mark}"/>`;
  return (
    circle(x, y, r, paper, 'opacity=".35"') +
    circle(x, y, r, 'none', `stroke="${mark}" stroke-width="2"`) +
    circle(x, y, r * 0.78, 'none', `stroke="${mark}"`) +
    `<path d="${ticks}" stroke="${mark}" stroke-width="1"/>` +
    [45, 135, 225, 315].map((degrees) => arm(degrees, r * 0.5, r * 0.12)).join('') +
    [0, 90, 180, 270].map((degrees) => arm(degrees, r * 0.72, r * 0.13)).join('') +
    `<path d="M${around(x, y, 0, r + 20)}L${around(x, y, 6, r + 4)} ${around(x, y, -6, r + 4)}Z" fill="${mark}"/>`
  );
}

/** Depths in metres where there is water deep enough to write on. */
function soundings(sea: Waters, width: number, height: number, ink: string, random: Random): string {
  const marks: string[] = [];
  for (let y = 40; y < height - 10; y += 62) {
    for (let x = 24; x < width - 10; x += 84) {
      const [left, down] = [x + random.int(-26, 26), y + random.int(-18, 18)];
      const high = sea.heightAt(left, down);
      const metres = Math.round(12 - high * 46 + random.int(-3, 6));
      if (high < -0.14 && random.chance(0.82)) marks.push(`<text x="${left}" y="${down}">${metres}</text>`);
    }
  }
  return `<g class="chart-tick" fill="${ink}" opacity=".72">${marks.join('')}</g>`;
}

/** The open water nearest to where a station is wanted, so that no route runs over a hill. */
function afloat(sea: Waters, x: number, y: number): readonly [number, number] {
  const tries = [0, -40, 40, -80, 80, -120, 120].map((off) => x + off);
  const best = tries.find((left) => sea.heightAt(left, y) < -0.1 && sea.heightAt(left + 60, y) < 0.1);
  return [best ?? x, y];
}

/** Of a few seas the one whose route is wet and whose right half has land to look at. */
function seaFor(
  width: number,
  height: number,
  spots: readonly (readonly [number, number])[],
  colors: ChartColors,
  random: Random,
): Waters {
  const seas = Array.from({ length: 16 }, (_, index) =>
    waters(width, height, colors, random.fork(`land${index}`)),
  );
  const dry = (sea: Waters): number => spots.filter(([x, y]) => sea.heightAt(x, y) > -0.1).length;
  const land = (sea: Waters): number => {
    const grid = Array.from(
      { length: 60 },
      (_, index) =>
        [width * (0.52 + (index % 10) * 0.048), (height * (Math.floor(index / 10) + 0.5)) / 6] as const,
    );
    return grid.filter(([x, y]) => sea.heightAt(x, y) > 0).length / grid.length;
  };
  const cost = (sea: Waters): number => dry(sea) * 0.2 + Math.abs(land(sea) - 0.34);
  return seas.reduce((best, sea) => (cost(sea) < cost(best) ? sea : best));
}

/** `stations` from the bottom to the top; the left half stays free for the cartouche. */
export function seaChart(
  stations: readonly Station[],
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const [width, height] = [1240, 660];
  const spots = [0, 1, 2, 3].map((index) => [750, 560 - index * 146] as const);
  const sea = seaFor(width, height, spots, colors, random);
  const places = [0, 1, 2, 3].map((index) =>
    afloat(
      sea,
      730 + random.fork(`x${index}`).int(-30, 70),
      560 - index * 146 + random.fork(`y${index}`).int(-14, 14),
    ),
  );
  const route = places.reduce(
    (path, [x, y], index) => {
      const [fromX, fromY] = places[index - 1] ?? [x - 60, height + 40];
      return `${path}C${fromX + 24} ${fromY - 60} ${x - 24} ${y + 60} ${x} ${y}`;
    },
    `M${(places[0]?.[0] ?? 700) - 60} ${height + 40}`,
  );
  const [endX, endY] = places.at(-1) ?? [760, 120];
  return (
    `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    sea.draw() +
    soundings(sea, width, height, colors.ink, random.fork('depths')) +
    `<path d="${route}C${endX + 30} ${endY - 60} ${endX + 50} ${endY - 90} ${endX + 70} -20" fill="none" stroke="${colors.mark}" stroke-width="3" stroke-dasharray="1 9" stroke-linecap="round"/>` +
    compassRose(1128, 512, 96, colors) +
    places
      .map(([x, y], index) => stationAt(x, y, stations[index] ?? { name: '', note: '' }, colors))
      .join('') +
    '</svg>'
  );
}

/** A smaller chart with one place on it. */
export function harbourChart(here: Station, colors: ChartColors, random: Random, label: string): string {
  const sea = seaFor(
    640,
    480,
    [
      [268, 222],
      [170, 300],
      [80, 400],
    ],
    colors,
    random,
  );
  return (
    `<svg viewBox="0 0 640 480" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    sea.draw() +
    soundings(sea, 640, 480, colors.ink, random.fork('depths')) +
    `<path d="M-10 470C120 380 170 300 262 226" fill="none" stroke="${colors.mark}" stroke-width="3" stroke-dasharray="1 9" stroke-linecap="round"/>` +
    compassRose(548, 378, 56, colors) +
    stationAt(268, 222, here, colors) +
    '</svg>'
  );
}
