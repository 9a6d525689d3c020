/** A photographer's things: scenes of plain geometry, prints with white borders, a strip of film, a line with pegs. */
import { oklch, toHex } from '../theme/color.js';
import type { Random } from '../seeded-random.js';
import { figureGround, shadowOn, type DrawFigure, type Inks } from './figure-ground.js';
import { circle, n, rect } from './svg.js';

/** Five tones from the darkest up, of one hue: how a print is toned. */
type Toned = readonly [string, string, string, string, string];

export const toned = (hue: number, chroma: number): Toned => [
  toHex(oklch(0.2, chroma * 0.6, hue)),
  toHex(oklch(0.38, chroma, hue)),
  toHex(oklch(0.58, chroma * 1.1, hue + 8)),
  toHex(oklch(0.78, chroma * 0.8, hue + 16)),
  toHex(oklch(0.94, chroma * 0.3, hue + 24)),
];

const poly = (fill: string, ...points: readonly number[]): string => {
  const path = points
    .map(n)
    .reduce((sum, value, i) => `${sum}${i === 0 ? 'M' : i % 2 === 0 ? 'L' : ' '}${value}`, '');
  return `<path d="${path}Z" fill="${fill}"/>`;
};

type Scene = (w: number, h: number, tones: Toned, random: Random) => string;

