import type { Clock } from '@openv0/client/clock.js';

interface Timer {
  at: number;
  callback: () => void;
}

/** Time of everything in the model: clients and hubs alike. It moves from timer to timer, when the model says so. */
export class ModelClock implements Clock {
  #now = Date.parse('2026-01-01T12:00:00Z');
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(delay: number, callback: () => void): () => void {
    const timer = { at: this.#now + delay, callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Moves to the next timer that is due by `until`, or to `until`; says whether a timer ran. */
  step(until: number): boolean {
    let next: Timer | null = null;
    for (const timer of this.#timers) if (timer.at <= until && (!next || timer.at < next.at)) next = timer;
    this.#now = Math.max(this.#now, next?.at ?? until);
    if (!next) return false;
    this.#timers.delete(next);
    next.callback();
    return true;
  }
}
