/** The object of each trade, and the small part of it that stands before each job. */
import { dovetailArt } from '../art/dovetail.js';
import { fuseBoardArt } from '../art/fuse-board.js';
import { mixHex } from '../art/mix.js';
import { pipesArt } from '../art/pipes.js';
import { polar, polygon } from '../art/polar.js';
import { shadowBoardArt } from '../art/shadow-board.js';
import { circle, rect } from '../art/svg.js';
import { roofArt } from '../art/tiles.js';
import { POSTER_SCHEMES, type PosterLook, type PosterStyle } from '../families/poster-theme.js';
import type { TradeTopic } from '../words/trades.js';
import type { TradesFacts } from './trades-facts.js';

const S = POSTER_SCHEMES;

export const TRADE_STYLES: Record<TradeTopic, PosterStyle> = {
  water: {
    schemes: [S.pool, S.cobalt, S.rust, S.mint],
    keys: [
      [48, 0.14],
      [240, 0.15],
      [27, 0.2],
      [85, 0.14],
    ],
    nights: 4,
  },
  power: {
    schemes: [S.float, S.plate, S.lime, S.cobalt],
    keys: [
      [50, 0.14],
      [250, 0.16],
      [140, 0.18],
      [98, 0.18],
    ],
    nights: 7,
  },
  roof: {
    schemes: [S.rust, S.iron, S.plate, S.sage],
    keys: [
      [38, 0.16],
      [245, 0.1],
      [75, 0.14],
      [150, 0.1],
    ],
    nights: 3,
  },
  wood: {
    schemes: [S.plate, S.saffron, S.sage, S.rust],
    keys: [
      [70, 0.13],
      [40, 0.13],
      [150, 0.12],
      [240, 0.12],
    ],
    nights: 3,
  },
  hands: {
    schemes: [S.iron, S.plate, S.cobalt, S.lime],
    keys: [
      [27, 0.2],
      [80, 0.16],
      [245, 0.15],
      [150, 0.14],
    ],
    nights: 5,
  },
};

export interface TradeArt {
  art: string;
  set: 'disc' | 'bleed';
  name: string;
}

export function tradeArt(facts: TradesFacts, look: PosterLook): TradeArt {
  const { topic, own, brand } = facts;
  const random = facts.random.fork('object');
  const label = facts.say(own.objectLabel);
  const { flare, onFlare: ink, night, palette, keys } = look;
  const block = (index: number): string => keys[index]?.block ?? flare;
  const dark = night ? palette.raised : mixHex(ink, '#ffffff', 0.2);
  switch (topic) {
    case 'water': {
      const colors = {
        flare: night ? flare : '#f7f3ea',
        ink,
        copper: '#c9763f',
        steel: '#b9b5ae',
        wheel: block(2),
        face: night ? '#f7f3ea' : '#ffffff',
        zones: [block(1), '#7cc08a', block(2)] as const,
      };
      const words = [brand, facts.say(random.pick(own.object))];
      return {
        art: pipesArt(words, random.pick([3, 4, 5]), colors, label),
        set: 'disc',
        name: 'gauge on a pipe run',
      };
    }
    case 'power': {
      const colors = {
        flare,
        ink,
        board: dark,
        breaker: '#e6e0d2',
        wires: [block(0), block(1), block(2), block(3)],
      };
      return { art: fuseBoardArt(brand, colors, random, label), set: 'bleed', name: 'fuse board' };
    }
    case 'roof': {
      const tile = night ? '#8a4a38' : mixHex(ink, '#8a5a48', 0.5);
      const colors = { flare, ink, tile, sky: '#a9d6ea', metal: '#a9adb0' };
      return { art: roofArt(brand, colors, random, label), set: 'bleed', name: 'roof with one new tile' };
    }
    case 'wood': {
      const colors = {
        flare: night ? flare : '#f4d35e',
        ink,
        pale: '#e2bd85',
        dark: night ? '#6f4730' : '#7d5034',
      };
      return {
        art: dovetailArt(brand, colors, random, label),
        set: 'bleed',
        name: 'dovetail joint and rule',
      };
    }
    case 'hands': {
      const colors = { flare, ink, board: dark, steel: '#c3c0b9' };
      return {
        art: shadowBoardArt(brand, colors, random, label),
        set: 'bleed',
        name: 'shadow board of spanners',
      };
    }
  }
}

/** Before a job: a valve, a breaker, a tile, a joint, a nut. */
export function jobMark(
  topic: TradeTopic,
  index: number,
  { keys, flare, flareDeep, onFlare: ink }: PosterLook,
): string {
  const { block, deep } = keys[index % 4] ?? { block: flare, deep: flareDeep };
  const svg = (content: string): string => `<svg viewBox="0 0 80 80" aria-hidden="true">${content}</svg>`;
  const hexagon = (radius: number) => [0, 60, 120, 180, 240, 300].map((turn) => polar(40, 40, radius, turn));
  switch (topic) {
    case 'water':
      return svg(
        rect(6, 26, 68, 28, ink, 5) +
          rect(9, 29, 62, 22, block, 3) +
          rect(12, 32, 56, 5, '#ffffff88', 2) +
          circle(40, 40, 20, ink) +
          circle(40, 40, 16, deep) +
          rect(22, 36, 36, 8, block, 4) +
          rect(36, 22, 8, 36, block, 4),
      );
    case 'power':
      return svg(
        rect(16, 2, 48, 76, ink, 4) +
          rect(19, 5, 42, 70, '#e6e0d2', 2) +
          rect(24, 10, 32, 13, block, 1) +
          rect(29, 32, 22, 34, '#5b564e', 3) +
          rect(31, 34, 18, 16, ink, 2) +
          rect(33, 36, 14, 4, '#ffffff88', 1),
      );
    case 'roof':
      return svg(
        `<path d="M13 5H67V50Q67 74 40 77Q13 74 13 50z" fill="${ink}"/><path d="M17 9H63V50Q63 70 40 73Q17 70 17 50z" fill="${block}"/><path d="M23 40V50Q24 62 36 67" fill="none" stroke="#ffffff99" stroke-width="5" stroke-linecap="round"/>${circle(40, 18, 4, ink)}`,
      );
    case 'wood':
      return svg(
        rect(4, 10, 72, 60, ink, 2) +
          rect(7, 13, 66, 54, deep) +
          polygon(
            [
              [22, 13],
              [58, 13],
              [68, 67],
              [12, 67],
            ],
            ink,
          ) +
          polygon(
            [
              [25, 13],
              [55, 13],
              [64, 64],
              [16, 64],
            ],
            block,
          ) +
          `<path d="M30 22Q34 40 28 58M42 20Q46 42 42 60M52 24Q50 44 54 58" fill="none" stroke="${deep}" stroke-width="3"/>`,
      );
    case 'hands':
      return svg(
        polygon(hexagon(38), ink) +
          polygon(hexagon(34), block) +
          polygon(
            hexagon(34)
              .slice(3, 6)
              .concat([[40, 40]]),
            deep,
          ) +
          circle(40, 40, 19, ink) +
          circle(40, 40, 15, '#00000066'),
      );
  }
}
