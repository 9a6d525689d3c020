import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../kinds/kind-names.js';
import { seededRandom } from '../seeded-random.js';
import { understand } from '../understand/understand.js';
import { inventedIn, inventionsSaid } from './inventions.js';
import { moneyOf, numberIn } from './money.js';
import { peopleOf } from './people.js';
import { knownPlace, nameOfPlace, placeNamedIn, placesOf, unknownPlace, type Culture } from './places.js';
import { siteFacts } from './site-facts.js';
import { raw } from '../markup.js';

const CULTURES: Culture[] = ['fr', 'de', 'en', 'it', 'es', 'pt', 'nl', 'nordic'];
const TOWNS = CULTURES.flatMap((culture) => placesOf(culture));
const ENGLISH = /\b(the|from|five|ten|bus to|train|old town|market|near|walk|on foot|streetcar)\b/i;

describe('places', () => {
  it('are many where our languages are spoken', () => {
    const counts = (['de', 'fr', 'es'] as const).map((culture) => placesOf(culture).length);
    expect(counts[0]).toBeGreaterThanOrEqual(22);
    expect(counts[1]).toBeGreaterThanOrEqual(16);
    expect(counts[2]).toBeGreaterThanOrEqual(14);
    expect(new Set(TOWNS.map(({ name }) => name)).size).toBe(TOWNS.length);
  });

  it('have all that a page says of them, and no English in it but the landmark', () => {
    for (const town of TOWNS) {
      const { district, street, transit, postcode, phone, water, currency } = town;
      for (const field of [district, street, transit, postcode, phone, currency]) expect(field).not.toBe('');
      expect(['one river', 'two rivers', 'sea', 'none']).toContain(water);
      if (town.culture !== 'en') expect(`${district} ${street} ${transit}`).not.toMatch(ENGLISH);
      expect(transit).not.toMatch(/\b(minutes|train to|bus,)/);
      expect(phone.replaceAll(/\D/g, '')).toMatch(/0{4}$|0100$/);
    }
  });

  it('are found by every name that they have', () => {
    for (const town of TOWNS) {
      for (const lang of LANGS) expect(knownPlace(nameOfPlace(town, lang))).toBe(town);
    }
    expect(placeNamedIn('eine Bäckerei, München')?.place.name).toBe('Munich');
    expect(placeNamedIn('librería, ciudad de méxico')?.place.name).toBe('Mexico City');
    expect(placeNamedIn('a nice bakery')).toBeUndefined();
  });

  it.each<[Lang, string]>([
    ['de', 'Eine Bäckerei in Kempten'],
    ['fr', 'Une boulangerie à Annecy'],
    ['es', 'Una panadería en Cuenca'],
    ['en', 'A bakery in Stroud'],
  ])('that nobody knows speak the page’s language: %s', (lang, prompt) => {
    for (let seed = 1; seed < 20; seed += 1) {
      const facts = siteFacts(understand(prompt, seed), { names: ['{last}'] });
      const said = facts.say('{district}, {street}, {transit}, {landmark}');
      expect(facts.lang).toBe(lang);
      if (lang === 'en') expect(said).toContain('the market square');
      else expect(said).not.toMatch(ENGLISH);
    }
  });

  it('have districts that stand behind "in" without an article', () => {
    for (const culture of CULTURES) {
      const { district } = unknownPlace('X', culture, seededRandom(3));
      expect(district).not.toMatch(/^(the|der|die|das|le|la|el) /i);
    }
  });

  it('that a page has without being asked are where its language and its money are at home', () => {
    for (let seed = 1; seed < 60; seed += 1) {
      expect(siteFacts(understand('Bäckerei', seed), { names: ['x'] }).place).toMatchObject({
        culture: 'de',
        currency: '€',
      });
    }
  });
});

