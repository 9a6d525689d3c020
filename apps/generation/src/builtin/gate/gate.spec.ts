/** The part of the gate that needs no browser: all 64 prompts, several seeds. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose.js';
import type { Lang } from '../kinds/kind-names.js';
import type { Site } from '../site.js';
import { understand } from '../understand/understand.js';
import { distance } from './distance.js';
import { GATE_PROMPTS } from './prompts.js';
import { problemsOf, sharedSentences } from './rules.js';
import { wholePage } from './whole-page.js';

const SEEDS = [1, 2, 3];
/** Of the mean of outline, palette, type and art. */
const LEAST_BETWEEN_KINDS = 0.3;
const LEAST_BETWEEN_SEEDS = 0.07;
const MOST_SHARED = 1 / 3;
/** The same wish from four places gives six pairs of sites. */
const PLACES: Record<Lang, readonly string[]> = {
  en: ['Dublin', 'Portland', 'Manchester', 'Toronto'],
  de: ['Hamburg', 'Wien', 'Basel', 'Dresden'],
  fr: ['Bordeaux', 'Strasbourg', 'Nantes', 'Paris'],
  es: ['Madrid', 'Valencia', 'Sevilla', 'Barcelona'],
};

const siteOf = (prompt: string, seed: number): Site => compose(understand(prompt, seed));

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Matters of taste: how long a title is, and what stands between a tag's brackets.
    'long-title': 'off',
    'no-inline-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
    'svg-focusable': 'off',
  },
});

describe.each(GATE_PROMPTS)('$prompt', ({ kind, lang, prompt }) => {
  it('is understood', () => {
    expect(understand(prompt, 1)).toMatchObject({ kind, lang });
    expect(siteOf(prompt, 1).lang).toBe(lang);
  });

  it.each(SEEDS)('keeps to the rules with seed %d', (seed) => {
    const request = understand(prompt, seed);
    expect(problemsOf(compose(request), request.refused)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const report = await validator.validateString(wholePage(siteOf(prompt, 1)));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual(
      [],
    );
  });

  it('has the same ids when it is made dark, and another name', () => {
    const request = understand(prompt, 1);
    const ids = (site: Site): string[] =>
      [...wholePage(site).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    const changed = compose({ ...request, dark: !request.dark, hue: 300, brand: 'Another Name' });
    expect(ids(changed)).toEqual(ids(compose(request)));
  });

  it('shares less than a third of its sentences with others of its kind, and looks different', () => {
    const sites = PLACES[lang].map((place, index) =>
      compose({ ...understand(prompt, index + 1), place, brand: null }),
    );
    const pairs = sites.flatMap((one, index) => sites.slice(index + 1).map((other) => [one, other] as const));
    const mean = (of: (one: Site, other: Site) => number): number =>
      pairs.reduce((sum, [one, other]) => sum + of(one, other), 0) / pairs.length;
    expect(mean(sharedSentences)).toBeLessThan(MOST_SHARED);
    expect(mean((one, other) => distance(one, other).all)).toBeGreaterThan(LEAST_BETWEEN_SEEDS);
  });
});

describe('sites of different kinds', () => {
  it(`are at least ${LEAST_BETWEEN_KINDS} apart`, () => {
    const sites = GATE_PROMPTS.filter(({ lang }) => lang === 'en').map(
      ({ kind, prompt, seed }) => [kind, siteOf(prompt, seed)] as const,
    );
    const near: string[] = [];
    for (const [index, [kind, site]] of sites.entries()) {
      for (const [other, second] of sites.slice(index + 1)) {
        const { all } = distance(site, second);
        if (all < LEAST_BETWEEN_KINDS) near.push(`${kind} and ${other}: ${all.toFixed(2)}`);
      }
    }
    expect(near).toEqual([]);
  });

  it('are told apart by a distance that is none from a site to itself', () => {
    const site = siteOf('A bakery in Lyon', 1);
    expect(distance(site, site).all).toBeCloseTo(0);
  });
});
