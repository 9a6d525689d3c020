/**
 * What tracing costs the gateway per event that it delivers: off; on, with one event in a hundred of a trace that is
 * kept; on, with every one. From the header of the broker's message to the collector's answer, the spans put into JSON
 * and sent in this process. All on the same sockets, in rounds that take turns.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Registry } from 'prom-client';
import type { Msg } from '@nats-io/transport-node';
import { headersOf } from '@openv0/broker/jetstream/header-block.js';
import { SpanExporter } from '@openv0/platform/tracing/span-exporter.js';
import { formatTraceparent, newSpanId, newTraceId } from '@openv0/platform/tracing/trace-context.js';
import { Tracer } from '@openv0/platform/tracing/tracer.js';
import { DeliverySpans } from '../../../apps/gateway/src/metrics/delivery-spans.service.js';
import { FeedMetrics } from '../../../apps/gateway/src/metrics/feed-metrics.service.js';
import { BenchHub, SESSION } from './bench-hub.js';
import { inTurns, type Variant } from './rounds.js';
import { connectViewers, Viewers, type Viewer } from './viewers.js';

const ROUNDS = 9;
const STORED_AT = '2026-01-01T00:00:00.000000000Z';
const COLLECTOR = `
  require('node:http').createServer((request, response) => {
    request.resume().on('end', () => response.end('{}'));
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

export async function run(options: { viewers?: string; events?: string }): Promise<void> {
  const counts = (options.viewers ?? '1,10,100').split(',').map(Number);
  const events = Number(options.events ?? 960);
  const collector = spawn(process.execPath, ['-e', COLLECTOR], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(collector.stdout, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${String(port).trim()}/v1/traces`;
  for (const count of counts) {
    const crowd = new Viewers();
    const viewers = await connectViewers(crowd, count);
    const variants = [
      await traced('off', viewers, null, 0),
      await traced('1 % kept', viewers, url, 0.01),
      await traced('100 % kept', viewers, url, 1),
    ];
    const costs = await inTurns(crowd, variants, { rounds: ROUNDS, events, burst: 1 });
    const base = costs[0]?.cpu ?? 1;
    variants.forEach(({ name }, index) => {
      const { cpu = 0 } = costs[index] ?? {};
      const perEvent = ((cpu - base) * count).toFixed(1).padStart(7);
      const cells = `${cpu.toFixed(2).padStart(8)} ${(cpu / base).toFixed(2).padStart(6)}`;
      console.log(
        `${String(count).padStart(4)} viewers  ${name.padEnd(12)} ${cells}  ${perEvent} µs an event`,
      );
    });
    crowd.end();
  }
  collector.kill();
}

/** Events come as the broker's messages do; where their trace is kept, with its place in a header. */
async function traced(name: string, viewers: Viewer[], url: string | null, share: number): Promise<Variant> {
  const bench = await BenchHub.open(viewers);
  const feeds = new FeedMetrics(new Registry(), bench.turn);
  // What it makes of the feeds is all that is wanted.
  void new DeliverySpans(tracerTo(url), bench.hub, bench.turn, feeds);
  const context = { traceId: newTraceId(), spanId: newSpanId(), sampled: true };
  const plain = messageWith('');
  const kept = messageWith(`traceparent: ${formatTraceparent(context)}\r\n`);
  let sent = 0;
  const send = (): void => {
    const message = Math.floor((sent += 1) * share) > Math.floor((sent - 1) * share) ? kept : plain;
    const headers = headersOf(message);
    bench.publish(message.data);
    feeds.live(headers.get('Nats-Time-Stamp'));
    const traceparent = feeds.traced && headers.get('traceparent');
    if (traceparent) feeds.traced?.({ sessionId: SESSION, seq: sent, traceparent });
  };
  return {
    name,
    viewers,
    send: (burst) => {
      for (let event = 0; event < burst; event += 1) send();
    },
  };
}

function tracerTo(url: string | null): Tracer {
  if (url === null) return new Tracer();
  const exporter = new SpanExporter({
    url,
    headers: {},
    timeoutMs: 10_000,
    delayMs: 10,
    maxWaiting: 2_048,
    resource: { 'service.name': 'openv0-gateway', 'service.version': '0', 'service.instance.id': 'bench' },
    scope: { name: 'openv0', version: '0' },
    onChange: (trouble) => trouble !== null && console.error(trouble),
  });
  return new Tracer(exporter.add, { ratio: 1, believesCallers: false });
}

/** As it comes from the broker: the header block right before the data, in one piece of memory. */
function messageWith(more: string): Msg {
  const subject = `live.sessions.${SESSION}.100001`;
  const head = Buffer.from(
    `NATS/1.0\r\nNats-Msg-Id: ${SESSION}:100001\r\nNats-Expected-Last-Subject-Sequence: 17\r\n` +
      `Nats-Expected-Last-Subject-Sequence-Subject: sessions.${SESSION}.*\r\n` +
      `Writer: 9b2f0c0e-6c8e-4a56-9f44-2f4f0f7f7c11\r\n${more}Nats-Stream: SESSIONS\r\n` +
      `Nats-Subject: sessions.${SESSION}.100001\r\nNats-Sequence: 18\r\nNats-Last-Sequence: 17\r\n` +
      `Nats-Time-Stamp: ${STORED_AT}\r\n\r\n`,
  );
  const timestamp = '2026-01-01T00:00:00.000Z';
  const data = { session_id: SESSION, timestamp, step_id: 'hero', file: 'html', text: 'x'.repeat(120) };
  const whole = Buffer.concat([head, Buffer.from(JSON.stringify({ type: 'preview:delta', data }))]);
  const size = subject.length + whole.length;
  return { subject, data: whole.subarray(head.length), size: () => size } as unknown as Msg;
}
