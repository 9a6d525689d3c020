import type { Random } from '../seeded-random.js';
import type { Palette } from '../theme/palette.js';
import type { Materials } from './materials.js';
import { picture } from './picture.js';
import { plate } from './plates-above.js';
import { at, circle, ellipse, n, rect, shape } from './svg.js';

const flame = (x: number, y: number, s: number, fill: string): string =>
  shape(
    fill,
    ['M', x - s * 0.4, y],
    ['C', x - s * 0.6, y - s * 0.6, x - s * 0.1, y - s * 0.7, x - s * 0.08, y - s * 1.5],
    ['C', x + s * 0.3, y - s, x + s * 0.1, y - s * 0.8, x + s * 0.28, y - s * 0.6],
    ['C', x + s * 0.36, y - s * 0.8, x + s * 0.34, y - s * 0.9, x + s * 0.3, y - s * 1.05],
    ['C', x + s * 0.66, y - s * 0.6, x + s * 0.6, y - s * 0.2, x + s * 0.4, y],
    ['Z'],
  );

/** Stones of the arch, each a wedge of the ring. */
function arch(x: number, y: number, inner: number, outer: number, m: Materials): string {
  return Array.from({ length: 15 }, (_, i) => {
    const a = Math.PI + (i / 15) * Math.PI + 0.012;
    const b = Math.PI + ((i + 1) / 15) * Math.PI - 0.012;
    const p = (angle: number, r: number): [number, number] => [
      x + Math.cos(angle) * r,
      y + Math.sin(angle) * r,
    ];
    return shape(
      i % 3 === 1 ? m.crust.light : i % 2 ? m.crust.mid : '#c9703c',
      ['M', ...p(a, inner)],
      ['L', ...p(a, outer)],
      ['L', ...p(b, outer)],
      ['L', ...p(b, inner)],
      ['Z'],
    );
  }).join('');
}

/** Small tiles over a dome, in two tones of the house. */
function dome(palette: Palette, m: Materials, random: Random): string {
  const tiles: Record<string, string> = { [palette.tint]: '', [palette.tintDeep]: '', [m.cream.light]: '' };
  for (let y = 8; y < 560; y += 34) {
    for (let x = (y / 34) % 2 < 1 ? -6 : 11; x < 830; x += 34) {
      if (Math.hypot(x + 15 - 410, y + 15 - 560) > 548) continue;
      const roll = random.next();
      tiles[roll < 0.08 ? m.cream.light : roll < 0.42 ? palette.tintDeep : palette.tint] +=
        `M${x} ${n(y)}h31v31h-31z`;
    }
  }
  return Object.entries(tiles)
    .map(([fill, d]) => `<path d="${d}" fill="${fill}"/>`)
    .join('');
}

const logs = (x: number, m: Materials): string =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((i) => {
      const row = i < 4 ? 0 : i < 7 ? 1 : 2;
      const cx = x + (i - [0, 4, 7][row]!) * 74 + row * 37;
      const cy = 516 - row * 64;
      return (
        circle(cx, cy, 36, m.wood.dark) +
        circle(cx, cy, 30, m.wood.light) +
        circle(cx, cy, 20, m.wood.mid) +
        circle(cx, cy, 17, m.wood.light) +
        circle(cx, cy, 7, m.wood.mid)
      );
    })
    .join('');

/** The oven's mouth, what burns in it, and the peel with the next one. */
export function ovenArt(palette: Palette, m: Materials, random: Random, label: string): string {
  const x = 410;
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.mid) +
      `<path d="${Array.from({ length: 12 }, (_, row) => `M0 ${row * 56}h1500v3H0z`).join('')}" fill="${m.wall.dark}"/>` +
      circle(x, 560, 560, m.wall.dark) +
      dome(palette, m, random) +
      circle(x, 520, 334, m.rye.dark) +
      arch(x, 520, 262, 330, m) +
      shape(
        '#2a1512',
        ['M', x - 262, 552],
        ['V', 520],
        ['A', 262, 262, 0, 0, 1, x + 262, 520],
        ['V', 552],
        ['Z'],
      ) +
      shape('#4a1d12', ['M', x - 210, 552], ['A', 210, 200, 0, 0, 1, x + 210, 552], ['Z']) +
      [-130, -82, -30, 18].map((d, i) => flame(x + d, 540, [90, 130, 110, 70][i] ?? 80, '#e4572e')).join('') +
      [-126, -78, -26].map((d, i) => flame(x + d, 540, [56, 86, 66][i] ?? 60, '#f6a937')).join('') +
      [-74].map((d) => flame(x + d, 540, 48, '#fde58a')).join('') +
      [-150, -60, 30].map((d) => rect(x + d, 522, 96, 22, m.rye.dark, 10)).join('') +
      circle(x + 120, 440, 4, '#f6a937') +
      circle(x + 60, 380, 3, '#f6a937') +
      circle(x + 150, 360, 3, '#fde58a') +
      rect(0, 548, 1500, 22, m.cream.mid) +
      rect(0, 570, 1500, 70, m.cream.dark) +
      logs(1010, m) +
      rect(1270, 552, 0, 0, m.wood.dark) +
      at(
        x + 176,
        540,
        shape(
          m.wood.light,
          ['M', -150, -70],
          ['Q', -170, 0, -150, 70],
          ['L', 60, 52],
          ['Q', 110, 30, 120, 14],
          ['H', 900],
          ['V', -14],
          ['H', 120],
          ['Q', 110, -30, 60, -52],
          ['Z'],
        ) +
          rect(120, 4, 780, 10, m.wood.mid) +
          ellipse(-40, 4, 112, 52, '#00000026'),
      ) +
      `<g transform="translate(${x + 134} 534) scale(1 .46)">${plate(0, 0, 118, 'pizza', m.wood.light, m, random)}</g>`,
  );
}
