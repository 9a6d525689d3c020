/** A roof from above the gutter: plain tiles in rows, a window, one tile that is new. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { mixHex } from './mix.js';
import { n, rect } from './svg.js';

export interface TileColors {
  flare: string;
  ink: string;
  tile: string;
  sky: string;
  metal: string;
}

const [WIDE, HIGH] = [96, 92];

const tilePath = (x: number, y: number): string =>
  `M${x} ${y}h${WIDE - 5}v${HIGH + 6}q0 34 -${n(WIDE / 2 - 2)} 36q-${n(WIDE / 2 - 3)} -2 -${n(WIDE / 2 - 3)} -36z`;

function row(
  index: number,
  fresh: number,
  tones: readonly string[],
  colors: TileColors,
  random: Random,
): string {
  const y = 700 - index * HIGH;
  const shift = index % 2 === 0 ? 0 : -WIDE / 2;
  return Array.from({ length: 10 }, (_, column) => {
    const x = column * WIDE + shift - 20;
    const color = column + index * 10 === fresh ? colors.flare : random.pick(tones);
    return (
      `<path d="${tilePath(x + 4, y + 9)}" fill="${colors.ink}" opacity=".4"/><path d="${tilePath(x, y)}" fill="${color}"/>` +
      `<path d="M${x + 10} ${y + HIGH - 30}v30q2 24 18 30" fill="none" stroke="${mixHex(color, '#ffffff', 0.35)}" stroke-width="6" stroke-linecap="round"/>`
    );
  }).join('');
}

function skylight({ ink, sky, metal, flare }: TileColors): string {
  return (
    rect(386, 196, 300, 340, ink) +
    rect(374, 184, 300, 340, metal) +
    rect(394, 204, 260, 300, mixHex(metal, '#000000', 0.4)) +
    rect(402, 212, 244, 284, sky) +
    `<path d="M402 420L646 230V290L402 480z" fill="#ffffff" opacity=".4"/><path d="M402 330L560 212H600L402 366z" fill="#ffffff" opacity=".25"/>` +
    rect(374, 510, 300, 20, flare)
  );
}

export function roofArt(brand: string, colors: TileColors, random: Random, label: string): string {
  const { tile, ink, metal, flare } = colors;
  const tones = [
    tile,
    mixHex(tile, '#000000', 0.1),
    mixHex(tile, '#ffffff', 0.1),
    mixHex(tile, '#000000', 0.18),
  ];
  const fresh = 10 + random.pick([2, 3]);
  const laid = Array.from({ length: 10 }, (_, index) => row(index, fresh, tones, colors, random));
  const name = brand.toLocaleUpperCase();
  const size = Math.min(70, 480 / (name.length * 0.54));
  const width = n(name.length * size * 0.55);
  // From the eaves up: each row lies over the heads of the one below it.
  return (
    `<svg viewBox="0 0 760 1000" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, 760, 1000, mixHex(tile, '#000000', 0.55)) +
    laid.join('') +
    skylight(colors) +
    rect(0, 838, 760, 16, ink) +
    rect(0, 850, 760, 74, metal) +
    rect(0, 858, 760, 12, mixHex(metal, '#ffffff', 0.5)) +
    rect(0, 902, 760, 22, mixHex(metal, '#000000', 0.3)) +
    [150, 420, 690].map((x) => rect(x, 844, 20, 92, mixHex(metal, '#000000', 0.45), 3)).join('') +
    rect(0, 936, 760, 64, ink) +
    `<g transform="translate(110 756)">${rect(0, 0, width + 44, n(size) + 30, flare)}<text x="22" y="${n(size + 5)}" font-weight="800" font-size="${n(size)}" fill="${ink}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeHtml(name)}</text></g>` +
    '</svg>'
  );
}
