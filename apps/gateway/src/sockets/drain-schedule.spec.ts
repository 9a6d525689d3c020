import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drainRound } from './drain-schedule.js';

describe('a round of asking connections to move', () => {
  it('asks a few at once', () => {
    expect(drainRound(50, 5_000)).toEqual({ batch: 50, everyMs: 50, jitterMs: 50 });
  });

  it('asks many at the pace that others can take', () => {
    expect(drainRound(4_000, 5_000)).toEqual({ batch: 100, everyMs: 50, jitterMs: 1_250 });
  });

  it('asks however many in half of the time', () => {
    expect(drainRound(20_000, 5_000)).toEqual({ batch: 400, everyMs: 50, jitterMs: 1_250 });
  });

  it('asks all of them, and leaves each a quarter of the time to move in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 400, max: 60_000 }),
        (count, ms) => {
          const { batch, everyMs, jitterMs } = drainRound(count, ms);
          const batches = Math.ceil(count / batch);
          expect((batches - 1) * everyMs + jitterMs).toBeLessThanOrEqual(ms * 0.75 + 1);
        },
      ),
    );
  });
});
