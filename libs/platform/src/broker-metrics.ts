import { Inject, Injectable } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { Counter, Gauge, type Registry } from 'prom-client';
import { METRICS } from './metrics.js';

/** The connection to the broker, as an operator watches it. */
@Injectable()
export class BrokerMetrics {
  private readonly connected: Gauge;
  private readonly disconnects: Counter;

  constructor(@Inject(METRICS) registry: Registry) {
    const registers = [registry];
    this.connected = new Gauge({
      name: 'openv0_broker_connected',
      help: 'Whether there is a connection to the broker',
      registers,
    });
    this.disconnects = new Counter({
      name: 'openv0_broker_disconnects_total',
      help: 'How often the connection to the broker broke',
      registers,
    });
  }

  /** From the first connection on, which is there. */
  watch(connection: NatsConnection): void {
    this.connected.set(1);
    void this.follow(connection);
  }

  private async follow(connection: NatsConnection): Promise<void> {
    for await (const status of connection.status()) {
      if (status.type === 'reconnect') this.connected.set(1);
      if (status.type !== 'disconnect') continue;
      this.connected.set(0);
      this.disconnects.inc();
    }
    this.connected.set(0);
  }
}
