import type { StoredEvent } from './port.js';

/** What waits for an earlier event is kept up to here; the rest is read again from the log. */
const MAX_WAITING = { events: 4_096, bytes: 8 * 1024 * 1024 };

/**
 * Puts one session's events in order, whatever way they come: live ones and replayed ones, doubled, early or late.
 * Gives out `seq + 1`, `seq + 2`, ... each exactly once; drops what was given out; keeps what is early.
 *
 *     const cursor = new FeedCursor(7);
 *     cursor.offer(event9); // [] and cursor.incomplete: 8 is missing
 *     cursor.offer(event8); // [event8, event9]
 */
export class FeedCursor<E extends StoredEvent = StoredEvent> {
  readonly #waiting = new Map<number, E>();
  #waitingBytes = 0;
  #dropped = false;
  #held = false;
  #seq: number;

  constructor(after: number) {
    this.#seq = after;
  }

  /** The last seq given out. */
  get seq(): number {
    return this.#seq;
  }

  /** An earlier event is missing, or a later one had to be dropped: the log must be read from `seq` on. */
  get incomplete(): boolean {
    return this.#dropped || this.#waiting.size > 0;
  }

  /** The events that are due now, `event` among them or not. */
  offer(event: E): E[] {
    if (event.seq <= this.#seq) return [];
    if (this.#held || event.seq !== this.#seq + 1) {
      this.#keep(event);
      return [];
    }
    this.#seq = event.seq;
    return this.#waiting.size === 0 ? [event] : [event, ...this.#due()];
  }

  /** From now on nothing is given out: it isn't known whether this is still the same log. */
  hold(): void {
    this.#held = true;
  }

  /** It is the same log: what has become due meanwhile. */
  release(): E[] {
    this.#held = false;
    return this.#due();
  }

  /** The log is about to be read from `seq` on, so what was dropped will come back. */
  startReading(): void {
    this.#dropped = false;
  }

  #due(): E[] {
    const due: E[] = [];
    for (;;) {
      const next = this.#waiting.get(this.#seq + 1);
      if (!next) break;
      this.#forget(next);
      this.#seq = next.seq;
      due.push(next);
    }
    this.#forgetPast();
    return due;
  }

  #keep(event: E): void {
    if (this.#waiting.has(event.seq)) return;
    const full =
      this.#waiting.size >= MAX_WAITING.events ||
      this.#waitingBytes + event.json.byteLength > MAX_WAITING.bytes;
    if (full) {
      this.#dropped = true;
      return;
    }
    this.#waiting.set(event.seq, event);
    this.#waitingBytes += event.json.byteLength;
  }

  #forget(event: E): void {
    this.#waiting.delete(event.seq);
    this.#waitingBytes -= event.json.byteLength;
  }

  #forgetPast(): void {
    for (const event of this.#waiting.values()) if (event.seq <= this.#seq) this.#forget(event);
  }
}
