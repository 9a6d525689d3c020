import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.js';
import { understand } from '../understand/understand.js';
import { composeCharity, countsFor, sum } from './charity.js';
import { LANGS } from './kind-names.js';
import { htmlOf } from '../site.js';

const PROMPTS = [
  'An animal shelter in Leeds',
  'A food bank in Graz',
  'A river charity in Basel',
  'A neighbourhood charity in Lyon',
];
const cases = LANGS.flatMap((lang) =>
  PROMPTS.flatMap((prompt) =>
    [1, 2, 3].map((seed) => [lang, prompt, seed, { ...understand(prompt, seed), lang }] as const),
  ),
);

describe.each(cases)('a charity in %s: %s, seed %i', (_lang, _prompt, _seed, request) => {
  const site = composeCharity(request);
  const html = htmlOf(site);

  it('has enough sections, ids once, no slot open, and stays in size', () => {
    expect(site.sections.length - 2).toBeGreaterThanOrEqual(7);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(Buffer.byteLength(html)).toBeLessThan(180_000);
  });

  it('has an account that makes a hundred', () => {
    const shares = [...html.matchAll(/<dd>(\d+)&nbsp;%<\/dd>/g)].map(([, share]) => Number(share));
    expect(shares.at(-1)).toBe(100);
    expect(sum(shares.slice(0, -1))).toBe(100);
  });
});

it('draws as many as it counts', () => {
  for (let seed = 1; seed < 40; seed += 1) {
    const { waiting, hooks, shares } = countsFor(seededRandom(seed));
    expect(waiting).toBeLessThan(hooks);
    expect(sum(shares)).toBe(100);
  }
});

it('asks for time where prices are refused', () => {
  const site = composeCharity(understand('A food bank in Hamburg, no prices', 3));
  expect(site.sections.map(({ html }) => html.text).join('')).not.toMatch(/€\s?\d|\d\s?€/);
});
