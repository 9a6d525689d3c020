/** Several sessions on one socket: each with its own cursor, right and end. */

import { eventually } from '@openv0/testing/eventually.js';

import type { WireFrame, WsProbe } from '@openv0/testing/ws-probe.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

let world: World;
let gateway: TestGateway;
let sessions: [TestSession, TestSession, TestSession];
let socket: WsProbe;
let refs = 0;

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world, { HEARTBEAT_MS: '400', MAX_SESSIONS_PER_CONNECTION: '4' });
});
beforeEach(async () => {
  sessions = [await world.session(), await world.session(), await world.session()];
  socket = await gateway.watch(world, sessions[0].id);
  await socket.said('replay:completed');
});
afterEach(() => socket.close());
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

/** Says it, and gives back the answer. */
async function ask(type: string, data: object, at = socket): Promise<WireFrame> {
  const ref = `r${(refs += 1)}`;
  at.send({ type, ref, data });
  const find = () => at.frames.find((frame) => frame.data.ref === ref);
  return eventually(() => `an answer to ${type}; ${at.summary()}`, find);
}

async function subscribe(session: TestSession, more: object = {}): Promise<WireFrame> {
  const token = await world.token(session.id);
  return ask('subscribe', { session_id: session.id, token, ...more });
}

function about(sessionId: string, at = socket): WireFrame[] {
  return at.frames.filter(
    ({ type, data }) => type !== 'heartbeat' && type !== 'viewers' && data.session_id === sessionId,
  );
}

/** What came about a session once it has been told that much. */
async function told(sessionId: string, type: string, times = 1): Promise<WireFrame[]> {
  return eventually(
    () => `${type} of a session; ${socket.summary()}`,
    () => {
      const frames = about(sessionId);
      return frames.filter((frame) => frame.type === type).length >= times ? frames : undefined;
    },
  );
}

function seqs(frames: WireFrame[]): (number | undefined)[] {
  return frames.filter((frame) => frame.seq !== undefined).map((frame) => frame.seq);
}

async function live(session: TestSession, seq: number): Promise<void> {
  await eventually(
    () => `event ${seq}; ${socket.summary()}`,
    () => about(session.id).some((frame) => frame.seq === seq),
  );
}

