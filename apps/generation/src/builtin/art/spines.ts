import { oklch, toHex } from '../theme/color.js';
import type { Palette } from '../theme/palette.js';
import type { Random } from '../seeded-random.js';
import type { Materials } from './materials.js';
import { picture, words } from './picture.js';
import { at, circle, ellipse, n, rect, shape } from './svg.js';

/** Cloth of books: deep colours, and two light ones. */
const CLOTHS = [28, 60, 95, 150, 195, 250, 320, 10].map((hue, i) =>
  toHex(oklch(i % 3 === 1 ? 0.62 : 0.44, 0.11, hue)),
);
const LIGHT = ['#efe3c6', '#e6d2b4', '#f3ecdd'];

interface Spine {
  width: number;
  height: number;
  cloth: string;
  ink: string;
  title: string;
  look: number;
}

function spineOf(title: string, random: Random): Spine {
  const light = random.chance(0.24);
  return {
    width: random.int(26, 56),
    height: random.int(112, 158),
    cloth: light ? random.pick(LIGHT) : random.pick(CLOTHS),
    ink: light ? '#3a2f28' : random.pick(['#f7e7c0', '#f4d27a', '#ffffff']),
    title,
    look: random.int(0, 3),
  };
}

/** Standing on (0, 0), its left edge there. */
function spine({ width, height, cloth, ink, title, look }: Spine): string {
  const bands =
    look === 0
      ? rect(0, -height + 12, width, 4, ink) +
        rect(0, -height + 20, width, 2, ink) +
        rect(0, -20, width, 4, ink)
      : look === 1
        ? rect(0, -height * 0.9, width, height * 0.2, ink) +
          circle(width / 2, -height * 0.8, Math.min(8, width * 0.2), cloth)
        : look === 2
          ? circle(width / 2, -18, Math.min(9, width * 0.26), ink)
          : rect(4, -height + 8, width - 8, 2, ink) + rect(4, -10, width - 8, 2, ink);
  const room = height - (look === 1 ? 70 : 56);
  const size = Math.min(17, width * 0.5, room / (title.length * 0.52));
  const lettering =
    title && size > 7
      ? `<g transform="translate(${n(width / 2 + size * 0.34)} ${n(look === 1 ? -12 : -30)}) rotate(-90)">${words(0, 0, title, ink, { size, weight: 600 })}</g>`
      : '';
  return (
    rect(0, -height, width, height, cloth, 2) +
    rect(0, -height, 4, height, '#ffffff24') +
    rect(width - 5, -height, 5, height, '#00000029') +
    bands +
    lettering
  );
}

const lying = (width: number, thick: number, cloth: string): string =>
  rect(0, -thick, width, thick, cloth, 2) +
  rect(width - 12, -thick + 3, 12, thick - 6, '#f5ecd9') +
  rect(10, -thick, 4, thick, '#ffffff40') +
  rect(22, -thick, 4, thick, '#ffffff40');

function row(
  y: number,
  titles: readonly string[],
  prices: readonly string[],
  m: Materials,
  random: Random,
): string {
  const things: string[] = [];
  const tags: string[] = [];
  let x = 26;
  let next = random.int(0, 5);
  while (x < 1500) {
    const roll = random.next();
    const start = x;
    if (roll < 0.18) {
      const width = random.int(110, 140);
      let top = y;
      for (let i = random.int(3, 5); i > 0; i -= 1) {
        const thick = random.int(16, 26);
        things.push(at(x + random.int(-6, 6), top, lying(width, thick, random.pick(CLOTHS))));
        top -= thick;
      }
      things.push(
        at(x + width / 2, top, circle(0, -15, 17, m.metal.mid) + circle(-5, -20, 5, m.metal.light)),
      );
      x += width + 16;
    } else {
      for (let i = random.int(3, 6); i > 0; i -= 1) {
        const one = spineOf(titles[next % titles.length] ?? '', random);
        next += 1;
        things.push(at(x, y, spine(one)));
        x += one.width + 1;
      }
      if (random.chance(0.4)) {
        const one = spineOf(titles[next % titles.length] ?? '', random);
        next += 1;
        things.push(at(x + 8, y, spine(one), -9));
        x += one.width + 30;
      }
    }
    const price = prices[next % Math.max(1, prices.length)];
    if (price) {
      const mid = (start + x) / 2;
      tags.push(
        rect(mid - 32, y + 8, 64, 24, m.paper, 2),
        words(mid, y + 25, price, m.ink, { size: 14, anchor: 'middle', weight: 700, fit: 58 }),
      );
    }
    x += random.int(14, 40);
  }
  return (
    things.join('') +
    rect(0, y, 1500, 12, m.wood.light) +
    rect(0, y + 12, 1500, 6, m.wood.dark) +
    rect(0, y + 18, 1500, 18, m.shadow) +
    tags.join('')
  );
}

