import type { Lang } from '../kinds/kind-names.js';
import { EXONYMS, OTHER_NAMES } from './exonyms.js';
import { TOWNS } from './towns.js';
import type { Random } from '../seeded-random.js';

export type Culture = 'fr' | 'de' | 'en' | 'it' | 'es' | 'pt' | 'nl' | 'nordic';

export interface Place {
  name: string;
  culture: Culture;
  /** A key of `money.ts`: "€", "kr", "MXN". */
  currency: string;
  district: string;
  street: string;
  /** How people get there: "Metro C, Croix-Paquet". */
  transit: string;
  /** What the place is next to, in English: "the steps". */
  landmark: string;
  /** How many rivers the map shows, or the sea or a lake on one side. */
  water: 'one river' | 'two rivers' | 'sea' | 'none';
  postcode: string;
  phone: string;
}

function toPlace(line: string): Place {
  const [
    name = '',
    culture,
    currency = '',
    district = '',
    street = '',
    transit = '',
    landmark = '',
    water,
    postcode = '',
    phone = '',
  ] = line.split(' | ');
  return {
    name,
    culture: culture as Culture,
    currency,
    district,
    street,
    transit,
    landmark,
    water: water as Place['water'],
    postcode,
    phone,
  };
}

const PLACES = TOWNS.trim().split('\n').map(toPlace);

export const nameOfPlace = ({ name }: Place, lang: Lang): string => EXONYMS[name]?.[lang] ?? name;

export const placesOf = (culture: Culture): Place[] => PLACES.filter((place) => place.culture === culture);

/** Where a page is put that names no town: where its language and its usual money are at home. */
export function usualPlacesOf(culture: Culture): Place[] {
  return placesOf(culture).filter(({ currency }) => culture === 'en' || currency === '€');
}

/** By every name that a town has in a language of ours, in lower case. */
const BY_NAME = new Map<string, Place>();
for (const place of PLACES) {
  const names = [place.name, ...Object.values(EXONYMS[place.name] ?? {}), ...(OTHER_NAMES[place.name] ?? [])];
  for (const name of names)
    for (const form of [name, plainLetters(name)]) BY_NAME.set(form.toLowerCase(), place);
}

function plainLetters(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}+/gu, '');
}

/** Names that mean something else as well: they count behind "in" alone. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'nice cologne colonia rom porto oporto bergen lima palma gent gand bale vienne grenade mexico'.split(' '),
);

export function knownPlace(name: string): Place | undefined {
  return BY_NAME.get(name.toLowerCase());
}

const LONGEST = Math.max(...[...BY_NAME.keys()].map((name) => name.split(/[ -]/).length));

export interface FoundPlace {
  place: Place;
  at: number;
  length: number;
}

/** First town of the table that the text names, in any case. */
export function placeNamedIn(text: string): FoundPlace | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  for (const [i, { index }] of words.entries()) {
    for (let count = Math.min(LONGEST, words.length - i); count > 0; count -= 1) {
      const last = words[i + count - 1];
      if (!last) continue;
      const length = last.index + last[0].length - index;
      const name = text.slice(index, index + length).toLowerCase();
      const place = AMBIGUOUS.has(name) ? undefined : BY_NAME.get(name);
      if (place) return { place, at: index, length };
    }
  }
  return undefined;
}

/** What any town has, in the culture's own language: proper names, so that they stand behind "in" anywhere. */
const ANYWHERE: Record<
  Culture,
  { streets: string[]; districts: string[]; transit: string; landmark: string }
> = {
  en: {
    streets: ['Mill Street', 'Station Road', 'Church Lane'],
    districts: ['Eastgate', 'Millfields', 'St Mary’s'],
    transit: 'Station, five minutes on foot',
    landmark: 'the market square',
  },
  de: {
    streets: ['Mühlgasse', 'Bahnhofstraße', 'Lindenstraße'],
    districts: ['Mühlfeld', 'St. Martin', 'Lindenhof'],
    transit: 'Bahnhof, fünf Minuten zu Fuß',
    landmark: 'Marktplatz',
  },
  fr: {
    streets: ['rue du Moulin', 'rue de la Gare', 'rue des Tilleuls'],
    districts: ['Saint-Martin', 'Saint-Jean', 'Saint-Roch'],
    transit: 'Gare, cinq minutes à pied',
    landmark: 'place du Marché',
  },
  es: {
    streets: ['calle del Molino', 'calle de la Estación', 'calle Mayor'],
    districts: ['Santa Ana', 'San Martín', 'Santa Lucía'],
    transit: 'Estación, cinco minutos a pie',
    landmark: 'plaza del Mercado',
  },
  it: {
    streets: ['via del Mulino'],
    districts: ['San Martino'],
    transit: 'Stazione, cinque minuti a piedi',
    landmark: 'piazza del Mercato',
  },
  pt: {
    streets: ['rua do Moinho'],
    districts: ['São Martinho'],
    transit: 'Estação, cinco minutos a pé',
    landmark: 'praça do Mercado',
  },
  nl: {
    streets: ['Molenstraat'],
    districts: ['Molenwijk'],
    transit: 'Station, vijf minuten lopen',
    landmark: 'Grote Markt',
  },
  nordic: {
    streets: ['Møllegata'],
    districts: ['Østbyen'],
    transit: 'Stasjon, fem minutter til fots',
    landmark: 'torget',
  },
};

/** A town the table does not know keeps its name; the rest is what any town has, in the page's language. */
export function unknownPlace(name: string, culture: Culture, random?: Random): Place {
  const { streets, districts, transit, landmark } = ANYWHERE[culture];
  const one = (list: readonly string[], of: string): string =>
    (random ? random.fork(of).pick(list) : list[0]) ?? '';
  return {
    name,
    culture,
    currency: culture === 'en' ? '£' : culture === 'nordic' ? 'kr' : '€',
    district: one(districts, 'district'),
    street: one(streets, 'street'),
    transit,
    landmark,
    water: 'one river',
    postcode: '',
    phone: '00 00 00 00 00',
  };
}

/** What stands near anything, where a page isn't in English. */
export const landmarkIn = ({ landmark, culture }: Place, lang: Lang): string =>
  lang === 'en'
    ? culture === 'en' || landmark.startsWith('the ')
      ? landmark
      : ANYWHERE.en.landmark
    : ANYWHERE[lang].landmark;
