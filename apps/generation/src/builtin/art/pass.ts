import type { Random } from '../seeded-random.js';
import type { Palette } from '../theme/palette.js';
import type { Materials } from './materials.js';
import { picture, words } from './picture.js';
import { at, circle, ellipse, rect, shape, stroke } from './svg.js';

/** "7": table; what it ordered, as it stands on the menu. */
export interface Ticket {
  head: string;
  lines: readonly string[];
}

const lamp = (x: number, m: Materials): string =>
  shape(
    '#ffe7a529',
    ['M', x - 54, 312],
    ['L', x + 54, 312],
    ['L', x + 150, 600],
    ['L', x - 150, 600],
    ['Z'],
  ) +
  rect(x - 3, 0, 6, 232, m.metal.dark) +
  shape(m.metal.mid, ['M', x - 22, 226], ['H', x + 22], ['L', x + 62, 306], ['H', x - 62], ['Z']) +
  shape(m.metal.dark, ['M', x + 6, 226], ['H', x + 22], ['L', x + 62, 306], ['H', x + 26], ['Z']) +
  rect(x - 62, 304, 124, 9, m.metal.light, 4) +
  ellipse(x, 314, 30, 8, '#fff3c4');

const cloche = (x: number, y: number, w: number, m: Materials): string =>
  ellipse(x, y, w * 0.62, 12, m.shadow) +
  ellipse(x, y - 6, w * 0.6, 11, m.cream.light) +
  shape('#c9cfd1', ['M', x - w / 2, y - 10], ['A', w / 2, w / 2, 0, 0, 1, x + w / 2, y - 10], ['Z']) +
  shape(
    '#9aa4a8',
    ['M', x + w * 0.1, y - 10 - w * 0.49],
    ['A', w / 2, w / 2, 0, 0, 1, x + w / 2, y - 10],
    ['H', x + w * 0.26],
    ['Q', x + w * 0.3, y - w * 0.34, x + w * 0.1, y - 10 - w * 0.49],
    ['Z'],
  ) +
  stroke(
    '#eef2f3',
    7,
    ['M', x - w * 0.36, y - w * 0.14],
    ['Q', x - w * 0.3, y - w * 0.36, x - w * 0.14, y - w * 0.44],
  ) +
  circle(x, y - 16 - w / 2, 10, '#9aa4a8') +
  rect(x - w / 2 - 4, y - 16, w + 8, 8, '#e2e7e8', 4);

const soupPlate = (x: number, y: number, w: number, fill: string, m: Materials): string =>
  ellipse(x, y, w * 0.6, 12, m.shadow) +
  shape(
    m.cream.light,
    ['M', x - w * 0.58, y - 52],
    ['H', x + w * 0.58],
    ['Q', x + w * 0.4, y - 4, x + w * 0.2, y - 4],
    ['H', x - w * 0.2],
    ['Q', x - w * 0.4, y - 4, x - w * 0.58, y - 52],
    ['Z'],
  ) +
  shape(
    m.cream.mid,
    ['M', x + w * 0.2, y - 52],
    ['H', x + w * 0.58],
    ['Q', x + w * 0.4, y - 4, x + w * 0.2, y - 4],
    ['Z'],
  ) +
  ellipse(x, y - 52, w * 0.58, 13, m.cream.light) +
  ellipse(x, y - 51, w * 0.44, 9, fill) +
  [-0.16, 0, 0.18]
    .map((d) => stroke('#ffffff59', 6, ['M', x + d * w, y - 78], ['c', 16, -16, -16, -30, 0, -54]))
    .join('');

const stack = (x: number, y: number, w: number, count: number, colors: readonly string[]): string =>
  Array.from({ length: count }, (_, i) =>
    rect(x - w / 2, y - 10 - i * 13, w, 10, colors[i % colors.length] ?? '', 5),
  ).join('');

function ticket(x: number, turn: number, { head, lines }: Ticket, m: Materials, accent: string): string {
  const height = 86 + lines.length * 32;
  const teeth = Array.from({ length: 12 }, (_, i) => `l7 ${i % 2 ? -8 : 8}`)
    .join('')
    .replaceAll('l7', 'l14');
  return at(
    x,
    36,
    `<path d="M-84 0H84V${height}${teeth.replaceAll('l14', 'l-14')}Z" fill="#00000030" transform="translate(6 8)"/>` +
      `<path d="M-84 0H84V${height}${teeth.replaceAll('l14', 'l-14')}Z" fill="${m.paper}"/>` +
      words(-66, 46, head, accent, { size: 26, weight: 700, fit: 132 }) +
      rect(-66, 58, 132, 3, m.ink) +
      lines.map((line, i) => words(-66, 88 + i * 32, line, m.ink, { size: 17, fit: 132 })).join('') +
      stroke(accent, 4, ['M', -70, 84], ['L', 40, 82]),
    turn,
  );
}

/** The pass: tickets on the rail, lamps, what is ready under them. */
export function passArt(
  tickets: readonly Ticket[],
  plates: readonly string[],
  palette: Palette,
  m: Materials,
  random: Random,
  label: string,
): string {
  const tiles = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 18 }, (_, i) => `M${i * 88 - (row % 2) * 44} ${row * 60 + 30}h84v56h-84z`).join(''),
  );
  const hung = tickets.map((one, i) =>
    ticket(112 + i * 196, random.int(-3, 3), one, m, palette.dark ? '#a4262c' : palette.accent),
  );
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.dark) +
      `<path d="${tiles.join('')}" fill="${m.wall.mid}"/>` +
      [406, 798, 1190].map((x) => lamp(x, m)).join('') +
      rect(0, 22, 1500, 26, m.metal.dark) +
      rect(0, 22, 1500, 8, m.metal.light) +
      hung.join('') +
      Array.from({ length: 18 }, (_, i) => circle(28 + i * 88, 36, 9, m.metal.mid)).join('') +
      rect(0, 566, 1500, 16, m.metal.light) +
      rect(0, 582, 1500, 58, m.metal.mid) +
      rect(0, 582, 1500, 10, m.metal.dark) +
      stack(86, 566, 130, 7, plates) +
      cloche(282, 566, 200, m) +
      soupPlate(498, 566, 190, '#c4502c', m) +
      cloche(742, 566, 220, m) +
      stack(930, 566, 124, 9, plates) +
      soupPlate(1110, 566, 190, '#7a9440', m) +
      cloche(1350, 566, 210, m),
  );
}
