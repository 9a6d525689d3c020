import type { Priced } from '../art/shelf.js';
import { placeOf, siteFacts, type SiteFacts } from '../facts/site-facts.js';
import type { Culture } from '../facts/places.js';
import { hoursOf, type Opening } from '../families/storefront.js';
import { seededRandom, type Random } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  bakeryIn,
  type BakerySign,
  type BakeryWords,
  type Opens,
  type SignatureWare,
  type SignatureWords,
  type Topic,
} from '../words/bakery.js';
import { BAKERY_MENUS, coffeeFor, type Dish, type DishGroup } from '../words/bakery-menus.js';
import { bakeryNames } from '../words/bakery-names.js';
import { countIn } from '../words/common.js';

/** All that one bakery's page says, decided once, so that its parts agree with each other. */
export interface BakeryFacts {
  site: SiteFacts;
  words: BakeryWords;
  topic: Topic;
  sign: BakerySign;
  menuLang: string;
  groups: readonly DishGroup[];
  signature: SignatureWords & { dish: Dish; ware: SignatureWare };
  headline: readonly [string, string];
  sub: string;
  opens: Opens;
  /** Monday or Tuesday. */
  closed: 0 | 1;
  mills: number;
}

function groupsFor(topic: Topic, culture: Culture, random: Random): DishGroup[] {
  const own = BAKERY_MENUS[culture].groups;
  const coffee = coffeeFor(culture);
  const groups = topic === 'cafe' && coffee ? [coffee, ...own.slice(1)] : own;
  return groups.map(({ title, dishes }) => {
    const drop = random.int(Math.min(3, dishes.length - 1), dishes.length - 1);
    return { title, dishes: dishes.length > 4 ? dishes.filter((_, index) => index !== drop) : dishes };
  });
}

function signatureFor(
  groups: readonly DishGroup[],
  words: BakeryWords,
  random: Random,
): BakeryFacts['signature'] {
  const fitting = groups
    .flatMap(({ dishes }) => dishes)
    .flatMap((dish) => {
      const ware = dish.ware as SignatureWare | undefined;
      return ware && ware in words.signatures ? [{ ...words.signatures[ware], dish, ware }] : [];
    });
  const first = fitting.find(({ ware }) => ware === 'brioche' || ware === 'pretzel');
  return first && random.chance(0.25) ? first : random.pick(fitting);
}

/** What nobody comes for by name. */
const TO_DRINK: ReadonlySet<string> = new Set(['cup', 'jar', 'bag']);

const signOf = ({ root, topic }: SiteRequest): BakerySign =>
  seededRandom(root)
    .fork('signature')
    .pick(topic === 'cafe' ? ['arch', 'table', 'table', 'awning'] : ['awning', 'awning', 'arch', 'counter']);

/** "A narrow room with eleven chairs" is none where the prompt tells how many tables there are. */
const CHAIRS = /chairs|Stühle|chaises|sillas/u;
const subsOf = (subs: readonly string[], { counts }: SiteRequest): readonly string[] =>
  counts?.tables === undefined ? subs : subs.filter((sub) => !CHAIRS.test(sub));

const tablesOf = (drawn: number, { counts }: SiteRequest): number => counts?.tables ?? drawn;

export function bakeryFacts(request: SiteRequest): BakeryFacts {
  const { root, lang } = request;
  const topic: Topic = request.topic === 'cafe' ? 'cafe' : 'bakery';
  const words = bakeryIn(lang);
  const random = seededRandom(root).fork('bakery');
  const { culture } = placeOf(request);
  const groups = groupsFor(topic, culture, random.fork('menu'));
  const signature = signatureFor(groups, words, random.fork('known'));
  const [one, two, opens] = random.fork('headline').pick(words.headlines[topic]);
  const others = groups
    .flatMap(({ dishes }) => dishes)
    .filter(({ ware }) => ware && ware !== signature.ware && !TO_DRINK.has(ware));
  const [first, second] = random.fork('names').some(others, 2);
  const numbers = random.fork('numbers');
  const mills = numbers.int(2, 4);
  const slots = {
    tables: countIn(lang, tablesOf(numbers.int(5, 8), request)),
    rest: numbers.pick([24, 30, 36]),
    mills,
    millwords: countIn(lang, mills),
    one: first?.name ?? '',
    two: second?.name ?? '',
    signature: signature.dish.name,
  };
  const site = siteFacts(request, { names: bakeryNames(topic, culture), people: 8, slots });
  const { say } = site;
  return {
    site,
    words,
    topic,
    sign: signOf(request),
    menuLang: BAKERY_MENUS[culture].lang,
    groups,
    signature,
    headline: [say(one), say(two)],
    sub: say(random.fork('sub').pick(subsOf(words.subs[topic], request))),
    opens,
    closed: random.fork('closed').chance(0.5) ? 0 : 1,
    mills,
  };
}

/** What stands in the window, with the prices of the menu. */
export function windowOf({ groups, site }: BakeryFacts): Priced[] {
  return groups
    .flatMap(({ dishes }) => dishes)
    .flatMap(({ ware, price }): Priced[] =>
      ware ? [{ ware, price: site.showPrices ? site.money.short(price) : '' }] : [],
    );
}

/** Opening hours as on the door, Sunday last. */
export function openingHours({ closed, opens, site }: BakeryFacts): [day: string, time: string][] {
  const monday: Opening[] = closed === 0 ? [] : [{ first: 0, last: 0, hours: [[opens, '19:00']] }];
  return hoursOf(site, [
    ...monday,
    { first: closed, last: closed, hours: [] },
    { first: closed + 1, last: 4, hours: [[opens, '19:30']] },
    { first: 5, last: 5, hours: [[opens, '19:00']] },
    { first: 6, last: 6, hours: [['7:00', '13:00']] },
  ]);
}
