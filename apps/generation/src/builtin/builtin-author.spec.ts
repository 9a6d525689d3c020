import { describe, expect, it } from 'vitest';
import type { Part, Plan } from '../engine/author.js';
import { NO_CODE } from '../preview/code.js';
import { createBuiltinAuthor } from './builtin-author.js';
import { compose } from './compose.js';
import { requestOf } from './follow-ups/stored-request.js';
import { LANGS, SITE_KINDS } from './kinds/kind-names.js';
import { paceOf, timeFor } from './pacing.js';
import { understand, type SiteRequest } from './understand/understand.js';

const spent = () => {};
const quiet = { signal: new AbortController().signal, spent };

const partsOf = (plan: Plan): Part[] => [
  { kind: 'layout' },
  ...plan.sections.map((section): Part => ({ kind: 'section', section })),
  { kind: 'style' },
  { kind: 'script' },
];

async function run(
  prompt: string,
  seed: number,
  pace = 0,
  slept: number[] = [],
): Promise<{ plan: Plan; chunks: string[] }> {
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
  };
  const author = createBuiltinAuthor({ pace, sleep });
  const brief = { prompt, seed };
  const plan = await author.plan(brief, quiet);
  const stored = JSON.parse(JSON.stringify(plan)) as Plan;
  const chunks: string[] = [];
  for (const part of partsOf(stored)) {
    for await (const chunk of author.write(part, { brief, plan: stored, page: NO_CODE, nonce: 'K7' }, quiet))
      chunks.push(chunk);
  }
  return { plan, chunks };
}

describe('the built-in author', () => {
  it('writes the same bytes for the same prompt and seed, at any pace', async () => {
    const first = await run('A bakery in Lyon', 4);
    const again = await run('A bakery in Lyon', 4, 1);
    expect(again.plan).toEqual(first.plan);
    expect(again.chunks.join('')).toBe(first.chunks.join(''));
    expect(again.chunks.length).toBeGreaterThan(first.chunks.length);
  });

  it('writes another site for another seed or prompt', async () => {
    const texts = await Promise.all([
      run('A bakery in Lyon', 1),
      run('A bakery in Lyon', 2),
      run('A bakery in Graz', 1),
    ]);
    expect(new Set(texts.map(({ chunks }) => chunks.join(''))).size).toBe(3);
  });

  it('takes 15 to 40 s at pace 1, in short waits', async () => {
    for (const prompt of ['A bakery in Lyon', 'Café in Graz', 'An app that chases unpaid invoices']) {
      const slept: number[] = [];
      await run(prompt, 1, 1, slept);
      const seconds = slept.reduce((sum, ms) => sum + ms, 0) / 1_000;
      expect(seconds).toBeGreaterThan(15);
      expect(seconds).toBeLessThan(40);
      expect(Math.max(...slept.slice(1))).toBeLessThan(80);
    }
  });

  it.each(SITE_KINDS)('plans 15 to 40 s for a page of any language: %s', async (kind) => {
    for (const [i, lang] of LANGS.entries()) {
      const request = { ...understand('in Lyon', i), kind, lang, topic: '' };
      const site = compose(request);
      const texts = [
        ...[site.layout, site.style, ...site.sections.map(({ css }) => css)].map((css) =>
          timeFor(css, 'css', paceOf(site)),
        ),
        ...site.sections.map(({ html }) => timeFor(html.text, 'html', paceOf(site))),
        timeFor(site.script, 'js', paceOf(site)),
      ];
      const seconds = texts.reduce((sum, ms) => sum + ms, 0) / 1_000;
      expect(seconds).toBeGreaterThan(15);
      expect(seconds).toBeLessThan(39);
    }
  });

  it('composes a site once a run, however many parts are written', async () => {
    const author = createBuiltinAuthor({ pace: 0 });
    const plan = JSON.parse(
      JSON.stringify(await author.plan({ prompt: 'A bakery', seed: 1 }, quiet)),
    ) as Plan;
    const request = requestOf(plan);
    expect(request).not.toBeNull();
    expect(requestOf({ ...plan, sections: [] })).toBe(request);
    expect(compose(request as SiteRequest)).toBe(compose(request as SiteRequest));
  });

  it('takes no more than 300 ms of processor for a whole site', async () => {
    await run('A climbing gym in Leipzig', 1);
    const spentOn = async (seed: number): Promise<number> => {
      const before = process.cpuUsage();
      await run('A climbing gym in Leipzig', seed);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    const times = [await spentOn(2), await spentOn(3), await spentOn(4)];
    expect(Math.min(...times)).toBeLessThan(300);
  });

  it('weighs its parts by the time they take', async () => {
    const slept: number[] = [];
    const { plan } = await run('A bakery in Lyon', 1, 1, slept);
    const weights = [...plan.sections.map(({ weight }) => weight), ...Object.values(plan.weights)];
    const weight = weights.reduce((sum, one) => sum + one, 0);
    const writing = slept.slice(1).reduce((sum, ms) => sum + ms, 0);
    expect(Math.abs(weight - writing)).toBeLessThan(50);
  });

  it('stops at once when its signal aborts', async () => {
    const author = createBuiltinAuthor({ pace: 1 });
    const brief = { prompt: 'A bakery in Lyon', seed: 1 };
    const plan = await createBuiltinAuthor({ pace: 0 }).plan(brief, quiet);
    const stop = new AbortController();
    const written: string[] = [];
    const writing = async (): Promise<void> => {
      for await (const chunk of author.write(
        { kind: 'layout' },
        { brief, plan, page: NO_CODE, nonce: 'K7' },
        { signal: stop.signal, spent },
      )) {
        written.push(chunk);
        stop.abort();
      }
    };
    await expect(writing()).rejects.toThrow();
    expect(written).toHaveLength(1);
  });
});
