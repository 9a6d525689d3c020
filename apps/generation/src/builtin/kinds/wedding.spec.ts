import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.js';
import { composeWedding } from './wedding.js';
import { initialsOf, saturdaysOf } from './wedding-facts.js';
import { LANGS } from './kind-names.js';
import { htmlOf } from '../site.js';

describe('a wedding’s page', () => {
  for (const lang of LANGS) {
    it(`is whole in ${lang}, over twelve seeds`, () => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const site = composeWedding({
          ...understand('Our wedding', seed),
          kind: 'wedding',
          topic: 'wedding',
          lang,
        });
        const html = htmlOf(site);
        expect(html).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(site.sections.map(({ id }) => id).toSorted()).toEqual([
          'day',
          'faq',
          'footer',
          'gifts',
          'hero',
          'menu',
          'nav',
          'rsvp',
          'story',
          'travel',
        ]);
        const times = [...html.matchAll(/datetime="(\d\d):(\d\d)"/g)].map(
          ([, h, m]) => ((Number(h) + 18) % 24) * 60 + Number(m),
        );
        expect(times).toHaveLength(6);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        const years = [...html.matchAll(/<b>(20\d\d)<\/b>/g)].map((match) => Number(match[1]));
        expect(years).toEqual(years.toSorted((one, other) => one - other));
      }
    }, 30_000);
  }

  it('is on a Saturday', () => {
    for (const day of saturdaysOf(2027)) expect(day.getUTCDay()).toBe(6);
    expect(saturdaysOf(2027)[0]?.toISOString().slice(0, 10)).toBe('2027-05-01');
  });

  it('knows both initials', () => {
    expect(initialsOf('Anna & Tom')).toEqual(['A', 'T']);
    expect(initialsOf('Élise et Karim')).toEqual(['É', 'K']);
    expect(initialsOf('The Millers')).toEqual(['T', 'M']);
  });
});
