/** Two rings, tables seen from above, bunting, an invitation with a torn edge, the way through the day. */
import { oklch, toHex } from '../theme/color.js';
import { escapeHtml } from '../markup.js';
import type { Random } from '../seeded-random.js';
import type { Inks } from './figure-ground.js';
import { circle, n, rect } from './svg.js';

interface Dyes {
  main: string;
  second: string;
  pale: string;
  deep: string;
  leaf: string;
  linen: string;
}

const dyesOf = ({ hue, dark }: Inks): Dyes => ({
  main: toHex(oklch(dark ? 0.7 : 0.58, 0.16, hue)),
  second: toHex(oklch(dark ? 0.74 : 0.78, 0.1, hue + 70)),
  pale: toHex(oklch(dark ? 0.42 : 0.88, 0.05, hue)),
  deep: toHex(oklch(dark ? 0.5 : 0.36, 0.08, hue + 10)),
  leaf: toHex(oklch(0.56, 0.07, 150)),
  linen: dark ? '#d9d2c4' : '#fbf8f1',
});

/** Two rings through each other, so large that the page cuts them. 1600 wide. */
export function ringsArt(_inks: Inks, _random: Random, id: string, height = 420): string {
  const [r, w, y] = [386, 50, height + 10];
  const [x1, x2] = [570, 1030];
  const gold = ['#f8e7b4', '#dcb45c', '#936a26'];
  const rose = ['#f8ddcb', '#d8a184', '#8f5a45'];
  const gradient = (name: string, [a, b, c]: readonly string[], x: number): string =>
    `<linearGradient id="${id}-${name}" gradientUnits="userSpaceOnUse" x1="${x - r}" y1="${y - r}" x2="${x + r}" y2="${y}"><stop stop-color="${b}"/><stop offset=".25" stop-color="${a}"/><stop offset=".5" stop-color="${b}"/><stop offset=".8" stop-color="${c}"/><stop offset="1" stop-color="${b}"/></linearGradient>`;
  const half = (x: number, name: string, from: number, to: number): string => {
    const point = (angle: number, radius: number): string =>
      `${n(x + Math.cos((angle * Math.PI) / 180) * radius)} ${n(y + Math.sin((angle * Math.PI) / 180) * radius)}`;
    const large = to - from > 180 ? 1 : 0;
    return `<path d="M${point(from, r)}A${r} ${r} 0 ${large} 1 ${point(to, r)}L${point(to, r - w)}A${r - w} ${r - w} 0 ${large} 0 ${point(from, r - w)}Z" fill="url(#${id}-${name})"/>`;
  };
  const edge = (x: number, tone: string): string =>
    `<circle cx="${x}" cy="${y + 5}" r="${r - w}" fill="none" stroke="${tone}" stroke-width="10"/>`;
  return (
    gradient('gold', gold, x1) +
    gradient('rose', rose, x2) +
    edge(x1, gold[2] ?? '') +
    edge(x2, rose[2] ?? '') +
    half(x1, 'gold', 180, 360) +
    half(x2, 'rose', 180, 360) +
    half(x1, 'gold', 294, 332)
  );
}

function table(x: number, y: number, r: number, seats: number, dyes: Dyes, random: Random): string {
  const chairs = Array.from({ length: seats }, (_, i) => {
    const angle = (i / seats) * 2 * Math.PI + 0.3;
    const [cx, cy] = [x + Math.cos(angle) * (r + 24), y + Math.sin(angle) * (r + 24)];
    const [px, py] = [x + Math.cos(angle) * (r - 24), y + Math.sin(angle) * (r - 24)];
    const fill = random.chance(0.3) ? dyes.main : random.chance(0.4) ? dyes.second : dyes.deep;
    return (
      circle(cx, cy, 19, fill) +
      circle(px, py, 14, '#ffffff', `stroke="${dyes.deep}" stroke-opacity=".35"`) +
      circle(px, py, 8, dyes.pale)
    );
  });
  const flowers = [0, 1, 2, 3, 4]
    .map((i) =>
      circle(x + Math.cos(i * 1.26) * 13, y + Math.sin(i * 1.26) * 13, 10, i % 2 ? dyes.main : dyes.second),
    )
    .join('');
  return (
    circle(x + 9, y + 11, r, '#000', 'opacity=".12"') +
    circle(x, y, r, dyes.linen) +
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r - 4)}" fill="none" stroke="${dyes.deep}" stroke-opacity=".22" stroke-width="2"/>` +
    chairs.join('') +
    circle(x, y, 26, dyes.leaf) +
    flowers
  );
}

