import type { Random } from '../seeded-random.js';
import type { Materials, Tones } from './materials.js';
import { circle, ellipse, n, rect, shape, stroke } from './svg.js';

/**
 * One object of the trade, standing on (0, 0) and `w` wide: what its shelf, its plate and its price tag share.
 */
export type Drawing = (w: number, materials: Materials, random: Random) => string;

const dome = (w: number, h: number, fill: string): string =>
  shape(
    fill,
    ['M', -w / 2, -h * 0.2],
    ['C', -w * 0.48, -h * 1.28, w * 0.48, -h * 1.28, w / 2, -h * 0.2],
    ['Q', w * 0.49, 0, w * 0.38, 0],
    ['L', -w * 0.38, 0],
    ['Q', -w * 0.49, 0, -w / 2, -h * 0.2],
    ['Z'],
  );

function loaf(w: number, crust: Tones, flour: string, random: Random): string {
  const h = w * 0.46;
  const cuts = [-0.24, -0.06, 0.12, 0.29].map((x) => {
    const top = -h * (0.86 - Math.abs(x) * 0.9);
    return shape(
      crust.light,
      ['M', x * w - w * 0.03, top * 0.35],
      ['Q', x * w - w * 0.08, top * 0.8, x * w - w * 0.01, top],
      ['Q', x * w + w * 0.05, top * 0.7, x * w - w * 0.03, top * 0.35],
      ['Z'],
    );
  });
  const specks = Array.from({ length: 11 }, () => {
    const x = (random.next() - 0.5) * w * 0.6;
    return circle(x, -h * (0.55 + random.next() * 0.3), random.int(1, 2) * Math.max(1, w / 140), flour);
  });
  return (
    dome(w, h, crust.dark) +
    shape(
      crust.mid,
      ['M', -w * 0.5, -h * 0.26],
      ['C', -w * 0.48, -h * 1.28, w * 0.48, -h * 1.28, w * 0.5, -h * 0.26],
      ['Q', 0, -h * 0.02, -w * 0.5, -h * 0.26],
      ['Z'],
    ) +
    cuts.join('') +
    specks.join('')
  );
}

export const boule: Drawing = (w, m, random) => loaf(w, m.crust, m.crumb.light, random);
export const ryeLoaf: Drawing = (w, m, random) => loaf(w, m.rye, m.crumb.mid, random);

export const croissant: Drawing = (w, m) => {
  const parts = [3, -3, 2, -2, 1, -1, 0].map((i) => {
    const reach = Math.abs(i);
    const cx = i * w * 0.142;
    const cy = -w * (0.24 - reach * reach * 0.018);
    const ry = w * (0.2 - reach * 0.034);
    const turn = i * (reach === 3 ? 24 : 15);
    return (
      `<g transform="translate(${n(cx)} ${n(cy)}) rotate(${turn})">` +
      ellipse(0, 0, w * 0.098, ry, m.crust.mid, `stroke="${m.crust.dark}" stroke-width="${n(w / 34)}"`) +
      stroke(m.crust.light, w / 26, ['M', -w * 0.025, -ry * 0.55], ['Q', w * 0.02, 0, -w * 0.015, ry * 0.5]) +
      '</g>'
    );
  });
  return parts.join('');
};

export const slices: Drawing = (w, m, random) => {
  const one = (x: number): string => {
    const s = w * 0.47;
    const outline = (inset: number, fill: string): string =>
      shape(
        fill,
        ['M', x + inset, -inset],
        ['L', x + inset, -s * 0.62],
        [
          'C',
          x - s * 0.1 + inset,
          -s * 0.78,
          x - s * 0.02 + inset,
          -s * 1.08 + inset,
          x + s * 0.26,
          -s * 1.06 + inset,
        ],
        ['Q', x + s * 0.5, -s * 0.98 + inset * 0.6, x + s * 0.74, -s * 1.06 + inset],
        [
          'C',
          x + s * 1.02 - inset,
          -s * 1.08 + inset,
          x + s * 1.1 - inset,
          -s * 0.78,
          x + s - inset,
          -s * 0.62,
        ],
        ['L', x + s - inset, -inset],
        ['Z'],
      );
    const holes = Array.from({ length: 9 }, () =>
      ellipse(
        x + s * (0.2 + random.next() * 0.6),
        -s * (0.15 + random.next() * 0.65),
        s / 22,
        s / 34,
        m.crust.light,
      ),
    );
    return outline(0, m.crust.dark) + outline(w * 0.028, m.crumb.mid) + holes.join('');
  };
  return one(-w * 0.5) + one(w * 0.03);
};

