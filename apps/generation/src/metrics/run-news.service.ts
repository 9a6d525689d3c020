import { Inject, Injectable, Logger } from '@nestjs/common';
import type { WriterObserver } from '@openv0/broker/observer.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { METRICS } from '@openv0/platform/metrics.js';
import type { Registry } from 'prom-client';
import type { RunObserver } from '../broker/ports.js';
import { enginesOffered, GenerationEnvironment } from '../environment.js';
import { codeOf, RunMetrics, stepSeconds, type TryEnd } from './run-metrics.js';

/** What operators hear of runs: numbers, and a line for each step and each run. Neither holds what anybody wrote. */
@Injectable()
export class RunNews implements RunObserver {
  readonly writer: WriterObserver;
  private readonly logger = new Logger('runs');
  private readonly metrics: RunMetrics;

  constructor(@Inject(METRICS) registry: Registry, environment: GenerationEnvironment) {
    this.metrics = new RunMetrics(registry, enginesOffered(environment));
    this.writer = this.metrics;
  }

  tried(end: TryEnd): void {
    this.metrics.tried(end);
  }

  recorded({ sessionId, run }: { sessionId: string; run: number }, event: SessionEvent, state: SessionState) {
    this.metrics.recorded(event, state);
    const line = lineOf(event, state);
    if (line)
      this.logger.log(
        { session: sessionHash(sessionId), run, engine: state.engine, ...line.fields },
        line.text,
      );
  }
}

/** Null: nothing to say. A step's id may be of an engine's making, so its number stands for it. */
function lineOf(event: SessionEvent, state: SessionState): { text: string; fields: object } | null {
  switch (event.type) {
    case 'generation:started':
      return { text: 'run started', fields: { steps: event.data.total_steps } };
    case 'generation:completed': {
      const { status, total_time } = event.data;
      return { text: `run ${status}`, fields: { seconds: total_time } };
    }
    case 'generation:error':
      return { text: 'run error', fields: { code: codeOf(event.data) } };
    case 'generation:step': {
      const { status, step_number: step, step_id } = event.data;
      if (status !== 'completed' && status !== 'failed') return null;
      return { text: `step ${status}`, fields: { step, seconds: stepSeconds(state, step_id) } };
    }
    default:
      return null;
  }
}