/** The room from above: a long table for two families, round ones for the rest. 1600 wide. */
export function tablesArt(inks: Inks, random: Random, _id: string, height = 420): string {
  const dyes = dyesOf(inks);
  const floor = `<path d="M0 0H1600V${height}H0Z" fill="${toHex(oklch(inks.dark ? 0.27 : 0.87, 0.03, 80))}"/>`;
  const boards = `<path d="${Array.from({ length: 15 }, (_, i) => `M0 ${i * 30 + 14}H1600`).join('')}" stroke="#000" stroke-opacity=".05" stroke-width="2"/>`;
  const round = [0, 1, 2, 3, 4, 5, 6]
    .map((i) =>
      table(30 + i * 258 + random.int(-10, 10), i % 2 ? 322 : 118, 84, i % 3 === 1 ? 9 : 8, dyes, random),
    )
    .join('');
  return floor + boards + round;
}

/** Flags along two lines that hang, lamps on the third. 1600 wide. */
export function buntingArt(inks: Inks, random: Random, _id: string, height = 420): string {
  const dyes = dyesOf(inks);
  const cloths = [dyes.main, dyes.linen, dyes.second, dyes.deep, dyes.pale];
  const rope = inks.dark ? '#d9d2c4' : '#3a3632';
  const line = (y: number, sag: number, from: number, to: number, flags: number, size: number): string => {
    const at = (u: number): readonly [number, number] => [
      from + (to - from) * u,
      y + sag * (1 - (2 * u - 1) ** 2),
    ];
    const cloth = Array.from({ length: flags }, (_, i) => {
      const [a, b] = [at((i + 0.1) / flags), at((i + 0.9) / flags)];
      const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + size];
      const fill = cloths[(i * 2 + flags) % 5] ?? dyes.main;
      return `<path d="M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])} ${n(mx)} ${n(my)}Z" fill="${fill}"/><path d="M${n(mx)} ${n(my)}L${n(b[0])} ${n(b[1])} ${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2)}Z" fill="#000" opacity=".1"/>`;
    });
    const [start, end] = [at(0), at(1)];
    return `<path d="M${start.map(n).join(' ')}Q${n((from + to) / 2)} ${n(y + 2 * sag)} ${end.map(n).join(' ')}" fill="none" stroke="${rope}" stroke-width="4"/>${cloth.join('')}`;
  };
  const lamps = Array.from({ length: 19 }, (_, i) => {
    const u = (i + 0.5) / 19;
    const [x, y] = [u * 1600, 250 + 74 * (1 - (2 * u - 1) ** 2)];
    return `<path d="M${n(x)} ${n(y)}v12" stroke="${rope}" stroke-width="5"/>${circle(x, y + 26, 15, '#f6d98a')}${circle(x - 4, y + 21, 5, '#fff7dc')}`;
  }).join('');
  const lean = random.int(-60, 60);
  return (
    line(-16, 150, -60, 850 + lean, 13, 92) +
    line(-16, 140, 810 + lean, 1680, 12, 96) +
    `<path d="M0 250Q800 398 1600 250" fill="none" stroke="${rope}" stroke-width="3"/>${lamps}` +
    rect(0, height - 22, 1600, 22, dyes.leaf)
  );
}

/** Letters that would run into the one beside them. */
const broad = (letter: string): boolean => /[MWÆŒ]/u.test(letter);

