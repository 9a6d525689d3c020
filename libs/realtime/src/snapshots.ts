import type { Snapshot } from '@openv0/contracts/frames.js';
import { reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { LogEvent, LogSource } from './ports.js';

interface Fold {
  seq: number;
  state: SessionState;
}

const decoder = new TextDecoder();

/**
 * A session's state at its head: the writer's last checkpoint and the fold of what follows, by the same reducer as in
 * the browser. The last fold is kept and goes on from where it was; viewers who ask at the same time share one.
 */
export class Snapshots {
  readonly #sessionId: string;
  readonly #source: Pick<LogSource, 'read' | 'checkpoint'>;
  #kept: Fold | null = null;
  #folding: Promise<Snapshot | null> | null = null;

  constructor(sessionId: string, source: Pick<LogSource, 'read' | 'checkpoint'>) {
    this.#sessionId = sessionId;
    this.#source = source;
  }

  /** The state at `head` or later. Null: it can't be built, for events behind the checkpoint are gone. */
  async at(head: number): Promise<Snapshot | null> {
    for (;;) {
      const shared = this.#folding !== null;
      const snapshot = await (this.#folding ??= this.#fold(head).finally(() => (this.#folding = null)));
      if (snapshot === null || snapshot.seq >= head || !shared) return snapshot;
    }
  }

  clear(): void {
    this.#kept = null;
  }

  async #fold(head: number): Promise<Snapshot | null> {
    const kept = this.#kept;
    const fold = (kept && (await this.#extend(kept, head))) ?? (await this.#fromCheckpoint(head));
    this.#kept = fold;
    return fold && { session_id: this.#sessionId, ...fold };
  }

  async #fromCheckpoint(head: number): Promise<Fold | null> {
    const checkpoint = await this.#source.checkpoint(this.#sessionId);
    return checkpoint && this.#extend({ seq: checkpoint.seq, state: checkpoint.state }, head);
  }

  /** Null when an event on the way is gone. */
  async #extend(from: Fold, head: number): Promise<Fold | null> {
    let fold = from;
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
