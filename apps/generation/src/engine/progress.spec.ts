import { initialState, type SessionState } from '@openv0/contracts/session-state.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PastRuns, Progress, type PastRun, type PastRunStore, type WeighedStep } from './progress.js';

const section = (weight: number): WeighedStep => ({ kind: 'section', weight });
const pace = (rate: number) => ({ secondsFor: ({ weight }: WeighedStep) => rate * weight });

describe('progress', () => {
  it('never falls, and stays below 100', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 99 }), (all, shown) => {
        const progress = new Progress(all.map(section), null, [], shown);
        const seen = [shown, progress.percent()];
        for (const weight of all) {
          progress.end({ ...section(weight), seconds: 1 });
          seen.push(progress.percent());
        }
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
        expect(Math.max(...seen)).toBeLessThanOrEqual(99);
      }),
    );
  });

  it('estimates from past runs until two steps of this one have ended, then by how this one goes', () => {
    const progress = new Progress([10, 10, 20].map(section), pace(0.5));
    expect(progress.remaining()).toBe(20);
    progress.end({ ...section(10), seconds: 1 });
    expect(progress.remaining()).toBe(15);
    progress.end({ ...section(10), seconds: 3 });
    expect(progress.remaining()).toBe(4);
  });

  it('invents nothing', () => {
    const progress = new Progress([10, 10, 20].map(section), null);
    expect(progress.remaining()).toBeNull();
    progress.end({ ...section(10), seconds: 1 });
    expect(progress.remaining()).toBeNull();
    progress.end({ ...section(10), seconds: 3 });
    expect(progress.remaining()).toBe(4);
  });

  it('does not take the time of planning for a pace of writing', () => {
    const plan: WeighedStep = { kind: 'plan', weight: 1 };
    const progress = new Progress([plan, section(10), section(20)], null);
    progress.end({ ...plan, seconds: 30 });
    progress.end({ ...section(10), seconds: 5 });
    expect(progress.remaining()).toBe(10);
  });

  it('goes on where a lost worker was', () => {
    const progress = new Progress([10, 10, 20].map(section), null, [{ ...section(10), seconds: 1 }], 40);
    expect(progress.percent()).toBe(40);
    progress.end({ ...section(10), seconds: 1 });
    expect(progress.percent()).toBe(50);
  });
});

/** A run that came to its end: planning, so many sections, a last look. */
function ended(seconds: { plan: number; section: number }, sections = 2): SessionState {
  const start = Date.parse('2026-01-01T12:00:00Z');
  const step = (step_id: string, weight: number, took: number): SessionState['steps'][number] => ({
    step_id,
    title: step_id,
    weight,
    status: 'completed',
    message: '',
    started_at: new Date(start).toISOString(),
    ended_at: new Date(start + took * 1_000).toISOString(),
  });
  return {
    ...initialState(),
    status: 'completed',
    engine: 'builtin',
    total_time: seconds.plan + sections * seconds.section,
    steps: [
      step('plan', 1, seconds.plan),
      ...Array.from({ length: sections }, (_, i) => step(`section-${i}`, 10, seconds.section)),
      step('check', 1, 0),
    ],
  };
}

describe('past runs', () => {
  it('tell by their medians how long each kind of step takes, engine by engine', async () => {
    const past = new PastRuns();
    expect(past.typical('builtin')).toBeNull();
    for (const section of [5, 90, 10]) await past.learn(ended({ plan: 2, section }));
    const typical = past.typical('builtin');
    expect(typical?.seconds).toBe(22);
    expect(typical?.secondsFor({ kind: 'section', weight: 30 })).toBe(30);
    expect(typical?.secondsFor({ kind: 'plan', weight: 500 })).toBe(2);
    expect(typical?.secondsFor({ kind: 'style', weight: 30 })).toBe(30);
    expect(past.typical('llm')).toBeNull();
  });

  it('do not take a change of a page for a whole page', async () => {
    const past = new PastRuns();
    await past.learn(ended({ plan: 2, section: 10 }, 8));
    expect(past.typical('builtin', true)?.seconds).toBeNull();
    await past.learn(ended({ plan: 2, section: 10 }, 1), true);
    expect(past.typical('builtin', true)?.seconds).toBe(12);
    expect(past.typical('builtin')?.seconds).toBe(82);
  });

  it('learn nothing from a run that failed', async () => {
    const past = new PastRuns();
    await past.learn({ ...ended({ plan: 2, section: 10 }), status: 'failed' });
    expect(past.typical('builtin')).toBeNull();
  });

  it('are kept for other processes and later ones, and needed by nobody', async () => {
    const kept = new Map<string, PastRun[]>();
    const store: PastRunStore = {
      load: async (engine) => kept.get(engine) ?? [],
      save: async (engine, runs) => void kept.set(engine, JSON.parse(JSON.stringify(runs)) as PastRun[]),
    };
    for (let i = 0; i < 30; i++) await new PastRuns(store).learn(ended({ plan: 2, section: 10 }));
    expect(kept.get('builtin')).toHaveLength(20);
    expect(JSON.stringify(kept.get('builtin')).length).toBeLessThan(8_000);
    const later = new PastRuns(store);
    await later.load(['builtin', 'llm']);
    expect(later.typical('builtin')?.seconds).toBe(22);
    const away = async (): Promise<never> => {
      throw new Error('away');
    };
    const alone = new PastRuns({ load: away, save: away });
    await alone.load(['builtin']);
    await alone.learn(ended({ plan: 2, section: 10 }));
    expect(alone.typical('builtin')?.seconds).toBe(22);
  });
});
