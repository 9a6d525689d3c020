/** Covers from compass and ruler: twelve constructions, each with its own inks, so that no two of a wall are alike. */
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { JournalInks } from './journal-inks.js';
import { circle, n, rect } from './svg.js';

/** Ground and four inks. */
type Inks = readonly [string, string, string, string, string];
type Construction = (inks: Inks, random: Random) => string;

const SIZE = 300;
const grid = (count: number, cell: (x: number, y: number, size: number) => string): string => {
  const size = SIZE / count;
  return Array.from({ length: count * count }, (_, index) =>
    cell((index % count) * size, Math.floor(index / count) * size, size),
  ).join('');
};

const rings: Construction = ([, one, two, three], random) => {
  const [x, y] = [random.pick([0, 150, 300]), random.pick([0, 150, 300])];
  return Array.from({ length: 11 }, (_, index) =>
    circle(x, y, 340 - index * 31, [one, two, three][index % 3] ?? one),
  ).join('');
};

const quarters: Construction = ([, one, two, three, four], random) =>
  grid(4, (x, y, size) => {
    const [cx, cy] = random.pick([
      [x, y],
      [x + size, y],
      [x, y + size],
      [x + size, y + size],
    ]) as [number, number];
    const [fx, fy] = [cx === x ? 1 : -1, cy === y ? 1 : -1];
    const sweep = fx * fy > 0 ? 1 : 0;
    return (
      rect(x, y, size, size, random.pick([one, two, four])) +
      `<path d="M${n(cx)} ${n(cy)}h${n(fx * size)}A${n(size)} ${n(size)} 0 0 ${sweep} ${n(cx)} ${n(cy + fy * size)}Z" fill="${three}"/>`
    );
  });

const triangles: Construction = ([, one, two, three], random) =>
  grid(
    5,
    (x, y, size) =>
      `<path d="M${n(x)} ${n(y)}h${n(size)}${random.chance(0.5) ? `l${n(-size)} ${n(size)}` : `v${n(size)}`}Z" fill="${random.pick([one, two, three])}"/>`,
  );

const dots: Construction = ([, one, two], random) => {
  const bend = random.int(20, 60);
  return grid(9, (x, y, size) =>
    circle(
      x + size / 2,
      y + size / 2,
      2 + (size / 2.2) * Math.abs(Math.sin((x + y + bend) / 95)),
      (x / size + y / size) % 2 < 1 ? one : two,
    ),
  );
};

const stairs: Construction = ([, one, two, three]) =>
  Array.from(
    { length: 8 },
    (_, index) =>
      rect(index * 38, 300 - (index + 1) * 36, 38, (index + 1) * 36, index % 2 ? one : two) +
      rect(index * 38, 300 - (index + 1) * 36, 38, 9, three),
  ).join('');

const sun: Construction = ([, one, two, three], random) => {
  const y = random.pick([210, 300]);
  const rays = Array.from({ length: 18 }, (_, index) => {
    const point = (step: number): string =>
      `${n(150 + Math.cos((step * Math.PI) / 18) * 420)} ${n(y - Math.sin((step * Math.PI) / 18) * 420)}`;
    return index % 2 ? '' : `<path d="M150 ${y}L${point(index)} ${point(index + 1)}Z" fill="${two}"/>`;
  });
  return rays.join('') + circle(150, y, 84, one) + rect(0, y, 300, 300 - y + 2, three);
};

const waves: Construction = ([, one, two, three], random) => {
  const high = random.int(20, 34);
  return Array.from(
    { length: 8 },
    (_, index) =>
      `<path d="M-20 ${20 + index * 38}q40 ${-high} 80 0t80 0t80 0t80 0t80 0V320H-20Z" fill="${[one, two, three][index % 3] ?? one}"/>`,
  ).join('');
};

const squares: Construction = ([, one, two, three, four], random) => {
  const lean = random.pick([4, 7, -5]);
  return Array.from(
    { length: 9 },
    (_, index) =>
      `<rect x="${-150 + index * 16}" y="${-150 + index * 16}" width="${300 - index * 32}" height="${300 - index * 32}" transform="translate(150 150) rotate(${index * lean})" fill="${[one, two, three, four][index % 4] ?? one}"/>`,
  ).join('');
};

const stripes: Construction = ([, one, two, three], random) => {
  const turn = random.pick([30, 45, -30, 90]);
  const widths = [34, 12, 24, 8, 46, 16, 28, 10, 38, 14, 22, 50, 12, 30, 44];
  let x = -220;
  const bars = widths.map((width, index) => {
    const bar = rect(x, -260, width, 520, [one, two, three][index % 3] ?? one);
    x += width + 8;
    return bar;
  });
  return `<g transform="translate(150 150) rotate(${turn})">${bars.join('')}</g>`;
};

