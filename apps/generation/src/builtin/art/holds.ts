/** Climbing holds as faceted stones: an outline, a smaller top, sides shaded by where they face. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { mixHex } from './mix.js';
import { polar, polygon, type Point } from './polar.js';
import { circle, n, rect } from './svg.js';

export interface HoldColors {
  wall: string;
  wallLight: string;
  wallDeep: string;
  nut: string;
  ink: string;
  paper: string;
  /** The giant one. */
  flare: string;
  /** The routes. */
  routes: readonly string[];
}

const LIGHT_FROM = 315;

/** Sides facing the light are lighter than the stone, the others darker. */
function facetTone(color: string, facing: number): string {
  const turned = Math.cos(((facing - LIGHT_FROM) * Math.PI) / 180);
  return turned > 0 ? mixHex(color, '#ffffff', 0.34 * turned) : mixHex(color, '#000000', -0.42 * turned);
}

/** One stone with its bolt. */
export function holdArt(
  cx: number,
  cy: number,
  radius: number,
  color: string,
  random: Random,
  ink: string,
): string {
  const corners = random.int(5, 7);
  const turn = random.int(0, 70);
  const stretch = random.int(72, 96) / 100;
  const outer: Point[] = [];
  const inner: Point[] = [];
  for (let index = 0; index < corners; index += 1) {
    const angle = turn + (index * 360) / corners + random.int(-9, 9);
    const reach = radius * (random.int(86, 108) / 100);
    const [x, y] = polar(0, 0, reach, angle);
    outer.push([n(cx + x), n(cy + y * stretch)]);
    const [a, b] = polar(0, 0, reach * 0.56, angle + 8);
    inner.push([n(cx + a - radius * 0.05), n(cy + b * stretch - radius * 0.07)]);
  }
  const shade = polygon(
    outer.map(([x, y]): Point => [x + n(radius * 0.1), y + n(radius * 0.16)]),
    ink,
    'opacity=".35"',
  );
  const sides = outer.map((point, index) => {
    const next = (index + 1) % corners;
    const side = [point, outer[next], inner[next], inner[index]].filter(
      (one): one is Point => one !== undefined,
    );
    const facing = turn + ((index + 0.5) * 360) / corners;
    return polygon(side, facetTone(color, facing));
  });
  const bolt = Math.max(4, n(radius * 0.13));
  const [bx, by] = [n(cx - radius * 0.05), n(cy - radius * 0.07)];
  return (
    shade +
    sides.join('') +
    polygon(inner, mixHex(color, '#ffffff', 0.12)) +
    circle(bx, by, bolt, mixHex(color, '#000000', 0.5)) +
    (radius > 60
      ? circle(bx, by, n(bolt * 0.62), '#b9b5ae') +
        polygon(
          [0, 60, 120, 180, 240, 300].map((angle) => polar(bx, by, bolt * 0.36, angle)),
          '#3a3733',
        )
      : '')
  );
}

/** A stone on its own, for rows and lists. */
export function holdMark(color: string, random: Random): string {
  return `<svg viewBox="0 0 80 80" aria-hidden="true">${holdArt(40, 38, 32, color, random, '#00000000')}</svg>`;
}

const WIDTH = 760;
const HEIGHT = 1000;

function nuts(color: string): string {
  const dots: string[] = [];
  for (let y = 40; y < HEIGHT; y += 64) {
    for (let x = 30 + ((y / 8) % 16 === 5 ? 32 : 0); x < WIDTH; x += 64) dots.push(`M${x} ${y}h0`);
  }
  return `<path d="${dots.join('')}" stroke="${color}" stroke-width="9" stroke-linecap="round"/>`;
}

/** Plywood in three planes: the lower one leans out over you. */
function panels({ wall, wallLight, wallDeep, ink }: HoldColors, random: Random): string {
  const edge = random.int(300, 380);
  const knee = random.int(560, 640);
  return (
    rect(0, 0, WIDTH, HEIGHT, wall) +
    polygon(
      [
        [0, 0],
        [WIDTH, 0],
        [WIDTH, edge - 130],
        [0, edge],
      ],
      wallLight,
    ) +
    polygon(
      [
        [0, knee + 90],
        [WIDTH, knee],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ],
      wallDeep,
    ) +
    `<path d="M0 ${edge}L${WIDTH} ${edge - 130}M0 ${knee + 90}L${WIDTH} ${knee}" stroke="${ink}" stroke-width="3" opacity=".5"/>`
  );
}

function tag(x: number, y: number, grade: string, { paper, ink }: HoldColors): string {
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(-4)">${rect(0, 0, 92, 48, paper)}` +
    `<text x="46" y="36" text-anchor="middle" font-weight="800" font-size="36" fill="${ink}">${escapeHtml(grade)}</text></g>`
  );
}

function route(start: number, drift: number, color: string, colors: HoldColors, random: Random): string {
  const stones: string[] = [];
  let x = start;
  for (let y = 810; y > 20; y -= random.int(96, 138)) {
    stones.push(holdArt(x, y, random.int(22, 40), color, random, colors.ink));
    x = Math.min(WIDTH - 50, Math.max(60, x + drift + random.int(-46, 46)));
  }
  return stones.join('');
}

/** What one falls on. */
const mat = ({ flare, ink }: HoldColors): string =>
  rect(0, 896, WIDTH, 104, mixHex(flare, '#000000', 0.5)) +
  rect(0, 896, WIDTH, 22, mixHex(flare, '#000000', 0.25)) +
  `<path d="M250 918V1000M520 918V1000" stroke="${ink}" stroke-width="4" opacity=".6"/>`;

/** A wall with graded routes, its sign and grades far enough inside for a square, and one stone that is too near to be seen whole. */
export function wallArt(
  words: readonly string[],
  grades: readonly string[],
  colors: HoldColors,
  random: Random,
  label: string,
): string {
  const starts = [90, 300, 500];
  const routes = starts.map((start, index) =>
    route(start, index - 1, colors.routes[index] ?? colors.flare, colors, random),
  );
  const tags = starts.map((start, index) => tag(start + 44, 800 - index * 12, grades[index] ?? '', colors));
  const giant = holdArt(580, 500, 280, colors.flare, random, colors.ink);
  const name = words.join(' · ').toLocaleUpperCase();
  const size = Math.min(66, 480 / (name.length * 0.54));
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${escapeHtml(label)}">` +
    panels(colors, random) +
    nuts(colors.nut) +
    mat(colors) +
    routes.join('') +
    giant +
    tags.join('') +
    `<g transform="translate(120 142)"><rect width="${n(name.length * size * 0.56 + 44)}" height="${n(size + 34)}" fill="${colors.flare}"/>` +
    `<text x="22" y="${n(size + 8)}" font-weight="800" font-size="${n(size)}" fill="${colors.ink}" textLength="${n(name.length * size * 0.56)}" lengthAdjust="spacingAndGlyphs">${escapeHtml(name)}</text></g></svg>`
  );
}