/** A card of cotton paper: torn edge, a ribbon, a seal, two letters. 800 × 960. */
export function invitationArt(inks: Inks, random: Random, initials: readonly [string, string]): string {
  const dyes = dyesOf(inks);
  const [x, y, w, h] = [150, 130, 500, 690];
  const torn = (): number => random.int(-5, 5);
  const side = (count: number, point: (u: number) => readonly [number, number]): string =>
    Array.from({ length: count }, (_, i) => {
      const [px, py] = point(i / count);
      return `L${px + torn()} ${py + torn()}`;
    }).join('');
  const edge = `M${x} ${y}${side(34, (u) => [n(x + u * w), y])}${side(46, (u) => [x + w, n(y + u * h)])}${side(34, (u) => [n(x + w - u * w), y + h])}${side(46, (u) => [x, n(y + h - u * h)])}Z`;
  const ground = toHex(oklch(inks.dark ? 0.4 : 0.76, 0.09, inks.hue));
  const low = toHex(oklch(inks.dark ? 0.34 : 0.7, 0.1, inks.hue));
  const letter = (text: string, lx: number, ly: number, fill: string): string =>
    `<text x="${lx}" y="${ly}" style="font-family: var(--head)" font-size="250" text-anchor="middle" fill="${fill}">${escapeHtml(text)}</text>`;
  return (
    `<path d="M0 0H800V960H0Z" fill="${ground}"/><path d="M0 520L800 300V960H0Z" fill="${low}"/>` +
    `<path d="${edge}" fill="#000" opacity=".2" transform="translate(18 24)"/><path d="${edge}" fill="#fdfaf2"/>` +
    `<path d="M${x + 34} ${y + 34}h${w - 68}v${h - 68}h-${w - 68}Z" fill="none" stroke="${dyes.deep}" stroke-opacity=".35" stroke-width="2"/>` +
    letter(initials[0], x + (broad(initials[0]) ? 158 : 180), y + 290, '#2a2629') +
    letter(
      initials[1],
      x + (broad(initials[0]) || broad(initials[1]) ? 348 : 326),
      y + 420,
      toHex(oklch(0.56, 0.17, inks.hue)),
    ) +
    `<path d="M${x + 140} ${y + 530}h220M${x + 180} ${y + 560}h140" stroke="#2a2629" stroke-width="4" opacity=".55"/>` +
    `<path d="M0 ${y + 606}H800v44H0Z" fill="${dyes.second}"/><path d="M0 ${y + 606}H800v10H0Z" fill="#fff" opacity=".3"/>` +
    `<path d="M384 ${y + 640}l-60 150l44-20l26 44l26-132Z" fill="${dyes.second}"/><path d="M416 ${y + 640}l60 150l-44-20l-26 44l-26-132Z" fill="${dyes.second}"/><path d="M416 ${y + 640}l60 150l-44-20l-26 44l-26-132Z" fill="#000" opacity=".12"/>` +
    `${circle(406, y + 636, 60, '#000', 'opacity=".22"')}${circle(400, y + 628, 60, toHex(oklch(0.48, 0.17, inks.hue)))}${circle(400, y + 628, 44, 'none', `stroke="${toHex(oklch(0.38, 0.15, inks.hue))}" stroke-width="5"`)}` +
    `<path d="M400 ${y + 652}c-26-20-30-30-30-38a15 15 0 0 1 30-4a15 15 0 0 1 30 4c0 8-4 18-30 38Z" fill="${toHex(oklch(0.6, 0.15, inks.hue))}"/>`
  );
}

export interface Stop {
  x: number;
  y: number;
}

/** Where the way stops, for the numbers that stand on it; parts of the drawing's width and height. */
export const DAY_STOPS: readonly Stop[] = [
  { x: 0.075, y: 0.66 },
  { x: 0.26, y: 0.3 },
  { x: 0.45, y: 0.62 },
  { x: 0.62, y: 0.3 },
  { x: 0.79, y: 0.64 },
  { x: 0.94, y: 0.34 },
];

