import type { Publishing, PublishResult, WriterObserver } from '@openv0/broker/observer.js';
import { RUN_ERROR_CODES, type SessionEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { RunEnd } from '../runs/run.js';

const RUN_SECONDS = [1, 2.5, 5, 10, 20, 40, 60, 120, 300, 600];
const STEP_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];
const PUBLISH_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const RESULTS = ['stored', 'recovered', 'fenced', 'rewound', 'full', 'failed'] satisfies PublishResult[];
/** `lost`: the worker threw, and the job comes back when its time is up. */
export type TryEnd = RunEnd | 'lost';
const ENDS = ['ended', 'gone', 'fenced', 'given_back', 'early', 'full', 'lost'] satisfies TryEnd[];
const KNOWN_CODES: ReadonlySet<string> = new Set(RUN_ERROR_CODES);

/** What is written, and what comes of runs. Labels are engines, outcomes and codes: all bounded, none a session's. */
export class RunMetrics implements WriterObserver {
  private readonly publishes: Counter;
  private readonly publishSeconds: Histogram;
  private readonly publishedBytes: Counter;
  private readonly retries: Counter;
  private readonly runs: Counter;
  private readonly runSeconds: Histogram;
  private readonly steps: Counter;
  private readonly stepSeconds: Histogram;
  private readonly errors: Counter;
  private readonly tries: Counter;

  constructor(
    private readonly registry: Registry,
    engines: readonly string[],
  ) {
    this.publishes = this.counter('publishes_total', 'Events published, by what came of it', ['result']);
    this.publishSeconds = this.histogram('publish_seconds', 'Until an event was stored', PUBLISH_SECONDS);
    this.publishedBytes = this.counter('published_bytes_total', 'Bytes of stored events');
    this.retries = this.counter('publish_retries_total', 'Tries that the broker did not answer');
    this.runs = this.counter('runs_total', 'Runs that ended', ['engine', 'outcome']);
    this.runSeconds = this.histogram('run_seconds', 'How long runs took', RUN_SECONDS, ['engine', 'outcome']);
    this.steps = this.counter('steps_total', 'Steps that ended', ['engine', 'outcome']);
    this.stepSeconds = this.histogram('step_seconds', 'How long steps took', STEP_SECONDS, ['engine']);
    this.errors = this.counter('run_errors_total', 'What went wrong in runs', ['engine', 'code']);
    this.tries = this.counter('run_tries_total', 'Tries of a worker at a run, by how they ended', ['end']);
    this.begin(engines);
  }

  /** At zero: what is first seen at one has not grown, as far as Prometheus can tell. */
  private begin(engines: readonly string[]): void {
    for (const result of RESULTS) this.publishes.inc({ result }, 0);
    for (const end of ENDS) this.tries.inc({ end }, 0);
    for (const engine of engines) {
      for (const outcome of ['completed', 'failed', 'cancelled']) this.runs.inc({ engine, outcome }, 0);
      for (const outcome of ['completed', 'failed']) this.steps.inc({ engine, outcome }, 0);
      for (const code of [...KNOWN_CODES, 'other']) this.errors.inc({ engine, code }, 0);
    }
  }

  begins(bytes: number): Publishing {
    const since = performance.now();
    return {
      end: (result: PublishResult) => {
        this.publishes.inc({ result });
        if (result !== 'stored' && result !== 'recovered') return;
        this.publishSeconds.observe((performance.now() - since) / 1000);
        this.publishedBytes.inc(bytes);
      },
    };
  }

  retried(): void {
    this.retries.inc();
  }

  /** How a worker's try at a run ended. */
  tried(end: TryEnd): void {
    this.tries.inc({ end });
  }

  /** An event is on the log; `state` has it already. */
  recorded(event: SessionEvent, state: SessionState): void {
    const engine = state.engine ?? 'unknown';
    if (event.type === 'generation:error') return this.errors.inc({ engine, code: codeOf(event.data) });
    if (event.type === 'generation:completed') {
      const { status: outcome, total_time } = event.data;
      this.runs.inc({ engine, outcome });
      this.runSeconds.observe({ engine, outcome }, total_time);
    }
    if (event.type !== 'generation:step') return;
    const { status: outcome, step_id } = event.data;
    if (outcome !== 'completed' && outcome !== 'failed') return;
    this.steps.inc({ engine, outcome });
    const seconds = stepSeconds(state, step_id);
    if (seconds !== null) this.stepSeconds.observe({ engine }, seconds);
  }

  private counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name: `openv0_generation_${name}`, help, labelNames, registers: [this.registry] });
  }

  private histogram(name: string, help: string, buckets: number[], labelNames: string[] = []): Histogram {
    return new Histogram({
      name: `openv0_generation_${name}`,
      help,
      buckets,
      labelNames,
      registers: [this.registry],
    });
  }
}

/** Null: its begin or end isn't known. */
export function stepSeconds(state: SessionState, stepId: string): number | null {
  const step = state.steps.find(({ step_id }) => step_id === stepId);
  if (!step?.started_at || !step.ended_at) return null;
  return Math.max(0, (Date.parse(step.ended_at) - Date.parse(step.started_at)) / 1000);
}

/** An engine outside may name its error as it likes. */
export function codeOf({ error_code }: { error_code: string }): string {
  return KNOWN_CODES.has(error_code) ? error_code : 'other';
}
