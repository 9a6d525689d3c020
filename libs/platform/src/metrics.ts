import { createServer, type Server } from 'node:http';
import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** Injection token of the registry: whoever counts something makes its metric there. */
export const METRICS = Symbol('METRICS');
const OPTIONS = Symbol('METRICS_OPTIONS');

export interface MetricsOptions {
  port: number;
  host: string;
}

/** Prometheus metrics on a port of their own, never on the public one. */
@Global()
@Module({})
export class MetricsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(METRICS) private readonly registry: Registry,
    @Inject(OPTIONS) private readonly options: MetricsOptions,
  ) {}

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
      server.listen(this.options.port, this.options.host, resolve);
      server.unref();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(undefined));
  }
}
