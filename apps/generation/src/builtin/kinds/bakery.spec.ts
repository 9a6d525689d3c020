import { describe, expect, it } from 'vitest';
import { composeBakery } from './bakery.js';
import { everySite, expectSound } from './storefront-checks.js';

describe('a bakery', { timeout: 30_000 }, () => {
  it('is sound in every language, with every signature', () => {
    const sites = everySite('bakery', ['bakery', 'cafe'], composeBakery);
    for (const one of sites) expectSound(one);
    expect(new Set(sites.map(({ site }) => site.sections[1]?.brief)).size).toBeGreaterThanOrEqual(4);
  });

  it('never bakes its signature twice a day', () => {
    for (const { html } of everySite('bakery', ['bakery'], composeBakery)) {
      const names = [...html.matchAll(/<time [^>]*>[^<]*<\/time>\s*<b[^>]*>([^<]*)<\/b>/g)].map(
        ([, name]) => name,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('shows no figure of money when prices are refused', () => {
    for (const { html } of everySite('bakery', ['bakery', 'cafe'], composeBakery, { refused: ['pricing'] }))
      expect(html).not.toMatch(/[€£$]|CHF|\bkr\b|<data/);
  });
});
