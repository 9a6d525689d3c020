import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PastRuns, Progress } from './progress.js';

describe('progress', () => {
  it('never falls, and stays below 100', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 99 }), (all, shown) => {
        const progress = new Progress(all, null, [], shown);
        const seen = [shown, progress.percent()];
        for (const weight of all) {
          progress.end({ weight, seconds: 1 });
          seen.push(progress.percent());
        }
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
        expect(Math.max(...seen)).toBeLessThanOrEqual(99);
      }),
    );
  });

  it('estimates from past runs until two steps of this one have ended', () => {
    const progress = new Progress([10, 10, 20], 0.5);
    expect(progress.remaining()).toBe(20);
    progress.end({ weight: 10, seconds: 1 });
    expect(progress.remaining()).toBe(15);
    progress.end({ weight: 10, seconds: 3 });
    expect(progress.remaining()).toBe(4);
  });

  it('invents nothing', () => {
    const progress = new Progress([10, 10], null);
    expect(progress.remaining()).toBeNull();
  });

  it('goes on where a lost worker was', () => {
    const progress = new Progress([10, 10, 20], null, [{ weight: 10, seconds: 1 }], 40);
    expect(progress.percent()).toBe(40);
    progress.end({ weight: 10, seconds: 1 });
    expect(progress.percent()).toBe(50);
  });
});

describe('past runs', () => {
  it('count by their median, engine by engine', () => {
    const past = new PastRuns();
    expect(past.typical('builtin')).toBeNull();
    for (const seconds of [10, 90, 20]) past.add('builtin', { seconds, weight: 10 });
    expect(past.typical('builtin')).toEqual({ seconds: 20, weight: 10 });
    expect(past.typical('llm')).toBeNull();
  });
});
