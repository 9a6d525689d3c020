/** What architects draw: a plan with its walls cut, a section through the ground, elevations with windows. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import { FLOOR_AT, figureGround, groundHue, type DrawFigure, type Inks } from './figure-ground.js';
import { circle, n, rect } from './svg.js';

interface Pens {
  ink: string;
  thin: string;
  paper: string;
  accent: string;
  wash: string;
}

const pensOf = ({ dark, hue }: Inks): Pens => ({
  ink: dark ? '#ece9e2' : '#1f2126',
  thin: dark ? '#ffffff6e' : '#1f212680',
  paper: dark ? '#202126' : '#fdfcf8',
  accent: toHex(oklch(dark ? 0.74 : 0.56, 0.17, hue)),
  wash: toHex(oklch(dark ? 0.34 : 0.9, 0.04, hue)),
});

const lines = (pen: string, width: number, d: string, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${pen}" stroke-width="${width}"${more}/>`;

/** A door that opens: its leaf, and the quarter circle it needs. */
const door = (x: number, y: number, size: number, turn: number, { thin, paper }: Pens): string =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn})">${rect(0, -6, size, 12, paper)}${lines(thin, 2, `M0 0V${-size}A${size} ${size} 0 0 1 ${size} 0`)}</g>`;

/** Dimension line with its slashes and one figure. */
function dimension(x1: number, x2: number, y: number, figure: string, { thin, ink }: Pens): string {
  const slash = (x: number): string => `M${x - 7} ${y + 7}l14-14M${x} ${y - 12}v24`;
  return (
    lines(thin, 2, `M${x1} ${y}H${x2}${slash(x1)}${slash(x2)}`) +
    `<text x="${n((x1 + x2) / 2)}" y="${y - 8}" font-family="monospace" font-size="17" text-anchor="middle" fill="${ink}">${figure}</text>`
  );
}

function bubble(x: number, label: string, { thin, ink }: Pens, height: number): string {
  return (
    lines(thin, 1, `M${x} 44V${height}`, ' stroke-dasharray="18 5 3 5"') +
    `<circle cx="${x}" cy="24" r="17" fill="none" stroke="${thin}" stroke-width="2"/><text x="${x}" y="30" font-family="monospace" font-size="17" text-anchor="middle" fill="${ink}">${label}</text>`
  );
}

/** A house in plan, walls black where they are cut. 760 × 360 at most. */
function plan(x: number, pens: Pens, random: Random): string {
  const { ink, thin, paper, accent, wash } = pens;
  const [y, w, h, t] = [70, 700, 300, 14];
  const first = random.int(210, 280);
  const second = random.int(430, 480);
  const cross = random.int(130, 170);
  const wall = (ax: number, ay: number, aw: number, ah: number): string => rect(x + ax, y + ay, aw, ah, ink);
  const windowIn = (ax: number, ay: number, aw: number, ah: number): string =>
    rect(x + ax, y + ay, aw, ah, paper) +
    lines(
      ink,
      2,
      aw > ah
        ? `M${x + ax} ${y + ay + 3}h${aw}M${x + ax} ${y + ay + ah - 3}h${aw}`
        : `M${x + ax + 3} ${y + ay}v${ah}M${x + ax + aw - 3} ${y + ay}v${ah}`,
    );
  const treads = Array.from(
    { length: 11 },
    (_, i) => `M${x + second + t + 8 + i * 17} ${y + h - t - 74}v74`,
  ).join('');
  return [
    rect(x, y, w, h, paper),
    rect(x + t, y + t, first - t, h - 2 * t, wash),
    wall(0, 0, w, t),
    wall(0, h - t, w, t),
    wall(0, 0, t, h),
    wall(w - t, 0, t, h),
    wall(first, 0, t, h),
    wall(second, 0, t, h - 110),
    wall(first, cross, second - first, t),
    windowIn(50, 0, 120, t),
    windowIn(first + 40, 0, 110, t),
    windowIn(second + 60, 0, 110, t),
    windowIn(0, 90, t, 110),
    windowIn(w - t, 60, t, 150),
    door(x + first + 7, y + h - 90, 54, 90, pens),
    door(x + first + 50, y + cross + 7, 50, 0, pens),
    door(x + second - 70, y + h - 7, 56, 0, pens),
    lines(thin, 2, `${treads}M${x + second + t} ${y + h - t - 37}h180m-12-9l12 9l-12 9`),
    lines(
      thin,
      2,
      `M${x + 60} ${y + 120}h104v84h-104zM${x + 72} ${y + 104}h30v16h-30zM${x + 122} ${y + 104}h30v16h-30zM${x + 72} ${y + 204}h30v16h-30zM${x + 122} ${y + 204}h30v16h-30z`,
    ),
    lines(thin, 2, `M${x + first + 30} ${y + 24}h70v88h-70zM${x + first + 30} ${y + 48}h70`),
    circle(x + second + 130, y + 110, 40, 'none', `stroke="${thin}" stroke-width="2"`),
    lines(accent, 3, `M${x - 30} ${y + 230}H${x + w + 30}`, ' stroke-dasharray="26 7 5 7"'),
    `<text x="${x - 44}" y="${y + 237}" font-family="monospace" font-size="20" text-anchor="end" fill="${accent}">A</text><text x="${x + w + 36}" y="${y + 237}" font-family="monospace" font-size="20" fill="${accent}">A</text>`,
    dimension(x, x + first, y + h + 30, (first / 55).toFixed(2), pens),
    dimension(x + first, x + second, y + h + 30, ((second - first) / 55).toFixed(2), pens),
    dimension(x + second, x + w, y + h + 30, ((w - second) / 55).toFixed(2), pens),
  ].join('');
}

