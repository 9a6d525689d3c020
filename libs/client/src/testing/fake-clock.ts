import type { Clock } from '../clock.js';
import type { PageSignals } from '../page-signals.js';

/** A clock that stands until it is moved; timers run in the order of their times. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-01-01T12:00:00Z');
  readonly #timers = new Set<{ at: number; callback: () => void }>();

  now(): number {
    return this.#now;
  }

  get timers(): number {
    return this.#timers.size;
  }

  after(delay: number, callback: () => void): () => void {
    const timer = { at: this.#now + delay, callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Somebody sets the clock: no time passes, so every timer is as far away as it was. */
  set(by: number): void {
    this.#now += by;
    for (const timer of this.#timers) timer.at += by;
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = end;
  }

  #next(end: number): { at: number; callback: () => void } | undefined {
    return Array.from(this.#timers)
      .filter(({ at }) => at <= end)
      .sort((a, b) => a.at - b.at)[0];
  }
}

/** A page whose signals the test gives. */
export class FakeSignals implements PageSignals {
  isOnline = true;
  isHidden = false;
  #listener: ((signal: 'online' | 'offline' | 'wake') => void) | null = null;

  get watched(): boolean {
    return this.#listener !== null;
  }

  online(): boolean {
    return this.isOnline;
  }

  hidden(): boolean {
    return this.isHidden;
  }

  watch(listener: (signal: 'online' | 'offline' | 'wake') => void): () => void {
    this.#listener = listener;
    return () => void (this.#listener = null);
  }

  give(signal: 'online' | 'offline' | 'wake'): void {
    if (signal !== 'wake') this.isOnline = signal === 'online';
    this.#listener?.(signal);
  }
}
