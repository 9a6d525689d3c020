/** What holds for every page of the storefront family: used by the specs of its kinds. */
import { expect } from 'vitest';
import { idsIn } from '../../preview/page.js';
import { htmlOf, type SiteParts } from '../site.js';
import { understand, type SiteRequest } from '../understand/understand.js';
import { LANGS, type SiteKind } from './kind-names.js';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

/** Every topic, seed and language of a kind, composed. */
export function everySite(
  kind: SiteKind,
  topics: readonly string[],
  compose: (request: SiteRequest) => SiteParts,
  more: Partial<SiteRequest> = {},
): { site: SiteParts; html: string; request: SiteRequest }[] {
  return LANGS.flatMap((lang) =>
    SEEDS.map((seed) => {
      const topic = topics[seed % topics.length] ?? '';
      const request: SiteRequest = { ...understand('', seed), kind, topic, lang, ...more };
      const site = compose(request);
      return { site, html: htmlOf(site), request };
    }),
  );
}

const wordsOf = (html: string): string =>
  html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '').replaceAll(/<[^>]+>/g, '\n');

/** Sentences of more than four words, as a reader meets them. */
export const sentencesOf = (html: string): string[] =>
  wordsOf(html)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.split(' ').length > 4);

export function expectSound({ site, html }: { site: SiteParts; html: string }): void {
  expect(wordsOf(html)).not.toMatch(/\{\w+\}|undefined|NaN|\[object|\[[^\]\n]*\|/);
  expect(Buffer.byteLength(html)).toBeLessThan(180_000);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(idsIn(html).size).toBe(ids.length);
  const said = sentencesOf(html.replaceAll(/ data-done="[^"]*"/g, ''));
  expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([]);
  const middle = site.sections.slice(1, -1);
  expect(middle.length).toBeGreaterThanOrEqual(7);
  expect(middle.length).toBeLessThanOrEqual(11);
  for (const [index, { id, shape, ground }] of site.sections.entries()) {
    expect(shape, id).not.toBe(site.sections[index - 1]?.shape);
    const before = [site.sections[index - 1]?.ground, site.sections[index - 2]?.ground];
    expect(
      before.every((one) => one === ground),
      `third ground at ${id}`,
    ).toBe(false);
  }
}

/** Share of the sentences of one page that another one has, too. */
export function shared(one: string, other: string): number {
  const known = new Set(sentencesOf(other));
  const said = sentencesOf(one);
  return said.filter((sentence) => known.has(sentence)).length / said.length;
}