/** The same kind of house cut from roof to footing. */
function section(x: number, floor: number, pens: Pens, random: Random): string {
  const { ink, thin, paper, accent, wash } = pens;
  const w = 420;
  const eave = floor - 190;
  const ridge = x + random.int(150, 270);
  const top = eave - random.int(84, 110);
  const hatch = Array.from({ length: 30 }, (_, i) => `M${x - 150 + i * 26} ${floor + 40}l26-34`).join('');
  const steps = 'h11v-12'.repeat(8);
  return [
    `<path d="M${x} ${floor}V${eave}L${ridge} ${top}L${x + w} ${eave}V${floor}Z" fill="${paper}"/>`,
    rect(x + 12, floor - 92, w - 24, 92, wash),
    `<path d="M${x - 22} ${eave + 16}L${ridge} ${top - 14}L${x + w + 22} ${eave + 16}l-6 14L${ridge} ${top + 14}L${x - 16} ${eave + 30}Z" fill="${ink}"/>`,
    rect(x, eave, 13, floor - eave, ink),
    rect(x + w - 13, eave, 13, floor - eave, ink),
    rect(x, floor - 104, w, 12, ink),
    rect(x - 8, floor, w + 16, 14, ink),
    rect(x + w - 13, floor - 74, 13, 50, paper) + rect(x, eave + 34, 13, 40, paper),
    lines(ink, 3, `M${x + 210} ${floor}${steps}`),
    lines(thin, 2, `M${x + 52} ${floor}v-64h44v64M${x + 300} ${floor - 104}v-34h70v34`),
    lines(thin, 2, hatch),
    lines(ink, 4, `M${x - 160} ${floor + 4}H${x}M${x + w} ${floor + 4}H${x + w + 180}`),
    circle(x + w + 100, floor - 96, 62, 'none', `stroke="${thin}" stroke-width="2"`) +
      circle(x + w + 130, floor - 70, 40, 'none', `stroke="${thin}" stroke-width="2"`) +
      lines(thin, 4, `M${x + w + 108} ${floor + 4}v-110`),
    circle(x - 70, floor - 62, 8, accent) +
      `<path d="M${x - 80} ${floor - 50}h20l6 54h-32z" fill="${accent}"/>`,
    lines(accent, 3, `M${x - 140} ${eave + 12}L${x + 120} ${floor - 105}`, ' stroke-dasharray="10 8"') +
      circle(x - 150, eave + 8, 15, accent),
  ].join('');
}

/** Plan on the left, section on the right, grid lines through both. 1600 wide. */
export function planSheet(inks: Inks, random: Random, height = 420): string {
  const pens = pensOf(inks);
  const x = random.int(70, 120);
  const grid = [x + 7, x + 360, x + 693].map((at, i) => bubble(at, String(i + 1), pens, height)).join('');
  return grid + plan(x, pens, random) + section(1010 + random.int(-20, 20), height - 60, pens, random);
}

