/**
 * Tells a silent connection from a quiet one. A gateway sends a heartbeat every `heartbeat_ms`; a connection without
 * any frame for two and a half of them is dead. One timer, re-armed when it fires rather than with every frame.
 */
import { DEFAULT_HEARTBEAT_MS, HEARTBEATS_UNTIL_DEAD } from '@openv0/contracts/frames.js';
import type { Clock } from './clock.js';

/**
 * A connection that has not said `connected` by now will not, in milliseconds. Longer than the ten seconds after which a
 * gateway says that no token came.
 */
export const CONNECT_TIMEOUT_MS = 12_000;
/** A live gateway answers a client's heartbeat within this, in milliseconds. */
export const PROBE_TIMEOUT_MS = 3_000;

export class Liveness {
  readonly #clock: Clock;
  readonly #hidden: () => boolean;
  readonly #onSilent: () => void;
  #lastFrameAt = 0;
  #allowance = 0;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock, hidden: () => boolean, onSilent: () => void) {
    this.#clock = clock;
    this.#hidden = hidden;
    this.#onSilent = onSilent;
  }

  /** A connection begins to open. */
  start(): void {
    this.#lastFrameAt = this.#clock.now();
    this.#arm(CONNECT_TIMEOUT_MS);
  }

  /** `connected` said how often to expect something. */
  expect(heartbeatMs: number): void {
    this.#arm(HEARTBEATS_UNTIL_DEAD * (heartbeatMs > 0 ? heartbeatMs : DEFAULT_HEARTBEAT_MS));
  }

  frame(): void {
    this.#lastFrameAt = this.#clock.now();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /**
   * Looks now, hidden or not: silent if the allowance is used up; otherwise `probe` asks the gateway for a sign, and
   * no frame within three seconds means silent. Null where nothing can be asked.
   */
  check(probe: (() => void) | null): void {
    if (this.#silence() >= this.#allowance) return this.#onSilent();
    if (!probe) return;
    const asked = this.#clock.now();
    probe();
    this.stop();
    this.#cancel = this.#clock.after(PROBE_TIMEOUT_MS, () => {
      if (this.#lastFrameAt < asked) this.#onSilent();
      else this.#arm(this.#allowance);
    });
  }

  #arm(allowance: number): void {
    this.stop();
    this.#allowance = allowance;
    const left = allowance - this.#silence();
    this.#cancel = this.#clock.after(left > 0 ? left : allowance, () => this.#look());
  }

  /** Hidden and silent: the frames may only be held back. Looks again later, or when the page is shown. */
  #look(): void {
    if (this.#silence() >= this.#allowance && !this.#hidden()) return this.#onSilent();
    this.#arm(this.#allowance);
  }

  /** A clock that was set back can't tell since when: silence counts from now. */
  #silence(): number {
    const now = this.#clock.now();
    this.#lastFrameAt = Math.min(this.#lastFrameAt, now);
    return now - this.#lastFrameAt;
  }
}
