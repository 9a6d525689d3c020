/** A yoga mat from the side: rolled up, its end still on the floor. */
import { escapeHtml } from '../markup.js';
import type { RingColors } from './rings.js';
import { ringText } from './rings.js';
import { circle } from './svg.js';

/** Half circles that grow from turn to turn; the outermost runs out flat to the right. */
function spiral(turns: number, gap: number): string {
  let radius = 60;
  let x = 500 + radius;
  const path = [`M${x} 500`];
  for (let half = 0; half < turns * 2; half += 1) {
    const next = radius + gap / 2;
    x += half % 2 === 0 ? -(radius + next) : radius + next;
    path.push(`A${(radius + next) / 2} ${(radius + next) / 2} 0 0 1 ${x} 500`);
    radius = next;
  }
  return path.join('');
}

export function matArt(words: readonly string[], colors: RingColors, label: string): string {
  const roll = spiral(4, 68);
  const layer = (color: string, width: number): string =>
    `<path d="${roll}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="butt"/>`;
  return (
    `<svg viewBox="0 0 1000 1000" role="img" aria-label="${escapeHtml(label)}">` +
    circle(500, 500, 494, colors.deep) +
    circle(500, 500, 486, colors.disc) +
    ringText('hero-ring', words, 400, 74, colors.ink) +
    circle(500, 500, 372, colors.ink) +
    layer(colors.deep, 58) +
    layer(colors.disc, 48) +
    layer(colors.light, 8) +
    circle(500, 500, 32, colors.deep) +
    '</svg>'
  );
}
