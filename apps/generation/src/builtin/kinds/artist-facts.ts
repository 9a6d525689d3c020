/** What an artist's works cost, which of them belong together, and what is measured while they are made. */
import { canvasFigure, canvasWall } from '../art/canvases.js';
import type { Box, Inks } from '../art/figure-ground.js';
import { jewelAlone, jewelFigure, jewelLedge } from '../art/jewels.js';
import { joineryAlone, joineryFigure, joineryWall } from '../art/joinery.js';
import { potFigure, potGroup, potShelf } from '../art/pots.js';
import { dryingLine, filmStrip, printFigure } from '../art/prints.js';
import type { Random } from '../seeded-random.js';
import { ARTIST_TOPICS, type ArtistTopic } from '../words/artist.js';

/** Price in euros, group, and whether it is wide. */
type Work = readonly [price: number, tag: 'a' | 'b' | 'c', wide: boolean];

export interface ArtistCurve {
  points: readonly (readonly [number, number])[];
  x: readonly number[];
  unit: 'hours' | 'minutes' | 'monthsShort' | 'stops' | 'clock';
  y: readonly number[];
  sign: string;
  decimals: number;
  named: readonly (readonly [x: number, side: 'left' | 'right' | 'above'])[];
}

export interface ArtistTrade {
  works: Readonly<Record<string, Work>>;
  curve: ArtistCurve;
  /** Price and months of the three commissions, and the art of each. */
  commissions: readonly (readonly [price: number, months: number, key: string])[];
  /** Strips of 1600 × 420; the seed takes one. */
  strips: readonly ((inks: Inks, random: Random, id: string) => string)[];
  figure(key: string, box: Box, inks: Inks, index: number, random: Random, id: string): string;
  /** The same thing without its ground; nothing where it needs one. */
  alone?(key: string, box: Box, inks: Inks, index: number, random: Random, id: string): string;
  giant: readonly string[];
}

