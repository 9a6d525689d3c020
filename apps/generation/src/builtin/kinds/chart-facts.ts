import { seededRandom, type Random } from '../seeded-random.js';
import type { SiteKind } from './kind-names.js';
import type { SiteRequest } from '../understand/understand.js';
import { GATHER, STAY } from '../words/gather.js';
import { moneyOf, type Money } from '../facts/money.js';
import { MAKE, MOVE } from '../words/move.js';
import { peopleOf, type Person } from '../facts/people.js';
import type { Place } from '../facts/places.js';
import { DINE, SERVE } from '../words/serve.js';
import type { Trade } from '../words/trade.js';
import { placeFor } from './bakery-facts.js';

const TRADES: Partial<Record<SiteKind, Trade>> = {
  event: GATHER,
  charity: GATHER,
  wedding: GATHER,
  hotel: STAY,
  gym: MOVE,
  law: SERVE,
  clinic: SERVE,
  trades: SERVE,
  school: SERVE,
  restaurant: DINE,
};

/** All that the page of one place says, decided once. */
export interface ChartFacts {
  brand: string;
  trade: Trade;
  place: Place;
  people: Person[];
  host: Person;
  money: Money;
  showPrices: boolean;
  headline: readonly [string, string];
  number: number;
  say(sentence: string, person?: number): string;
  has(feature: string): boolean;
  random: Random;
}

export function chartFacts(request: SiteRequest): ChartFacts {
  const random = seededRandom(request.root).fork('facts');
  const trade = TRADES[request.kind] ?? MAKE;
  const place = placeFor(request, random);
  const people = peopleOf(place.culture, random, 8);
  const host = people[0] ?? { first: 'Ida', last: 'Roth', full: 'Ida Roth' };
  const since = request.since ?? random.int(1991, 2018);
  const slots: Record<string, string> = {
    place: place.name,
    street: place.street,
    district: place.district,
    landmark: place.landmark,
    transit: place.transit,
    host: host.full,
    first: host.first,
    since: String(since),
  };
  const fill = (sentence: string, last: string): string =>
    sentence.replace(/\{(\w+)\}/g, (slot, name: string) => (name === 'last' ? last : slots[name]) ?? slot);
  // Picked also when it isn't needed: a name that is given later must change nothing else.
  const invented = fill(random.pick(trade.names), host.last);
  const brand = request.brand ?? invented;
  slots.brand = brand;
  return {
    brand,
    trade,
    place,
    people,
    host,
    money: moneyOf(place.currency),
    showPrices: !request.refused.includes('pricing'),
    headline: random.pick(trade.headlines),
    number: random.int(3, 64),
    say: (sentence, person = 1) => fill(sentence, people[person]?.last ?? host.last),
    has: (feature) => !request.refused.includes(feature),
    random,
  };
}
