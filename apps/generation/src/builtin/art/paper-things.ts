/** Things of paper and board that a studio sends out: posters with their folds, books, maps, boxes, signs, a press sheet. */
import type { Random } from '../seeded-random.js';
import { mixes, paintingArt, PAINTING_KEYS } from './canvases.js';
import { figureGround, shadowOn, type Box, type DrawFigure, type Inks } from './figure-ground.js';
import { circle, ellipse, n, rect } from './svg.js';

const poly = (fill: string, ...points: readonly number[]): string =>
  `<path d="M${points.map(n).join(' ')}Z" fill="${fill}"/>`;
const textLines = (
  x: number,
  y: number,
  w: number,
  count: number,
  gap: number,
  ink: string,
  random: Random,
): string =>
  `<path d="${Array.from({ length: count }, (_, i) => `M${n(x)} ${n(y + i * gap)}h${n(w * (i === count - 1 ? 0.5 : 0.82 + random.next() * 0.18))}`).join('')}" stroke="${ink}" stroke-width="${Math.max(2, n(gap / 4))}"/>`;

/** A sheet that was folded twice and twice again: every field catches the light in its own way. */
export function foldedPoster(
  x: number,
  y: number,
  w: number,
  h: number,
  colors: readonly string[],
  random: Random,
): string {
  const painting = paintingArt(
    random.pick(['arcs', 'disc', 'cut', 'steps', 'fields']),
    x,
    y,
    w,
    h,
    colors,
    random,
  );
  const fields = Array.from({ length: 8 }, (_, i) => {
    const [cx, cy] = [i % 2, Math.floor(i / 2)];
    return `<path d="M${n(x + (cx * w) / 2)} ${n(y + (cy * h) / 4)}h${n(w / 2)}v${n(h / 4)}h${n(-w / 2)}Z" fill="${(cx + cy) % 2 ? '#000' : '#fff'}" opacity="${(cx + cy) % 2 ? '.09' : '.08'}"/>`;
  }).join('');
  const creases = `<path d="M${n(x + w / 2)} ${n(y)}v${n(h)}M${n(x)} ${n(y + h / 4)}h${n(w)}M${n(x)} ${n(y + h / 2)}h${n(w)}M${n(x)} ${n(y + (h * 3) / 4)}h${n(w)}" stroke="#fff" stroke-width="2" opacity=".45"/>`;
  return shadowOn(x, y, w, h, w * 0.035) + painting + fields + creases;
}

type Thing = (box: Box, colors: readonly string[], random: Random) => string;

const PAPER = '#fbf9f3';
const INK = '#26242b';

