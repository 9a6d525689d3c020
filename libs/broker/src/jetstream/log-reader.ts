import type { NatsConnection } from '@nats-io/transport-node';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import {
  MAX_PAGE_BYTES,
  type Feed,
  type FeedHandler,
  type LogReader,
  type ReadPage,
  type StoredEvent,
} from '../port.js';
import { JetStreamApi } from './api.js';
import { keyOf, readKey } from './key-value.js';
import { LogSource } from './log-source.js';
import { MAX_SUBJECTS } from './direct-get.js';
import { SessionFeed, type FeedOptions } from './session-feed.js';

export interface LogReaderOptions extends FeedOptions {
  nc: NatsConnection;
  /** `LOG` for a gateway in its own account; `$JS.API` (default) in the account of the streams. */
  apiPrefix?: string;
}

/** Everything that a gateway does with the broker. Rejects with `BrokerUnavailableError` while the broker is away. */
export function createLogReader(options: LogReaderOptions): LogReader {
  return new JetStreamLogReader(new LogSource(new JetStreamApi(options.nc, options.apiPrefix)), options);
}

class JetStreamLogReader implements LogReader {
  constructor(
    private readonly source: LogSource,
    private readonly options: FeedOptions,
  ) {}

  streamEpoch(): Promise<string> {
    return this.source.streamEpoch();
  }

  head(sessionId: string): Promise<number> {
    return this.source.head(sessionId);
  }

  async read(sessionId: string, after: number, limit: number = MAX_SUBJECTS): Promise<ReadPage> {
    const events = await this.#contiguous(sessionId, after, limit);
    const head = await this.source.head(sessionId);
    if (events.length > 0 || head <= after) return { events, trimmed: false, head };
    // A replica may be behind its leader: what the leader doesn't have is gone.
    const next = await this.source.event(sessionId, after + 1);
    return { events: next ? [{ seq: next.seq, json: next.json }] : [], trimmed: !next, head };
  }

  async checkpoint(sessionId: string): Promise<Checkpoint | null> {
    const entry = await readKey(this.source.api, 'checkpoints', keyOf(sessionId));
    return entry && (JSON.parse(Buffer.from(entry.data).toString('utf8')) as Checkpoint);
  }

  async isRevoked(sessionId: string, tokenId: string): Promise<boolean> {
    return (await readKey(this.source.api, 'revocations', keyOf(sessionId, tokenId))) !== null;
  }

  follow(sessionId: string, after: number, handler: FeedHandler): Promise<Feed> {
    return SessionFeed.open(this.source, sessionId, after, handler, this.options);
  }

  async #contiguous(sessionId: string, after: number, limit: number): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    let bytes = 0;
    for (;;) {
      const from = after + events.length;
      const count = Math.min(limit - events.length, MAX_SUBJECTS);
      if (count <= 0 || bytes >= MAX_PAGE_BYTES) return events;
      const batch = await this.source.batch(sessionId, from, count);
      for (const { seq, json } of batch.events) {
        if (seq !== after + events.length + 1 || bytes >= MAX_PAGE_BYTES) continue;
        events.push({ seq, json });
        bytes += json.length;
      }
      const progress = after + events.length - from;
      if (progress < count && !(batch.cut && progress > 0)) return events;
    }
  }
}
