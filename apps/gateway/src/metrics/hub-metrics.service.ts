import { Inject, Injectable } from '@nestjs/common';
import { METRICS } from '@openv0/platform/metrics.js';
import { Hub } from '@openv0/realtime/hub.js';
import type { Link } from '@openv0/realtime/ports.js';
import { Counter, Gauge, type Registry } from 'prom-client';
import { GatewayEnvironment } from '../environment.js';
import { Polls } from '../http/polls.service.js';
import { Streams } from '../http/streams.service.js';
import { Connections } from '../sockets/connections.service.js';
import { FeedMetrics } from './feed-metrics.service.js';

/**
 * What the hub and the links have done, and how they stand. The live path only adds to plain numbers; they become
 * metrics when somebody asks.
 */
@Injectable()
export class HubMetrics {
  private readonly registers: Registry[];

  constructor(
    @Inject(METRICS) registry: Registry,
    private readonly hub: Hub,
    private readonly connections: Connections,
    private readonly streams: Streams,
    private readonly polls: Polls,
    private readonly feeds: FeedMetrics,
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
  ) {
    this.registers = [registry];
    this.measureStanding();
    this.measureTally();
    this.measureSent();
  }

  private measureStanding(): void {
    const { hub } = this;
    this.gauge('sessions', 'Sessions that are watched here', () => hub.sessions);
    this.gauge('log_bytes', 'Memory of the recent events of all sessions', () => hub.bytes);
    this.gauge('max_connections', 'Connections that it takes', () => this.environment.MAX_CONNECTIONS);
    this.gauge('viewers', 'Viewers of all sessions', () => hub.standing().viewers);
    this.gauge('waiting_viewers', 'Viewers whose link is full', () => hub.standing().waiting);
    this.gauge('lagging_viewers', 'Viewers who have waited for long', () => hub.standing().lagging);
    this.gauge('queue_bytes', 'Bytes that wait in all links', () => this.queued());
  }

  private measureTally(): void {
    const { feeds } = this;
    const { tally } = this.hub;
    this.counter('events_received_total', 'Live events, one for each watched session', () => feeds.heard);
    this.counter('events_sent_total', 'Events sent, one for each viewer', () => tally.sent);
    this.counter('events_replayed_total', 'Events sent to catch up', () => tally.replayed);
    this.counter('joins_total', 'Viewers who came without a position', () => tally.joins);
    this.counters('resumes_total', 'Viewers who came back', 'outcome', () => ({ ...tally.resumes }));
    this.counters('snapshots_total', 'States sent', 'reason', () => ({ ...tally.snapshots }));
    this.counters('gaps_total', 'Jumps in what was heard; the rest was read from the log', 'at', () => ({
      feed: feeds.gaps,
      hub: tally.gaps,
    }));
    this.counters('duplicates_total', 'Events heard twice, and dropped', 'at', () => ({
      feed: feeds.duplicates,
      hub: tally.duplicates,
    }));
  }

  private measureSent(): void {
    const by = (what: 'writes' | 'bytes') => () => ({
      websocket: this.connections.writer[what],
      sse: this.streams.written[what],
      long_poll: this.polls.written[what],
    });
    this.counters('writes_total', 'Writes to viewers', 'transport', by('writes'));
    this.counters('sent_bytes_total', 'Bytes written to viewers', 'transport', by('bytes'));
  }

  private queued(): number {
    let bytes = 0;
    const add = ({ link }: { link: Link }): void => void (bytes += link.bufferedBytes);
    for (const [, connection] of this.connections.all()) add(connection);
    for (const stream of this.streams.all()) add(stream);
    return bytes;
  }

  private gauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({ ...this.named(name, help), collect: () => gauge.set(read()) });
  }

  private counter(name: string, help: string, read: () => number): void {
    const counter: Counter = new Counter({
      ...this.named(name, help),
      collect: () => {
        counter.reset();
        counter.inc(read());
      },
    });
  }

  private counters(name: string, help: string, label: string, read: () => Record<string, number>): void {
    const counter: Counter = new Counter({
      ...this.named(name, help),
      labelNames: [label],
      collect: () => {
        counter.reset();
        for (const [value, count] of Object.entries(read())) counter.inc({ [label]: value }, count);
      },
    });
  }

  private named(name: string, help: string) {
    return { name: `openv0_gateway_${name}`, help, registers: this.registers };
  }
}
