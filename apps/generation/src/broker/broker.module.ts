import { Global, Logger, Module } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { Readiness } from '@openv0/platform/health.js';
import { probeStores } from '@openv0/broker/jetstream/store-probe.js';
import { StoreHealth } from '@openv0/broker/jetstream/store-health.js';
import { BrokerMetrics } from '@openv0/platform/broker-metrics.js';
import { createLogger } from '@openv0/platform/logger.js';
import { METRICS } from '@openv0/platform/metrics.js';
import { NATS } from '@openv0/platform/nats.js';
import { Tracer } from '@openv0/platform/tracing/tracer.js';
import { enginesOffered, GenerationEnvironment } from '../environment.js';
import { RunNews } from '../metrics/run-news.service.js';
import { measureStreams } from '../metrics/stream-metrics.js';
import type { Registry } from 'prom-client';
import { SessionStore } from '../sessions/session-store.js';
import { natsPorts } from './nats-ports.js';
import { PORTS, type GenerationPorts } from './ports.js';

@Global()
@Module({
  providers: [
    BrokerMetrics,
    RunNews,
    {
      provide: PORTS,
      inject: [NATS, Readiness, GenerationEnvironment, METRICS, BrokerMetrics, RunNews, Tracer],
      useFactory: (
        nc: NatsConnection,
        readiness: Readiness,
        environment: GenerationEnvironment,
        registry: Registry,
        broker: BrokerMetrics,
        news: RunNews,
        tracer: Tracer,
      ) => {
        const ports = natsPorts(nc, createLogger('broker', environment.LOG_LEVEL), news, tracer);
        broker.watch(nc);
        measureStreams(registry, nc, ports.jobs, enginesOffered(environment));
        watchConnection(nc, readiness);
        watchStreams(nc, ports, readiness);
        return ports;
      },
    },
    {
      provide: SessionStore,
      inject: [PORTS],
      useFactory: (ports: GenerationPorts) => new SessionStore(ports),
    },
  ],
  exports: [PORTS, SessionStore, RunNews],
})
export class BrokerModule {}

function watchConnection(nc: NatsConnection, readiness: Readiness): void {
  let connected = true;
  readiness.register('nats', () => connected || 'the broker is away');
  void (async () => {
    for await (const status of nc.status()) {
      if (status.type === 'disconnect') connected = false;
      if (status.type === 'reconnect') connected = true;
    }
    connected = false;
  })();
}

/** How often streams that took nothing are tried again, in milliseconds. */
const PROBE_EVERY_MS = 2_000;

/** Not ready before the migration has been there, nor while something can't be stored. */
function watchStreams(nc: NatsConnection, ports: GenerationPorts, readiness: Readiness): void {
  let there = false;
  const health = StoreHealth.of(nc);
  readiness.register('streams', () => {
    if (!there) return 'the streams have not been made yet: run the migration';
    return troubleIn(health) ?? true;
  });
  const logger = new Logger('broker');
  let said: string | null = null;
  let probing = false;
  setInterval(() => {
    const trouble = troubleIn(health);
    if (trouble !== said) {
      if (trouble) logger.error(trouble);
      else logger.log('everything can be stored again');
    }
    said = trouble;
    if (probing || nc.isClosed() || health.troubled.length === 0) return;
    probing = true;
    void probeStores(nc).finally(() => (probing = false));
  }, PROBE_EVERY_MS).unref();
  const look = (): void => {
    ports.reader.streamEpoch().then(
      () => (there = true),
      () => void setTimeout(look, 500).unref(),
    );
  };
  look();
}

function troubleIn({ troubled }: StoreHealth): string | null {
  if (troubled.length === 0) return null;
  const streams = troubled.map(({ stream, trouble }) => `${stream} (${trouble})`);
  return `nothing can be stored: ${streams.join(', ')}; is the disk full?`;
}
