import type { Random } from '../seeded-random.js';
import type { Materials } from './materials.js';
import { picture, words } from './picture.js';
import { at, circle, ellipse, n, rect, shape, stroke } from './svg.js';

export type Cycle = 'city' | 'road' | 'cargo' | 'kids' | 'fold' | 'track' | 'tour' | 'trailer';

function wheel(x: number, y: number, r: number, tyre = '#22282b', thick = 7): string {
  const spokes = Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * Math.PI * 2 + 0.1;
    return `M${n(x)} ${n(y)}L${n(x + Math.cos(a) * (r - 5))} ${n(y + Math.sin(a) * (r - 5))}`;
  });
  const ring = (radius: number, color: string, width: number): string =>
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
  return (
    `<path d="${spokes.join('')}" stroke="#aab4b6" stroke-width="1" fill="none"/>` +
    ring(r, tyre, thick) +
    ring(r - thick, '#d7dedf', 3) +
    circle(x, y, 6, '#5c676b') +
    circle(x, y, 2, '#e5eaea')
  );
}

const tube = (color: string, width: number, ...points: readonly (readonly [number, number])[]): string =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;

interface Build {
  rear: number;
  front: number;
  base: number;
  color: string;
  tyre?: string;
}

/** The frame of most: seat tube, top tube, down tube, stays, fork; the hubs stand on y = -radius. */
function frame(
  { rear, front, base, color }: Build,
  top: 'high' | 'low' | 'mid',
  bar: 'drop' | 'flat' | 'up',
): string {
  const back: [number, number] = [-base / 2, -rear];
  const ahead: [number, number] = [base / 2, -front];
  const crank: [number, number] = [-base * 0.08, -Math.max(44, rear * 0.92)];
  const seat: [number, number] = [-base * 0.2, -rear - 92];
  const head: [number, number] = [base / 2 - 32, -front - 92 - (rear - front) * 0.6];
  const joint: [number, number] =
    top === 'low'
      ? [-base * 0.13, crank[1] - 34]
      : top === 'mid'
        ? [-base * 0.17, seat[1] + 40]
        : [seat[0] + 4, seat[1] + 14];
  const bars = {
    drop: `<path d="M${n(head[0] - 4)} ${n(head[1] - 22)}h26c24 0 26 34 4 36h-14" fill="none" stroke="#22282b" stroke-width="7" stroke-linecap="round"/>`,
    flat: tube('#22282b', 8, [head[0] - 16, head[1] - 24], [head[0] + 22, head[1] - 30]),
    up:
      `<path d="M${n(head[0] - 4)} ${n(head[1] - 26)}c10 -22 -16 -26 -46 -14" fill="none" stroke="#8c979a" stroke-width="7" stroke-linecap="round"/>` +
      tube('#5b3a26', 10, [head[0] - 50, head[1] - 40], [head[0] - 34, head[1] - 44]),
  }[bar];
  return (
    tube(color, 6, crank, back, seat) +
    tube(color, 9, seat, crank, [head[0] + 3, head[1] + 22]) +
    tube(color, 8, joint, head) +
    tube(color, 8, [head[0] - 4, head[1] - 10], [head[0] + 8, head[1] + 34], ahead) +
    tube('#8c979a', 5, [head[0] - 4, head[1] - 10], [head[0] - 6, head[1] - 26]) +
    tube('#8c979a', 5, seat, [seat[0] - 4, seat[1] - 16]) +
    shape(
      '#3a2a20',
      ['M', seat[0] - 32, seat[1] - 22],
      ['Q', seat[0] - 6, seat[1] - 30, seat[0] + 28, seat[1] - 18],
      ['Q', seat[0] - 6, seat[1] - 8, seat[0] - 32, seat[1] - 14],
      ['Z'],
    ) +
    bars +
    circle(crank[0], crank[1], 15, '#39444a') +
    circle(crank[0], crank[1], 9, '#d7dedf') +
    tube('#22282b', 5, crank, [crank[0] + 20, crank[1] + 18]) +
    rect(crank[0] + 12, crank[1] + 16, 20, 6, '#22282b', 2)
  );
}

