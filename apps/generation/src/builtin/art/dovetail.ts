/** Two boards joined by dovetails, and a folding rule laid across them. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { mixHex } from './mix.js';
import { polygon } from './polar.js';
import { circle, n, rect } from './svg.js';

export interface WoodColors {
  flare: string;
  ink: string;
  pale: string;
  dark: string;
}

/** Grain along a board: long calm lines that all lean the same way. */
function grain(color: string, from: number, to: number, isUpright: boolean, random: Random): string {
  const lines: string[] = [];
  for (let at = from; at < to; at += random.int(14, 30)) {
    const bow = random.int(-16, 16);
    lines.push(
      isUpright
        ? `M${at} 520C${at + bow} 660 ${at - bow} 820 ${at + n(bow / 2)} 1010`
        : `M-10 ${at}C250 ${at + bow} 500 ${at - bow} 780 ${at + n(bow / 2)}`,
    );
  }
  return `<path d="${lines.join('')}" fill="none" stroke="${color}" stroke-width="4" opacity=".45"/>`;
}

const TAILS = [-90, 130, 350, 570];

function leaf(
  x: number,
  y: number,
  turn: number,
  start: number,
  name: string,
  { flare, ink }: WoodColors,
): string {
  const marks: string[] = [];
  const figures: string[] = [];
  for (let step = 1; step <= 30; step += 1) {
    const at = 20 + step * 22;
    const centimetre = step / 2;
    marks.push(`M${at} 0v${step % 2 === 0 ? 34 : 20}`);
    if (step % 4 === 0)
      figures.push(
        `<text x="${at}" y="66" text-anchor="middle" font-weight="800" font-size="34" fill="${ink}">${start + centimetre}</text>`,
      );
  }
  const size = Math.min(44, 600 / Math.max(8, name.length * 0.6));
  const words =
    name &&
    `<text x="60" y="112" font-weight="800" font-size="${n(size)}" fill="${ink}">${escapeHtml(name)}</text>`;
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})">${rect(6, 12, 720, 124, '#00000055', 12)}${rect(0, 0, 720, 124, flare, 12)}` +
    `${rect(0, 104, 720, 20, mixHex(flare, '#000000', 0.14), 10)}<path d="${marks.join('')}" stroke="${ink}" stroke-width="4"/>${figures.join('')}${words}` +
    `${circle(42, 62, 27, ink)}${circle(42, 62, 21, '#c9c5bc')}${circle(42, 62, 7, ink)}${circle(684, 62, 27, ink)}${circle(684, 62, 21, '#c9c5bc')}${circle(684, 62, 7, ink)}</g>`
  );
}

export function dovetailArt(brand: string, colors: WoodColors, random: Random, label: string): string {
  const { pale, dark, ink } = colors;
  const tails = TAILS.map(
    (x) =>
      polygon(
        [
          [x + 36, 418],
          [x + 134, 418],
          [x + 178, 580],
          [x - 8, 580],
        ],
        pale,
      ) +
      `<path d="M${x + 36} 420L${x - 8} 580H${x + 178}L${x + 134} 420" fill="none" stroke="${ink}" stroke-width="5"/>` +
      `<path d="M${x + 4} 566H${x + 164}" stroke="${mixHex(pale, '#000000', 0.25)}" stroke-width="8"/>`,
  );
  return (
    `<svg viewBox="0 0 760 1000" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, 760, 1000, dark) +
    grain(mixHex(dark, '#000000', 0.35), 0, 780, true, random) +
    rect(0, 0, 760, 420, pale) +
    grain(mixHex(pale, '#000000', 0.28), 20, 410, false, random) +
    tails.join('') +
    TAILS.slice(1)
      .map((x) => `<path d="M${x - 86} 420H${x + 36}" stroke="${ink}" stroke-width="5"/>`)
      .join('') +
    leaf(150, 866, -4, 30, '', colors) +
    leaf(120, 880, -34, 15, brand.toLocaleUpperCase(), colors) +
    '</svg>'
  );
}
