/** One window and what it looks out on: flat, exact, three tones a thing, the light from the upper left. */
import type { Random } from '../seeded-random.js';
import { box, drawing, line, poly, type Inks } from './ribbon-inks.js';
import { circle } from './svg.js';

export type View = 'sea' | 'river' | 'roofs' | 'garden' | 'peaks' | 'forest' | 'lake' | 'stars';
export type Opening = 'window' | 'shutters' | 'tent';

const W = 400;
const H = 440;

/** Hours of the day: the sky and where the sun stands. */
function sky(inks: Inks, random: Random): string {
  const tonesOf = random.pick([inks.sky, inks.sky, inks.dusk]);
  const sun = random.int(70, 330);
  return (
    box(0, 0, W, H, tonesOf.mid) +
    box(0, 0, W, 90, tonesOf.dark) +
    box(0, 210, W, 120, tonesOf.light) +
    circle(sun, 92, 34, inks.enamel.light) +
    circle(sun, 92, 50, inks.enamel.light, 'opacity=".35"')
  );
}

function sea(inks: Inks, random: Random): string {
  const { water } = inks;
  const boat = random.int(110, 270);
  const waves = Array.from({ length: 9 }, (_, row) => {
    const y = 268 + row * 19;
    const x = random.int(0, 240);
    return line(x, y, x + random.int(50, 120), y, row % 2 ? water.light : water.dark, 3);
  }).join('');
  return (
    poly(inks.rock.light, [
      [0, 246],
      [60, 214],
      [120, 226],
      [170, 246],
    ]) +
    poly(inks.rock.mid, [
      [0, 246],
      [40, 230],
      [98, 246],
    ]) +
    box(0, 244, W, 200, water.mid) +
    box(0, 244, W, 16, water.light) +
    box(0, 360, W, 90, water.dark, 'opacity=".5"') +
    waves +
    poly(inks.enamel.light, [
      [boat, 190],
      [boat, 262],
      [boat + 44, 262],
    ]) +
    poly(inks.accent, [
      [boat - 5, 204],
      [boat - 5, 262],
      [boat - 30, 262],
    ]) +
    poly(inks.ink, [
      [boat - 38, 268],
      [boat + 50, 268],
      [boat + 34, 282],
      [boat - 24, 282],
    ]) +
    poly(inks.rock.dark, [
      [240, 440],
      [290, 380],
      [340, 366],
      [400, 330],
      [400, 440],
    ]) +
    poly(inks.rock.mid, [
      [340, 366],
      [400, 330],
      [400, 386],
      [362, 396],
    ])
  );
}

const house = (
  x: number,
  base: number,
  w: number,
  h: number,
  wall: string,
  inks: Inks,
  lit: boolean,
): string => {
  const roof = Math.round(w * 0.42);
  const windows = Array.from({ length: Math.max(1, Math.floor(w / 30)) }, (_, index) =>
    box(x + 12 + index * 27, base - h + 16, 11, 18, lit && index % 2 === 0 ? inks.glow : inks.nightDeep),
  ).join('');
  return (
    box(x, base - h, w, h, wall) +
    box(x + w * 0.72, base - h, w * 0.28, h, '#00000022') +
    poly(inks.roof.mid, [
      [x - 5, base - h],
      [x + w / 2, base - h - roof],
      [x + w + 5, base - h],
    ]) +
    poly(inks.roof.dark, [
      [x + w / 2, base - h - roof],
      [x + w + 5, base - h],
      [x + w * 0.66, base - h],
    ]) +
    windows
  );
};

function river(inks: Inks, random: Random): string {
  const { water, enamel } = inks;
  const walls = [enamel.mid, inks.wall.mid, inks.dusk.mid, enamel.dark];
  let x = -14;
  let row = '';
  while (x < W) {
    const w = random.int(52, 84);
    row += house(x, 262, w, random.int(52, 96), random.pick(walls), inks, random.chance(0.5));
    x += w + 2;
  }
  const arches = [0, 1, 2]
    .map((index) => `<path d="M${34 + index * 124} 356v-20a46 40 0 0 1 92 0v20z" fill="${water.dark}"/>`)
    .join('');
  return (
    row +
    box(0, 262, W, 14, inks.rock.dark) +
    box(0, 276, W, 170, water.mid) +
    [292, 402, 420]
      .map((y, index) => line(30 + index * 60, y, 190 + index * 60, y, water.light, 3))
      .join('') +
    box(0, 296, W, 60, inks.rock.light) +
    box(0, 290, W, 10, inks.rock.mid) +
    arches +
    box(0, 356, W, 6, water.dark)
  );
}

