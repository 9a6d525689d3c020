/** How much may be taken, in pieces of one. */
export interface BucketSize {
  /** What a full bucket holds: so many at once after a rest. */
  burst: number;
  /** Refill: so many in each `perMs` milliseconds. */
  refill: number;
  perMs: number;
  /** The bucket is `spent` when so many more were asked of it while it was empty. */
  debt: number;
}

/**
 * - `taken`: there was one
 * - `empty`: there is none; one will be in `retryAfterMs`, if nothing is asked until then
 * - `spent`: it was asked too often while it was empty
 */
export type Taken = { outcome: 'taken' } | { outcome: 'empty'; retryAfterMs: number } | { outcome: 'spent' };

/** Fractions that should add up to one come out a little short of it. */
const ROUNDING = 1e-9;

/**
 * A token bucket whose level may fall below nothing: what is asked of an empty bucket is refused and owed. So one
 * number tells a client that was too fast for a moment, and heeds the answer, from one that goes on regardless: the
 * first is level again after `retryAfterMs`, the second sinks. Times are in milliseconds on any one clock that never
 * goes back.
 *
 *     const bucket = new TokenBucket({ burst: 20, refill: 120, perMs: 60_000, debt: 20 }, performance.now());
 *     bucket.take(performance.now()).outcome; // 'taken'
 */
export class TokenBucket {
  readonly #size: BucketSize;
  #level: number;
  #at: number;

  constructor(size: BucketSize, now: number) {
    this.#size = size;
    this.#level = size.burst;
    this.#at = now;
  }

  take(now: number): Taken {
    const { burst, refill, perMs, debt } = this.#size;
    this.#level = Math.min(burst, this.#level + ((now - this.#at) * refill) / perMs);
    this.#at = now;
    const had = this.#level >= 1 - ROUNDING;
    this.#level = Math.max(-debt, this.#level - 1);
    if (had) return { outcome: 'taken' };
    if (this.#level <= ROUNDING - debt) return { outcome: 'spent' };
    return { outcome: 'empty', retryAfterMs: Math.ceil(((1 - this.#level) * perMs) / refill) };
  }
}
