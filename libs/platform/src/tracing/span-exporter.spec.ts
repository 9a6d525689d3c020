import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SpanExporter, type ExporterOptions } from './span-exporter.js';
import type { EndedSpan } from './span.js';

interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  names: string[];
}
/** What the collector answers; `silent`: nothing. */
type Answer = { status: number; body?: string; headers?: Record<string, string> } | 'silent';

let server: Server;
let asked: Asked[];
let answer: (count: number) => Answer;
let changes: (string | null)[];
const exporters: SpanExporter[] = [];

beforeEach(async () => {
  asked = [];
  changes = [];
  answer = () => ({ status: 200, body: '{}' });
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const spans = JSON.parse(text).resourceSpans[0].scopeSpans[0].spans as { name: string }[];
      asked.push({
        path: request.url ?? '',
        headers: request.headers,
        names: spans.map(({ name }) => name),
      });
      const given = answer(asked.length);
      if (given !== 'silent') response.writeHead(given.status, given.headers).end(given.body ?? '{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await Promise.all(exporters.splice(0).map((exporter) => exporter.close(0)));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function exporter(options: Partial<ExporterOptions> = {}): SpanExporter {
  const made = new SpanExporter({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`,
    headers: { 'x-key': 'k' },
    timeoutMs: 5_000,
    delayMs: 20,
    maxWaiting: 2_048,
    firstWaitMs: 20,
    resource: { 'service.name': 'test' },
    scope: { name: 'openv0', version: '1' },
    onChange: (trouble) => changes.push(trouble),
    ...options,
  });
  exporters.push(made);
  return made;
}

function spans(count: number, from = 0): EndedSpan[] {
  return Array.from({ length: count }, (_, index) => ({
    name: String(from + index),
    kind: 'internal',
    context: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), sampled: true },
    parentId: null,
    startedAt: 1,
    endedAt: 2,
    attributes: {},
    error: null,
  }));
}

const names = (): string[] => asked.flatMap((request) => request.names);
const numbers = (count: number): string[] => spans(count).map(({ name }) => name);

describe('spans on their way', () => {
  it('arrive in batches, in order, with the operator’s headers', async () => {
    const out = exporter();
    spans(600).forEach(out.add);
    await expect.poll(() => out.sent).toBe(600);
    expect(asked.map((request) => request.names.length)).toEqual([128, 128, 128, 128, 88]);
    expect(names()).toEqual(numbers(600));
    expect(asked[0]).toMatchObject({
      path: '/v1/traces',
      headers: { 'content-type': 'application/json', 'x-key': 'k' },
    });
    expect(changes).toEqual([]);
  });

  it('are tried again while the collector can’t, and it is said once', async () => {
    answer = (count) => ({ status: [429, 502, 503, 504][count - 1] ?? 200 });
    const out = exporter();
    spans(3).forEach(out.add);
    await expect.poll(() => out.sent).toBe(3);
    expect(asked).toHaveLength(5);
    expect(changes).toEqual([
      'the collector answers 429',
      'the collector answers 502',
      'the collector answers 503',
      'the collector answers 504',
      null,
    ]);
    expect(out.dropped).toEqual({ queue_full: 0, refused: 0, shutdown: 0 });
  });

  it('wait as long as the collector asks for', async () => {
    answer = (count) => (count === 1 ? { status: 503, headers: { 'retry-after': '1' } } : { status: 200 });
    const out = exporter();
    const began = performance.now();
    spans(1).forEach(out.add);
    await expect.poll(() => out.sent, { timeout: 10_000 }).toBe(1);
    expect(performance.now() - began).toBeGreaterThan(990);
  });

  it('are let go when they are refused, and those behind them still arrive', async () => {
    answer = (count) => ({ status: count === 1 ? 400 : 200 });
    const out = exporter({ maxWaiting: 10 });
    spans(10).forEach(out.add);
    await expect.poll(() => out.dropped.refused).toBe(10);
    spans(5, 10).forEach(out.add);
    await expect.poll(() => out.sent).toBe(5);
  });

  it('are counted as refused when the collector took only some', async () => {
    answer = () => ({ status: 200, body: '{"partialSuccess":{"rejectedSpans":"2","errorMessage":"no"}}' });
    const out = exporter();
    spans(5).forEach(out.add);
    await expect.poll(() => out.sent).toBe(3);
    expect(out.dropped.refused).toBe(2);
  });

  it('wait in a bounded number, whatever comes', async () => {
    answer = () => 'silent';
    const out = exporter({ maxWaiting: 300, timeoutMs: 200 });
    spans(10_000).forEach(out.add);
    expect(out.dropped.queue_full).toBe(9_700);
    await expect.poll(() => changes).toEqual(['the collector does not answer in time']);
    answer = () => ({ status: 200 });
    await expect.poll(() => out.sent, { timeout: 10_000 }).toBe(300);
    expect(changes.at(-1)).toBeNull();
    expect(names().slice(-300)).toEqual(numbers(300));
  });

  it('survive a collector that is not there', async () => {
    const out = exporter({ url: 'http://127.0.0.1:1/v1/traces' });
    spans(3).forEach(out.add);
    await expect.poll(() => changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^the collector can't be reached/);
    expect(out.sent).toBe(0);
  });
});

describe('at the end', () => {
  it('what waits is handed on at once', async () => {
    const out = exporter({ delayMs: 60_000 });
    spans(500).forEach(out.add);
    await out.close(5_000);
    expect(out.sent).toBe(500);
    out.add(spans(1)[0] as EndedSpan);
    expect(out.dropped.shutdown).toBe(1);
  });

  it.each([
    ['is silent', (): Answer => 'silent'],
    ['says that it can’t', (): Answer => ({ status: 503, headers: { 'retry-after': '30' } })],
  ])('nothing waits for a collector that %s', async (_how, given) => {
    answer = given;
    const out = exporter({ delayMs: 10, timeoutMs: 60_000 });
    spans(4).forEach(out.add);
    await expect.poll(() => asked.length).toBe(1);
    await out.close(100);
    expect(out.dropped.shutdown).toBe(4);
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
