import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { History } from './history.js';
import type { HubOptions } from './hub-options.js';
import type { SessionLog } from './session-log.js';

/** A session's state as a ready frame. */
export interface SnapshotFrame {
  seq: number;
  frame: Uint8Array;
}

interface Fold {
  seq: number;
  state: SessionState;
}

/** What the fold goes over; each as it is now. */
export interface Folded {
  readonly id: string;
  readonly log: SessionLog;
  readonly history: History;
  owns(checkpoint: Checkpoint): boolean;
}

/** Events are read this many bytes at a time, about 3 ms, and others have their turn between. */
const SLICE_BYTES = 128 * 1024;

const decoder = new TextDecoder();

/**
 * A session's state at its head: the writer's last checkpoint and the fold of what follows, by the same reducer as in
 * the browser. Nothing is folded before somebody asks; then the fold is kept and goes on from where it was, over the
 * frames in memory, or the pages below them that viewers read too. Who asks at the same time shares one fold, and its
 * frame.
 */
export class Snapshots {
  readonly #session: Folded;
  readonly #options: Pick<HubOptions, 'source' | 'codec' | 'wait'>;
  readonly #onBytes: () => void;
  #kept: (Fold & SnapshotFrame) | null = null;
  #folding: Promise<SnapshotFrame | null> | null = null;

  /** `onBytes` is called when `bytes` has changed. */
  constructor(
    session: Folded,
    options: Pick<HubOptions, 'source' | 'codec' | 'wait'>,
    onBytes: () => void = () => {},
  ) {
    this.#session = session;
    this.#options = options;
    this.#onBytes = onBytes;
  }

  /** About the memory of what is kept: the frame, and the state that it was made of. */
  get bytes(): number {
    return 2 * (this.#kept?.frame.length ?? 0);
  }

  /** Keeps nothing. The next fold begins at the checkpoint again. */
  forget(): void {
    this.#kept = null;
  }

  /** The state at `head` or later. Null: it can't be built, for events behind the checkpoint are gone. */
  async at(head: number): Promise<SnapshotFrame | null> {
    for (;;) {
      if (this.#kept && this.#kept.seq >= head) return this.#kept;
      const shared = this.#folding !== null;
      const snapshot = await (this.#folding ??= this.#fold(head).finally(() => (this.#folding = null)));
      if (snapshot === null || snapshot.seq >= head || !shared) return snapshot;
    }
  }

  async #fold(head: number): Promise<SnapshotFrame | null> {
    const kept = this.#kept;
    const fold = (kept && (await this.#extend(kept, head))) ?? (await this.#fromCheckpoint(head));
    const made = fold && { ...fold, frame: this.#encode(fold) };
    this.#kept = made;
    this.#onBytes();
    return made;
  }

  #encode({ seq, state }: Fold): Uint8Array {
    const data = { session_id: this.#session.id, seq, state };
    return this.#options.codec.control({ type: 'snapshot', data });
  }

  /** Events behind a checkpoint may go while they are read: by then there is a later one. */
  async #fromCheckpoint(head: number, tried = -1): Promise<Fold | null> {
    const checkpoint = await this.#options.source.checkpoint(this.#session.id);
    if (!checkpoint || checkpoint.seq <= tried) return null;
    if (!this.#session.owns(checkpoint)) throw new Error('the log is another one by now');
    return (await this.#extend(checkpoint, head)) ?? this.#fromCheckpoint(head, checkpoint.seq);
  }

  /** Null when an event on the way is gone. */
  async #extend({ seq, state }: Fold, head: number): Promise<Fold | null> {
    let fold: Fold = { seq, state };
    while (fold.seq < head) {
      const { log, history } = this.#session;
      const isHeld = log.first <= fold.seq + 1 && fold.seq < log.last;
      const frames = isHeld ? log : await history.page(fold.seq);
      if (frames === 'trimmed') return null;
      if (frames === 'behind') throw new Error('the log is behind what was heard of it');
      fold = this.#over(frames, fold);
      if (fold.seq < head) await this.#options.wait(0);
    }
    return fold;
  }

  /** The fold after the next slice of `frames`. */
  #over(frames: SessionLog, fold: Fold): Fold {
    const slice = frames.after(fold.seq, SLICE_BYTES);
    if (slice === null || slice === 'below') return fold;
    let { state } = fold;
    for (const frame of frames.frames(fold.seq, slice.last)) {
      const json = decoder.decode(this.#options.codec.payload(frame));
      state = reduce(state, JSON.parse(json) as SessionEvent);
    }
    return { seq: slice.last, state };
  }
}
