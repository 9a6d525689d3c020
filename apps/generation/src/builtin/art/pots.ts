/** A potter's shelf and stills: which pots stand together, in which glazes. */
import type { Random } from '../seeded-random.js';
import { FLOOR_AT, figureGround, type Box, type DrawFigure, type Inks } from './figure-ground.js';
import { glaze, latheShade, potArt, type Form, type Glaze, type Pot } from './lathe.js';
import { rect } from './svg.js';

const CLAYS = {
  buff: glaze(0.69, 0.035, 65),
  red: glaze(0.53, 0.085, 40),
  black: glaze(0.35, 0.03, 35),
  white: glaze(0.94, 0.012, 85),
};

/** Glazes that one potter mixes: the accent's, and four that sit beside it. */
export function glazesOf({ hue }: Inks, random: Random): Glaze[] {
  const own = glaze(hue > 60 && hue < 130 ? 0.62 : 0.44, 0.15, hue);
  const others = [
    glaze(0.8, 0.06, 170),
    glaze(0.71, 0.05, 110),
    glaze(0.55, 0.12, 40),
    glaze(0.3, 0.03, 30),
    glaze(0.48, 0.035, 240),
    glaze(0.76, 0.07, 220),
    glaze(0.74, 0.11, 80),
    glaze(0.8, 0.05, 20),
  ];
  return [own, glaze(0.925, 0.02, 70), ...random.some(others, 4)];
}

type Sketch = readonly [
  form: Form,
  radius: number,
  height: number,
  glaze: number,
  over?: number,
  extra?: Pot['extra'],
];

/** Centimetres; numbers of glazes. Neighbours overlap a little in their groups. */
const GROUPS: Record<string, readonly Sketch[]> = {
  moon: [['moon', 15, 29, 1, 0]],
  tumblers: [
    ['tumbler', 4.6, 11, 3],
    ['tumbler', 4.7, 11, 4],
    ['tumbler', 4.4, 11, 2],
  ],
  bottle: [['bottle', 8.5, 30, 2, undefined, 'branch']],
  bowl: [['bowl', 17, 19, 0]],
  gourd: [['gourd', 11, 33, 4, undefined, 'combed']],
  teapot: [['jar', 10, 14, 5, undefined, 'teapot']],
  pair: [
    ['vase', 14, 40, 1, 5],
    ['jar', 11, 17, 2],
  ],
  jug: [
    ['tumbler', 7, 22, 1, 0, 'handle'],
    ['tumbler', 4.3, 9, 5],
  ],
  dishes: [
    ['dish', 17, 6, 5],
    ['dish', 12, 5, 1],
  ],
  tall: [['shoulder', 12, 42, 3]],
  cones: [
    ['cone', 7, 24, 0],
    ['cone', 5.4, 17, 4],
    ['cone', 4.2, 12, 1],
  ],
  cups: [
    ['bowl', 8, 9, 2],
    ['tumbler', 4.8, 11, 1],
    ['tumbler', 4.4, 10, 0],
  ],
  jar: [['moon', 14, 27, 1, 4]],
  set: [
    ['shoulder', 9, 29, 5],
    ['bowl', 9, 10, 0],
    ['tumbler', 4.6, 12, 1],
  ],
};
export const POT_KEYS = Object.keys(GROUPS);

function potOf(
  [form, radius, height, own, over, extra]: Sketch,
  scale: number,
  glazes: readonly Glaze[],
  random: Random,
): Pot {
  const clay = random.pick([CLAYS.buff, CLAYS.buff, CLAYS.red, CLAYS.black, CLAYS.white]);
  const body = glazes[own] ?? CLAYS.white;
  const top = over === undefined ? undefined : glazes[over];
  return {
    form,
    radius: radius * scale,
    height: height * scale,
    body,
    clay: clay === CLAYS.white && own === 1 ? CLAYS.buff : clay,
    bare: form === 'bowl' || form === 'dish' ? 0.12 : 0.08 + random.next() * 0.14,
    ...(top && { over: top, edge: 0.56 + random.next() * 0.16 }),
    ...(extra && { extra }),
  };
}

/** One group on a floor line, as large as fits. */
export function potGroup(
  key: string,
  box: Box,
  floor: number,
  inks: Inks,
  random: Random,
  id: string,
): string {
  const group = GROUPS[key] ?? GROUPS['moon'] ?? [];
  const glazes = glazesOf(inks, random.fork('glazes'));
  const gap = 1.2;
  const wide = group.reduce(
    (sum, [, radius, , , , extra]) =>
      sum + 2 * radius + gap + (extra === 'teapot' ? 9 : extra === 'handle' ? 3 : 0),
    0,
  );
  const high = Math.max(
    ...group.map(
      ([, , height, , , extra]) => height * (extra === 'branch' ? 1.65 : extra === 'teapot' ? 1.9 : 1.06),
    ),
  );
  const scale = Math.min((box.width * 0.66) / wide, (floor * 0.78) / high);
  let x = (box.width - (wide - gap) * scale) / 2;
  const pots = group.map((sketch, index) => {
    const pot = potOf(sketch, scale, glazes, random);
    const at = x + pot.radius;
    x += 2 * pot.radius + gap * scale + (pot.extra === 'handle' ? 3 * scale : 0);
    return potArt(pot, at, floor + (group.length > 2 && index === 1 ? 14 : 0), id, random);
  });
  return latheShade(id) + [...pots.filter((_, i) => i !== 1), ...pots.slice(1, 2)].join('');
}

export const potFigure: DrawFigure = (key, box, inks, index, random, id) =>
  figureGround(box, inks, index, id) +
  potGroup(key, box, box.height * (FLOOR_AT + 0.055), inks, random, `${id}-light`);

const SHELF: readonly Sketch[] = [
  ['bottle', 10.5, 38, 2],
  ['bowl', 13, 15, 0],
  ['moon', 19, 37, 1, 5],
  ['tumbler', 7.6, 20, 4],
  ['vase', 15.5, 43, 0],
  ['jar', 10, 15, 5],
  ['gourd', 13.5, 45, 3, 1],
  ['bowl', 11, 13, 2],
  ['shoulder', 13.5, 43, 4],
  ['tumbler', 7, 18, 1],
  ['cone', 9, 30, 3],
  ['moon', 14, 27, 5, 0],
  ['bottle', 8, 32, 1],
  ['dish', 14, 7, 2],
  ['jar', 9, 14, 3],
];

/** A shelf from edge to edge, 1600 wide. Tall and low take turns. */
export function potShelf(inks: Inks, random: Random, id: string, height = 420): string {
  const glazes = glazesOf(inks, random.fork('glazes'));
  const board = height - 58;
  const start = random.int(0, 4);
  const turned = SHELF.map((_, i) => SHELF[(i + start) % SHELF.length] as Sketch);
  // What fits nowhere else fills the end of the board.
  const order = [...turned, ...SHELF.filter(([, radius]) => radius < 9)];
  let x = random.int(24, 60);
  const pots: string[] = [];
  for (const sketch of order) {
    const pot = potOf(sketch, 6.7, glazes, random);
    if (x + 2 * pot.radius > 1596) continue;
    pots.push(potArt(pot, x + pot.radius, board + 12, id, random));
    x += 2 * pot.radius + random.int(4, 18);
  }
  const [top, front] = inks.dark ? ['#57463b', '#3f322a'] : ['#917a68', '#715c4d'];
  return (
    latheShade(id) + rect(0, board, 1600, 24, top) + rect(0, board + 24, 1600, 34, front) + pots.join('')
  );
}
