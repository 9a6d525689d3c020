/** Several sessions on one socket: each with its own cursor. */
import { eventually } from '@openv0/testing/eventually.js';
import type { WireFrame, WsProbe } from '@openv0/testing/ws-probe.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { about, ask, reached, seqs, told } from '../spec/conversation.js';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

let world: World;
let gateway: TestGateway;
let sessions: [TestSession, TestSession, TestSession];
let socket: WsProbe;

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world, { HEARTBEAT_MS: '400' });
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

async function subscribe(session: TestSession, more: object = {}): Promise<WireFrame> {
  const token = await world.token(session.id);
  return ask(socket, 'subscribe', { session_id: session.id, token, ...more });
}

describe('a socket', () => {
  it('watches three sessions, each from its own cursor', async () => {
    const [first, second, third] = sessions;
    await Promise.all(sessions.map((session) => session.publish(5)));
    await reached(socket, first.id, 5);
    await subscribe(second, { after: 3, epoch: second.epoch });
    await subscribe(third, { mode: 'snapshot' });
    await Promise.all([
      told(socket, second.id, 'replay:completed'),
      told(socket, third.id, 'replay:completed'),
    ]);
    await Promise.all(sessions.map((session) => session.publish(5)));
    await Promise.all(sessions.map((session) => reached(socket, session.id, 10)));
    expect(seqs(socket, first.id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(seqs(socket, second.id)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(seqs(socket, third.id)).toEqual([6, 7, 8, 9, 10]);
    expect(about(socket, second.id)[0]).toMatchObject({ type: 'connected', data: { head: 5, replay: 2 } });
    expect(about(socket, third.id).slice(0, 2)).toMatchObject([{ type: 'connected' }, { type: 'snapshot' }]);
    for (const session of sessions) {
      for (const frame of about(socket, session.id)) {
        if (frame.seq !== undefined) expect(frame.text).toBe(session.frame(frame.seq));
      }
    }
    const greetings = socket.frames.filter(({ type }) => type === 'connected');
    expect(new Set(greetings.map(({ data }) => data.connection_id)).size).toBe(1);
  });

  it('is told of the ack before what it causes, and of the heads of all', async () => {
    const [, second] = sessions;
    await second.publish(2);
    const ack = await subscribe(second);
    expect(ack).toMatchObject({ type: 'ack', data: { role: 'viewer' } });
    const frames = await told(socket, second.id, 'replay:completed');
    expect(socket.frames.indexOf(ack)).toBeLessThan(socket.frames.indexOf(frames[0] as WireFrame));
    const heads = () => socket.frames.findLast((frame) => frame.type === 'heartbeat')?.data.heads;
    await eventually('both heads', () => Object.keys((heads() ?? {}) as object).length === 2);
    expect(heads()).toEqual({ [sessions[0].id]: 0, [second.id]: 2 });
  });

  it('watches a session anew from the cursor that it names', async () => {
    const [first] = sessions;
    await first.publish(3);
    await reached(socket, first.id, 3);
    const again = await ask(socket, 'subscribe', { session_id: first.id, after: 1 });
    expect(again.type).toBe('ack');
    await told(socket, first.id, 'replay:completed', 2);
    const since = about(socket, first.id).filter(({ at }) => at >= again.at);
    expect(since.map((frame) => frame.seq ?? frame.type)).toEqual(['connected', 2, 3, 'replay:completed']);
    await first.publish(1);
    await reached(socket, first.id, 4);
    expect(seqs(socket, first.id)).toEqual([1, 2, 3, 2, 3, 4]);
  });

  it('hears nothing of a session after it has left it, and may watch none at all', async () => {
    const [first, second] = sessions;
    await subscribe(second);
    await told(socket, second.id, 'replay:completed');
    const left = await ask(socket, 'unsubscribe', { session_id: first.id });
    expect(left.type).toBe('ack');
    await first.publish(3);
    await second.publish(3);
    await reached(socket, second.id, 3);
    const since = socket.frames.slice(socket.frames.indexOf(left));
    expect(since.filter(({ data }) => data.session_id === first.id)).toEqual([]);
    expect(await ask(socket, 'unsubscribe', { session_id: first.id })).toMatchObject({
      data: { code: 'NOT_FOUND' },
    });
    await ask(socket, 'unsubscribe', { session_id: second.id });
    const beats = () => socket.frames.filter((frame) => frame.type === 'heartbeat');
    await eventually(
      'a heartbeat without heads',
      () => Object.keys(beats().at(-1)?.data.heads ?? [0]).length === 0,
    );
    expect(await subscribe(first, { after: 2 })).toMatchObject({ type: 'ack' });
    await reached(socket, first.id, 3);
  });

  it('may say several things in one breath: they are served in order', async () => {
    const [, second, third] = sessions;
    await second.publish(2);
    const [two, three] = await Promise.all([world.token(second.id), world.token(third.id)]);
    socket.send({ type: 'subscribe', ref: 's2', data: { session_id: second.id, token: two } });
    socket.send({ type: 'unsubscribe', ref: 'u2', data: { session_id: second.id } });
    socket.send({ type: 'subscribe', ref: 's3', data: { session_id: third.id, token: three } });
    await told(socket, third.id, 'replay:completed');
    const answers = socket.frames.filter((frame) => /^[su][23]$/.test(String(frame.data.ref)));
    expect(answers.map((frame) => `${frame.type} ${frame.data.ref as string}`)).toEqual([
      'ack s2',
      'ack u2',
      'ack s3',
    ]);
    await second.publish(1);
    await third.publish(1);
    await reached(socket, third.id, 1);
    expect(seqs(socket, second.id)).toEqual([]);
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
    const refused = await ask(other, 'subscribe', { session_id: first.id, token });
    expect(refused).toMatchObject({
      type: 'error',
      data: { session_id: first.id, code: 'RATE_LIMITED', close_code: 4504 },
    });
    expect(await ask(viewer, 'authenticate', { token })).toMatchObject({ type: 'ack' });
    expect(other.closed).toBeNull();
    await Promise.all([viewer, other].map((one) => one.close()));
    await small.stop();
  });
});
