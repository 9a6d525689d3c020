import type { Random } from '../seeded-random.js';
import { leaf, LEAF, LEAF_DARK, ring, TOMATO, WHITE, type Food } from './food.js';
import type { Materials } from './materials.js';
import { isPizza, PIZZAS } from './pizzas.js';
import { at, circle, ellipse, n, rect, shape, stroke } from './svg.js';

const YOLK = '#f2b233';
const LEMON = '#f4d04e';

export const lemon = (x: number, y: number, r: number): string =>
  circle(x, y, r, LEMON) +
  circle(x, y, r * 0.84, WHITE) +
  ring(8)
    .map((a) => {
      const b = a + Math.PI / 4 - 0.14;
      const s = r * 0.76;
      return shape(
        '#f7de7d',
        ['M', x + Math.cos(a + b - a) * 2, y],
        ['L', x + Math.cos(a) * s, y + Math.sin(a) * s],
        [
          'Q',
          x + Math.cos((a + b) / 2) * s * 1.08,
          y + Math.sin((a + b) / 2) * s * 1.08,
          x + Math.cos(b) * s,
          y + Math.sin(b) * s,
        ],
        ['Z'],
      );
    })
    .join('');

const beets: Food = (r, m, random) =>
  ring(9, 0.3)
    .map((a, i) => {
      const x = Math.cos(a) * r * (i % 2 ? 0.5 : 0.3);
      const y = Math.sin(a) * r * (i % 2 ? 0.5 : 0.3);
      const [out, line] = i % 3 === 0 ? ['#e8a531', '#f6cd6e'] : ['#8e1f4b', '#b8406c'];
      const s = r * (0.2 + random.next() * 0.06);
      const rings = [0.78, 0.52, 0.26].map(
        (k) =>
          `<circle cx="${n(x)}" cy="${n(y)}" r="${n(s * k)}" fill="none" stroke="${line}" stroke-width="${n(r / 50)}"/>`,
      );
      return circle(x, y, s, out ?? '') + rings.join('');
    })
    .join('') +
  ring(5, 0.9)
    .map((a) => leaf(Math.cos(a) * r * 0.46, Math.sin(a) * r * 0.46, r * 0.14, a * 57))
    .join('') +
  ring(7, 0.2)
    .map((a) => circle(Math.cos(a) * r * 0.38, Math.sin(a) * r * 0.3, r * 0.045, m.cream.light))
    .join('');

const eggs: Food = (r) =>
  ring(4, 0.4)
    .map((a) =>
      at(
        Math.cos(a) * r * 0.36,
        Math.sin(a) * r * 0.36,
        ellipse(0, 0, r * 0.33, r * 0.25, '#d8c39a') +
          ellipse(0, 0, r * 0.3, r * 0.22, '#fffaf0') +
          circle(-r * 0.03, 0, r * 0.13, YOLK) +
          circle(-r * 0.07, -r * 0.04, r * 0.035, '#fbdc8c'),
        a * 57,
      ),
    )
    .join('') +
  ring(6, 0.1)
    .map((a) => leaf(Math.cos(a) * r * 0.14, Math.sin(a) * r * 0.14, r * 0.1, a * 57))
    .join('');

const fish: Food = (r, m) =>
  at(
    0,
    0,
    shape(
      '#5f7f8d',
      ['M', -r * 0.72, 0],
      ['C', -r * 0.4, -r * 0.4, r * 0.2, -r * 0.36, r * 0.48, -r * 0.04],
      ['L', r * 0.78, -r * 0.26],
      ['Q', r * 0.68, 0, r * 0.78, r * 0.26],
      ['L', r * 0.48, r * 0.04],
      ['C', r * 0.2, r * 0.36, -r * 0.4, r * 0.4, -r * 0.72, 0],
      ['Z'],
    ) +
      shape(
        '#9fb8bf',
        ['M', -r * 0.72, 0],
        ['C', -r * 0.4, r * 0.4, r * 0.2, r * 0.36, r * 0.48, r * 0.04],
        ['C', r * 0.1, r * 0.12, -r * 0.3, r * 0.1, -r * 0.72, 0],
        ['Z'],
      ) +
      stroke('#3f5a66', r / 40, ['M', -r * 0.42, -r * 0.2], ['Q', -r * 0.3, 0, -r * 0.42, r * 0.2]) +
      [-0.2, -0.02, 0.16]
        .map((x) => stroke('#3f5a66', r / 34, ['M', x * r, -r * 0.26], ['L', x * r + r * 0.06, -r * 0.04]))
        .join('') +
      circle(-r * 0.54, -r * 0.06, r * 0.045, m.paper) +
      circle(-r * 0.54, -r * 0.06, r * 0.024, '#1d2a30'),
    -18,
  ) +
  lemon(r * 0.3, r * 0.46, r * 0.19) +
  leaf(-r * 0.22, r * 0.48, r * 0.17, 12) +
  leaf(-r * 0.1, r * 0.58, r * 0.14, -24);

