/** A breakfast from straight above: plates, cups, an egg, an orange, all of them circles. */
import type { Random } from '../seeded-random.js';
import { box, drawing, line, type Inks } from './ribbon-inks.js';
import { at, circle, n } from './svg.js';

const shadow = (r: number): string => circle(9, 11, r, '#00000030');

const plate = (r: number, inks: Inks, content = ''): string =>
  shadow(r) +
  circle(0, 0, r, inks.enamel.light) +
  circle(0, 0, r * 0.94, 'none', `stroke="${inks.accent}" stroke-width="3"`) +
  circle(0, 0, r * 0.68, inks.enamel.mid) +
  circle(-2, -2, r * 0.66, inks.enamel.light) +
  content;

const cup = (fill: string, top: string, inks: Inks): string =>
  plate(62, inks) +
  `<path d="M34-12h26a12 12 0 0 1 0 24H34z" fill="${inks.enamel.mid}"/>` +
  circle(4, 5, 42, '#00000024') +
  circle(0, 0, 42, inks.enamel.light) +
  circle(0, 0, 35, fill) +
  circle(-6, -6, 20, top, 'opacity=".5"') +
  `<g transform="rotate(38)">${box(46, -4, 52, 8, inks.rock.light, 'rx="4"')}<ellipse cx="104" cy="0" rx="14" ry="9" fill="${inks.rock.light}"/></g>`;

const egg = (inks: Inks): string =>
  shadow(44) +
  circle(0, 0, 44, inks.cloth.mid) +
  circle(0, 0, 36, inks.cloth.dark) +
  '<ellipse cx="0" cy="0" rx="26" ry="30" fill="#e9c9a4"/><ellipse cx="-7" cy="-9" rx="12" ry="14" fill="#f6e2c8"/>';

const orange = (x: number, y: number, r: number): string => {
  const parts = Array.from({ length: 8 }, (_, index) => {
    const a = (index * Math.PI) / 4;
    return `M0 0L${n(Math.cos(a) * r * 0.8)} ${n(Math.sin(a) * r * 0.8)}`;
  }).join('');
  return at(
    x,
    y,
    circle(4, 5, r, '#00000028') +
      circle(0, 0, r, '#d9822b') +
      circle(0, 0, r * 0.88, '#f6ddb0') +
      circle(0, 0, r * 0.8, '#efa23f') +
      `<path d="${parts}" stroke="#f6ddb0" stroke-width="3"/>`,
  );
};

const toast = (x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    '<path d="M-34-30q0-14 16-14h36q16 0 16 14q0 10-6 14v46q0 8-8 8h-40q-8 0-8-8v-46q-6-4-6-14z" fill="#00000028" transform="translate(5 6)"/><path d="M-34-30q0-14 16-14h36q16 0 16 14q0 10-6 14v46q0 8-8 8h-40q-8 0-8-8v-46q-6-4-6-14z" fill="#a9682f"/><path d="M-28-29q0-9 12-9h32q12 0 12 9q0 8-6 11v47q0 4-4 4h-36q-4 0-4-4v-47q-6-3-6-11z" fill="#e8bd7b"/><path d="M-16-26h20q8 0 8 8v6h-28z" fill="#f3d7a6"/>',
    turn,
  );

const jar = (fill: string, inks: Inks): string =>
  shadow(36) +
  circle(0, 0, 36, '#ffffffaa') +
  circle(0, 0, 30, fill) +
  circle(-9, -9, 9, '#ffffff66') +
  `<g transform="rotate(-40)">${box(10, -4, 60, 8, inks.rock.light, 'rx="4"')}</g>`;

const butter = (inks: Inks): string =>
  box(-52, -30, 118, 78, '#00000028', 'rx="10"') +
  box(-60, -40, 120, 80, inks.enamel.light, 'rx="10"') +
  box(-50, -30, 100, 60, inks.enamel.mid, 'rx="6"') +
  box(-34, -18, 62, 36, '#f1d884') +
  box(-34, -18, 62, 10, '#f9e9b0') +
  line(-8, -18, -8, 18, '#dcbf62', 2);