function roofs(inks: Inks, random: Random): string {
  const walls = [inks.enamel.mid, inks.wall.light, inks.dusk.light, inks.enamel.dark];
  const rowOf = (base: number, low: number, high: number): string => {
    let x = random.int(-60, -10);
    let out = '';
    while (x < W) {
      const w = random.int(76, 124);
      const h = random.int(low, high);
      out += house(x, base, w, h, random.pick(walls), inks, random.chance(0.6));
      if (random.chance(0.7))
        out +=
          box(x + w * 0.2, base - h - w * 0.36, 13, 30, inks.roof.dark) +
          box(x + w * 0.2 - 3, base - h - w * 0.36, 19, 5, inks.roof.light);
      x += w - 4;
    }
    return out;
  };
  const spire = random.int(60, 330);
  return (
    box(spire - 15, 130, 30, 170, inks.rock.light) +
    box(spire + 4, 130, 11, 170, inks.rock.mid) +
    poly(inks.leaf.dark, [
      [spire - 19, 130],
      [spire, 44],
      [spire + 19, 130],
    ]) +
    line(spire, 26, spire, 48, inks.brass.dark, 3) +
    rowOf(290, 50, 84) +
    box(0, 288, W, 60, '#00000010') +
    rowOf(372, 46, 80) +
    rowOf(470, 56, 84)
  );
}

const tree = (x: number, base: number, r: number, inks: Inks): string =>
  box(x - 4, base - r, 8, r, inks.wood.dark) +
  circle(x, base - r * 1.75, r, inks.leaf.mid) +
  `<path d="M${x} ${Math.round(base - r * 2.75)}a${r} ${r} 0 0 1 0 ${2 * r}z" fill="${inks.leaf.dark}"/>`;

const fir = (x: number, base: number, h: number, inks: Inks, light = inks.leaf.mid): string =>
  [0, 1, 2]
    .map((tier) => {
      const top = base - h + tier * h * 0.24;
      const half = h * (0.15 + tier * 0.055);
      const low = top + h * 0.42;
      return (
        poly(light, [
          [x, top],
          [x - half, low],
          [x, low],
        ]) +
        poly(inks.leaf.dark, [
          [x, top],
          [x + half, low],
          [x, low],
        ])
      );
    })
    .join('') + box(x - 3, base - h * 0.1, 6, h * 0.1, inks.wood.dark);

function garden(inks: Inks, random: Random): string {
  const [one = 60, two = 160, three = 320] = [random.int(30, 80), random.int(150, 200), random.int(300, 350)];
  return (
    box(0, 236, W, 50, inks.roof.light) +
    Array.from({ length: 5 }, (_, row) => line(0, 246 + row * 10, W, 246 + row * 10, inks.roof.mid, 1)).join(
      '',
    ) +
    box(0, 230, W, 8, inks.rock.light) +
    box(0, 284, W, 160, inks.leaf.light) +
    poly(inks.enamel.dark, [
      [180, 440],
      [196, 284],
      [222, 284],
      [290, 440],
    ]) +
    tree(one, 310, 46, inks) +
    tree(two, 296, 34, inks) +
    tree(three, 330, 56, inks) +
    [0, 1, 2, 3]
      .map((index) =>
        circle(70 + index * 24, 392 + (index % 2) * 14, 9, index % 2 ? inks.accent : inks.enamel.light),
      )
      .join('') +
    box(40, 404, 110, 40, inks.leaf.dark) +
    box(268, 372, 90, 9, inks.wood.light) +
    box(276, 381, 7, 30, inks.wood.mid) +
    box(342, 381, 7, 30, inks.wood.mid)
  );
}

