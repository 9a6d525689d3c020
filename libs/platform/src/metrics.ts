import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  Global,
  Inject,
  Logger,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Readiness } from './health.js';
import { VERSION } from './version.js';

/** Injection token of the registry: whoever counts something makes its metric there. */
export const METRICS = Symbol('METRICS');
const OPTIONS = Symbol('METRICS_OPTIONS');

export interface MetricsOptions {
  /** Whose metrics they are: a label of the build info. */
  service: string;
  port: number;
  host: string;
}

/** Prometheus metrics on a port of their own, never on the public one. */
@Global()
@Module({})
export class MetricsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('metrics');
  private server: Server | undefined;

  constructor(
    @Inject(METRICS) private readonly registry: Registry,
    @Inject(OPTIONS) private readonly options: MetricsOptions,
    readiness: Readiness,
  ) {
    measureBuild(registry, options.service);
    measureReadiness(registry, readiness);
  }

  static forRoot(options: MetricsOptions): DynamicModule {
    const provider = {
      provide: METRICS,
      useFactory: () => {
        const registry = new Registry();
        collectDefaultMetrics({ register: registry });
        return registry;
      },
    };
    return {
      module: MetricsModule,
      providers: [provider, { provide: OPTIONS, useValue: options }],
      exports: [METRICS],
    };
  }

  onApplicationBootstrap(): Promise<void> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end();
      void this.registry.metrics().then((text) => {
        response.writeHead(200, { 'content-type': this.registry.contentType }).end(text);
      });
    });
    this.server = server;
    return new Promise((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        const taken = error.code === 'EADDRINUSE';
        reject(taken ? new Error(`METRICS_PORT ${this.options.port} is taken by another program`) : error);
      });
      server.listen(this.options.port, this.options.host, () => {
        const { address, port, family } = server.address() as AddressInfo;
        const host = family === 'IPv6' ? `[${address}]` : address;
        this.logger.log(`metrics at http://${host}:${port}/metrics`);
        resolve();
      });
      server.unref();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(undefined));
  }
}

function measureBuild(registry: Registry, service: string): void {
  const build = new Gauge({
    name: 'openv0_build_info',
    help: 'Always 1: what runs here',
    labelNames: ['service', 'version', 'node'],
    registers: [registry],
  });
  build.set({ service, version: VERSION, node: process.version }, 1);
}

function measureReadiness(registry: Registry, readiness: Readiness): void {
  const ready: Gauge = new Gauge({
    name: 'openv0_ready',
    help: 'Whether a part that the service needs is there (1) or waited for (0)',
    labelNames: ['check'],
    registers: [registry],
    collect: () => {
      for (const [check, verdict] of Object.entries(readiness.report().checks)) {
        ready.set({ check }, verdict === 'ok' ? 1 : 0);
      }
    },
  });
}