const soup: Food = (r) =>
  circle(0, 0, r * 0.74, '#e08b2c') +
  circle(0, 0, r * 0.66, '#ea9d3f') +
  `<path d="M${n(-r * 0.1)} 0c${n(r * 0.02)} ${n(-r * 0.2)} ${n(r * 0.34)} ${n(-r * 0.12)} ${n(r * 0.26)} ${n(r * 0.1)}c${n(-r * 0.08)} ${n(r * 0.26)} ${n(-r * 0.56)} ${n(r * 0.18)} ${n(-r * 0.52)} ${n(-r * 0.14)}c${n(r * 0.04)} ${n(-r * 0.36)} ${n(r * 0.7)} ${n(-r * 0.36)} ${n(r * 0.78)} ${n(r * 0.04)}" fill="none" stroke="${WHITE}" stroke-width="${n(r / 18)}" stroke-linecap="round"/>` +
  ring(6, 0.5)
    .map((a, i) =>
      ellipse(Math.cos(a) * r * 0.4, Math.sin(a) * r * 0.4, r * 0.05, r * 0.03, i % 2 ? LEAF_DARK : LEAF),
    )
    .join('');

const steak: Food = (r, m) =>
  at(
    -r * 0.08,
    -r * 0.1,
    [0, 1, 2, 3, 4]
      .map((i) => {
        const x = -r * 0.44 + i * r * 0.22;
        return (
          rect(x, -r * 0.28, r * 0.19, r * 0.52, '#5c2c22', r * 0.07) +
          rect(x + r * 0.025, -r * 0.24, r * 0.14, r * 0.44, '#b5473f', r * 0.05) +
          rect(x + r * 0.045, -r * 0.2, r * 0.06, r * 0.36, '#cf6a5e', r * 0.03)
        );
      })
      .join(''),
    -12,
  ) +
  [-0.3, -0.02, 0.26]
    .map(
      (x, i) =>
        circle(x * r, r * (0.46 - (i % 2) * 0.04), r * 0.12, m.crust.light) +
        circle(x * r - r * 0.03, r * 0.42 - (i % 2) * r * 0.04, r * 0.05, m.crumb.mid),
    )
    .join('') +
  leaf(r * 0.46, -r * 0.2, r * 0.2, 60) +
  leaf(r * 0.52, r * 0.06, r * 0.16, 100);

const dumplings: Food = (r, m) =>
  ring(6, 0.2)
    .map((a) =>
      at(
        Math.cos(a) * r * 0.42,
        Math.sin(a) * r * 0.42,
        shape(
          m.crumb.dark,
          ['M', -r * 0.2, r * 0.06],
          ['C', -r * 0.18, -r * 0.2, r * 0.18, -r * 0.2, r * 0.2, r * 0.06],
          ['Q', 0, r * 0.14, -r * 0.2, r * 0.06],
          ['Z'],
        ) +
          [-0.12, -0.04, 0.04, 0.12]
            .map((x) => stroke(m.crust.mid, r / 40, ['M', x * r, -r * 0.09], ['L', x * r * 0.7, r * 0.02]))
            .join(''),
        a * 57 + 90,
      ),
    )
    .join('') +
  circle(0, 0, r * 0.17, '#3b2318') +
  circle(-r * 0.04, -r * 0.04, r * 0.05, '#7a4a2c');

const pasta: Food = (r, m, random) =>
  ring(16)
    .map((a, i) => {
      const s = r * (0.18 + (i % 4) * 0.11);
      const b = a + 1.6 + random.next();
      return stroke(
        i % 2 ? '#eec45c' : '#dba63c',
        r / 16,
        ['M', Math.cos(a) * s, Math.sin(a) * s],
        [
          'Q',
          Math.cos((a + b) / 2) * s * 1.5,
          Math.sin((a + b) / 2) * s * 1.5,
          Math.cos(b) * s,
          Math.sin(b) * s,
        ],
      );
    })
    .join('') +
  ring(5, 0.4)
    .map((a) => circle(Math.cos(a) * r * 0.26, Math.sin(a) * r * 0.26, r * 0.08, TOMATO))
    .join('') +
  leaf(0, -r * 0.06, r * 0.16, 20) +
  leaf(r * 0.08, r * 0.08, r * 0.13, -50) +
  ring(9, 1)
    .map((a) => circle(Math.cos(a) * r * 0.5, Math.sin(a) * r * 0.44, r * 0.02, m.paper))
    .join('');

