/** Spanners on their shadows, from 24 down; one hook is empty because it is out at somebody's. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { mixHex } from './mix.js';
import { polar } from './polar.js';
import { n, rect } from './svg.js';

export interface ShadowColors {
  flare: string;
  ink: string;
  board: string;
  steel: string;
}

/** An open jaw above, a ring below, as one path with its hexagon cut out. */
function spannerPath(length: number, head: number): string {
  const waist = n(head * 0.36);
  const hexagon = [0, 60, 120, 180, 240, 300].map((turn) => polar(0, length, head * 0.5, turn).join(' '));
  const jaw = n(head * 0.46);
  return (
    `M${-jaw} ${-head}V${-n(head * 0.1)}L0 ${n(head * 0.22)}L${jaw} ${-n(head * 0.1)}V${-head}` +
    `C${n(head * 1.25)} ${-n(head * 0.7)} ${n(head * 1.15)} ${n(head * 0.7)} ${waist} ${head}` +
    `V${length - n(head * 0.8)}A${n(head * 0.88)} ${n(head * 0.88)} 0 1 1 ${-waist} ${length - n(head * 0.8)}V${head}` +
    `C${-n(head * 1.15)} ${n(head * 0.7)} ${-n(head * 1.25)} ${-n(head * 0.7)} ${-jaw} ${-head}zM${hexagon.join('L')}z`
  );
}

const SIZES = [24, 19, 17, 13, 10, 8] as const;

export function shadowBoardArt(brand: string, colors: ShadowColors, random: Random, label: string): string {
  const { board, ink, flare, steel } = colors;
  const missing = random.int(1, 3);
  const holes: string[] = [];
  for (let y = 30; y < 1000; y += 52) for (let x = 30; x < 760; x += 52) holes.push(`M${x} ${y}h0`);
  let x = 140;
  const set = SIZES.map((size, index) => {
    const head = n(26 + size * 1.9);
    const length = n(200 + size * 14);
    const path = spannerPath(length, head);
    x += index === 0 ? 0 : head + 26;
    const at = `translate(${x} ${210 + head}) rotate(-3)`;
    x += head;
    const shadow = `<path d="${path}" fill="${mixHex(board, '#000000', 0.4)}" fill-rule="evenodd"/>`;
    const empty = `<path d="${path}" fill="none" stroke="${flare}" stroke-width="8" stroke-dasharray="22 14"/>`;
    const tool = `<path d="${path}" fill="${ink}" fill-rule="evenodd" opacity=".45" transform="translate(9 12)"/><path d="${path}" fill="${steel}" fill-rule="evenodd"/><path d="M${n(-head * 0.2)} ${head + 20}V${length - head - 14}" stroke="${mixHex(steel, '#ffffff', 0.7)}" stroke-width="8" stroke-linecap="round"/><path d="M${n(head * 0.22)} ${head + 20}V${length - head - 14}" stroke="${mixHex(steel, '#000000', 0.35)}" stroke-width="6" stroke-linecap="round"/>`;
    const mark = `<text x="0" y="${length + head + 62}" text-anchor="middle" font-weight="800" font-size="46" fill="${index === missing ? flare : mixHex(board, '#ffffff', 0.75)}">${size}</text>`;
    return `<g transform="${at}">${index === missing ? shadow + empty : tool}${mark}</g>`;
  });
  const name = brand.toLocaleUpperCase();
  const size = Math.min(74, 480 / (name.length * 0.54));
  const width = n(name.length * size * 0.55);
  return (
    `<svg viewBox="0 0 760 1000" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, 760, 1000, board) +
    `<path d="${holes.join('')}" stroke="${mixHex(board, '#000000', 0.45)}" stroke-width="13" stroke-linecap="round"/>` +
    set.join('') +
    `<g transform="translate(130 50)">${rect(0, 0, width + 44, n(size) + 30, flare)}<text x="22" y="${n(size + 5)}" font-weight="800" font-size="${n(size)}" fill="${ink}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeHtml(name)}</text></g>` +
    '</svg>'
  );
}
