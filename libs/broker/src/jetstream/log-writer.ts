import { headers, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { AppendQueue } from '../append-queue.js';
import { backOffMs } from '../back-off.js';
import type { BrokerLogger } from '../logger.js';
import type { PublishResult, WriterObserver } from '../observer.js';
import {
  BrokerUnavailableError,
  FencedError,
  LogRewoundError,
  StorageFullError,
  type LogWriter,
} from '../port.js';
import { eventSubject, seqOfSubject, sessionFilter, SESSIONS, TRACEPARENT } from '../subjects.js';
import { CODES, isApiError, JetStreamApi } from './api.js';
import { keyOf, readOnLeader } from './key-value.js';
import { pause } from './pause.js';
import { lastOnLeader } from './stored-message.js';
import { judge, type Attempt, type Head } from '../write-verdict.js';

const PUBLISH_TIMEOUT_MS = 3_000;
/** The log's answers contradict each other no longer than this many times: then somebody else is at work. */
const MAX_CONTRADICTIONS = 8;

export interface LogWriterOptions {
  nc: NatsConnection;
  sessionId: string;
  /** Unique to this writer: two that share it can't be told apart, so neither is fenced. */
  writerId: string;
  /** The checkpoint's seq; 0 without one. The log's own events may have aged out. */
  checkpointSeq: number;
  /** Asked when none of the session's events is left; without it, a session is deleted when it has no checkpoint. */
  isDeleted?: () => Promise<boolean>;
  /** Ends the waiting for a broker that is away: what is pending rejects with the signal's reason. */
  signal?: AbortSignal;
  logger?: BrokerLogger;
  observer?: WriterObserver;
}

/**
 * Takes up writing where the log ends. Waits while the broker is away. Rejects with `LogRewoundError` when the log
 * ends below the checkpoint.
 */
export async function openLogWriter(options: LogWriterOptions): Promise<LogWriter> {
  const api = new JetStreamApi(options.nc);
  const head = await persist(options, api, () => readHead(api, options.sessionId));
  if (head && head.seq < options.checkpointSeq) throw rewound(options.checkpointSeq, head.seq);
  return new JetStreamLogWriter(options, api, {
    seq: head?.seq ?? options.checkpointSeq,
    streamSeq: head?.streamSeq ?? 0,
  });
}

class JetStreamLogWriter implements LogWriter {
  readonly #queue = new AppendQueue((json) => this.#observed(json));
  /** `streamSeq` 0: the session has no event on the stream. */
  #last: { seq: number; streamSeq: number };
  /** The broker's answer to the event at work had to be looked into. */
  #doubted = false;
  /** Of the event at work. */
  #traceparent: string | undefined;

  constructor(
    private readonly options: LogWriterOptions,
    private readonly api: JetStreamApi,
    last: { seq: number; streamSeq: number },
  ) {
    this.#last = last;
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

  async #observed(json: Uint8Array): Promise<number> {
    const publishing = this.options.observer?.begins(json.length, this.#last.seq + 1);
    this.#doubted = false;
    this.#traceparent = publishing?.traceparent;
    try {
      const seq = await this.#store(json);
      publishing?.end(this.#doubted ? 'recovered' : 'stored');
      return seq;
    } catch (error) {
      publishing?.end(failureOf(error));
      throw error;
    }
  }

  async #store(json: Uint8Array): Promise<number> {
    const seq = this.#last.seq + 1;
    let expected = this.#last.streamSeq;
    for (let contradictions = 0; contradictions < MAX_CONTRADICTIONS; contradictions++) {
      const outcome = await persist(this.options, this.api, () => this.#attempt(seq, expected, json));
      if (outcome.kind === 'stands') {
        this.#last = { seq, streamSeq: outcome.streamSeq };
        return seq;
      }
      expected = outcome.expected;
      if (contradictions > 0)
        await pause(backOffMs(contradictions), this.api.connection, this.options.signal);
    }
    throw new FencedError(`the log's end is disputed at ${seq}`);
  }

  /** Every try of the same event is the same message to the broker: its number makes it unique. */
  async #attempt(seq: number, expected: number, json: Uint8Array): Promise<Outcome> {
    const { sessionId } = this.options;
    try {
      const subject = eventSubject(sessionId, seq);
      const ack = await this.api.publish(subject, json, this.#headers(seq, expected), PUBLISH_TIMEOUT_MS);
      if (!ack.duplicate) return { kind: 'stands', streamSeq: ack.seq };
      return await this.#resolve(seq, expected, 'duplicate');
    } catch (error) {
      if (!isApiError(error, CODES.wrongLastSequence, CODES.wrongLastSequenceUnknown)) throw error;
      return await this.#resolve(seq, expected, 'wrong_last_sequence');
    }
  }

  async #resolve(seq: number, expected: number, refusal: Attempt['refusal']): Promise<Outcome> {
    const { sessionId, writerId } = this.options;
    this.#doubted = true;
    const head = await readHead(this.api, sessionId);
    if (!head && (await this.#isDeleted())) throw new FencedError('the session was deleted');
    const oldest = head ? 0 : await oldestSequence(this.api);
    const verdict = judge({ seq, writer: writerId, expected, refusal }, head, oldest);
    if (verdict.kind === 'fenced') throw new FencedError(`another writer is at ${head?.seq ?? 0}`);
    if (verdict.kind === 'rewound') throw rewound(seq - 1, head?.seq ?? 0);
    return verdict;
  }

  async #isDeleted(): Promise<boolean> {
    const { isDeleted, sessionId } = this.options;
    if (isDeleted) return isDeleted();
    return (await readOnLeader(this.api, 'checkpoints', keyOf(sessionId))) === null;
  }

  #headers(seq: number, expected: number): MsgHdrs {
    const { sessionId, writerId } = this.options;
    const fields = headers();
    fields.set('Nats-Msg-Id', `${sessionId}:${seq}`);
    fields.set('Nats-Expected-Last-Subject-Sequence', String(expected));
    fields.set('Nats-Expected-Last-Subject-Sequence-Subject', sessionFilter(sessionId));
    fields.set('Writer', writerId);
    if (this.#traceparent) fields.set(TRACEPARENT, this.#traceparent);
    return fields;
  }
}

type Outcome = { kind: 'stands'; streamSeq: number } | { kind: 'retry'; expected: number };

function failureOf(error: unknown): PublishResult {
  if (error instanceof FencedError) return 'fenced';
  if (error instanceof LogRewoundError) return 'rewound';
  return error instanceof StorageFullError ? 'full' : 'failed';
}

async function readHead(api: JetStreamApi, sessionId: string): Promise<Head | null> {
  const last = await lastOnLeader(api, SESSIONS, sessionFilter(sessionId));
  if (!last) return null;
  return { seq: seqOfSubject(last.subject), streamSeq: last.streamSeq, writer: last.header('Writer') };
}

async function oldestSequence(api: JetStreamApi): Promise<number> {
  const info = await api.call<{ state: { first_seq: number } }>(`STREAM.INFO.${SESSIONS}`);
  return info.state.first_seq;
}

/** Tries until the broker has answered, whatever the answer. */
async function persist<T>(options: LogWriterOptions, api: JetStreamApi, ask: () => Promise<T>): Promise<T> {
  const { nc, signal, logger, observer } = options;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof BrokerUnavailableError) || nc.isClosed()) throw error;
      observer?.retried();
      if (attempt === 3)
        logger?.warn({ err: error }, 'the broker does not answer a writer; it goes on trying');
      await pause(backOffMs(attempt), api.connection, signal);
    }
  }
}

function rewound(acknowledged: number, head: number): LogRewoundError {
  return new LogRewoundError(`${acknowledged} was acknowledged, the log ends at ${head}`);
}