const tart: Food = (r, m) =>
  circle(0, 0, r * 0.66, m.crust.dark) +
  circle(0, 0, r * 0.62, m.crust.mid) +
  circle(0, 0, r * 0.54, m.cream.mid) +
  [0.44, 0.29, 0.14]
    .flatMap((k, row) =>
      ring([15, 10, 5][row] ?? 5, row * 0.3).map(
        (a) =>
          circle(Math.cos(a) * r * k, Math.sin(a) * r * k, r * 0.075, m.berry.mid) +
          circle(Math.cos(a) * r * k - r * 0.02, Math.sin(a) * r * k - r * 0.02, r * 0.025, m.berry.light),
      ),
    )
    .join('') +
  shape(m.cream.light, ['M', 0, 0], ['L', r * 0.74, r * 0.12], ['L', r * 0.5, r * 0.56], ['Z']);

const oysters: Food = (r, m) =>
  circle(0, 0, r * 0.7, '#dfe9ea') +
  ring(6)
    .map((a) =>
      at(
        Math.cos(a) * r * 0.44,
        Math.sin(a) * r * 0.44,
        shape(
          '#6b6a64',
          ['M', -r * 0.24, 0],
          ['C', -r * 0.2, -r * 0.2, r * 0.14, -r * 0.2, r * 0.24, 0],
          ['C', r * 0.14, r * 0.2, -r * 0.2, r * 0.2, -r * 0.24, 0],
          ['Z'],
        ) +
          ellipse(0, 0, r * 0.18, r * 0.11, m.paper) +
          ellipse(r * 0.02, 0, r * 0.12, r * 0.065, '#b9b49f') +
          ellipse(r * 0.04, -r * 0.02, r * 0.05, r * 0.02, m.paper),
        a * 57,
      ),
    )
    .join('') +
  lemon(0, 0, r * 0.17);

const ramen: Food = (r, m) =>
  circle(0, 0, r * 0.84, '#b5712c') +
  circle(0, 0, r * 0.78, '#c98539') +
  [-3, -2, -1, 0, 1, 2]
    .map(
      (i) =>
        `<path d="M${n(-r * 0.6)} ${n(r * 0.1 + i * r * 0.075)}q${n(r * 0.15)} ${n(-r * 0.12)} ${n(r * 0.3)} 0t${n(r * 0.3)} 0t${n(r * 0.3)} 0t${n(r * 0.24)} 0" fill="none" stroke="${i % 2 ? '#f3d794' : '#e6c173'}" stroke-width="${n(r / 18)}" stroke-linecap="round"/>`,
    )
    .join('') +
  rect(r * 0.2, -r * 0.72, r * 0.34, r * 0.5, '#20322c', r * 0.02) +
  ellipse(-r * 0.32, -r * 0.34, r * 0.25, r * 0.19, WHITE) +
  circle(-r * 0.32, -r * 0.34, r * 0.12, '#ee9a2b') +
  circle(r * 0.34, r * 0.34, r * 0.2, '#e7b09a') +
  `<path d="M${n(r * 0.34)} ${n(r * 0.34)}c${n(r * 0.06)} ${n(-r * 0.08)} ${n(r * 0.14)} 0 ${n(r * 0.08)} ${n(r * 0.08)}s${n(-r * 0.2)} ${n(r * 0.04)} ${n(-r * 0.2)} ${n(-r * 0.1)}" fill="none" stroke="#a8543c" stroke-width="${n(r / 28)}"/>` +
  ring(9, 0.3)
    .map(
      (a) =>
        `<circle cx="${n(Math.cos(a) * r * 0.22 - r * 0.02)}" cy="${n(Math.sin(a) * r * 0.14 - r * 0.02)}" r="${n(r * 0.045)}" fill="none" stroke="${LEAF}" stroke-width="${n(r / 40)}"/>`,
    )
    .join('') +
  circle(-r * 0.44, r * 0.44, r * 0.05, m.berry.mid) +
  circle(-r * 0.2, r * 0.56, r * 0.03, m.berry.mid);

