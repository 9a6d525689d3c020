/**
 * One delivery of one run: takes up the log where it ends, writes what the pipeline gives, and says how it went.
 */
import { FencedError, LogRewoundError, type LogWriter } from '@openv0/broker/port.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { RunOutcome, SessionEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { patiently } from '../broker/patience.js';
import type { GenerationPorts, StoredPlan } from '../broker/ports.js';
import type { Author, Plan } from '../engine/author.js';
import type { Clock } from '../engine/clock.js';
import { eventMaker } from '../engine/event-maker.js';
import { hasErrorOfRun, isOver, isStarted } from '../engine/past-state.js';
import { generate } from '../engine/pipeline.js';
import type { PastRuns } from '../engine/progress.js';
import { fileCount } from '../preview/page.js';
import { latestRun, runOf, withRun, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { Recorder } from './recorder.js';
import { rewind } from './rewind.js';
import { readPosition } from './session-position.js';

/** Why a worker lets go of a run before its end. */
export class RunCancelled extends Error {
  override readonly name = 'RunCancelled';
}
export class RunHandedOver extends Error {
  override readonly name = 'RunHandedOver';
}

/**
 * `ended`: the run has its last event. `gone`: there is nothing to do any more. `fenced`: another worker has it.
 * `given_back`: it must be delivered again.
 */
export type RunEnd = 'ended' | 'gone' | 'fenced' | 'given_back';

export interface RunServices {
  ports: GenerationPorts;
  store: SessionStore;
  authors: ReadonlyMap<string, Author>;
  clock: Clock;
  nonce: () => string;
  past: PastRuns;
}

export interface RunRequest {
  sessionId: string;
  run: number;
  /** How often the run has been given to a worker, this time included. */
  deliveries: number;
}

export interface RunSignals {
  /** Aborted with `RunCancelled`: the run is ended. */
  cancel: AbortSignal;
  /** Aborted with `RunHandedOver`: the run is left for another worker, also when it was being cancelled. */
  handOver: AbortSignal;
}

/** A run that was lost with its worker this often is what kills them: it is ended. */
export const MAX_DELIVERIES = 5;

export async function performRun(
  services: RunServices,
  request: RunRequest,
  signals: RunSignals,
): Promise<RunEnd> {
  try {
    return await new Run(services, request, signals).perform();
  } catch (error) {
    if (error instanceof FencedError) return 'fenced';
    if (error instanceof RunHandedOver) return 'given_back';
    if (!(error instanceof LogRewoundError)) throw error;
    await rewind(services.ports, services.store, request.sessionId);
    return 'given_back';
  }
}

class Run {
  constructor(
    private readonly services: RunServices,
    private readonly request: RunRequest,
    private readonly signals: RunSignals,
  ) {}

  /** For what must be done even when the run is cancelled: only a hand-over stops it. */
  get #kept(): AbortSignal {
    return this.signals.handOver;
  }

  async perform(): Promise<RunEnd> {
    const { store, ports } = this.services;
    const { sessionId, run } = this.request;
    const record = await this.#patiently(() => store.get(sessionId));
    const checkpoint = await this.#patiently(() => ports.stores.checkpoints.get(sessionId));
    if (!record || !runOf(record, run) || !checkpoint) return 'gone';
    const { writer, state } = await this.#open(checkpoint.value);
    const recorder = new Recorder({
      ports,
      sessionId,
      run,
      writer,
      state,
      epoch: checkpoint.value.epoch,
      signal: this.#kept,
    });
    if (!isOver(state, run)) await this.#finish(recorder, record);
    await recorder.checkpoint();
    await this.#note(recorder.state);
    return 'ended';
  }

  /** The writer first: what it expects at the end of the log is what is then read. */
  async #open(checkpoint: Checkpoint): Promise<{ writer: LogWriter; state: SessionState }> {
    const { ports } = this.services;
    const { sessionId } = this.request;
    const writer = await ports.openWriter({ sessionId, checkpointSeq: checkpoint.seq, signal: this.#kept });
    const { state } = await this.#patiently(() =>
      readPosition(ports.reader, sessionId, checkpoint, writer.head),
    );
    return { writer, state };
  }

  async #finish(recorder: Recorder, record: SessionRecord): Promise<void> {
    const cancelled = runOf(record, this.request.run)?.cancel_requested === true;
    if (cancelled) return this.#end(recorder, 'cancelled');
    if (this.request.deliveries > MAX_DELIVERIES) return this.#giveUp(recorder);
    try {
      await this.#write(recorder, record);
    } catch (error) {
      // What is on its way must have arrived before another worker looks where the log ends.
      if (error instanceof RunHandedOver) await recorder.settle();
      if (!(error instanceof RunCancelled)) throw error;
      await this.#end(recorder, 'cancelled');
    }
  }

  async #write(recorder: Recorder, record: SessionRecord): Promise<void> {
    const { authors, clock, nonce, past } = this.services;
    const { sessionId, run } = this.request;
    const author = authors.get(record.engine);
    if (!author) throw new Error(`no author for engine ${record.engine}`);
    const { project_id, prompt, engine, seed } = record;
    const before = recorder.state;
    const events = generate({
      facts: { session_id: sessionId, project_id, run, prompt, engine, seed },
      base: null,
      author,
      clock,
      nonce,
      before,
      keptPlan: isStarted(before, run) ? await this.#keptPlan() : null,
      keepPlan: (plan) => this.#keepPlan(plan),
      pastRun: past.typical(engine),
      signal: AbortSignal.any([this.signals.cancel, this.signals.handOver]),
      spent: () => {},
    });
    for await (const event of events) {
      await recorder.record(event);
      await this.#afterEvent(event, recorder.state);
    }
    if (!isStarted(before, run)) learn(past, recorder.state);
  }

  /** The record follows the log, and the log obeys a cancellation that the record holds. */
  async #afterEvent(event: SessionEvent, state: SessionState): Promise<void> {
    const moved =
      event.type === 'generation:started' ||
      (event.type === 'generation:step' && event.data.status === 'completed');
    if (!moved) return;
    const record = await this.#note(state);
    if (!record) throw new FencedError('the session was deleted');
    if (runOf(record, this.request.run)?.cancel_requested) throw new RunCancelled('cancelled by its owner');
  }

  async #giveUp(recorder: Recorder): Promise<void> {
    const { sessionId, run } = this.request;
    const error = eventMaker(sessionId, this.services.clock)('generation:error', {
      error_code: 'WORKER_LOST',
      error_message: `The run was lost with its worker ${MAX_DELIVERIES} times.`,
      retry_available: true,
    });
    // The worker before may have been lost between the error and the end.
    if (!hasErrorOfRun(recorder.state, run)) await recorder.record(error);
    await this.#end(recorder, 'failed');
  }

  async #end(recorder: Recorder, status: RunOutcome): Promise<void> {
    await recorder.record(
      completedEvent(recorder.state, this.request.sessionId, this.request.run, status, this.services.clock),
    );
  }

  #note(state: SessionState): Promise<SessionRecord | null> {
    const { sessionId, run } = this.request;
    return this.#patiently(() =>
      this.services.store.change(sessionId, (record) => followLog(record, run, state)),
    );
  }

  async #keptPlan(): Promise<Plan | null> {
    const entry = await this.#patiently(() => this.services.ports.stores.sites.get(this.#planKey));
    return (entry?.value as StoredPlan | undefined)?.plan ?? null;
  }

  async #keepPlan(plan: Plan): Promise<void> {
    await this.#patiently(() => this.services.ports.stores.sites.put(this.#planKey, { plan }));
  }

  get #planKey(): string {
    return planKey(this.request.sessionId, this.request.run);
  }

  #patiently<T>(ask: () => Promise<T>): Promise<T> {
    return patiently(ask, this.#kept);
  }
}

