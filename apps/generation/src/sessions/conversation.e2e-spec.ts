/** A session that goes on, on a real broker: over HTTP and over the socket, and after its events are gone. */
import { trimSession } from '@openv0/broker/jetstream/trim.fixture.js';
import { createSessionClient } from '@openv0/client/session-client.js';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { eventually } from '@openv0/testing/eventually.js';
import { http } from '@openv0/testing/http.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { SessionLogs } from '@openv0/testing/session-log.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let stack: Stack;
let logs: SessionLogs;

beforeAll(async () => {
  stack = await startStack();
  logs = await SessionLogs.open(stack);
}, 240_000);

afterAll(async () => {
  await logs?.close();
  await stack?.stop();
});

function fold(events: readonly NumberedEvent[], from: SessionState = initialState()): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), from);
}

/** The log once so many of its runs have ended. */
function ended(session: CreatedSession, runs: number): Promise<NumberedEvent[]> {
  const ends = (events: readonly NumberedEvent[]): number =>
    events.filter(({ type }) => type === 'generation:completed').length;
  return logs.until(session.session_id, `the end of run ${runs}`, (events) => ends(events) === runs);
}

/** The events of each run. */
function byRun(events: readonly NumberedEvent[]): NumberedEvent[][] {
  const runs: NumberedEvent[][] = [[]];
  for (const event of events) {
    runs.at(-1)?.push(event);
    if (event.type === 'generation:completed') runs.push([]);
  }
  return runs.slice(0, -1);
}

function ask<T = { run: number }>(session: CreatedSession, path: string, body: object, key?: string) {
  return stack.api<T>(`/v1/sessions/${session.session_id}/${path}`, {
    body,
    token: session.token,
    ...(key !== undefined && { headers: { 'Idempotency-Key': key } }),
  });
}

describe('a session that goes on', () => {
  it('takes follow-ups and retries on one log, each once, in their order', async () => {
    const session = await stack.createSession('A bakery in Lyon with a menu');
    const asked = [
      await ask(session, 'messages', { prompt: 'Make it darker' }, 'key'),
      await ask(session, 'messages', { prompt: 'Make it darker' }, 'key'),
      await ask(session, 'report', { message: 'x is not defined', file: 'js', line: 3 }),
    ];
    expect(asked.map(({ status, body }) => [status, body.run])).toEqual([
      [202, 2],
      [202, 2],
      [202, 3],
    ]);
    const other = await ask(session, 'messages', { prompt: 'Make it lighter' }, 'key');
    expect(other).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    await ended(session, 3);
    expect(await ask(session, 'retry', {})).toMatchObject({ status: 202, body: { run: 4 } });
    const events = await ended(session, 4);
    for (const run of byRun(events)) expect(problemsOfRun(run)).toEqual([]);
    expect(fold(events).runs.map(({ run, status }) => [run, status])).toEqual(
      [1, 2, 3, 4].map((run) => [run, 'completed']),
    );
    expect(
      fold(events)
        .messages.filter(({ role }) => role === 'user')
        .map(({ text }) => text),
    ).toEqual([
      'A bakery in Lyon with a menu',
      'Make it darker',
      'Fix: x is not defined (script.js, line 3)',
      'Fix: x is not defined (script.js, line 3)',
    ]);
  });

  it('takes the same over the socket, and says what is wrong', async () => {
    const session = await stack.createSession('A jazz club');
    await ended(session, 1);
    const client = createSessionClient({
      url: stack.socketUrl,
      sessionId: session.session_id,
      token: session.token,
    });
    client.connect();
    try {
      expect(await client.command('message', { prompt: 'Bigger' })).toMatchObject({
        ok: true,
        data: { run: 2 },
      });
      const wrong = await client.command('message', { prompt: '', revision: 'x' });
      expect(wrong).toMatchObject({ ok: false, code: 'INVALID_DATA' });
      expect(wrong).toMatchObject({ message: expect.stringMatching(/prompt.*; revision/) });
      const unknown = await client.command('message', { prompt: 'Bigger', revision: 999 });
      expect(unknown).toMatchObject({ ok: false, code: 'NOT_FOUND' });
      await eventually('the end of run 2', () => {
        const { state } = client.getSnapshot();
        return state.run === 2 && state.status === 'completed';
      });
      expect(await client.command('retry')).toMatchObject({ ok: true, data: { run: 3 } });
    } finally {
      client.close();
    }
  });
});

describe('a session whose events are gone', () => {
  it('still has its state and its site, and goes on where its numbers ended', async () => {
    const session = await stack.createSession('A bakery in Graz');
    const before = await ended(session, 1);
    const state = fold(before);
    const path = `/v1/sessions/${session.session_id}`;
    // The service's view won't do: it has the end from the log as long as that is there.
    await eventually('the last checkpoint', async () => {
      const stored = await logs.reader.checkpoint(session.session_id);
      return stored?.seq === before.length;
    });
    await trimSession(logs.nc, session.session_id, before.length);
    expect(await logs.reader.head(session.session_id)).toBe(0);

    const view = await stack.api(path, { token: session.token });
    expect(view.body).toMatchObject({ head: before.length, state });
    const viewer = await stack.token(session.session_id);
    const snapshot = await http(`${stack.gatewayUrl}${path}/snapshot`, { token: viewer });
    expect(snapshot).toMatchObject({ status: 200, body: { seq: before.length, state } });
    const files = await stack.api(`${path}/files`, { token: viewer });
    expect(files).toMatchObject({ status: 200, body: { revision: state.preview?.revision } });

    const probe = await stack.watch({ session_id: session.session_id, token: viewer });
    await eventually('a snapshot', () => probe.frames.some(({ type }) => type === 'snapshot'));
    expect(await ask(session, 'messages', { prompt: 'Make it darker' })).toMatchObject({ status: 202 });
    const isEnd = ({ type }: { type: string }): boolean => type === 'generation:completed';
    await eventually('the end of run 2', () => probe.events.some(isEnd), { within: 30_000 });
    const after = probe.events.map(({ text }) => JSON.parse(text) as NumberedEvent);
    expect(after[0]?.seq).toBe(before.length + 1);
    expect(problemsOfRun(after)).toEqual([]);
    expect(fold(after, state).runs.map(({ run }) => run)).toEqual([1, 2]);
    await probe.close();
  });
});
