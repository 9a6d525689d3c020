import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from './understand.js';

const read = (prompt: string) => understand(prompt, 1);

describe('understanding a prompt', () => {
  it.each([
    ['A family bakery in Lyon with its menu', 'bakery', 'bakery'],
    ['Café in Vienna', 'bakery', 'cafe'],
    ['A landing page for a coffee roaster', 'bakery', 'cafe'],
    ['A landing page for a SaaS that tracks unpaid invoices', 'saas', 'invoices'],
    ['A rota planner for cafés in Hamburg', 'saas', 'rota'],
    ['Eine App für Dienstpläne in Cafés', 'saas', 'rota'],
    ['Uptime monitoring for developers', 'saas', 'uptime'],
    ['Docs for a small open-source database', 'saas', 'engine'],
    ['An app for teams', 'saas', 'requests'],
    ['A climbing gym in Leipzig with a timetable', 'gym', 'climbing'],
    ['A village hotel with rooms and a wine list', 'hotel', 'hotel'],
    ['A ceramics shop that sells twelve pieces a month', 'artist', 'ceramics'],
    ['Portfolio for a photographer', 'artist', 'photo'],
    ['An open evening at the town observatory', 'event', 'night'],
    ['Ein Restaurant in Wien', 'restaurant', 'kitchen'],
    ['A law firm in Edinburgh', 'law', 'law'],
    ['A driving school in Cork', 'school', 'driving'],
    ['Ein Kindergarten in Jena', 'school', 'little'],
    ['asdf', 'agency', 'brand'],
  ])('%s', (prompt, kind, topic) => {
    expect(read(prompt)).toMatchObject({ kind, topic });
  });

  it.each([
    ['A bakery called Levain & Fils in Lyon', 'Levain & Fils'],
    ['Eine Bäckerei namens Korn und Kruste in Graz', 'Korn und Kruste'],
    ['a café named rosalie, quiet', 'rosalie'],
    ['A shop “Pain Doux” with bread', 'Pain Doux'],
    ['An evening called Look up, Tartu', 'Look up'],
    ['An app for teams', null],
  ])('finds the name in %s', (prompt, brand) => {
    expect(read(prompt).brand).toBe(brand);
  });

  it.each([
    ['A bakery in Lyon with a map', 'Lyon'],
    ['bakery in graz', 'Graz'],
    ['Eine Bäckerei in Wien', 'Vienna'],
    ['A café in Stratford upon Avon', 'Stratford upon Avon'],
    ['A bakery in German', null],
  ])('finds the place in %s', (prompt, place) => {
    expect(read(prompt).place).toBe(place);
  });

  it('knows what is not wanted', () => {
    expect(read('A bakery with a menu, no prices and without a booking form').refused).toEqual([
      'pricing',
      'booking',
    ]);
    expect(read('Eine Bäckerei ohne Karte').refused).toEqual(['menu']);
  });

  it('reads colour, dark and year', () => {
    expect(read('A dark blue bakery since 1974')).toMatchObject({ hue: 258, dark: true, since: 1974 });
  });

  it('takes any text, and does not look beyond its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.integer(), (prompt, seed) => {
        const request = understand(prompt, seed);
        expect(JSON.parse(JSON.stringify(request))).toEqual(request);
        expect(understand(prompt, seed)).toEqual(request);
        if (request.brand) expect(request.brand).toMatch(/^[\p{L}\p{N}\p{M} &’'.,!+·-]{1,40}$/u);
      }),
    );
  });
});
