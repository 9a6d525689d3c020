import { describe, expect, it } from 'vitest';
import { composeShop } from './shop.js';
import { everySite, expectSound } from './storefront-checks.js';

const TRADES = ['books', 'flowers', 'bikes', 'goods'];

describe('a shop', { timeout: 30_000 }, () => {
  it('is sound in every language and trade', () => {
    for (const one of everySite('shop', TRADES, composeShop)) expectSound(one);
  });

  it('filters by tags that it has', () => {
    for (const { html } of everySite('shop', TRADES, composeShop)) {
      const filters = [...html.matchAll(/data-filter="(\w+)"/g)].map(([, tag]) => tag);
      const tags = new Set([...html.matchAll(/data-tags="(\w+)"/g)].map(([, tag]) => tag));
      expect(tags.size).toBe(filters.length);
      for (const filter of filters) expect(tags).toContain(filter);
    }
  });

  it('prices a thing the same in the window and in the catalogue', () => {
    for (const { html, request } of everySite('shop', ['bikes', 'goods'], composeShop, { place: 'Graz' })) {
      if (request.lang !== 'en') continue;
      const hero = html.slice(html.indexOf('id="hero"'), html.indexOf('id="catalogue"'));
      const shown = [...hero.matchAll(/>€([\d,.]+)<\/text>/g)].map(([, price]) =>
        Number(price?.replaceAll(',', '')),
      );
      const sold = new Set([...html.matchAll(/<data value="([\d.]+)"/g)].map(([, price]) => Number(price)));
      expect(shown.length).toBeGreaterThan(3);
      // The window has room for one thing more than the catalogue.
      expect(new Set(shown.filter((price) => !sold.has(price))).size).toBeLessThanOrEqual(1);
    }
  });

  it('shows no figure of money when prices are refused', () => {
    for (const { html } of everySite('shop', TRADES, composeShop, { refused: ['pricing'] }))
      expect(html).not.toMatch(/[€£$]|CHF|\bkr\b|<data/);
  });
});
