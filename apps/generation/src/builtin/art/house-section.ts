/** A house cut open at night: each room its number, its wall, its lamp; the stairs between them. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, poly, tones, type Inks } from './ribbon-inks.js';
import { circle } from './svg.js';

export interface SectionRoom {
  number: number;
  lit: boolean;
}

const ROOM = { w: 176, h: 128, slab: 12 };

function lamp(x: number, top: number, inks: Inks, lit: boolean): string {
  return (
    line(x, top, x, top + 26, '#1a1a1a', 2) +
    poly(lit ? inks.brass.light : inks.nightLine, [
      [x - 6, top + 26],
      [x + 6, top + 26],
      [x + 15, top + 42],
      [x - 15, top + 42],
    ]) +
    (lit
      ? poly(
          inks.enamel.light,
          [
            [x - 15, top + 42],
            [x + 15, top + 42],
            [x + 52, top + 128],
            [x - 52, top + 128],
          ],
          'opacity=".28"',
        )
      : '')
  );
}

function bed(
  x: number,
  floor: number,
  w: number,
  cloth: string,
  shade: string,
  inks: Inks,
  lit: boolean,
): string {
  const linen = lit ? inks.enamel.light : inks.night;
  return (
    box(x, floor - 48, 7, 48, lit ? inks.wood.dark : '#00000055') +
    box(x + w - 5, floor - 30, 5, 30, lit ? inks.wood.dark : '#00000055') +
    box(x + 7, floor - 22, w - 12, 10, linen) +
    box(x + 10, floor - 32, 24, 11, linen, 'rx="5"') +
    `<path d="M${x + 32} ${floor - 26}h${w - 37}v15H${x + 32}z" fill="${cloth}"/>` +
    box(x + 32, floor - 26, 11, 15, shade)
  );
}

function furniture(inks: Inks, floor: number, lit: boolean, random: Random): string {
  const dim = lit ? 1 : 0;
  const cloth = dim
    ? random.pick([inks.cloth.mid, inks.accent, inks.leaf.mid, inks.water.mid])
    : inks.nightDeep;
  const shade = dim ? '#00000030' : inks.nightDeep;
  const flip = random.chance(0.5);
  const wide = random.chance(0.5) ? 98 : 80;
  const frame = dim ? inks.wood.dark : '#00000040';
  const picture =
    box(112, floor - 96, 34, 26, frame) +
    box(
      115,
      floor - 93,
      28,
      20,
      dim ? random.pick([inks.water.light, inks.dusk.mid, inks.leaf.light]) : inks.nightDeep,
    );
  const table =
    box(124, floor - 34, 34, 4, frame) +
    line(130, floor - 30, 130, floor, frame, 3) +
    line(152, floor - 30, 152, floor, frame, 3);
  const books =
    box(130, floor - 44, 5, 10, dim ? inks.accent : inks.nightLine) +
    box(136, floor - 47, 6, 13, dim ? inks.brass.mid : inks.nightLine);
  const low = `<g transform="translate(0 ${floor}) scale(1.08 1.4) translate(0 -${floor})">${bed(14, floor, wide, cloth, shade, inks, lit)}${table}${books}</g>`;
  const content = low + picture;
  return flip ? `<g transform="translate(${ROOM.w} 0) scale(-1 1)">${content}</g>` : content;
}

function room({ number, lit }: SectionRoom, inks: Inks, random: Random): string {
  const walls = [tones(0.85, 0.05, 70), tones(0.82, 0.06, 95), tones(0.8, 0.055, 40), inks.wall];
  const wall = random.pick(walls);
  return (
    box(0, 0, ROOM.w, ROOM.h, lit ? wall.mid : inks.nightDeep) +
    (lit ? box(0, ROOM.h - 40, ROOM.w, 40, wall.dark) + box(0, ROOM.h - 42, ROOM.w, 2, wall.light) : '') +
    lamp(ROOM.w / 2, 0, inks, lit) +
    furniture(inks, ROOM.h, lit, random) +
    lettering(ROOM.w - 10, 24, 17, number, lit ? '#2a241c' : inks.brass.mid, 'text-anchor="end"')
  );
}

function groundFloor(width: number, inks: Inks): string {
  const table = (x: number): string =>
    box(x, 84, 66, 5, inks.enamel.light) +
    box(x + 4, 89, 58, 15, inks.enamel.dark) +
    line(x + 33, 104, x + 33, 128, inks.wood.dark, 5) +
    [x - 20, x + 72]
      .map(
        (chair) =>
          box(chair, 92, 15, 4, inks.wood.dark) +
          line(chair + 2, 96, chair + 2, 128, inks.wood.dark, 3) +
          line(chair + 13, 96, chair + 13, 128, inks.wood.dark, 3) +
          box(chair < x + 30 ? chair : chair + 12, 66, 3, 28, inks.wood.dark),
      )
      .join('') +
    box(x + 10, 76, 9, 8, inks.accent) +
    box(x + 42, 74, 12, 10, inks.brass.mid);
  const door = width - 150;
  return (
    box(0, 0, width, 140, tones(0.84, 0.06, 80).mid) +
    box(0, 96, width, 44, inks.wood.light) +
    Array.from(
      { length: Math.floor((width - 210) / 140) },
      (_, index) =>
        `<g transform="translate(0 12)">${table(38 + index * 140)}</g>` +
        lamp(72 + index * 140, 0, inks, true),
    ).join('') +
    box(door - 8, 18, 96, 122, inks.wood.dark) +
    box(door, 26, 38, 114, inks.accentDeep) +
    box(door + 42, 26, 38, 114, inks.accentDeep) +
    box(door + 8, 40, 22, 40, inks.glow) +
    box(door + 50, 40, 22, 40, inks.glow) +
    circle(door + 36, 92, 4, inks.brass.light) +
    circle(door + 45, 92, 4, inks.brass.light)
  );
}

function stairs(x: number, floors: number, top: number, inks: Inks): string {
  const rise = ROOM.h + ROOM.slab;
  return Array.from({ length: floors }, (_, floor) => {
    const base = top + floor * rise + ROOM.h;
    const steps = Array.from(
      { length: 8 },
      (_s, step) =>
        box(x + 10 + step * 11, base - (step + 1) * 17, 12, 5, inks.enamel.mid) +
        box(x + 10 + step * 11, base - (step + 1) * 17 + 5, 3, 12, inks.enamel.dark),
    ).join('');
    return (
      box(x, base - ROOM.h, 108, ROOM.h, tones(0.74, 0.05, 75).mid) +
      steps +
      line(x + 8, base - 58, x + 58, base - 128, inks.wood.dark, 3)
    );
  }).join('');
}

/** Floors from the top down; the last one is the breakfast room. */
export function houseSection(
  floors: readonly (readonly SectionRoom[])[],
  inks: Inks,
  random: Random,
  label: string,
): string {
  const perFloor = Math.max(...floors.map((rooms) => rooms.length));
  const stairAt = Math.floor(perFloor / 2);
  const inner = perFloor * (ROOM.w + 8) + 108;
  const width = 1600;
  const left = Math.round((width - inner) / 2);
  const top = 150;
  const rise = ROOM.h + ROOM.slab;
  const roomX = (index: number): number => left + index * (ROOM.w + 8) + (index >= stairAt ? 116 : 0);
  const body = floors
    .map((rooms, floor) =>
      rooms
        .map(
          (one, index) =>
            `<g transform="translate(${roomX(index)} ${top + floor * rise})">${room(one, inks, random)}</g>`,
        )
        .join(''),
    )
    .join('');
  const ground = top + floors.length * rise;
  const height = ground + 140 + 54;
  const shell = inks.enamel.mid;
  const night = random.some([120, 260, 1330, 1460, 1540, 60, 400, 700, 990], 7);
  return drawing(
    width,
    height,
    box(0, 0, width, height, inks.night) +
      night
        .map((x, index) => circle(x, 40 + ((index * 47) % 110), index % 3 === 0 ? 3 : 2, inks.enamel.light))
        .join('') +
      circle(1420, 96, 40, inks.glow) +
      circle(1404, 86, 37, inks.night) +
      neighbours(left, left + inner, height, inks) +
      poly(inks.roof.mid, [
        [left - 36, top - 12],
        [left + 90, 34],
        [left + inner - 90, 34],
        [left + inner + 36, top - 12],
      ]) +
      poly(inks.roof.dark, [
        [left + inner - 90, 34],
        [left + inner + 36, top - 12],
        [left + inner - 60, top - 12],
      ]) +
      Array.from({ length: 6 }, (_, row) =>
        line(
          left - 20 + row * 20,
          top - 30 - row * 18,
          left + inner + 20 - row * 20,
          top - 30 - row * 18,
          inks.roof.dark,
          2,
        ),
      ).join('') +
      box(left + 190, 0, 46, 60, inks.roof.dark) +
      box(left + 184, -4, 58, 10, inks.roof.light) +
      dormers(left, inner, inks) +
      box(left - 14, top - 14, inner + 28, height - top, shell) +
      body +
      stairs(left + stairAt * (ROOM.w + 8), floors.length, top, inks) +
      `<g transform="translate(${left} ${ground})">${groundFloor(inner, inks)}</g>` +
      floors
        .map(
          (_, floor) =>
            box(left - 14, top + floor * rise + ROOM.h, inner + 28, ROOM.slab, shell) +
            box(left - 14, top + floor * rise + ROOM.h + 9, inner + 28, 3, inks.enamel.dark),
        )
        .join('') +
      box(0, ground + 140, width, 54, inks.nightDeep) +
      box(0, ground + 140, width, 4, inks.nightLine) +
      streetLamp(left - 110, ground + 140, inks),
    { label, align: 'xMidYMax' },
  );
}

