/** For tests: everything that the service needs from the broker, in memory. */
import { randomUUID } from 'node:crypto';
import { MemoryBroker } from '@openv0/broker/memory/memory-broker.js';
import type { JobQueue, LogReader } from '@openv0/broker/port.js';
import { formatEpoch } from '@openv0/contracts/checkpoint.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { Tracer } from '@openv0/platform/tracing/tracer.js';
import { initialState } from '@openv0/contracts/session-state.js';
import { readLog } from '@openv0/testing/session-log.js';
import type { GenerationPorts, Stores } from '../broker/ports.js';
import { newSessionId } from '../sessions/session-ids.js';
import type { SessionRecord } from '../sessions/session-record.js';
import { SessionStore } from '../sessions/session-store.js';

export class MemoryPorts implements GenerationPorts {
  readonly broker: MemoryBroker;
  readonly stores: Stores;
  readonly reader: LogReader;
  readonly jobs: JobQueue;
  readonly tracer: Tracer;
  readonly store = new SessionStore(this);
  readonly #cancelListeners: ((sessionId: string, run: number) => void)[] = [];

  readonly signals = {
    cancel: (sessionId: string, run: number): void => {
      for (const listener of this.#cancelListeners) listener(sessionId, run);
    },
    onCancel: (listener: (sessionId: string, run: number) => void): void => {
      this.#cancelListeners.push(listener);
    },
    revoke: (): void => {},
  };

  constructor(options: { ackWaitMs?: number; tracer?: Tracer } = {}) {
    this.tracer = options.tracer ?? new Tracer();
    this.broker = new MemoryBroker(options);
    this.stores = this.broker.buckets as Stores;
    this.reader = this.broker.logReader;
    this.jobs = this.broker.jobs;
  }

  openWriter({ sessionId, checkpointSeq }: { sessionId: string; checkpointSeq: number }) {
    const isDeleted = async (): Promise<boolean> =>
      (await this.stores.sessions.get(sessionId))?.value.deleted ?? true;
    return this.broker.openLogWriter({ sessionId, checkpointSeq, writerId: randomUUID(), isDeleted });
  }

  async purge(sessionId: string): Promise<void> {
    await this.broker.purgeSession(sessionId);
  }

  /** A session as its creation leaves it, its job not queued. */
  async createSession(): Promise<string> {
    const sessionId = newSessionId();
    const record = sessionRecord(sessionId);
    const epoch = formatEpoch(await this.reader.streamEpoch(), record.epoch);
    await this.stores.sessions.put(sessionId, record);
    await this.stores.checkpoints.put(sessionId, { seq: 0, epoch, state: initialState() });
    return sessionId;
  }

  log(sessionId: string, after = 0): Promise<NumberedEvent[]> {
    return readLog(this.reader, sessionId, after);
  }
}

export function sessionRecord(sessionId: string): SessionRecord {
  return {
    session_id: sessionId,
    project_id: 'project',
    owner: 'owner',
    prompt: 'A bakery',
    engine: 'builtin',
    seed: 1,
    fingerprint: '',
    token: { jti: 'jti' },
    runs: [{ run: 1, cause: 'prompt', status: 'queued', job: null, cancel_requested: false }],
    progress: 0,
    epoch: 1,
    created_at: '2026-01-01T00:00:00.000Z',
    updated_at: '2026-01-01T00:00:00.000Z',
    deleted: false,
  };
}
