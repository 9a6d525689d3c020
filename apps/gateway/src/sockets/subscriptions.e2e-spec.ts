/** Several sessions on one socket: each by its own right, and with its own end. */
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { eventually } from '@openv0/testing/eventually.js';
import { newSessionId } from '@openv0/testing/publishers.js';
import type { WireFrame, WsProbe } from '@openv0/testing/ws-probe.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { about, ask, reached, seqs, told } from '../spec/conversation.js';
import { ORIGIN, TestGateway, World, type TestSession } from '../spec/test-gateway.js';

/** A token that is over for so long lives by the leeway alone, and not much longer. */
const NEARLY_OVER_S = -26;
let world: World;
let gateway: TestGateway;
let linked: TestGateway;
let first: TestSession;
let second: TestSession;
let socket: WsProbe;

beforeAll(async () => {
  world = await World.start();
  const env = { HEARTBEAT_MS: '1000', MAX_SESSIONS_PER_CONNECTION: '3' };
  gateway = await TestGateway.start(world, env);
  linked = await TestGateway.start(world, { ...env, VIEWER_ACCESS: 'link' });
});
beforeEach(async () => {
  [first, second] = [await world.session(), await world.session()];
  socket = await gateway.watch(world, first.id);
  await socket.said('replay:completed');
});
afterEach(() => socket.close());
afterAll(async () => {
  await gateway?.stop();
  await linked?.stop();
  await world?.stop();
});

async function subscribe(sessionId: string, token?: string): Promise<WireFrame> {
  const answer = await ask(socket, 'subscribe', { session_id: sessionId, ...(token && { token }) });
  if (answer.type === 'ack') await told(socket, sessionId, 'replay:completed');
  return answer;
}

async function watchBoth(): Promise<void> {
  await subscribe(second.id, await world.token(second.id));
}

/** How a session's end was told on the socket that goes on. */
async function endOf(sessionId: string): Promise<Record<string, unknown> | undefined> {
  return (await told(socket, sessionId, 'error')).at(-1)?.data;
}

/** What happens in it still comes, all of it. */
async function goesOn(session: TestSession): Promise<void> {
  await session.publish(2);
  await reached(socket, session.id, session.events.length);
  expect(seqs(socket, session.id)).toEqual(session.events.map((_event, index) => index + 1));
  expect(socket.closed).toBeNull();
}

