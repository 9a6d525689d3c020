import { hostname } from 'node:os';
import {
  Global,
  Inject,
  Logger,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Counter, type Registry } from 'prom-client';
import type { CommonEnvironment } from '../environment.js';
import { METRICS } from '../metrics.js';
import { VERSION } from '../version.js';
import { DROPS, SpanExporter } from './span-exporter.js';
import { Tracer, type Sampling } from './tracer.js';

/** How long a collector may hold up the end of a service, in milliseconds. */
const CLOSE_MS = 2_000;
const EXPORTER = Symbol('SPAN_EXPORTER');

/**
 * The process's `Tracer`. Without OTEL_EXPORTER_OTLP_ENDPOINT it keeps nothing and sends nothing. Spans that end while
 * the service does, in a `beforeApplicationShutdown`, are still handed on.
 */
@Global()
@Module({})
export class TracingModule implements OnApplicationShutdown {
  constructor(
    @Inject(EXPORTER) private readonly exporter: SpanExporter | null,
    @Inject(METRICS) registry: Registry,
  ) {
    measure(registry, exporter);
  }

  static forRoot(service: string, environment: CommonEnvironment): DynamicModule {
    return {
      module: TracingModule,
      providers: [
        { provide: EXPORTER, useFactory: () => exporterOf(service, environment) },
        {
          provide: Tracer,
          inject: [EXPORTER],
          useFactory: (exporter: SpanExporter | null) => new Tracer(exporter?.add, samplingOf(environment)),
        },
      ],
      exports: [Tracer],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.exporter?.close(CLOSE_MS);
  }
}

function exporterOf(service: string, environment: CommonEnvironment): SpanExporter | null {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: name } = environment;
  if (endpoint === undefined) return null;
  const logger = new Logger('traces');
  return new SpanExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: headersIn(environment.OTEL_EXPORTER_OTLP_HEADERS ?? ''),
    timeoutMs: environment.OTEL_EXPORTER_OTLP_TIMEOUT,
    delayMs: environment.OTEL_BSP_SCHEDULE_DELAY,
    maxWaiting: environment.OTEL_BSP_MAX_QUEUE_SIZE,
    resource: {
      'service.name': name ?? `openv0-${service}`,
      'service.version': VERSION,
      'service.instance.id': `${hostname()}-${process.pid}`,
    },
    scope: { name: 'openv0', version: VERSION },
    onChange: (trouble) =>
      trouble === null ? logger.log('traces are taken') : logger.warn(`traces wait: ${trouble}`),
  });
}

function samplingOf(environment: CommonEnvironment): Sampling {
  const { OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: ratio } = environment;
  return { ratio, believesCallers: sampler === 'parentbased_traceidratio' };
}

/** `name=value,name=value`, values percent-encoded, as OpenTelemetry has it. */
export function headersIn(text: string): Record<string, string> {
  const pairs = text
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.trim(), decodeURIComponent(value.join('=').trim())] as const;
    });
  return Object.fromEntries(pairs);
}

function measure(registry: Registry, exporter: SpanExporter | null): void {
  const sent: Counter = new Counter({
    name: 'openv0_trace_spans_sent_total',
    help: 'Spans that the collector took',
    registers: [registry],
    collect: () => {
      sent.reset();
      sent.inc(exporter?.sent ?? 0);
    },
  });
  const dropped: Counter = new Counter({
    name: 'openv0_trace_spans_dropped_total',
    help: 'Spans that never arrived: too many waited, the collector refused them, or the service ended',
    labelNames: ['reason'],
    registers: [registry],
    collect: () => {
      dropped.reset();
      for (const reason of DROPS) dropped.inc({ reason }, exporter?.dropped[reason] ?? 0);
    },
  });
}