const THINGS: Record<string, Thing> = {
  poster: ({ width, height }, colors, random) => {
    const h = Math.min(height * 0.72, width * 0.98);
    return foldedPoster((width - h * 0.7) / 2, height * 0.07, h * 0.7, h, colors, random);
  },
  book: ({ width, height }, colors, random) => {
    const w = Math.min(width * 0.37, height * 0.5);
    const [x, y, h] = [width / 2 - w, height * 0.24, w * 1.26];
    return (
      shadowOn(x, y, 2 * w, h, 14) +
      rect(x - 6, y - 5, 2 * w + 12, h + 10, colors[0] ?? '') +
      rect(x, y, w, h, PAPER) +
      rect(x + w, y, w, h, PAPER) +
      rect(x + w - 16, y, 16, h, '#00000014') +
      rect(x + w, y, 10, h, '#0000001f') +
      textLines(x + w * 0.14, y + h * 0.2, w * 0.66, 9, h * 0.055, '#26242b99', random) +
      rect(x + w * 0.14, y + h * 0.1, w * 0.3, h * 0.03, INK) +
      paintingArt(
        random.pick(['arcs', 'disc', 'squares']),
        x + w * 1.16,
        y + h * 0.12,
        w * 0.68,
        h * 0.5,
        colors,
        random,
      ) +
      textLines(x + w * 1.16, y + h * 0.72, w * 0.6, 3, h * 0.055, '#26242b99', random)
    );
  },
  sign: ({ width, height }, colors) => {
    const r = Math.min(width, height) * 0.2;
    const [x, y] = [width * 0.54, height * 0.42];
    return (
      rect(width * 0.16, 0, width * 0.07, height, '#00000012') +
      rect(width * 0.23, y - r * 1.36, x - width * 0.23 + r * 0.5, r * 0.1, INK) +
      rect(x - r * 0.03, y - r * 1.36, r * 0.06, r * 0.5, INK) +
      ellipse(x + r * 0.3, y + r * 0.3, r, r, '#000', 'opacity=".14"') +
      circle(x, y, r, colors[0] ?? '') +
      circle(x, y, r * 0.82, PAPER) +
      `<path d="M${n(x - r * 0.5)} ${n(y)}h${n(r)}m${n(-r * 0.34)} ${n(-r * 0.34)}l${n(r * 0.34)} ${n(r * 0.34)}l${n(-r * 0.34)} ${n(r * 0.34)}" fill="none" stroke="${INK}" stroke-width="${n(r * 0.16)}"/>`
    );
  },
  cards: ({ width, height }, colors, random) => {
    const w = Math.min(width * 0.44, height * 0.58);
    const h = w * 0.62;
    return [-13, -4, 7]
      .map(
        (turn, i) =>
          `<g transform="translate(${n(width / 2 + (i - 1) * w * 0.2)} ${n(height * 0.44 + i * h * 0.16)}) rotate(${turn})">${shadowOn(-w / 2, -h / 2, w, h, 8)}${rect(-w / 2, -h / 2, w, h, i === 2 ? PAPER : (colors[i === 0 ? 2 : 0] ?? ''))}${i === 2 ? circle(-w * 0.3, -h * 0.2, h * 0.13, colors[0] ?? '') + textLines(-w * 0.4, h * 0.16, w * 0.5, 3, h * 0.1, INK, random) : ''}</g>`,
      )
      .join('');
  },
  map: ({ width, height }, colors, random) => {
    const panels = 5;
    const w = (width * 0.76) / panels;
    const h = Math.min(height * 0.5, w * 2.6);
    const [x, y, lift] = [width * 0.12, height * 0.24, h * 0.07];
    const road = random.int(30, 60) / 100;
    const fields = Array.from({ length: panels }, (_, i) => {
      const [a, b] = i % 2 ? [lift, 0] : [0, lift];
      return poly(
        i % 2 ? '#e9e5da' : PAPER,
        x + i * w,
        y + a,
        x + (i + 1) * w,
        y + b,
        x + (i + 1) * w,
        y + h + b,
        x + i * w,
        y + h + a,
      );
    }).join('');
    const way = Array.from(
      { length: panels + 1 },
      (_, i) =>
        `${i ? 'L' : 'M'}${n(x + i * w)} ${n(y + (i % 2 ? lift : 0) + h * (road + (i % 3) * 0.1 - 0.1))}`,
    ).join('');
    return `<path d="M${n(x + 10)} ${n(y + h + lift + 10)}h${n(panels * w)}" stroke="#000" stroke-width="16" opacity=".14"/>${fields}<path d="${way}" fill="none" stroke="${colors[0]}" stroke-width="7"/><path d="${way}" transform="translate(0 ${n(h * 0.22)})" fill="none" stroke="${colors[5]}" stroke-width="16" opacity=".7"/>${circle(x + w * 3, y + lift + h * road - 4, 13, colors[4] ?? '')}`;
  },
  box: ({ width, height }, colors) => {
    const s = Math.min(width * 0.26, height * 0.26);
    const [x, y] = [width / 2, height * 0.88 - s * 1.3];
    const [a, b] = [s * 1.2, s * 0.6];
    return (
      poly(
        '#00000026',
        x,
        y + s * 1.3,
        x + a,
        y + s * 1.3 - b,
        x + a * 1.7,
        y + s * 1.3 - b * 0.7,
        x + a * 0.7,
        y + s * 1.3 + b * 0.24,
      ) +
      poly(colors[0] ?? '', x - a, y - b + s * 0.1, x, y + s * 0.1, x, y + s * 1.3, x - a, y + s * 1.3 - b) +
      poly(colors[2] ?? '', x, y + s * 0.1, x + a, y - b + s * 0.1, x + a, y + s * 1.3 - b, x, y + s * 1.3) +
      poly(
        colors[5] ?? '',
        x - a,
        y - b + s * 0.1,
        x,
        y - 2 * b + s * 0.1,
        x + a,
        y - b + s * 0.1,
        x,
        y + s * 0.1,
      ) +
      poly(
        PAPER,
        x - a * 0.6,
        y - b * 0.8 + s * 0.1,
        x + a * 0.4,
        y - b * 1.8 + s * 0.1,
        x + a * 0.6,
        y - b * 1.6 + s * 0.1,
        x - a * 0.4,
        y - b * 0.6 + s * 0.1,
      ) +
      poly(
        PAPER,
        x - a * 0.6,
        y - b * 0.8 + s * 0.1,
        x - a * 0.4,
        y - b * 0.6 + s * 0.1,
        x - a * 0.4,
        y - b * 0.6 + s * 0.6,
        x - a * 0.6,
        y - b * 0.8 + s * 0.6,
      )
    );
  },
  form: ({ width, height }, colors, random) => {
    const h = Math.min(height * 0.7, width * 0.86);
    const w = h * 0.74;
    const [x, y] = [(width - w) / 2, height * 0.08];
    const rows = Array.from({ length: 9 }, (_, i) => {
      const at = y + h * (0.24 + i * 0.078);
      return `${rect(x + w * 0.1, at, h * 0.03, h * 0.03, i < 6 && random.chance(0.6) ? (colors[0] ?? '') : '#26242b22')}<path d="M${n(x + w * 0.2)} ${n(at + h * 0.02)}h${n(w * (0.3 + random.next() * 0.36))}" stroke="${INK}" stroke-width="3" opacity=".65"/>`;
    }).join('');
    return (
      shadowOn(x, y, w, h, 12) +
      rect(x, y, w, h, PAPER) +
      rect(x + w * 0.1, y + h * 0.08, w * 0.46, h * 0.05, INK) +
      circle(x + w * 0.82, y + h * 0.11, h * 0.045, colors[4] ?? '') +
      rows
    );
  },
};
export const THING_KEYS = Object.keys(THINGS);