interface House {
  width: number;
  height: number;
  draw(
    x: number,
    floor: number,
    s: number,
    tones: readonly [string, string, string, string],
    random: Random,
  ): string;
}

const poly = (fill: string, ...points: readonly number[]): string =>
  `<path d="M${points.map(n).join(' ')}Z" fill="${fill}"/>`;

function windows(
  x: number,
  y: number,
  w: number,
  h: number,
  columns: number,
  rows: number,
  glass: string,
  lit: string,
  random: Random,
): string {
  const [cw, ch] = [w / columns, h / rows];
  return Array.from({ length: columns * rows }, (_, i) =>
    rect(
      x + (i % columns) * cw + cw * 0.24,
      y + Math.floor(i / columns) * ch + ch * 0.2,
      cw * 0.52,
      ch * 0.58,
      random.chance(0.15) ? lit : glass,
    ),
  ).join('');
}

const HOUSES: Record<string, House> = {
  gable: {
    width: 10,
    height: 9,
    draw: (x, y, s, [wall, roof, glass, lit], random) =>
      poly(wall, x, y, x, y - 4.6 * s, x + 5 * s, y - 9 * s, x + 10 * s, y - 4.6 * s, x + 10 * s, y) +
      poly(
        roof,
        x - 0.4 * s,
        y - 4.3 * s,
        x + 5 * s,
        y - 9.1 * s,
        x + 10.4 * s,
        y - 4.3 * s,
        x + 10.4 * s,
        y - 4.9 * s,
        x + 5 * s,
        y - 9.7 * s,
        x - 0.4 * s,
        y - 4.9 * s,
      ) +
      rect(x + 1.2 * s, y - 3.4 * s, 4 * s, 2.4 * s, glass) +
      rect(x + 3.1 * s, y - 3.4 * s, 0.16 * s, 2.4 * s, wall) +
      rect(x + 7 * s, y - 3 * s, 1.5 * s, 3 * s, roof) +
      (random.chance(0.6)
        ? rect(x + 4.2 * s, y - 6.8 * s, 1.6 * s, 1.6 * s, lit)
        : circle(x + 5 * s, y - 6.2 * s, 0.8 * s, lit)),
  },
  row: {
    width: 18,
    height: 7,
    draw: (x, y, s, [wall, roof, glass, lit], random) =>
      [0, 1, 2, 3]
        .map(
          (i) =>
            poly(
              i % 2 ? wall : lit,
              x + i * 4.5 * s,
              y,
              x + i * 4.5 * s,
              y - 4.4 * s,
              x + (i * 4.5 + 2.25) * s,
              y - 7 * s,
              x + (i + 1) * 4.5 * s,
              y - 4.4 * s,
              x + (i + 1) * 4.5 * s,
              y,
            ) +
            rect(x + (i * 4.5 + 0.6) * s, y - 2.3 * s, 1.1 * s, 2.3 * s, roof) +
            windows(x + (i * 4.5 + 1.9) * s, y - 4.2 * s, 2.2 * s, 3.6 * s, 1, 2, glass, wall, random),
        )
        .join(''),
  },
  tower: {
    width: 7,
    height: 20,
    draw: (x, y, s, [wall, roof, glass, lit], random) =>
      rect(x, y - 20 * s, 7 * s, 20 * s, wall) +
      rect(x + 4.7 * s, y - 20 * s, 2.3 * s, 20 * s, roof) +
      windows(x + 0.3 * s, y - 19.4 * s, 4.2 * s, 17 * s, 3, 9, glass, lit, random) +
      rect(x + 0.8 * s, y - 1.8 * s, 3 * s, 1.8 * s, glass),
  },
  hall: {
    width: 20,
    height: 8,
    draw: (x, y, s, [wall, roof, glass, lit]) =>
      [0, 1, 2, 3]
        .map(
          (i) =>
            poly(roof, x + i * 5 * s, y - 5 * s, x + i * 5 * s, y - 8 * s, x + (i + 1) * 5 * s, y - 5 * s) +
            poly(
              lit,
              x + i * 5 * s,
              y - 5 * s,
              x + i * 5 * s,
              y - 8 * s,
              x + (i * 5 + 0.5) * s,
              y - 7.6 * s,
              x + (i * 5 + 0.5) * s,
              y - 5 * s,
            ),
        )
        .join('') +
      rect(x, y - 5 * s, 20 * s, 5 * s, wall) +
      rect(x + 1 * s, y - 3.8 * s, 12 * s, 1.6 * s, glass) +
      rect(x + 15 * s, y - 3.4 * s, 3 * s, 3.4 * s, roof),
  },
  pavilion: {
    width: 16,
    height: 5.4,
    draw: (x, y, s, [wall, roof, glass]) =>
      rect(x + 1 * s, y - 4.4 * s, 14 * s, 4.4 * s, glass) +
      [1, 4.4, 7.8, 11.2, 14.6].map((at) => rect(x + at * s, y - 4.4 * s, 0.4 * s, 4.4 * s, wall)).join('') +
      rect(x - 0.6 * s, y - 5.2 * s, 17.2 * s, 0.9 * s, roof) +
      rect(x, y - 0.4 * s, 16 * s, 0.5 * s, wall),
  },
  stairs: {
    width: 14,
    height: 9,
    draw: (x, y, s, [wall, roof, glass, lit]) =>
      [0, 1, 2, 3, 4, 5, 6]
        .map((i) =>
          rect(x + i * 2 * s, y - (i + 1) * 1.2 * s, (14 - i * 2) * s, (i + 1) * 1.2 * s, i % 2 ? wall : lit),
        )
        .join('') +
      rect(x + 12.9 * s, y - 11.4 * s, 0.2 * s, 3 * s, roof) +
      rect(x + 1 * s, y - 1 * s, 0.8 * s, 1 * s, glass),
  },
};
export const HOUSE_KEYS = [...Object.keys(HOUSES), 'plan', 'section'];