describe('a session on a socket with others', () => {
  it('ends alone when it is deleted, and the others go on', async () => {
    await watchBoth();
    await createBuckets(world.generation).checkpoints.delete(second.id);
    world.generation.publish(`control.revoke.${second.id}`, JSON.stringify({ jti: null }));
    expect(await endOf(second.id)).toMatchObject({ code: 'NOT_FOUND', close_code: 4506 });
    await goesOn(first);
    expect((await subscribe(second.id)).data).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('does not begin when there is none', async () => {
    const unknown = newSessionId();
    const answer = await ask(socket, 'subscribe', { session_id: unknown, token: await world.token(unknown) });
    expect(answer.type).toBe('ack');
    expect(await endOf(unknown)).toMatchObject({ code: 'NOT_FOUND', close_code: 4506 });
    await goesOn(first);
  });

  it('ends alone when its token is revoked', async () => {
    const { token, jti } = await world.signer.sign({ sid: second.id, role: 'viewer', expiresIn: 600 });
    await subscribe(second.id, token);
    world.generation.publish(`control.revoke.${second.id}`, JSON.stringify({ jti }));
    expect(await endOf(second.id)).toMatchObject({ code: 'FORBIDDEN', close_code: 4508 });
    await goesOn(first);
  });

  it('ends alone when its token is over, and the last one ends the socket', async () => {
    await subscribe(second.id, await world.token(second.id, 'viewer', NEARLY_OVER_S));
    expect(await endOf(second.id)).toMatchObject({ code: 'FORBIDDEN', close_code: 4200 });
    await goesOn(first);
    await subscribe(first.id, await world.token(first.id, 'viewer', NEARLY_OVER_S));
    expect((await socket.hasClosed()).code).toBe(4200);
  });

  it('says nothing more after its end', async () => {
    const { token, jti } = await world.signer.sign({ sid: second.id, role: 'viewer', expiresIn: 600 });
    await subscribe(second.id, token);
    world.generation.publish(`control.revoke.${second.id}`, JSON.stringify({ jti }));
    await endOf(second.id);
    await second.publish(3);
    await goesOn(first);
    expect(about(socket, second.id).at(-1)?.type).toBe('error');
    expect(seqs(socket, second.id)).toEqual([]);
  });
});

describe('a renewal', () => {
  it('may be for any session that is watched, and keeps it when the others’ tokens are over', async () => {
    await subscribe(second.id, await world.token(second.id, 'viewer', NEARLY_OVER_S));
    await subscribe(first.id, await world.token(first.id, 'viewer', NEARLY_OVER_S));
    const token = await world.token(second.id, 'owner');
    const renewed = await ask(socket, 'authenticate', { session_id: second.id, token });
    expect(renewed).toMatchObject({ type: 'ack', data: { role: 'owner' } });
    expect(await endOf(first.id)).toMatchObject({ close_code: 4200 });
    await goesOn(second);
    expect(about(socket, second.id).filter(({ type }) => type === 'connected')).toHaveLength(1);
  });

  it('that is no good changes nothing', async () => {
    await watchBoth();
    const bad = [
      await world.token(second.id, 'viewer', -600),
      await world.token(first.id),
      await world.token(newSessionId()),
      'rubbish',
    ];
    for (const token of bad) {
      const answer = await ask(socket, 'authenticate', { session_id: second.id, token });
      expect(answer).toMatchObject({ type: 'error', data: { code: 'FORBIDDEN', session_id: second.id } });
      expect(answer.data).not.toHaveProperty('close_code');
      expect((await ask(socket, 'subscribe', { session_id: second.id, token })).type).toBe('error');
    }
    await goesOn(second);
    await goesOn(first);
  });

  it('of a session that is not watched finds none', async () => {
    const token = await world.token(second.id);
    const answer = await ask(socket, 'authenticate', { session_id: second.id, token });
    expect(answer).toMatchObject({ type: 'error', data: { code: 'NOT_FOUND' } });
    expect(about(socket, second.id)).toEqual([]);
  });
});

describe('the right to another session', () => {
  it.each([
    ['no token', async () => undefined, undefined],
    ['the first one’s token', () => world.token(first.id), 4503],
    ['an owner’s of the first', () => world.token(first.id, 'owner'), 4503],
    ['one that is over', () => world.token(second.id, 'viewer', -600), 4200],
    ['rubbish', async () => 'a.b.c', 4500],
  ])('is not had by %s', async (_name, token, close_code) => {
    await second.publish(3);
    const answer = await subscribe(second.id, await token());
    expect(answer).toMatchObject({ type: 'error', data: { code: 'FORBIDDEN', session_id: second.id } });
    expect(answer.data.close_code).toBe(close_code);
    await goesOn(first);
    expect(about(socket, second.id)).toEqual([]);
  });

  it('is lost with the session', async () => {
    await watchBoth();
    await ask(socket, 'unsubscribe', { session_id: second.id });
    expect((await subscribe(second.id)).data).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is an operator’s, to all of them', async () => {
    await subscribe(first.id, await world.token('*', 'operator'));
    expect(await subscribe(second.id)).toMatchObject({ type: 'ack', data: { role: 'operator' } });
    await goesOn(second);
  });

  it('is everybody’s by an unlisted link, unless they are no page', async () => {
    for (const [origin, expected] of [
      [ORIGIN, 'ack'],
      [undefined, 'error'],
    ] as const) {
      const headers = { Authorization: `Bearer ${await world.token(first.id)}` };
      const other = await linked.open({ session_id: first.id }, { headers, ...(origin && { origin }) });
      await other.said('replay:completed');
      expect((await ask(other, 'subscribe', { session_id: second.id })).type).toBe(expected);
      await other.close();
    }
  });

  it('does not reach beyond the number of sessions that a connection may watch', async () => {
    const others = [await world.session(), await world.session()];
    await watchBoth();
    for (const [index, { id }] of others.entries()) {
      const answer = await subscribe(id, await world.token(id));
      if (index === 0) expect(answer.type).toBe('ack');
      else expect(answer.data).toMatchObject({ code: 'RATE_LIMITED', session_id: id });
    }
    expect((await subscribe(second.id)).type).toBe('ack');
    await goesOn(first);
  });
});

describe('a connection that has not shown its token', () => {
  it('is closed with what is wrong with it, and told nothing else', async () => {
    const pending = await gateway.open({ session_id: first.id }, { origin: ORIGIN });
    const other = await ask(pending, 'authenticate', {
      session_id: second.id,
      token: await world.token(second.id),
    });
    expect(other).toMatchObject({ type: 'error', data: { code: 'NOT_FOUND' } });
    const early = await ask(pending, 'subscribe', {
      session_id: second.id,
      token: await world.token(second.id),
    });
    expect(early).toMatchObject({ type: 'error', data: { code: 'FORBIDDEN' } });
    pending.send({ type: 'authenticate', ref: 'bad', data: { token: await world.token(second.id) } });
    expect((await pending.hasClosed()).code).toBe(4503);
    expect(pending.frames.some((frame) => frame.data.ref === 'bad')).toBe(false);
  });
});

describe('a message', () => {
  it.each([
    ['of 60 KB', 'x'.repeat(60_000)],
    [
      'with surrogates alone, controls and directions',
      '\ud800\udc00\ud800"\\\u0000\u2028\u202e\u007f\u{1f600}',
    ],
    ['named like a prototype', '__proto__'],
    ['that is empty', ''],
  ])('may come with a ref %s, which comes back', async (_name, ref) => {
    socket.send({ type: 'heartbeat', ref, data: {} });
    const answer = await eventually('an answer', () => socket.frames.find(({ type }) => type === 'ack'));
    expect(answer.data.ref).toBe(ref);
    await goesOn(first);
  });
});