/** A hill, a chapel, a long table, a lake, and one dotted way through all of it. 1344 × 360. */
export function dayMap(inks: Inks, random: Random): string {
  const dyes = dyesOf(inks);
  const [w, h] = [1344, 360];
  const meadow = toHex(oklch(inks.dark ? 0.36 : 0.88, 0.055, 135));
  const hill = toHex(oklch(inks.dark ? 0.32 : 0.82, 0.06, 140));
  const lake = toHex(oklch(inks.dark ? 0.42 : 0.84, 0.05, 225));
  const points = DAY_STOPS.map(({ x, y }) => [n(x * w), n(y * h)] as const);
  const way = points.reduce((path, [x, y], i) => {
    const before = points[i - 1];
    if (!before) return `M-20 300L${x} ${y}`;
    const mid = n((before[0] + x) / 2);
    return `${path}C${mid} ${before[1]} ${mid} ${y} ${x} ${y}`;
  }, '');
  const tree = (x: number, y: number, s: number): string =>
    rect(x - s * 0.08, y - s * 0.4, s * 0.16, s * 0.5, '#6a5240') +
    circle(x, y - s * 0.75, s * 0.46, dyes.leaf) +
    circle(x - s * 0.16, y - s * 0.86, s * 0.24, '#ffffff', 'opacity=".14"');
  const trees = Array.from({ length: 22 }, () => {
    const [x, y] = [random.int(20, w - 20), random.int(40, h - 12)];
    return points.some(([px, py]) => Math.abs(px - x) < 96 && Math.abs(py - y) < 84)
      ? ''
      : tree(x, y, random.int(26, 44));
  }).join('');
  const chapel = `<g transform="translate(${n(0.075 * w) - 34} ${n(0.66 * h) - 118})">${rect(0, 40, 64, 56, dyes.linen)}<path d="M-6 42L32 12L70 42Z" fill="${dyes.main}"/>${rect(52, -6, 22, 102, dyes.linen)}<path d="M48 -4L63 -34L78 -4Z" fill="${dyes.deep}"/>${rect(24, 66, 16, 30, dyes.deep)}</g>`;
  const party = `<g transform="translate(${n(0.45 * w) - 92} ${n(0.62 * h) - 112})"><path d="M0 64L92 16L184 64Z" fill="${dyes.second}"/><path d="M92 16L184 64H122Z" fill="#000" opacity=".1"/>${rect(8, 64, 4, 30, dyes.deep)}${rect(172, 64, 4, 30, dyes.deep)}${rect(30, 74, 124, 8, dyes.linen)}${[40, 64, 88, 112, 136].map((x) => rect(x, 82, 4, 14, dyes.deep)).join('')}</g>`;
  const floor = `<g transform="translate(${n(0.79 * w) - 60} ${n(0.64 * h) - 102})">${[0, 1, 2, 3, 4, 5].map((i) => `<path d="M${(i % 3) * 40 + (i > 2 ? -12 : 0)} ${i > 2 ? 66 : 44}h40l-12 22h-40Z" fill="${i % 2 ? dyes.linen : dyes.main}"/>`).join('')}</g>`;
  return (
    rect(0, 0, w, h, meadow) +
    `<path d="M0 130C180 30 330 40 480 120S820 190 1000 90S1260 50 ${w} 110V0H0Z" fill="${hill}"/>` +
    `<path d="M560 ${h}C600 250 780 236 900 270S1120 330 1180 ${h}Z" fill="${lake}"/><path d="M690 320h60M820 300h70M760 340h50" stroke="#fff" stroke-width="3" opacity=".6"/>` +
    trees +
    `<path d="${way}" fill="none" stroke="${inks.dark ? '#f4efe4' : '#ffffff'}" stroke-width="12"/><path d="${way}" fill="none" stroke="${dyes.deep}" stroke-width="3" stroke-dasharray="3 11" stroke-linecap="round"/>` +
    chapel +
    party +
    floor
  );
}
