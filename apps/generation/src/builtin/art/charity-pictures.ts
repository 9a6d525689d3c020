/** What charities count with: hooks and tags, crates on pallets, a ruled book, a line that holds. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { ChartColors } from './chart-colors.js';
import { stationAt, type Station } from './chart-label.js';
import { at, circle, n, rect } from './svg.js';

const sheet = (content: string, label: string): string =>
  `<svg viewBox="0 0 1240 660" preserveAspectRatio="xMaxYMid slice" role="img" aria-label="${escapeHtml(label)}">${content}</svg>`;

const typed = (x: number, y: number, text: string, fill: string, anchor = 'middle'): string =>
  `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" class="chart-tick" fill="${fill}">${escapeHtml(text)}</text>`;

/** Hooks in five rows on boards; a tag on each where somebody waits, chalk where one hung. */
export function hookBoard(
  names: readonly string[],
  hooks: number,
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const boards = Array.from({ length: 11 }, (_, index) =>
    rect(0, index * 60, 1240, 58, index % 2 ? colors.land[0] : colors.land[1]),
  ).join('');
  const columns = 6;
  const taken = new Set(
    random.some(
      Array.from({ length: hooks }, (_, index) => index),
      names.length,
    ),
  );
  const order = [...taken];
  const spots = Array.from({ length: hooks }, (_, index) => {
    const [x, y] = [660 + (index % columns) * 104, 46 + Math.floor(index / columns) * 124];
    const hook = `${circle(x, y, 7, colors.night)}<path d="M${x} ${y}v16a8 8 0 0 0 16 0" fill="none" stroke="${colors.night}" stroke-width="5" stroke-linecap="round"/>`;
    const name = names[order.indexOf(index)];
    if (!taken.has(index) || name === undefined) {
      return `${circle(x + 6, y + 58, 33, 'none', `stroke="${colors.line}" stroke-width="2" stroke-dasharray="4 6"`)}${hook}`;
    }
    const lean = random.int(-9, 9);
    return hook + tag(x + 6, y + 20, name, lean, index % 3 === 0, colors);
  });
  return sheet(boards + spots.join(''), label);
}

function tag(x: number, y: number, name: string, lean: number, marked: boolean, colors: ChartColors): string {
  const fill = marked ? colors.mark : colors.paper;
  const ink = marked ? colors.paper : colors.ink;
  return at(
    x,
    y,
    circle(2, 40, 35, colors.line, 'opacity=".4"') +
      circle(0, 38, 35, fill, `stroke="${colors.ink}" stroke-width="2"`) +
      circle(0, 12, 5, colors.land[1], `stroke="${colors.ink}" stroke-width="2"`) +
      `<text y="46" text-anchor="middle" class="chart-tick" font-weight="700" fill="${ink}">${escapeHtml(name)}</text>`,
    lean,
  );
}

/** Four things that come in crates, drawn from the front. */
const FILLS: readonly ((colors: ChartColors) => string)[] = [
  ({ mark, ink }) => [10, 24, 38].map((x) => circle(x, 6, 8, mark, `stroke="${ink}"`)).join(''),
  ({ green, ink }) =>
    [8, 19, 30, 41]
      .map((x) => `<path d="M${x - 6} 12L${x} -4L${x + 6} 12Z" fill="${green}" stroke="${ink}"/>`)
      .join(''),
  ({ paper, ink }) =>
    [9, 24, 39]
      .map((x) => `<path d="M${x - 5} 12V2l3 -4v-5h4v5l3 4V12Z" fill="${paper}" stroke="${ink}"/>`)
      .join(''),
  ({ land, ink }) =>
    [14, 35]
      .map(
        (x) =>
          `<path d="M${x - 11} 12C${x - 13} -4 ${x + 13} -4 ${x + 11} 12Z" fill="${land[2]}" stroke="${ink}"/><path d="M${x - 4} 2l3 5M${x + 3} 2l3 5" stroke="${ink}"/>`,
      )
      .join(''),
];

function crate(x: number, y: number, fill: number, colors: ChartColors): string {
  const slats = [12, 21, 30].map(
    (top) => `<rect x="0" y="${top}" width="48" height="7" fill="${colors.land[0]}" stroke="${colors.ink}"/>`,
  );
  const posts = `<rect x="2" y="10" width="6" height="29" fill="${colors.land[1]}" stroke="${colors.ink}"/><rect x="40" y="10" width="6" height="29" fill="${colors.land[1]}" stroke="${colors.ink}"/>`;
  return at(x, y, (FILLS[fill % FILLS.length]?.(colors) ?? '') + slats.join('') + posts);
}

/** Three letters, or four where two months share three: juin, juillet. */
function shortOf(months: readonly string[], month: number): string {
  const name = months[month] ?? '';
  const alone = months.filter((other) => other.startsWith(name.slice(0, 3))).length < 2;
  return name.slice(0, alone ? 3 : 4);
}

/** One stack a month, one crate for each unit. */
export function crateStacks(
  counts: readonly number[],
  months: readonly string[],
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const floor = 588;
  const stacks = counts.map((count, month) => {
    const x = 622 + month * 51;
    const crates = Array.from({ length: count }, (_, index) =>
      crate(x, floor - 40 - index * 40, random.int(0, 3), colors),
    );
    // Bottom crates last, so that what lies in one is not covered by the one above.
    return (
      crates.join('') +
      rect(x - 1, floor, 50, 6, colors.ink) +
      typed(x + 24, floor + 30, shortOf(months, month), colors.ink) +
      typed(x + 24, floor - 56 - (count - 1) * 40, String(count), colors.mark)
    );
  });
  const lines = [5, 10].map((count) => `M0 ${floor - count * 40}H1240`).join('');
  return sheet(
    rect(0, 0, 1240, 660, colors.depth) +
      `<path d="${lines}" stroke="${colors.line}" stroke-dasharray="3 7"/>` +
      rect(0, floor + 4, 1240, 80, colors.shore) +
      stacks.join(''),
    label,
  );
}

