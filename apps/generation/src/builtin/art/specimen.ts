/** Letters built with compass and ruler, and the lines they were built on. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import type { Inks } from './figure-ground.js';
import { n } from './svg.js';

/** Middle of the stroke; the x-height is 100, the bowl's radius 40. Width, path, and where its circle is. */
const GLYPHS: Record<string, readonly [width: number, path: string, bowl: boolean]> = {
  a: [100, 'M50 10a40 40 0 1 1 0 80a40 40 0 1 1 0-80M90 10V100', true],
  b: [100, 'M50 10a40 40 0 1 1 0 80a40 40 0 1 1 0-80M10-56V100', true],
  c: [88, 'M80 24A40 40 0 1 0 80 76', true],
  d: [100, 'M50 10a40 40 0 1 1 0 80a40 40 0 1 1 0-80M90-56V100', true],
  e: [98, 'M11 50H89A40 40 0 1 0 79 77', true],
  h: [100, 'M10-56V100M10 50A40 40 0 0 1 90 50V100', true],
  i: [20, 'M10 10V100M10-26v.1', false],
  l: [20, 'M10-56V100', false],
  m: [170, 'M10 10V100M10 46A36 36 0 0 1 84 46V100M84 46A36 36 0 0 1 158 46V100', false],
  n: [100, 'M10 10V100M10 50A40 40 0 0 1 90 50V100', true],
  o: [100, 'M50 10a40 40 0 1 1 0 80a40 40 0 1 1 0-80', true],
  r: [56, 'M10 10V100M10 50A40 40 0 0 1 50 10', false],
  t: [54, 'M26-34V100M2 10H54', false],
  u: [100, 'M10 10V50A40 40 0 0 0 90 50M90 10V100', true],
};
const WORDS = ['handout', 'rotunda', 'mandolin', 'around', 'random', 'theatre', 'mention'];

/** A word from edge to edge on its lines; one letter in the accent. 1600 wide. */
export function specimenWall(inks: Inks, random: Random, height = 420): string {
  const word = random.pick(WORDS);
  const gap = 14;
  const total = [...word].reduce((sum, letter) => sum + (GLYPHS[letter]?.[0] ?? 60) + gap, -gap);
  const scale = Math.min(1500 / total, height / 190);
  const x0 = (1600 - total * scale) / 2;
  const y0 = height * 0.5 - 18 * scale;
  const ink = inks.dark ? '#ece9e2' : '#1d1c22';
  const thin = inks.dark ? '#ffffff55' : '#00000048';
  const accent = toHex(oklch(inks.dark ? 0.74 : 0.56, 0.18, inks.hue));
  const marked = random.int(0, word.length - 1);
  let x = x0;
  const letters: string[] = [];
  const lines: string[] = [];
  [...word].forEach((letter, i) => {
    const [width, path, bowl] = GLYPHS[letter] ?? [60, '', false];
    letters.push(
      `<path d="${path}" transform="translate(${n(x)} ${n(y0)}) scale(${scale.toFixed(2)})" fill="none" stroke="${i === marked ? accent : ink}" stroke-width="20" stroke-linecap="${letter === 'i' ? 'round' : 'butt'}"/>`,
    );
    if (bowl) {
      const [cx, cy, r] = [n(x + 50 * scale), n(y0 + 50 * scale), n(50 * scale)];
      lines.push(
        `<circle cx="${cx}" cy="${cy}" r="${r}"/><circle cx="${cx}" cy="${cy}" r="${n(30 * scale)}"/><path d="M${cx - r - 14} ${cy}h${2 * r + 28}M${cx} ${cy - r - 14}v${2 * r + 28}"/>`,
      );
    }
    lines.push(`<path d="M${n(x)} 0V${height}M${n(x + width * scale)} 0V${height}"/>`);
    x += (width + gap) * scale;
  });
  const levels = [-56, 0, 100]
    .map((y) => `<path d="M0 ${n(y0 + y * scale)}H1600" stroke="${accent}"/>`)
    .join('');
  const anchors = [0, 1, 2, 3].map((i) => {
    const px = n(x0 + 50 * scale + (i % 2 ? 50 * scale * (i > 2 ? -1 : 1) : 0));
    const py = n(y0 + 50 * scale + (i % 2 ? 0 : 50 * scale * (i > 1 ? -1 : 1)));
    return `<rect x="${px - 7}" y="${py - 7}" width="14" height="14" fill="${inks.dark ? '#1d1c22' : '#fff'}" stroke="${accent}" stroke-width="3"/>`;
  });
  return `<g fill="none" stroke="${thin}" stroke-width="1">${lines.join('')}${levels}</g>${letters.join('')}${'abcdeho'.includes(word[0] ?? '') ? anchors.join('') : ''}`;
}
