import { seededRandom, type Random } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import { ENGINE } from '../words/engine.js';
import { INVOICES } from '../words/invoices.js';
import { peopleOf, type Person } from '../facts/people.js';
import type { Place } from '../facts/places.js';
import type { Panel, Product } from '../words/product.js';
import { REQUESTS } from '../words/requests.js';
import { ROTA } from '../words/rota.js';
import { UPTIME } from '../words/uptime.js';
import { placeFor } from './bakery-facts.js';

export const PRODUCTS: Record<string, Product> = {
  invoices: INVOICES,
  rota: ROTA,
  uptime: UPTIME,
  engine: ENGINE,
  requests: REQUESTS,
};

/** All that one product's page says, decided once. */
export interface SaasFacts {
  brand: string;
  product: Product;
  panel: Panel;
  /** Of the currency that the page counts in. */
  sign: string;
  place: Place;
  people: Person[];
  headline: string;
  sub: string;
  /** Fills the slots of a sentence; each call with another index names another person. */
  say(sentence: string, person?: number): string;
  has(feature: string): boolean;
  random: Random;
}

export function saasFacts(request: SiteRequest): SaasFacts {
  const random = seededRandom(request.root).fork('facts');
  const product = PRODUCTS[request.topic] ?? REQUESTS;
  const place = placeFor(request, random);
  const people = peopleOf(place.culture, random, 10);
  // Picked also when it isn't needed: a name that is given later must change nothing else.
  const invented = random.pick(product.names);
  const brand = request.brand ?? invented;
  const panel = product.panel(random.fork('panel'), people);
  const { sign, code } = currencyOf(place);
  const slots: Record<string, string> = { ...panel.slots, brand, key: keyOf(brand), place: place.name };
  const fill = (sentence: string, person: number): string =>
    sentence.replace(
      /\{(\w+)\}/g,
      (slot, name: string) => (name === 'last' ? people[person]?.last : slots[name]) ?? slot,
    );
  // Twice: what a slot quotes from the panel has slots of its own.
  const say = (sentence: string, person = 0): string =>
    fill(fill(sentence, person), person).replaceAll('€', sign).replaceAll('EUR', code);
  return {
    brand,
    product,
    panel,
    sign,
    place,
    people,
    headline: random.pick(product.headlines),
    sub: say(random.pick(product.subs)),
    say,
    has: (feature) => !request.refused.includes(feature),
    random,
  };
}

/** Software is sold in three currencies here; what has another one is paid in euros. */
function currencyOf({ currency }: Place): { sign: string; code: string } {
  if (currency === '£') return { sign: '£', code: 'GBP' };
  return currency === '$' ? { sign: '$', code: 'USD' } : { sign: '€', code: 'EUR' };
}

/** Two letters of the name, for numbers of invoices: "Ledgerly" gives LY. */
function keyOf(brand: string): string {
  const letters = brand
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();
  return `${letters[0] ?? 'N'}${letters.at(-1) ?? 'O'}`;
}
