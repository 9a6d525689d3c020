import { Inject, Injectable } from '@nestjs/common';
import type { FeedObserver } from '@openv0/broker/observer.js';
import { METRICS } from '@openv0/platform/metrics.js';
import { Histogram, type Registry } from 'prom-client';
import { Turn } from '../sockets/turn.js';

/** The lag of one live event in so many is looked at: reading the time of each would cost more than framing it. */
export const LOOK_EVERY = 16;

/** What comes from the broker, and how long it takes until it is written to the sockets. */
@Injectable()
export class FeedMetrics implements FeedObserver {
  private readonly lag: Histogram;
  /** Live events, one for each session however many watch it. */
  heard = 0;
  duplicates = 0;
  gaps = 0;
  /** Who traces deliveries; undefined where none is traced. */
  traced?: FeedObserver['traced'];

  constructor(
    @Inject(METRICS) registry: Registry,
    private readonly turn: Turn,
  ) {
    this.lag = new Histogram({
      name: 'openv0_gateway_delivery_lag_seconds',
      help: 'From the broker storing an event to its being written to the viewers; one event in 16, by both clocks',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    });
  }

  live(storedAt: string): void {
    if (this.heard++ % LOOK_EVERY > 0) return;
    // Behind the hub's work of this turn, and then behind the writes that come of it.
    this.turn.add(() => this.turn.add(() => this.observe(storedAt)));
  }

  duplicate(): void {
    this.duplicates += 1;
  }

  gap(): void {
    this.gaps += 1;
  }

  /** Clocks that differ can make it negative. */
  private observe(storedAt: string): void {
    const seconds = (Date.now() - Date.parse(storedAt)) / 1000;
    if (!Number.isNaN(seconds)) this.lag.observe(Math.max(0, seconds));
  }
}
