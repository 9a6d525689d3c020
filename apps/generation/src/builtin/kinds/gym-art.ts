/** The object of each topic: what is cropped by the first screen, and the line of drawing under it. */
import { boxingRing, gloveLaces, type BoxingColors } from '../art/boxing.js';
import { barbellArt, breathArt, gradesArt, roundsArt, ropeArt, type StripColors } from '../art/gym-strips.js';
import { holdMark, wallArt } from '../art/holds.js';
import { matArt } from '../art/mat.js';
import { mixHex } from '../art/mix.js';
import { arcPath } from '../art/polar.js';
import { paceClock, PLATE_STYLES, plateArt, sunArt, type RingColors } from '../art/rings.js';
import { circle, rect } from '../art/svg.js';
import type { InitialsShape } from '../art/initials.js';
import { POSTER_SCHEMES, type PosterLook, type PosterStyle } from '../families/poster-theme.js';
import type { GymTopic } from '../words/gym.js';
import { GRADES, type GymFacts } from './gym-facts.js';

const S = POSTER_SCHEMES;
const PLATE_KEYS = [
  [27, 0.21],
  [252, 0.15],
  [76, 0.16],
  [150, 0.16],
] as const;

export const GYM_STYLES: Record<GymTopic, PosterStyle> = {
  strength: { schemes: [S.plate, S.plate, S.iron, S.lime, S.cobalt, S.rust], keys: PLATE_KEYS, nights: 8 },
  climbing: {
    schemes: [S.lime, S.rust, S.mint, S.rose, S.float],
    keys: [
      [140, 0.18],
      [245, 0.15],
      [52, 0.18],
      [350, 0.19],
    ],
    nights: 5,
  },
  swim: {
    schemes: [S.pool, S.float, S.pool, S.mint],
    keys: [
      [27, 0.21],
      [235, 0.14],
      [95, 0.18],
      [165, 0.13],
    ],
    nights: 2,
  },
  box: {
    schemes: [S.iron, S.belt, S.cobalt, S.iron],
    keys: [
      [27, 0.21],
      [255, 0.16],
      [84, 0.15],
      [165, 0.11],
    ],
    nights: 7,
  },
  yoga: {
    schemes: [S.saffron, S.rose, S.sage, S.lilac],
    keys: [
      [62, 0.15],
      [10, 0.14],
      [305, 0.11],
      [150, 0.11],
    ],
    nights: 2,
  },
};

export const INITIALS: Record<GymTopic, InitialsShape> = {
  strength: 'discs',
  climbing: 'facets',
  swim: 'lanes',
  box: 'ropes',
  yoga: 'suns',
};

/** On full colour the object is as dark as the letters; by night it is what shines. */
function ringColors(look: PosterLook): RingColors {
  const { night, quiet, flare, flareDeep, flareLight, onFlare, palette, keys } = look;
  const marks = [keys[0], keys[1], keys[2], keys[3]].map((key) => key?.block ?? flare);
  if (quiet)
    return {
      disc: flareDeep,
      light: flareLight,
      deep: mixHex(flareDeep, '#ffffff', 0.42),
      ink: mixHex(onFlare, flareDeep, 0.32),
      through: flareLight,
      marks,
    };
  return night
    ? { disc: flare, light: flareLight, deep: flareDeep, ink: onFlare, through: palette.bg, marks }
    : {
        disc: onFlare,
        light: mixHex(onFlare, '#ffffff', 0.34),
        deep: mixHex(onFlare, '#ffffff', 0.17),
        ink: flare,
        through: flare,
        marks,
      };
}

function boxingColors({
  night,
  flare,
  flareDeep,
  flareLight,
  onFlare,
  palette,
  keys,
}: PosterLook): BoxingColors {
  return {
    canvas: '#ece5d6',
    canvasDeep: '#cfc5b0',
    floor: night ? palette.bg : flare,
    apron: night ? mixHex(palette.raised, '#ffffff', 0.06) : mixHex(onFlare, '#ffffff', 0.14),
    ink: onFlare,
    flare,
    light: flareLight,
    deep: flareDeep,
    red: keys[0]?.block ?? flare,
    blue: keys[1]?.block ?? flare,
  };
}

export interface HeroArt {
  art: string;
  set: 'disc' | 'bleed';
  name: string;
}

