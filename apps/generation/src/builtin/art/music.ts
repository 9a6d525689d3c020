/** Five lines with a melody whose bars add up, and the keys it is played on. */
import type { Random } from '../seeded-random.js';
import { n, rect } from './svg.js';

interface Note {
  /** White keys above middle C. */
  step: number;
  /** In quarters. */
  beats: number;
}

const RHYTHMS: readonly (readonly number[])[] = [
  [1, 1, 2],
  [1, 1, 1, 1],
  [0.5, 0.5, 1, 2],
  [1, 0.5, 0.5, 2],
  [2, 1, 1],
  [1, 1, 0.5, 0.5, 1],
];

/** Four bars of four quarters that begin on the fifth and come home. */
export function melody(random: Random): Note[][] {
  let step = 4;
  return Array.from({ length: 4 }, (_, bar) => {
    const beats = bar === 3 ? [1, 1, 2] : random.pick(RHYTHMS);
    return beats.map((long, index) => {
      if (bar === 3 && index === 2) return { step: 7, beats: long };
      if (bar > 0 || index > 0)
        step += random.pick(step > 8 ? [-2, -1, -1] : step < 3 ? [1, 1, 2] : [-2, -1, 1, 1, 2]);
      return { step, beats: long };
    });
  });
}

/** Distance of two lines. */
const GAP = 18;
const LEFT = 150;
const BAR = 246;

/** A head turned by a fifth of a right angle; open from a half on. */
function head(x: number, y: number, beats: number, color: string): string {
  const open = beats >= 2;
  return `<ellipse cx="${x}" cy="${y}" rx="${open ? 10 : 11}" ry="${open ? 6 : 8}" transform="rotate(-20 ${x} ${y})" fill="${open ? 'none' : color}"${open ? ` stroke="${color}" stroke-width="4"` : ''}/>`;
}

function clef(bottom: number, color: string): string {
  const y = bottom - GAP;
  return (
    `<g transform="translate(46 ${y}) scale(1.72)" fill="none" stroke="${color}" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="M5 4C1 6-3 3-3-2C-3-8 5-11 11-7C17-2 14 9 4 10C-8 11-15 2-11-9C-7-19 9-27 11-40C12-47 7-51 4-46C0-40 1-31 2-22L8 17C9 24 5 28 0 27" stroke-width="2.6"/>` +
    `<path d="M-11-7C-7-18 8-26 10.500-38M12-5C15 0 12 8 4 9.500" stroke-width="4.200"/>` +
    `<circle cx="0" cy="24" r="3.600" fill="${color}" stroke="none"/></g>`
  );
}

/** What one bar draws: heads, stems, the beams of its eighths, the line at its end. */
function barOf(notes: readonly Note[], left: number, bottom: number, color: string): string {
  let beat = 0;
  const placed = notes.map((note) => {
    const x = n(left + 30 + (beat / 4) * (BAR - 36));
    beat += note.beats;
    return { ...note, x, y: n(bottom - ((note.step - 2) * GAP) / 2) };
  });
  const up = (step: number): boolean => step < 6;
  const parts = placed.map(({ x, y, beats, step }, index) => {
    const pair =
      beats === 0.5 ? (placed[index + 1]?.beats === 0.5 && placed[index - 1]?.beats !== 0.5 ? 1 : -1) : 0;
    const mate = placed[index + pair];
    const isUp = up(pair === -1 && mate ? mate.step : step);
    const end =
      pair === 0
        ? y + (isUp ? -58 : 58)
        : isUp
          ? Math.min(y, mate?.y ?? y) - 54
          : Math.max(y, mate?.y ?? y) + 54;
    const stemX = isUp ? x + 10 : x - 10;
    const stem = `<path d="M${stemX} ${y}V${end}" stroke="${color}" stroke-width="3"/>`;
    const beam =
      pair === 1 && mate
        ? `<path d="M${stemX - 1} ${end}H${(isUp ? mate.x + 10 : mate.x - 10) + 1}" stroke="${color}" stroke-width="9"/>`
        : '';
    const ledger =
      step <= 0 ? `<path d="M${x - 18} ${bottom + GAP}H${x + 18}" stroke="${color}" stroke-width="2"/>` : '';
    return ledger + stem + beam + head(x, y, beats, color);
  });
  return parts.join('');
}

