/**
 * Bad input over real processes: every refusal is typed, says what is wrong, and harms nobody else.
 */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSessionId } from './publishers.js';
import { startStack, type Stack } from './stack.js';
import type { WsProbe } from './ws-probe.js';

let stack: Stack;
let session: CreatedSession;
let other: CreatedSession;

beforeAll(async () => {
  stack = await startStack();
  [session, other] = await Promise.all([
    stack.createSession('A small hotel by the sea'),
    stack.createSession('A repair shop for bicycles'),
  ]);
}, 240_000);

afterAll(() => stack?.stop());

describe('prompts', () => {
  it.each([
    ['nothing', {}],
    ['an empty one', { prompt: '' }],
    ['spaces only', { prompt: ' \n\t ' }],
    ['a number', { prompt: 42 }],
    ['null', { prompt: null }],
    ['a list', { prompt: ['a bakery'] }],
    ['8,001 characters', { prompt: 'x'.repeat(8_001) }],
    ['an unknown field', { prompt: 'A bakery', colour: 'red' }],
    ['a seed that is no integer', { prompt: 'A bakery', seed: 1.5 }],
    ['an engine that is not there', { prompt: 'A bakery', engine: 'nobody' }],
  ])('refuses %s with 400', async (_name, body) => {
    const answer = await stack.api<{ code: string; details: unknown[] }>('/v1/sessions', { body });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', message: expect.any(String) },
    });
    expect(answer.body.details.length).toBeGreaterThan(0);
  });

  it('reports every problem at once', async () => {
    const answer = await stack.api<{ details: { field: string }[] }>('/v1/sessions', {
      body: { prompt: 7, seed: 'x', colour: 'red' },
    });
    expect(answer.status).toBe(400);
    const fields = new Set(answer.body.details.map((problem) => problem.field));
    expect([...fields].toSorted()).toEqual(['colour', 'prompt', 'seed']);
  });

  it('refuses 100 kB with 413, and answers it instead of cutting the line', async () => {
    const answer = await stack.api('/v1/sessions', { body: { prompt: 'x'.repeat(100_000) } });
    expect(answer).toMatchObject({ status: 413, body: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  it('refuses what is no JSON', async () => {
    const answer = await stack.api('/v1/sessions', { body: '{"prompt": ' });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: expect.any(String), message: expect.any(String) },
    });
  });

  it('takes emoji only', async () => {
    const made = await stack.createSession('🥐☕️🎷');
    const probe = await stack.watch(made);
    const done = await probe.saw('generation:completed', { within: 30_000 });
    expect(done.data.status).toBe('completed');
    expect(probe.events[0]!.data.text).toBe('🥐☕️🎷');
    await probe.close();
  });

  it('takes 8,000 characters', async () => {
    expect((await stack.api('/v1/sessions', { body: { prompt: '💡'.repeat(4_000) } })).status).toBe(201);
  });

  it('creates one session for one Idempotency-Key, and refuses another body', async () => {
    const headers = { 'Idempotency-Key': randomBytes(8).toString('hex') };
    const once = await stack.api('/v1/sessions', { body: { prompt: 'A bakery' }, headers });
    const twice = await stack.api('/v1/sessions', { body: { prompt: 'A bakery' }, headers });
    expect(once.status).toBe(201);
    expect(twice).toMatchObject({ status: 201, body: once.body });
    const another = await stack.api('/v1/sessions', { body: { prompt: 'A brewery' }, headers });
    expect(another).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
  });
});

describe('tokens over HTTP', () => {
  const get = (id: string, token?: string) =>
    stack.api(`/v1/sessions/${id}`, token === undefined ? {} : { token });

  it.each([
    ['a malformed id', async () => get('not-an-id', session.token), 400],
    ['no token', async () => get(session.session_id), 401],
    ['a malformed token', async () => get(session.session_id, 'x.y.z'), 401],
    ['an expired token', async () => get(session.session_id, await expired()), 401],
    ["another session's token", async () => get(session.session_id, other.token), 403],
    ['an unknown session', async () => unknownSession(), 404],
  ])('%s', async (_name, ask, status) => {
    expect(await ask()).toMatchObject({
      status,
      body: { code: expect.any(String), message: expect.any(String) },
    });
  });

  it('a viewer may look, and may not cancel', async () => {
    const token = await stack.token(session.session_id, 'viewer');
    expect((await get(session.session_id, token)).status).toBe(200);
    const path = `/v1/sessions/${session.session_id}/cancel`;
    expect((await stack.api(path, { method: 'POST', token })).status).toBe(403);
  });

  async function unknownSession(): Promise<{ status: number }> {
    const id = newSessionId();
    return get(id, await stack.token(id, 'owner'));
  }
});

async function expired(sid = session.session_id): Promise<string> {
  return stack.token(sid, 'viewer', -3_600);
}

