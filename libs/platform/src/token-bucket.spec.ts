import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBucket, type BucketSize, type Taken } from './token-bucket.js';

const SIZE: BucketSize = { burst: 20, refill: 120, perMs: 60_000, debt: 20 };
const MS_PER_TOKEN = SIZE.perMs / SIZE.refill;

function take(bucket: TokenBucket, times: number, now: number): Taken['outcome'][] {
  return Array.from({ length: times }, () => bucket.take(now).outcome);
}

describe('a token bucket', () => {
  it('gives a burst at once, then says how long to wait', () => {
    const bucket = new TokenBucket(SIZE, 0);
    expect(take(bucket, 20, 0)).toEqual(Array(20).fill('taken'));
    expect(bucket.take(0)).toEqual({ outcome: 'empty', retryAfterMs: 2 * MS_PER_TOKEN });
    expect(bucket.take(2 * MS_PER_TOKEN).outcome).toBe('taken');
  });

  it('is spent at the 20th that comes while it is empty', () => {
    const bucket = new TokenBucket(SIZE, 0);
    take(bucket, 20, 0);
    expect(take(bucket, 19, 0)).toEqual(Array(19).fill('empty'));
    expect(bucket.take(0).outcome).toBe('spent');
  });

  it('gives exactly its rate to one who asks at its rate, for ever', () => {
    const bucket = new TokenBucket(SIZE, 0);
    take(bucket, 20, 0);
    for (let turn = 1; turn <= 10_000; turn += 1) {
      expect(bucket.take(turn * MS_PER_TOKEN).outcome).toBe('taken');
    }
  });

  it('holds no more than a burst, however long nobody asks', () => {
    const bucket = new TokenBucket(SIZE, 0);
    expect(take(bucket, 21, 3_600_000)).toEqual([...Array(20).fill('taken'), 'empty']);
  });

  const waits = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 300 });

  it('never gives more than burst and refill in any window', () => {
    fc.assert(
      fc.property(waits, (steps) => {
        const bucket = new TokenBucket(SIZE, 0);
        const taken: number[] = [];
        let now = 0;
        for (const step of steps) {
          now += step;
          if (bucket.take(now).outcome === 'taken') taken.push(now);
        }
        for (const [index, from] of taken.entries()) {
          for (let last = index; last < taken.length; last += 1) {
            const window = (taken[last] ?? 0) - from;
            expect(last - index + 1).toBeLessThanOrEqual(SIZE.burst + window / MS_PER_TOKEN + 1e-6);
          }
        }
      }),
    );
  });

  it('never refuses who waits as long as it was told to', () => {
    fc.assert(
      fc.property(waits, (steps) => {
        const bucket = new TokenBucket(SIZE, 0);
        let now = 0;
        for (const step of steps) {
          now += step;
          const taken = bucket.take(now);
          if (taken.outcome !== 'empty') continue;
          now += taken.retryAfterMs;
          expect(bucket.take(now).outcome).toBe('taken');
        }
      }),
    );
  });

  it('is spent in time by whoever asks faster than its rate', () => {
    const faster = fc.integer({ min: 1, max: MS_PER_TOKEN - 1 });
    fc.assert(
      fc.property(faster, (step) => {
        const bucket = new TokenBucket(SIZE, 0);
        const gain = 1 - step / MS_PER_TOKEN;
        const bound = Math.ceil((SIZE.burst + SIZE.debt) / gain) + 1;
        const outcomes = Array.from({ length: bound }, (_, index) => bucket.take(index * step).outcome);
        expect(outcomes).toContain('spent');
      }),
    );
  });
});
