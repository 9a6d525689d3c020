import type { Drawing } from './breads.js';
import { stand } from './breads.js';
import { circle, ellipse, n, rect, shape, stroke } from './svg.js';

export const pretzel: Drawing = (w, m, random) => {
  const rope = (color: string, width: number): string =>
    stroke(
      color,
      width,
      ['M', -w * 0.14, -w * 0.1],
      ['C', w * 0.1, -w * 0.26, w * 0.44, -w * 0.38, w * 0.34, -w * 0.56],
      ['C', w * 0.24, -w * 0.7, w * 0.02, -w * 0.6, 0, -w * 0.44],
      ['C', -w * 0.02, -w * 0.6, -w * 0.24, -w * 0.7, -w * 0.34, -w * 0.56],
      ['C', -w * 0.44, -w * 0.38, -w * 0.1, -w * 0.26, w * 0.14, -w * 0.1],
    );
  const salt = Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * Math.PI * 2;
    return rect(
      Math.cos(angle) * w * 0.33 + random.int(-3, 3),
      -w * 0.4 - Math.sin(angle) * w * 0.22,
      Math.max(2, w / 45),
      Math.max(2, w / 45),
      m.crumb.light,
    );
  });
  return (
    rope(m.rye.dark, w * 0.15) + rope(m.rye.mid, w * 0.12) + rope(m.crust.mid, w * 0.025) + salt.join('')
  );
};

export const rolls: Drawing = (w, m) => {
  const one = (x: number, y: number): string =>
    ellipse(x, y, w * 0.17, w * 0.12, m.crust.mid, `stroke="${m.crust.dark}" stroke-width="${n(w / 50)}"`) +
    [0, 1, 2, 3, 4]
      .map((i) => {
        const angle = -Math.PI / 2 + (i - 2) * 0.75;
        return stroke(
          m.crust.light,
          w / 50,
          ['M', x, y + w * 0.01],
          [
            'Q',
            x + Math.cos(angle) * w * 0.05 + w * 0.03,
            y + Math.sin(angle) * w * 0.06,
            x + Math.cos(angle) * w * 0.12,
            y + Math.sin(angle) * w * 0.08,
          ],
        );
      })
      .join('');
  return (
    one(-w * 0.31, -w * 0.12) +
    one(w * 0.31, -w * 0.12) +
    one(0, -w * 0.12) +
    one(-w * 0.155, -w * 0.31) +
    one(w * 0.155, -w * 0.31)
  );
};

export const knot: Drawing = (w, m) => {
  const spiral = (color: string, width: number): string =>
    stroke(
      color,
      width,
      ['M', w * 0.02, -w * 0.27],
      ['c', -w * 0.08, 0, -w * 0.1, w * 0.1, 0, w * 0.1],
      ['c', w * 0.16, 0, w * 0.2, -w * 0.22, 0, -w * 0.24],
      ['c', -w * 0.3, -w * 0.01, -w * 0.34, w * 0.34, 0, w * 0.34],
    );
  const bun =
    ellipse(0, -w * 0.24, w * 0.44, w * 0.24, m.crust.mid) +
    ellipse(0, -w * 0.08, w * 0.4, w * 0.08, m.crust.dark);
  const sugar = [-0.3, -0.2, -0.06, 0.1, 0.22, 0.32].map((x, i) =>
    circle(x * w, -w * (0.34 - (i % 3) * 0.07), Math.max(2, w / 60), m.crumb.light),
  );
  return (
    bun +
    ellipse(0, -w * 0.26, w * 0.42, w * 0.21, m.crust.mid) +
    spiral(m.rye.mid, w * 0.05) +
    spiral(m.crust.light, w * 0.012) +
    sugar.join('')
  );
};

export const cake: Drawing = (w, m) => {
  const base = w * 0.21;
  const layer = (i: number, fill: string): string =>
    rect(-w * 0.36, -base - w * 0.09 * (i + 1), w * 0.72, w * 0.09, fill);
  const drips = Array.from({ length: 9 }, (_, i) =>
    rect(
      -w * 0.37 + i * w * 0.083,
      -base - w * 0.46,
      w * 0.075,
      w * (0.07 + ((i * 7) % 4) * 0.025),
      m.berry.mid,
      w * 0.035,
    ),
  );
  const cherries = [-0.26, -0.09, 0.09, 0.26].map(
    (x) =>
      circle(x * w, -base - w * 0.5, w * 0.05, m.berry.dark) +
      circle(x * w - w * 0.015, -base - w * 0.515, w * 0.013, m.berry.light),
  );
  return (
    stand(w, m) +
    [m.crust.mid, m.cream.light, m.crust.mid, m.cream.light, m.crust.mid]
      .map((fill, i) => layer(i, fill))
      .join('') +
    rect(-w * 0.37, -base - w * 0.47, w * 0.74, w * 0.05, m.berry.mid, w * 0.02) +
    drips.join('') +
    cherries.join('')
  );
};

