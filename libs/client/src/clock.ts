/** Time, as a parameter. Milliseconds. */
export interface Clock {
  now(): number;
  /** Calls `callback` once after `delay`; the result cancels it. */
  after(delay: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, callback) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};
