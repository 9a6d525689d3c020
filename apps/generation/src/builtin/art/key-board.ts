/** The board behind a reception: a hook, a number and a key for every room; keys that are out leave their hook. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, type Inks } from './ribbon-inks.js';
import { at, circle } from './svg.js';

export interface BoardKey {
  number: number;
  /** Colour of its tag: what the room looks out on. */
  color: string;
  onColor: string;
  out: boolean;
}

const CELL = { width: 142, height: 214, left: 34, top: 40 };

/** Bow, collar, shaft and bit, hung by its ring at 0, 0. */
function key({ brass }: Inks): string {
  return (
    `<circle cy="26" r="17" fill="none" stroke="${brass.mid}" stroke-width="9"/>` +
    `<path d="M-15 18a17 17 0 0 1 14-12" fill="none" stroke="${brass.light}" stroke-width="3"/>` +
    box(-8, 45, 16, 6, brass.dark) +
    box(-5, 51, 10, 78, brass.mid) +
    box(-5, 51, 3, 78, brass.light) +
    box(5, 100, 17, 9, brass.mid) +
    box(5, 114, 22, 9, brass.mid) +
    box(5, 107, 17, 2, brass.dark) +
    box(5, 121, 22, 2, brass.dark) +
    box(-7, 127, 14, 5, brass.dark)
  );
}

/** A stadium of enamel with the number in it, hung by its hole. */
function tag({ number, color, onColor }: BoardKey, { brass }: Inks): string {
  return (
    `<rect x="-27" y="8" width="54" height="96" rx="27" fill="${color}"/>` +
    `<path d="M-23 35a23 23 0 0 1 23-23" fill="none" stroke="#ffffff" stroke-opacity=".45" stroke-width="3"/>` +
    circle(0, 22, 7, brass.dark) +
    circle(0, 22, 4, '#00000066') +
    lettering(0, 76, 31, number, onColor, 'text-anchor="middle" letter-spacing="-1"')
  );
}

function cell(item: BoardKey, x: number, y: number, inks: Inks, random: Random): string {
  const turn = random.int(-5, 5);
  const lean = random.pick([-15, -12, 12, 15]);
  const plate =
    box(-22, -30, 44, 24, inks.enamel.mid, 'rx="3"') +
    box(-22, -9, 44, 3, inks.enamel.dark) +
    lettering(0, -12, 16, item.number, '#22211d');
  const hook = `<path d="M0 0v9a6 6 0 0 0 12 0" fill="none" stroke="${inks.brass.dark}" stroke-width="4"/>${circle(0, 0, 6, inks.brass.mid)}${circle(-1, -1, 2, inks.brass.light)}`;
  if (item.out) return at(x, y, plate + hook);
  const hung = at(4, 12, key(inks), lean) + at(4, 12, tag(item, inks), turn);
  const shadow = `<g transform="translate(11 14)" opacity=".3">${at(4, 12, `<rect x="-27" y="8" width="54" height="96" rx="27"/>`, turn)}${at(4, 12, '<path d="M-5 45h10v55h17v9H5v5h22v9H5v9H-5z"/><circle cy="26" r="17" fill="none" stroke="#000" stroke-width="9"/>', lean)}</g>`;
  const ring = `<circle cx="4" cy="19" r="12" fill="none" stroke="${inks.brass.light}" stroke-width="3"/>`;
  return at(x, y, plate + shadow + hook + hung + ring);
}

export function keyBoard(
  keys: readonly BoardKey[],
  columns: number,
  inks: Inks,
  random: Random,
  label: string,
): string {
  const rows = Math.ceil(keys.length / columns);
  const width = CELL.left * 2 + columns * CELL.width;
  const height = CELL.top * 2 + rows * CELL.height;
  const planks = Array.from({ length: Math.ceil(width / 71) }, (_, index) =>
    box(index * 71 - 1, 0, 70, height, index % 3 === 1 ? inks.wood.dark : inks.wood.mid, 'opacity=".96"'),
  ).join('');
  const rails = Array.from({ length: rows }, (_, row) => {
    const y = CELL.top + row * CELL.height;
    return (
      box(16, y + 12, width - 32, 30, inks.wood.light) +
      box(16, y + 39, width - 32, 3, inks.wood.dark) +
      box(16, y + 42, width - 32, 10, '#000000', 'opacity=".2"')
    );
  }).join('');
  const hung = keys
    .map((item, index) => {
      const x = CELL.left + (index % columns) * CELL.width + CELL.width / 2 - 4;
      const y = CELL.top + Math.floor(index / columns) * CELL.height + 46;
      return cell(item, x, y, inks, random);
    })
    .join('');
  const frame =
    `<path d="M0 0H${width}V${height}H0Z M14 14V${height - 14}H${width - 14}V14Z" fill="${inks.wood.dark}" fill-rule="evenodd"/>` +
    line(14, 14, width - 14, 14, inks.wood.light, 2) +
    line(14, 14, 14, height - 14, inks.wood.light, 2);
  return drawing(width, height, box(0, 0, width, height, inks.wood.dark) + planks + rails + frame + hung, {
    label,
    align: 'xMinYMin',
  });
}
