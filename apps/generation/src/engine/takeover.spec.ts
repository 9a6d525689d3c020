import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bench, collect, fold, IDS, outline, PENDING } from '../spec/pipeline-bench.js';
import { VirtualClock } from '../spec/virtual-clock.js';

describe('a run taken over', () => {
  it('ends in the same page as if nothing had happened, wherever its worker was lost', async () => {
    const whole = await collect(bench().options);
    const wanted = fold(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (cut) => {
        const first = bench();
        const log = await collect(first.options, cut);
        const before = fold(log);
        const second = bench({}, { before, keptPlan: first.kept[0] ?? null });
        const rest = await collect(second.options);
        const all = [...log, ...rest];
        const state = fold(rest, before);
        expect(state.preview).toEqual(wanted.preview);
        expect(state).toMatchObject({ status: 'completed', progress: 100, run: 1 });
        expect(state.steps.map((step) => step.status)).toEqual(IDS.map(() => 'completed'));
        const lines = all.map((event) => outline([event])[0]);
        for (const once of ['session:message', 'generation:started', ...PENDING, 'end completed']) {
          expect(lines.filter((line) => line === once)).toHaveLength(1);
        }
        for (const id of IDS) expect(lines.filter((line) => line === `${id} completed`)).toHaveLength(1);
        for (const id of IDS.slice(1, -1)) {
          expect(lines.filter((line) => line === `preview:updated ${id}`)).toHaveLength(1);
        }
        const progress = all.flatMap((e) => (e.type === 'generation:step' ? [e.data.progress] : []));
        expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      }),
      { numRuns: 120 },
    );
  });

  it('repeats the unfinished step from offset 0, beginning with its in_progress', async () => {
    const first = bench();
    const whole = await collect(first.options);
    const cut = whole.findIndex(
      (event) => event.type === 'preview:delta' && event.data.step_id === 'section-menu',
    );
    const before = fold(whole.slice(0, cut + 1));
    const clock = new VirtualClock();
    const slow = { beforePiece: () => clock.sleep(400) };
    const second = bench(slow, { clock, before, keptPlan: first.kept[0] ?? null });
    const rest = await collect(second.options);
    expect(rest[0]).toMatchObject({
      type: 'generation:step',
      data: { step_id: 'section-menu', status: 'in_progress' },
    });
    const delta = rest.find((event) => event.type === 'preview:delta');
    expect(delta).toMatchObject({ data: { step_id: 'section-menu', offset: 0 } });
    expect(second.author.asked[0]).toBe('menu');
  });

  it('only ends a step whose page is on the log', async () => {
    const first = bench();
    const whole = await collect(first.options);
    const cut = whole.findIndex(
      (event) => event.type === 'preview:updated' && event.data.step_id === 'section-menu',
    );
    const before = fold(whole.slice(0, cut + 1));
    const second = bench({}, { before, keptPlan: first.kept[0] ?? null });
    const rest = await collect(second.options);
    expect(outline(rest)[0]).toBe('section-menu completed');
    expect(second.author.asked[0]).toBe('footer');
  });

  it('only ends when its error is on the log', async () => {
    const options = { beforePlan: () => Promise.reject(new Error('no idea')) };
    const whole = await collect(bench(options).options);
    const rest = await collect(bench(options, { before: fold(whole.slice(0, -1)) }).options);
    expect(outline(rest)).toEqual(['end failed']);
  });

  it.each([
    [2, 3_000],
    [2, 0],
    [3, 3_000],
    [3, 0],
    [4, 0],
  ])(
    'plans again after %i events, within %i ms, and tells of no step before viewers know it',
    async (cut, ms) => {
      const first = bench({ beforePlan: () => first.options.clock.sleep(3_000) });
      const log = await collect(first.options, cut);
      const second = bench({ beforePlan: () => second.options.clock.sleep(ms) }, { before: fold(log) });
      const all = [...log, ...(await collect(second.options))];
      const lines = outline(all);
      expect(lines.slice(0, 5)).toEqual([
        'session:message',
        'generation:started',
        'plan pending',
        'plan in_progress',
        'generation:planned',
      ]);
      expect(lines.filter((line) => line.endsWith(' pending'))).toEqual(PENDING);
    },
  );
});
