/**
 * One trace from the request to the viewers, over the built services and a real broker, as a collector gets it; and what
 * must not be: spans of what isn't kept, anything that leaves the house with them, harm by a collector that is away.
 */
import { newSpanId, newTraceId } from '@openv0/platform/tracing/trace-context.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { scrape, total } from './metrics-scrape.js';
import { startOtlpSink, type OtlpSink, type SunkSpan } from './otlp-sink.js';
import { present } from './present.js';
import { startStack, type Stack } from './stack.js';
import type { WsProbe } from './ws-probe.js';

const JOBS = 'jobs.generate.builtin';
const PUBLISH = 'publish sessions.{session}.{seq}';
const DELIVER = 'deliver live.sessions.{session}.{seq}';
const MAX_QUEUE = 64;
/** A run and its traces, on a machine that has a lot to do; in milliseconds. */
const WITHIN = { within: 45_000 };
const FULL = process.env.FAULTS === '1';

let sink: OtlpSink;
let stack: Stack;
/** A request whose caller doesn't trace it, and one whose caller does, with its spans. */
let silent: Asked;
let first: Asked;
let spans: SunkSpan[];
/** Nothing of this may be exported. */
const secrets: string[] = [];

beforeAll(async () => {
  sink = await startOtlpSink();
  stack = await startStack({
    pace: 0.05,
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${sink.url}/`,
      OTEL_EXPORTER_OTLP_TIMEOUT: '500',
      OTEL_BSP_SCHEDULE_DELAY: '50',
      OTEL_BSP_MAX_QUEUE_SIZE: String(MAX_QUEUE),
      // Each caller's word decides, so that one stack shows both.
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0',
      LOG_LEVEL: 'debug',
      DRAIN_MS: '0',
    },
  });
  [silent, first] = await Promise.all([ask('00'), ask('01')]);
  spans = await tracedTo(first, 1);
}, 120_000);
afterAll(async () => {
  await stack?.stop();
  await sink?.close();
});

interface Asked {
  session: CreatedSession;
  traceId: string;
  /** The caller's span. */
  caller: string;
  viewer: WsProbe;
}

async function ask(flags: string): Promise<Asked> {
  const prompt = `A bakery called canary${secrets.length}`;
  const [traceId, caller] = [newTraceId(), newSpanId()];
  const { body } = await stack.api<CreatedSession>('/v1/sessions', {
    body: { prompt },
    headers: { traceparent: `00-${traceId}-${caller}-${flags}` },
  });
  secrets.push(prompt, 'canary', body.session_id, body.token, ...body.token.split('.').slice(1));
  const viewer = await stack.watch(body);
  return { session: body, traceId, caller, viewer };
}

/** Waits for all spans of the first run's trace: the last to go are its job's, and its last event's delivery. */
async function tracedTo({ traceId, viewer }: Asked, workers: number): Promise<SunkSpan[]> {
  const { seq: last } = await viewer.saw('generation:completed', WITHIN);
  const isLast = (span: SunkSpan): boolean => span.name === DELIVER && span.attributes['openv0.seq'] === last;
  await eventually(
    () => `the spans of ${traceId}; there are ${sink.of(traceId).length}`,
    () => {
      const spans = sink.of(traceId);
      return named(spans, `process ${JOBS}`).length >= workers && spans.some(isLast);
    },
    WITHIN,
  );
  return sink.of(traceId);
}

function named(spans: SunkSpan[], name: string): SunkSpan[] {
  return spans.filter((span) => span.name === name);
}

function only(spans: SunkSpan[], name: string): SunkSpan {
  const found = named(spans, name);
  expect(found, name).toHaveLength(1);
  return found[0] as SunkSpan;
}

describe('a request that its caller traces', () => {
  it('is one trace: request, job, run, steps, events, and their delivery', () => {
    const request = only(spans, 'POST /v1/sessions');
    const queued = only(spans, `publish ${JOBS}`);
    const worked = only(spans, `process ${JOBS}`);
    const run = only(spans, 'run');
    expect(request).toMatchObject({ parentSpanId: first.caller, kind: 2, service: 'openv0-generation' });
    expect(queued).toMatchObject({ parentSpanId: request.spanId, kind: 4 });
    expect(worked).toMatchObject({ parentSpanId: queued.spanId, kind: 5 });
    expect(run).toMatchObject({ parentSpanId: worked.spanId, kind: 1 });

    const steps = named(spans, 'step');
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) {
      expect(step.parentSpanId).toBe(run.spanId);
      expect(step.failed).toBe(false);
      expect(step.start >= run.start && step.end <= run.end).toBe(true);
    }
    const published = named(spans, PUBLISH);
    const owners = new Set([run, ...steps].map(({ spanId }) => spanId));
    for (const span of published) expect(owners).toContain(span.parentSpanId);
    // Each step has events of its own.
    for (const { spanId } of steps) {
      expect(published.some(({ parentSpanId }) => parentSpanId === spanId)).toBe(true);
    }
    const seqs = published.map(({ attributes }) => attributes['openv0.seq']);
    const events = first.viewer.events.map(({ seq }) => seq);
    expect(seqs.toSorted((a, b) => Number(a) - Number(b))).toEqual(events);

    const delivered = named(spans, DELIVER);
    for (const span of delivered) {
      const source = published.find(({ spanId }) => spanId === span.parentSpanId);
      expect(span).toMatchObject({ service: 'openv0-gateway', kind: 5 });
      expect(span.attributes['openv0.seq']).toBe(source?.attributes['openv0.seq']);
    }
    // What was stored before the gateway watched was read from the log; everything else came live.
    expect(delivered.length).toBeGreaterThan(published.length / 2);
    expect(delivered.at(-1)?.attributes['openv0.viewers']).toBe(1);
    const known = [
      'POST /v1/sessions',
      `publish ${JOBS}`,
      `process ${JOBS}`,
      'run',
      'step',
      PUBLISH,
      DELIVER,
    ];
    expect(new Set(spans.map(({ name }) => name))).toEqual(new Set(known));
  });

  it('is found by the hash of its session, at every part of it', () => {
    const hash = sessionHash(first.session.session_id);
    expect(spans.map(({ attributes }) => attributes['openv0.session'])).toEqual(spans.map(() => hash));
    expect(only(spans, 'POST /v1/sessions').attributes).toMatchObject({
      'http.request.method': 'POST',
      'http.route': '/v1/sessions',
      'http.response.status_code': 201,
    });
    expect(only(spans, `process ${JOBS}`).attributes).toMatchObject({
      'messaging.system': 'nats',
      'messaging.operation.name': 'process',
      'messaging.operation.type': 'process',
      'messaging.destination.name': JOBS,
      'messaging.message.id': `${hash}:1`,
      'openv0.end': 'ended',
      'openv0.deliveries': 1,
    });
    expect(only(spans, 'run').attributes).toMatchObject({ 'openv0.run': 1, 'openv0.outcome': 'completed' });
    expect(named(spans, PUBLISH)[0]?.attributes).toMatchObject({
      'messaging.operation.name': 'publish',
      'messaging.operation.type': 'send',
      'messaging.destination.template': 'sessions.{session}.{seq}',
      'messaging.message.body.size': expect.any(Number),
    });
    // And the log lines of the request and of the run have the trace.
    const lines = linesOf(present(stack.generations[0], 'no worker').output);
    const traced = lines.filter(({ trace_id }) => trace_id === first.traceId).map(({ msg }) => msg);
    expect(traced).toContain('run started');
    expect(traced).toContain('run completed');
    expect(traced).toContain('request completed');
  });

  it('goes on in the trace of whoever asked for a run, also when it had to wait', async () => {
    const asked = await ask('01');
    const { token, session_id: id } = asked.session;
    const later = newTraceId();
    const { status } = await stack.api(`/v1/sessions/${id}/messages`, {
      token,
      body: { prompt: 'larger' },
      headers: { traceparent: `00-${later}-${newSpanId()}-01` },
    });
    expect(status).toBe(202);
    await eventually(
      'the second run’s trace',
      () => named(sink.of(later), `process ${JOBS}`).length === 1,
      WITHIN,
    );
    const [before, after] = [await tracedTo(asked, 1), sink.of(later)];
    const queued = only(after, `publish ${JOBS}`);
    expect(queued.parentSpanId).toBe(only(after, 'POST /v1/sessions/{id}/messages').spanId);
    expect(only(after, 'run').attributes).toMatchObject({ 'openv0.run': 2 });
    expect(only(before, 'run').attributes).toMatchObject({ 'openv0.run': 1 });
    // By the worker that ended the run before.
    expect(queued.start >= only(before, 'run').start).toBe(true);
  });

  it('is the same trace when another worker takes the run over', async () => {
    const asked = await ask('01');
    await asked.viewer.saw('preview:updated');
    const worker = present(stack.generations[0], 'no worker');
    expect(await worker.stop()).toMatchObject({ killed: false });
    await worker.start();
    const spans = await tracedTo(asked, 2);
    const queued = only(spans, `publish ${JOBS}`);
    const [before, heir] = named(spans, `process ${JOBS}`) as [SunkSpan, SunkSpan];
    for (const { parentSpanId } of [before, heir]) expect(parentSpanId).toBe(queued.spanId);
    expect(before.attributes).toMatchObject({ 'openv0.end': 'given_back', 'openv0.deliveries': 1 });
    expect(heir.attributes['openv0.end']).toBe('ended');
    expect(heir.attributes['openv0.deliveries']).toBeGreaterThan(1);
    const runs = named(spans, 'run');
    expect(runs.map(({ parentSpanId }) => parentSpanId)).toEqual([before.spanId, heir.spanId]);
    const ids = new Set([asked.caller, ...spans.map(({ spanId }) => spanId)]);
    expect(spans.filter(({ parentSpanId }) => !ids.has(parentSpanId))).toEqual([]);
    const seqs = named(spans, PUBLISH).map(({ attributes }) => Number(attributes['openv0.seq']));
    expect([...new Set(seqs)].toSorted((a, b) => a - b)).toEqual(asked.viewer.events.map(({ seq }) => seq));
  });

  // The broker waits for 6 s before it gives a job to another worker.
  it.runIf(FULL)('is the same trace when its worker is killed, whose own spans end with it', async () => {
    const asked = await ask('01');
    await asked.viewer.saw('preview:updated');
    const worker = present(stack.generations[0], 'no worker');
    await worker.kill('SIGKILL');
    await worker.start();
    const spans = await tracedTo(asked, 1);
    expect(only(spans, `process ${JOBS}`)).toMatchObject({
      parentSpanId: only(spans, `publish ${JOBS}`).spanId,
      attributes: { 'openv0.end': 'ended' },
    });
    const ids = new Set([asked.caller, ...spans.map(({ spanId }) => spanId)]);
    const orphans = spans.filter(({ parentSpanId }) => !ids.has(parentSpanId));
    expect(new Set(orphans.map(({ name }) => name))).toEqual(new Set(['step', PUBLISH, DELIVER]));
    expect(orphans.every(({ start }) => start < only(spans, 'run').start)).toBe(true);
  });
});

describe('what leaves the house', () => {
  it('is nothing of a request that its caller doesn’t trace', async () => {
    // What came after it has long been handed on.
    await silent.viewer.saw('generation:completed', WITHIN);
    expect(sink.of(silent.traceId)).toEqual([]);
    expect(sink.bytes).not.toContain(silent.traceId);
    // Its log lines can be found together all the same.
    expect(present(stack.generations[0], 'no worker').output).toContain(silent.traceId);
  });

  it('is as the protocol has it, and holds no prompt, no token and no session’s id', () => {
    expect(sink.problems).toEqual([]);
    expect(sink.spans.length).toBeGreaterThan(200);
    expect(secrets.filter((secret) => sink.bytes.includes(secret))).toEqual([]);
  });

  it('never reaches a viewer', () => {
    const frames = first.viewer.frames.map(({ text }) => text).join('\n');
    expect(frames).not.toContain(first.traceId);
    expect(frames).not.toContain('traceparent');
  });
});

describe('a collector that takes nothing any more', () => {
  it('loses spans, which are counted, and no event', async () => {
    sink.mood = 'silent';
    const asked = await ask('01');
    await asked.viewer.saw('generation:completed', WITHIN);
    const seqs = asked.viewer.events.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_seq, index) => index + 1));
    for (const service of [...stack.generations, ...stack.gateways]) {
      const samples = await scrape(service);
      expect(total(samples, 'openv0_trace_spans_dropped_total', 'queue_full'), service.name).toBeGreaterThan(
        0,
      );
      expect(service.output).toContain('traces wait: the collector does not answer in time');
    }
    // The other half of it: what could be handed on was.
    expect(
      total(await scrape(present(stack.gateways[0], 'none')), 'openv0_trace_spans_sent_total'),
    ).toBeGreaterThan(0);
    const ends = await Promise.all(
      [...stack.generations, ...stack.gateways].map((service) => service.stop()),
    );
    expect(ends).toEqual(ends.map(() => ({ code: 0, killed: false })));
  });
});

describe('without an endpoint', () => {
  it('asks nobody, keeps nothing, and still says in its log lines what belongs together', async () => {
    const quiet = await startStack({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: '', DRAIN_MS: '0' } });
    try {
      const before = sink.requests;
      const traceId = newTraceId();
      const { body } = await quiet.api<CreatedSession>('/v1/sessions', {
        body: { prompt: 'A bakery' },
        headers: { traceparent: `00-${traceId}-${newSpanId()}-01` },
      });
      const viewer = await quiet.watch(body);
      await viewer.saw('generation:completed', WITHIN);
      for (const service of [...quiet.generations, ...quiet.gateways]) {
        const samples = await scrape(service);
        expect(total(samples, 'openv0_trace_spans_sent_total')).toBe(0);
        expect(total(samples, 'openv0_trace_spans_dropped_total')).toBe(0);
      }
      // A run that is asked for on a socket has a trace of its own.
      const { session_id } = body;
      viewer.send({ type: 'command', ref: 'm', data: { session_id, name: 'message', prompt: 'larger' } });
      const started = (): Line[] =>
        linesOf(present(quiet.generations[0], 'no worker').output).filter(({ msg }) => msg === 'run started');
      await eventually('the second run', () => started().length === 2, WITHIN);
      expect(started()[0]).toMatchObject({ trace_id: traceId, session: sessionHash(body.session_id) });
      expect(started()[1]?.trace_id).toMatch(/^[0-9a-f]{32}$/);
      expect(started()[1]?.trace_id).not.toBe(traceId);
      expect(sink.requests).toBe(before);
    } finally {
      await quiet.stop();
    }
  });
});

interface Line {
  msg?: string;
  trace_id?: string;
  session?: string;
}

function linesOf(output: string): Line[] {
  return output
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}
