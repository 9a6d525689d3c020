/** The flags of the International Code of Signals, one for each letter, on a square of 60. */
import { n } from './svg.js';

/** Flags keep their colours by day and by night. */
const INK: Record<string, string> = { r: '#d01a1f', b: '#1244a8', y: '#f6cf2a', w: '#ffffff', k: '#15171c' };

const ALL = 'M0 0H60V60H0Z';
const SWALLOWTAIL = 'M0 0H60L46 30 60 60H0Z';
const SALTIRE = 'M0 0H10L30 20 50 0H60V10L40 30 60 50V60H50L30 40 10 60H0V50L20 30 0 10Z';
const CROSS = 'M24 0H36V24H60V36H36V60H24V36H0V24H24Z';

const rows = (...edges: readonly number[]): string => bands(edges, (from, to) => `M0 ${from}H60V${to}H0Z`);
const columns = (...edges: readonly number[]): string =>
  bands(edges, (from, to) => `M${from} 0H${to}V60H${from}Z`);
const bands = (edges: readonly number[], band: (from: number, to: number) => string): string =>
  edges.flatMap((edge, index) => (index % 2 ? [] : [band(edge, edges[index + 1] ?? 60)])).join('');
const square = (from: number, to: number): string => `M${from} ${from}H${to}V${to}H${from}Z`;
const checks = Array.from({ length: 16 }, (_, index) => [index % 4, Math.floor(index / 4)] as const)
  .filter(([x, y]) => (x + y) % 2 === 1)
  .map(([x, y]) => `M${x * 15} ${y * 15}h15v15h-15z`)
  .join('');
const stripes = [0, 24, 48, 72, 96]
  .map((at) => {
    const edge = (sum: number): string => (sum <= 60 ? `0 ${sum}L${sum} 0` : `${sum - 60} 60L60 ${sum - 60}`);
    const back = (sum: number): string => (sum <= 60 ? `${sum} 0L0 ${sum}` : `60 ${sum - 60}L${sum - 60} 60`);
    const corner = at < 60 && at + 12 > 60 ? 'L60 0' : '';
    return `M${edge(at)}${corner}L${back(at + 12)}Z`;
  })
  .join('');

/** Colour and path, from the ground up. */
const FLAGS: Record<string, readonly (readonly [color: string, path: string])[]> = {
  A: [
    ['w', 'M0 0H30V60H0Z'],
    ['b', 'M30 0H60L46 30 60 60H30Z'],
  ],
  B: [['r', SWALLOWTAIL]],
  C: [
    ['w', ALL],
    ['b', rows(0, 12, 48, 60)],
    ['r', rows(24, 36)],
  ],
  D: [
    ['y', ALL],
    ['b', rows(15, 45)],
  ],
  E: [
    ['b', rows(0, 30)],
    ['r', rows(30, 60)],
  ],
  F: [
    ['w', ALL],
    ['r', 'M30 0L60 30 30 60 0 30Z'],
  ],
  G: [
    ['y', ALL],
    ['b', columns(10, 20, 30, 40, 50, 60)],
  ],
  H: [
    ['w', ALL],
    ['r', columns(30, 60)],
  ],
  I: [
    ['y', ALL],
    ['k', 'M14 30a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z'],
  ],
  J: [
    ['b', ALL],
    ['w', rows(20, 40)],
  ],
  K: [
    ['y', ALL],
    ['b', columns(30, 60)],
  ],
  L: [
    ['y', ALL],
    ['k', 'M30 0H60V30H30ZM0 30H30V60H0Z'],
  ],
  M: [
    ['b', ALL],
    ['w', SALTIRE],
  ],
  N: [
    ['b', ALL],
    ['w', checks],
  ],
  O: [
    ['y', 'M0 0V60H60Z'],
    ['r', 'M0 0H60V60Z'],
  ],
  P: [
    ['b', ALL],
    ['w', square(20, 40)],
  ],
  Q: [['y', ALL]],
  R: [
    ['r', ALL],
    ['y', CROSS],
  ],
  S: [
    ['w', ALL],
    ['b', square(20, 40)],
  ],
  T: [
    ['w', ALL],
    ['r', columns(0, 20)],
    ['b', columns(40, 60)],
  ],
  U: [
    ['w', ALL],
    ['r', 'M0 0H30V30H0ZM30 30H60V60H30Z'],
  ],
  V: [
    ['w', ALL],
    ['r', SALTIRE],
  ],
  W: [
    ['b', ALL],
    ['w', square(12, 48)],
    ['r', square(23, 37)],
  ],
  X: [
    ['w', ALL],
    ['b', CROSS],
  ],
  Y: [
    ['y', ALL],
    ['r', stripes],
  ],
  Z: [
    ['k', 'M0 0L30 30 0 60Z'],
    ['y', 'M0 0H60L30 30Z'],
    ['b', 'M60 0V60L30 30Z'],
    ['r', 'M0 60L30 30 60 60Z'],
  ],
};

/** First letter of a name as one of A to Z. */
export function letterOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .toUpperCase()
    .replaceAll('Ø', 'O')
    .replaceAll('Æ', 'A')
    .replaceAll('Ł', 'L');
  return /[A-Z]/.exec(plain)?.[0] ?? 'Q';
}

function flag(letter: string, x: number, y: number, lean: number, ink: string): string {
  const edge = letter === 'A' || letter === 'B' ? SWALLOWTAIL : ALL;
  const parts = (FLAGS[letter] ?? [])
    .map(([color, path]) => `<path d="${path}" fill="${INK[color] ?? ''}"/>`)
    .join('');
  return `<g transform="translate(${n(x)} ${n(y)}) skewY(${lean}) rotate(${-lean})">${parts}<path d="${edge}" fill="none" stroke="${ink}" stroke-width="2"/></g>`;
}

/** Two initials on a line that sags between two points. Decoration: the name stands under it. */
export function initialsInFlags(first: string, last: string, ink: string): string {
  return (
    '<svg viewBox="0 0 160 86" width="160" height="86" aria-hidden="true">' +
    flag(letterOf(first), 10, 12, 4, ink) +
    flag(letterOf(last), 88, 16, -4, ink) +
    `<path d="M1 6Q80 24 159 6" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round"/>` +
    '</svg>'
  );
}
