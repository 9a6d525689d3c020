/** Six pizzas from above: one dough, and what is on it. */
import { leaf, ring, TOMATO, WHITE, type Food } from './food.js';
import type { Materials } from './materials.js';
import { at, circle, ellipse, rect, stroke } from './svg.js';

const SAUCE = '#e2603a';

/** `r` is that of the pizza; things lie at `k` of it, in turn nearer and farther. */
function strewn(count: number, from: number, near: number, far: number, draw: Place): string {
  return ring(count, from)
    .map((a, i) => draw(Math.cos(a) * (i % 2 ? far : near), Math.sin(a) * (i % 2 ? far : near), a * 57))
    .join('');
}

type Place = (x: number, y: number, turn: number) => string;

const drop =
  (size: number, fill: string, light: string): Place =>
  (x, y) =>
    circle(x, y, size, fill) + circle(x - size * 0.25, y - size * 0.25, size * 0.6, light);

function baked(topping: Food, base: (m: Materials) => readonly [edge: string, inside: string]): Food {
  return (r, m, random) => {
    const [edge, inside] = base(m);
    return (
      circle(0, 0, r * 0.9, m.crust.mid) +
      ring(14, 0.1)
        .map((a) =>
          circle(
            Math.cos(a) * r * 0.84,
            Math.sin(a) * r * 0.84,
            r * (0.03 + random.next() * 0.05),
            m.rye.mid,
          ),
        )
        .join('') +
      circle(0, 0, r * 0.76, edge) +
      circle(0, 0, r * 0.72, inside) +
      topping(r, m, random) +
      [0, 1, 2]
        .map((i) =>
          at(0, 0, rect(-r * 0.92, -r * 0.008, r * 1.84, Math.max(2, r * 0.016), m.rye.dark), 15 + i * 60),
        )
        .join('')
    );
  };
}

const red = (): readonly [string, string] => [TOMATO, SAUCE];
const pale = (m: Materials): readonly [string, string] => [m.cream.mid, m.cream.light];

const basil = (r: number, count: number): string =>
  strewn(count, 0.5, r * 0.46, r * 0.2, (x, y, turn) => leaf(x, y, r * 0.13, turn + 40));

export const PIZZAS = {
  pizza: baked(
    (r, m, random) =>
      strewn(7, random.next(), r * 0.3, r * 0.52, drop(r * 0.13, m.cream.light, WHITE)) + basil(r, 5),
    red,
  ),
  marinara: baked(
    (r, m, random) =>
      strewn(9, random.next(), r * 0.26, r * 0.54, (x, y, turn) =>
        at(x, y, ellipse(0, 0, r * 0.08, r * 0.04, m.cream.light), turn),
      ) + strewn(16, random.next(), r * 0.4, r * 0.62, (x, y) => circle(x, y, r * 0.022, '#4c7330')),
    red,
  ),
  napoli: baked(
    (r, m, random) =>
      strewn(4, random.next(), r * 0.44, r * 0.26, drop(r * 0.12, m.cream.light, WHITE)) +
      strewn(8, random.next(), r * 0.34, r * 0.54, (x, y, turn) =>
        at(x, y, stroke('#6b5a4c', r * 0.05, ['M', -r * 0.13, 0], ['Q', 0, -r * 0.1, r * 0.13, 0]), turn),
      ) +
      strewn(9, 0.3, r * 0.18, r * 0.6, (x, y) => circle(x, y, r * 0.035, '#54662f')),
    red,
  ),
  diavola: baked(
    (r, m, random) =>
      strewn(6, random.next() + 1, r * 0.22, r * 0.5, drop(r * 0.1, m.cream.light, WHITE)) +
      strewn(9, random.next(), r * 0.34, r * 0.54, drop(r * 0.11, '#a8321f', '#c14a30')),
    red,
  ),
  bianca: baked(
    (r, _m, random) =>
      strewn(11, random.next(), r * 0.26, r * 0.54, drop(r * 0.12, '#e9c46a', '#f4dd9b')) +
      strewn(10, 0.4, r * 0.4, r * 0.6, (x, y, turn) =>
        at(x, y, stroke('#4c7330', r * 0.02, ['M', -r * 0.08, 0], ['L', r * 0.08, 0]), turn),
      ),
    pale,
  ),
  carciofi: baked(
    (r, m, random) =>
      strewn(5, random.next() + 1, r * 0.3, r * 0.5, drop(r * 0.1, m.cream.light, WHITE)) +
      strewn(8, random.next(), r * 0.28, r * 0.52, (x, y, turn) =>
        at(x, y, leaf(0, 0, r * 0.16, 0, '#93a35a') + leaf(0, r * 0.05, r * 0.12, 12, '#b9c07e'), turn),
      ),
    red,
  ),
} satisfies Record<string, Food>;

/** They fill more of their plate than other food does. */
export const isPizza = (food: string): boolean => food in PIZZAS;
