/** A painter's things: large fields of colour on stretched canvas, hung or leaning; brushes in a jar. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import { figureGround, shadowOn, type DrawFigure, type Inks } from './figure-ground.js';
import { circle, n, rect } from './svg.js';

/** Seven colours that one painter mixes, the site's hue first. */
export function mixes({ hue }: Inks, random: Random): string[] {
  const turn = random.pick([70, 150, 210]);
  return [
    toHex(oklch(0.52, 0.17, hue)),
    toHex(oklch(0.84, 0.1, hue + turn)),
    toHex(oklch(0.3, 0.06, hue + 20)),
    toHex(oklch(0.93, 0.025, 85)),
    toHex(oklch(0.68, 0.15, hue + turn)),
    toHex(oklch(0.74, 0.1, hue + 25)),
    toHex(oklch(0.42, 0.09, hue + turn + 20)),
  ];
}

type Painting = (w: number, h: number, c: readonly string[], random: Random) => string;

const PAINTINGS: Record<string, Painting> = {
  fields: (w, h, c, random) => {
    const m = Math.min(w, h) * 0.08;
    const cut = h * (0.42 + random.next() * 0.2);
    return (
      rect(0, 0, w, h, c[2] ?? '') +
      rect(m, m, w - 2 * m, cut - m, c[0] ?? '') +
      rect(m, cut + m * 0.5, w - 2 * m, h - cut - m * 1.5, c[4] ?? '') +
      rect(m * 1.3, cut - m * 0.4, w - 2.6 * m, m * 0.5, c[1] ?? '')
    );
  },
  squares: (w, h, c) =>
    [
      [0, 3],
      [0.13, 1],
      [0.27, 4],
      [0.42, 0],
    ]
      .map(([inset = 0, index = 0]) =>
        rect(w * inset * 0.9, h * inset * 1.06, w * (1 - 1.8 * inset), h * (1 - 1.8 * inset), c[index] ?? ''),
      )
      .join(''),
  arcs: (w, h, c, random) => {
    const r = Math.min(w, h);
    const flip = random.chance(0.5);
    return (
      rect(0, 0, w, h, c[3] ?? '') +
      [1, 0.78, 0.56, 0.34]
        .map(
          (f, i) =>
            `<path d="M${flip ? w : 0} ${n(h - r * f)}A${n(r * f)} ${n(r * f)} 0 0 ${flip ? 0 : 1} ${n(flip ? w - r * f : r * f)} ${h}H${flip ? w : 0}Z" fill="${c[[0, 1, 2, 4][i] ?? 0]}"/>`,
        )
        .join('')
    );
  },
  stripes: (w, h, c, random) => {
    let x = 0;
    let out = '';
    for (let i = 0; x < w; i += 1) {
      const width = w * (0.05 + random.next() * 0.13);
      out += rect(x, 0, Math.min(width, w - x) + 1, h, c[(i * 3 + random.int(0, 1)) % 7] ?? '');
      x += width;
    }
    return out;
  },
  horizon: (w, h, c) =>
    rect(0, 0, w, h, c[1] ?? '') +
    rect(0, h * 0.68, w, h * 0.32, c[6] ?? '') +
    rect(0, h * 0.66, w, h * 0.035, c[3] ?? '') +
    circle(w * 0.7, h * 0.36, Math.min(w, h) * 0.13, c[0] ?? ''),
  patches: (w, h, c, random) => {
    const columns = Math.max(4, n(w / 70));
    const rows = Math.max(4, n(h / 70));
    return Array.from({ length: columns * rows }, (_, i) =>
      rect(
        n((i % columns) * (w / columns)),
        n(Math.floor(i / columns) * (h / rows)),
        n(w / columns) + 1,
        n(h / rows) + 1,
        c[random.int(0, 6)] ?? '',
      ),
    ).join('');
  },
  disc: (w, h, c) => {
    const r = Math.min(w, h) * 0.34;
    return (
      rect(0, 0, w, h, c[5] ?? '') +
      rect(0, 0, w / 2, h, c[3] ?? '') +
      circle(w / 2, h / 2, r, c[0] ?? '') +
      `<path d="M${n(w / 2)} ${n(h / 2 - r)}a${n(r)} ${n(r)} 0 0 1 0 ${n(2 * r)}Z" fill="${c[2]}"/>`
    );
  },
  steps: (w, h, c) =>
    rect(0, 0, w, h, c[1] ?? '') +
    [0, 1, 2, 3, 4]
      .map((i) => rect((i * w) / 5, h * (0.18 + i * 0.15), w / 5 + 1, h, c[[0, 5, 4, 6, 2][i] ?? 0] ?? ''))
      .join(''),
  cut: (w, h, c) =>
    rect(0, 0, w, h, c[0] ?? '') +
    `<path d="M0 ${h}L${n(w * 0.62)} 0H${w}V${h}Z" fill="${c[2]}"/><path d="M${n(w * 0.3)} ${h}L${n(w * 0.74)} ${n(h * 0.28)} ${w} ${h}Z" fill="${c[4]}"/>`,
  window: (w, h, c) =>
    rect(0, 0, w, h, c[6] ?? '') +
    rect(w * 0.16, h * 0.12, w * 0.68, h * 0.62, c[1] ?? '') +
    rect(w * 0.16, h * 0.46, w * 0.68, h * 0.28, c[4] ?? '') +
    rect(w * 0.48, h * 0.12, w * 0.04, h * 0.62, c[6] ?? '') +
    rect(w * 0.1, h * 0.74, w * 0.8, h * 0.05, c[3] ?? '') +
    circle(w * 0.66, h * 0.3, Math.min(w, h) * 0.07, c[0] ?? ''),
};
export const PAINTING_KEYS = Object.keys(PAINTINGS);

