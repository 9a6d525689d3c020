import { describe, expect, it } from 'vitest';
import { compose } from '../compose.js';
import { requestOf } from '../follow-ups/stored-request.js';
import { htmlOf } from '../site.js';
import { yearIn, type Counts } from './counts.js';
import { numberOf } from './numbers.js';
import { understand } from './understand.js';

/** What a page says, its drawings left out, and what its drawings are said to show. */
function textOf(prompt: string, seed: number): string {
  const html = htmlOf(compose(understand(prompt, seed)));
  const labels = [...html.matchAll(/ aria-label="([^"]*)"/g)].map(([, label]) => label);
  return [html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]*>/g, '\n'), ...labels].join('\n');
}

describe('a number', () => {
  it.each<[string, number | null]>([
    ['11', 11],
    ['1,200', 1200],
    ['1.200', 1200],
    ['eleven', 11],
    ['twenty-one', 21],
    ['Ninety nine', 99],
    ['elf', 11],
    ['einundzwanzig', 21],
    ['dreissig', 30],
    ['siebenundneunzig', 97],
    ['onze', 11],
    ['vingt et un', 21],
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['septante', 70],
    ['once', 11],
    ['veintidós', 22],
    ['treinta y uno', 31],
    ['noventa y nueve', 99],
    ['a hundred', 100],
    ['cien', 100],
    ['many', null],
    ['twentyish', null],
  ])('“%s” is %s', (said, value) => expect(numberOf(said)).toBe(value));

  it('from two to ninety-nine is read in each language as itself', () => {
    const names = { en: 'ninety-', de: 'undneunzig', es: 'noventa y ' };
    expect([numberOf(`${names.en}four`), numberOf(`vier${names.de}`), numberOf(`${names.es}cuatro`)]).toEqual(
      [94, 94, 94],
    );
  });
});

describe('a prompt counts', () => {
  it.each<[string, Counts]>([
    ['Ein Hotel in Wien mit elf Zimmern', { rooms: 11 }],
    ['Ein Hotel mit 11 ruhigen Zimmern auf drei Etagen', { rooms: 11, floors: 3 }],
    ['A hotel with eleven rooms on three floors', { rooms: 11, floors: 3 }],
    ['An eleven-room hotel in Bath', { rooms: 11 }],
    ['Un hôtel de vingt et une chambres', { rooms: 21 }],
    ['Un hotel con veintidós habitaciones', { rooms: 22 }],
    ['Eine Berghütte mit sechzig Schlafplätzen', { beds: 60 }],
    ['A campsite with forty pitches', { pitches: 40 }],
    ['A restaurant with 12 tables', { tables: 12 }],
    ['Ein Restaurant mit 50 Plätzen', { seats: 50 }],
    ['Un restaurant de quarante couverts', { seats: 40 }],
    ['Un café con nueve mesas', { tables: 9 }],
    ['Ein Dachdecker mit 14 Mitarbeitern', { staff: 14 }],
    ['A conference with 1,200 seats', { seats: 1200 }],
  ])('%s', (prompt, counts) => {
    const request = understand(prompt, 1);
    expect(request.counts).toEqual(counts);
    const plan = { title: '', lang: '', sections: [], weights: { layout: 1, style: 1, script: 1 } };
    expect(requestOf({ ...plan, notes: { ...request } })?.counts).toEqual(counts);
  });

  it.each([
    'A hotel with rooms and breakfast',
    'A hotel for one night, 3 minutes from the station, with a room and a view',
    'A hotel since 1987 with rooms',
    'A hotel with 9,000 rooms',
    'A bakery with eleven rooms',
    'A restaurant, 4.5 stars, seats outside',
    'Ein Hotel, ab 95 € und mit Zimmern',
    'Un hotel con habitaciones',
  ])('nothing in “%s”', (prompt) => {
    expect(understand(prompt, 1).counts).toBeUndefined();
  });
});

describe('a year', () => {
  it.each<[string, number | null]>([
    ['A bakery since 1987', 1987],
    ['Dachdecker seit dem Jahr 1962', 1962],
    ['Eine 1911 gegründete Bäckerei', 1911],
    ['Une boulangerie ouverte en 1998', 1998],
    ['Un taller fundado en 1974', 1974],
    ['A shop for 1987 Volvos', null],
  ])('%s', (prompt, year) => expect(yearIn(prompt)).toBe(year));
});

describe('the page says the number that the prompt says', () => {
  const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
  const OTHERS = {
    en: /\b(?:nine|twelve) (?:rooms|hooks|windows)/i,
    de: /\b(?:neun|zwölf) (?:Zimmer|Haken|Fenster)/i,
  };

  it.each<[string, RegExp, RegExp]>([
    ['A hotel in Bath with eleven rooms', /\beleven\b/i, OTHERS.en],
    ['Ein Hotel in Wien mit elf Zimmern', /\belf\b/i, OTHERS.de],
    ['A hotel in Bath with 3 rooms', /\bthree\b/i, OTHERS.en],
    ['A hotel in Bath with 84 rooms', /\b84\b/, OTHERS.en],
    [
      'A restaurant in Bath with 12 tables',
      /\b36 at 12 tables\b/,
      /\b(?:22|26|28|32|34|38|44) (?:seats|chairs|stools)/,
    ],
    [
      'Ein Restaurant in Graz mit 50 Plätzen',
      /\b50\b/,
      /\b(?:22|26|28|32|34|38|44) (?:Plätze|Stühle|Hocker)/,
    ],
    ['A conference in Leeds with 90 seats', /\b90\b/, /\b(?:260|320|380) (?:seats|people|chairs)/],
    ['Ein Café in Graz mit neun Tischen', /./, /elf Stühle/],
  ])('%s', (prompt, said, other) => {
    for (const seed of SEEDS) {
      const text = textOf(prompt, seed);
      expect(text).toMatch(said);
      expect(other.exec(text)?.[0]).toBeUndefined();
    }
  });

  it('and another where it says none', () => {
    expect(SEEDS.some((seed) => OTHERS.en.test(textOf('A hotel in Bath', seed)))).toBe(true);
  });

  it('of the lowest price, below which nothing is', () => {
    for (const seed of SEEDS) {
      const text = textOf('Ein Hotel in Wien, ab 95 €', seed);
      const rates = [...text.slice(text.indexOf('Preis je Nacht')).matchAll(/^(\d+)\u00a0€$/gmu)].map(
        ([, one]) => Number(one),
      );
      expect(Math.min(...rates.slice(0, 9))).toBe(95);
    }
  });

  it('a house of two rooms offers two, and one of three no fourth', () => {
    for (const [prompt, count] of [
      ['A hotel in Leeds with two rooms', 2],
      ['A hotel in Leeds with 3 rooms', 3],
    ] as const)
      for (const seed of SEEDS) {
        const text = textOf(prompt, seed);
        const rooms = new Set([...text.matchAll(/^Room (\d+)$/gm)].map(([, number]) => number));
        expect(rooms.size).toBe(count);
        if (count === 2) expect(text).not.toMatch(/three kinds/i);
      }
  });
});
