import { describe, expect, it } from 'vitest';
import { composeRestaurant } from './restaurant.js';
import { everySite, expectSound, shared } from './storefront-checks.js';

const TOPICS = ['kitchen', 'pizza', 'noodles', 'wine'];

describe('a restaurant', { timeout: 30_000 }, () => {
  it('is sound in every language, with every signature', () => {
    const sites = everySite('restaurant', TOPICS, composeRestaurant);
    for (const one of sites) expectSound(one);
    const looks = sites.map(
      ({ site }) => /(plates|pass|market|oven|bowl|bottles)/.exec(site.sections[1]?.brief ?? '')?.[0],
    );
    expect(new Set(looks).size).toBeGreaterThanOrEqual(5);
  });

  it('is open on the days that its form offers', () => {
    for (const { html, request } of everySite('restaurant', TOPICS, composeRestaurant)) {
      if (request.lang !== 'en') continue;
      const options = [...html.matchAll(/<option>(\w+day)<\/option>/g)].map(([, day]) => day);
      expect(options).not.toContain('Monday');
      expect(html).toMatch(/<th scope="row">Monday[^<]*<\/th><td>closed/);
      expect(options.includes('Tuesday')).toBe(!html.includes('Monday and Tuesday'));
    }
  });

  it('shows no figure of money when prices are refused', () => {
    for (const { html } of everySite('restaurant', TOPICS, composeRestaurant, { refused: ['pricing'] }))
      expect(html).not.toMatch(/[€£$]|CHF|\bkr\b|<data/);
  });

  it('says other things to another prompt', () => {
    const pages = everySite('restaurant', ['kitchen'], composeRestaurant).filter(
      ({ request }) => request.lang === 'en',
    );
    const shares = pages.flatMap(({ html }, at) =>
      pages.slice(at + 1).map((other) => shared(html, other.html)),
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeLessThan(1 / 3);
  });
});
