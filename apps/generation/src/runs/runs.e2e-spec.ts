/** Runs on a real broker: many at once, cancelled at every moment, handed over, taken over. */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { eventually } from '@openv0/testing/eventually.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { SessionLogs } from '@openv0/testing/session-log.js';
import { startStack, type Stack, type StackOptions } from '@openv0/testing/stack.js';
import { afterEach, describe, expect, it } from 'vitest';

/** About five seconds a run. */
const SLOW = { ENGINE_PACE: '0.08' };

let stack: Stack;
let logs: SessionLogs;

afterEach(async () => {
  await logs?.close();
  await stack?.stop();
});

async function start(options: StackOptions): Promise<void> {
  stack = await startStack({ gateways: 0, ...options });
  logs = await SessionLogs.open(stack);
}

function cancel(session: CreatedSession): Promise<{ status: number; body: unknown }> {
  const path = `/v1/sessions/${session.session_id}/cancel`;
  return stack.api(path, { method: 'POST', token: session.token });
}

async function view(session: CreatedSession): Promise<{ head: number; state: { status: string } }> {
  const answer = await stack.api<{ head: number; state: { status: string } }>(
    `/v1/sessions/${session.session_id}`,
    { token: session.token },
  );
  return answer.body;
}

const hasStarted = (events: readonly NumberedEvent[]): boolean =>
  events.some((event) => event.type === 'generation:started');

const hasWritten =
  (steps: number) =>
  (events: readonly NumberedEvent[]): boolean =>
    events.filter((event) => event.type === 'preview:updated').length >= steps;

describe('runs at once', () => {
  it('10 of them share one process', async () => {
    await start({ env: SLOW });
    const sessions = await Promise.all(
      Array.from({ length: 10 }, (_, i) => stack.createSession(`A garden centre, number ${i}`)),
    );
    const all = await Promise.all(
      sessions.map((session) => logs.until(session.session_id, 'its start', hasStarted)),
    );
    expect(all.every((events) => events.at(-1)?.type !== 'generation:completed')).toBe(true);
    for (const session of sessions) {
      expect(problemsOfRun(await logs.ended(session.session_id))).toEqual([]);
    }
  });
});

describe('cancelling', () => {
  it('ends a run that waits with its end alone, and is idempotent', async () => {
    await start({ env: { ...SLOW, WORKERS: '1' } });
    const first = await stack.createSession('A busy one');
    await logs.until(first.session_id, 'its start', hasStarted);
    const second = await stack.createSession('One that waits');
    expect(await cancel(second)).toMatchObject({ status: 202, body: { run: 1, status: 'cancelled' } });
    expect(await cancel(second)).toMatchObject({ status: 202, body: { run: 1, status: 'cancelled' } });
    const events = await logs.read(second.session_id);
    expect(events).toMatchObject([
      { seq: 1, type: 'generation:completed', data: { status: 'cancelled', final_url: null, run: 1 } },
    ]);
    expect(await view(second)).toMatchObject({ head: 1, state: { status: 'cancelled' } });
    // The worker that was busy takes what comes after, and nothing more of the cancelled one.
    const third = await stack.createSession('One that comes after');
    expect(problemsOfRun(await logs.ended(third.session_id))).toEqual([]);
    expect(await logs.read(second.session_id)).toHaveLength(1);
  });

  it('ends a run at work at once, keeping what it has written', async () => {
    await start({ env: { ENGINE_PACE: '1' } });
    const session = await stack.createSession('A bakery');
    await logs.until(session.session_id, 'a first page', hasWritten(1));
    expect((await cancel(session)).status).toBe(202);
    // It had some 30 s to go.
    const events = await logs.ended(session.session_id, { within: 10_000 });
    expect(problemsOfRun(events, { outcome: 'cancelled' })).toEqual([]);
    expect(events.at(-1)).toMatchObject({ data: { status: 'cancelled', final_url: null } });
    await eventually('the record to follow', async () => {
      const { status, body } = await cancel(session);
      return status === 202 && (body as { status: string }).status === 'cancelled';
    });
    const files = await stack.api(`/v1/sessions/${session.session_id}/files`, { token: session.token });
    expect(files.status).toBe(200);
    expect(await logs.read(session.session_id)).toHaveLength(events.length);
  });

  it('changes nothing after the end', async () => {
    await start({});
    const session = await stack.createSession('A bakery');
    const events = await logs.ended(session.session_id);
    await eventually('the record to follow', async () => {
      const answer = await cancel(session);
      return answer.status === 202 && (answer.body as { status: string }).status === 'completed';
    });
    expect(await logs.read(session.session_id)).toHaveLength(events.length);
  });
});

