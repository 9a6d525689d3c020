import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Hub } from '@openv0/realtime/hub.js';
import { GatewayEnvironment } from '../environment.js';
import { Streams } from '../http/streams.service.js';
import { Connections } from './connections.service.js';
import { LOOKS_PER_HEARTBEAT } from './watching.js';

const SWEEP_MS = 1_000;
/** A clock that comes later than this was not running: the machine slept, or this process was stopped. */
const ASLEEP_MS = 5_000;

/**
 * The clock of the gateway: heartbeats, dead connections, stalled viewers, sessions that nobody watches. It is the
 * process's own: the machine's may be set, and counts only where a date is meant.
 */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private ticks = 0;
  private lastTick = performance.now();
  private lastSweep = performance.now();

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly connections: Connections,
    private readonly streams: Streams,
    private readonly hub: Hub,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.push(
      setInterval(() => this.tick(performance.now()), this.environment.HEARTBEAT_MS / LOOKS_PER_HEARTBEAT),
      setInterval(() => this.sweep(performance.now()), SWEEP_MS),
    );
  }

  /** Not before: it goes on while the gateway drains. */
  onApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  /** Heartbeats go out in groups, so that a full house isn't written to in one turn. */
  private tick(now: number): void {
    const group = this.ticks++ % LOOKS_PER_HEARTBEAT;
    const date = Date.now();
    const timestamp = new Date(date).toISOString();
    // Nobody can have been heard while this process heard nothing: their silence starts anew.
    const deaf = now - this.lastTick > Math.min(ASLEEP_MS, this.environment.HEARTBEAT_MS);
    this.lastTick = now;
    for (const [, connection] of this.connections.all()) {
      if (deaf) connection.heard(now);
      if (connection.judge(now, date)) continue;
      if (connection.number % LOOKS_PER_HEARTBEAT === group) connection.beat(timestamp);
    }
    for (const stream of this.streams.all()) {
      stream.judge(date);
      if (stream.number % LOOKS_PER_HEARTBEAT === group) stream.beat(timestamp);
    }
  }

  /** What the network took meanwhile is known only after this turn. */
  private sweep(now: number): void {
    const asleep = now - this.lastSweep > ASLEEP_MS;
    this.lastSweep = now;
    if (!asleep) this.hub.sweep(now);
  }
}
