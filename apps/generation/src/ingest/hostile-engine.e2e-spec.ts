/**
 * An engine that breaks the contract over the wire, with the rights of its own account: only its runs come to harm, and
 * the log and the metrics name it. (What it may not say in a run is in outside-runs.refusals.spec.ts.)
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import type { NatsConnection } from '@nats-io/transport-node';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { eventually } from '@openv0/testing/eventually.js';
import { http } from '@openv0/testing/http.js';
import { freePort } from '@openv0/testing/free-port.js';
import { connectAs } from '@openv0/testing/publishers.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { SessionLogs } from '@openv0/testing/session-log.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, goodRun, type Said } from '../spec/outside-engine.js';

const PER_SECOND = 100;

let stack: Stack;
let logs: SessionLogs;
let engine: NatsConnection;
let metricsPort: number;

beforeAll(async () => {
  metricsPort = await freePort();
  stack = await startStack({
    gateways: 0,
    env: {
      OUTSIDE_ENGINES: 'demo',
      // A busy machine may take seconds for all the breaches of a run.
      ENGINE_SILENCE_S: '12',
      INGEST_PER_SECOND: String(PER_SECOND),
      METRICS_PORT: String(metricsPort),
    },
  });
  logs = await SessionLogs.open(stack);
  engine = await connectAs(stack.nats, 'engine_demo');
}, 240_000);

afterAll(async () => {
  await engine?.close();
  await logs?.close();
  await stack?.stop();
});

/** A session of this engine, its job taken. */
async function begin(): Promise<{ session: CreatedSession; events: Said[] }> {
  const session = await stack.createSession('A bakery', { engine: 'demo', project_id: 'project' });
  const ask = '{"batch":1,"expires":5000000000}';
  const job = await engine.request('LOG.CONSUMER.MSG.NEXT.JOBS.demo', ask, { noMux: true, timeout: 6_000 });
  expect(job.json()).toEqual({ session_id: session.session_id, run: 1 });
  return { session, events: goodRun(session.session_id) };
}

async function say(sessionId: string, request: unknown): Promise<Record<string, unknown>> {
  const answer = await engine.request(`ingest.demo.${sessionId}`, JSON.stringify(request), {
    timeout: 5_000,
  });
  return answer.json();
}

async function refused(reason: string): Promise<number> {
  const { body } = await http<string>(`http://127.0.0.1:${metricsPort}/metrics`);
  const line = `openv0_ingest_refused_total{engine="demo",reason="${reason}"} `;
  return Number(String(body).split(line)[1]?.split('\n')[0] ?? 0);
}

async function said(words: string): Promise<void> {
  await eventually(`the log to say "${words}"`, () => stack.generations[0]?.output.includes(words));
}

/** One of our own runs, from here to its end: nobody's breach is in its way. */
async function ownRun(): Promise<void> {
  const { session_id } = await stack.createSession('A bookshop');
  expect(problemsOfRun(await logs.ended(session_id))).toEqual([]);
}

describe('an engine that breaks the contract', () => {
  it('is named by each breach, in the metrics and in the log', async () => {
    const { session, events } = await begin();
    const id = session.session_id;
    const foreign = await stack.createSession('Not the engine’s');
    const [started] = events as [Said];
    const wrong: [reason: string, sessionId: string, request: unknown][] = [
      ['invalid_event', id, { type: 'x', data: {} }],
      ['control_type', id, { type: 'reset', data: base(id) }],
      ['numbered', id, { ...started, seq: 1 }],
      ['foreign_session', id, { ...started, data: { ...started.data, session_id: foreign.session_id } }],
      ['forbidden', foreign.session_id, goodRun(foreign.session_id)[0]],
      ['not_found', 'x'.repeat(22), goodRun('x'.repeat(22))[0]],
      ['out_of_order', id, events[3]],
    ];
    for (const [reason, sessionId, request] of wrong) {
      expect(await say(sessionId, request)).toMatchObject({
        code: expect.any(String),
        message: expect.any(String),
      });
      expect(await refused(reason), reason).toBe(1);
      await said(`engine demo: ${reason}`);
    }
    expect(stack.generations[0]?.output).not.toContain(id);
    for (const event of events) expect(await say(id, event)).toEqual({ seq: expect.any(Number) });
    expect(problemsOfRun(await logs.ended(id))).toEqual([]);
    expect(problemsOfRun(await logs.ended(foreign.session_id))).toEqual([]);
  });

  it('is cut off by the broker when it sends more than a message may hold, and nobody else is', async () => {
    const { port, passwords } = stack.nats;
    const socket = connect(port, '127.0.0.1');
    let told = '';
    socket.on('data', (chunk) => (told += String(chunk)));
    // A client library would refuse by itself.
    const login = { user: 'engine_demo', pass: passwords.engine_demo, verbose: false };
    socket.write(`CONNECT ${JSON.stringify(login)}\r\nPUB ingest.demo.x 2000000\r\n`);
    await once(socket, 'close');
    expect(told).toMatch(/maximum payload violation/i);
    await ownRun();
  });

  it('is answered less, then not at all, when it floods, and our own runs go on', async () => {
    const { session, events } = await begin();
    const before = await logs.reader.head(session.session_id);
    const body = JSON.stringify(events[3]);
    const run = ownRun();
    for (let sent = 0; sent < 20 * PER_SECOND; sent++)
      engine.publish(`ingest.demo.${session.session_id}`, body);
    await engine.flush();
    const isDeaf = async (): Promise<boolean> =>
      engine.request(`ingest.demo.${session.session_id}`, body, { timeout: 2_000 }).then(
        () => false,
        (error: Error) => /no responders/i.test(String(error)),
      );
    await eventually('nobody to listen to it', isDeaf);
    expect(await refused('rate_limited')).toBeGreaterThanOrEqual(2 * PER_SECOND);
    await said('engine demo: rate_limited');
    await run;
    expect(await logs.reader.head(session.session_id)).toBe(before);
    await eventually('it to be heard again', async () => !(await isDeaf()), { within: 10_000, every: 200 });
  });

  it('loses a run that it says nothing about, although it holds the job', async () => {
    const { session, events } = await begin();
    const id = session.session_id;
    for (const event of events.slice(0, 5)) await say(id, event);
    const log = await logs.ended(id, { within: 60_000 });
    expect(problemsOfRun(log, { outcome: 'failed' })).toEqual([]);
    expect(log.at(-2)).toMatchObject({ data: { error_code: 'WORKER_LOST', retry_available: true } });
    expect(await say(id, events[5])).toMatchObject({ code: 'RUN_OVER' });
    expect(await refused('silent')).toBeGreaterThanOrEqual(1);
    await said('engine demo: silent');
  });
});