/** `null`: the headline itself is the drawing, line by line in its lane. */
export function heroArt(facts: GymFacts, look: PosterLook): HeroArt | null {
  const { topic, own, brand } = facts;
  const random = facts.random.fork('object');
  const words = [brand, ...random.some(own.object, 2).map((word) => facts.say(word))];
  const label = facts.say(own.objectLabel);
  const rings = ringColors(look);
  if (topic === 'climbing') {
    const grades = random.pick([
      ['5B', '6B', '7B'],
      ['6A', '7A', '7C'],
      ['5C', '6C', '7C'],
    ]);
    const { palette, night, flare, onFlare, keys } = look;
    const wall = night ? palette.raised : mixHex(onFlare, '#ffffff', 0.2);
    const colors = {
      wall,
      wallLight: mixHex(wall, '#ffffff', 0.09),
      wallDeep: mixHex(wall, '#000000', 0.22),
      nut: mixHex(wall, '#000000', 0.45),
      ink: onFlare,
      paper: '#f4efe4',
      flare,
      routes: [1, 2, 3].map((key) => keys[key]?.block ?? flare),
    };
    return {
      art: wallArt([brand], grades, colors, random, label),
      set: 'bleed',
      name: 'wall with graded routes',
    };
  }
  if (topic === 'swim') {
    if (random.chance(0.6)) return null;
    const clock = look.night ? rings : { ...rings, disc: '#fbfaf4', ink: look.onFlare, deep: look.flareDeep };
    return { art: paceClock(words, clock, label), set: 'disc', name: 'pace clock' };
  }
  if (topic === 'box') {
    const isRing = random.chance(0.6);
    const colors = boxingColors(look);
    const inked = look.night
      ? colors
      : {
          ...colors,
          flare: mixHex(look.onFlare, '#ffffff', 0.12),
          deep: mixHex(look.onFlare, '#ffffff', 0.24),
          light: mixHex(look.onFlare, '#ffffff', 0.45),
          ink: '#0c0b0a',
        };
    return isRing
      ? { art: boxingRing([brand], colors, label), set: 'disc', name: 'boxing ring from above' }
      : { art: gloveLaces([brand], inked, label), set: 'bleed', name: 'laces of a glove' };
  }
  if (topic === 'yoga') {
    return random.chance(0.6)
      ? { art: sunArt(words, rings, label), set: 'disc', name: 'sun with twelve stations' }
      : { art: matArt(words, rings, label), set: 'disc', name: 'rolled mat' };
  }
  return { art: plateArt(words, random.pick(PLATE_STYLES), rings, label), set: 'disc', name: 'weight plate' };
}

export function stripArt(facts: GymFacts, look: PosterLook): string {
  const { topic, figures } = facts;
  const label = facts.say(facts.own.stripLabel);
  const { palette, keys, onFlare, night } = look;
  const colors: StripColors = {
    ink: palette.ink,
    muted: palette.muted,
    line: palette.line,
    steel: night ? '#bdbab4' : '#8f8b85',
    steelDeep: night ? '#8d8983' : '#625f5a',
    keys: keys.map(({ block }) => block),
    onKey: onFlare,
  };
  if (topic === 'climbing') return gradesArt(GRADES, figures.routes, colors, label);
  if (topic === 'swim') return ropeArt(25, colors, label);
  if (topic === 'box') return roundsArt(figures.rounds, colors, label);
  if (topic === 'yoga') return breathArt(figures.breath, colors, label);
  return barbellArt(figures.plates, colors, label);
}

/** Before the name of an area: two plates, a hold, a lane's number, a round's card, a sun as high as the hour. */
export function areaMark(topic: GymTopic, index: number, look: PosterLook, facts: GymFacts): string {
  const { block, deep } = look.keys[index] ?? { block: look.flare, deep: look.flareDeep };
  const open = '<svg viewBox="0 0 80 80" aria-hidden="true">';
  const figure = (y: number, size: number): string =>
    `<text x="40" y="${y}" text-anchor="middle" font-weight="800" font-size="${size}" fill="${look.onFlare}">${index + 1}</text>`;
  if (topic === 'climbing') return holdMark(block, facts.random.fork(`mark ${index}`));
  if (topic === 'swim')
    return `${open}<path d="M6 4H64L76 16V64L64 76H6z" fill="${block}"/><path d="M6 66H72L64 76H6z" fill="${deep}"/>${figure(62, 62)}</svg>`;
  if (topic === 'box')
    return `${open}${rect(4, 4, 72, 72, block)}${rect(4, 62, 72, 14, deep)}${circle(40, 14, 5, look.onFlare)}${figure(60, 48)}</svg>`;
  if (topic === 'yoga') {
    const y = 70 - index * 13;
    return `${open}<clipPath id="mark-sky-${index}"><path d="M0 0H80V70H0z"/></clipPath><g clip-path="url(#mark-sky-${index})">${circle(40, y, 28, block)}<path d="${arcPath(40, y, 20, 290, 350)}" fill="none" stroke="${deep}" stroke-width="4"/></g>${rect(2, 70, 76, 6, look.palette.ink)}</svg>`;
  }
  return `${open}${rect(8, 4, 30, 72, block, 6)}${rect(14, 10, 5, 60, '#ffffff55', 2)}${rect(42, 4, 30, 72, deep, 6)}</svg>`;
}
