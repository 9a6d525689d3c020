import { Inject, Injectable, Logger, Optional, type BeforeApplicationShutdown } from '@nestjs/common';
import { Readiness } from '@openv0/platform/health.js';
import { Hub } from '@openv0/realtime/hub.js';
import { GatewayEnvironment } from '../environment.js';
import { SocketMetrics } from '../metrics/socket-metrics.service.js';
import { Presence } from '../presence/presence.service.js';
import type { Connection } from './connection.js';
import { Connections } from './connections.service.js';
import { drainRound } from './drain-schedule.js';
import { controlFrame } from './event-frame.js';
import { CLOSE_TIMEOUT_MS } from './ws-link.js';

/** Streams over HTTP end at their own pace, in the time that there is. */
export interface Drainable {
  readonly size: number;
  drain(overMs: number): Promise<void>;
}
export const HTTP_STREAMS = Symbol('HTTP_STREAMS');

const POLL_MS = 20;
/** Who couldn't move yet (no other gateway took it, or it was still replaying) is asked again. */
const ASK_AGAIN_MS = 1_000;

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
    @Optional() @Inject(HTTP_STREAMS) private readonly streams?: Drainable,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    const { DRAIN_MS } = this.environment;
    const { size } = this.connections;
    this.readiness.drain();
    this.logger.log(`asking ${size} connections and ${this.streams?.size ?? 0} streams to move`);
    await Promise.all([this.moveAll(performance.now() + DRAIN_MS), this.streams?.drain(DRAIN_MS)]);
    this.metrics.drain('moved', Math.max(0, size - this.connections.size));
    await this.closeRest();
    this.presence.end();
  }

  /** Resolves when all have moved or the time is over. */
  private async moveAll(deadline: number): Promise<void> {
    for (let first = true; this.connections.size > 0 && performance.now() < deadline; first = false) {
      const all = [...this.connections.all()].map(([, connection]) => connection);
      if (first) this.metrics.drain('asked', all.length);
      await this.ask(all, deadline);
      await this.areGone(Math.min(deadline, performance.now() + ASK_AGAIN_MS));
    }
  }

  private async ask(all: Connection[], deadline: number): Promise<void> {
    const { batch, everyMs, jitterMs } = drainRound(all.length, deadline - performance.now());
    for (let asked = 0; asked < all.length; asked += batch) {
      if (asked > 0) await after(everyMs);
      for (const { authorised, link } of all.slice(asked, asked + batch)) {
        // Who has yet to show a token is asked when it is in.
        if (!authorised) continue;
        const after_ms = Math.floor(Math.random() * jitterMs);
        link.send([controlFrame({ type: 'reconnect', data: { after_ms } })]);
      }
    }
  }

  private async closeRest(): Promise<void> {
    this.metrics.drain('closed', this.connections.size);
    this.logger.log(`closing ${this.connections.size} connections`);
    this.hub.drain();
    for (const [, connection] of this.connections.all()) connection.link.close('draining');
    await this.areGone(performance.now() + CLOSE_TIMEOUT_MS + 500);
    this.metrics.drain('cut', this.connections.size);
    for (const [client] of this.connections.all()) client.terminate();
  }

  private async areGone(deadline: number): Promise<void> {
    while (this.connections.size > 0 && performance.now() < deadline) await after(POLL_MS);
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
