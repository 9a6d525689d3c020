import { randomBytes } from 'node:crypto';
import type { StoredEvent } from '../port.js';

export interface MemoryEvent extends StoredEvent {
  /** The place among all sessions' events, as a stream numbers them. */
  streamSeq: number;
  writer: string;
}

export interface LogListener {
  stored(event: StoredEvent): void;
  /** Events went away, or the log's identity did. */
  changed(): void;
}

/** All sessions' events, as one stream holds them. What isn't in the log can't be read: there is no other copy. */
export class MemoryLog {
  #epoch = newEpoch();
  #lastStreamSeq = 0;
  readonly #sessions = new Map<string, MemoryEvent[]>();
  readonly #listeners = new Map<string, Set<LogListener>>();

  get epoch(): string {
    return this.#epoch;
  }

  /** The first place that is still taken; one more than the last when none is. */
  get oldest(): number {
    const first = [...this.#sessions.values()].flatMap((events) => events[0]?.streamSeq ?? []);
    return Math.min(this.#lastStreamSeq + 1, ...first);
  }

  events(sessionId: string): readonly MemoryEvent[] {
    return this.#sessions.get(sessionId) ?? [];
  }

  head(sessionId: string): MemoryEvent | null {
    return this.events(sessionId).at(-1) ?? null;
  }

  store(sessionId: string, seq: number, json: Uint8Array, writer: string): MemoryEvent {
    const event = { seq, json: new Uint8Array(json), streamSeq: ++this.#lastStreamSeq, writer };
    this.#sessions.set(sessionId, [...this.events(sessionId), event]);
    for (const listener of this.#listening(sessionId)) listener.stored({ seq, json: event.json });
    return event;
  }

  /** Keeps the events that `keeps` says; returns how many went away. */
  filter(sessionId: string, keeps: (seq: number) => boolean): number {
    const before = this.events(sessionId);
    const after = before.filter(({ seq }) => keeps(seq));
    this.#sessions.set(sessionId, after);
    for (const listener of this.#listening(sessionId)) listener.changed();
    return before.length - after.length;
  }

  /** Removes what was stored up to this event, of all sessions. */
  trim(sessionId: string, seq: number): void {
    const last = this.events(sessionId).find((event) => event.seq === seq)?.streamSeq ?? 0;
    for (const [id, events] of this.#sessions) {
      const kept = new Set(events.filter(({ streamSeq }) => streamSeq > last).map((event) => event.seq));
      if (kept.size < events.length) this.filter(id, (candidate) => kept.has(candidate));
    }
  }

  /** A new, empty store. */
  wipe(): void {
    this.#sessions.clear();
    this.#lastStreamSeq = 0;
    this.#epoch = newEpoch();
    for (const sessionId of this.#listeners.keys()) {
      for (const listener of this.#listening(sessionId)) listener.changed();
    }
  }

  listen(sessionId: string, listener: LogListener): () => void {
    const listeners = this.#listeners.get(sessionId) ?? new Set();
    this.#listeners.set(sessionId, listeners.add(listener));
    return () => {
      // Called again, it must not end those who have begun to listen since.
      if (listeners.delete(listener) && listeners.size === 0) this.#listeners.delete(sessionId);
    };
  }

  #listening(sessionId: string): LogListener[] {
    return [...(this.#listeners.get(sessionId) ?? [])];
  }
}

function newEpoch(): string {
  return randomBytes(6).toString('base64url');
}
