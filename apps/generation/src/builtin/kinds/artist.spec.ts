import { describe, expect, it } from 'vitest';
import { composeArtist as compose } from './artist.js';
import { understand } from '../understand/understand.js';
import { LANGS } from './kind-names.js';
import { ARTIST_TOPICS } from '../words/artist.js';
import { htmlOf } from '../site.js';

const WORD = {
  ceramics: 'ceramics',
  photo: 'photographer',
  jewellery: 'jeweller',
  wood: 'furniture',
  paint: 'painter',
};

describe('an artist’s page', () => {
  for (const lang of LANGS) {
    it(`is whole in ${lang}, over twelve seeds and every trade`, () => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const topic = ARTIST_TOPICS[seed % ARTIST_TOPICS.length] ?? 'paint';
        const site = compose({
          ...understand(`A ${WORD[topic]} portfolio`, seed),
          kind: 'artist',
          topic,
          lang,
        });
        const html = htmlOf(site);
        const words = html.replace(/<svg[\s\S]*?<\/svg>/g, '');
        expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        expect(html).not.toMatch(/NaN|undefined/);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(site.sections.map(({ id }) => id)).toEqual(
          expect.arrayContaining([
            'hero',
            'statement',
            'gallery',
            'process',
            'shows',
            'press',
            'commissions',
            'contact',
          ]),
        );
        expect(html.match(/<figure class="gallery-figure"/g)?.length).toBeGreaterThanOrEqual(5);
        expect(Buffer.byteLength(html)).toBeLessThan(180_000);
      }
    }, 30_000);
  }

  it('shows no price when none is wanted, and no form without contact', () => {
    const site = compose(understand('A potter in Leipzig, no prices, no booking', 3));
    const html = htmlOf(site);
    expect(html).not.toMatch(/€\s?\d/);
    expect(html).not.toContain('<form');
  });
});
