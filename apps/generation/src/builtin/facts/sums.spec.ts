import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../kinds/kind-names.js';
import { understand } from '../understand/understand.js';
import { siteFacts, type SiteFacts } from './site-facts.js';
import { sumsOf, vatOf } from './sums.js';
import { placesOf, type Culture } from './places.js';

const factsIn = (place: string, lang: Lang): SiteFacts =>
  siteFacts({ ...understand('A hotel', 1), lang, place }, { names: ['House'] });

describe('amounts that are added up', () => {
  it.each([
    ['Lyon', 'fr', 60, '60 €'],
    ['London', 'en', 60, '£54'],
    ['Zurich', 'de', 60, '90 CHF'],
    ['Oslo', 'en', 60, 'kr 660'],
    ['Oslo', 'de', 60, '660 kr'],
    ['Mexico City', 'es', 60, '$1,200'],
  ] as const)('in %s, on a page in %s: %d euros are %s', (place, lang, euros, written) => {
    const { local, write } = sumsOf(factsIn(place, lang));
    expect(write(local(euros)).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(written);
  });

  it('know every currency that a place has: none is worth a euro by oversight', () => {
    const cultures: Culture[] = ['fr', 'de', 'en', 'it', 'es', 'pt', 'nl', 'nordic'];
    const others = cultures.flatMap(placesOf).filter(({ currency }) => currency !== '€');
    expect(others.length).toBeGreaterThan(20);
    for (const { name } of others)
      for (const lang of LANGS) expect(sumsOf(factsIn(name, lang)).local(1_000), name).not.toBe(1_000);
  });

  it('are written with cents for a whole column, or for none of it', () => {
    const { column } = sumsOf(factsIn('London', 'en'));
    expect(column([5, 7])).toEqual(['£5', '£7']);
    expect(column([5, 7.5])).toEqual(['£5.00', '£7.50']);
  });
});

describe('value added tax', () => {
  it.each([
    ['Berlin', 'de', 19],
    ['Graz', 'de', 20],
    ['Zurich', 'de', 8.1],
    ['Lyon', 'fr', 20],
    ['London', 'en', 20],
    ['Dublin', 'en', 23],
    ['Oslo', 'en', 25],
    ['Helsinki', 'en', 25.5],
    ['Madrid', 'es', 21],
    ['Mexico City', 'es', 16],
  ] as const)('in %s is %d', (place, lang, rate) => {
    expect(vatOf(factsIn(place, lang))).toBe(rate);
  });
});