const cheese: Food = (r, m) =>
  [
    [-0.3, -0.26, 20, m.wicker.mid],
    [0.3, -0.2, 80, '#e6d3a3'],
    [0.02, 0.34, -40, m.crust.light],
  ]
    .map(([x, y, turn, fill]) =>
      at(
        Number(x) * r,
        Number(y) * r,
        shape(
          String(fill),
          ['M', -r * 0.3, r * 0.14],
          ['L', r * 0.32, 0],
          ['L', -r * 0.3, -r * 0.14],
          ['Z'],
        ) +
          rect(-r * 0.34, -r * 0.15, r * 0.06, r * 0.3, m.crust.dark) +
          circle(-r * 0.14, 0, r * 0.03, m.crust.mid),
        Number(turn),
      ),
    )
    .join('') +
  [0, 1, 2, 3, 4, 5]
    .map((i) =>
      circle(-r * 0.44 + (i % 3) * r * 0.1, r * 0.22 + Math.floor(i / 3) * r * 0.09, r * 0.06, '#6b2c58'),
    )
    .join('') +
  ring(3)
    .map((a) =>
      circle(r * 0.44 + Math.cos(a) * r * 0.06, r * 0.24 + Math.sin(a) * r * 0.06, r * 0.05, m.crust.mid),
    )
    .join('');

/** A cup on its saucer, with the leaf that is poured. */
const coffee: Food = (r, m) =>
  rect(r * 0.5, -r * 0.09, r * 0.36, r * 0.18, m.cream.mid, r * 0.08) +
  circle(0, 0, r * 0.56, m.cream.light) +
  circle(0, 0, r * 0.48, '#5b3520') +
  circle(0, 0, r * 0.44, '#8a5630') +
  [0.3, 0.14, -0.02]
    .map((y, i) =>
      shape(
        '#e9cfa6',
        ['M', 0, r * (y - 0.2)],
        ['Q', r * (0.3 - i * 0.05), r * (y - 0.16), 0, r * (y + 0.08)],
        ['Q', -r * (0.3 - i * 0.05), r * (y - 0.16), 0, r * (y - 0.2)],
        ['Z'],
      ),
    )
    .join('') +
  stroke('#8a5630', r / 40, ['M', 0, -r * 0.2], ['L', 0, r * 0.36]) +
  rect(-r * 0.86, -r * 0.04, r * 0.42, r * 0.08, m.metal.mid, r * 0.04);

/** Two slices, butter, a spoon of jam. */
const bread: Food = (r, m) =>
  [-0.3, 0.26]
    .map((x, i) =>
      at(
        x * r,
        (i ? 0.1 : -0.1) * r,
        rect(-r * 0.27, -r * 0.36, r * 0.54, r * 0.72, m.crust.dark, r * 0.16) +
          rect(-r * 0.23, -r * 0.32, r * 0.46, r * 0.64, m.crumb.mid, r * 0.13) +
          (i
            ? circle(0, r * 0.02, r * 0.15, m.berry.mid) +
              circle(-r * 0.05, -r * 0.03, r * 0.05, m.berry.light)
            : rect(-r * 0.1, -r * 0.1, r * 0.22, r * 0.17, '#f5dc84', r * 0.03)),
        i ? 12 : -10,
      ),
    )
    .join('');

export const FOODS = {
  beets,
  eggs,
  fish,
  soup,
  steak,
  dumplings,
  pasta,
  tart,
  oysters,
  ...PIZZAS,
  ramen,
  cheese,
  coffee,
  bread,
} as const;
export type FoodName = keyof typeof FOODS;

/** A plate of radius `r` in its colour; bowls and pizzas fill more of it. */
export function plate(
  x: number,
  y: number,
  r: number,
  food: FoodName,
  color: string,
  m: Materials,
  random: Random,
): string {
  const deep = food === 'ramen' || food === 'soup';
  const inner = deep ? 0.88 : isPizza(food) ? 0.94 : 0.7;
  const size = deep ? 0.98 : isPizza(food) ? 0.96 : 0.92;
  return (
    ellipse(x + r * 0.05, y + r * 0.09, r, r, '#00000030') +
    circle(x, y, r, color) +
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r * 0.94)}" fill="none" stroke="#ffffff59" stroke-width="${n(r / 50)}"/>` +
    circle(x, y, r * inner, m.cream.light) +
    (deep
      ? ''
      : `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r * inner * 0.95)}" fill="none" stroke="${m.cream.mid}" stroke-width="${n(r / 60)}"/>`) +
    at(x, y, FOODS[food](r * size * (isPizza(food) || deep ? 1 : 0.86), m, random))
  );
}
