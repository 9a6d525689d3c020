/** A fuse board with its door open: breakers in rows, one of them down. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { mixHex } from './mix.js';
import { circle, n, rect } from './svg.js';

export interface BoardColors {
  flare: string;
  ink: string;
  board: string;
  breaker: string;
  wires: readonly string[];
}

const STEP = 84;

function breaker(
  x: number,
  y: number,
  number: number,
  isDown: boolean,
  { breaker: body, ink, flare }: BoardColors,
): string {
  const shade = mixHex(body, '#000000', 0.18);
  return (
    rect(x, y, STEP - 6, 176, shade, 4) +
    rect(x, y, STEP - 10, 172, body, 4) +
    rect(x + 8, y + 10, STEP - 26, 30, isDown ? flare : mixHex(body, '#ffffff', 0.6), 2) +
    `<text x="${x + STEP / 2 - 5}" y="${y + 34}" text-anchor="middle" font-weight="800" font-size="26" fill="${ink}">F${number}</text>` +
    rect(x + 18, y + 56, STEP - 46, 84, mixHex(body, '#000000', 0.55), 5) +
    rect(x + 22, isDown ? y + 98 : y + 60, STEP - 54, 38, isDown ? flare : ink, 4) +
    rect(x + 26, isDown ? y + 102 : y + 64, STEP - 62, 6, '#ffffff66', 2) +
    circle(x + STEP / 2 - 5, y + 156, 6, shade)
  );
}

function wiring(colors: BoardColors, random: Random): string {
  return colors.wires
    .flatMap((wire, index) =>
      [0, 1, 2].map((copy) => {
        const x = 92 + (index * 3 + copy) * 48;
        const bend = random.int(30, 90);
        const line = (stroke: string, width: number, shift = 0): string =>
          `<path d="M${x + shift} ${750 + shift}V${820 + copy * 20}Q${x + shift} ${860 + copy * 20} ${x + bend} ${880 + copy * 20}T${x + bend + 60} 1020" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
        return line(colors.ink, 26) + line(wire, 18) + line(mixHex(wire, '#ffffff', 0.5), 4, -4);
      }),
    )
    .join('');
}

export function fuseBoardArt(brand: string, colors: BoardColors, random: Random, label: string): string {
  const { board, ink, flare } = colors;
  const down = random.int(9, 13);
  const rows = [0, 1, 2].map((row) => {
    const y = 190 + row * 206;
    const rail = rect(70, y + 70, 700, 34, '#b6b2aa') + rect(70, y + 92, 700, 12, '#8a8680');
    const set = Array.from({ length: 8 }, (_, index) => {
      const number = row * 8 + index + 1;
      return breaker(84 + index * STEP, y, number, number === down, colors);
    });
    return rail + set.join('');
  });
  const name = brand.toLocaleUpperCase();
  const size = Math.min(72, 480 / (name.length * 0.54));
  const width = n(name.length * size * 0.55);
  return (
    `<svg viewBox="0 0 760 1000" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, 760, 1000, mixHex(board, '#000000', 0.3)) +
    rect(44, 0, 760, 1040, mixHex(board, '#ffffff', 0.12)) +
    rect(56, 30, 760, 1000, board) +
    wiring(colors, random) +
    rows.join('') +
    `<g transform="translate(130 66)">${rect(0, 0, width + 44, n(size) + 30, flare)}<text x="22" y="${n(size + 5)}" font-weight="800" font-size="${n(size)}" fill="${ink}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeHtml(name)}</text></g>` +
    '</svg>'
  );
}
