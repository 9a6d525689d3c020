/**
 * The session's events since the last snapshot, and the state at any of them: what a timeline is made of. Bounded: the
 * oldest half is folded into the beginning when there is too much. One history belongs to one client.
 */
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import type { AnyEvent } from './receiver.js';
import type { HistoryEntry } from './view.js';

/** A state is kept every so many events: any other is that many folds away at most. */
const KEYFRAME_EVERY = 64;

export interface HistoryLimits {
  events: number;
  /** Size of the events' text, in UTF-16 code units. */
  size: number;
}
const LIMITS: HistoryLimits = { events: 20_000, size: 32 * 1024 * 1024 };

export class SessionHistory {
  readonly #limits: HistoryLimits;
  /** `#keyframes[i]` is the state before `#events[i * KEYFRAME_EVERY]`. */
  #keyframes: SessionState[] = [];
  #events: { event: AnyEvent; entry: HistoryEntry; size: number }[] = [];
  #size = 0;
  #base = 0;
  /** Where nothing is kept. */
  #first: SessionState = initialState();
  #entries: readonly HistoryEntry[] | null = null;

  constructor(limits: HistoryLimits = LIMITS) {
    this.#limits = limits;
  }

  /** The position before the first event that is kept. */
  get base(): number {
    return this.#base;
  }

  /** Begins anew from a snapshot. */
  restart(seq: number, state: SessionState): void {
    this.#base = seq;
    this.#first = state;
    this.#events = [];
    this.#keyframes = [];
    this.#size = 0;
    this.#entries = null;
  }

  /** `before` is the state that the event changes, `size` that of its text, in UTF-16 code units. */
  append(event: AnyEvent, before: SessionState, size: number): void {
    if (this.#events.length % KEYFRAME_EVERY === 0) this.#keyframes.push(before);
    this.#events.push({ event, entry: entryOf(event), size });
    this.#size += size;
    this.#entries = null;
    if (this.#events.length > this.#limits.events || this.#size > this.#limits.size) this.#fold();
  }

  /** What is kept, oldest first. The same array until something changes. */
  entries(): readonly HistoryEntry[] {
    return (this.#entries ??= this.#events.map(({ entry }) => entry));
  }

  /** The kept events behind `seq`. */
  *after(seq: number): Generator<AnyEvent> {
    for (let index = this.#countUpTo(seq); index < this.#events.length; index++) {
      const kept = this.#events[index];
      if (kept) yield kept.event;
    }
  }

  /** The state at `seq`; before what is kept it is the oldest state there is. */
  at(seq: number): SessionState {
    const count = this.#countUpTo(seq);
    const keyframe = Math.max(0, Math.ceil(count / KEYFRAME_EVERY) - 1);
    const events = this.#events.slice(keyframe * KEYFRAME_EVERY, count);
    return events.reduce(
      (state, { event }) => reduce(state, event),
      this.#keyframes[keyframe] ?? this.#first,
    );
  }

  /** How many of the kept events are not beyond `seq`. */
  #countUpTo(seq: number): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#events[middle]?.event.seq ?? Infinity) <= seq) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #fold(): void {
    const frames = Math.ceil(this.#keyframes.length / 2);
    const folded = this.#events.slice(0, frames * KEYFRAME_EVERY);
    this.#base = folded.at(-1)?.event.seq ?? this.#base;
    this.#first = this.at(this.#base);
    this.#size -= folded.reduce((sum, { size }) => sum + size, 0);
    this.#events = this.#events.slice(folded.length);
    this.#keyframes = this.#keyframes.slice(frames);
  }
}

function entryOf(event: AnyEvent): HistoryEntry {
  const { timestamp, text, step_id: stepId } = event.data as Record<string, unknown>;
  return {
    seq: event.seq,
    type: event.type,
    at: typeof timestamp === 'string' ? timestamp : '',
    bytes: event.type === 'preview:delta' && typeof text === 'string' ? text.length : 0,
    ...(typeof stepId === 'string' && { step_id: stepId }),
  };
}
