import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Hub } from '@openv0/realtime/hub.js';
import { GatewayEnvironment } from '../environment.js';
import { Connections } from './connections.service.js';

/** Heartbeats go out in this many groups, so that a full house isn't written to in one turn. */
const GROUPS = 10;
const SWEEP_MS = 1_000;

/** The clock of the gateway: heartbeats, dead connections, stalled viewers, sessions that nobody watches. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly timers: NodeJS.Timeout[] = [];
  private ticks = 0;

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly connections: Connections,
    private readonly hub: Hub,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.push(
      setInterval(() => this.tick(), this.environment.HEARTBEAT_MS / GROUPS),
      setInterval(() => this.hub.sweep(Date.now()), SWEEP_MS),
    );
  }

  onModuleDestroy(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  private tick(): void {
    const group = this.ticks++ % GROUPS;
    const now = new Date();
    const timestamp = now.toISOString();
    for (const [, connection] of this.connections.all()) {
      if (connection.judge(now.getTime())) continue;
      if (connection.number % GROUPS === group) connection.beat(timestamp);
    }
  }
}