export const houseFigure: DrawFigure = (key, box, inks, index, random, id) => {
  if (key === 'plan' || key === 'section') {
    const pens = pensOf(inks);
    const wide = key === 'plan' ? 820 : 800;
    const scale = Math.min(box.width / wide, (box.height * 0.86) / 440);
    const drawn = key === 'plan' ? plan(60, pens, random) : section(190, 380, pens, random);
    return `${rect(0, 0, box.width, box.height, pens.paper)}<g transform="translate(${n((box.width - wide * scale) / 2)} ${n((box.height - 440 * scale) / 2)}) scale(${scale.toFixed(3)})">${drawn}</g>`;
  }
  const house = HOUSES[key] ?? (HOUSES['gable'] as House);
  const floor = box.height * FLOOR_AT;
  const s = Math.min((box.width * 0.66) / house.width, (floor * 0.74) / house.height);
  const own = index % 2 ? inks.hue : groundHue(inks, index) + 150;
  const tones = [
    toHex(oklch(0.9, 0.02, own)),
    toHex(oklch(0.42, 0.1, own)),
    toHex(oklch(0.36, 0.04, 250)),
    toHex(oklch(0.88, 0.1, 90)),
  ] as const;
  const x = (box.width - house.width * s) / 2;
  const tree = toHex(oklch(0.5, 0.06, 150));
  const trees = `${rect(x + house.width * s + 0.9 * s, floor - 3 * s, 0.24 * s, 3 * s, '#5a4636')}${circle(x + house.width * s + s, floor - 3.8 * s, 1.5 * s, tree)}`;
  const shadow = `<path d="M${n(x)} ${n(floor)}h${n(house.width * s)}l${n(box.width * 0.16)} ${n(box.height * 0.1)}H${n(x + box.width * 0.12)}Z" fill="#000" opacity=".16"/>`;
  const person =
    circle(x - 0.9 * s, floor - 1.5 * s, 0.2 * s, tones[1]) +
    poly(
      tones[1],
      x - 1.1 * s,
      floor - 1.2 * s,
      x - 0.7 * s,
      floor - 1.2 * s,
      x - 0.6 * s,
      floor,
      x - 1.2 * s,
      floor,
    );
  return (
    figureGround(box, inks, index, id) + shadow + trees + house.draw(x, floor, s, tones, random) + person
  );
};