/** A peak of two faces, the light one to the left, its snow above a broken line. */
export function peak(x: number, top: number, half: number, base: number, inks: Inks, snow = 0.34): string {
  const rise = base - top;
  const at = (share: number, side: number): [number, number] => [x + side * half * share, top + rise * share];
  const edge = x + half * 0.12;
  return (
    poly(inks.rock.light, [
      [x, top],
      [x - half, base],
      [edge, base],
    ]) +
    poly(inks.rock.mid, [
      [x, top],
      [x + half, base],
      [edge, base],
    ]) +
    poly(inks.snow, [
      [x, top],
      at(snow, -1),
      [x - half * snow * 0.55, top + rise * snow * 0.78],
      [x - half * snow * 0.2, top + rise * snow * 1.22],
      [x + half * 0.04, top + rise * snow * 0.8],
    ]) +
    poly(inks.sky.dark, [
      [x, top],
      [x + half * 0.04, top + rise * snow * 0.8],
      [x + half * snow * 0.42, top + rise * snow * 1.16],
      [x + half * snow * 0.6, top + rise * snow * 0.76],
      at(snow * 0.9, 1),
    ])
  );
}

function peaks(inks: Inks, random: Random): string {
  const shift = random.int(-40, 40);
  return (
    peak(70 + shift, 150, 150, 340, inks, 0.3) +
    peak(330 + shift, 130, 160, 340, inks, 0.36) +
    peak(200 + shift, 72, 190, 360, inks, 0.34) +
    poly(inks.leaf.mid, [
      [0, 330],
      [110, 300],
      [240, 336],
      [400, 296],
      [400, 440],
      [0, 440],
    ]) +
    poly(inks.leaf.light, [
      [0, 392],
      [150, 356],
      [400, 400],
      [400, 440],
      [0, 440],
    ]) +
    [30, 66, 96, 300, 334, 372]
      .map((x, index) => fir(x, 372 + (index % 2) * 10, 74 + (index % 3) * 12, inks))
      .join('')
  );
}

function forest(inks: Inks, random: Random): string {
  const rowOf = (base: number, h: number, step: number, light: string): string => {
    let x = random.int(-20, 10);
    let out = '';
    while (x < W + 30) {
      out += fir(x, base, h + random.int(-18, 18), inks, light);
      x += step + random.int(-6, 8);
    }
    return out;
  };
  return (
    poly(inks.rock.light, [
      [0, 230],
      [120, 170],
      [250, 220],
      [400, 160],
      [400, 300],
      [0, 300],
    ]) +
    poly(inks.rock.mid, [
      [0, 260],
      [160, 214],
      [400, 250],
      [400, 320],
      [0, 320],
    ]) +
    rowOf(318, 96, 36, inks.leaf.light) +
    box(0, 312, W, 130, inks.leaf.mid) +
    rowOf(400, 150, 66, inks.leaf.mid) +
    poly(inks.leaf.light, [
      [0, 400],
      [400, 384],
      [400, 440],
      [0, 440],
    ])
  );
}

function lake(inks: Inks, random: Random): string {
  const { water } = inks;
  const pier = random.int(150, 240);
  return (
    poly(inks.rock.light, [
      [0, 240],
      [90, 176],
      [180, 220],
      [290, 160],
      [400, 230],
      [400, 260],
      [0, 260],
    ]) +
    poly(inks.leaf.mid, [
      [0, 252],
      [130, 226],
      [260, 246],
      [400, 222],
      [400, 268],
      [0, 268],
    ]) +
    box(0, 260, W, 180, water.mid) +
    poly(water.light, [
      [60, 260],
      [180, 260],
      [150, 300],
      [96, 300],
    ]) +
    [306, 330, 352]
      .map((y, index) => line(40 + index * 90, y, 130 + index * 90, y, water.light, 3))
      .join('') +
    poly(inks.leaf.light, [
      [0, 410],
      [400, 380],
      [400, 440],
      [0, 440],
    ]) +
    poly(inks.wood.light, [
      [pier, 396],
      [pier + 34, 316],
      [pier + 58, 316],
      [pier + 54, 394],
    ]) +
    box(pier + 30, 306, 5, 24, inks.wood.dark) +
    box(pier + 56, 306, 5, 24, inks.wood.dark) +
    Array.from({ length: 9 }, (_, index) =>
      line(14 + index * 9, 426, 8 + index * 10, 362 - (index % 3) * 18, inks.leaf.dark, 3),
    ).join('')
  );
}

