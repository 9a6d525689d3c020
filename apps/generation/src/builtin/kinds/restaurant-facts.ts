import type { FoodName } from '../art/plates-above.js';
import { placeOf, siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { clock, hoursOf, type Opening } from '../families/storefront.js';
import { seededRandom, type Random } from '../seeded-random.js';
import { oklch, toHex } from '../theme/color.js';
import type { Scheme } from '../theme/palette.js';
import type { SiteRequest } from '../understand/understand.js';
import { countIn } from '../words/common.js';
import { restaurantIn, type Look, type PlateColor, type RestaurantWords } from '../words/restaurant.js';
import {
  cellar,
  KITCHENS,
  NOODLE_BAR,
  PIZZERIA,
  restaurantNames,
  type Course,
  type NoteKey,
} from '../words/restaurant-menus.js';

/** All that one restaurant's page says, decided once, so that its parts agree with each other. */
export interface RestaurantFacts {
  site: SiteFacts;
  words: RestaurantWords;
  look: Look;
  menuLang: string;
  courses: readonly Course[];
  hours: [string, string][];
  openDays: readonly number[];
  times: readonly string[];
  seats: number;
  /** If the prompt tells how many. */
  tables: number | undefined;
}

const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  pizza: ['oven', 'oven', 'oven', 'plates'],
  noodles: ['bowl', 'bowl', 'bowl', 'pass'],
  wine: ['bottles', 'bottles', 'bottles', 'plates'],
  kitchen: ['plates', 'pass', 'market'],
};

function lookOf({ root, topic }: SiteRequest): Look {
  return seededRandom(root)
    .fork('signature')
    .pick(LOOKS[topic] ?? LOOKS['kitchen'] ?? ['plates']);
}

/** Each course loses one dish by seed, so that two menus of one town differ. */
function coursesOf(
  topic: string,
  culture: SiteFacts['place']['culture'],
  random: Random,
): [string, Course[]] {
  const menu =
    topic === 'pizza'
      ? PIZZERIA
      : topic === 'noodles'
        ? NOODLE_BAR
        : topic === 'wine'
          ? cellar(culture)
          : KITCHENS[culture];
  const courses = menu.courses.map(({ title, dishes }, at) => {
    // The words of a wine bar count the open bottles.
    if (topic === 'wine' && at === 0) return { title, dishes };
    const drop = random.int(0, dishes.length - 1);
    return { title, dishes: dishes.length > 3 ? dishes.filter((_, index) => index !== drop) : dishes };
  });
  return [menu.lang, courses];
}

function openingsOf(random: Random): {
  openings: Opening[];
  openDays: number[];
  opens: string;
  last: string;
} {
  const opens = random.pick(['18:00', '18:30']);
  const closes = random.pick(['23:00', '23:30', '24:00']);
  const evening = [opens, closes] as const;
  const lunch = ['12:00', '15:00'] as const;
  const last = random.pick(['21:30', '22:00']);
  const openings: Opening[] = random.chance(0.5)
    ? [
        { first: 0, last: 0, hours: [] },
        { first: 1, last: 4, hours: [evening] },
        { first: 5, last: 6, hours: [lunch, evening] },
      ]
    : [
        { first: 0, last: 1, hours: [] },
        { first: 2, last: 5, hours: [evening] },
        { first: 6, last: 6, hours: [lunch, [opens, '22:30']] },
      ];
  const openDays = openings.flatMap(({ first, last: end, hours }) =>
    hours.length === 0 ? [] : Array.from({ length: end - first + 1 }, (_, i) => first + i),
  );
  return { openings, openDays, opens, last };
}

export function restaurantFacts(request: SiteRequest): RestaurantFacts {
  const { root, lang, topic } = request;
  const random = seededRandom(root).fork('restaurant');
  const { culture } = placeOf(request);
  const [menuLang, courses] = coursesOf(topic, culture, random.fork('menu'));
  const { openings, openDays, opens, last } = openingsOf(random.fork('hours'));
  const words = restaurantIn(lang);
  const numbers = random.fork('numbers');
  const { seats: asked, tables } = request.counts ?? {};
  const drawn = numbers.pick([22, 26, 28, 32, 34, 38, 44]);
  const seats = asked ?? (tables === undefined ? drawn : tables * 3);
  const slots = {
    seats,
    walkin: Math.min(numbers.int(6, 10), Math.ceil(seats / 3)),
    rest: numbers.pick([24, 36, 48]),
    bottles: numbers.pick([120, 140, 160, 210]),
    opens: clock(lang, opens),
    lastorder: clock(lang, last),
    cooks: countIn(lang, numbers.int(3, 5)),
    courses: countIn(lang, courses.length),
  };
  const site = siteFacts(request, { names: restaurantNames(topic, culture), people: 8, slots });
  const [hour = 18] = opens.split(':').map(Number);
  const times = [
    opens,
    `${hour + 1}:00`,
    `${hour + 1}:30`,
    `${hour + 2}:00`,
    `${hour + 2}:30`,
    `${hour + 3}:00`,
  ];
  return {
    site,
    words,
    look: lookOf(request),
    menuLang,
    courses,
    hours: hoursOf(site, openings),
    openDays,
    seats,
    tables,
    times: times.map((time) => clock(lang, time)),
  };
}

/** Hue and its name, in the order of the circle. */
const COLORS: readonly (readonly [PlateColor, number])[] = [
  ['red', 28],
  ['orange', 58],
  ['yellow', 92],
  ['green', 145],
  ['teal', 190],
  ['blue', 248],
  ['violet', 300],
  ['pink', 356],
];

/** The colours of the plates: the house's own first, then as far from each other as the circle allows. */
export function plateColors({ accent: [hue] }: Scheme): [PlateColor, string][] {
  const start = COLORS.findIndex(([, at]) => Math.abs(at - hue) < 24 || Math.abs(at - hue) > 336);
  return [0, 5, 2, 4].map((step) => {
    const [name, at] = COLORS[(Math.max(0, start) + step) % COLORS.length] ?? ['red', 28];
    const light = name === 'yellow' ? 0.82 : 0.64;
    return [name, toHex(oklch(light, 0.125, at))];
  });
}

const FOODS: Partial<Record<NoteKey, FoodName>> = {
  eggs: 'eggs',
  beets: 'beets',
  soup: 'soup',
  fish: 'fish',
  steak: 'steak',
  dumplings: 'dumplings',
  pasta: 'pasta',
  tart: 'tart',
  oysters: 'oysters',
  cheese: 'cheese',
  margherita: 'pizza',
  marinara: 'marinara',
  anchovy: 'napoli',
  hot: 'diavola',
  white: 'bianca',
  artichoke: 'carciofi',
  shoyu: 'ramen',
  miso: 'ramen',
  tonkotsu: 'ramen',
  shio: 'ramen',
  vegan: 'ramen',
  gyoza: 'dumplings',
  braise: 'steak',
  stew: 'soup',
  coldsoup: 'soup',
  quenelle: 'fish',
  sweetdumplings: 'dumplings',
};

/** What can be drawn of the menu, with the course it belongs to. */
export function drawable(courses: readonly Course[]): { name: string; food: FoodName; course: number }[] {
  return courses.flatMap(({ dishes }, course) =>
    dishes.flatMap(({ name, note }) => {
      const food = FOODS[note];
      return food ? [{ name, food, course }] : [];
    }),
  );
}