const SCENES: Record<string, Scene> = {
  sea: (w, h, [, dark, mid, light, white], random) => {
    const horizon = h * (0.52 + random.next() * 0.12);
    const sun = w * (0.3 + random.next() * 0.4);
    const glints = Array.from({ length: 9 }, (_, i) => {
      const half = w * (0.02 + 0.015 * i * random.next() + 0.012 * i);
      return rect(
        sun - half,
        horizon + 8 + (i * (h - horizon)) / 10,
        2 * half,
        Math.max(2, h / 120 + i / 3),
        white,
      );
    }).join('');
    return (
      rect(0, 0, w, h, light) +
      rect(0, horizon - h * 0.16, w, h * 0.16, mid) +
      circle(sun, horizon - h * 0.13, h * 0.12, white) +
      rect(0, horizon, w, h, dark) +
      glints
    );
  },
  roofs: (w, h, [black, dark, mid, light, white], random) => {
    const row = (base: number, size: number, fill: string, lit: string): string => {
      let out = '';
      for (let x = -size * random.next(); x < w; x += size) {
        const top = base - size * (0.3 + random.next() * 0.5);
        out +=
          poly(fill, x, h, x, top, x + size / 2, top - size * 0.42, x + size, top, x + size, h) +
          poly(
            lit,
            x,
            top,
            x + size / 2,
            top - size * 0.42,
            x + size / 2,
            top - size * 0.3,
            x,
            top + size * 0.14,
          );
        if (random.chance(0.5)) out += rect(x + size * 0.68, top - size * 0.4, size * 0.12, size * 0.3, fill);
        if (random.chance(0.6))
          out += rect(x + size * 0.42, top + size * 0.14, size * 0.14, size * 0.2, white);
      }
      return out;
    };
    return (
      rect(0, 0, w, h, light) +
      circle(w * 0.74, h * 0.24, h * 0.1, white) +
      row(h * 0.66, w / 4.5, mid, light) +
      row(h * 0.98, w / 3, dark, black)
    );
  },
  stairs: (w, h, [black, dark, mid, light, white], random) => {
    const steps = 9;
    const flip = random.chance(0.5);
    const treads = Array.from({ length: steps }, (_, i) => {
      const [x, y] = [(i * w) / steps, h - ((i + 1) * h * 0.72) / steps];
      return (
        rect(x, y, w - x, h, i % 2 ? light : white) +
        poly(mid, x, y, w, y, w, y + 4, x, y + 4) +
        poly(dark, x, y, x + w / steps / 2, y + (h * 0.72) / steps, x, y + (h * 0.72) / steps)
      );
    }).join('');
    const person =
      circle(w * 0.62, h * 0.235, h * 0.022, black) +
      poly(black, w * 0.6, h * 0.26, w * 0.64, h * 0.26, w * 0.65, h * 0.43, w * 0.59, h * 0.43);
    const all = rect(0, 0, w, h, dark) + poly(mid, 0, 0, w * 0.4, 0, 0, h * 0.7) + treads + person;
    return flip ? `<g transform="translate(${n(w)} 0) scale(-1 1)">${all}</g>` : all;
  },
  facade: (w, h, [black, dark, mid, light, white], random) => {
    const columns = Math.max(3, n(w / 60));
    const rows = Math.max(3, n(h / 74));
    const lit = random.int(0, columns * rows - 1);
    const [cw, ch] = [w / columns, h / rows];
    const windows = Array.from({ length: columns * rows }, (_, i) => {
      const [x, y] = [(i % columns) * cw + cw * 0.24, Math.floor(i / columns) * ch + ch * 0.2];
      return (
        rect(x - 3, y + ch * 0.6, cw * 0.52 + 6, 4, white) +
        rect(x, y, cw * 0.52, ch * 0.6, i === lit ? white : dark) +
        rect(x, y, cw * 0.52, ch * 0.12, i === lit ? light : black)
      );
    }).join('');
    return (
      rect(0, 0, w, h, light) +
      windows +
      `<path d="M0 ${n(h * 0.3)}L${n(w)} ${n(h * 0.86)}V${n(h)}H0Z" fill="${mid}" style="mix-blend-mode:multiply" opacity=".72"/>`
    );
  },
  road: (w, h, [black, dark, mid, light, white], random) => {
    const vx = w * (0.4 + random.next() * 0.2);
    const poles = Array.from({ length: 5 }, (_, i) => {
      const far = 0.62 ** i;
      const x = vx + w * 0.56 * far;
      const top = h * 0.5 - h * 0.46 * far;
      return (
        rect(x, top, Math.max(2, 7 * far), h * 0.5 - top + h * 0.2 * far, black) +
        rect(x - 16 * far, top + 8 * far, 40 * far, Math.max(1, 4 * far), black)
      );
    }).join('');
    const marks = [0.56, 0.64, 0.76, 0.92]
      .map((y, i) =>
        poly(
          white,
          vx - 2 - i * 2,
          h * y,
          vx + 2 + i * 2,
          h * y,
          vx + 4 + i * 3,
          h * (y + 0.03 + i * 0.014),
          vx - 4 - i * 3,
          h * (y + 0.03 + i * 0.014),
        ),
      )
      .join('');
    return (
      rect(0, 0, w, h, light) +
      poly(white, 0, 0, w, 0, w, h * 0.2, 0, h * 0.34) +
      rect(0, h * 0.5, w, h * 0.5, mid) +
      poly(mid, 0, h * 0.5, w * 0.2, h * 0.38, w * 0.42, h * 0.5) +
      poly(dark, vx - 3, h * 0.5, vx + 3, h * 0.5, vx + w * 0.42, h, vx - w * 0.42, h) +
      marks +
      poles
    );
  },
  dune: (w, h, [, dark, mid, light, white], random) => {
    const crest = w * (0.36 + random.next() * 0.3);
    const wave = (y: number, fill: string, lift: number): string =>
      `<path d="M0 ${n(h * y)}C${n(w * 0.3)} ${n(h * (y - lift))} ${n(w * 0.6)} ${n(h * (y + lift))} ${n(w)} ${n(h * (y - lift / 2))}V${n(h)}H0Z" fill="${fill}"/>`;
    return (
      rect(0, 0, w, h, light) +
      wave(0.46, mid, 0.1) +
      `<path d="M${n(w * -0.05)} ${n(h)}C${n(w * 0.1)} ${n(h * 0.8)} ${n(crest - w * 0.1)} ${n(h * 0.34)} ${n(crest)} ${n(h * 0.32)}C${n(crest + w * 0.1)} ${n(h * 0.5)} ${n(w * 0.86)} ${n(h * 0.74)} ${n(w * 1.05)} ${n(h * 0.8)}V${n(h)}Z" fill="${white}"/><path d="M${n(crest)} ${n(h * 0.32)}C${n(crest + w * 0.1)} ${n(h * 0.5)} ${n(w * 0.86)} ${n(h * 0.74)} ${n(w * 1.05)} ${n(h * 0.8)}V${n(h)}H${n(crest - w * 0.1)}C${n(crest + w * 0.14)} ${n(h * 0.76)} ${n(crest - w * 0.08)} ${n(h * 0.56)} ${n(crest)} ${n(h * 0.32)}Z" fill="${dark}"/>`
    );
  },
  tree: (w, h, [black, , mid, light, white], random) => {
    const x = w * (0.32 + random.next() * 0.3);
    const y = h * 0.66;
    const r = Math.min(w, h) * 0.2;
    return (
      rect(0, 0, w, h, light) +
      rect(0, y - h * 0.06, w, h * 0.06, mid) +
      rect(0, y, w, h, white) +
      poly(mid, x - 3, y + 6, x + 5, y + 6, x + w * 0.52, h * 0.92, x + w * 0.4, h * 0.94) +
      rect(x - r * 0.07, y - r * 0.9, r * 0.14, r * 1.05, black) +
      circle(x, y - r * 1.5, r, black) +
      circle(x - r * 0.62, y - r * 0.98, r * 0.52, black) +
      circle(x + r * 0.6, y - r * 1.02, r * 0.6, black)
    );
  },
  pool: (w, h, [black, dark, mid, light, white], random) => {
    const lanes = 4;
    const edge = h * 0.3;
    const lines = Array.from({ length: lanes + 1 }, (_, i) => {
      const top = w * 0.2 + (w * 0.6 * i) / lanes;
      const low = -w * 0.15 + (w * 1.3 * i) / lanes;
      return poly(i % 2 ? white : black, top - 1, edge, top + 1, edge, low + 6, h, low - 6, h);
    }).join('');
    const swimmer = random.int(0, lanes - 1);
    const sx = w * 0.5 + (swimmer - 1.5) * w * 0.22;
    return (
      rect(0, 0, w, h, light) +
      rect(0, edge - h * 0.05, w, h * 0.05, white) +
      rect(0, edge, w, h, mid) +
      poly(dark, 0, edge, w * 0.3, edge, 0, h * 0.8) +
      lines +
      circle(sx, h * 0.64, h * 0.025, black) +
      poly(
        white,
        sx - w * 0.012,
        h * 0.66,
        sx + w * 0.012,
        h * 0.66,
        sx + w * 0.04,
        h * 0.86,
        sx - w * 0.04,
        h * 0.86,
      )
    );
  },
};
export const SCENE_KEYS = Object.keys(SCENES);

