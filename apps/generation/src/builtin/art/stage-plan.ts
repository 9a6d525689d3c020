/** A festival ground from above: two stages and how far they are heard, tents, trees, the way in. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { ChartColors } from './chart-colors.js';
import { stationAt, type Station } from './chart-label.js';
import { at, circle, n, rect } from './svg.js';

/** Rings of sound in front of a stage, on a turned half plane. */
function stage(
  x: number,
  y: number,
  turn: number,
  reach: number,
  fills: readonly string[],
  colors: ChartColors,
): string {
  const rings = Array.from({ length: 9 }, (_, index) => {
    const r = reach - index * (reach / 10);
    return `<path d="M${n(-r)} 0A${n(r)} ${n(r)} 0 0 0 ${n(r)} 0Z" fill="${fills[index % fills.length] ?? ''}"/>`;
  });
  const boards = Array.from({ length: 6 }, (_, index) => `M${-75 + index * 30} -52V0`).join('');
  const deck =
    `<path d="M-90 0L-70 -60H70L90 0Z" fill="${colors.night}"/><path d="${boards}" stroke="${colors.nightLine}"/>` +
    rect(-116, -22, 22, 30, colors.ink) +
    rect(94, -22, 22, 30, colors.ink);
  return at(x, y, rings.join('') + deck, turn);
}

/** A round tent with eight gores. */
function tent(x: number, y: number, r: number, colors: ChartColors): string {
  const gores = Array.from({ length: 8 }, (_, index) => {
    const corner = (step: number): string =>
      `${n(x + Math.cos((step * Math.PI) / 4 + 0.39) * r)} ${n(y + Math.sin((step * Math.PI) / 4 + 0.39) * r)}`;
    return `<path d="M${x} ${y}L${corner(index)} ${corner(index + 1)}Z" fill="${index % 2 ? colors.paper : colors.mark}"/>`;
  });
  return gores.join('') + circle(x, y, 4, colors.ink);
}

const tree = (x: number, y: number, r: number, colors: ChartColors): string =>
  circle(x + 3, y + 4, r, colors.line, 'opacity=".5"') +
  circle(x, y, r, colors.green, `stroke="${colors.ink}"`) +
  circle(x - r / 4, y - r / 4, r / 3, colors.land[0], 'opacity=".6"');

function woods(colors: ChartColors, random: Random): string {
  const spots = Array.from({ length: 46 }, (_, index) => {
    const x = index * 28 + random.int(-10, 10);
    return [x, random.chance(0.5) ? random.int(4, 44) : random.int(616, 656), random.int(12, 24)] as const;
  });
  // No tree stands on the big stage.
  return spots
    .filter(([x, y]) => y > 100 || x < 930 || x > 1_190)
    .map(([x, y, r]) => tree(x, y, r, colors))
    .join('');
}

export function stagePlan(
  stations: readonly Station[],
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const tilt = random.int(-14, 14);
  const places = [
    [676, 572],
    [724, 356],
    [1010, 470],
    [1010, 226],
  ] as const;
  return (
    `<svg viewBox="0 0 1240 660" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, 1240, 660, colors.land[0]) +
    stage(1060, 92, 14 + tilt, 420, [colors.shore, colors.depth, colors.water], colors) +
    stage(672, 316, tilt - 84, 190, [colors.land[2], colors.land[1], colors.land[0]], colors) +
    `<path d="M560 680C600 560 700 560 720 440S860 330 990 290" fill="none" stroke="${colors.paper}" stroke-width="34" stroke-linecap="round"/>` +
    `<path d="M720 440C820 470 900 500 1250 480" fill="none" stroke="${colors.paper}" stroke-width="26"/>` +
    [
      [1110, 548, 46],
      [1010, 560, 34],
      [1196, 568, 30],
      [1080, 610, 24],
    ]
      .map(([x = 0, y = 0, r = 30]) => tent(x, y, r, colors))
      .join('') +
    woods(colors, random.fork('woods')) +
    places
      .map(([x, y], index) =>
        stationAt(x, y, stations[index] ?? { name: '', note: '' }, colors, index > 1 ? -1 : 1),
      )
      .join('') +
    '</svg>'
  );
}