const TRADES: Record<ArtistTopic, ArtistTrade> = {
  ceramics: {
    works: {
      moon: [1450, 'b', false],
      tumblers: [48, 'a', true],
      bottle: [380, 'c', false],
      bowl: [220, 'a', true],
      gourd: [640, 'b', false],
      teapot: [310, 'a', true],
      pair: [1900, 'b', true],
      jug: [180, 'a', true],
      tall: [720, 'c', false],
      cones: [140, 'a', true],
      jar: [890, 'b', false],
      set: [240, 'a', true],
    },
    curve: {
      points: [
        [0, 20],
        [2.5, 170],
        [5, 600],
        [7, 890],
        [9, 1060],
        [11, 1180],
        [13.5, 1285],
        [15, 1240],
        [17, 1010],
        [21, 600],
        [25, 390],
        [30, 190],
        [36, 40],
      ],
      x: [0, 6, 12, 18, 24, 30, 36],
      unit: 'hours',
      y: [0, 400, 800, 1200],
      sign: '°',
      decimals: 0,
      named: [
        [5, 'left'],
        [9, 'left'],
        [13.5, 'above'],
      ],
    },
    commissions: [
      [900, 4, 'cups'],
      [1400, 6, 'jar'],
      [480, 8, 'cones'],
    ],
    strips: [(inks, random, id) => potShelf(inks, random, id)],
    figure: potFigure,
    alone: (key, box, inks, _index, random, id) => potGroup(key, box, box.height - 26, inks, random, id),
    giant: ['moon', 'pair', 'gourd', 'jar', 'tall'],
  },
  photo: {
    works: {
      sea: [420, 'c', false],
      roofs: [680, 'b', true],
      stairs: [520, 'b', false],
      facade: [380, 'b', false],
      road: [640, 'a', true],
      dune: [460, 'a', false],
      tree: [1200, 'a', true],
      pool: [560, 'c', true],
    },
    curve: {
      points: [
        [0, 0.06],
        [1, 0.08],
        [2, 0.16],
        [3, 0.38],
        [4, 0.74],
        [5, 1.12],
        [6, 1.5],
        [7, 1.82],
        [8, 2],
        [9, 2.08],
        [10, 2.1],
      ],
      x: [0, 2, 4, 6, 8, 10],
      unit: 'stops',
      y: [0, 0.5, 1, 1.5, 2],
      sign: '',
      decimals: 1,
      named: [
        [2, 'left'],
        [5, 'left'],
        [8, 'left'],
      ],
    },
    commissions: [
      [480, 1, 'tree'],
      [950, 2, 'roofs'],
      [620, 2, 'sea'],
    ],
    strips: [(inks, random) => filmStrip(inks, random), (inks, random) => dryingLine(inks, random)],
    figure: printFigure,
    giant: ['tree', 'roofs', 'stairs', 'sea', 'facade'],
  },
  jewellery: {
    works: {
      solitaire: [1680, 'c', false],
      bands: [1240, 'a', true],
      pendant: [740, 'b', false],
      drops: [520, 'b', true],
      dome: [890, 'c', false],
      chain: [1150, 'b', true],
      stack: [980, 'a', true],
      pearl: [610, 'c', false],
      bar: [1320, 'a', false],
      stone: [2100, 'c', true],
    },
    curve: {
      points: [
        [0, 20],
        [0.8, 160],
        [2, 430],
        [3.4, 650],
        [5, 655],
        [5.4, 640],
        [6, 60],
        [7, 30],
        [12, 22],
      ],
      x: [0, 2, 4, 6, 8, 10, 12],
      unit: 'minutes',
      y: [0, 200, 400, 600],
      sign: '°',
      decimals: 0,
      named: [
        [2, 'left'],
        [3.4, 'left'],
        [6, 'above'],
      ],
    },
    commissions: [
      [1200, 3, 'bands'],
      [680, 2, 'solitaire'],
      [950, 4, 'pendant'],
    ],
    strips: [jewelLedge],
    figure: jewelFigure,
    alone: (key, box, inks, index, random, id) =>
      jewelAlone(key, box, box.height - 20, inks, index, random, id),
    giant: ['solitaire', 'stone', 'dome', 'pearl'],
  },
  wood: {
    works: {
      chair: [640, 'a', false],
      spindle: [780, 'a', false],
      stool: [290, 'a', false],
      table: [2900, 'b', true],
      bench: [720, 'a', true],
      shelf: [1100, 'b', false],
      trestle: [860, 'b', true],
      dovetail: [0, 'c', true],
      tenon: [0, 'c', true],
      ladder: [540, 'b', false],
    },
    curve: {
      points: [
        [0, 55],
        [2, 41],
        [5, 28],
        [9, 20],
        [14, 15],
        [18, 13],
        [20, 11],
        [22, 9.4],
        [24, 9],
      ],
      x: [0, 6, 12, 18, 24],
      unit: 'monthsShort',
      y: [0, 20, 40, 60],
      sign: ' %',
      decimals: 0,
      named: [
        [0, 'above'],
        [5, 'above'],
        [22, 'above'],
      ],
    },
    commissions: [
      [2400, 6, 'spindle'],
      [2900, 5, 'table'],
      [1800, 4, 'shelf'],
    ],
    strips: [(inks, random) => joineryWall(inks, random)],
    figure: joineryFigure,
    alone: (key, box, inks, index, random) => joineryAlone(key, box, box.height - 20, inks, index, random),
    giant: ['spindle', 'chair', 'stool', 'shelf'],
  },
  paint: {
    works: {
      fields: [4200, 'a', false],
      squares: [1100, 'b', false],
      arcs: [2600, 'b', true],
      stripes: [780, 'c', true],
      horizon: [3100, 'a', true],
      patches: [690, 'c', false],
      disc: [3400, 'b', true],
      steps: [3900, 'a', true],
      cut: [720, 'c', false],
      window: [1250, 'b', false],
    },
    curve: {
      points: [
        [6, 20],
        [7, 120],
        [8, 340],
        [9, 620],
        [10, 860],
        [11, 940],
        [12, 960],
        [13, 950],
        [14, 900],
        [16, 620],
        [18, 220],
        [19, 70],
        [20, 15],
      ],
      x: [6, 8, 10, 12, 14, 16, 18, 20],
      unit: 'clock',
      y: [0, 300, 600, 900],
      sign: ' lx',
      decimals: 0,
      named: [
        [8, 'left'],
        [12, 'above'],
        [16, 'above'],
      ],
    },
    commissions: [
      [3200, 5, 'fields'],
      [700, 2, 'squares'],
      [480, 1, 'window'],
    ],
    strips: [(inks, random) => canvasWall(inks, random)],
    figure: canvasFigure,
    giant: ['fields', 'arcs', 'disc', 'cut', 'window'],
  },
};

export const artistTopic = (topic: string): ArtistTopic =>
  ARTIST_TOPICS.find((one) => one === topic) ?? 'paint';
export const tradeOf = (topic: ArtistTopic): ArtistTrade => TRADES[topic];

/** One thing, 800 × 960, cut by the right edge of the page. */
export function giantArt(topic: ArtistTopic, inks: Inks, random: Random): string {
  const trade = TRADES[topic];
  return trade.figure(random.pick(trade.giant), { width: 800, height: 960 }, inks, 0, random, 'hero-giant');
}

/** A commission's drawing: without ground where it stands by itself. */
export function commissionArt(
  topic: ArtistTopic,
  key: string,
  inks: Inks,
  index: number,
  random: Random,
): string {
  const box = { width: 420, height: 300 };
  const { alone, figure } = TRADES[topic];
  const id = `commissions-${index + 1}`;
  return alone ? alone(key, box, inks, index, random, id) : figure(key, box, inks, index, random, id);
}
