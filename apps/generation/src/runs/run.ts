/**
 * One worker's try at one run: takes up the log where it ends, writes what the pipeline gives, and says how it went.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { FencedError, LogRewoundError, StorageFullError } from '@openv0/broker/port.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { patiently } from '../broker/patience.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { Author } from '../engine/author.js';
import type { Clock } from '../engine/clock.js';
import { isOver, isStarted } from '../engine/past-state.js';
import { generate } from '../engine/pipeline.js';
import type { PastRuns } from '../engine/progress.js';
import type { Limits } from '../limits/limits.js';
import type { RunBudget } from '../limits/run-budget.js';
import { clearIfDeleted } from '../sessions/deletion.js';
import { runInTurn, runOf, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { Recorder } from './recorder.js';
import { rewind } from './rewind.js';
import { endingEvents, endingOf, RunCancelled, RunFailed, RunHandedOver } from './run-endings.js';
import { movesRecord, RunNotes } from './run-notes.js';
import { RunTrace } from './tracing.js';

/**
 * `ended`: the run has its last event. `gone`: there is nothing to do any more. `fenced`: another worker has it.
 * `given_back`: it must be delivered again at once; `early`: when the session's run before it has ended; `full`: when
 * there is room to store it.
 */
export type RunEnd = 'ended' | 'gone' | 'fenced' | 'given_back' | 'early' | 'full';

export interface RunServices {
  ports: GenerationPorts;
  store: SessionStore;
  authors: ReadonlyMap<string, Author>;
  clock: Clock;
  nonce: () => string;
  past: PastRuns;
  limits: Pick<Limits, 'budget'>;
}

export interface RunRequest {
  sessionId: string;
  run: number;
}

export interface RunSignals {
  /** Aborted with `RunCancelled`: the run is ended. */
  cancel: AbortSignal;
  /** Aborted with `RunHandedOver`: the run is left for another worker, also when it was being cancelled. */
  handOver: AbortSignal;
}

/** A run that was lost with its worker this often is what kills them: it is ended. */
export const MAX_ATTEMPTS = 5;
/** How long the storing of what a run has spent may take at its end, in milliseconds. */
const SETTLE_MS = 2_000;

export async function performRun(
  services: RunServices,
  request: RunRequest,
  signals: RunSignals,
): Promise<RunEnd> {
  try {
    return await new Run(services, request, signals).perform();
  } catch (error) {
    if (error instanceof FencedError) return fenced(services, request, signals);
    if (error instanceof RunHandedOver) return 'given_back';
    if (error instanceof StorageFullError) return 'full';
    if (!(error instanceof LogRewoundError)) throw error;
    await rewind(services.ports, services.store, request.sessionId);
    return 'given_back';
  }
}

/** What this worker has written last may have come after everything else of a deleted session was taken away. */
async function fenced(
  { ports }: RunServices,
  { sessionId }: RunRequest,
  { handOver }: RunSignals,
): Promise<RunEnd> {
  try {
    await patiently(() => clearIfDeleted(ports, sessionId), handOver);
  } catch (error) {
    if (!(error instanceof RunHandedOver)) throw error;
  }
  return 'fenced';
}

class Run {
  readonly #notes: RunNotes;

  constructor(
    private readonly services: RunServices,
    private readonly request: RunRequest,
    private readonly signals: RunSignals,
  ) {
    const { ports, store } = services;
    this.#notes = new RunNotes(ports, store, request.sessionId, request.run, this.#kept);
  }

