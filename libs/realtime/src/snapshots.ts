import type { SessionEvent } from '@openv0/contracts/events.js';
import { reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { FrameCodec, LogEvent, LogSource } from './ports.js';

/** A session's state as a ready frame. */
export interface SnapshotFrame {
  seq: number;
  frame: Uint8Array;
}

interface Fold {
  seq: number;
  state: SessionState;
}

const decoder = new TextDecoder();

/**
 * A session's state at its head: the writer's last checkpoint and the fold of what follows, by the same reducer as in
 * the browser. The last fold is kept and goes on from where it was; viewers who ask at the same time share one, and
 * its frame.
 */
export class Snapshots {
  readonly #sessionId: string;
  readonly #source: Pick<LogSource, 'read' | 'checkpoint'>;
  readonly #codec: FrameCodec;
  #kept: (Fold & SnapshotFrame) | null = null;
  #folding: Promise<SnapshotFrame | null> | null = null;

  constructor(sessionId: string, source: Pick<LogSource, 'read' | 'checkpoint'>, codec: FrameCodec) {
    this.#sessionId = sessionId;
    this.#source = source;
    this.#codec = codec;
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
    this.#kept = fold && { ...fold, frame: this.#encode(fold) };
    return this.#kept;
  }

  #encode({ seq, state }: Fold): Uint8Array {
    return this.#codec.control({ type: 'snapshot', data: { session_id: this.#sessionId, seq, state } });
  }

  async #fromCheckpoint(head: number): Promise<Fold | null> {
    const checkpoint = await this.#source.checkpoint(this.#sessionId);
    return checkpoint && this.#extend({ seq: checkpoint.seq, state: checkpoint.state }, head);
  }

  /** Null when an event on the way is gone. */
  async #extend({ seq, state }: Fold, head: number): Promise<Fold | null> {
    let fold: Fold = { seq, state };
    while (fold.seq < head) {
      const page = await this.#source.read(this.#sessionId, fold.seq);
      if (page.events.length === 0) return null;
      fold = page.events.reduce(step, fold);
    }
    return fold;
  }
}

function step(fold: Fold, event: LogEvent): Fold {
  const { type, data } = JSON.parse(decoder.decode(event.json)) as SessionEvent;
  return { seq: event.seq, state: reduce(fold.state, { type, data } as SessionEvent) };
}
