import { Inject, Injectable } from '@nestjs/common';
import { METRICS } from '@openv0/platform/metrics.js';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What an operator watches about sockets. Labels are bounded: close codes and HTTP statuses. */
@Injectable()
export class SocketMetrics {
  private readonly connections: Gauge;
  private readonly closes: Counter;
  private readonly refusals: Counter;
  private readonly messages: Counter;

  constructor(@Inject(METRICS) registry: Registry) {
    const registers = [registry];
    this.connections = new Gauge({
      name: 'openv0_gateway_connections',
      help: 'Open WebSocket connections',
      registers,
    });
    this.closes = new Counter({
      name: 'openv0_gateway_closes_total',
      help: 'Closed WebSocket connections by close code',
      labelNames: ['code'],
      registers,
    });
    this.refusals = new Counter({
      name: 'openv0_gateway_refusals_total',
      help: 'Upgrades refused, by HTTP status',
      labelNames: ['status'],
      registers,
    });
    this.messages = new Counter({
      name: 'openv0_gateway_client_messages_total',
      help: 'Messages of clients, by what became of them',
      labelNames: ['outcome'],
      registers,
    });
  }

  opened(): void {
    this.connections.inc();
  }

  closed(code: number): void {
    this.connections.dec();
    this.closes.inc({ code });
  }

  refused(status: number): void {
    this.refusals.inc({ status });
  }

  message(outcome: string): void {
    this.messages.inc({ outcome });
  }
}
