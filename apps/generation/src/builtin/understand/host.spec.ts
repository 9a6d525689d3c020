import { describe, expect, it } from 'vitest';
import { isOf } from '../facts/people.js';
import { siteFacts } from '../facts/site-facts.js';
import { understand } from './understand.js';

const hostOf = (prompt: string, seed = 1): string | undefined => understand(prompt, seed).host;

const WOMEN = [
  'Eine Fotografin in Hamburg, schwarz-weiß',
  'Website einer freien Hochzeitsfotografin aus Köln',
  'Die Kanzlei einer jungen Anwältin in Wien',
  'Kanzlei von Frau Berger in Graz',
  'A woman photographer in Leeds',
  'A potter and her studio in Bristol',
  'A female plumber in Cork',
  'Une avocate à Lyon',
  'Une photographe de mariage à Nantes',
  'Le cabinet de Madame Vernet, notaire à Lille',
  'Una abogada en Madrid',
  'Una ceramista en Sevilla, con encargos',
  'La joyera Nuria, en Valencia',
];
const MEN = [
  'Ein Fotograf in Hamburg',
  'Ein freier Architekt in Basel',
  'Praxis von Herrn Dr. Moser in Wien',
  'A carpenter and his workshop in Bath',
  'Un photographe à Lyon',
  'Un avocat à Paris',
  'Un abogado en Madrid',
  'Un dentista en Sevilla',
];
const NEITHER = [
  'A photographer in Leeds',
  'A hotel in Bergen',
  'A bakery for mothers and fathers',
  'Eine Bäckerei in Graz',
  'Eine Berghütte in Innsbruck',
  'Eine Zahnarztpraxis in Berlin',
  'Ein Restaurant in Berlin',
  'Ein Keller voller Wein, in einer Altstadt',
  'Eine Kanzlei für Anwältinnen und Anwälte',
  'Fotografin oder Fotograf, eine Fotografin und ein Fotograf in Köln',
  'Une étude de notaire à Strasbourg',
  'Un cabinet vétérinaire à Bordeaux',
  'Une clinique vétérinaire à Lille',
  'Friseur für Frau und Mann',
  'Une agence de photographie',
  'Un bufete de abogados en Valencia',
  'Una clínica de fisioterapia en Sevilla',
  'Un hotel pequeño en Sevilla',
  'The history of a theatre, shown here',
];

describe('whom a page is about', () => {
  it.each(WOMEN)('is a woman: %s', (prompt) => expect(hostOf(prompt)).toBe('woman'));
  it.each(MEN)('is a man: %s', (prompt) => expect(hostOf(prompt)).toBe('man'));
  it.each(NEITHER)('is left open: %s', (prompt) => expect(hostOf(prompt)).toBeUndefined());
});

describe('the name of whom a page is about', () => {
  const named = (prompt: string, seed: number): string =>
    siteFacts(understand(prompt, seed), { names: ['{host}'], people: 3 }).host.first;

  it.each([...WOMEN, ...MEN])('goes by it: %s', (prompt) => {
    const host = hostOf(prompt) as 'woman' | 'man';
    for (let seed = 1; seed <= 40; seed += 1) expect(isOf(named(prompt, seed), host)).toBe(true);
  });

  it('is anybody’s where it is left open', () => {
    const names = Array.from({ length: 40 }, (_, seed) => named('A photographer in Leeds', seed));
    expect(names.some((name) => isOf(name, 'woman'))).toBe(true);
    expect(names.some((name) => isOf(name, 'man'))).toBe(true);
  });

  it('leaves no name twice', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { people } = siteFacts(understand('Eine Fotografin in Hamburg', seed), {
        names: ['–'],
        people: 12,
      });
      expect(new Set(people.map(({ first }) => first)).size).toBe(12);
    }
  });
});
