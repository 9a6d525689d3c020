/**
 * Whether a viewer lags: its link had no room for `lagMs` on end while its session went on. What it missed is then
 * worth a look before it is sent. A viewer that keeps up, and one that only takes its time over a replay, never lag.
 */
export class Lag {
  readonly #lagMs: number;
  #waiting: { since: number; head: number } | null = null;
  #lags = false;

  /** `lagMs` in milliseconds. */
  constructor(lagMs: number) {
    this.#lagMs = lagMs;
  }

  /** It lags by now. */
  get lags(): boolean {
    return this.#lags;
  }

  /** Due about once a second: the link has no room, at `now` in milliseconds, and the session is at `head`. */
  waits(now: number, head: number): void {
    this.#waiting ??= { since: now, head };
    this.#lags = now - this.#waiting.since >= this.#lagMs && head > this.#waiting.head;
  }

  /** The link has room again. Says whether the viewer had come to lag, once. */
  resumes(): boolean {
    const lagged = this.#lags;
    this.#waiting = null;
    this.#lags = false;
    return lagged;
  }
}