export function staff(
  bars: readonly Note[][],
  colors: { ink: string; line: string; first: string },
  label: string,
): string {
  const top = 62;
  const bottom = top + 4 * GAP;
  const width = LEFT + 4 * BAR + 10;
  const lines = [0, 1, 2, 3, 4].map((index) => `M0 ${top + index * GAP}H${width}`).join('');
  const ends = [1, 2, 3].map((index) => `M${LEFT + index * BAR} ${top}V${bottom}`).join('');
  const close = `<path d="M${width - 18} ${top}V${bottom}" stroke="${colors.ink}" stroke-width="2"/><path d="M${width - 6} ${top - 1}V${bottom + 1}" stroke="${colors.ink}" stroke-width="8"/>`;
  const time = [top + GAP * 1.82, top + GAP * 3.82]
    .map(
      (y) =>
        `<text x="112" y="${n(y)}" text-anchor="middle" font-family="Georgia, serif" font-weight="700" font-size="45" fill="${colors.ink}">4</text>`,
    )
    .join('');
  return (
    `<svg viewBox="0 0 ${width} 196" role="img" aria-label="${label}"><path d="${lines}" stroke="${colors.line}" stroke-width="2"/>` +
    `<path d="${ends}" stroke="${colors.ink}" stroke-width="2"/>${close}${clef(bottom, colors.ink)}${time}` +
    bars
      .map((notes, index) =>
        barOf(notes, LEFT + index * BAR, bottom, index === 0 ? colors.first : colors.ink),
      )
      .join('') +
    '</svg>'
  );
}

const WHITE = 58;
/** Where black keys sit over the gaps of C, D, F, G, A. */
const BLACK = [38, 100, 211, 271, 331];

export interface KeyColors {
  white: string;
  shade: string;
  edge: string;
  black: string;
  blackLight: string;
  felt: string;
  pressed: string;
  onPressed: string;
}

/** Three octaves from C; those of the first bar are down and say their names. */
export function keys(
  pressed: readonly number[],
  names: readonly string[],
  colors: KeyColors,
  label: string,
): string {
  const count = 21;
  const width = count * WHITE;
  const whites = Array.from({ length: count }, (_, index) => {
    const down = pressed.includes(index);
    const x = index * WHITE;
    const face = rect(x + 1, 0, WHITE - 2, down ? 268 : 262, down ? colors.pressed : colors.white, 5);
    const front = down ? '' : rect(x + 1, 250, WHITE - 2, 12, colors.shade, 4);
    const name = down
      ? `<text x="${x + WHITE / 2}" y="238" text-anchor="middle" font-size="21" font-weight="700" fill="${colors.onPressed}">${names[index % 7] ?? ''}</text>`
      : '';
    return `${face}${front}${name}`;
  });
  const blacks = Array.from({ length: 3 }, (_, octave) =>
    BLACK.map((at) => {
      const x = octave * 7 * WHITE + at;
      return (
        rect(x, 0, 36, 160, colors.black, 4) +
        rect(x + 6, 0, 24, 146, colors.blackLight, 3) +
        rect(x + 9, 0, 3, 140, colors.edge, 1)
      );
    }).join(''),
  );
  return (
    `<svg viewBox="0 0 ${width} 260" preserveAspectRatio="xMinYMin slice" role="img" aria-label="${label}">` +
    `<rect width="${width}" height="260" fill="${colors.edge}"/>${whites.join('')}<rect width="${width}" height="7" fill="${colors.felt}"/>${blacks.join('')}</svg>`
  );
}
