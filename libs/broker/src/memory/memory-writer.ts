import type { SessionEvent } from '@openv0/contracts/events.js';
import { AppendQueue } from '../append-queue.js';
import { judge } from '../write-verdict.js';
import { FencedError, LogRewoundError, type LogWriter } from '../port.js';
import type { MemoryLog } from './memory-log.js';

export interface MemoryWriterOptions {
  sessionId: string;
  writerId: string;
  checkpointSeq: number;
  isDeleted: () => Promise<boolean>;
}

/** A writer on the in-memory log, fenced by the same rules as JetStream's. */
export class MemoryWriter implements LogWriter {
  readonly #queue = new AppendQueue((json) => this.#store(json));
  #last: { seq: number; streamSeq: number };

  constructor(
    private readonly log: MemoryLog,
    private readonly options: MemoryWriterOptions,
  ) {
    const head = log.head(options.sessionId);
    if (head && head.seq < options.checkpointSeq) throw rewound(options.checkpointSeq, head.seq);
    this.#last = { seq: head?.seq ?? options.checkpointSeq, streamSeq: head?.streamSeq ?? 0 };
  }

  get head(): number {
    return this.#last.seq;
  }

  append(event: SessionEvent): Promise<number> {
    return this.#queue.append(event);
  }

  flush(): Promise<void> {
    return this.#queue.flush();
  }

  async #store(json: Uint8Array): Promise<number> {
    const { sessionId, writerId } = this.options;
    // A later turn, so that what is appended meanwhile waits behind this one, as behind a pending ack.
    await new Promise((resolve) => setImmediate(resolve));
    const seq = this.#last.seq + 1;
    await this.#expectLast(seq);
    const { streamSeq } = this.log.store(sessionId, seq, json, writerId);
    this.#last = { seq, streamSeq };
    return seq;
  }

  async #expectLast(seq: number): Promise<void> {
    const { sessionId, writerId } = this.options;
    const expected = this.#last.streamSeq;
    const head = this.log.head(sessionId);
    if ((head?.streamSeq ?? 0) === expected) return;
    if (!head && (await this.options.isDeleted())) throw new FencedError('the session was deleted');
    const attempt = { seq, writer: writerId, expected, refusal: 'wrong_last_sequence' as const };
    const verdict = judge(attempt, head, this.log.oldest);
    if (verdict.kind === 'fenced') throw new FencedError(`another writer is at ${head?.seq ?? 0}`);
    if (verdict.kind === 'rewound') throw rewound(seq - 1, head?.seq ?? 0);
  }
}

function rewound(acknowledged: number, head: number): LogRewoundError {
  return new LogRewoundError(`${acknowledged} was acknowledged, the log ends at ${head}`);
}
