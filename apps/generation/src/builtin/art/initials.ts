/** People without photographs: their initials, as large as a poster, over one shape of the trade. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import { polygon, type Point } from './polar.js';
import { circle, n, rect } from './svg.js';

export type InitialsShape = 'discs' | 'facets' | 'lanes' | 'ropes' | 'suns';

const WIDTH = 280;
const HEIGHT = 320;

const SHADE = 'opacity=".16"';

function discs(ink: string, random: Random): string {
  const sizes = [150, 104, 78, 58].map((radius) => radius + random.int(-10, 14));
  return sizes
    .map((radius, index) =>
      circle(random.int(60, 230), HEIGHT - 40 - index * 18 + random.int(-20, 40), radius, ink, SHADE),
    )
    .join('');
}

function facets(ink: string, random: Random): string {
  const top: Point = [random.int(90, 190), random.int(60, 110)];
  const middle: Point = [random.int(100, 180), random.int(190, 230)];
  const corners: Point[] = [
    [-10, HEIGHT],
    [20, random.int(120, 170)],
    top,
    [250, random.int(130, 190)],
    [WIDTH + 10, HEIGHT],
  ];
  return corners
    .slice(1)
    .map((corner, index) =>
      polygon([corners[index] ?? middle, corner, middle], ink, `opacity=".${[10, 18, 26, 34][index]}"`),
    )
    .concat(polygon([[-10, HEIGHT], middle, [WIDTH + 10, HEIGHT]], ink, 'opacity=".22"'))
    .join('');
}

function lanes(ink: string, random: Random): string {
  const lean = random.int(-60, 60);
  return [0, 1, 2, 3]
    .map((lane) => {
      const x = 20 + lane * 70;
      return polygon(
        [
          [x, HEIGHT],
          [x + 36, HEIGHT],
          [x + 36 + lean, 90 - lane * 14],
          [x + lean, 90 - lane * 14],
        ],
        ink,
        `opacity=".${12 + lane * 6}"`,
      );
    })
    .join('');
}

function ropes(ink: string, random: Random): string {
  const y = random.int(70, 110);
  const lines = [0, 1, 2].map((rope) => {
    const drop = y + rope * 76;
    return `<path d="M-10 ${drop}L${WIDTH + 10} ${drop - 54}" stroke="${ink}" stroke-width="16" opacity=".2"/>`;
  });
  const post = random.chance(0.5) ? 34 : WIDTH - 74;
  return (
    lines.join('') +
    `<g ${SHADE}>${rect(post, y - 60, 40, HEIGHT, ink)}${rect(post - 14, y - 6, 68, 190, ink)}</g>`
  );
}

function suns(ink: string, random: Random): string {
  const x = random.int(80, 200);
  return [170, 132, 96, 58].map((radius) => circle(x, HEIGHT - 10, radius, ink, 'opacity=".13"')).join('');
}

const SHAPES: Record<InitialsShape, (ink: string, random: Random) => string> = {
  discs,
  facets,
  lanes,
  ropes,
  suns,
};

/** Decoration: the name stands beside it. */
export function initialsArt(
  name: string,
  shape: InitialsShape,
  block: string,
  ink: string,
  random: Random,
): string {
  const letters = name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .join('')
    .toLocaleUpperCase()
    .slice(0, 2);
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${rect(0, 0, WIDTH, HEIGHT, block)}${SHAPES[shape](ink, random)}` +
    `<text x="18" y="${n(HEIGHT - 24)}" font-weight="800" font-size="160" letter-spacing="-4" fill="${ink}">${escapeHtml(letters)}</text></svg>`
  );
}
