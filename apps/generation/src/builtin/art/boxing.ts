/** A boxing ring from above, and the laces of a glove. */
import { escapeHtml } from '../markup.js';
import { polygon } from './polar.js';
import { ringText } from './rings.js';
import { circle, n, rect } from './svg.js';

export interface BoxingColors {
  canvas: string;
  canvasDeep: string;
  floor: string;
  apron: string;
  ink: string;
  flare: string;
  light: string;
  deep: string;
  red: string;
  blue: string;
}

function corner(x: number, y: number, color: string, ink: string): string {
  return (
    rect(x - 46, y - 46, 92, 92, ink, 18) +
    rect(x - 40, y - 40, 80, 80, color, 14) +
    rect(x - 40, y - 40, 26, 80, '#ffffff55', 13) +
    circle(x, y, 15, ink)
  );
}

/** The canvas carries the name, the corners their colours; two stools wait. */
export function boxingRing(words: readonly string[], colors: BoxingColors, label: string): string {
  const { canvas, canvasDeep, apron, ink, flare, red, blue, floor } = colors;
  const initials = (words[0] ?? '')
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 2)
    .toLocaleUpperCase();
  const seams = [330, 500, 670].map((x) => `M${x} 96V904`).join('');
  const rope = (inset: number, color: string, width: number): string =>
    `<rect x="${inset}" y="${inset}" width="${1000 - 2 * inset}" height="${1000 - 2 * inset}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
  return (
    `<svg viewBox="-80 -80 1160 1160" role="img" aria-label="${escapeHtml(label)}"><g transform="rotate(-14 500 500)">` +
    rect(6, 30, 1000, 990, ink) +
    rect(0, 0, 1000, 1000, apron) +
    rect(60, 60, 880, 880, canvasDeep) +
    rect(68, 60, 872, 872, canvas) +
    `<path d="${seams}" stroke="${canvasDeep}" stroke-width="4"/>` +
    circle(500, 500, 262, flare) +
    circle(500, 500, 250, canvas) +
    circle(500, 500, 242, flare) +
    ringText('hero-ring', words, 176, 58, ink) +
    `<text x="500" y="558" font-weight="800" font-size="164" text-anchor="middle" fill="${ink}">${escapeHtml(initials)}</text>` +
    circle(180, 180, 56, ink, 'opacity=".25"') +
    circle(174, 172, 54, red) +
    circle(174, 172, 36, floor) +
    circle(826, 830, 56, ink, 'opacity=".25"') +
    circle(820, 822, 54, blue) +
    circle(820, 822, 36, floor) +
    rope(66, ink, 20) +
    rope(64, red, 14) +
    rope(38, '#f6f1e6', 14) +
    rope(12, blue, 14) +
    corner(40, 40, red, ink) +
    corner(960, 40, '#f6f1e6', ink) +
    corner(960, 960, blue, ink) +
    corner(40, 960, '#f6f1e6', ink) +
    '</g></svg>'
  );
}

/** The cuff of a glove, laced up to the name; it bleeds over three edges. */
export function gloveLaces(words: readonly string[], colors: BoxingColors, label: string): string {
  const { flare, light, deep, ink, canvas } = colors;
  const rows = [150, 262, 374, 486, 598, 710];
  const [left, right] = [250, 530];
  const eyelet = (x: number, y: number): string =>
    circle(x, y, 30, deep) + circle(x, y, 25, '#b9b5ae') + circle(x, y, 14, ink);
  const lace = (x1: number, y1: number, x2: number, y2: number): string =>
    `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${ink}" stroke-width="32" opacity=".35" transform="translate(5 9)"/><path d="M${x1} ${y1}L${x2} ${y2}" stroke="${canvas}" stroke-width="28" stroke-linecap="round"/><path d="M${x1} ${y1 - 7}L${x2} ${y2 - 7}" stroke="#ffffff" stroke-width="5" opacity=".7"/>`;
  const laces = rows.slice(1).map((y, index) => {
    const above = rows[index] ?? y;
    return lace(right, y, left, above) + lace(left, y, right, above);
  });
  const stitches = (x: number): string =>
    `<path d="M${x} 0V1000" stroke="${light}" stroke-width="7" stroke-dasharray="26 18"/>`;
  const name = words.join(' · ').toLocaleUpperCase();
  const size = Math.min(84, 900 / (name.length * 0.56));
  return (
    `<svg viewBox="0 0 760 1000" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, 760, 1000, flare) +
    polygon(
      [
        [0, 0],
        [120, 0],
        [60, 1000],
        [0, 1000],
      ],
      deep,
    ) +
    polygon(
      [
        [318, 40],
        [462, 40],
        [480, 1000],
        [300, 1000],
      ],
      ink,
    ) +
    polygon(
      [
        [338, 60],
        [442, 60],
        [456, 1000],
        [324, 1000],
      ],
      deep,
    ) +
    stitches(190) +
    stitches(590) +
    rows.map((y) => eyelet(left, y) + eyelet(right, y)).join('') +
    laces.join('') +
    `<g transform="translate(690 950) rotate(-90)"><text font-weight="800" font-size="${n(size)}" fill="${ink}" textLength="${n(Math.min(900, name.length * size * 0.58))}" lengthAdjust="spacingAndGlyphs">${escapeHtml(name)}</text></g>` +
    rect(0, 806, 760, 194, ink) +
    rect(0, 806, 760, 16, deep) +
    `<path d="M0 850H760M0 976H760" stroke="${light}" stroke-width="6" stroke-dasharray="26 18" opacity=".6"/>` +
    lace(left, 710, 120, 900) +
    lace(right, 710, 640, 912) +
    '</svg>'
  );
}