const guards = (x: number, y: number, r: number, color: string): string =>
  `<path d="M${n(x - r * 0.96)} ${n(y - r * 0.4)}A${n(r + 9)} ${n(r + 9)} 0 0 1 ${n(x + r * 0.8)} ${n(y - r * 0.68)}" fill="none" stroke="${color}" stroke-width="6" stroke-linecap="round"/>`;

/** Stands with its wheels on y = 0, its middle in x = 0. */
function cycle(kind: Cycle, color: string, m: Materials): string {
  const big: Build = { rear: 72, front: 72, base: 212, color };
  const both = (b: Build, thick = 7): string =>
    wheel(-b.base / 2, -b.rear, b.rear - 4, b.tyre, thick) +
    wheel(b.base / 2, -b.front, b.front - 4, b.tyre, thick);
  switch (kind) {
    case 'city':
      return (
        both(big) +
        guards(-106, -72, 72, color) +
        guards(106, -72, 72, color) +
        frame(big, 'low', 'up') +
        rect(66, -212, 66, 48, m.wicker.mid, 5) +
        [0, 1, 2].map((i) => rect(66, -202 + i * 13, 66, 4, m.wicker.dark)).join('') +
        rect(-150, -158, 70, 7, '#39444a', 3)
      );
    case 'road':
      return both(big, 4) + frame(big, 'high', 'drop');
    case 'track':
      return both({ ...big, tyre: m.rye.mid }, 5) + frame(big, 'high', 'flat');
    case 'tour':
      return (
        both(big, 8) +
        frame(big, 'high', 'flat') +
        rect(-156, -158, 84, 7, '#39444a', 3) +
        shape(m.accent, ['M', -158, -150], ['H', -98], ['L', -92, -76], ['H', -152], ['Z']) +
        rect(-150, -134, 40, 8, m.paper, 3)
      );
    case 'cargo': {
      const long: Build = { rear: 66, front: 50, base: 300, color };
      return (
        both(long) +
        tube(color, 10, [-40, -58], [60, -46], [150, -50]) +
        frame({ ...long, front: 66, base: 190 }, 'low', 'up').replace(/^/, '') +
        shape(m.wood.mid, ['M', 30, -150], ['H', 138], ['L', 128, -64], ['H', 40], ['Z']) +
        rect(26, -156, 116, 10, m.wood.light, 3) +
        [0, 1].map((i) => rect(34 + i * 4, -122 + i * 28, 100 - i * 8, 4, m.wood.dark)).join('')
      );
    }
    case 'kids': {
      const small: Build = { rear: 46, front: 46, base: 140, color };
      return (
        both(small) +
        frame({ ...small, rear: 46 }, 'mid', 'up') +
        guards(-70, -46, 46, m.accent) +
        shape(m.accent, ['M', -94, -196], ['L', -94, -168], ['L', -64, -182], ['Z']) +
        tube('#8c979a', 3, [-94, -46], [-94, -196])
      );
    }
    case 'fold': {
      const tiny: Build = { rear: 42, front: 42, base: 176, color };
      return (
        both(tiny) +
        tube(color, 12, [-46, -74], [62, -86]) +
        tube(color, 6, [-88, -42], [-16, -48], [-46, -74], [-88, -42]) +
        tube(color, 8, [62, -86], [88, -42]) +
        tube('#8c979a', 6, [64, -92], [50, -176]) +
        tube('#22282b', 8, [36, -180], [66, -176]) +
        tube('#8c979a', 6, [-26, -54], [-46, -168]) +
        shape('#3a2a20', ['M', -78, -172], ['Q', -50, -180, -18, -168], ['Q', -50, -160, -78, -166], ['Z']) +
        circle(-16, -48, 14, '#39444a') +
        circle(-16, -48, 8, '#d7dedf') +
        circle(8, -81, 6, m.paper)
      );
    }
    case 'trailer':
      return (
        wheel(-10, -52, 48) +
        shape(
          color,
          ['M', -100, -150],
          ['Q', -90, -166, -60, -166],
          ['H', 50],
          ['Q', 84, -160, 96, -86],
          ['L', 90, -70],
          ['H', -96],
          ['Z'],
        ) +
        shape('#ffffff66', ['M', -50, -152], ['H', 44], ['L', 62, -108], ['H', -50], ['Z']) +
        rect(-104, -76, 204, 12, '#39444a', 5) +
        tube('#8c979a', 6, [96, -70], [150, -74])
      );
  }
}

