import { randomBytes } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Readiness } from '@openv0/platform/health.js';
import { METRICS } from '@openv0/platform/metrics.js';
import { Gauge, type Registry } from 'prom-client';
import { pastRunStore } from '../broker/past-run-store.js';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { createAuthors } from '../engine/authors.js';
import { systemClock } from '../engine/clock.js';
import { PastRuns } from '../engine/progress.js';
import { GenerationEnvironment } from '../environment.js';
import { RunNews } from '../metrics/run-news.service.js';
import { Limits } from '../limits/limits.js';
import { SessionStore } from '../sessions/session-store.js';
import { queueAgain, type Search } from './queue-again.js';
import type { RunServices } from './run.js';
import { WorkerPool } from './worker-pool.js';

/** How soon a run starts that could not be queued when it was asked for, in milliseconds. */
const QUEUE_AGAIN_EVERY_MS = 60_000;

/** The workers of this process: they begin when it has started and hand their runs over before it ends. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('workers');
  private timer: NodeJS.Timeout | undefined;
  private readonly stopping = new AbortController();
  private readonly services: RunServices;
  private readonly pool: WorkerPool;

  constructor(
    @Inject(PORTS) ports: GenerationPorts,
    @Inject(METRICS) registry: Registry,
    private readonly readiness: Readiness,
    store: SessionStore,
    environment: GenerationEnvironment,
    limits: Limits,
    news: RunNews,
  ) {
    this.services = {
      ports,
      store,
      authors: createAuthors(environment, (advice) => this.logger.error(`engine llm: ${advice}`)),
      clock: systemClock,
      nonce: () => randomBytes(6).toString('base64url'),
      past: new PastRuns(pastRunStore(ports.stores)),
      limits,
    };
    this.pool = new WorkerPool(this.services, {
      workers: environment.WORKERS,
      logger: this.logger,
      onEnd: (end) => news.tried(end),
    });
    measure(registry, this.pool, environment.WORKERS);
  }

  onApplicationBootstrap(): void {
    void this.services.past.load(this.services.authors.keys());
    this.pool.start();
    void this.queueAgain('all');
    this.timer = setInterval(() => void this.queueAgain('unplaced'), QUEUE_AGAIN_EVERY_MS);
  }

  private queueAgain(search: Search): Promise<void> {
    return queueAgain(this.services.ports, this.services.store, this.stopping.signal, search).then(
      (queued) => void (queued > 0 && this.logger.log(`queued ${queued} waiting runs again`)),
      (error: unknown) => this.logger.warn(`waiting runs could not be queued again: ${String(error)}`),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.readiness.drain();
    clearInterval(this.timer);
    this.stopping.abort(new Error('shutting down'));
    await this.pool.stop();
  }
}

function measure(registry: Registry, pool: WorkerPool, workers: number): void {
  const registers = [registry];
  const active: Gauge = new Gauge({
    name: 'openv0_generation_active_runs',
    help: 'Runs at work in this process',
    registers,
    collect: () => active.set(pool.activeRuns),
  });
  const places = new Gauge({
    name: 'openv0_generation_workers',
    help: 'Runs that this process may have at work at once',
    registers,
  });
  places.set(workers);
}
