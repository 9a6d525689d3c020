import { BrokerUnavailableError, type StoredEvent } from '../port.js';
import { eventSubject, eventSubjects, seqOfSubject, sessionFilter, SESSIONS } from '../subjects.js';
import { CODES, isApiError, type JetStreamApi } from './api.js';
import { lastOfSubjects, MAX_SUBJECTS } from './direct-get.js';
import { lastOnLeader } from './stored-message.js';

/** An event, and what tells it from another one that had its number in another life of the log. */
export interface LogEvent extends StoredEvent {
  /** When it was stored, to the nanosecond. */
  storedAt: string;
}

interface StreamInfo {
  config: { metadata?: Record<string, string> };
}

/** The raw reads of the log that replaying is made of. Each rejects with `BrokerUnavailableError` when it can't be. */
export class LogSource {
  #epoch: Promise<string> | undefined;

  constructor(readonly api: JetStreamApi) {
    api.connection.onChange(() => (this.#epoch = undefined));
  }

  /** The stream's random id; asked again after the connection was away. */
  streamEpoch(): Promise<string> {
    this.#epoch ??= this.#readEpoch().catch((error: unknown) => {
      this.#epoch = undefined;
      throw error;
    });
    return this.#epoch;
  }

  /** The events `after + 1` … `after + count` (at most 256) as any replica has them, those that it has. */
  async batch(
    sessionId: string,
    after: number,
    count: number,
  ): Promise<{ events: LogEvent[]; cut: boolean }> {
    const subjects = eventSubjects(sessionId, after, Math.min(count, MAX_SUBJECTS));
    const { messages, cut } = await lastOfSubjects(this.api, SESSIONS, subjects);
    const events = messages.map(({ subject, data, storedAt }) => ({
      seq: seqOfSubject(subject),
      json: data,
      storedAt,
    }));
    return { events, cut };
  }

  /** The last seq by the leader; 0 for an empty log. */
  async head(sessionId: string): Promise<number> {
    const last = await lastOnLeader(this.api, SESSIONS, sessionFilter(sessionId));
    return last ? seqOfSubject(last.subject) : 0;
  }

  /** One event by the leader; null: it is not there. */
  async event(sessionId: string, seq: number): Promise<LogEvent | null> {
    const message = await lastOnLeader(this.api, SESSIONS, eventSubject(sessionId, seq));
    return message && { seq, json: message.data, storedAt: message.storedAt };
  }

  async #readEpoch(): Promise<string> {
    try {
      const { config } = await this.api.call<StreamInfo>(`STREAM.INFO.${SESSIONS}`);
      const epoch = config.metadata?.epoch;
      if (epoch) return epoch;
      throw new BrokerUnavailableError('the stream has no epoch: was the migration run?');
    } catch (error) {
      if (!isApiError(error, CODES.streamNotFound)) throw error;
      throw new BrokerUnavailableError('there is no stream: was the migration run?', { cause: error });
    }
  }
}
