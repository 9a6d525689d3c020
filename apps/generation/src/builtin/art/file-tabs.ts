/** A row of files seen from the front: each a field, its name on its tab; the one in use stands proud. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, tones, type Inks } from './ribbon-inks.js';
import { circle } from './svg.js';

export function fileTabs(
  labels: readonly string[],
  front: { name: string; note: string },
  inks: Inks,
  random: Random,
  label: string,
): string {
  const manila = [
    tones(0.84, 0.05, 80, 0.05),
    inks.wall,
    tones(0.8, 0.06, 70, 0.05),
    tones(0.88, 0.035, 88, 0.05),
  ];
  const files = labels.map((name, index) => {
    const top = 96 + index * 100;
    const tone = index === labels.length - 1 ? inks.cloth : (manila[index % manila.length] ?? inks.wall);
    const width = Math.max(150, name.length * 14 + 56);
    const x = Math.min(640 - width - 20, 64 + ((index * 2) % 5) * 76);
    const light = index === labels.length - 1 ? '#fffdf6' : '#26231d';
    const papers = [0, 1, 2]
      .map((sheet) =>
        box(70 + sheet * 7, top - 12 + sheet * 4, 640, 40, sheet % 2 ? inks.enamel.mid : inks.enamel.light),
      )
      .join('');
    return (
      papers +
      `<path d="M44 ${top + 8}H${x}l10-42q2-8 10-8H${x + width - 20}q8 0 10 8l10 42H760V800H44Z" fill="#00000026" transform="translate(-6 -5)"/>` +
      `<path d="M44 ${top + 8}H${x}l10-42q2-8 10-8H${x + width - 20}q8 0 10 8l10 42H760V800H44Z" fill="${tone.mid}"/>` +
      `<path d="M44 ${top + 8}H${x}l10-42q2-8 10-8H${x + width - 20}q8 0 10 8l10 42H760" fill="none" stroke="${tone.light}" stroke-width="3"/>` +
      box(44, top + 8, 8, 800, tone.dark, 'opacity=".5"') +
      lettering(x + width / 2, top - 10, 24, name, light)
    );
  });
  const base = 96 + (labels.length - 1) * 100;
  const turn = random.int(-2, 2);
  const plate =
    `<g transform="rotate(${turn} 330 ${base + 150})">` +
    box(150, base + 72, 360, 132, '#00000030', 'transform="translate(5 6)"') +
    box(150, base + 72, 360, 132, inks.enamel.light) +
    `<path d="M158 ${base + 80}h344v116h-344z" fill="none" stroke="${inks.accent}" stroke-width="2"/>` +
    lettering(
      330,
      base + 128,
      Math.min(26, Math.floor(560 / Math.max(12, front.name.length))),
      front.name,
      '#23211c',
    ) +
    line(186, base + 146, 474, base + 146, '#b9b1a0', 1) +
    lettering(330, base + 178, 19, front.note, '#5c5548', 'text-anchor="middle" font-style="italic"') +
    '</g>';
  const button =
    circle(588, base + 150, 22, inks.cloth.dark) +
    circle(586, base + 148, 22, inks.enamel.mid) +
    circle(586, base + 148, 5, inks.cloth.dark) +
    `<path d="M586 ${base + 148}c30-60 60-70 90-74M586 ${base + 148}c-26 30-10 60 10 90s30 70 24 130" fill="none" stroke="${inks.enamel.light}" stroke-width="3"/>`;
  return drawing(
    640,
    720,
    box(0, 0, 640, 720, inks.night) + box(0, 0, 640, 720, '#00000018') + files.join('') + plate + button,
    { label, align: 'xMinYMin' },
  );
}
