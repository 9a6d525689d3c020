import { setTimeout as delay } from 'node:timers/promises';
import { FencedError } from '@openv0/broker/port.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { patiently } from '../broker/patience.js';
import type { GenerationPorts, StoredAsk } from '../broker/ports.js';
import type { Plan } from '../engine/author.js';
import type { RunBase } from '../engine/run-context.js';
import { readAsk } from '../sessions/asks.js';
import { currentRun, runOf, withRun, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { planKey } from '../sessions/site-keys.js';
import { queueNext } from './queue-next.js';
import { readPlan, readRunBase } from './run-base.js';

/** How long a worker that leaves waits for its last note, in milliseconds. */
const LAST_NOTE_MS = 1_000;

/** What the stores know of a run besides its log. Waits for a broker that is away, until `signal` is aborted. */
export class RunNotes {
  constructor(
    private readonly ports: GenerationPorts,
    private readonly store: SessionStore,
    private readonly sessionId: string,
    private readonly run: number,
    private readonly signal: AbortSignal,
  ) {}

  /** Null: there is no such session any more. */
  record(): Promise<SessionRecord | null> {
    return this.#patiently(() => this.store.get(this.sessionId));
  }

  /** Counts one more worker that begins, before it can be lost. */
  async begin(): Promise<SessionRecord> {
    const record = await this.#patiently(() => this.#countAttempt(1));
    if (!record) throw new FencedError('the session was deleted');
    return record;
  }

  /** A worker that leaves in order wasn't lost. Never waits long: at worst the run has one try less. */
  async leave(): Promise<void> {
    const noted = this.#countAttempt(-1).catch(() => {});
    await Promise.race([noted, delay(LAST_NOTE_MS, undefined, { ref: false })]);
  }

  /** The record follows the log. When the run has ended, the next one of the session is queued. */
  follow(state: SessionState): Promise<SessionRecord | null> {
    return this.#patiently(() => followRun(this.ports, this.store, this.sessionId, this.run, state));
  }

  ask(): Promise<StoredAsk | null> {
    return this.#patiently(() => readAsk(this.ports, this.sessionId, this.run));
  }

  base(ask: StoredAsk | null, state: SessionState): Promise<RunBase | null> {
    return this.#patiently(() => readRunBase(this.ports, this.sessionId, this.run, ask, state));
  }

  plan(): Promise<Plan | null> {
    return this.#patiently(() => readPlan(this.ports, this.sessionId, this.run));
  }

  async keepPlan(plan: Plan): Promise<void> {
    await this.#patiently(() => this.ports.stores.sites.put(planKey(this.sessionId, this.run), { plan }));
  }

  #countAttempt(more: 1 | -1): Promise<SessionRecord | null> {
    return countAttempts(this.store, this.sessionId, this.run, more);
  }

  #patiently<T>(ask: () => Promise<T>): Promise<T> {
    return patiently(ask, this.signal);
  }
}

/** Whether the record is to follow the log at this event of a run that goes on. */
export function movesRecord(event: SessionEvent): boolean {
  if (event.type === 'generation:step') return event.data.status === 'completed';
  return event.type === 'generation:started';
}

/** Counts workers that begin a run, or with -1 one that leaves it in order. Null: there is no such session. */
export function countAttempts(
  store: SessionStore,
  sessionId: string,
  run: number,
  more: 1 | -1,
): Promise<SessionRecord | null> {
  return store.change(sessionId, (record) => {
    const attempts = Math.max(0, (runOf(record, run)?.attempts ?? 0) + more);
    return withRun(record, run, { attempts });
  });
}

/** For whoever has written a run's log: the record follows it, and the session's next run is queued after an end. */
export async function followRun(
  ports: GenerationPorts,
  store: SessionStore,
  sessionId: string,
  run: number,
  state: SessionState,
): Promise<SessionRecord | null> {
  const record = await store.change(sessionId, (before) => followLog(before, run, state));
  if (record) await queueNext(ports, store, record);
  return record;
}

/** The record's view of a run, as its log says. */
function followLog(record: SessionRecord, run: number, state: SessionState): SessionRecord {
  const { status } = state;
  // `queued` is said of the run behind this one.
  if (state.run !== run || status === 'created' || status === 'queued') return record;
  const isCurrent = currentRun(record).run === run;
  const progress = isCurrent ? state.progress : record.progress;
  if (runOf(record, run)?.status === status && record.progress === progress) return record;
  return { ...withRun(record, run, { status }), progress };
}
