import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.js';
import { composeJournal } from './journal.js';
import { LANGS } from './kind-names.js';
import { htmlOf } from '../site.js';

const PROMPTS = ['A quarterly magazine in Dublin', 'A podcast from Oslo', 'A newsletter from Graz'];
const cases = LANGS.flatMap((lang) =>
  PROMPTS.flatMap((prompt) =>
    [1, 2, 3, 4].map((seed) => [lang, prompt, seed, { ...understand(prompt, seed), lang }] as const),
  ),
);

describe.each(cases)('a journal in %s: %s, seed %i', (_lang, _prompt, _seed, request) => {
  const site = composeJournal(request);
  const html = htmlOf(site);

  it('has enough sections, ids once, no slot open, and stays in size', () => {
    expect(site.sections.length - 2).toBeGreaterThanOrEqual(7);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(Buffer.byteLength(html)).toBeLessThan(180_000);
  });

  it('has an index that adds up', () => {
    const topics = site.sections.find(({ id }) => id === 'topics')?.html.text ?? '';
    const counts = [...topics.matchAll(/<dd>(\d+)<\/dd>/g)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(6);
    expect(topics).toContain(String(counts.reduce((sum, count) => sum + count, 0)));
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it('shows no two covers alike', () => {
    const list = site.sections.find(({ id }) => id === 'issues')?.html.text ?? '';
    const drawn = [...list.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

it('counts numbers on from the newest', () => {
  const html = composeJournal(understand('A quarterly magazine in Dublin', 1)).sections.map(
    (section) => section.html.text,
  );
  const [newest = 0] = [...html.join('').matchAll(/No\. (\d+)/g)].map(([, number]) => Number(number));
  expect(html.join('')).toContain(`${newest + 1}.`);
});
