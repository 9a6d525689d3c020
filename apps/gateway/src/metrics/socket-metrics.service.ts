import { Inject, Injectable } from '@nestjs/common';
import { CLOSE_CODES, closeReason } from '@openv0/contracts/close-codes.js';
import type { HttpErrorCode } from '@openv0/contracts/http-errors.js';
import { METRICS } from '@openv0/platform/metrics.js';
import { Counter, Gauge, type Registry } from 'prom-client';

export type Transport = 'websocket' | 'sse' | 'long_poll' | 'snapshot';

/** The codes of RFC 6455 that a socket ends with; a client may send any other number, which would each be a series. */
const STANDARD_CODES: ReadonlySet<number> = new Set([1000, 1001, 1002, 1003, 1005, 1006, 1007, 1009, 1011]);

/** Refusals that say that there is no more room. */
const LIMITS = [
  [429, 'address_limit'],
  [429, 'session_limit'],
  [503, 'gateway_limit'],
  [503, 'unavailable'],
  [503, 'draining'],
] as const;

/** What an operator watches about connections. All labels are bounded, whatever clients do. */
@Injectable()
export class SocketMetrics {
  private readonly connections: Gauge;
  private readonly closes: Counter;
  private readonly refusals: Counter;
  private readonly messages: Counter;
  private readonly drained: Counter;

  constructor(@Inject(METRICS) registry: Registry) {
    const registers = [registry];
    this.connections = new Gauge({
      name: 'openv0_gateway_connections',
      help: 'Open connections by transport',
      labelNames: ['transport'],
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
      help: 'Connections refused, by HTTP status and reason',
      labelNames: ['status', 'reason'],
      registers,
    });
    this.messages = new Counter({
      name: 'openv0_gateway_client_messages_total',
      help: 'Messages of clients, by what became of them',
      labelNames: ['outcome'],
      registers,
    });
    this.drained = new Counter({
      name: 'openv0_gateway_drained_total',
      help: 'Connections at the end of this gateway: asked to move, moved by themselves, closed, cut',
      labelNames: ['outcome'],
      registers,
    });
    this.begin();
  }

  /** At zero: what is first seen at one has not grown, as far as Prometheus can tell. */
  private begin(): void {
    for (const code of [...STANDARD_CODES, ...Object.values(CLOSE_CODES)]) this.closes.inc({ code }, 0);
    for (const [status, reason] of LIMITS) this.refusals.inc({ status, reason }, 0);
    for (const outcome of ['asked', 'moved', 'closed', 'cut']) this.drained.inc({ outcome }, 0);
    for (const outcome of ['served', 'refused', 'limited']) this.messages.inc({ outcome }, 0);
    for (const transport of ['websocket', 'sse', 'long_poll']) this.connections.inc({ transport }, 0);
  }

  /** `by` connections more, or fewer. */
  open(transport: Transport, by: number): void {
    this.connections.inc({ transport }, by);
  }

  closed(code: number): void {
    this.closes.inc({ code: STANDARD_CODES.has(code) || closeReason(code) ? code : 'other' });
  }

  /** Refused before it was a connection. `reason` is the code of the answer, or which limit it was. */
  refused(status: number, reason: HttpErrorCode | 'gateway_limit' | 'address_limit' | 'session_limit'): void {
    this.refusals.inc({ status, reason: reason.toLowerCase() });
  }

  message(outcome: 'served' | 'refused' | 'limited'): void {
    this.messages.inc({ outcome });
  }

  drain(outcome: 'asked' | 'moved' | 'closed' | 'cut', count = 1): void {
    this.drained.inc({ outcome }, count);
  }
}