export const baguettes: Drawing = (w, m, random) => {
  const leans = [-11, -4, 3, -1, 5, 11];
  const sticks = leans.map((lean, index) => {
    const x = (index - 2.5) * w * 0.155;
    const length = w * (0.5 + random.next() * 0.1);
    const half = w * 0.062;
    const cuts = [0.12, 0.3, 0.48, 0.66, 0.84].map((part) =>
      stroke(
        m.crust.light,
        w / 40,
        ['M', -half * 0.4, -length * part],
        ['L', half * 0.7, -length * part - half * 0.9],
      ),
    );
    return (
      `<g transform="translate(${n(x)} ${n(-w * 0.3)}) rotate(${lean})">` +
      ellipse(0, -length * 0.45, half, length * 0.55, m.crust.mid) +
      shape(
        m.crust.dark,
        ['M', 0, length * 0.1],
        ['Q', half * 1.9, -length * 0.45, 0, -length],
        ['Q', half * 1.2, -length * 0.45, 0, length * 0.1],
        ['Z'],
      ) +
      cuts.join('') +
      '</g>'
    );
  });
  const top = w * 0.36;
  const weave = Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => {
      const x = -w * 0.42 + row * w * 0.02 + (column + (row % 2) / 2) * w * 0.205;
      return rect(x, -top + w * 0.05 + row * w * 0.08, w * 0.1, w * 0.058, m.crust.mid, w / 70);
    }).join(''),
  );
  return (
    sticks.join('') +
    shape(
      m.wicker.mid,
      ['M', -w * 0.46, -top],
      ['L', w * 0.46, -top],
      ['L', w * 0.38, 0],
      ['L', -w * 0.38, 0],
      ['Z'],
    ) +
    weave.join('') +
    rect(-w * 0.49, -top - w * 0.02, w * 0.98, w * 0.055, m.crust.dark, w / 36)
  );
};

export const brioche: Drawing = (w, m, random) => {
  const puff: [number, number, number][] = [
    [-0.32, 0.42, 0.19],
    [0.32, 0.42, 0.19],
    [-0.18, 0.58, 0.2],
    [0.18, 0.58, 0.2],
    [0, 0.63, 0.2],
  ];
  const clouds = puff.map(([x, y, r]) => circle(x * w, -y * w, r * w, m.crust.mid));
  const gloss = [-0.3, -0.12, 0.14].map((x) =>
    stroke(
      m.crust.light,
      w / 36,
      ['M', x * w - w * 0.09, -w * (0.56 + (0.3 - Math.abs(x)) * 0.4)],
      [
        'Q',
        x * w - w * 0.03,
        -w * (0.68 + (0.3 - Math.abs(x)) * 0.4),
        x * w + w * 0.07,
        -w * (0.66 + (0.3 - Math.abs(x)) * 0.4),
      ],
    ),
  );
  const spots: [number, number, number][] = [
    [-0.36, 0.4, 5],
    [-0.24, 0.5, 6],
    [-0.12, 0.6, 7],
    [0.04, 0.72, 5],
    [0.09, 0.6, 6],
    [0.26, 0.52, 6],
    [0.37, 0.42, 5],
    [-0.14, 0.42, 6],
    [0, 0.42, 6],
    [0.13, 0.44, 5],
    [0.24, 0.36, 5],
  ];
  const berries = spots.map(([x, y, r]) => {
    const size = (r / 100) * w * (0.85 + random.next() * 0.3);
    return (
      circle(x * w, -y * w, size, m.berry.mid) +
      circle(x * w - size * 0.35, -y * w - size * 0.35, size * 0.3, m.berry.light)
    );
  });
  const pleats = Array.from({ length: 7 }, (_, i) => {
    const from = -0.36 + i * 0.108;
    return shape(
      m.berry.light,
      ['M', from * w, -w * 0.32],
      ['L', (from + 0.054) * w, -w * 0.32],
      ['L', (from + 0.054) * w * 0.78, 0],
      ['L', from * w * 0.78, 0],
      ['Z'],
    );
  });
  return (
    clouds.join('') +
    rect(-w * 0.36, -w * 0.5, w * 0.72, w * 0.25, m.crust.mid) +
    gloss.join('') +
    berries.join('') +
    shape(
      m.paper,
      ['M', -w * 0.39, -w * 0.32],
      ['L', w * 0.39, -w * 0.32],
      ['L', w * 0.29, 0],
      ['L', -w * 0.29, 0],
      ['Z'],
    ) +
    pleats.join('')
  );
};

export const stand = (w: number, m: Materials): string =>
  rect(-w * 0.5, -w * 0.21, w, w * 0.045, m.metal.mid, w / 50) +
  shape(
    m.metal.mid,
    ['M', -w * 0.05, -w * 0.18],
    ['L', w * 0.05, -w * 0.18],
    ['L', w * 0.09, -w * 0.03],
    ['L', -w * 0.09, -w * 0.03],
    ['Z'],
  ) +
  rect(-w * 0.14, -w * 0.035, w * 0.28, w * 0.035, m.metal.dark, w / 90);

export const tart: Drawing = (w, m, random) => {
  const top = w * 0.2;
  const ribs = Array.from({ length: 15 }, (_, i) =>
    rect(-w * 0.41 + i * w * 0.057, -top - w * 0.125, w * 0.018, w * 0.125, m.crust.dark),
  );
  const fruit = Array.from({ length: 12 }, (_, i) => {
    const x = -w * 0.4 + i * w * 0.0725;
    return (
      circle(x, -top - w * 0.15 - random.int(0, 3), w * 0.032, m.berry.mid) +
      ellipse(x, -top - w * 0.16, w / 60, w / 110, m.berry.light)
    );
  });
  return (
    stand(w, m) +
    fruit.join('') +
    shape(
      m.crust.mid,
      ['M', -w * 0.44, -top - w * 0.14],
      ['L', w * 0.44, -top - w * 0.14],
      ['L', w * 0.38, -top],
      ['L', -w * 0.38, -top],
      ['Z'],
    ) +
    ribs.join('')
  );
};
