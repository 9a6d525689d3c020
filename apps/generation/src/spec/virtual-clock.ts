import type { Clock } from '../engine/clock.js';

interface Sleeper {
  until: number;
  wake: () => void;
}

/** For tests: time that passes only while everybody sleeps, and then at once, to the next who wakes up. */
export class VirtualClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  #sleepers: Sleeper[] = [];
  #scheduled = false;

  now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleepers.push({ until: this.#now + ms, wake });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#sleepers.length === 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      const [next, ...others] = this.#sleepers.toSorted((a, b) => a.until - b.until);
      this.#sleepers = others;
      if (next) {
        this.#now = Math.max(this.#now, next.until);
        next.wake();
      }
      this.#schedule();
    });
  }
}