const dormers = (left: number, inner: number, inks: Inks): string =>
  [0.33, 0.5, 0.67]
    .map((share) => {
      const x = Math.round(left + inner * share);
      return (
        poly(inks.roof.light, [
          [x - 40, 86],
          [x, 52],
          [x + 40, 86],
        ]) +
        box(x - 30, 86, 60, 42, inks.enamel.mid) +
        box(x - 20, 92, 18, 36, inks.glow) +
        box(x + 2, 92, 18, 36, inks.glow)
      );
    })
    .join('');

function neighbours(left: number, right: number, height: number, inks: Inks): string {
  const block = (x: number, w: number, top: number): string =>
    box(x, top, w, height - top, inks.nightDeep) +
    Array.from({ length: 12 }, (_, index) => {
      const column = index % 3;
      const lit = (index * 7 + w) % 5 === 0;
      return box(
        x + 22 + column * ((w - 44) / 3),
        top + 40 + Math.floor(index / 3) * 96,
        30,
        46,
        lit ? inks.brass.dark : inks.night,
      );
    }).join('');
  return block(0, left - 40, 290) + block(right + 40, 1600 - right - 40, 230);
}

const streetLamp = (x: number, base: number, inks: Inks): string =>
  box(x - 3, base - 190, 6, 190, '#0d1216') +
  box(x - 9, base - 12, 18, 12, '#0d1216') +
  poly('#0d1216', [
    [x - 16, base - 214],
    [x, base - 232],
    [x + 16, base - 214],
  ]) +
  poly(inks.glow, [
    [x - 13, base - 214],
    [x + 13, base - 214],
    [x + 8, base - 188],
    [x - 8, base - 188],
  ]) +
  circle(x, base - 200, 60, inks.glow, 'opacity=".13"');