/** A scene in a window of its own, cut at its edges. */
export function sceneArt(
  key: string,
  x: number,
  y: number,
  w: number,
  h: number,
  tones: Toned,
  random: Random,
): string {
  const scene = SCENES[key] ?? SCENES['sea'];
  return `<svg x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" viewBox="0 0 ${n(w)} ${n(h)}">${scene?.(n(w), n(h), tones, random) ?? ''}</svg>`;
}

/** Black and white for most, the site's hue and a warm one for a few. */
const toningOf = ({ hue }: Inks, index: number): Toned =>
  [toned(250, 0.008), toned(hue, 0.07), toned(55, 0.03), toned(250, 0.008), toned(hue + 150, 0.05)][
    index % 5
  ] as Toned;

/** A print with its border on a wall. */
export const printFigure: DrawFigure = (key, box, inks, index, random, id) => {
  const margin = Math.min(box.width, box.height) * 0.12;
  const [x, y, w, h] = [margin, margin, box.width - 2 * margin, box.height - 2 * margin];
  const border = Math.max(10, margin * 0.42);
  return (
    figureGround({ width: box.width, height: box.height * 1.3 }, inks, index, id) +
    shadowOn(x, y, w, h, margin * 0.22) +
    rect(x, y, w, h, '#fbfaf6') +
    sceneArt(key, x + border, y + border, w - 2 * border, h - 2 * border, toningOf(inks, index), random)
  );
};

