import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.js';
import { AGENCY_TOPICS } from '../words/agency.js';
import { composeAgency } from './agency.js';
import { LANGS } from './kind-names.js';
import { htmlOf } from '../site.js';

describe('a studio’s page', () => {
  for (const lang of LANGS) {
    it(`is whole in ${lang}, over twelve seeds and every topic`, () => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const topic = AGENCY_TOPICS[seed % AGENCY_TOPICS.length] ?? 'brand';
        const site = composeAgency({ ...understand('A studio', seed), kind: 'agency', topic, lang });
        const html = htmlOf(site);
        expect(html).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        const inner = ['cases', 'contact', 'faq', 'hero', 'method', 'rates', 'services', 'voice'];
        expect(
          site.sections
            .map(({ id }) => id)
            .filter((id) => inner.includes(id))
            .toSorted(),
        ).toEqual(inner);
        expect(html.match(/<figure class="cases-figure"/g)?.length).toBeGreaterThanOrEqual(5);
        expect(Buffer.byteLength(html)).toBeLessThan(180_000);
      }
    }, 30_000);
  }

  it('says no price when none is wanted', () => {
    const html = htmlOf(composeAgency(understand('A design agency in Vienna, no prices', 2)));
    expect(html).not.toContain('id="rates"');
    expect(html).not.toMatch(/€/);
  });
});
