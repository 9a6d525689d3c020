import type { Random } from '../seeded-random.js';
import { baguettes, boule, brioche, croissant, ryeLoaf, slices, tart, type Drawing } from './breads.js';
import { bag, cake, cup, jar, knot, pretzel, rolls } from './counter.js';
import type { Materials } from './materials.js';
import { escapeHtml } from '../markup.js';
import { at, ellipse, n, rect, shape } from './svg.js';

/** Every object that can stand on a shelf: its drawing and its width there, in units of the picture. */
export const WARES = {
  boule: { draw: boule, width: 134 },
  rye: { draw: ryeLoaf, width: 130 },
  croissant: { draw: croissant, width: 122 },
  slices: { draw: slices, width: 198 },
  baguettes: { draw: baguettes, width: 184 },
  brioche: { draw: brioche, width: 120 },
  tart: { draw: tart, width: 174 },
  pretzel: { draw: pretzel, width: 116 },
  rolls: { draw: rolls, width: 150 },
  knot: { draw: knot, width: 112 },
  cake: { draw: cake, width: 150 },
  cup: { draw: cup, width: 96 },
  jar: { draw: jar, width: 92 },
  bag: { draw: bag, width: 88 },
} as const satisfies Record<string, { draw: Drawing; width: number }>;

export type Ware = keyof typeof WARES;

export interface Priced {
  ware: Ware;
  /** As on its tag: "€6.80". */
  price: string;
}

const WIDTH = 1500;
const HEIGHT = 640;
const SHELVES = [212, 406, 598];

/** The shop window: three boards of wares with their prices, cut off by the right edge. */
export function shelfArt(wares: readonly Priced[], m: Materials, random: Random, label: string): string {
  const order = random.some(wares, wares.length);
  const tall = order.filter(({ ware }) => ware === 'baguettes' || ware === 'bag');
  const rest = order.filter(({ ware }) => !tall.some((one) => one.ware === ware));
  const shelf = (row: number): string => {
    const start = Math.floor((row * rest.length) / SHELVES.length);
    const turn = [...rest.slice(start), ...rest.slice(0, start)];
    return board(row === 2 ? [...tall, ...turn] : turn, SHELVES[row] ?? 0, m, random);
  };
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    wall(m, random) +
    shelf(0) +
    shelf(1) +
    shelf(2) +
    shape('#ffffff12', ['M', 140, 0], ['L', 200, 0], ['L', 14, HEIGHT], ['L', -46, HEIGHT], ['Z']) +
    shape('#ffffff12', ['M', 330, 0], ['L', 380, 0], ['L', 154, HEIGHT], ['L', 104, HEIGHT], ['Z']) +
    '</svg>'
  );
}

/** Tiles in two close tones on a darker joint, each row shifted: one path a tone keeps it short. */
function wall(m: Materials, random: Random): string {
  const paths: Record<string, string> = { [m.wall.mid]: '', [m.wall.light]: '' };
  for (let row = 0; row < 13; row += 1) {
    const shift = row % 2 ? -42 : -8;
    for (let column = 0; column * 68 + shift < WIDTH; column += 1) {
      const fill = random.chance(0.25) ? m.wall.light : m.wall.mid;
      paths[fill] += `M${column * 68 + shift} ${row * 53}h64v49h-64z`;
    }
  }
  const tiles = Object.entries(paths).map(([fill, data]) => `<path d="${data}" fill="${fill}"/>`);
  return rect(0, 0, WIDTH, HEIGHT, m.wall.dark) + tiles.join('');
}

function board(wares: readonly Priced[], y: number, m: Materials, random: Random): string {
  const things: string[] = [];
  const tags: string[] = [];
  let x = 28;
  for (let index = 0; x < WIDTH; index += 1) {
    const { ware, price } = wares[index % wares.length] ?? { ware: 'boule', price: '' };
    const { draw, width } = WARES[ware];
    const count = width < 140 && index > 0 ? random.int(1, 2) : 1;
    for (let copy = 0; copy < count; copy += 1) {
      const scale = 0.95 + random.next() * 0.1;
      x += width / 2;
      things.push(ellipse(x, y - 1, width * 0.46, 5, m.shadow), at(x, y - 2, draw(width * scale, m, random)));
      if (price && (copy === 0 || width > 110)) tags.push(tag(x, y + 20, price, m));
      x += width / 2 + random.int(12, 24);
    }
    x += random.int(6, 26);
  }
  return (
    rect(0, y - 4, WIDTH, 11, m.wood.light) +
    rect(0, y + 7, WIDTH, 6, m.wood.dark) +
    rect(0, y + 13, WIDTH, 22, m.shadow) +
    things.join('') +
    tags.join('')
  );
}

const tag = (x: number, y: number, price: string, m: Materials): string =>
  rect(x - 27, y - 11, 54, 22, m.paper, 2) +
  `<text x="${n(x)}" y="${n(y + 5)}" text-anchor="middle" font-size="13" font-weight="700" fill="${m.ink}">${price}</text>`;
