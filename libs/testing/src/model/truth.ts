import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState, type SessionState } from '@openv0/contracts/session-state.js';

export type Reducer = (state: SessionState, event: SessionEvent) => SessionState;

/**
 * One numbering of the session's log, whole: what was stored under it, also after it has left the log. `base` is where
 * its writer began with a state that isn't the fold of what is below.
 */
export class Numbering {
  readonly #reducer: Reducer;
  /** `#events[i]` is of seq `i + 1`; undefined: nobody can have it under this numbering. */
  readonly #events: (SessionEvent | undefined)[];
  readonly #base: { seq: number; state: SessionState };
  /** The folds from the base on, and of those before it from the beginning; by seq. */
  readonly #states = new Map<number, SessionState>();
  readonly #texts = new Map<string, string>();

  constructor(
    reducer: Reducer,
    events: readonly (SessionEvent | undefined)[] = [],
    base = { seq: 0, state: initialState() },
  ) {
    this.#reducer = reducer;
    this.#events = [...events];
    this.#events.length = Math.max(base.seq, events.length);
    this.#base = base;
  }

  get head(): number {
    return this.#events.length;
  }

  add(event: SessionEvent): void {
    this.#events.push(event);
  }

  event(seq: number): SessionEvent | undefined {
    return this.#events[seq - 1];
  }

  upTo(seq: number): readonly (SessionEvent | undefined)[] {
    return this.#events.slice(0, seq);
  }

  stateAt(seq: number): SessionState {
    const known = this.#states.get(seq);
    if (known) return known;
    const state = this.#fold(seq);
    this.#states.set(seq, state);
    return state;
  }

  /** As text, to be compared: `whole`, or without the draft. */
  textAt(seq: number, whole: boolean): string {
    const key = `${seq} ${whole}`;
    const text = this.#texts.get(key) ?? textOf(this.stateAt(seq), whole);
    this.#texts.set(key, text);
    return text;
  }

  /**
   * Where a later event makes a delta pointless for somebody who comes after it: the whole page of its step, or its file
   * written from the beginning again. Null: nowhere, or the event is no delta.
   */
  supersededAt(seq: number): number | null {
    const event = this.event(seq);
    if (event?.type !== 'preview:delta') return null;
    const { step_id, revision, file } = event.data;
    for (let later = seq + 1; later <= this.head; later += 1) {
      const next = this.event(later);
      // Another run's steps have the same names.
      if (next?.type === 'generation:started') return null;
      if (next?.type === 'preview:updated' && next.data.step_id === step_id) return later;
      if (next?.type !== 'preview:delta' || next.data.offset > 0) continue;
      const { data } = next;
      if (data.step_id === step_id && data.revision === revision && data.file === file) return later;
    }
    return null;
  }

  #fold(seq: number): SessionState {
    if (seq === this.#base.seq) return this.#base.state;
    if (seq === 0) return initialState();
    const event = this.event(seq);
    const before = this.stateAt(seq - 1);
    return event ? this.#reducer(before, event) : before;
  }
}

/** What the log has ever been, by epoch, as its one writer knows it. It is what every viewer is held against. */
export class Truth {
  readonly #numberings = new Map<string, Numbering>();
  #epoch = '';

  get epoch(): string {
    return this.#epoch;
  }

  get now(): Numbering {
    return this.of(this.#epoch) as Numbering;
  }

  of(epoch: string | null): Numbering | undefined {
    return this.#numberings.get(epoch ?? '');
  }

  /** The log is called this from now on. */
  become(epoch: string, numbering: Numbering): void {
    this.#epoch = epoch;
    this.#numberings.set(epoch, numbering);
  }
}

export function textOf(state: SessionState, whole: boolean): string {
  return JSON.stringify(whole ? state : { ...state, draft: null });
}