function stars(inks: Inks, random: Random): string {
  const dots = Array.from({ length: 46 }, () =>
    circle(random.int(6, 394), random.int(6, 300), random.pick([1, 2, 2, 3]), inks.enamel.light),
  ).join('');
  return (
    box(0, 0, W, H, '#141d33') +
    box(0, 200, W, 240, '#1d2a47') +
    dots +
    circle(300, 90, 34, inks.glow) +
    circle(286, 82, 30, '#141d33') +
    poly('#34425f', [
      [0, 350],
      [90, 260],
      [150, 306],
      [240, 214],
      [330, 300],
      [400, 262],
      [400, 440],
      [0, 440],
    ]) +
    poly('#0b0f14', [
      [0, 400],
      [130, 352],
      [280, 396],
      [400, 350],
      [400, 440],
      [0, 440],
    ])
  );
}

const SCENES: Record<View, (inks: Inks, random: Random) => string> = {
  sea,
  river,
  roofs,
  garden,
  peaks,
  forest,
  lake,
  stars,
};

/** What stands on the sill. */
function onSill(inks: Inks, random: Random): string {
  const cup = `${box(0, -30, 34, 30, inks.enamel.light, 'rx="4"')}${box(24, -30, 10, 30, inks.enamel.dark, 'rx="4"')}<path d="M34-24a10 9 0 0 1 0 18" fill="none" stroke="${inks.enamel.light}" stroke-width="5"/>`;
  const books =
    box(0, -12, 76, 12, inks.cloth.mid) +
    box(8, -23, 62, 11, inks.enamel.mid) +
    box(3, -34, 70, 11, inks.brass.mid) +
    box(3, -34, 9, 11, inks.brass.dark);
  const jug = `<path d="M6-66h26l-4 20q14 14 10 34q-2 12-10 12H10Q2 0 0-12q-4-20 10-34z" fill="${inks.cloth.light}"/><path d="M24-46q16 14 12 34q-2 12-8 12h-8q12-20 4-46z" fill="${inks.cloth.mid}"/><path d="M18-66C10-96 2-104-8-112M20-66C20-100 26-112 32-128M22-66c8-22 18-30 32-34" stroke="${inks.leaf.dark}" stroke-width="3" fill="none"/>${circle(-8, -112, 10, inks.enamel.light)}${circle(32, -128, 11, inks.accent)}${circle(54, -100, 9, inks.enamel.light)}`;
  return random.pick([cup, books, jug, books, jug]);
}

/** A window of two wings in its wall; the shadow of its frame falls on the sill. */
function windowFrame(scene: string, inks: Inks, random: Random, opening: Opening, id: string): string {
  const wood = opening === 'shutters';
  const frame = wood ? inks.wood.light : inks.enamel.light;
  const frameShade = wood ? inks.wood.dark : inks.enamel.dark;
  const x = 120;
  const y = 70;
  const side = opening === 'shutters' ? shutters(x, y, inks) : curtains(x, y, inks);
  return (
    box(0, 0, 640, 640, wood ? inks.wood.mid : inks.wall.mid) +
    (wood
      ? Array.from({ length: 8 }, (_, row) =>
          line(0, 80 * row + 40, 640, 80 * row + 40, inks.wood.dark, 3),
        ).join('')
      : box(0, 560, 640, 80, inks.wall.dark) + line(0, 560, 640, 560, inks.wall.light, 4)) +
    `<clipPath id="${id}"><path d="M${x} ${y}h${W}v${H}h-${W}z"/></clipPath>` +
    `<g clip-path="url(#${id})"><g transform="translate(${x} ${y})">${scene}</g></g>` +
    `<path d="M${x} ${y}h${W}v${H}h-${W}z" fill="none" stroke="${frame}" stroke-width="22"/>` +
    `<path d="M${x + 12} ${y + H - 12}V${y + 12}h${W - 24}" fill="none" stroke="${frameShade}" stroke-width="3"/>` +
    box(x + W / 2 - 11, y, 22, H, frame) +
    line(x + W / 2 + 11, y, x + W / 2 + 11, y + H, frameShade, 3) +
    box(x, y + 132, W, 12, frame) +
    line(x, y + 144, x + W, y + 144, frameShade, 3) +
    circle(x + W / 2, y + 262, 6, inks.brass.mid) +
    side +
    box(x - 40, y + H + 8, W + 80, 22, frame) +
    box(x - 40, y + H + 30, W + 80, 8, frameShade) +
    box(x - 40, y + H + 38, W + 80, 12, '#00000022') +
    `<g transform="translate(${random.pick([x + 20, x + 280])} ${y + H + 8})">${onSill(inks, random)}</g>`
  );
}

