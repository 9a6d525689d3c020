import type { Random } from '../seeded-random.js';
import type { Palette } from '../theme/palette.js';
import type { Materials } from './materials.js';
import { picture } from './picture.js';
import { FOODS } from './plates-above.js';
import { circle, ellipse, n, rect, shape, stroke } from './svg.js';

/** The curtain over the door: five cloths, a disc over the middle ones. */
function noren(palette: Palette, m: Materials): string {
  const cloths = Array.from({ length: 11 }, (_, i) => {
    const x = i * 150 - 40;
    return (
      shape(
        palette.accent,
        ['M', x, 26],
        ['H', x + 144],
        ['V', 152 + (i % 2) * 10],
        ['Q', x + 72, 164 + (i % 2) * 10, x, 152 + (i % 2) * 10],
        ['Z'],
      ) + rect(x + 128, 26, 16, 124, '#0000001f')
    );
  });
  const discs = [2, 5, 8].map(
    (i) =>
      circle(i * 150 + 32, 92, 44, m.paper) +
      circle(i * 150 + 32, 92, 27, palette.accent) +
      circle(i * 150 + 32, 92, 12, m.paper),
  );
  return (
    cloths.join('') +
    discs.join('') +
    rect(0, 12, 1500, 16, m.wood.dark, 8) +
    rect(0, 12, 1500, 5, m.wood.light)
  );
}

/** A bowl as it comes over the counter: its pattern, what swims in it, and steam. */
function bowl(x: number, y: number, w: number, palette: Palette, m: Materials, random: Random): string {
  const h = w * 0.46;
  const top = y - h;
  const waves = Array.from({ length: 9 }, (_, i) => {
    const cx = x - w * 0.36 + i * w * 0.09;
    const cy = top + h * 0.44;
    return [0.07, 0.045, 0.02]
      .map(
        (r) =>
          `<path d="M${n(cx - r * w)} ${n(cy)}a${n(r * w)} ${n(r * w)} 0 0 1 ${n(r * w * 2)} 0" fill="none" stroke="${m.paper}" stroke-width="${n(w / 110)}"/>`,
      )
      .join('');
  });
  const steam = [-0.22, -0.04, 0.16].map(
    (d, i) =>
      `<path d="M${n(x + d * w)} ${n(top - 46)}c${n(w * 0.1)} ${n(-w * 0.09)} ${n(-w * 0.1)} ${n(-w * 0.15)} 0 ${n(-w * (0.24 + i * 0.03))}" fill="none" stroke="#ffffff59" stroke-width="${n(w / 42)}" stroke-linecap="round"/>`,
  );
  return (
    ellipse(x, y + 4, w * 0.4, 14, m.shadow) +
    rect(x - w * 0.2, y - 20, w * 0.4, 24, palette.deep, 4) +
    shape(
      palette.band,
      ['M', x - w / 2, top],
      ['C', x - w * 0.46, y - h * 0.1, x - w * 0.28, y - 12, x, y - 12],
      ['C', x + w * 0.28, y - 12, x + w * 0.46, y - h * 0.1, x + w / 2, top],
      ['Z'],
    ) +
    waves.join('') +
    shape(
      '#0000002e',
      ['M', x + w * 0.16, top],
      ['H', x + w / 2],
      ['C', x + w * 0.46, y - h * 0.1, x + w * 0.28, y - 12, x, y - 12],
      ['C', x + w * 0.2, y - h * 0.2, x + w * 0.22, y - h * 0.6, x + w * 0.16, top],
      ['Z'],
    ) +
    ellipse(x, top, w / 2, w * 0.13, m.paper) +
    `<g transform="translate(${n(x)} ${n(top)}) scale(1 .27)">${FOODS.ramen(w * 0.56, m, random)}</g>` +
    steam.join('')
  );
}

const bottle = (x: number, y: number, fill: string, cap: string, m: Materials): string =>
  rect(x - 22, y - 112, 44, 112, fill, 10) +
  rect(x - 11, y - 150, 22, 44, fill, 6) +
  rect(x - 13, y - 166, 26, 22, cap, 5) +
  rect(x - 22, y - 76, 44, 44, m.paper) +
  circle(x, y - 54, 11, cap) +
  rect(x - 16, y - 104, 7, 92, '#ffffff2e', 3);

/** The counter under its curtain, with a bowl that is yours. */
export function bowlArt(palette: Palette, m: Materials, random: Random, label: string): string {
  const planks = Array.from({ length: 19 }, (_, i) => `M${i * 82} 0h3v640h-3z`).join('');
  const menus = [600, 690, 780, 1180, 1270, 1360].map(
    (x, i) =>
      rect(x, 206, 58, 190, m.crumb.mid) +
      rect(x, 206, 58, 8, m.wood.dark) +
      [0, 1, 2, 3]
        .map(
          (k) =>
            rect(x + 20 - (k % 2) * 6, 234 + k * 36, 18 + (k % 2) * 12, 6, m.ink) +
            rect(x + 26, 240 + k * 36, 6, 20, i % 2 ? m.ink : '#a4262c'),
        )
        .join(''),
  );
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.mid) +
      `<path d="${planks}" fill="${m.wall.dark}"/>` +
      menus.join('') +
      noren(palette, m) +
      rect(0, 560, 1500, 18, m.wood.light) +
      rect(0, 578, 1500, 62, m.wood.mid) +
      rect(0, 578, 1500, 9, m.wood.dark) +
      bowl(330, 562, 480, palette, m, random) +
      stroke(m.wood.dark, 12, ['M', 420, 330], ['L', 640, 204]) +
      stroke('#a4262c', 12, ['M', 444, 346], ['L', 668, 232]) +
      bottle(636, 562, '#3a1c14', '#c2412d', m) +
      bottle(700, 562, '#c2632b', '#2f5d46', m) +
      bowl(
        930,
        562,
        340,
        { ...palette, band: palette.accent, deep: palette.accentHover },
        m,
        random.fork('second'),
      ) +
      bottle(1150, 562, '#2f5d46', '#e5b53d', m) +
      bowl(1380, 562, 340, palette, m, random.fork('third')),
  );
}