export const cup: Drawing = (w, m) =>
  stroke(
    m.cream.dark,
    w * 0.07,
    ['M', w * 0.26, -w * 0.42],
    ['C', w * 0.52, -w * 0.44, w * 0.46, -w * 0.14, w * 0.18, -w * 0.16],
  ) +
  ellipse(0, -w * 0.04, w * 0.48, w * 0.05, m.cream.dark) +
  ellipse(0, -w * 0.06, w * 0.48, w * 0.045, m.cream.light) +
  shape(
    m.cream.light,
    ['M', -w * 0.3, -w * 0.48],
    ['L', w * 0.3, -w * 0.48],
    ['C', w * 0.3, -w * 0.2, w * 0.2, -w * 0.07, 0, -w * 0.07],
    ['C', -w * 0.2, -w * 0.07, -w * 0.3, -w * 0.2, -w * 0.3, -w * 0.48],
    ['Z'],
  ) +
  shape(
    m.cream.mid,
    ['M', w * 0.12, -w * 0.48],
    ['L', w * 0.3, -w * 0.48],
    ['C', w * 0.3, -w * 0.2, w * 0.2, -w * 0.07, 0, -w * 0.07],
    ['C', w * 0.1, -w * 0.16, w * 0.13, -w * 0.3, w * 0.12, -w * 0.48],
    ['Z'],
  ) +
  ellipse(0, -w * 0.48, w * 0.3, w * 0.05, m.rye.dark) +
  ellipse(-w * 0.04, -w * 0.48, w * 0.16, w * 0.022, m.crust.light) +
  [-0.1, 0.08]
    .map((x) =>
      stroke(
        `${m.paper}66`,
        w * 0.03,
        ['M', x * w, -w * 0.6],
        ['c', w * 0.08, -w * 0.08, -w * 0.08, -w * 0.14, 0, -w * 0.24],
      ),
    )
    .join('');

export const jar: Drawing = (w, m, random) => {
  const beans = Array.from({ length: 20 }, () =>
    ellipse(
      (random.next() - 0.5) * w * 0.56,
      -w * (0.1 + random.next() * 0.52),
      w * 0.05,
      w * 0.035,
      m.rye.mid,
    ),
  );
  return (
    rect(-w * 0.36, -w * 0.84, w * 0.72, w * 0.84, `${m.paper}2e`, w * 0.1) +
    rect(-w * 0.32, -w * 0.68, w * 0.64, w * 0.64, m.rye.dark, w * 0.08) +
    beans.join('') +
    rect(-w * 0.22, -w * 0.46, w * 0.44, w * 0.26, m.paper, w * 0.02) +
    rect(-w * 0.15, -w * 0.38, w * 0.3, w * 0.03, m.ink) +
    rect(-w * 0.15, -w * 0.31, w * 0.2, w * 0.03, m.accent) +
    rect(-w * 0.3, -w * 0.94, w * 0.6, w * 0.11, m.wood.mid, w * 0.03) +
    stroke(`${m.paper}55`, w * 0.04, ['M', -w * 0.28, -w * 0.74], ['L', -w * 0.28, -w * 0.12])
  );
};

export const bag: Drawing = (w, m) =>
  shape(
    m.accent,
    ['M', -w * 0.36, 0],
    ['L', -w * 0.33, -w * 0.96],
    ['L', w * 0.33, -w * 0.96],
    ['L', w * 0.36, 0],
    ['Z'],
  ) +
  shape(
    '#0000002b',
    ['M', w * 0.14, 0],
    ['L', w * 0.18, -w * 0.96],
    ['L', w * 0.33, -w * 0.96],
    ['L', w * 0.36, 0],
    ['Z'],
  ) +
  rect(-w * 0.35, -w * 1.08, w * 0.7, w * 0.14, m.metal.mid, w * 0.02) +
  rect(-w * 0.24, -w * 0.66, w * 0.48, w * 0.36, m.paper, w * 0.02) +
  circle(0, -w * 0.53, w * 0.07, m.rye.mid) +
  rect(-w * 0.16, -w * 0.41, w * 0.32, w * 0.04, m.ink);
