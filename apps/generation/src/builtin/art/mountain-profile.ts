/** A hut and the way up to it: ridges of two faces, the path, and how many minutes each part of it takes. */
import type { Random } from '../seeded-random.js';
import { box, drawing, lettering, line, poly, type Inks } from './ribbon-inks.js';
import { circle } from './svg.js';
import { peak } from './window-view.js';

export interface Station {
  name: string;
  /** From the valley, as it is written beside the path. */
  time: string;
}

const W = 1600;
const H = 660;
/** Where the path turns; stations stand on some of these. */
const WAY: readonly (readonly [number, number])[] = [
  [250, 560],
  [330, 548],
  [410, 562],
  [520, 500],
  [470, 456],
  [640, 420],
  [770, 432],
  [880, 372],
  [1000, 346],
  [960, 318],
  [1110, 286],
];
const STOPS = [0, 3, 6, 10];

function hut(x: number, y: number, inks: Inks): string {
  const stripe = (left: number): string =>
    box(left, y - 44, 12, 26, inks.accent) + box(left, y - 35, 12, 8, inks.enamel.light);
  return (
    box(x - 62, y - 8, 140, 16, inks.rock.dark) +
    box(x - 52, y - 60, 118, 54, inks.wood.light) +
    box(x + 26, y - 60, 40, 54, inks.wood.mid) +
    [0, 1, 2]
      .map((row) => line(x - 52, y - 46 + row * 14, x + 66, y - 46 + row * 14, inks.wood.dark, 1))
      .join('') +
    poly(inks.roof.dark, [
      [x - 68, y - 56],
      [x - 30, y - 100],
      [x + 50, y - 100],
      [x + 82, y - 56],
    ]) +
    poly(inks.roof.mid, [
      [x - 68, y - 56],
      [x - 30, y - 100],
      [x + 12, y - 100],
      [x + 26, y - 56],
    ]) +
    box(x + 30, y - 118, 14, 26, inks.rock.mid) +
    box(x - 28, y - 44, 18, 26, inks.glow) +
    stripe(x - 42) +
    stripe(x - 8) +
    box(x + 36, y - 40, 18, 34, inks.wood.dark) +
    line(x + 92, y - 96, x + 92, y, inks.ink, 3) +
    poly(inks.accent, [
      [x + 92, y - 96],
      [x + 132, y - 86],
      [x + 92, y - 74],
    ])
  );
}

function label(
  [x, y]: readonly [number, number],
  { name, time }: Station,
  inks: Inks,
  above: boolean,
): string {
  const width = Math.max(name.length * 10, time.length * 11) + 32;
  const top = above ? y - 92 : Math.min(y + 22, H - 82);
  const left = Math.min(W - width - 20, Math.max(20, x - width / 2));
  return (
    line(x, y, x, above ? top + 60 : top, inks.ink, 2) +
    box(left, top, width, 62, inks.enamel.light) +
    box(left, top, 5, 62, inks.accent) +
    lettering(left + 18, top + 26, 18, name, '#23211c', 'text-anchor="start"') +
    lettering(left + 18, top + 49, 19, time, '#5a4a2a', 'text-anchor="start" font-style="italic"') +
    circle(x, y, 10, inks.enamel.light) +
    circle(x, y, 6, inks.accent)
  );
}

const treeline = (points: readonly (readonly [number, number])[], inks: Inks, random: Random): string =>
  points
    .map(([x, y]) => {
      const h = random.int(38, 62);
      return (
        poly(inks.leaf.mid, [
          [x, y - h],
          [x - h * 0.26, y],
          [x, y],
        ]) +
        poly(inks.leaf.dark, [
          [x, y - h],
          [x + h * 0.26, y],
          [x, y],
        ])
      );
    })
    .join('');

export function mountainProfile(
  stations: readonly Station[],
  heights: readonly string[],
  inks: Inks,
  random: Random,
  name: string,
): string {
  const shift = random.int(-50, 50);
  const path = `M${WAY.map(([x, y]) => `${x} ${y}`).join('L')}`;
  const trees = [60, 110, 210, 250, 350, 420, 560, 590, 690, 30, 480].map((x, index): [number, number] => [
    x,
    604 - Math.round(x * 0.17) + (index % 3) * 14,
  ]);
  const marks = heights.map((text, index) => {
    const y = 130 + index * 120;
    return (
      line(W - 96, y, W, y, inks.ink, 1) + lettering(W - 14, y - 9, 17, text, inks.ink, 'text-anchor="end"')
    );
  });
  return drawing(
    W,
    H,
    box(0, 0, W, H, inks.sky.light) +
      [170, 120, 76, 38].map((y) => box(0, 0, W, y, inks.sky.mid, 'opacity=".3"')).join('') +
      circle(310 + shift, 130, 52, inks.enamel.light) +
      peak(180 + shift, 250, 300, 560, inks, 0.2) +
      peak(620 - shift, 170, 340, 560, inks, 0.26) +
      peak(1420, 60, 460, 640, inks, 0.34) +
      peak(1000 + shift, 110, 330, 600, inks, 0.28) +
      poly(inks.rock.mid, [
        [560, 660],
        [760, 470],
        [900, 400],
        [1060, 300],
        [1180, 296],
        [1330, 380],
        [1600, 430],
        [1600, 660],
      ]) +
      poly(inks.rock.dark, [
        [1180, 296],
        [1330, 380],
        [1600, 430],
        [1600, 520],
        [1300, 470],
      ]) +
      poly(inks.leaf.light, [
        [0, 612],
        [180, 574],
        [400, 540],
        [560, 474],
        [700, 410],
        [820, 424],
        [940, 360],
        [1060, 304],
        [1180, 300],
        [1140, 360],
        [1280, 470],
        [1600, 560],
        [1600, 660],
        [0, 660],
      ]) +
      poly(inks.leaf.mid, [
        [0, 640],
        [300, 592],
        [640, 470],
        [840, 450],
        [1000, 400],
        [1120, 400],
        [1330, 540],
        [1600, 610],
        [1600, 660],
        [0, 660],
      ]) +
      treeline(trees, inks, random) +
      `<path d="${path}" fill="none" stroke="${inks.enamel.light}" stroke-width="9" stroke-linejoin="round"/>` +
      `<path d="${path}" fill="none" stroke="${inks.accent}" stroke-width="4" stroke-dasharray="12 9" stroke-linejoin="round"/>` +
      hut(1150, 292, inks) +
      box(W - 106, 90, 106, 480, inks.sky.light, 'opacity=".86"') +
      marks.join('') +
      stations
        .map((station, index) =>
          label(WAY[STOPS[index] ?? 0] ?? [0, 0], station, inks, index !== 0 && index !== 3),
        )
        .join(''),
    { label: name },
  );
}