  /** For what must be done even when the run is cancelled: only a hand-over stops it. */
  get #kept(): AbortSignal {
    return this.signals.handOver;
  }

  async perform(): Promise<RunEnd> {
    const { ports } = this.services;
    const { sessionId, run } = this.request;
    const record = await this.#notes.record();
    const checkpoint = await patiently(() => ports.stores.checkpoints.get(sessionId), this.#kept);
    const entry = record && runOf(record, run);
    if (!entry || !checkpoint) return 'gone';
    if ((runInTurn(record)?.run ?? run) < run) return 'early';
    const trace = new RunTrace(ports.tracer, this.request, record.engine);
    return trace.whole(() => this.#perform(checkpoint.value, trace));
  }

  async #perform(checkpoint: Checkpoint, trace: RunTrace): Promise<RunEnd> {
    const options = { ...this.request, ports: this.services.ports, signal: this.#kept, trace };
    const { run } = this.request;
    const recorder = await Recorder.open(options, checkpoint);
    if (!isOver(recorder.state, run)) await this.#finish(recorder);
    await recorder.checkpoint();
    await this.#notes.follow(recorder.state);
    return 'ended';
  }

  async #finish(recorder: Recorder): Promise<void> {
    const record = await this.#notes.begin();
    try {
      await this.#writeToEnd(recorder, record);
    } catch (error) {
      // Neither is the run's fault, nor its worker's.
      const comesBack = error instanceof RunHandedOver || error instanceof StorageFullError;
      if (comesBack) await this.#leave(recorder);
      throw error;
    }
  }

  async #writeToEnd(recorder: Recorder, record: SessionRecord): Promise<void> {
    try {
      this.#checkCancelled(record);
      this.#checkAttempts(record);
      await this.#write(recorder, record);
    } catch (error) {
      const ending = endingOf(error);
      if (!ending) throw error;
      await this.#end(recorder, ending);
    }
  }

  async #write(recorder: Recorder, record: SessionRecord): Promise<void> {
    const { authors, clock, nonce, past } = this.services;
    const { sessionId, run } = this.request;
    const before = recorder.state;
    const ask = await this.#notes.ask();
    const { engine } = record;
    const { prompt, seed = record.seed } = ask ?? { prompt: record.prompt };
    const author = authors.get(engine);
    if (!author) throw new Error(`no author for engine ${engine}`);
    const budget = await patiently(() => this.services.limits.budget(record), this.#kept);
    const events = generate({
      facts: { session_id: sessionId, project_id: record.project_id, run, prompt, engine, seed },
      base: await this.#notes.base(ask, before),
      author,
      clock,
      nonce,
      before,
      keptPlan: isStarted(before, run) ? await this.#notes.plan() : null,
      keepPlan: (plan) => this.#notes.keepPlan(plan),
      pastRun: past.typical(engine, ask !== null),
      signal: AbortSignal.any([this.signals.cancel, this.signals.handOver, budget.signal]),
      spent: (usage) => budget.spent(usage),
    });
    try {
      for await (const event of events) {
        await recorder.record(event);
        await this.#afterEvent(event, recorder.state);
      }
    } finally {
      await settled(budget);
    }
    // One that was taken over also took the time in between.
    if (!isStarted(before, run)) void past.learn(recorder.state, ask !== null);
  }

  /** The record follows the log, and the log obeys a cancellation that the record holds. */
  async #afterEvent(event: SessionEvent, state: SessionState): Promise<void> {
    if (!movesRecord(event)) return;
    const record = await this.#notes.follow(state);
    if (!record) throw new FencedError('the session was deleted');
    this.#checkCancelled(record);
  }

  #checkCancelled(record: SessionRecord): void {
    if (runOf(record, this.request.run)?.cancel_requested) throw new RunCancelled('cancelled by its owner');
  }

  #checkAttempts(record: SessionRecord): void {
    const attempts = runOf(record, this.request.run)?.attempts ?? 0;
    if (attempts <= MAX_ATTEMPTS) return;
    throw new RunFailed('WORKER_LOST', `The run was lost with its worker ${MAX_ATTEMPTS} times.`, true);
  }

  async #end(recorder: Recorder, ending: RunCancelled | RunFailed): Promise<void> {
    const { sessionId, run } = this.request;
    const events = endingEvents(ending, recorder.state, sessionId, run, this.services.clock);
    for (const event of events) await recorder.record(event);
  }

  /** What is on its way must have arrived before another worker looks where the log ends. */
  async #leave(recorder: Recorder): Promise<void> {
    await Promise.all([recorder.settle(), this.#notes.leave()]);
  }
}

/** A store that is away must hold up neither the end of the run nor the worker's. */
async function settled(budget: RunBudget): Promise<void> {
  const stored = budget.settle().catch(() => {});
  await Promise.race([stored, delay(SETTLE_MS, undefined, { ref: false })]);
}
