/**
 * The session's events, and the state at any of them: what a timeline is made of. Those before a snapshot are joined to
 * it when they have been fetched. Bounded: the oldest half is folded into the beginning when there is too much. One
 * history belongs to one client.
 */
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import type { AnyEvent } from './receiver.js';
import type { EarlierRequest } from './earlier-events.js';
import type { HistoryEntry, Past } from './view.js';

/**
 * A state is kept every so many events: any other is that many folds away at most. While code is written each state has
 * all of the step's code so far, so few are kept, and what is left to fold are additions to a string.
 */
const KEYFRAME_EVERY = { draft: 1_024, other: 64 };

export interface HistoryLimits {
  events: number;
  /** Size of the events' text, in UTF-16 code units. */
  size: number;
}
const LIMITS: HistoryLimits = { events: 20_000, size: 32 * 1024 * 1024 };

interface Kept {
  event: AnyEvent;
  entry: HistoryEntry;
  size: number;
  /** The state that the event changes, where it is kept. */
  before?: SessionState;
}

export class SessionHistory {
  readonly #limits: HistoryLimits;
  /** The first one has its state. */
  #events: Kept[] = [];
  #size = 0;
  /** Events since the last that has its state, that one included. */
  #unkeyed = 0;
  #base = 0;
  /** Where nothing is kept. */
  #first: SessionState = initialState();
  #entries: readonly HistoryEntry[] | null = null;
  /** Of what came before the snapshot: null while it was not asked for. */
  #asked: AbortController | null = null;
  #loading = false;

  constructor(limits: HistoryLimits = LIMITS) {
    this.#limits = limits;
  }

  /** The position before the first event that is kept. */
  get base(): number {
    return this.#base;
  }

  /** Begins anew from a snapshot. */
  restart(seq: number, state: SessionState): void {
    this.stop();
    this.#base = seq;
    this.#first = state;
    this.#events = [];
    this.#size = 0;
    this.#entries = null;
  }

  /** `before` is the state that the event changes, `size` that of its text, in UTF-16 code units. */
  append(event: AnyEvent, before: SessionState, size: number): void {
    const every = before.draft ? KEYFRAME_EVERY.draft : KEYFRAME_EVERY.other;
    const isKeyframe = this.#events.length === 0 || this.#unkeyed >= every;
    this.#unkeyed = isKeyframe ? 1 : this.#unkeyed + 1;
    this.#events.push({ event, entry: entryOf(event), size, ...(isKeyframe && { before }) });
    this.#size += size;
    this.#changed();
  }

  get past(): Past {
    if (this.#loading) return 'loading';
    return this.#base === 0 ? 'whole' : 'partial';
  }

  /**
   * Fetches what came before the snapshot, once for each, and joins it when all of it is there: until then `entries` and
   * `at` answer as if it had not begun. Calls `changed` when `past` has changed.
   */
  async complete(request: Omit<EarlierRequest, 'upTo' | 'signal'>, changed: () => void): Promise<void> {
    if (this.#asked || this.#base === 0) return;
    const { signal } = (this.#asked = new AbortController());
    this.#loading = true;
    changed();
    const earlier = new SessionHistory(this.#limits);
    const wanted = { ...request, upTo: this.#base, signal };
    await import('./earlier-events.js').then(
      ({ fetchEarlier }) => fetchEarlier(wanted, earlier),
      // The module could not be loaded: the next connection tries again.
      () => signal.aborted || (this.#asked = null),
    );
    if (signal.aborted) return;
    this.#loading = false;
    this.#join(earlier);
    changed();
  }

  /** Nothing is fetched any more; it can be begun again. */
  stop(): void {
    this.#asked?.abort();
    this.#asked = null;
    this.#loading = false;
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
    let from = Math.max(0, count - 1);
    while (from > 0 && !this.#events[from]?.before) from -= 1;
    const state = this.#events[from]?.before ?? this.#first;
    return this.#events.slice(from, count).reduce((folded, { event }) => reduce(folded, event), state);
  }

  /** Puts what `earlier` keeps before the rest, if it reaches to there. */
  #join(earlier: SessionHistory): void {
    if (earlier.#events.at(-1)?.event.seq !== this.#base) return;
    earlier.#events.push(...this.#events);
    this.#events = earlier.#events;
    this.#size += earlier.#size;
    this.#base = earlier.#base;
    this.#first = earlier.#first;
    this.#changed();
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

  /** The oldest half goes, again and again, until the rest is within the limits. */
  #changed(): void {
    this.#entries = null;
    while (this.#events.length > this.#limits.events || this.#size > this.#limits.size) {
      const count = Math.ceil(this.#events.length / 2);
      const folded = this.#events.slice(0, count);
      const last = folded.at(-1)?.event.seq ?? this.#base;
      this.#first = this.at(last);
      this.#base = last;
      this.#size -= folded.reduce((sum, { size }) => sum + size, 0);
      this.#events = this.#events.slice(count);
      if (this.#events[0]) this.#events[0].before = this.#first;
    }
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
