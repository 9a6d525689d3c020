import type { NatsConnection } from '@nats-io/transport-node';
import { FeedCursor } from '@openv0/broker/feed-cursor.js';
import { isApiError, CODES, JetStreamApi } from '@openv0/broker/jetstream/api.js';
import { keyOf, readOnLeader } from '@openv0/broker/jetstream/key-value.js';
import { lastOnLeader } from '@openv0/broker/jetstream/stored-message.js';
import { BrokerUnavailableError, type StoredEvent } from '@openv0/broker/port.js';
import { eventSubject, liveFilter, seqOfSubject, sessionFilter, SESSIONS } from '@openv0/broker/subjects.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import { ConsoleError } from './command.js';

/** Messages that are asked for at once. */
const WINDOW = 64;
/** A lost last event has no later one to show the gap: the head is asked for this often, in milliseconds. */
const LOOK_EVERY_MS = 5_000;

export interface LoggedEvent extends StoredEvent {
  /** When it was stored, RFC 3339 to the nanosecond. */
  storedAt: string;
}

export interface StreamInfo {
  config: { name: string; metadata?: Record<string, string>; [field: string]: unknown };
  state: { messages: number; bytes: number; first_seq: number; last_seq: number };
  cluster?: { leader?: string; replicas?: { name: string; current?: boolean; offline?: boolean }[] };
  ts?: string;
}

export interface ConsumerInfo {
  name: string;
  num_pending: number;
  num_ack_pending: number;
  num_redelivered: number;
}

/** The log, by an operator's rights: message by message from the leader, and what is live. Nothing is written. */
export class OperatorLog {
  private readonly api: JetStreamApi;

  constructor(
    readonly connection: NatsConnection,
    prefix: string,
  ) {
    this.api = new JetStreamApi(connection, prefix);
  }

  async streams(): Promise<StreamInfo[]> {
    const { streams } = await this.reading(() =>
      this.api.call<{ streams: StreamInfo[] | null }>('STREAM.LIST', {}),
    );
    return streams ?? [];
  }

  async consumers(stream: string): Promise<ConsumerInfo[]> {
    const method = `CONSUMER.LIST.${stream}`;
    const { consumers } = await this.reading(() =>
      this.api.call<{ consumers: ConsumerInfo[] | null }>(method, {}),
    );
    return consumers ?? [];
  }

  /** The last seq; 0 for an empty log. */
  async head(sessionId: string): Promise<number> {
    const last = await this.reading(() => lastOnLeader(this.api, SESSIONS, sessionFilter(sessionId)));
    return last ? seqOfSubject(last.subject) : 0;
  }

  /** The first seq that is still there; null for an empty log. */
  async first(sessionId: string): Promise<number | null> {
    try {
      const request = { seq: 1, next_by_subj: sessionFilter(sessionId) };
      const { message } = await this.reading(() =>
        this.api.call<{ message: { subject: string } }>(`STREAM.MSG.GET.${SESSIONS}`, request),
      );
      return seqOfSubject(message.subject);
    } catch (error) {
      if (isApiError(error, CODES.noMessageFound)) return null;
      throw error;
    }
  }

  /** The events `from` … `to` that are there, in order. */
  async *events(sessionId: string, from: number, to: number): AsyncGenerator<LoggedEvent> {
    for (let start = from; start <= to; start += WINDOW) {
      const count = Math.min(WINDOW, to - start + 1);
      const asked = Array.from({ length: count }, (_, index) => this.event(sessionId, start + index));
      for (const event of await Promise.all(asked)) if (event) yield event;
    }
  }

  /** Null: there is no such session, or it was deleted. */
  checkpoint(sessionId: string): Promise<Checkpoint | null> {
    return this.stored<Checkpoint>('checkpoints', sessionId);
  }

  /** What the generation service keeps about a session besides its log. */
  record(sessionId: string): Promise<SessionRecordView | null> {
    return this.stored<SessionRecordView>('sessions', sessionId);
  }

  /** What is on the log behind `after`, then what comes, each once and in order, until the signal is aborted. */
  async *follow(sessionId: string, after: number, signal: AbortSignal): AsyncGenerator<LoggedEvent> {
    const cursor = new FeedCursor<LoggedEvent>(after);
    let wake = (): void => {};
    const heard: LoggedEvent[] = [];
    const subscription = this.connection.subscribe(liveFilter(sessionId), {
      callback: (error, { subject, data, headers }) => {
        const storedAt = headers?.get('Nats-Time-Stamp') ?? '';
        // Something else may be said under this name, but not with the name that it was stored under.
        const isStored = headers?.get('Nats-Subject') === subject.slice('live.'.length);
        if (!error && isStored)
          heard.push({ seq: seqOfSubject(subject), json: new Uint8Array(data), storedAt });
        wake();
      },
    });
    const timer = setInterval(() => wake(), LOOK_EVERY_MS);
    const stop = (): void => wake();
    signal.addEventListener('abort', stop);
    try {
      await this.connection.flush();
      for (let quiet = true; !signal.aborted; quiet = heard.length === 0) {
        for (const event of heard.splice(0)) yield* cursor.offer(event);
        if (quiet || cursor.incomplete) {
          cursor.startReading();
          const head = await this.head(sessionId);
          for await (const event of this.events(sessionId, cursor.seq + 1, head)) yield* cursor.offer(event);
        }
        if (heard.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      clearInterval(timer);
      signal.removeEventListener('abort', stop);
      subscription.unsubscribe();
    }
  }

  private async event(sessionId: string, seq: number): Promise<LoggedEvent | null> {
    const message = await this.reading(() => lastOnLeader(this.api, SESSIONS, eventSubject(sessionId, seq)));
    return message && { seq, json: message.data, storedAt: message.storedAt };
  }

  private async stored<T>(bucket: 'checkpoints' | 'sessions', key: string): Promise<T | null> {
    const entry = await this.reading(() => readOnLeader(this.api, bucket, keyOf(key)));
    return entry && (JSON.parse(Buffer.from(entry.data).toString('utf8')) as T);
  }

  private async reading<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof BrokerUnavailableError)) throw error;
      throw new ConsoleError(
        `The log can't be read: ${error.message}`,
        'Has the migration been run, and is the broker well? npm run ov0 -- doctor looks at both.',
      );
    }
  }
}

/** The part of a session's record that the console looks at. */
export interface SessionRecordView {
  deleted: boolean;
  runs: { run: number; status: string }[];
}
