/** What a studio draws and what it costs; the words are elsewhere. */
import type { Box, Inks } from '../art/figure-ground.js';
import { HOUSE_KEYS, houseFigure, planSheet } from '../art/plans.js';
import { pressSheet, thingFigure, THING_KEYS } from '../art/paper-things.js';
import { SCENE_KEYS } from '../art/prints.js';
import { specimenWall } from '../art/specimen.js';
import { clapper, stillFigure, storyboardStrip } from '../art/storyboard.js';
import type { Random } from '../seeded-random.js';
import { AGENCY_TOPICS, type AgencyTopic } from '../words/agency.js';

export interface Studio {
  keys: readonly string[];
  wide: ReadonlySet<string>;
  /** Of a figure's ground, in widths: houses and shots are low, sheets of paper are not. */
  tallest: number;
  strips: readonly ((inks: Inks, random: Random) => string)[];
  figure(key: string, box: Box, inks: Inks, index: number, random: Random, id: string): string;
  /** 800 × 960, beside the headline. */
  giant(inks: Inks, random: Random): string;
  /** In euros, as the words have them. */
  prices: readonly [number, number, number];
}

const GIANT: Box = { width: 800, height: 960 };

const STUDIOS: Record<AgencyTopic, Studio> = {
  brand: {
    keys: THING_KEYS,
    wide: new Set(['book', 'map', 'cards']),
    tallest: 1.3,
    strips: [specimenWall, pressSheet],
    figure: thingFigure,
    giant: (inks, random) =>
      thingFigure(random.pick(['poster', 'form', 'poster', 'box']), GIANT, inks, 0, random, 'hero-giant'),
    prices: [60, 780, 4200],
  },
  buildings: {
    keys: HOUSE_KEYS,
    wide: new Set(['row', 'hall', 'pavilion', 'plan', 'section']),
    tallest: 1.05,
    strips: [planSheet],
    figure: houseFigure,
    giant: (inks, random) =>
      houseFigure(random.pick(['gable', 'tower', 'stairs']), GIANT, inks, 0, random, 'hero-giant'),
    prices: [180, 2900, 96],
  },
  film: {
    keys: SCENE_KEYS,
    wide: new Set(['road', 'roofs', 'sea', 'dune', 'pool']),
    tallest: 1.3,
    strips: [storyboardStrip],
    figure: stillFigure,
    giant: (inks) => clapper(GIANT, inks, 'hero-giant'),
    prices: [1850, 620, 7400],
  },
};

export const agencyTopic = (topic: string): AgencyTopic =>
  AGENCY_TOPICS.find((one) => one === topic) ?? 'brand';
export const studioOf = (topic: AgencyTopic): Studio => STUDIOS[topic];

/** What is still open, in per cent, week by week. */
export const OPEN_CURVE = [
  [0, 100],
  [1, 96],
  [2, 82],
  [3, 58],
  [4, 40],
  [5, 27],
  [6, 17],
  [7, 8],
  [8, 2],
] as const;
