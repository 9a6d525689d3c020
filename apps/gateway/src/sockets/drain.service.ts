import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Readiness } from '@openv0/platform/health.js';
import { Hub } from '@openv0/realtime/hub.js';
import { GatewayEnvironment } from '../environment.js';
import { Streams } from '../http/streams.service.js';
import { SocketMetrics } from '../metrics/socket-metrics.service.js';
import { Presence } from '../presence/presence.service.js';
import { Connections } from './connections.service.js';
import { closeAll, moveAll } from './moving.js';

/**
 * The end of a gateway, as its viewers see it: nothing. Each is told to open its new connection elsewhere before this
 * one ends, in batches, so that the others aren't overrun; until it has moved it is served as always. Who is still
 * here when the time is over is closed with "draining", which tells it to resume at once; no connection just breaks.
 * Runs before the HTTP server closes, so that readiness and new upgrades are answered meanwhile.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  private readonly logger = new Logger('drain');

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly readiness: Readiness,
    private readonly hub: Hub,
    private readonly connections: Connections,
    private readonly presence: Presence,
    private readonly metrics: SocketMetrics,
    private readonly streams: Streams,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    const { DRAIN_MS, DRAIN_GRACE_MS } = this.environment;
    this.readiness.leave();
    if (DRAIN_GRACE_MS > 0) await delay(DRAIN_GRACE_MS);
    this.readiness.drain();
    const { size } = this.connections;
    this.logger.log(`asking ${size} connections and ${this.streams.size} streams to move`);
    if (size > 0 && DRAIN_MS > 0) this.metrics.drain('asked', size);
    await Promise.all([
      moveAll(this.connections, performance.now() + DRAIN_MS),
      this.streams.drain(DRAIN_MS),
    ]);
    this.metrics.drain('moved', Math.max(0, size - this.connections.size));
    await this.closeRest();
    this.presence.end();
  }

  private async closeRest(): Promise<void> {
    this.metrics.drain('closed', this.connections.size);
    this.logger.log(`closing ${this.connections.size} connections`);
    this.hub.drain();
    await closeAll(this.connections);
    this.metrics.drain('cut', this.connections.size);
    for (const [client] of this.connections.all()) client.terminate();
  }
}
