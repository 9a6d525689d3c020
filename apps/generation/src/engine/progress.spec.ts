import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PastRuns, Progress } from './progress.js';

describe('progress', () => {
  it('never falls, and stays below 100', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 20 });
    const fractions = fc.array(fc.double({ min: -1, max: 3, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(weights, fractions, fc.integer({ min: 0, max: 99 }), (all, parts, shown) => {
        const progress = new Progress(all, null, [], shown);
        const seen = [shown];
        for (const weight of all) {
          for (const part of parts) seen.push(progress.percent(weight, part));
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
    expect(progress.remaining(20, 0.5)).toBe(2);
  });

  it('invents nothing', () => {
    const progress = new Progress([10, 10], null);
    expect(progress.remaining()).toBeNull();
  });

  it('goes on where a lost worker was', () => {
    const progress = new Progress([10, 10, 20], null, [{ weight: 10, seconds: 1 }], 40);
    expect(progress.percent()).toBe(40);
    expect(progress.percent(10, 1)).toBe(50);
  });
});

describe('past runs', () => {
  it('count by their median, engine by engine', () => {
    const past = new PastRuns();
    expect(past.rate('builtin')).toBeNull();
    for (const rate of [1, 9, 2]) past.add('builtin', rate);
    expect(past.rate('builtin')).toBe(2);
    expect(past.rate('llm')).toBeNull();
  });
});
