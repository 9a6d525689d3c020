/** What this service needs from the broker, as ports: JetStream in production, the in-memory twin in unit tests. */
import type { Bucket, JobQueue, ListableBucket, LogReader, LogWriter } from '@openv0/broker/port.js';
import type { WriterObserver } from '@openv0/broker/observer.js';
import type { Tracer } from '@openv0/platform/tracing/tracer.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { Plan, SiteProblem } from '../engine/author.js';
import type { Code } from '../preview/code.js';
import type { CommandKey, RunCause, SessionRecord } from '../sessions/session-record.js';

/** A revision of a site: bucket `sites`, key `<session id>.<revision>`. */
export interface StoredSite extends Code {
  revision: number;
  run: number;
  title: string;
  lang: string;
}

/** A run's plan, for whoever takes the run over: bucket `sites`, key `<session id>.plan-<run>`. */
export interface StoredPlan {
  plan: Plan;
}

/**
 * What a run behind the first is asked to do: bucket `sites`, key `<session id>.ask-<run>`. Whoever creates the key has
 * asked for that run; the record names the run after it. The first run has none: its prompt is in the record.
 */
export interface StoredAsk {
  cause: RunCause;
  /** As its owner reads it: of a report, the fault in words. */
  prompt: string;
  /** The revision that it starts from; null: none, it writes the page anew. `baseRevision` says which one `newest` is. */
  base: number | 'newest' | null;
  /** The run that is done again. */
  retry_of?: number;
  /** Only with `retry_of`: what that run wrote before this step stays. */
  from_step?: string;
  problem?: SiteProblem;
  /** Another than the session's: the same request is to give another page. */
  seed?: number;
  command: CommandKey;
}

export interface Stores {
  sessions: ListableBucket<SessionRecord>;
  checkpoints: Bucket<Checkpoint>;
  sites: Bucket<StoredSite | StoredPlan | StoredAsk>;
  revocations: Bucket<{ revoked_at: string }>;
  usage: Bucket<unknown>;
}

/** Words between processes that make things quick; what they say is always in a store too. */
export interface Signals {
  cancel(sessionId: string, run: number): void;
  onCancel(listener: (sessionId: string, run: number) => void): void;
  /** A null `jti` means all of the session's tokens. */
  revoke(sessionId: string, jti: string | null): void;
}

/** Who wants to know what is written. What it does must not throw. */
export interface RunObserver {
  writer: WriterObserver;
  /** An event is on the log; `state` has it already. */
  recorded(run: { sessionId: string; run: number }, event: SessionEvent, state: SessionState): void;
}

export interface GenerationPorts {
  observer?: RunObserver;
  tracer: Tracer;
  reader: LogReader;
  stores: Stores;
  jobs: JobQueue;
  signals: Signals;
  /** `observer` is told beside the service's own. */
  openWriter(options: {
    sessionId: string;
    checkpointSeq: number;
    signal?: AbortSignal;
    observer?: WriterObserver;
  }): Promise<LogWriter>;
  /** Removes a session's events. */
  purge(sessionId: string): Promise<void>;
}

/** Injection token of `GenerationPorts`. */
export const PORTS = Symbol('GENERATION_PORTS');
