/** Rows of a keyboard, seen from above, cut off below. */
import { rect } from './svg.js';

export interface CapColors {
  case: string;
  side: string;
  top: string;
  text: string;
  down: string;
  onDown: string;
}

const UNIT = 78;

function cap(x: number, y: number, units: number, letter: string, colors: CapColors, down: boolean): string {
  const width = units * UNIT - 8;
  const drop = down ? 4 : 0;
  const top = down ? colors.down : colors.top;
  const text = letter
    ? `<text x="${x + 18}" y="${y + 34 + drop}" font-size="20" font-weight="600" fill="${down ? colors.onDown : colors.text}">${letter}</text>`
    : '';
  return (
    rect(x, y + drop, width, 70 - drop, colors.side, 9) +
    rect(x + 6, y + 3 + drop, width - 12, 56, top, 7) +
    text
  );
}

/** Ten letters in the upper row, nine or ten in the lower one; `down` are pressed. */
export function keycaps(
  rows: readonly [string, string],
  down: string,
  colors: CapColors,
  label: string,
): string {
  const width = 15 * UNIT;
  const upper = [...rows[0]].map((letter, index) =>
    cap((1.5 + index) * UNIT + 4, 14, 1, letter, colors, down.includes(letter)),
  );
  const lower = [...rows[1]].map((letter, index) =>
    cap((1.75 + index) * UNIT + 4, 14 + UNIT, 1, letter, colors, down.includes(letter)),
  );
  const last = 1.75 + rows[1].length;
  const edges = [
    cap(4, 14, 1.5, 'tab', colors, false),
    cap(4, 14 + UNIT, 1.75, 'caps', colors, false),
    ...[11.5, 12.5].map((at) => cap(at * UNIT + 4, 14, 1, at < 12 ? '[' : ']', colors, false)),
    cap(13.5 * UNIT + 4, 14, 1.45, '', colors, false),
    ...(last < 11 ? [cap(last * UNIT + 4, 14 + UNIT, 1, ';', colors, false)] : []),
    cap(11.75 * UNIT + 4, 14 + UNIT, 1, '’', colors, false),
    cap(12.75 * UNIT + 4, 14 + UNIT, 2.2, '↵', colors, true),
  ];
  return (
    `<svg viewBox="0 0 ${width} 158" preserveAspectRatio="xMinYMin slice" role="img" aria-label="${label}">` +
    `<rect width="${width}" height="180" fill="${colors.case}"/>${upper.join('')}${lower.join('')}${edges.join('')}</svg>`
  );
}