const knife = (inks: Inks): string =>
  box(-3, -74, 9, 80, inks.rock.light, 'rx="4"') +
  box(-5, 6, 13, 70, inks.wood.mid, 'rx="5"') +
  box(-5, 6, 4, 70, inks.wood.light, 'rx="2"');

const pot = (inks: Inks): string =>
  shadow(74) +
  `<path d="M-60-20L-112-44L-104-60L-46-46z" fill="${inks.cloth.dark}"/>` +
  `<path d="M60-8q46-12 46 26t-50 20" fill="none" stroke="${inks.cloth.dark}" stroke-width="13"/>` +
  circle(0, 0, 72, inks.cloth.mid) +
  circle(-4, -4, 58, inks.cloth.light) +
  circle(0, 0, 44, inks.cloth.mid) +
  circle(0, 0, 13, inks.brass.mid) +
  circle(-4, -4, 5, inks.brass.light);

const paper = (inks: Inks): string =>
  box(8, 10, 190, 236, '#00000028') +
  box(0, 0, 190, 236, inks.enamel.light) +
  box(16, 18, 158, 15, '#2b2a27') +
  line(16, 42, 174, 42, '#2b2a27', 2) +
  box(16, 54, 74, 62, inks.wall.dark) +
  Array.from(
    { length: 15 },
    (_, row) =>
      box(100, 54 + row * 11, row % 4 === 3 ? 50 : 74, 4, '#b8b2a4') +
      (row > 6 ? box(16, 54 + row * 11, row % 3 === 1 ? 60 : 74, 4, '#b8b2a4') : ''),
  ).join('');

/** The checks of the cloth are drawn as two sets of stripes that cross. */
function cloth(size: number, inks: Inks): string {
  const stripes = Array.from(
    { length: Math.ceil(size / 80) },
    (_, index) => `M${index * 80} 0h40v${size}h-40z`,
  ).join('');
  const rows = Array.from(
    { length: Math.ceil(size / 80) },
    (_, index) => `M0 ${index * 80}v40h${size}v-40z`,
  ).join('');
  return (
    box(0, 0, size, size, inks.enamel.light) +
    `<path d="${stripes}" fill="${inks.cloth.light}" opacity=".42"/><path d="${rows}" fill="${inks.cloth.light}" opacity=".42"/>`
  );
}

export function breakfastTable(inks: Inks, random: Random, label: string): string {
  const jams = random.some(['#8e2340', '#d98a2b', '#5b2a5e', '#c0392b'], 2);
  const coffee = cup('#4a2c1b', '#8a5a36', inks);
  const tea = cup('#b5722e', '#e0a860', inks);
  return drawing(
    720,
    720,
    cloth(720, inks) +
      at(70, 60, paper(inks), -9) +
      at(430, 240, plate(128, inks, toast(-34, 6, -16) + toast(30, 2, 12) + orange(6, 72, 24)), 0) +
      at(604, 262, knife(inks), 6) +
      at(590, 86, random.chance(0.5) ? coffee : tea, -14) +
      at(246, 372, egg(inks)) +
      at(330, 64, jar(jams[0] ?? '', inks)) +
      at(420, 54, jar(jams[1] ?? '', inks), 30) +
      at(120, 590, pot(inks), random.int(-20, 10)) +
      at(330, 540, butter(inks), -12) +
      at(560, 560, plate(112, inks, orange(-34, -20, 34) + orange(34, -4, 34) + orange(-8, 42, 34)), 0) +
      at(300, 690, coffee, 20) +
      [
        [210, 470],
        [484, 420],
        [404, 446],
        [700, 420],
        [240, 300],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 4, '#b9813f'))
        .join(''),
    { label },
  );
}
