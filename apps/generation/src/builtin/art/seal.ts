/** A deed with its cord and seal: rings, ticks, letters on a circle. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, type Inks } from './ribbon-inks.js';
import { circle, n } from './svg.js';

const polar = (cx: number, cy: number, r: number, degree: number): string =>
  `${n(cx + Math.cos((degree * Math.PI) / 180) * r)} ${n(cy + Math.sin((degree * Math.PI) / 180) * r)}`;

/** A wafer with as many points as a cog. */
function wafer(cx: number, cy: number, r: number, points: number): string {
  const path = Array.from({ length: points * 2 }, (_, index) =>
    polar(cx, cy, index % 2 ? r : r - 13, (index * 180) / points),
  );
  return `M${path.join('L')}Z`;
}

/** Loops that cross each other, as on banknotes. */
const rosette = (cx: number, cy: number, r: number, color: string): string =>
  Array.from(
    { length: 18 },
    (_, index) =>
      `<ellipse cx="${cx}" cy="${cy}" rx="${r}" ry="${n(r * 0.42)}" transform="rotate(${index * 10} ${cx} ${cy})"/>`,
  )
    .join('')
    .replace(/^/, `<g fill="none" stroke="${color}" stroke-width="1">`) + '</g>';

function cord(path: string, inks: Inks): string {
  return (
    `<path d="${path}" fill="none" stroke="#00000030" stroke-width="13" transform="translate(4 5)"/>` +
    `<path d="${path}" fill="none" stroke="${inks.enamel.light}" stroke-width="12"/>` +
    `<path d="${path}" fill="none" stroke="${inks.accent}" stroke-width="12" stroke-dasharray="12 12"/>`
  );
}

export interface SealWords {
  top: string;
  bottom: string;
  mark: string;
  deed: string;
}

const fit = (text: string, room: number, largest: number): number =>
  Math.max(14, Math.min(largest, Math.floor(room / Math.max(6, text.length * 0.72))));

export function sealArt(
  { top, bottom, mark, deed }: SealWords,
  inks: Inks,
  random: Random,
  label: string,
): string {
  const cx = 386;
  const cy = 440;
  const light = '#fffdf6';
  const lines = Array.from({ length: 17 }, (_, row) =>
    box(196, 176 + row * 30, row % 5 === 4 ? 230 : 400 + ((row * 53) % 90), 3, '#c9c2b2'),
  ).join('');
  const turn = random.int(-12, 12);
  const ticks = Array.from(
    { length: 72 },
    (_, index) => `M${polar(cx, cy, 132, index * 5)}L${polar(cx, cy, index % 6 ? 127 : 120, index * 5)}`,
  ).join('');
  return drawing(
    640,
    720,
    box(0, 0, 640, 720, inks.wall.mid) +
      box(128, 46, 700, 800, '#00000024', 'transform="rotate(-3 400 400)"') +
      `<g transform="rotate(-3 400 400)">${box(110, 30, 700, 800, inks.enamel.mid)}${box(118, 36, 700, 800, inks.enamel.light)}` +
      lettering(196, 128, fit(deed, 700, 42), deed, '#23211c', 'text-anchor="start"') +
      line(196, 146, 700, 146, '#23211c', 1) +
      lines +
      [240, 400, 560].map((y) => box(142, y, 20, 7, '#8f8878')).join('') +
      '</g>' +
      cord('M150 250C60 300 70 380 158 408S240 500 160 566S230 660 330 560', inks) +
      cord('M356 552C330 620 300 660 318 740', inks) +
      cord('M420 552C440 620 490 650 476 740', inks) +
      `<g transform="rotate(${turn} ${cx} ${cy})">` +
      `<path d="${wafer(cx, cy, 176, 44)}" fill="#00000038" transform="translate(8 10)"/>` +
      `<path d="${wafer(cx, cy, 176, 44)}" fill="${inks.accentDeep}"/>` +
      `<path d="${wafer(cx, cy, 170, 44)}" fill="${inks.cloth.mid}"/>` +
      circle(cx, cy, 144, 'none', `stroke="${light}" stroke-width="2"`) +
      circle(cx, cy, 138, 'none', `stroke="${light}" stroke-width="1"`) +
      `<path d="${ticks}" stroke="${light}" stroke-width="1"/>` +
      circle(cx, cy, 116, inks.accentDeep) +
      circle(cx, cy, 82, inks.cloth.mid) +
      circle(cx, cy, 82, 'none', `stroke="${light}" stroke-width="2"`) +
      rosette(cx, cy, 76, '#ffffff55') +
      circle(cx, cy, 46, inks.accentDeep) +
      `<path id="hero-seal-top" d="M${cx - 92} ${cy}A92 92 0 0 1 ${cx + 92} ${cy}" fill="none"/><path id="hero-seal-low" d="M${cx - 106} ${cy}A106 106 0 0 0 ${cx + 106} ${cy}" fill="none"/>` +
      `<text fill="${light}" font-size="${fit(top, 250, 25)}" letter-spacing="1" text-anchor="middle"><textPath href="#hero-seal-top" startOffset="50%">${top}</textPath></text>` +
      `<text fill="${light}" font-size="${fit(bottom, 240, 22)}" letter-spacing="1" text-anchor="middle"><textPath href="#hero-seal-low" startOffset="50%">${bottom}</textPath></text>` +
      lettering(cx, cy + 18, mark.length > 1 ? 40 : 52, mark, light) +
      '</g>',
    { label },
  );
}