/** A strip of negatives on a light table, one frame ringed, one crossed out. 1600 wide. */
export function filmStrip(inks: Inks, random: Random, height = 420): string {
  const keys = random.some(SCENE_KEYS, 6);
  const [top, frame, gap] = [44, 270, 18];
  const width = n((height - top - 130) * 1.5);
  const strip = height - top;
  const start = -random.int(60, 200);
  const first = random.int(3, 22);
  const film = rect(0, top, 1600, strip - 16, '#16130f');
  const holes = Array.from(
    { length: 54 },
    (_, i) => `M${i * 30 + 6} ${top + 12}h15v20h-15zM${i * 30 + 6} ${height - 48}h15v20h-15z`,
  ).join('');
  const frames = keys.map((key, i) => {
    const x = start + i * (width + gap);
    return (
      sceneArt(key, x, top + 44, width, strip - 16 - 104, toningOf(inks, i === 2 ? 1 : 0), random) +
      `<text x="${x + 10}" y="${height - 55}" font-family="monospace" font-size="15" fill="#e8b45a">${first + i}</text><text x="${x + n(width / 2)}" y="${height - 55}" font-family="monospace" font-size="15" fill="#e8b45a">${first + i}A</text>`
    );
  });
  const ring = start + 2 * (width + gap) + width / 2;
  const pencil = toHex(oklch(0.62, 0.2, inks.hue));
  const rx = n(width * 0.56);
  const marks = `<path d="M${n(ring - rx)} ${n(top + frame / 2 + 20)}c0 -${n(frame * 0.62)} ${2 * rx} -${n(frame * 0.66)} ${2 * rx} 4c0 ${n(frame * 0.6)} -${2 * rx + 24} ${n(frame * 0.62)} -${2 * rx + 8} -34" fill="none" stroke="${pencil}" stroke-width="9" stroke-linecap="round"/>`;
  const crossed = start + 4 * (width + gap);
  const cross = `<path d="M${crossed + 30} ${top + 70}l${width - 70} ${strip - 150}m0 -${strip - 150}l-${width - 70} ${strip - 150}" fill="none" stroke="${pencil}" stroke-width="7" stroke-linecap="round"/>`;
  return (
    film +
    `<path d="${holes}" fill="${inks.dark ? '#d9d3c6' : '#f4efe4'}"/>` +
    frames.join('') +
    marks +
    cross
  );
}

/** Prints that dry on a wire. 1600 wide. */
export function dryingLine(inks: Inks, random: Random): string {
  const keys = [...random.some(SCENE_KEYS, 7)];
  let x = -30;
  const prints = keys.map((key, i) => {
    const tall = i % 3 === 1;
    const [w, h] = tall ? [196, 270] : i % 3 === 2 ? [236, 236] : [300, 214];
    const turn = random.int(-2, 2);
    const left = x;
    x += w + random.int(16, 40);
    const sag = 34 + n(26 * Math.sin((Math.PI * (left + w / 2)) / 1600));
    return `<g transform="translate(${left} ${sag}) rotate(${turn} ${n(w / 2)} 0)">${shadowOn(0, 8, w, h, 9)}${rect(0, 4, w, h, '#fbfaf6')}${sceneArt(key, 14, 18, w - 28, h - 42, toningOf(inks, i), random)}${rect(n(w * 0.2), -12, 10, 34, '#b98b5a')}${rect(n(w * 0.8), -12, 10, 34, '#b98b5a')}</g>`;
  });
  const wire = `<path d="M-10 30Q800 92 1610 30" fill="none" stroke="${inks.dark ? '#cfc9bd' : '#3b3a38'}" stroke-width="3"/>`;
  return wire + prints.join('');
}
