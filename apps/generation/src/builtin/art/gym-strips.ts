/** Under the first screen, one line of drawing that the figures below it belong to. */
import { escapeHtml } from '../markup.js';
import { circle, n, rect } from './svg.js';

export interface StripColors {
  ink: string;
  muted: string;
  line: string;
  steel: string;
  steelDeep: string;
  keys: readonly string[];
  onKey: string;
}

const svg = (height: number, label: string, content: string): string =>
  `<svg viewBox="0 0 1180 ${height}" role="img" aria-label="${escapeHtml(label)}">${content}</svg>`;

/** Kilograms on each side, heaviest inside, with width, height and key. */
const PLATES: Record<number, readonly [width: number, height: number, key: number]> = {
  25: [20, 140, 0],
  20: [18, 140, 1],
  15: [15, 122, 2],
  10: [12, 98, 3],
  5: [8, 66, 4],
};

export const BAR_KG = 20;
export const loadOf = (plates: readonly number[]): number =>
  BAR_KG + 2 * plates.reduce((sum, kg) => sum + kg, 0);

/** The loaded bar: what is written on it weighs what its plates add up to. */
export function barbellArt(plates: readonly number[], colors: StripColors, label: string): string {
  const side: string[] = [];
  let x = 246;
  for (const kg of plates) {
    const [width, height, key] = PLATES[kg] ?? [8, 66, 4];
    const color = key === 4 ? '#f4f0e8' : (colors.keys[key] ?? '#f4f0e8');
    x -= width + 2;
    side.push(
      rect(x, 80 - height / 2, width, height, color, 4) +
        rect(x + 3, 86 - height / 2, 3, height - 12, '#ffffff66'),
    );
  }
  const sleeve = rect(54, 69, 190, 22, colors.steel, 4) + rect(54, 83, 190, 8, colors.steelDeep, 4);
  const half =
    sleeve + side.join('') + rect(x - 22, 66, 16, 28, colors.ink, 3) + rect(246, 60, 11, 40, colors.steel, 3);
  return svg(
    160,
    label,
    rect(250, 75, 680, 11, colors.steel) +
      rect(250, 81, 680, 5, colors.steelDeep) +
      `<path d="M380 75V86M800 75V86M560 75V86M620 75V86" stroke="${colors.steelDeep}" stroke-width="3"/>` +
      half +
      `<g transform="translate(1180 0) scale(-1 1)">${half}</g>`,
  );
}

/** The area that each grade belongs to, as the rows below the strip say. */
const AREA_OF_GRADE = [0, 0, 1, 1, 1, 2, 2, 2, 3, 3];

/** How many routes there are of each grade; the columns stand on their grades. */
export function gradesArt(
  grades: readonly string[],
  counts: readonly number[],
  colors: StripColors,
  label: string,
): string {
  const step = 1180 / grades.length;
  const most = Math.max(...counts);
  const columns = grades.map((grade, index) => {
    const count = counts[index] ?? 0;
    const height = n((count / most) * 150);
    const x = n(index * step);
    const key = colors.keys[AREA_OF_GRADE[index] ?? 0] ?? colors.ink;
    return (
      rect(x, 196 - height, n(step) - 10, height, key) +
      `<text x="${n(x + (step - 10) / 2)}" y="${186 - height}" text-anchor="middle" font-weight="800" font-size="26" fill="${colors.ink}">${count}</text>` +
      `<text x="${n(x + (step - 10) / 2)}" y="236" text-anchor="middle" font-weight="800" font-size="26" fill="${colors.ink}">${escapeHtml(grade)}</text>`
    );
  });
  return svg(246, label, columns.join('') + rect(0, 196, 1180, 4, colors.ink));
}

