/** What film people draw: frames in a row with the camera's way in arrows; stills between black bars. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import { figureGround, type Box, type Inks } from './figure-ground.js';
import { SCENE_KEYS, sceneArt, toned } from './prints.js';
import { n, rect } from './svg.js';

const MOVES = [
  (w: number, h: number) => `M${n(w * 0.2)} ${n(h * 0.5)}H${n(w * 0.8)}m-26-20l26 20l-26 20`,
  (w: number, h: number) =>
    `M${n(w * 0.26)} ${n(h * 0.24)}H${n(w * 0.74)}V${n(h * 0.76)}H${n(w * 0.26)}ZM${n(w * 0.06)} ${n(h * 0.08)}L${n(w * 0.2)} ${n(h * 0.2)}M${n(w * 0.94)} ${n(h * 0.92)}L${n(w * 0.8)} ${n(h * 0.8)}`,
  (w: number, h: number) => `M${n(w * 0.5)} ${n(h * 0.86)}V${n(h * 0.2)}m-20 26l20-26l20 26`,
  (w: number, h: number) =>
    `M${n(w * 0.18)} ${n(h * 0.7)}C${n(w * 0.3)} ${n(h * 0.2)} ${n(w * 0.64)} ${n(h * 0.2)} ${n(w * 0.8)} ${n(h * 0.62)}m-28-10l28 10l8-30`,
] as const;

/** Four frames and a bit, a ruler of seconds below. 1600 wide. */
export function storyboardStrip(inks: Inks, random: Random, height = 420): string {
  const [w, h, gap] = [430, 260, 34];
  const accent = toHex(oklch(inks.dark ? 0.74 : 0.6, 0.19, inks.hue));
  const ink = inks.dark ? '#ece9e2' : '#1f2126';
  const keys = random.some(SCENE_KEYS, 4);
  const moves = random.some([...MOVES], 4);
  const start = -random.int(30, 160);
  const shot = random.int(4, 20);
  let second = 0;
  const frames = keys.map((key, i) => {
    const x = start + i * (w + gap);
    const length = random.int(2, 9);
    const label = `${shot + i}${i === 2 ? 'B' : ''}`;
    const clock = `00:${String(second).padStart(2, '0')}`;
    second += length;
    return `${sceneArt(key, x, 44, w, h, toned(i === 1 ? inks.hue : 250, i === 1 ? 0.06 : 0.01), random)}<path d="M${x} 44h${w}v${h}h-${w}Z" fill="none" stroke="${ink}" stroke-width="4"/><path d="${moves[i]?.(w, h)}" transform="translate(${x} 44)" fill="none" stroke="${accent}" stroke-width="7" stroke-linejoin="round"/><text x="${x}" y="30" font-family="monospace" font-size="21" fill="${ink}">${label}</text><text x="${x + w}" y="30" font-family="monospace" font-size="21" text-anchor="end" fill="${ink}">${clock}</text>`;
  });
  const ruler = Array.from(
    { length: 81 },
    (_, i) => `M${i * 20} ${height - 64}v${i % 5 === 0 ? 26 : 13}`,
  ).join('');
  const head = random.int(20, 60) * 20;
  return `${frames.join('')}<path d="M0 ${height - 64}H1600${ruler}" fill="none" stroke="${ink}" stroke-width="2"/><path d="M${head} ${height - 86}v66" stroke="${accent}" stroke-width="4"/><path d="M${head - 13} ${height - 90}h26v14l-13 13l-13-13Z" fill="${accent}"/>`;
}

/** A still between black bars; `index` tones it. */
export function stillFigure(key: string, box: Box, inks: Inks, index: number, random: Random): string {
  const bar = Math.max(0, (box.height - box.width / 2.1) / 2);
  const high = Math.min(bar, box.height * 0.16);
  const tones =
    [
      toned(55, 0.05),
      toned(inks.hue, 0.08),
      toned(230, 0.05),
      toned(250, 0.012),
      toned(inks.hue + 150, 0.06),
      toned(150, 0.04),
    ][index % 6] ?? toned(250, 0.01);
  return `${rect(0, 0, box.width, box.height, '#0d0c0e')}${sceneArt(key, 0, high, box.width, box.height - 2 * high, tones, random)}`;
}

/** A clapper that stands on the floor, open: its number is written on it. */
export function clapper(box: Box, inks: Inks, id: string): string {
  const [w, h] = [Math.round(box.width * 0.66), Math.round(box.width * 0.56)];
  const [x, y] = [Math.round((box.width - w) / 2), Math.round(box.height * 0.88) - h];
  const bar = Math.round(h * 0.17);
  const accent = toHex(oklch(0.62, 0.18, inks.hue));
  const [black, white] = ['#17161a', '#f5f2ea'];
  const stripes = [0, 1, 2, 3, 4]
    .map((i) => `M${n(x + ((i + 0.3) * w) / 5)} ${y}h${n(w / 10)}l${n(-w / 16)} ${bar}h${n(-w / 10)}Z`)
    .join('');
  const stick = rect(x, y, w, bar, white) + `<path d="${stripes}" fill="${black}"/>`;
  const line = (d: string): string => `<path d="${d}" stroke="${white}" stroke-width="3"/>`;
  const word = (at: number, down: number, size: number, text: string, fill = white): string =>
    `<text x="${n(x + at * w)}" y="${n(y + down * h)}" font-family="Avenir, 'Century Gothic', 'URW Gothic', sans-serif" font-size="${n(size * h)}" fill="${fill}">${text}</text>`;
  return (
    figureGround(box, inks, 1, id) +
    `<path d="M${x} ${y + h}h${w}l90 40h${-w}Z" opacity=".18"/>` +
    rect(x, y, w, h, black) +
    stick +
    `<g transform="translate(0 ${-bar}) rotate(-15 ${x} ${y + bar})">${stick}</g>` +
    `<circle cx="${x + bar * 0.4}" cy="${y + 2}" r="${n(bar * 0.22)}" fill="${accent}"/>` +
    line(`M${x + 20} ${n(y + h * 0.58)}h${w - 40}M${n(x + w * 0.36)} ${n(y + h * 0.24)}v${n(h * 0.7)}`) +
    word(0.07, 0.5, 0.22, '12') +
    word(0.42, 0.5, 0.22, '3 A', accent) +
    word(0.07, 0.88, 0.2, '7') +
    word(0.42, 0.88, 0.2, '24 · 35')
  );
}