describe('before the upgrade', () => {
  it.each([
    ['no session', () => stack.watch({ session_id: '', token: session.token }), 400],
    ['a malformed session', () => stack.watch({ session_id: 'sessions.*', token: session.token }), 400],
    ['a bad cursor', () => stack.watch(session, { after: 'soon' }), 400],
    ['a malformed token in the header', () => stack.watch({ ...session, token: 'x' }), 401],
    ['an expired token in the header', async () => stack.watch({ ...session, token: await expired() }), 401],
    ["another session's token in the header", () => stack.watch({ ...session, token: other.token }), 403],
    ['a foreign origin', () => stack.watch(session, {}, { origin: 'https://evil.example' }), 403],
    ['the origin null', () => stack.watch(session, {}, { origin: 'null' }), 403],
    [
      'an origin that only begins like ours',
      () => stack.watch(session, {}, { origin: `${stack.pageUrl}.evil` }),
      403,
    ],
    ['another version of the protocol', () => stack.watch(session, {}, { protocols: ['openv0.v9'] }), 426],
  ])('refuses %s with a status and a reason', async (_name, ask, status) => {
    const probe = await ask();
    expect(probe.refused).toMatchObject({
      status,
      body: { code: expect.any(String), message: expect.any(String) },
    });
  });

  it('lets the page in', async () => {
    const probe = await stack.watch(session, {}, { origin: stack.pageUrl });
    await probe.said('connected');
    await probe.close();
  });

  it('answers 404 on other paths', async () => {
    expect((await fetch(`${stack.gatewayUrl}/nothing`)).status).toBe(404);
  });
});

describe('after the upgrade', () => {
  const browser = (token: string): Promise<WsProbe> =>
    stack.watch(
      { session_id: session.session_id },
      {},
      {
        protocols: ['openv0.v1', `openv0.token.${token}`],
        origin: stack.pageUrl,
      },
    );

  it('takes a token as a subprotocol, and never echoes it', async () => {
    const probe = await browser(session.token);
    await probe.said('connected');
    expect(probe.socket.protocol).toBe('openv0.v1');
    await probe.close();
  });

  it.each([
    ['a malformed token', async () => 'x', 4500],
    ['an expired token', () => expired(), 4200],
    ["another session's token", async () => other.token, 4503],
  ])('closes %s in a subprotocol with its code', async (_name, token, code) => {
    expect(await (await browser(await token())).hasClosed()).toMatchObject({ code });
  });

  it('takes a token as the first message', async () => {
    const probe = await stack.watch({ session_id: session.session_id });
    probe.send({ type: 'authenticate', ref: 'a', data: { token: session.token } });
    await probe.said('connected');
    expect(probe.frames[0]).toMatchObject({ type: 'ack', data: { ref: 'a' } });
    await probe.close();
  });

  it('closes an unknown session with 4506', async () => {
    const id = newSessionId();
    const probe = await stack.watch({ session_id: id, token: await stack.token(id) });
    expect(await probe.hasClosed()).toMatchObject({ code: 4506 });
  });

  it('answers an unknown type and wrong data with typed errors, and goes on', async () => {
    const probe = await stack.watch(session);
    await probe.said('replay:completed');
    probe.send({ type: 'sing', ref: '1', data: {} });
    expect(await probe.said('error')).toMatchObject({ data: { code: 'UNKNOWN_TYPE', ref: '1' } });
    probe.send({ type: 'command', ref: '2', data: { session_id: 5 } });
    probe.send({ type: 'heartbeat', ref: '3', data: {} });
    expect(await probe.said('ack')).toMatchObject({ data: { ref: '3' } });
    const errors = probe.frames.filter((frame) => frame.type === 'error');
    expect(errors.map((frame) => frame.data.ref)).toEqual(['1', '2']);
    expect(probe.closed).toBeNull();
    await probe.close();
  });

  it('closes with 4501 at the third malformed frame', async () => {
    const probe = await stack.watch(session);
    await probe.said('replay:completed');
    probe.send('{"type":');
    probe.send(Buffer.from([0, 1, 2, 255]));
    probe.send('[1,2,3]');
    expect(await probe.hasClosed()).toMatchObject({ code: 4501 });
    const errors = probe.frames.filter((frame) => frame.type === 'error');
    expect(errors.length).toBeGreaterThanOrEqual(2);
    expect(errors[0]!.data).toMatchObject({ code: 'BAD_JSON' });
  });

  it('closes a frame over 64 KiB with 1009', async () => {
    const probe = await stack.watch(session);
    await probe.said('replay:completed');
    probe.send({ type: 'log_event', data: { message: 'x'.repeat(70_000) } });
    expect(await probe.hasClosed()).toMatchObject({ code: 1009 });
  });

  it('survives garbage from many sockets while an honest one goes on', async () => {
    const honest = await stack.watch(session);
    await honest.said('replay:completed');
    const rude = await Promise.all(Array.from({ length: 20 }, () => stack.watch(session)));
    for (const probe of rude) for (let index = 0; index < 5; index += 1) probe.send(randomBytes(500));
    for (const probe of rude) expect((await probe.hasClosed()).code).toBe(4501);
    honest.send({ type: 'heartbeat', ref: 'h', data: {} });
    await honest.said('ack');
    await honest.close();
  });
});

describe('what the services log', () => {
  it('holds no token and no session id', () => {
    const logs = [...stack.generations, ...stack.gateways].map((service) => service.output).join('\n');
    expect(logs.length).toBeGreaterThan(100);
    for (const secret of [session.token, other.token, session.session_id, other.session_id]) {
      expect(logs.includes(secret)).toBe(false);
    }
  });
});
