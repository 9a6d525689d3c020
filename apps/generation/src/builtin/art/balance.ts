/** A balance as an instrument maker would draw it: beam, arc of degrees, pans, and the set of weights below. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, type Inks } from './ribbon-inks.js';
import { circle, n } from './svg.js';

const X = 800;
const Y = 150;
const ARM = 330;

const point = (angle: number, r: number): [number, number] => [
  n(X + Math.cos((angle * Math.PI) / 180) * r),
  n(Y + Math.sin((angle * Math.PI) / 180) * r),
];

function weight(x: number, base: number, h: number, inks: Inks, mark = ''): string {
  const w = n(h * 0.66);
  const { brass } = inks;
  return (
    box(x - w / 2, base - h * 0.68, w, h * 0.68, brass.mid) +
    box(x - w / 2, base - h * 0.68, w * 0.22, h * 0.68, brass.light) +
    box(x + w * 0.26, base - h * 0.68, w * 0.24, h * 0.68, brass.dark) +
    box(x - w * 0.14, base - h * 0.84, w * 0.28, h * 0.18, brass.dark) +
    circle(x, base - h * 0.9, w * 0.24, brass.mid) +
    circle(x - w * 0.07, base - h * 0.93, w * 0.09, brass.light) +
    (mark && h > 60 ? lettering(x, base - h * 0.24, n(h * 0.26), mark, '#2c2413') : '')
  );
}

function pan(x: number, y: number, load: string, { brass }: Inks): string {
  const drop = 210;
  return (
    [-96, 0, 96].map((end) => line(x, y, x + end, y + drop, brass.light, 1)).join('') +
    circle(x, y, 7, brass.light) +
    `<g transform="translate(${x} ${y + drop})">${load}</g>` +
    `<path d="M${x - 116} ${y + drop}H${x + 116}Q${x + 84} ${y + drop + 44} ${x} ${y + drop + 44}T${x - 116} ${y + drop}Z" fill="${brass.mid}"/>` +
    `<path d="M${x - 116} ${y + drop}H${x - 40}Q${x - 30} ${y + drop + 40} ${x} ${y + drop + 44}Q${x - 84} ${y + drop + 44} ${x - 116} ${y + drop}Z" fill="${brass.light}"/>` +
    line(x - 122, y + drop, x + 122, y + drop, brass.dark, 5)
  );
}

/** The thing that is weighed: a folded sheet with its seal. */
const sheet = (inks: Inks): string =>
  box(-62, -86, 112, 82, '#00000040', 'transform="translate(5 4) rotate(-7)"') +
  `<g transform="rotate(-7)">${box(-62, -90, 112, 86, inks.enamel.light)}${[0, 1, 2, 3].map((row) => line(-48, -74 + row * 14, row === 3 ? -6 : 36, -74 + row * 14, '#a9a294', 3)).join('')}${circle(28, -20, 13, inks.accent)}${circle(25, -23, 5, '#ffffff55')}</g>`;

export function balance(inks: Inks, random: Random, label: string): string {
  const { brass } = inks;
  const tilt = random.pick([-4, -3, 3, 4]);
  const [lx, ly] = point(180 + tilt, ARM);
  const [rx, ry] = point(tilt, ARM);
  const ticks = Array.from({ length: 61 }, (_, index) => {
    const degree = index - 30;
    const long = degree % 10 === 0 ? 30 : degree % 5 === 0 ? 20 : 11;
    const [x1, y1] = point(90 + degree, 300);
    const [x2, y2] = point(90 + degree, 300 - long);
    const [tx, ty] = point(90 + degree, 252);
    return (
      line(x1, y1, x2, y2, brass.mid, degree % 10 === 0 ? 2 : 1) +
      (degree % 10 === 0 ? lettering(tx, ty + 6, 17, Math.abs(degree), brass.light) : '')
    );
  }).join('');
  const [ax, ay] = point(120, 300);
  const [bx, by] = point(60, 300);
  const [nx, ny] = point(90 + tilt * 2, 292);
  const base = 584;
  const set = [500, 200, 100, 50, 20, 10, 5];
  const standing = set
    .map((mark, index) =>
      weight(1140 + index * 92 - index * index * 5, base, 116 - index * 15, inks, String(mark)),
    )
    .join('');
  const lying = [96, 70, 46]
    .map((h, index) => weight(-54 + index * 62 - index * 6, 0, h, inks, ['100', '50', ''][index]))
    .join('');
  return drawing(
    1600,
    640,
    box(0, 0, 1600, 640, inks.night) +
      Array.from({ length: 21 }, (_, index) =>
        line(index * 80, 0, index * 80, 640, inks.nightLine, 1, 'opacity=".35"'),
      ).join('') +
      Array.from({ length: 8 }, (_, index) =>
        line(0, index * 80 + 24, 1600, index * 80 + 24, inks.nightLine, 1, 'opacity=".35"'),
      ).join('') +
      `<path d="M${ax} ${ay}A300 300 0 0 0 ${bx} ${by}" fill="none" stroke="${brass.mid}" stroke-width="2"/>` +
      ticks +
      line(X, Y, nx, ny, inks.enamel.light, 3) +
      box(X - 9, Y, 18, base - Y - 40, brass.mid) +
      box(X - 9, Y, 6, base - Y - 40, brass.light) +
      box(X - 70, base - 58, 140, 22, brass.mid) +
      box(X - 130, base - 36, 260, 36, brass.dark) +
      box(X - 130, base - 36, 260, 8, brass.mid) +
      pan(lx, ly, lying, inks) +
      pan(rx, ry, sheet(inks), inks) +
      `<g transform="rotate(${tilt} ${X} ${Y})"><path d="M${X - ARM} ${Y}Q${X - 120} ${Y - 40} ${X} ${Y - 44}T${X + ARM} ${Y}Q${X + 120} ${Y + 6} ${X} ${Y + 10}T${X - ARM} ${Y}Z" fill="${brass.mid}"/><path d="M${X - ARM} ${Y}Q${X - 120} ${Y - 40} ${X} ${Y - 44}T${X + ARM} ${Y}Q${X + 120} ${Y - 30} ${X} ${Y - 34}T${X - ARM} ${Y}Z" fill="${brass.light}"/></g>` +
      circle(X, Y - 14, 26, brass.dark) +
      circle(X, Y - 14, 18, brass.light) +
      circle(X, Y - 14, 6, inks.night) +
      box(0, base, 1600, 56, inks.nightDeep) +
      box(0, base, 1600, 4, brass.dark) +
      standing +
      [160, 250]
        .map(
          (x, index) =>
            box(x, base - 18 - index * 22, 210 - index * 40, 20, index ? inks.cloth.mid : inks.enamel.dark) +
            box(x, base - 18 - index * 22, 16, 20, inks.brass.dark),
        )
        .join(''),
    { label, align: 'xMidYMax' },
  );
}
