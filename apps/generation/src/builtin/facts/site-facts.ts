import type { Random } from '../seeded-random.js';
import { seededRandom } from '../seeded-random.js';
import type { Lang } from '../kinds/kind-names.js';
import type { SiteRequest } from '../understand/understand.js';
import { means } from '../understand/features.js';
import { commonIn, type Common } from '../words/common.js';
import { contracted } from '../words/contracted.js';
import { sayer, type Say, type Slots } from '../words/say.js';
import { moneyOf, type Money } from './money.js';
import { peopleOf, type Person } from './people.js';
import {
  knownPlace,
  landmarkIn,
  nameOfPlace,
  unknownPlace,
  usualPlacesOf,
  type Culture,
  type Place,
} from './places.js';

/** What pages of every kind say, decided once, so that their parts agree with each other. */
export interface SiteFacts {
  lang: Lang;
  /** What every page says in this language. */
  common: Common;
  brand: string;
  place: Place;
  /** The place as the page's language calls it. */
  placeName: string;
  /** No first or last name twice; the first is the host. */
  people: Person[];
  host: Person;
  money: Money;
  /** False when the prompt refuses prices: then no figure of money stands anywhere. */
  showPrices: boolean;
  since: number;
  /** "14 rue des Tables-Claudiennes", "Weserstraße 14". */
  street: string;
  /** "69001 Lyon". */
  town: string;
  phone: string;
  email: string;
  /** Fills {brand}, {place}, {district}, {street}, {transit}, {host}, {first}, {since}, and the kind's own slots. */
  say: Say;
  /** False for what the prompt or a follow-up refuses. */
  has(section: string): boolean;
  /** True for what the prompt or a follow-up asks for by name. */
  wants(section: string): boolean;
  random: Random;
}

export interface Invention {
  /** Brands with slots, of which one is taken when the prompt gives none: "{last} & Co", "{district} Law". */
  names: readonly string[];
  /** The kind's own slots. */
  slots?: Slots;
  /** How many people the page needs, the host included. */
  people?: number;
}

const HOUSE_NUMBER_LAST: ReadonlySet<Culture> = new Set(['de', 'nl', 'nordic', 'it', 'es', 'pt']);
const CULTURES: Record<Lang, Culture> = { en: 'en', de: 'de', fr: 'fr', es: 'es' };

/** The place of the prompt, or one where the prompt's language is spoken. */
export function placeFor(request: SiteRequest, random: Random): Place {
  const culture = CULTURES[request.home ?? request.lang];
  if (request.place) return knownPlace(request.place) ?? unknownPlace(request.place, culture, random);
  return random.pick(usualPlacesOf(culture));
}

/** The place that the page of a request has, also when nobody named it. */
export const placeOf = (request: SiteRequest): Place =>
  placeFor(request, seededRandom(request.root).fork('facts').fork('place'));

export function siteFacts(
  request: SiteRequest,
  { names, slots = {}, people: count = 10 }: Invention,
): SiteFacts {
  const { lang } = request;
  const random = seededRandom(request.root).fork('facts');
  const place = placeOf(request);
  const people = peopleOf(place.culture, random.fork('people'), count, request.host);
  const host = people[0] ?? { first: 'Ida', last: 'Roth', full: 'Ida Roth' };
  const since = request.since ?? random.fork('since').int(1987, 2018);
  const number = random.fork('number').int(3, 64);
  const own: Slots = {
    place: nameOfPlace(place, lang),
    district: place.district,
    street: place.street,
    transit: place.transit,
    landmark: landmarkIn(place, lang),
    host: host.full,
    first: host.first,
    last: host.last,
    since,
    ...slots,
  };
  // Invented also when it isn't needed: a name that is given later must change nothing else.
  const invented = contracted(lang, sayer(own, random))(random.fork('name').pick(names));
  const brand = request.brand ?? invented;
  return {
    lang,
    common: commonIn(lang),
    brand,
    place,
    placeName: nameOfPlace(place, lang),
    people,
    host,
    money: moneyOf(place.currency, lang),
    showPrices: !means(request.refused, 'pricing'),
    since,
    street: HOUSE_NUMBER_LAST.has(place.culture) ? `${place.street} ${number}` : `${number} ${place.street}`,
    town: `${place.postcode} ${nameOfPlace(place, lang)}`.trim(),
    phone: place.phone,
    email: `${GREETINGS[lang]}@${hostNameOf(brand)}.example`,
    say: contracted(lang, sayer({ ...own, brand }, random)),
    has: (section) => !means(request.refused, section),
    wants: (section) => means(request.wanted, section),
    random,
  };
}

/** Whom mail is addressed to. */
const GREETINGS: Record<Lang, string> = { en: 'hello', de: 'hallo', fr: 'bonjour', es: 'hola' };

/** Letters of the brand that a mail address may have; the domain ".example" is nobody's (RFC 2606). */
function hostNameOf(brand: string): string {
  const letters = brand.normalize('NFD').toLowerCase().replaceAll('ß', 'ss');
  return letters.replace(/[^a-z0-9]/g, '').slice(0, 30) || 'site';
}
