/** Marks for people, made of their names: split flaps, waymarks, constellations, sound. All are decoration. */
import { escapeHtml } from '../markup.js';
import type { ChartColors } from './chart-colors.js';
import { letterOf } from './signal-flags.js';
import { circle, rect } from './svg.js';

const picture = (content: string): string =>
  `<svg viewBox="0 0 160 86" width="160" height="86" aria-hidden="true">${content}</svg>`;

const indexOf = (name: string): number => letterOf(name).charCodeAt(0) - 65;

/** Two tiles of a departures board, hinge in the middle. */
export function initialsOnFlaps(first: string, last: string, colors: ChartColors): string {
  const tile = (letter: string, x: number): string =>
    rect(x, 6, 58, 74, colors.night, 6) +
    `<text x="${x + 29}" y="60" text-anchor="middle" font-family="var(--mono)" font-size="50" font-weight="700" fill="${colors.onNight}">${escapeHtml(letter)}</text>` +
    `<path d="M${x} 43H${x + 58}" stroke="${colors.paper}" stroke-width="2"/>` +
    rect(x - 3, 37, 6, 12, colors.ink, 1) +
    rect(x + 55, 37, 6, 12, colors.ink, 1);
  return picture(tile(letterOf(first), 6) + tile(letterOf(last), 74));
}

const BLAZES = [
  'M26 16H66V70H26Z',
  'M46 12L76 43 46 74 16 43Z',
  'M46 14L78 72H14Z',
  'M36 14H56V33H75V53H56V72H36V53H17V33H36Z',
  'M18 43a28 28 0 1 0 56 0a28 28 0 1 0-56 0Z',
  'M18 43a28 28 0 1 0 56 0a28 28 0 1 0-56 0ZM32 43a14 14 0 1 1 28 0a14 14 0 1 1-28 0Z',
  'M14 32H78V54H14Z',
  'M22 16H42V52H74V70H22Z',
  'M14 16H78L46 72Z',
] as const;
const PAINTS = ['#c8202b', '#1c4fa3', '#e9b413', '#1f7a44', '#15171c'] as const;

/** A waymark as hikers follow it: the first name gives the sign, the last the paint, the tree a white ground. */
export function initialsAsBlaze(first: string, last: string, colors: ChartColors): string {
  const sign = BLAZES[indexOf(first) % BLAZES.length] ?? BLAZES[0];
  const paint = PAINTS[indexOf(last) % PAINTS.length] ?? PAINTS[0];
  return picture(
    rect(2, 2, 88, 82, '#ffffff', 4) +
      `<path d="${sign}" fill="${paint}" fill-rule="evenodd"/>` +
      `<rect x="2" y="2" width="88" height="82" rx="4" fill="none" stroke="${colors.ink}" stroke-width="2"/>` +
      `<path d="M96 43H146" stroke="${colors.ink}" stroke-width="3"/><path d="M136 31L156 43 136 55Z" fill="${colors.ink}"/>`,
  );
}

/** Letters as lines between stars on a field of 4 by 6. */
const STROKES =
  'A 06-20-46 13-33;B 06-00-30-31-03-34-36-06;C 40-10-01-05-16-46;D 00-06-26-44-42-20-00;E 40-00-06-46 03-33;F 40-00-06 03-33;G 40-00-06-46-43-23;H 00-06 03-43 40-46;I 20-26 10-30 16-36;J 40-45-26-05;K 00-06 40-03-46;L 00-06-46;M 06-00-23-40-46;N 06-00-46-40;O 10-30-42-44-36-16-04-02-10;P 06-00-40-43-03;Q 10-30-42-44-36-16-04-02-10 34-46;R 06-00-40-43-03-46;S 40-00-03-43-46-06;T 00-40 20-26;U 00-05-26-45-40;V 00-26-40;W 00-16-23-36-40;X 00-46 40-06;Y 00-23-40 23-26;Z 00-40-06-46';
const LETTERS = new Map(STROKES.split(';').map((entry) => [entry.charAt(0), entry.slice(2)]));

/** Initials joined up from stars. */
export function initialsInStars(first: string, last: string, colors: ChartColors): string {
  const letter = (sign: string, x: number): string => {
    const point = (code: string): [number, number] => [
      x + Number(code.charAt(0)) * 12,
      10 + Number(code.charAt(1)) * 11,
    ];
    const lines = (LETTERS.get(sign) ?? '').split(' ').map((line) => line.split('-'));
    const path = lines.map((line) => `M${line.map((code) => point(code).join(' ')).join('L')}`).join('');
    const stars = [...new Set(lines.flat())].map((code, index) =>
      circle(...point(code), index % 3 === 0 ? 5 : 3, colors.onNight),
    );
    return `<path d="${path}" fill="none" stroke="${colors.nightMark}" stroke-width="2"/>${stars.join('')}`;
  };
  return picture(
    rect(0, 0, 160, 86, colors.night, 2) + letter(letterOf(first), 20) + letter(letterOf(last), 92),
  );
}

/** A name as sound: one bar a letter, as high as the letter stands in the alphabet. */
export function nameAsSound(name: string, colors: ChartColors): string {
  const letters = [...name.replaceAll(' ', '')].slice(0, 16);
  const bars = letters.map((letter, index) => {
    const high = 14 + (indexOf(letter) * 56) / 25;
    return rect(2 + index * 10, 82 - high, 7, high, index % 4 === 0 ? colors.mark : colors.ink);
  });
  return picture(`${bars.join('')}<path d="M0 83H160" stroke="${colors.ink}" stroke-width="2"/>`);
}
