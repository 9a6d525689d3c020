import { MAX_EVENT_BYTES } from '@openv0/contracts/event-validation.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { coalesce } from './delta-coalescing.js';
import { EventTooLargeError, StorageFullError } from './port.js';

interface Waiter {
  resolve(seq: number): void;
  reject(error: unknown): void;
}

interface Entry {
  event: SessionEvent;
  waiters: Waiter[];
}

/** Stores one event and says its seq. Called again only after it has settled. */
export type Store = (json: Uint8Array) => Promise<number>;

/**
 * The order of a writer's appends: one in flight, the others behind it, deltas that go on from each other as one.
 * An event that is too large fails alone. A full store fails everything that waits, in order not to store what came
 * after an event without it; the queue may be used again. Any other error ends the queue.
 */
export class AppendQueue {
  readonly #entries: Entry[] = [];
  readonly #store: Store;
  #idle: (() => void)[] = [];
  #busy = false;
  #end: { error: unknown } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  append(event: SessionEvent): Promise<number> {
    if (this.#end) return Promise.reject(this.#end.error);
    return new Promise((resolve, reject) => {
      this.#push(event, { resolve, reject });
      if (!this.#busy) void this.#run();
    });
  }

  flush(): Promise<void> {
    if (!this.#busy) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #push(event: SessionEvent, waiter: Waiter): void {
    const last = this.#entries.at(-1);
    const merged = last && coalesce(last.event, event);
    if (last && merged) {
      last.event = merged;
      last.waiters.push(waiter);
    } else {
      this.#entries.push({ event, waiters: [waiter] });
    }
  }

  async #run(): Promise<void> {
    this.#busy = true;
    for (let entry = this.#entries.shift(); entry; entry = this.#entries.shift()) {
      await this.#settle(entry);
    }
    this.#busy = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #settle(entry: Entry): Promise<void> {
    try {
      const seq = await this.#store(encodeEvent(entry.event));
      for (const waiter of entry.waiters) waiter.resolve(seq);
    } catch (error) {
      this.#fail(entry, error);
    }
  }

  #fail(entry: Entry, error: unknown): void {
    const failed = error instanceof EventTooLargeError ? [entry] : [entry, ...this.#entries.splice(0)];
    const goesOn = error instanceof EventTooLargeError || error instanceof StorageFullError;
    if (!goesOn) this.#end = { error };
    for (const { waiters } of failed) for (const waiter of waiters) waiter.reject(error);
  }
}

/** Exactly the bytes that are stored: `{"type", "data"}`. */
export function encodeEvent(event: SessionEvent): Uint8Array {
  const json = Buffer.from(JSON.stringify({ type: event.type, data: event.data }));
  if (json.byteLength <= MAX_EVENT_BYTES) return json;
  throw new EventTooLargeError(`${event.type} has ${json.byteLength} bytes, at most ${MAX_EVENT_BYTES} fit`);
}
