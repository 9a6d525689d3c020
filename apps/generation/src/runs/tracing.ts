/** The spans of jobs, runs and their events. Messages are named as OpenTelemetry's conventions for messaging have it. */
import type { Publishing, WriterObserver } from '@openv0/broker/observer.js';
import type { HeldJob, Job, JobQueue } from '@openv0/broker/port.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { operation } from '@openv0/platform/tracing/messaging.js';
import type { Span, SpanOptions } from '@openv0/platform/tracing/span.js';
import {
  formatTraceparent,
  parseTraceparent,
  type TraceContext,
} from '@openv0/platform/tracing/trace-context.js';
import { currentSpan, whole, type Tracer } from '@openv0/platform/tracing/tracer.js';
import { codeOf } from '../metrics/run-metrics.js';
import type { RunRecord } from '../sessions/session-record.js';

const EVENTS = 'sessions.{session}.{seq}';
const UNTRACED: Publishing = { end: () => {} };

/** What a run's record keeps of the request that asks for it. */
export function traceOfRequest(): Pick<RunRecord, 'trace'> {
  const span = currentSpan();
  return span ? { trace: formatTraceparent(span.context) } : {};
}

/** Queues a run, as part of the request that asked for it. */
export function pushJob(
  { jobs, tracer }: { jobs: JobQueue; tracer: Tracer },
  engine: string,
  job: Job,
  asked: RunRecord | undefined,
): Promise<number> {
  const span = goesOn(tracer, asked?.trace, {
    name: `publish ${queueOf(engine)}`,
    kind: 'producer',
    attributes: { ...attributesOfJob(engine, job), ...operation('publish', 'send') },
  });
  return whole(span, () => jobs.push(engine, job, formatTraceparent(span.context)));
}

/** A worker's whole time with a job. Whoever gets the job after it goes on with the same trace. */
export function spanOfJob(tracer: Tracer, engine: string, { job, traceparent, deliveries }: HeldJob): Span {
  return goesOn(tracer, traceparent, {
    name: `process ${queueOf(engine)}`,
    kind: 'consumer',
    attributes: {
      ...attributesOfJob(engine, job),
      ...operation('process', 'process'),
      'openv0.deliveries': deliveries,
    },
  });
}

/** A span for each event on its way to the log, whose place goes with it; only of what is kept. */
export function tracedWriter(tracer: Tracer, sessionId: string, place: () => TraceContext): WriterObserver {
  const session = sessionHash(sessionId);
  return {
    begins(bytes, seq) {
      const parent = place();
      if (!parent.sampled) return UNTRACED;
      const span = tracer.under(parent, {
        name: `publish ${EVENTS}`,
        kind: 'producer',
        attributes: {
          ...operation('publish', 'send'),
          'messaging.destination.template': EVENTS,
          'messaging.message.body.size': bytes,
          'openv0.session': session,
          'openv0.seq': seq,
        },
      });
      const traceparent = formatTraceparent(span.context);
      return { traceparent, end: (result) => span.end(isStored(result) ? null : result) };
    },
    retried: () => {},
  };
}

/** A run whose worker is an engine outside: what it hands in is part of the request that asked for it. */
export function traceOfOutside(tracer: Tracer, sessionId: string, trace: string | undefined) {
  const parent = parseTraceparent(trace);
  if (!parent?.sampled) return {};
  return { trace: { writer: tracedWriter(tracer, sessionId, () => parent), recorded: () => {} } };
}

/** One worker's try at a run: the span of the run, that of the step at work, and those of its events. */
export class RunTrace {
  readonly writer: WriterObserver;
  readonly #tracer: Tracer;
  readonly #attributes: SpanOptions['attributes'];
  readonly #run: Span;
  #step: Span | null = null;
  #failure: string | null = null;

  constructor(tracer: Tracer, { sessionId, run }: { sessionId: string; run: number }, engine: string) {
    this.#tracer = tracer;
    this.#attributes = {
      'openv0.session': sessionHash(sessionId),
      'openv0.run': run,
      'openv0.engine': engine,
    };
    const options: SpanOptions = { name: 'run', attributes: this.#attributes };
    const job = currentSpan();
    this.#run = job ? tracer.under(job.context, options) : tracer.begin(null, options);
    this.writer = tracedWriter(tracer, sessionId, () => (this.#step ?? this.#run).context);
  }

  /** Does the run's work. One that fails without a word is told by how it is thrown. */
  whole<T>(work: () => Promise<T>): Promise<T> {
    return whole(this.#run, async () => {
      try {
        return await work();
      } finally {
        this.#endStep('unfinished');
        if (this.#failure !== null) this.#run.end(this.#failure);
      }
    });
  }

  /** An event is on the log. */
  recorded(event: SessionEvent): void {
    if (event.type === 'generation:error') this.#failure = codeOf(event.data);
    if (event.type === 'generation:completed') this.#run.set({ 'openv0.outcome': event.data.status });
    if (event.type !== 'generation:step') return;
    const { status, step_number } = event.data;
    if (status === 'in_progress') {
      this.#endStep('unfinished');
      const attributes = { ...this.#attributes, 'openv0.step': step_number };
      this.#step = this.#tracer.under(this.#run.context, { name: 'step', attributes });
    } else if (status !== 'pending') this.#endStep(status === 'failed' ? 'failed' : null);
  }

  #endStep(error: string | null): void {
    this.#step?.end(error);
    this.#step = null;
  }
}

/** Under what asked for it; else it is a beginning. */
function goesOn(tracer: Tracer, traceparent: string | undefined, options: SpanOptions): Span {
  const parent = parseTraceparent(traceparent);
  return parent ? tracer.under(parent, options) : tracer.begin(null, options);
}

function queueOf(engine: string): string {
  return `jobs.generate.${engine}`;
}

function attributesOfJob(engine: string, { session_id: sessionId, run }: Job) {
  const session = sessionHash(sessionId);
  return {
    'messaging.destination.name': queueOf(engine),
    'messaging.message.id': `${session}:${run}`,
    'openv0.session': session,
    'openv0.run': run,
    'openv0.engine': engine,
  };
}

function isStored(result: Parameters<Publishing['end']>[0]): boolean {
  return result === 'stored' || result === 'recovered';
}