/** A lane rope of 25 metres: red for the last five at either end. */
export function ropeArt(metres: number, colors: StripColors, label: string): string {
  const [end = '#f33', middle = '#39f', pale = '#fd0'] = colors.keys;
  const beads = Array.from({ length: metres * 2 }, (_, index) => {
    const width = 1160 / (metres * 2);
    const metre = index / 2;
    const isEnd = metre < 5 || metre >= metres - 5;
    const fill = isEnd ? end : index % 4 < 2 ? middle : pale;
    return (
      rect(n(10 + index * width), 46, n(width) - 2, 34, fill, 8) +
      rect(n(12 + index * width), 51, n(width) - 6, 5, '#ffffff77', 2)
    );
  });
  const marks = [0, 5, 15, metres - 5, metres].filter((metre, index, all) => all.indexOf(metre) === index);
  const figures = marks.map((metre) => {
    const x = n(10 + (metre * 1160) / metres);
    const anchor = metre === 0 ? 'start' : metre === metres ? 'end' : 'middle';
    return (
      rect(Math.min(1170, Math.max(8, x)) - 1, 86, 3, 22, colors.ink) +
      `<text x="${x}" y="140" text-anchor="${anchor}" font-weight="800" font-size="28" fill="${colors.ink}">${metre} m</text>`
    );
  });
  return svg(152, label, rect(0, 61, 1180, 5, colors.steelDeep) + beads.join('') + figures.join(''));
}

/** Rounds of three minutes and the minutes between them, to scale. */
export function roundsArt(rounds: number, colors: StripColors, label: string): string {
  const minutes = rounds * 3 + (rounds - 1);
  const unit = 1180 / minutes;
  const blocks = Array.from({ length: rounds }, (_, index) => {
    const x = n(index * 4 * unit);
    const key = colors.keys[index === rounds - 1 ? 2 : index % 2] ?? colors.ink;
    return (
      rect(x, 20, n(3 * unit), 92, key) +
      `<text x="${n(x + 1.5 * unit)}" y="84" text-anchor="middle" font-weight="800" font-size="50" fill="${colors.onKey}">${index + 1}</text>` +
      (index < rounds - 1 ? rect(n(x + 3 * unit) + 4, 62, n(unit) - 8, 8, colors.muted) : '')
    );
  });
  const scale = Array.from({ length: rounds }, (_, index) => {
    const x = n(index * 4 * unit);
    return `<text x="${x}" y="146" font-weight="800" font-size="24" fill="${colors.muted}">${index * 4}′</text>`;
  });
  return svg(156, label, blocks.join('') + scale.join(''));
}

/** One true curve: in, hold, out, as long as they last, again and again. */
export function breathArt(
  seconds: readonly [number, number, number],
  colors: StripColors,
  label: string,
): string {
  const [inhale, hold, exhale] = seconds;
  const total = inhale + hold + exhale;
  const breaths = 2;
  const unit = 1120 / (total * breaths);
  const [low, high] = [124, 34];
  const path = [`M30 ${low}`];
  const figures: string[] = [];
  for (let breath = 0; breath < breaths; breath += 1) {
    const x0 = 30 + breath * total * unit;
    const [x1, x2, x3] = [n(x0 + inhale * unit), n(x0 + (inhale + hold) * unit), n(x0 + total * unit)];
    const bend = (from: number, to: number): string => `${n(from + (to - from) * 0.42)}`;
    path.push(
      `C${bend(x0, x1)} ${low} ${n(x1 - (x1 - x0) * 0.42)} ${high} ${x1} ${high}L${x2} ${high}C${bend(x2, x3)} ${high} ${n(x3 - (x3 - x2) * 0.42)} ${low} ${x3} ${low}`,
    );
    const figure = (x: number, text: string): string =>
      `<text x="${n(x)}" y="164" text-anchor="middle" font-weight="800" font-size="28" fill="${colors.ink}">${text}</text>`;
    figures.push(
      figure((x0 + x1) / 2, `${inhale}`),
      figure((x1 + x2) / 2, `${hold}`),
      figure((x2 + x3) / 2, `${exhale}`),
    );
    figures.push(
      circle(x1, high, 11, colors.keys[0] ?? colors.ink),
      circle(x2, high, 11, colors.keys[1] ?? colors.ink),
      circle(x3, low, 11, colors.keys[2] ?? colors.ink),
    );
  }
  return svg(
    176,
    label,
    `<path d="M30 ${high}H1150M30 ${low}H1150" stroke="${colors.line}" stroke-width="2" stroke-dasharray="4 10"/>` +
      `<path d="${path.join('')}" fill="none" stroke="${colors.ink}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>${figures.join('')}`,
  );
}