const halves: Construction = ([, one, two, three, four]) =>
  [0, 1, 2]
    .map((row) =>
      [0, 1, 2]
        .map((column) => {
          const [x, y] = [column * 100 + 50, row * 100 + 50];
          const color = [one, two, three, four][(row * 2 + column) % 4] ?? one;
          return `<path d="M${x - 46} ${y}a46 46 0 0 ${(row + column) % 2} 92 0Z" fill="${color}"/>`;
        })
        .join(''),
    )
    .join('');

const lens: Construction = ([, one, two, three], random) => {
  const gap = random.int(50, 90);
  return (
    circle(150 - gap / 2, 150, 104, one) +
    `<g style="mix-blend-mode:multiply">${circle(150 + gap / 2, 150, 104, two)}</g>` +
    rect(0, 148, 300, 5, three)
  );
};

const folds: Construction = ([, one, two, three, four], random) => {
  const start = random.int(0, 1);
  return Array.from({ length: 6 }, (_, index) => {
    const x = index * 50;
    const [high, low] = (index + start) % 2 ? [40, 90] : [90, 40];
    return `<path d="M${x} ${high}L${x + 50} ${low}V${low + 150}L${x} ${high + 150}Z" fill="${[one, two, three, four][index % 4] ?? one}"/>`;
  }).join('');
};

const CONSTRUCTIONS: readonly Construction[] = [
  rings,
  quarters,
  triangles,
  dots,
  stairs,
  sun,
  waves,
  squares,
  stripes,
  halves,
  lens,
  folds,
];

export interface Cover {
  /** A square of 300 by 300. */
  art: string;
  ground: string;
}

/** `count` pictures, up to twelve, all different. */
export function coverArts(count: number, { paper, ink, spots }: JournalInks, random: Random): Cover[] {
  const [one, two, three, four, five] = spots;
  const sets: readonly Inks[] = [
    [five, one, three, two, paper],
    [two, ink, one, paper, three],
    [three, two, paper, one, five],
    [paper, one, ink, two, four],
    [one, paper, three, two, ink],
    [four, three, paper, ink, one],
    [ink, two, one, paper, four],
  ];
  const first = random.int(0, sets.length - 1);
  return random.some(CONSTRUCTIONS, count).map((construct, index) => {
    const inks = sets[(first + index * 3) % sets.length] ?? [paper, ink, one, two, three];
    return { art: construct(inks, random.fork(`cover${index}`)), ground: inks[0] };
  });
}

/** A cover of 300 by 400: name above, picture, number below. Decoration: the text stands beside it. */
export function coverSvg(
  { art, ground }: Cover,
  brand: string,
  number: string,
  { paper, ink }: JournalInks,
): string {
  const size = Math.min(34, Math.floor(270 / (brand.length * 0.56)));
  return (
    '<svg viewBox="0 0 300 400" aria-hidden="true">' +
    rect(0, 0, 300, 400, paper) +
    `<text x="14" y="36" font-family="var(--head)" font-size="${size}" fill="${ink}">${escapeHtml(brand)}</text>` +
    `<svg x="0" y="52" width="300" height="300" viewBox="0 0 300 300">${rect(0, 0, 300, 300, ground)}${art}</svg>` +
    `<text x="286" y="386" text-anchor="end" font-family="var(--head)" font-size="30" fill="${ink}">${escapeHtml(number)}</text>` +
    `<path d="M14 377H150" stroke="${ink}"/>` +
    '<rect x=".5" y=".5" width="299" height="399" fill="none" stroke="currentColor"/></svg>'
  );
}

/** The edge of a stamp: semicircles bitten out of all sides. */
function perforated(width: number, height: number): string {
  const bite = (count: number, step: string): string => step.repeat(count);
  const [across, down] = [Math.round(width / 20), Math.round(height / 20)];
  return `M0 0${bite(across, 'h5a5 5 0 0 0 10 0h5')}${bite(down, 'v5a5 5 0 0 0 0 10v5')}${bite(across, 'h-5a5 5 0 0 0 -10 0h-5')}${bite(down, 'v-5a5 5 0 0 0 0 -10v-5')}Z`;
}

/** A stamp, 160 by 200, with the number as its value. */
export function stampSvg({ art, ground }: Cover, value: string, place: string, inks: JournalInks): string {
  return `<svg viewBox="-6 -6 172 212" aria-hidden="true">${stamp({ art, ground }, value, place, inks)}</svg>`;
}

export function stamp(
  { art, ground }: Cover,
  value: string,
  place: string,
  { paper, ink }: JournalInks,
): string {
  return (
    `<path d="${perforated(160, 200)}" fill="${paper}" stroke="${ink}"/>` +
    `<svg x="14" y="14" width="132" height="132" viewBox="0 0 300 300">${rect(0, 0, 300, 300, ground)}${art}</svg>` +
    `<text x="14" y="180" font-family="var(--head)" font-size="30" fill="${ink}">${escapeHtml(value)}</text>` +
    `<text x="146" y="180" text-anchor="end" font-family="var(--mono)" font-size="11" fill="${ink}">${escapeHtml(place.slice(0, 12))}</text>`
  );
}