export function planKey(sessionId: string, run: number): string {
  return `${sessionId}.plan-${run}`;
}

/** The end of a run that didn't come to its own. */
export function completedEvent(
  state: SessionState,
  sessionId: string,
  run: number,
  status: RunOutcome,
  clock: Clock,
): SessionEvent {
  const startedAt = isStarted(state, run) ? Date.parse(state.started_at ?? '') : clock.now();
  const wrote = state.runs.some((entry) => entry.run === run && entry.revision !== null);
  const { html, css, js } = state.preview ?? { html: '', css: '', js: '' };
  return eventMaker(sessionId, clock)('generation:completed', {
    run,
    status,
    total_time: Math.max(0, Math.round((clock.now() - startedAt) / 100) / 10),
    files_generated: wrote ? fileCount({ html, css, js }) : 0,
    final_url: null,
  });
}

/** The record's view of a run, as its log says. */
export function followLog(record: SessionRecord, run: number, state: SessionState): SessionRecord {
  const { status } = state;
  if (state.run !== run || status === 'created') return record;
  const isLatest = latestRun(record).run === run;
  const progress = isLatest ? state.progress : record.progress;
  if (runOf(record, run)?.status === status && record.progress === progress) return record;
  return { ...withRun(record, run, { status }), progress };
}

function learn(past: PastRuns, state: SessionState): void {
  if (state.status !== 'completed' || state.engine === null || state.total_time === null) return;
  const weight = state.steps.reduce((sum, step) => sum + step.weight, 0);
  if (weight > 0) past.add(state.engine, { seconds: state.total_time, weight });
}