function curtains(x: number, y: number, inks: Inks): string {
  const drop = (left: number, flip: number): string =>
    `<g transform="translate(${left} ${y - 40}) scale(${flip} 1)">` +
    `<path d="M0 0h104c0 150-10 260-58 330c-6 60 2 130 8 190H0z" fill="${inks.cloth.light}"/>` +
    `<path d="M30 0h20c0 160-6 250-26 330c-2 70 0 130 4 190H16c4-160 10-350 14-520zM78 0h26c0 150-10 260-58 330c18-100 28-200 32-330z" fill="${inks.cloth.mid}"/>` +
    `<path d="M0 322h48v16H0z" fill="${inks.cloth.dark}"/></g>`;
  return (
    box(x - 96, y - 52, W + 192, 9, inks.brass.mid) +
    circle(x - 96, y - 48, 11, inks.brass.dark) +
    circle(x + W + 96, y - 48, 11, inks.brass.dark) +
    drop(x - 78, 1) +
    drop(x + W + 78, -1)
  );
}

function shutters(x: number, y: number, inks: Inks): string {
  const wing = (left: number): string =>
    box(left, y - 10, 92, H + 20, inks.accentDeep) +
    box(left + 8, y, 76, H, inks.cloth.mid) +
    `<path d="M${left + 8} ${y + H / 2}L${left + 84} ${y}V${y + H}z" fill="${inks.enamel.mid}"/>` +
    line(left + 8, y + H / 2, left + 84, y + H / 2, inks.accentDeep, 5);
  return wing(x - 106) + `<g transform="translate(${2 * x + W} 0) scale(-1 1)">${wing(x - 106)}</g>`;
}

/** The way out of a tent, tied back on both sides. */
function tentFrame(scene: string, inks: Inks, _random: Random, id: string): string {
  return (
    box(0, 0, 640, 640, inks.dusk.mid) +
    poly(inks.dusk.dark, [
      [0, 0],
      [320, -60],
      [60, 640],
      [0, 640],
    ]) +
    poly(inks.dusk.light, [
      [640, 0],
      [320, -60],
      [580, 640],
      [640, 640],
    ]) +
    `<clipPath id="${id}"><path d="M320 40L544 640H96z"/></clipPath>` +
    `<g clip-path="url(#${id})"><g transform="translate(40 20) scale(1.4 1.45)">${scene}</g></g>` +
    poly(inks.cloth.mid, [
      [320, 30],
      [96, 640],
      [0, 640],
      [40, 560],
      [190, 330],
    ]) +
    poly(inks.cloth.dark, [
      [320, 30],
      [190, 330],
      [150, 380],
      [40, 560],
      [0, 640],
      [30, 640],
    ]) +
    poly(inks.cloth.mid, [
      [320, 30],
      [544, 640],
      [640, 640],
      [600, 560],
      [450, 330],
    ]) +
    poly(inks.cloth.light, [
      [320, 30],
      [450, 330],
      [490, 380],
      [600, 560],
      [640, 640],
      [612, 640],
    ]) +
    line(146, 420, 212, 366, inks.enamel.light, 7) +
    line(494, 420, 428, 366, inks.enamel.light, 7) +
    line(320, 0, 320, 60, inks.brass.dark, 6) +
    box(96, 612, 448, 28, inks.accentDeep)
  );
}

export function windowView(
  view: View,
  opening: Opening,
  inks: Inks,
  random: Random,
  id: string,
  label: string,
): string {
  const scene = (view === 'stars' ? '' : sky(inks, random)) + SCENES[view](inks, random);
  const content =
    opening === 'tent' ? tentFrame(scene, inks, random, id) : windowFrame(scene, inks, random, opening, id);
  return drawing(640, 640, content, { label });
}
