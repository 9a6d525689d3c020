/** The plan of a camp: a loop of gravel, pitches with numbers, the shore, trees and what stands on the pitches. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, poly, type Inks } from './ribbon-inks.js';
import { at, circle } from './svg.js';

const W = 720;
const H = 780;

function tree(x: number, y: number, r: number, inks: Inks): string {
  return (
    circle(x + 6, y + 8, r, '#00000026') +
    circle(x, y, r, inks.leaf.dark) +
    circle(x - r * 0.18, y - r * 0.2, r * 0.76, inks.leaf.mid) +
    circle(x - r * 0.34, y - r * 0.36, r * 0.36, inks.leaf.light)
  );
}

/** Seen from above: a ridge tent, a dome, a bus with a roof tent. */
function guest(random: Random, inks: Inks): string {
  const cloth = random.pick([inks.cloth, inks.water, inks.dusk, inks.enamel]);
  const tent =
    box(-26, -20, 58, 48, '#00000026') +
    poly(cloth.light, [
      [-30, -24],
      [30, -24],
      [30, 0],
      [-30, 0],
    ]) +
    poly(cloth.dark, [
      [-30, 0],
      [30, 0],
      [30, 24],
      [-30, 24],
    ]) +
    line(-36, 0, 36, 0, inks.enamel.light, 2);
  const dome =
    circle(4, 5, 27, '#00000026') +
    circle(0, 0, 27, inks.brass.mid) +
    `<path d="M-19-19A27 27 0 0 1 19-19L0 0z" fill="${inks.brass.light}"/><path d="M19 19A27 27 0 0 1-19 19L0 0z" fill="${inks.brass.dark}"/>`;
  const bus =
    box(-16, -34, 42, 78, '#00000026', 'rx="8"') +
    box(-20, -38, 40, 76, inks.enamel.light, 'rx="8"') +
    box(-16, -30, 32, 14, inks.water.dark, 'rx="3"') +
    box(-15, -8, 30, 38, inks.enamel.dark) +
    line(-15, 2, 15, 2, inks.enamel.mid, 2) +
    line(-15, 16, 15, 16, inks.enamel.mid, 2);
  return random.pick([tent, tent, dome, bus]);
}

function pitch(x: number, y: number, number: number, random: Random, inks: Inks, chosen: boolean): string {
  const taken = !chosen && random.chance(0.5);
  return (
    box(x, y, 104, 92, chosen ? inks.accent : inks.leaf.light) +
    `<path d="M${x} ${y}h104v92h-104z" fill="none" stroke="${inks.enamel.light}" stroke-width="2" stroke-dasharray="7 5"/>` +
    (taken ? at(x + 62, y + 48, guest(random, inks), random.pick([-12, 0, 8, 90])) : '') +
    box(x + 6, y + 6, 34, 24, chosen ? inks.enamel.light : inks.enamel.mid) +
    lettering(x + 23, y + 24, 17, number, '#22211d')
  );
}

export function pitchPlan(
  chosen: number,
  place: { wash: string; water: string },
  inks: Inks,
  random: Random,
  label: string,
): string {
  let number = 0;
  const row = (x: number, y: number, count: number): string =>
    Array.from({ length: count }, (_, index) => {
      number += 1;
      return pitch(x + index * 112, y, number, random, inks, number === chosen);
    }).join('');
  const pitches = row(60, 60, 4) + row(60, 236, 3) + row(60, 332, 3) + row(60, 508, 4) + row(60, 604, 4);
  const trees = Array.from({ length: 9 }, (_, index) =>
    tree(30 + ((index * 83) % 540), [30, 168, 460, 724, 36][index % 5] ?? 30, random.int(15, 26), inks),
  );
  const shore = 'M560 0C520 120 600 190 556 300S520 470 580 560S600 700 560 780H720V0Z';
  return drawing(
    W,
    H,
    box(0, 0, W, H, inks.leaf.mid) +
      `<path d="${shore}" fill="${inks.enamel.dark}" transform="translate(-18 0)"/><path d="${shore}" fill="${inks.water.light}"/><path d="${shore}" fill="${inks.water.mid}" transform="translate(34 0)"/><path d="${shore}" fill="${inks.water.dark}" transform="translate(86 0)"/>` +
      `<path d="M-20 196H440a44 44 0 0 1 44 44V424a44 44 0 0 1-44 44H-20" fill="none" stroke="${inks.enamel.mid}" stroke-width="34"/>` +
      `<path d="M-20 196H440a44 44 0 0 1 44 44V424a44 44 0 0 1-44 44H-20" fill="none" stroke="${inks.enamel.dark}" stroke-width="2" stroke-dasharray="14 12"/>` +
      pitches +
      box(412, 256, 46, 150, '#00000030') +
      box(404, 246, 46, 150, inks.roof.mid) +
      box(404, 246, 23, 150, inks.roof.light) +
      line(427, 246, 427, 396, inks.roof.dark, 3) +
      `<g transform="translate(433 322) rotate(90)">${box(-48, -14, 96, 28, inks.enamel.light)}${lettering(0, 6, 16, place.wash, '#22211d')}</g>` +
      box(498, 330, 130, 20, inks.wood.light) +
      [0, 1, 2, 3, 4, 5]
        .map((index) => line(506 + index * 22, 330, 506 + index * 22, 350, inks.wood.dark, 2))
        .join('') +
      trees.join('') +
      at(
        664,
        92,
        `${circle(0, 0, 38, inks.enamel.light)}${poly(inks.accent, [
          [0, -30],
          [8, 0],
          [-8, 0],
        ])}${poly(inks.ink, [
          [0, 30],
          [8, 0],
          [-8, 0],
        ])}`,
        0,
      ) +
      lettering(664, 158, 18, 'N', inks.ink) +
      `<g transform="translate(662 560) rotate(90)">${lettering(0, 6, 26, place.water, inks.ink, 'text-anchor="middle" font-style="italic" letter-spacing="3"')}</g>`,
    { label, align: 'xMaxYMid' },
  );
}