/** Three boards of spines with the titles of the catalogue, and a price for each group. */
export function spinesArt(
  titles: readonly string[],
  prices: readonly string[],
  m: Materials,
  random: Random,
  label: string,
): string {
  const panels = Array.from({ length: 8 }, (_, i) => `M${i * 210} 0h6v640h-6z`).join('');
  return picture(
    label,
    rect(0, 0, 1500, 640, m.wall.mid) +
      `<path d="${panels}" fill="${m.wall.dark}"/>` +
      [226, 418, 606].map((y, i) => row(y, titles, prices, m, random.fork(`row ${i}`))).join(''),
  );
}

/** A cover by its number: one idea in flat shapes. */
export function bookArt(
  title: string,
  look: number,
  ground: string,
  palette: Palette,
  m: Materials,
  random: Random,
): string {
  const cloth = CLOTHS[(look * 3 + random.int(0, 1)) % CLOTHS.length] ?? palette.accent;
  const light = LIGHT[look % LIGHT.length] ?? m.paper;
  const w = 168;
  const h = 244;
  const ideas = [
    circle(84, 104, 52, light) + circle(106, 92, 44, cloth),
    [0, 1, 2, 3, 4].map((i) => rect(18, 54 + i * 24, 132 - i * 22, 13, light)).join(''),
    shape(light, ['M', 0, 180], ['L', 60, 90], ['L', 96, 140], ['L', 128, 104], ['L', 168, 180], ['Z']) +
      circle(126, 66, 16, light),
    [0, 1, 2, 3]
      .map(
        (i) =>
          `<path d="M14 ${78 + i * 28}q17 -20 35 0t35 0t35 0t35 0" fill="none" stroke="${light}" stroke-width="7"/>`,
      )
      .join(''),
    rect(56, 58, 56, 116, light) + rect(64, 68, 40, 44, cloth) + circle(102, 138, 4, cloth),
    [0, 1, 2]
      .flatMap((r) =>
        [0, 1, 2].map((c) =>
          (r + c) % 2
            ? circle(44 + c * 40, 72 + r * 40, 15, light)
            : rect(30 + c * 40, 58 + r * 40, 28, 28, light),
        ),
      )
      .join(''),
    ellipse(84, 118, 60, 34, light) + circle(84, 118, 22, cloth) + circle(84, 118, 9, light),
    shape(light, ['M', 84, 44], ['L', 100, 150], ['L', 84, 180], ['L', 68, 150], ['Z']) +
      rect(48, 112, 72, 8, light),
  ];
  const size = Math.min(21, 140 / (title.length * 0.6));
  return picture(
    '',
    rect(0, 0, 320, 320, ground) +
      at(
        76,
        38,
        shape('#00000026', ['M', 8, h], ['L', w + 34, h + 18], ['L', w + 34, 30], ['L', w, 8], ['Z']) +
          rect(6, 6, w + 8, h, '#f5ecd9', 3) +
          rect(0, 0, w, h, cloth, 3) +
          rect(0, 0, 12, h, '#00000026', 3) +
          (ideas[look % ideas.length] ?? '') +
          words(w / 2, h - 28, title, light, { size, anchor: 'middle', weight: 700 }),
      ),
    320,
    320,
    'xMidYMid',
  );
}
