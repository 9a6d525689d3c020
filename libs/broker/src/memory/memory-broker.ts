import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import { MAX_PAGE_BYTES } from '../port.js';
import type { Buckets, Feed, FeedHandler, LogReader, LogWriter, ReadPage, StoredEvent } from '../port.js';
import { sessionFilter } from '../subjects.js';
import { MemoryBucket } from './memory-bucket.js';
import { MemoryFeed } from './memory-feed.js';
import { MemoryJobs } from './memory-jobs.js';
import { MemoryLog } from './memory-log.js';
import { MemoryWriter } from './memory-writer.js';

export interface MemoryWriterRequest {
  sessionId: string;
  writerId: string;
  checkpointSeq: number;
  isDeleted?: () => Promise<boolean>;
}

/**
 * A broker in this process's memory, for tests and for trying things out: the same promises as JetStream's, none of
 * its durability.
 *
 *     const broker = new MemoryBroker();
 *     const writer = await broker.openLogWriter({ sessionId, writerId: 'w1', checkpointSeq: 0 });
 *     await broker.logReader.follow(sessionId, 0, handler);
 */
export class MemoryBroker {
  readonly #log = new MemoryLog();
  readonly buckets: Buckets = {
    sessions: new MemoryBucket<unknown>(),
    checkpoints: new MemoryBucket<unknown>(),
    sites: new MemoryBucket<unknown>(),
    revocations: new MemoryBucket<unknown>(),
    usage: new MemoryBucket<unknown>(),
  };
  readonly jobs: MemoryJobs;
  readonly logReader: LogReader = new MemoryLogReader(this.#log, this.buckets);

  constructor(options: { ackWaitMs?: number } = {}) {
    this.jobs = new MemoryJobs(options.ackWaitMs);
  }

  async openLogWriter(request: MemoryWriterRequest): Promise<LogWriter> {
    sessionFilter(request.sessionId);
    const isDeleted = async (): Promise<boolean> =>
      (await this.buckets.checkpoints.get(request.sessionId)) === null;
    return new MemoryWriter(this.#log, { isDeleted, ...request });
  }

  async purgeSession(sessionId: string): Promise<number> {
    return this.#log.filter(sessionId, () => false);
  }

  /** What retention does: everything stored up to this event goes away, oldest first. */
  trim(sessionId: string, seq: number): void {
    this.#log.trim(sessionId, seq);
  }

  /** What a power loss may do: the session's events behind `seq` go away. */
  rewind(sessionId: string, seq: number): void {
    this.#log.filter(sessionId, (candidate) => candidate <= seq);
  }

  /** A new, empty log under another epoch. */
  wipe(): void {
    this.#log.wipe();
  }
}

class MemoryLogReader implements LogReader {
  constructor(
    private readonly log: MemoryLog,
    private readonly buckets: Buckets,
  ) {}

  async streamEpoch(): Promise<string> {
    return this.log.epoch;
  }

  async head(sessionId: string): Promise<number> {
    return this.log.head(sessionId)?.seq ?? 0;
  }

  async read(sessionId: string, after: number, limit = 256): Promise<ReadPage> {
    const head = await this.head(sessionId);
    const found = this.log.events(sessionId).filter(({ seq }) => seq > after && seq <= after + limit);
    const dense = found[0]?.seq === after + 1 ? found : [];
    const events: StoredEvent[] = [];
    let bytes = 0;
    for (const { seq, json } of dense) {
      if (bytes >= MAX_PAGE_BYTES) break;
      events.push({ seq, json: new Uint8Array(json) });
      bytes += json.length;
    }
    return { events, trimmed: head > after && events.length === 0, head };
  }

  async checkpoint(sessionId: string): Promise<Checkpoint | null> {
    const entry = await this.buckets.checkpoints.get(sessionId);
    return entry && (entry.value as Checkpoint);
  }

  async isRevoked(sessionId: string, tokenId: string): Promise<boolean> {
    return (await this.buckets.revocations.get(`${sessionId}.${tokenId}`)) !== null;
  }

  async follow(sessionId: string, after: number, handler: FeedHandler): Promise<Feed> {
    const feed = new MemoryFeed(this.log, sessionId, after, handler);
    feed.catchUp();
    return feed;
  }
}