describe('people', () => {
  it('have no name twice, and there are enough of them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CULTURES),
        fc.integer(),
        fc.integer({ min: 1, max: 18 }),
        (culture, seed, count) => {
          const people = peopleOf(culture, seededRandom(seed), count);
          expect(people).toHaveLength(count);
          expect(new Set(people.map(({ first }) => first)).size).toBe(count);
          expect(new Set(people.map(({ last }) => last)).size).toBe(count);
          for (const { full } of people) expect(full).toMatch(/^\p{Lu}\S+ \p{Lu}\S+$/u);
        },
      ),
    );
  });
});

describe('money', () => {
  it.each<[string, Lang, number, string, string]>([
    ['€', 'en', 1.3, '€1.30', '€1.30'],
    ['€', 'de', 1.3, '1,30\u00a0€', '1,30\u00a0€'],
    ['€', 'fr', 2640, '2\u202f640,00\u00a0€', '2\u202f640\u00a0€'],
    ['€', 'es', 2640, '2.640,00\u00a0€', '2.640\u00a0€'],
    ['CHF', 'de', 9, '13,50\u00a0CHF', '13,50\u00a0CHF'],
    ['CHF', 'en', 9, 'CHF\u00a013.50', 'CHF\u00a013.50'],
    ['kr', 'en', 4, 'kr\u00a044', 'kr\u00a044'],
    ['£', 'en', 10, '£9.00', '£9'],
    ['MXN', 'es', 2, '$40', '$40'],
    ['ARS', 'es', 2, '$3.000', '$3.000'],
    ['PEN', 'es', 3, 'S/\u00a012.00', 'S/\u00a012'],
  ])('%s in %s: %d', (currency, lang, euros, price, short) => {
    const money = moneyOf(currency, lang);
    expect(money.price(euros)).toBe(price);
    expect(money.short(euros)).toBe(short);
  });

  it('is never less for more', () => {
    const currencies = [...new Set(TOWNS.map(({ currency }) => currency))];
    const figure = (text: string): number => Number(text.replaceAll(/[^\d]/g, ''));
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.integer({ min: 1, max: 9_000 }),
        fc.integer({ min: 1, max: 9_000 }),
        (currency, one, other) => {
          const money = moneyOf(currency, 'de');
          const [less, more] = [Math.min(one, other) / 2, Math.max(one, other) / 2];
          expect(figure(money.price(less))).toBeLessThanOrEqual(figure(money.price(more)));
        },
      ),
    );
  });

  it('groups figures as the language does', () => {
    expect(LANGS.map((lang) => numberIn(lang, 1234567.5, 1))).toEqual([
      '1,234,567.5',
      '1.234.567,5',
      '1\u202f234\u202f567,5',
      '1.234.567,5',
    ]);
  });
});

describe('the address for mail', () => {
  it('greets in the page’s language', () => {
    const address = (lang: Lang): string => {
      const request = { ...understand('A bakery called “Pain Doux”', 1), lang };
      return siteFacts(request, { names: ['Any'], people: 4, slots: {} }).email;
    };
    expect(LANGS.map(address)).toEqual(
      LANGS.map(
        (lang) => `${{ en: 'hello', de: 'hallo', fr: 'bonjour', es: 'hola' }[lang]}@paindoux.example`,
      ),
    );
  });
});

describe('what is invented', () => {
  const sections = [
    '<p data-sample="Opening hours">x</p><p data-sample="Prices &amp; fees">',
    '<b data-sample="Opening hours"> <i data-sample>',
  ];
  const labels = inventedIn(sections.map((html) => ({ html: raw(html) })));

  it('is listed in the page’s order, each once', () => {
    expect(labels).toEqual(['Opening hours', 'Prices & fees']);
    expect(inventionsSaid(labels, 'en')).toBe('Invented, for you to replace: opening hours, prices & fees.');
    expect(inventionsSaid(['Öffnungszeiten'], 'de')).toBe('Erfunden und zu ersetzen: Öffnungszeiten.');
    expect(inventionsSaid([], 'fr')).toBeNull();
  });
});