describe('a socket', () => {
  it('watches three sessions, each from its own cursor', async () => {
    const [first, second, third] = sessions;
    await Promise.all(sessions.map((session) => session.publish(5)));
    await live(first, 5);
    await subscribe(second, { after: 3, epoch: second.epoch });
    await subscribe(third, { mode: 'snapshot' });
    await Promise.all([told(second.id, 'replay:completed'), told(third.id, 'replay:completed')]);
    await Promise.all(sessions.map((session) => session.publish(5)));
    await Promise.all(sessions.map((session) => live(session, 10)));
    expect(seqs(about(first.id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(seqs(about(second.id))).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(seqs(about(third.id))).toEqual([6, 7, 8, 9, 10]);
    expect(about(second.id)[0]).toMatchObject({ type: 'connected', data: { head: 5, replay: 2 } });
    expect(about(third.id).slice(0, 2)).toMatchObject([{ type: 'connected' }, { type: 'snapshot' }]);
    for (const session of sessions) {
      for (const frame of about(session.id)) {
        if (frame.seq !== undefined) expect(frame.text).toBe(session.frame(frame.seq));
      }
    }
    expect(new Set(socket.frames.filter(({ type }) => type === 'connected').map(idOfConnection)).size).toBe(
      1,
    );
  });

  it('is told of the ack before what it causes, and of the heads of all', async () => {
    const [, second] = sessions;
    await second.publish(2);
    const ack = await subscribe(second);
    expect(ack).toMatchObject({ type: 'ack', data: { role: 'viewer' } });
    const frames = await told(second.id, 'replay:completed');
    expect(socket.frames.indexOf(ack)).toBeLessThan(socket.frames.indexOf(frames[0] as WireFrame));
    const heads = () => socket.frames.findLast((frame) => frame.type === 'heartbeat')?.data.heads;
    await eventually('both heads', () => Object.keys((heads() ?? {}) as object).length === 2);
    expect(heads()).toEqual({ [sessions[0].id]: 0, [second.id]: 2 });
  });

  it('watches a session anew from the cursor that it names', async () => {
    const [first] = sessions;
    await first.publish(3);
    await live(first, 3);
    const again = await ask('subscribe', { session_id: first.id, after: 1 });
    expect(again.type).toBe('ack');
    await told(first.id, 'replay:completed', 2);
    const since = socket.frames.slice(socket.frames.indexOf(again));
    expect(since.map((frame) => frame.seq ?? frame.type).filter((what) => what !== 'heartbeat')).toEqual([
      'ack',
      'connected',
      2,
      3,
      'replay:completed',
    ]);
    await first.publish(1);
    await live(first, 4);
    expect(seqs(about(first.id))).toEqual([1, 2, 3, 2, 3, 4]);
  });

  it('hears nothing of a session after it has left it, and may watch none at all', async () => {
    const [first, second] = sessions;
    await subscribe(second);
    await told(second.id, 'replay:completed');
    const left = await ask('unsubscribe', { session_id: first.id });
    expect(left.type).toBe('ack');
    await first.publish(3);
    await second.publish(3);
    await live(second, 3);
    expect(
      about(first.id).filter((frame) => socket.frames.indexOf(frame) > socket.frames.indexOf(left)),
    ).toEqual([]);
    expect(await ask('unsubscribe', { session_id: first.id })).toMatchObject({ data: { code: 'NOT_FOUND' } });
    await ask('unsubscribe', { session_id: second.id });
    const beats = () => socket.frames.filter((frame) => frame.type === 'heartbeat');
    await eventually(
      'a heartbeat without heads',
      () => Object.keys(beats().at(-1)?.data.heads ?? [0]).length === 0,
    );
    expect(await subscribe(first, { after: 2 })).toMatchObject({ type: 'ack' });
    await live(first, 3);
  });

  it('may say several things in one breath: they are served in order', async () => {
    const [, second, third] = sessions;
    await second.publish(2);
    const [two, three] = await Promise.all([world.token(second.id), world.token(third.id)]);
    socket.send({ type: 'subscribe', ref: 's2', data: { session_id: second.id, token: two } });
    socket.send({ type: 'unsubscribe', ref: 'u2', data: { session_id: second.id } });
    socket.send({ type: 'subscribe', ref: 's3', data: { session_id: third.id, token: three } });
    await told(third.id, 'replay:completed');
    const answers = socket.frames.filter((frame) => /^[su][23]$/.test(String(frame.data.ref)));
    expect(answers.map((frame) => `${frame.type} ${frame.data.ref as string}`)).toEqual([
      'ack s2',
      'ack u2',
      'ack s3',
    ]);
    await second.publish(1);
    await third.publish(1);
    await live(third, 1);
    expect(seqs(about(second.id))).toEqual([]);
  });
});

describe('a session with as many viewers as it may have', () => {
  it('takes no other, and the connection goes on', async () => {
    const small = await TestGateway.start(world, { MAX_CONNECTIONS_PER_SESSION: '1' });
    const [first, second] = sessions;
    const viewer = await small.watch(world, first.id);
    const other = await small.watch(world, second.id);
    await Promise.all([viewer, other].map((one) => one.said('connected')));
    const token = await world.token(first.id);
    const refused = await ask('subscribe', { session_id: first.id, token }, other);
    expect(refused).toMatchObject({
      type: 'error',
      data: { session_id: first.id, code: 'RATE_LIMITED', close_code: 4504 },
    });
    expect(await ask('authenticate', { token }, viewer)).toMatchObject({ type: 'ack' });
    expect(other.closed).toBeNull();
    await Promise.all([viewer, other].map((one) => one.close()));
    await small.stop();
  });
});

function idOfConnection(frame: WireFrame): unknown {
  return frame.data.connection_id;
}
