import type { NatsConnection } from '@nats-io/transport-node';
import { Connection, REQUEST_TIMEOUT_MS } from './connection.js';

export type WriteOutcome = 'stored' | 'full' | 'silent';

interface StreamHealth {
  full: boolean;
  /** From when to when writes went unanswered, and none was answered since; milliseconds of `performance.now()`. */
  silence: { since: number; until: number } | null;
}

/** A broker that elects a leader is silent for less. */
const SILENT_AFTER_MS = 8_000;

/**
 * Whether streams take what is written to them, as this process has seen it. A server whose disk was full when it wrote
 * answers no write to that stream any more until it is restarted: connected, it looks like one that is only slow.
 *
 * One per connection: `StoreHealth.of(nc)`.
 */
export class StoreHealth {
  static readonly #all = new WeakMap<NatsConnection, StoreHealth>();

  static of(nc: NatsConnection): StoreHealth {
    let health = StoreHealth.#all.get(nc);
    if (!health) StoreHealth.#all.set(nc, (health = new StoreHealth(Connection.of(nc))));
    return health;
  }

  readonly #streams = new Map<string, StreamHealth>();

  constructor(connection: Pick<Connection, 'onChange'>) {
    // Silence of before says nothing about the server that is there now.
    connection.onChange(() => {
      for (const stream of this.#streams.values()) stream.silence = null;
    });
  }

  /** `sentAt`: when the write went out, in milliseconds of `performance.now()`. */
  note(subject: string, outcome: WriteOutcome, sentAt: number): void {
    const name = streamOf(subject);
    const stream = this.#streams.get(name) ?? { full: false, silence: null };
    this.#streams.set(name, stream);
    if (outcome === 'silent') {
      const until = performance.now();
      // A write takes longer than that to be given up only if this process itself stood still.
      const since = stream.silence?.since ?? Math.max(sentAt, until - REQUEST_TIMEOUT_MS);
      stream.silence = { since, until };
      return;
    }
    stream.silence = null;
    stream.full = outcome === 'full';
  }

  /** Streams that refuse or ignore what is written to them. */
  get troubled(): { stream: string; trouble: 'full' | 'silent' }[] {
    return [...this.#streams].flatMap(([stream, health]) => {
      const trouble = troubleOf(health);
      return trouble ? [{ stream, trouble }] : [];
    });
  }

  /** Who can't wait long needn't wait for such a stream. */
  isSilent(subject: string): boolean {
    const health = this.#streams.get(streamOf(subject));
    return health !== undefined && troubleOf(health) === 'silent';
  }
}

function troubleOf({ full, silence }: StreamHealth): 'full' | 'silent' | null {
  if (silence && silence.until - silence.since >= SILENT_AFTER_MS) return 'silent';
  return full ? 'full' : null;
}

function streamOf(subject: string): string {
  const [first, bucket] = subject.split('.');
  if (first === '$KV') return `KV_${bucket}`;
  return first === 'jobs' ? 'JOBS' : 'SESSIONS';
}