/** Bundles of five, as one counts with a pencil. */
export function tallies(count: number, color: string, width = 3): string {
  const marks = Array.from({ length: count }, (_, index) => {
    const x = Math.floor(index / 5) * 46 + (index % 5) * 9;
    if (index % 5 === 4) return `M${x - 42} 26L${x - 1} 6`;
    return `M${x} ${2 + (index % 2)}L${x + (index % 3) - 1} 31`;
  });
  return `<path d="${marks.join('')}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`;
}

export interface LogRow {
  day: string;
  count: number;
}

/** The page of a week in a ruled book, with its sum under a double rule. */
export function logbook(rows: readonly LogRow[], total: string, colors: ChartColors, label: string): string {
  const top = 76;
  const step = 66;
  const lines = Array.from({ length: 20 }, (_, index) => `M0 ${10 + index * 33}H1240`).join('');
  const sum = rows.reduce((all, { count }) => all + count, 0);
  const entries = rows.map(({ day, count }, index) => {
    const y = top + index * step;
    return (
      `<text x="640" y="${y + 24}" class="chart-name" fill="${colors.ink}">${escapeHtml(day)}</text>` +
      at(748, y, tallies(count, colors.ink)) +
      `<text x="1196" y="${y + 24}" text-anchor="end" class="chart-name" fill="${colors.ink}">${count}</text>`
    );
  });
  const end = top + rows.length * step;
  return sheet(
    rect(0, 0, 1240, 660, colors.paper) +
      `<path d="${lines}" stroke="${colors.shore}" stroke-width="2"/>` +
      `<path d="M724 0V660M1130 0V660" stroke="${colors.mark}" stroke-width="2"/>` +
      entries.join('') +
      `<path d="M1136 ${end - 18}H1216M1136 ${end + 38}H1216M1136 ${end + 43}H1216" stroke="${colors.ink}" stroke-width="2"/>` +
      `<text x="1196" y="${end + 20}" text-anchor="end" font-size="26" font-weight="700" font-family="var(--head)" fill="${colors.mark}">${sum}</text>` +
      `<text x="1118" y="${end + 18}" text-anchor="end" class="chart-note" fill="${colors.mark}">${escapeHtml(total)}</text>`,
    label,
  );
}

/** Where the line runs: down the right half, over four hands. */
const lineAt = (part: number): [number, number] => [
  650 + part * 470 + Math.sin(part * Math.PI * 3) * 46,
  690 - part * 720,
];

function rope(colors: ChartColors): string {
  const points = Array.from({ length: 121 }, (_, index) => lineAt(index / 120));
  const path = `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
  const twist = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const [alongX, alongY] = [x - fromX, y - fromY];
    const far = Math.hypot(alongX, alongY) || 1;
    const [sideX, sideY] = [(-alongY / far) * 10, (alongX / far) * 10];
    return `M${n(x - sideX - alongX * 0.9)} ${n(y - sideY - alongY * 0.9)}L${n(x + sideX + alongX * 0.9)} ${n(y + sideY + alongY * 0.9)}`;
  });
  const line = (color: string, width: number): string =>
    `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"/>`;
  return (
    line(colors.ink, 26) +
    line(colors.land[0], 22) +
    `<path d="${twist.join('')}" stroke="${colors.line}" stroke-width="3" stroke-linecap="round"/>`
  );
}

/** A ring with four bands and its grab line. */
export function lifebuoy(x: number, y: number, r: number, colors: ChartColors): string {
  const arc = (from: number, to: number): string => {
    const point = (degrees: number): string =>
      `${n(x + Math.cos((degrees * Math.PI) / 180) * r)} ${n(y + Math.sin((degrees * Math.PI) / 180) * r)}`;
    return `M${point(from)}A${r} ${r} 0 0 1 ${point(to)}`;
  };
  const width = Math.round(r * 0.42);
  return (
    circle(x, y, r, 'none', `stroke="${colors.ink}" stroke-width="${width + 6}"`) +
    circle(x, y, r, 'none', `stroke="${colors.paper}" stroke-width="${width}"`) +
    `<path d="${[20, 110, 200, 290].map((from) => arc(from, from + 50)).join('')}" fill="none" stroke="${colors.mark}" stroke-width="${width}"/>` +
    circle(x, y, r + width * 0.72, 'none', `stroke="${colors.ink}" stroke-width="3"`)
  );
}

export function lifeline(
  stations: readonly Station[],
  colors: ChartColors,
  random: Random,
  label: string,
): string {
  const waves = Array.from({ length: 14 }, (_, row) => {
    const y = 30 + row * 48 + random.int(-5, 5);
    return `M${-40 + random.int(0, 40)} ${y}${'q30 -14 60 0t60 0'.repeat(11)}`;
  });
  const stops = [0.16, 0.38, 0.6, 0.82].map((part, index) => {
    const [x, y] = lineAt(part);
    return (
      circle(x, y, 21, colors.land[2], `stroke="${colors.ink}" stroke-width="3"`) +
      stationAt(x, y, stations[index] ?? { name: '', note: '' }, colors, index < 3 ? 1 : -1)
    );
  });
  return sheet(
    rect(0, 0, 1240, 660, colors.shore) +
      `<path d="${waves.join('')}" fill="none" stroke="${colors.depth}" stroke-width="5"/>` +
      lifebuoy(1090, 500, 92, colors) +
      rope(colors) +
      stops.join(''),
    label,
  );
}
