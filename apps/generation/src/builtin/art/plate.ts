import { escapeHtml } from '../markup.js';
import type { Palette } from '../theme/palette.js';
import type { Random } from '../seeded-random.js';
import type { Materials } from './materials.js';
import { WARES, type Ware } from './shelf.js';
import { at, circle, ellipse, rect } from './svg.js';

/** One ware, large, on a plate or a board before the full-colour ground; the plate is cut by the left edge of phones. */
export function plateArt(ware: Ware, palette: Palette, m: Materials, random: Random, label: string): string {
  const spots = Array.from({ length: 26 }, () =>
    circle(random.int(0, 640), random.int(0, 594), random.int(8, 26), palette.tintDeep),
  );
  const { draw, width } = WARES[ware];
  const size = Math.min(430, width * 3.5);
  const onStand = ware === 'tart' || ware === 'cake';
  const rest = onStand
    ? ellipse(320, 506, 190, 16, m.shadow)
    : ellipse(320, 516, 274, 30, m.shadow) +
      ellipse(320, 500, 272, 24, m.cream.light) +
      ellipse(320, 496, 228, 16, m.cream.mid) +
      ellipse(320, 498, size * 0.44, 7, m.shadow);
  return (
    `<svg viewBox="0 0 640 594" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    rect(0, 0, 640, 594, palette.tint) +
    spots.join('') +
    rest +
    at(320, onStand ? 510 : 498, draw(onStand ? 400 : size, m, random)) +
    '</svg>'
  );
}

/** An ear of grain: the small mark of a bakery. */
export function earArt(color: string): string {
  const grains = [0, 1, 2, 3, 4].flatMap((row) =>
    [-1, 1].map(
      (side) =>
        `<ellipse cx="${24 + side * 11}" cy="${38 + row * 19}" rx="5" ry="12" transform="rotate(${side * 34} ${24 + side * 11} ${38 + row * 19})" fill="${color}"/>`,
    ),
  );
  return (
    `<svg viewBox="0 0 48 170" width="48" height="170" aria-hidden="true">` +
    `<ellipse cx="24" cy="14" rx="5" ry="13" fill="${color}"/>${grains.join('')}` +
    `<path d="M24 26V170" stroke="${color}" stroke-width="3"/></svg>`
  );
}