/** The painting alone, in a window of its own. */
export function paintingArt(
  key: string,
  x: number,
  y: number,
  w: number,
  h: number,
  colors: readonly string[],
  random: Random,
): string {
  const painting = PAINTINGS[key] ?? PAINTINGS['fields'];
  return `<svg x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" viewBox="0 0 ${n(w)} ${n(h)}">${painting?.(n(w), n(h), colors, random)}</svg>`;
}

/** The front of a canvas, its edge on the right, the weave over all of it. */
export function canvasArt(
  key: string,
  x: number,
  y: number,
  w: number,
  h: number,
  colors: readonly string[],
  random: Random,
): string {
  const painting = PAINTINGS[key] ?? PAINTINGS['fields'];
  const weave = Array.from({ length: n(h / 9) }, (_, i) => `M0 ${i * 9 + 4}h${n(w)}`).join('');
  return (
    shadowOn(x, y, w, h, Math.max(6, w * 0.03)) +
    rect(x + w, y + 2, Math.max(4, w * 0.016), h, '#d8d0c0') +
    `<svg x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" viewBox="0 0 ${n(w)} ${n(h)}">${painting?.(n(w), n(h), colors, random)}<path d="${weave}" stroke="#fff" opacity=".05" stroke-width="2"/></svg>`
  );
}

export const canvasFigure: DrawFigure = (key, box, inks, index, random, id) => {
  const ratio =
    { fields: 0.8, squares: 1, arcs: 1, stripes: 1.5, horizon: 1.3, disc: 1 }[key] ?? box.width / box.height;
  const h = Math.min(box.height * 0.68, (box.width * 0.7) / ratio);
  const w = h * ratio;
  return (
    figureGround(box, inks, index, id) +
    canvasArt(
      key,
      (box.width - w) / 2,
      (box.height * 0.83 - h) * 0.52,
      w,
      h,
      mixes(inks, random.fork('mix')),
      random,
    )
  );
};

export function brushes(x: number, floor: number, s: number, colors: readonly string[]): string {
  const stems = [-0.3, -0.1, 0.12, 0.32].map((lean, i) => {
    const [tx, ty] = [x + lean * s * 1.6, floor - s * (2.1 + (i % 2) * 0.35)];
    return `<path d="M${n(x + lean * s * 0.5)} ${n(floor - s * 0.5)}L${n(tx)} ${n(ty)}" stroke="#b98b5a" stroke-width="${n(s * 0.08)}"/><path d="M${n(tx - s * 0.07)} ${n(ty)}l${n(s * 0.02 + lean * s * 0.2)} ${n(-s * 0.34)} ${n(s * 0.13)} ${n(s * 0.34)}Z" fill="${colors[i]}"/>`;
  });
  return `${stems.join('')}${rect(x - s * 0.5, floor - s, s, s, '#dfe6e6', 4)}${rect(x - s * 0.5, floor - s * 0.6, s, s * 0.6, colors[5] ?? '', 4)}${rect(x - s * 0.36, floor - s, s * 0.12, s, '#ffffff88')}`;
}

/** Canvases along a studio wall, some hung, some leaning on the floor. 1600 wide. */
export function canvasWall(inks: Inks, random: Random, height = 420): string {
  const floor = height - 44;
  const colors = mixes(inks, random.fork('mix'));
  const keys = random.some(PAINTING_KEYS, 7);
  let x = -40;
  const hung = keys.map((key, i) => {
    const tall = i % 3 === 1;
    const h = tall ? floor - 18 : i % 3 === 2 ? 190 : floor - 70;
    const w = n(h * (tall ? 0.74 : i % 3 === 2 ? 1 : 1.24));
    const y = i % 3 === 2 ? floor - h - 70 : floor - h + 8;
    const out =
      canvasArt(
        key,
        x,
        y,
        w,
        h,
        colors.map((_, j) => colors[(j + i) % 7] ?? ''),
        random,
      ) + (i === 2 ? brushes(x + w / 2, floor + 14, 36, colors) : '');
    x += w + random.int(22, 46);
    return x - w > 1620 ? '' : out;
  });
  const boards = Array.from({ length: 14 }, (_, i) => `M${i * 124 - 40} ${floor}l-60 44`).join('');
  return `<path d="M0 ${floor}H1600V${height}H0Z" fill="${inks.dark ? '#4a3f36' : '#c9b49b'}"/><path d="${boards}" stroke="#00000030" stroke-width="2"/>${hung.join('')}`;
}