const FRAMES = ['#c8452f', '#2f6f78', '#e0a92e', '#355a9a', '#4f7d3c', '#7a3b63', '#22303a'] as const;

const hook = (x: number, m: Materials): string =>
  `<path d="M${n(x)} 26v16a14 14 0 1 0 14 14" fill="none" stroke="${m.metal.mid}" stroke-width="7" stroke-linecap="round"/>`;

const priceTag = (x: number, y: number, price: string, m: Materials): string =>
  stroke(m.paper, 2, ['M', x, y - 34], ['L', x, y]) +
  shape(
    m.paper,
    ['M', x - 34, y + 6],
    ['L', x - 26, y - 6],
    ['H', x + 26],
    ['L', x + 34, y + 6],
    ['V', y + 30],
    ['H', x - 34],
    ['Z'],
  ) +
  circle(x, y + 2, 3, m.ink) +
  words(x, y + 23, price, m.ink, { size: 15, anchor: 'middle', weight: 700, fit: 60 });

/** Wheels on hooks above, what they belong to standing below, a tag on each. */
export function hooksArt(
  shown: readonly { kind: Cycle; price: string }[],
  m: Materials,
  random: Random,
  label: string,
): string {
  const holes = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 38 }, (_, i) => `M${i * 40 + 14} ${row * 40 + 90}h6v6h-6z`).join(''),
  ).join('');
  const tyres = ['#22282b', m.rye.mid, '#22282b', m.accent];
  const hung = Array.from({ length: 10 }, (_, i) => {
    const x = 96 + i * 152;
    const r = i % 3 === 1 ? 46 : 64;
    return hook(x, m) + wheel(x, 62 + r, r, random.pick(tyres), i % 2 ? 5 : 8);
  });
  const stand = Array.from({ length: 4 }, (_, i) => {
    const x = 200 + i * 376;
    const { kind, price } = shown[i % shown.length] ?? { kind: 'city', price: '' };
    return (
      ellipse(x, 574, 150, 9, m.shadow) +
      at(
        x,
        572,
        `<g transform="scale(1.16)">${cycle(kind, FRAMES[(i * 2 + random.int(0, 1)) % FRAMES.length] ?? '', m)}</g>`,
      ) +
      (price ? priceTag(x - 46, 392, price, m) : '')
    );
  });
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.mid) +
      `<path d="${holes}" fill="${m.wall.dark}"/>` +
      rect(0, 16, 1500, 16, m.wood.mid) +
      rect(0, 16, 1500, 5, m.wood.light) +
      hung.join('') +
      rect(0, 566, 1500, 74, m.cream.dark) +
      rect(0, 566, 1500, 10, m.cream.mid) +
      stand.join(''),
  );
}

export function cycleArt(kind: Cycle, ground: string, m: Materials, random: Random): string {
  return picture(
    '',
    rect(0, 0, 320, 320, ground) +
      ellipse(160, 250, 128, 8, '#00000024') +
      at(
        160,
        248,
        `<g transform="scale(${kind === 'cargo' ? '.68' : '.84'})">${cycle(kind, random.pick(FRAMES), m)}</g>`,
      ),
    320,
    320,
    'xMidYMid',
  );
}