describe('a worker that goes', () => {
  it('hands its runs over when it is told to end, and ends with 0 at once', async () => {
    await start({ env: SLOW, generations: 1 });
    const sessions = await Promise.all([1, 2, 3].map((n) => stack.createSession(`A hotel, number ${n}`)));
    await Promise.all(sessions.map((s) => logs.until(s.session_id, 'two steps', hasWritten(2))));
    const asked = Date.now();
    expect(await stack.generations[0]?.stop()).toEqual({ code: 0, killed: false });
    expect(Date.now() - asked).toBeLessThan(5_000);
    await stack.generations[0]?.start();
    for (const session of sessions) {
      expect(problemsOfRun(await logs.ended(session.session_id), { takenOver: true })).toEqual([]);
    }
  });

  it('is replaced when it is killed: no step twice, one end, within 10 s', async () => {
    await start({ env: SLOW, generations: 2 });
    const [api, worker] = stack.generations;
    await worker?.stop();
    const sessions = await Promise.all([1, 2, 3, 4].map((n) => stack.createSession(`A school, number ${n}`)));
    await Promise.all(sessions.map((s) => logs.until(s.session_id, 'two steps', hasWritten(2))));
    // They stand still until there is somebody to take them: on a slow machine they'd have ended by then.
    api?.freeze(true);
    await worker?.start();
    await api?.kill('SIGKILL');
    const heads = await Promise.all(sessions.map((s) => logs.reader.head(s.session_id)));
    const killed = Date.now();
    await Promise.all(
      sessions.map((s, i) =>
        logs.until(s.session_id, 'more', (events) => events.length > (heads[i] ?? 0), { within: 12_000 }),
      ),
    );
    expect(Date.now() - killed).toBeLessThan(10_000);
    for (const session of sessions) {
      const events = await logs.ended(session.session_id);
      expect(problemsOfRun(events, { takenOver: true })).toEqual([]);
    }
  });

  it('stops silently when it wakes up and another has its run', async () => {
    await start({ env: SLOW, generations: 2 });
    const [sleeper, other] = stack.generations;
    await other?.stop();
    const session = await stack.createSession('A clinic');
    await logs.until(session.session_id, 'two steps', hasWritten(2));
    sleeper?.freeze(true);
    await other?.start();
    const events = await logs.ended(session.session_id, { within: 30_000 });
    sleeper?.freeze(false);
    await eventually('the sleeper to notice', () => sleeper?.output.includes('fenced'));
    expect(problemsOfRun(events, { takenOver: true })).toEqual([]);
    expect(await logs.read(session.session_id)).toHaveLength(events.length);
  });
});

describe('a broker that is killed and comes back', () => {
  it('delays a run, and neither doubles nor loses anything of it', async () => {
    await start({ env: SLOW });
    const sessions = await Promise.all([1, 2, 3].map((n) => stack.createSession(`A shop, number ${n}`)));
    await Promise.all(sessions.map((s) => logs.until(s.session_id, 'two steps', hasWritten(2))));
    await stack.nats.kill('SIGKILL');
    const away = await stack.api('/v1/sessions', { body: { prompt: 'Now?' } });
    expect(away).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    await stack.nats.restart();
    for (const session of sessions) {
      const events = await logs.ended(session.session_id, { within: 40_000 });
      expect(problemsOfRun(events, { takenOver: true })).toEqual([]);
    }
  });
});
