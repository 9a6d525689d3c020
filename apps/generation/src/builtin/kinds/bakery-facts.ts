import type { Priced, Ware } from '../art/shelf.js';
import { seededRandom, type Random } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import { FAQS, HEADLINES, SIGNATURES, STORIES, SUBS, type SignatureCopy } from '../words/bakery-copy.js';
import { BAKERY_MENUS, COFFEE, type Dish, type DishGroup } from '../words/bakery-menus.js';
import { bakeryName } from '../words/bakery-names.js';
import { moneyOf, type Money } from '../facts/money.js';
import { peopleOf, type Person } from '../facts/people.js';
import { knownPlace, placesOf, unknownPlace, type Culture, type Place } from '../facts/places.js';

/** All that one bakery's page says, decided once, so that its parts agree with each other. */
export interface BakeryFacts {
  brand: string;
  topic: 'bakery' | 'cafe';
  place: Place;
  people: Person[];
  baker: Person;
  money: Money;
  showPrices: boolean;
  menuLang: string;
  groups: DishGroup[];
  signature: SignatureCopy & { dish: Dish };
  headline: readonly [string, string];
  sub: string;
  opens: string;
  closedDay: 'Monday' | 'Tuesday';
  since: number;
  rest: number;
  mills: number;
  tables: number;
  number: number;
  awning: string;
  story: (typeof STORIES)[number];
  faqs: readonly (readonly [string, string])[];
  /** Fills the slots of a sentence. */
  say(sentence: string): string;
  has(feature: string): boolean;
  random: Random;
}

const CULTURE_OF_LANGUAGE: Record<string, Culture> = { en: 'en', de: 'de', fr: 'fr', es: 'es' };
const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const inWords = (count: number): string => COUNTS[count] ?? String(count);

export function placeFor(request: SiteRequest, random: Random): Place {
  const culture = CULTURE_OF_LANGUAGE[request.lang] ?? 'en';
  if (request.place) return knownPlace(request.place) ?? unknownPlace(request.place, culture);
  return random.pick(placesOf(culture));
}

function groupsFor(topic: string, culture: Culture, random: Random): DishGroup[] {
  const groups =
    topic === 'cafe' ? [COFFEE, ...BAKERY_MENUS[culture].groups.slice(1)] : BAKERY_MENUS[culture].groups;
  return groups.map(({ title, dishes }) => {
    const drop = random.int(Math.min(3, dishes.length - 1), dishes.length - 1);
    const kept = dishes.length > 5 ? dishes.filter((_, index) => index !== drop) : dishes;
    return { title, dishes: kept };
  });
}

function signatureFor(groups: readonly DishGroup[], random: Random): BakeryFacts['signature'] {
  const dishes = groups.flatMap((group) => group.dishes);
  const fitting = dishes.flatMap((dish) => {
    const copy = dish.ware && SIGNATURES[dish.ware];
    return copy ? [{ ...copy, dish }] : [];
  });
  const first = fitting.find(({ ware }) => ware === 'brioche' || ware === 'pretzel');
  return first && random.chance(0.25) ? first : random.pick(fitting);
}

export function bakeryFacts(request: SiteRequest, awning: string): BakeryFacts {
  const random = seededRandom(request.root).fork('facts');
  const place = placeFor(request, random);
  const people = peopleOf(place.culture, random, 8);
  const baker = people[0] ?? { first: 'Ida', last: 'Roth', full: 'Ida Roth' };
  const topic = request.topic === 'cafe' ? 'cafe' : 'bakery';
  const groups = groupsFor(topic, place.culture, random);
  const signature = signatureFor(groups, random);
  const headline = random.pick(HEADLINES[topic].filter(({ opens }) => topic === 'cafe' || opens !== null));
  const names = groups.flatMap((group) => group.dishes).filter(({ ware }) => ware && ware !== signature.ware);
  const [first, second] = random.some(names, 2).map(({ name }) => name);
  const since = request.since ?? random.int(1987, 2016);
  const rest = random.pick([24, 30, 36]);
  const mills = random.int(2, 4);
  const tables = random.int(5, 8);
  const slots: Record<string, string> = {
    place: place.name,
    street: place.street,
    district: place.district,
    landmark: place.landmark,
    baker: baker.full,
    since: String(since),
    rest: String(rest),
    mills: inWords(mills),
    tables: inWords(tables),
    awning,
    first: first ?? 'bread',
    second: second ?? 'butter',
    signature: signature.dish.name,
  };
  const say = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  const lines = headline.lines.map(say);
  // Invented also when it isn't needed: a name that is given later must change nothing else.
  const invented = bakeryName(topic, place, random.pick(people), random);
  return {
    brand: request.brand ?? invented,
    topic,
    place,
    people,
    baker,
    money: moneyOf(place.currency),
    showPrices: !request.refused.includes('pricing'),
    menuLang: BAKERY_MENUS[place.culture].lang,
    groups,
    signature,
    headline: [lines[0] ?? '', lines[1] ?? ''],
    sub: say(random.pick(SUBS[topic])),
    opens: headline.opens,
    closedDay: random.pick(['Monday', 'Tuesday']),
    since,
    rest,
    mills,
    tables,
    number: random.int(3, 64),
    awning,
    story: random.pick(STORIES),
    faqs: random.some(FAQS, 3),
    say,
    has: (feature) => !request.refused.includes(feature),
    random,
  };
}

/** What stands in the window, with the prices of the menu. */
export function windowOf(facts: BakeryFacts): Priced[] {
  const dishes = facts.groups.flatMap((group) => group.dishes);
  return dishes.flatMap((dish): Priced[] => {
    const ware: Ware | undefined = dish.ware;
    return ware
      ? [{ ware, price: facts.showPrices ? facts.money.short(dish.price) : dish.name.slice(0, 8) }]
      : [];
  });
}

/** Opening hours as on the door, Sunday last. */
export function openingHours({ closedDay, opens }: BakeryFacts): [day: string, time: string][] {
  const monday: [string, string][] = closedDay === 'Monday' ? [] : [['Monday', `${opens} – 19:00`]];
  const week = closedDay === 'Monday' ? 'Tuesday – Friday' : 'Wednesday – Friday';
  return [
    ...monday,
    [closedDay, 'closed'],
    [week, `${opens} – 19:30`],
    ['Saturday', `${opens} – 19:00`],
    ['Sunday', '7:00 – 13:00'],
  ];
}