export const thingFigure: DrawFigure = (key, box, inks, index, random, id) =>
  figureGround(box, inks, index, id) +
  (THINGS[key] ?? THINGS['poster'])?.(box, mixes(inks, random.fork('mix')), random);

/** An uncut sheet as it leaves the press: bars, crosses, crop marks, three posters. 1600 wide. */
export function pressSheet(inks: Inks, random: Random, height = 420): string {
  const colors = mixes(inks, random.fork('mix'));
  const ink = inks.dark ? '#ece9e2' : '#1f2126';
  const bar = ['#00a0d8', '#d9127d', '#f7d900', '#1d1b1c', ...colors].flatMap((color) => [color, color]);
  const patches = bar
    .map(
      (color, i) =>
        rect(120 + i * 62, height - 52, 62, 34, color) +
        (i % 2 ? `<path d="M${120 + i * 62} ${height - 52}h62v34h-62Z" fill="#fff" opacity=".55"/>` : ''),
    )
    .join('');
  const cross = (x: number, y: number): string =>
    `<circle cx="${x}" cy="${y}" r="13" fill="none" stroke="${ink}" stroke-width="2"/><path d="M${x - 26} ${y}h52M${x} ${y - 26}v52" stroke="${ink}" stroke-width="2"/>`;
  const keys = random.some(
    PAINTING_KEYS.filter((key) => key !== 'stripes'),
    4,
  );
  const h = height - 118;
  const widths = [300, 470, 250, 380];
  let x = -20;
  const posters = keys.map((key, i) => {
    const w = widths[i] ?? 300;
    const art =
      i === 1
        ? foldedPoster(x, 34, w, h, colors, random)
        : paintingArt(
            key,
            x,
            34,
            w,
            h,
            colors.map((_, j) => colors[(j + i) % 7] ?? ''),
            random,
          );
    const marks = `<path d="M${x - 8} 34h-22M${x} 26v-22M${x + w + 8} ${34 + h}h22M${x + w} ${42 + h}v22M${x + w} 26v-22M${x} ${42 + h}v22" stroke="${ink}" stroke-width="2"/>`;
    x += w + 66;
    return art + marks;
  });
  return posters.join('') + patches + cross(60, height - 35) + cross(1552, height - 35);
}
