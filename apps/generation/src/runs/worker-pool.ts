import type { HeldJob } from '@openv0/broker/port.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import type { Span } from '@openv0/platform/tracing/span.js';
import { whole } from '@openv0/platform/tracing/tracer.js';
import { RunCancelled, RunHandedOver } from './run-endings.js';
import { performRun, type RunEnd, type RunServices } from './run.js';
import { spanOfJob } from './tracing.js';

/** The part of a logger that workers use. */
export interface WorkerLogger {
  log(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface WorkerPoolOptions {
  /** Runs at once. */
  workers: number;
  logger: WorkerLogger;
  /** How each try at a run ended; `lost` when it threw. */
  onEnd?: (end: RunEnd | 'lost') => void;
  /** How long a question for the next job stays open, in milliseconds; short, or a lost broker is noticed late. */
  pullMs?: number;
}

interface ActiveRun {
  held: HeldJob;
  /** Two, since it may be cancelled and then handed over. */
  cancel: AbortController;
  handOver: AbortController;
  done: Promise<void>;
}

const PULL_MS = 2_000;
/** The broker takes a silent job back after 6 s. */
const WORKING_EVERY_MS = 2_000;
/** When a job comes back whose session has an earlier run at work, in milliseconds; rare, see `queueNext`. */
const EARLY_MS = 1_000;
/** When a job comes back that the full store has stopped, in milliseconds. */
const FULL_MS = 3_000;

/**
 * Takes jobs from the queue and performs their runs, so many at once. A job that comes again for a run that is at work
 * here only replaces the handle by which the queue knows it.
 */
export class WorkerPool {
  readonly #active = new Map<string, ActiveRun>();
  readonly #stopping = new AbortController();
  #loops: Promise<void>[] = [];
  /** Loops that wait for a free place. */
  #waiting: (() => void)[] = [];
  #beat: NodeJS.Timeout | undefined;

  constructor(
    private readonly services: RunServices,
    private readonly options: WorkerPoolOptions,
  ) {}

  get activeRuns(): number {
    return this.#active.size;
  }

  start(): void {
    this.services.ports.signals.onCancel((sessionId, run) => this.cancel(sessionId, run));
    this.#beat = setInterval(() => this.#sayWorking(), WORKING_EVERY_MS);
    this.#loops = [...this.services.authors.keys()].map((engine) => this.#loop(engine));
  }

  /** Ends a run that is at work here; nothing when it isn't. */
  cancel(sessionId: string, run: number): void {
    this.#active.get(keyOf(sessionId, run))?.cancel.abort(new RunCancelled('cancelled by its owner'));
  }

  /** Hands every run over to other workers, and takes no more. */
  async stop(): Promise<void> {
    this.#stopping.abort(new RunHandedOver('this worker is shutting down'));
    this.#wake();
    for (const active of this.#active.values()) active.handOver.abort(this.#stopping.signal.reason);
    await Promise.all([...this.#loops, ...[...this.#active.values()].map((active) => active.done)]);
    clearInterval(this.#beat);
  }

  async #loop(engine: string): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      if (this.#isFull) {
        await this.#free();
        continue;
      }
      const held = await this.#next(engine);
      if (!held) continue;
      // Each engine's question was asked on its own: two of them may have come for the last place.
      if (signal.aborted || (this.#isFull && !this.#has(held))) held.nak();
      else this.#take(engine, held);
    }
  }

  get #isFull(): boolean {
    return this.#active.size >= this.options.workers;
  }

  #has({ job }: HeldJob): boolean {
    return this.#active.has(keyOf(job.session_id, job.run));
  }

  async #next(engine: string): Promise<HeldJob | null> {
    const { pullMs = PULL_MS } = this.options;
    try {
      return await this.services.ports.jobs.next(engine, pullMs);
    } catch (error) {
      this.options.logger.error(`the queue can't be asked for ${engine} jobs: ${String(error)}`);
      await new Promise((resolve) => setTimeout(resolve, pullMs));
      return null;
    }
  }

  #free(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #take(engine: string, held: HeldJob): void {
    const key = keyOf(held.job.session_id, held.job.run);
    const known = this.#active.get(key);
    if (known) {
      known.held = held;
      return;
    }
    const active: ActiveRun = {
      held,
      cancel: new AbortController(),
      handOver: new AbortController(),
      done: Promise.resolve(),
    };
    this.#active.set(key, active);
    const span = spanOfJob(this.services.ports.tracer, engine, held);
    active.done = whole(span, () => this.#perform(active, span)).finally(() => {
      this.#active.delete(key);
      this.#wake();
    });
  }

  async #perform(active: ActiveRun, span: Span): Promise<void> {
    const { session_id: sessionId, run } = active.held.job;
    const line = `run ${run} of session ${sessionHash(sessionId)}`;
    try {
      const signals = { cancel: active.cancel.signal, handOver: active.handOver.signal };
      const end = await performRun(this.services, { sessionId, run }, signals);
      this.options.onEnd?.(end);
      span.set({ 'openv0.end': end });
      // A fenced run is another worker's: its job comes back only if that one is lost too.
      if (end === 'ended' || end === 'gone') await active.held.ack();
      if (end === 'given_back') active.held.nak();
      if (end === 'early') active.held.nak(EARLY_MS);
      if (end === 'full') active.held.nak(FULL_MS);
      this.options.logger.log(`${line}: ${end}`);
    } catch (error) {
      this.options.onEnd?.('lost');
      span.end('lost');
      // The job comes back when its time is up; that often, until it has been tried enough.
      this.options.logger.error(`${line} stopped: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  #sayWorking(): void {
    for (const { held } of this.#active.values()) held.working();
  }
}

function keyOf(sessionId: string, run: number): string {
  return `${sessionId}:${run}`;
}
