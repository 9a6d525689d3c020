import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { Hub } from '@openv0/realtime/hub.js';
import { eventually } from '@openv0/testing/eventually.js';
import { newSessionId } from '@openv0/testing/publishers.js';
import { sseProbe, type SseProbe } from '@openv0/testing/sse-probe.js';
import { ORIGIN, story, TestGateway, World, type TestSession } from '../spec/test-gateway.js';
import { Polls } from './polls.service.js';
import { Streams } from './streams.service.js';

let world: World;
let gateway: TestGateway;
const probes: SseProbe[] = [];

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world, { HEARTBEAT_MS: '1000', LINGER_MS: '0' });
});
afterEach(() => {
  for (const probe of probes.splice(0)) probe.close();
});
afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

function urlOf(path: string, at = gateway): string {
  return `http://127.0.0.1:${at.port}/v1/sessions/${path}`;
}

async function bearer(sessionId: string): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await world.token(sessionId)}` };
}

async function stream(
  session: { id: string },
  query = '',
  headers: Record<string, string> = {},
): Promise<SseProbe> {
  const probe = await sseProbe(urlOf(`${session.id}/events${query}`), {
    ...(await bearer(session.id)),
    ...headers,
  });
  probes.push(probe);
  return probe;
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(await bearer(path.slice(0, 22))), ...(init.headers as Record<string, string>) };
  return fetch(urlOf(path), { ...init, headers });
}

/** Throws away what the log has of a session up to `seq`, as the stream's limits do. */
async function trim(session: TestSession, seq: number): Promise<void> {
  const filter = { filter: `sessions.${session.id}.*`, keep: session.events.length - seq };
  const purged = await world.generation.request('$JS.API.STREAM.PURGE.SESSIONS', JSON.stringify(filter));
  expect(purged.json()).toMatchObject({ success: true });
}

function ids(session: TestSession, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${session.epoch}:${from + index}`);
}

describe('an event stream', () => {
  it('is the whole log and what is new, as a socket gets it', async () => {
    const session = await world.session();
    await session.publish(600, ' ünï → 🎨');
    const viewer = await stream(session);
    expect(viewer.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    await viewer.said('replay:completed');
    await session.publish(5);
    await eventually('the live events', () => viewer.events.length === 605);
    expect(viewer.events.map(({ id }) => id)).toEqual(ids(session, 1, 605));
    expect(viewer.events.map(({ data }) => data)).toEqual(
      session.events.map((event) => JSON.stringify(event)),
    );
    expect(new Set(viewer.events.map(({ event }) => event))).toEqual(new Set(['generation:step']));
    expect(viewer.control('connected')?.data).toMatchObject({ head: 600, replay: 600, role: 'viewer' });
    expect(viewer.all[0]?.event).toBe('connected');
  });

  it('resumes behind Last-Event-ID, which counts more than the address', async () => {
    const session = await world.session();
    await session.publish(30);
    const viewer = await stream(session, '?mode=snapshot&after=2', {
      'last-event-id': `${session.epoch}:20`,
    });
    await viewer.said('replay:completed');
    expect(viewer.events.map(({ id }) => id)).toEqual(ids(session, 21, 30));
    const plain = await stream(session, `?after=28&epoch=${session.epoch}`);
    await plain.said('replay:completed');
    expect(plain.events.map(({ id }) => id)).toEqual(ids(session, 29, 30));
  });

  it('tells a lost position by reset and snapshot, and goes on with ids of this log', async () => {
    const session = await world.session();
    await session.publish(10);
    const viewer = await stream(session, '', { 'last-event-id': 'another.1:3' });
    await viewer.said('replay:completed');
    await session.publish(1);
    await eventually('the tail', () => viewer.events.length === 1);
    expect(viewer.controls.slice(0, 4).map(({ event }) => event)).toEqual([
      'connected',
      'reset',
      'snapshot',
      'replay:completed',
    ]);
    expect(viewer.control('snapshot')?.data).toMatchObject({ seq: 10, state: session.state(10) });
    expect(viewer.events[0]?.id).toBe(`${session.epoch}:11`);
  });

  it('has comments as its heartbeat', async () => {
    const session = await world.session();
    await session.publish(2);
    const viewer = await stream(session);
    const beat = await eventually('a heartbeat', () => viewer.all.find(({ comment }) => comment));
    expect(JSON.parse(beat.comment ?? '')).toMatchObject({ heads: { [session.id]: 2 } });
  });

  it('counts as a viewer', async () => {
    const session = await world.session();
    const hub = gateway.app.get(Hub);
    const viewer = await stream(session);
    await viewer.said('replay:completed');
    expect(hub.viewers(session.id)).toBe(1);
    expect((await viewer.said('viewers')).data).toMatchObject({ count: 1 });
    viewer.close();
    await eventually('nobody', () => hub.viewers(session.id) === 0 && gateway.app.get(Streams).size === 0);
  });

  it('ends with its token, and with its session', async () => {
    const session = await world.session();
    const { token, jti } = await world.signer.sign({ sid: session.id, role: 'viewer', expiresIn: 600 });
    const revoked = await stream(session, '', { authorization: `Bearer ${token}` });
    const expired = await stream(session, '', {
      authorization: `Bearer ${await world.token(session.id, 'viewer', -28)}`,
    });
    const other = await stream(session);
    await Promise.all([revoked, expired, other].map((viewer) => viewer.said('replay:completed')));
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti }));
    expect((await revoked.said('error')).data).toMatchObject({ code: 'FORBIDDEN', close_code: 4508 });
    expect((await expired.said('error')).data).toMatchObject({ code: 'FORBIDDEN', close_code: 4200 });
    expect([await revoked.ended(), await expired.ended(), other.end]).toEqual(['clean', 'clean', null]);
    await createBuckets(world.generation).checkpoints.delete(session.id);
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti: null }));
    expect((await other.said('error')).data).toMatchObject({ code: 'NOT_FOUND', close_code: 4506 });
    expect(await other.ended()).toBe('clean');
  });

  it('replays much more than may wait for a reader, as fast as it reads', async () => {
    const narrow = await TestGateway.start(world, { HIGH_WATER_BYTES: '65536', SESSION_LOG_BYTES: '65536' });
    const session = await world.session();
    await session.publish(2_000, 'x'.repeat(2_000));
    const viewer = await sseProbe(urlOf(`${session.id}/events`, narrow), await bearer(session.id));
    await viewer.said('replay:completed');
    expect(viewer.events.map(({ id }) => id)).toEqual(ids(session, 1, 2_000));
    viewer.close();
    await narrow.stop();
  });

  it('waits for a reader that is slow, exactly, and leaves one that takes nothing', async () => {
    const impatient = await TestGateway.start(world, { STALL_MS: '1000', HIGH_WATER_BYTES: '65536' });
    const session = await world.session();
    const headers = await bearer(session.id);
    const open = (): Promise<SseProbe> => sseProbe(urlOf(`${session.id}/events`, impatient), headers);
    const [slow, stalled] = await Promise.all([open(), open()]);
    await Promise.all([slow, stalled].map((viewer) => viewer.said('replay:completed')));
    for (const { response } of [slow, stalled]) response.pause();
    for (let batch = 0; batch < 30; batch += 1) {
      await session.publish(1, 'x'.repeat(500_000));
      slow.response.resume();
      await eventually('a part', () => slow.events.length > 0);
      slow.response.pause();
    }
    slow.response.resume();
    await eventually('all of it', () => slow.events.length === 30);
    expect(slow.events.map(({ id }) => id)).toEqual(ids(session, 1, 30));
    await eventually('one stream', () => impatient.app.get(Streams).size === 1);
    stalled.response.resume();
    expect(await stalled.ended()).toBe('cut');
    slow.close();
    await impatient.stop();
  });
});

describe('a long poll', () => {
  it('is the same bytes as a socket gets', async () => {
    const session = await world.session();
    await session.publish(300, ' ünï → 🎨');
    const viewer = await gateway.watch(world, session.id);
    await viewer.said('replay:completed');
    const texts: string[] = [];
    for (let after = 0; after < 300; after = texts.length) {
      const answer = await ask(`${session.id}/events?after=${after}&epoch=${session.epoch}&limit=70`);
      const text = await answer.text();
      const { events, head, epoch } = JSON.parse(text) as { events: object[]; head: number; epoch: string };
      expect([head, epoch, events.length]).toEqual([300, session.epoch, Math.min(70, 300 - after)]);
      texts.push(...events.map((event) => JSON.stringify(event)));
      expect(text).toContain(texts.slice(after).join(','));
    }
    expect(texts).toEqual(viewer.events.map(({ text }) => text));
    expect(story(viewer)).not.toEqual([]);
    await viewer.close();
  });

  it('holds until there is something, or until its time is over', async () => {
    const session = await world.session();
    await session.publish(2);
    const held = ask(`${session.id}/events?after=2&wait=30`);
    await eventually('a held request', () => [...gateway.app.get(Polls).all()].length === 1);
    await session.publish(1);
    expect(await (await held).json()).toMatchObject({ head: 3, events: [{ seq: 3 }] });
    const begun = performance.now();
    const empty = await ask(`${session.id}/events?after=3&wait=0.3`);
    expect(await empty.json()).toEqual({ epoch: session.epoch, head: 3, events: [] });
    expect(performance.now() - begun).toBeGreaterThan(290);
  });

  it('frees everything when its client leaves', async () => {
    const session = await world.session();
    const hub = gateway.app.get(Hub);
    const polls = gateway.app.get(Polls);
    const leaving = Array.from({ length: 50 }, () => new AbortController());
    const headers = await bearer(session.id);
    const asked = leaving.map(({ signal }) =>
      fetch(urlOf(`${session.id}/events?wait=30`), { signal, headers }).catch(() => 'left'),
    );
    await eventually('all held', () => [...polls.all()].length === 50);
    expect(hub.viewers(session.id)).toBe(0);
    for (const one of leaving) one.abort();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['left']));
    await eventually('none held', () => [...polls.all()].length === 0);
    await eventually('the session to end', () => hub.sessions === 0);
  });

  it('keeps an answer below 4 MiB', async () => {
    const session = await world.session();
    await session.publish(6, 'ü'.repeat(450_000));
    const body = await (await ask(`${session.id}/events`)).text();
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(4 * 1024 * 1024);
    const { events, head } = JSON.parse(body) as { events: { seq: number }[]; head: number };
    expect([events.map(({ seq }) => seq), head]).toEqual([[1, 2, 3, 4], 6]);
  });

  it('says 410 at once to a position that is lost, and where the state is', async () => {
    const session = await world.session();
    await session.publish(50);
    await session.checkpoint(40);
    await trim(session, 30);
    for (const [query, code] of [
      ['after=2&epoch=another.1', 'EPOCH_CHANGED'],
      ['after=3', 'HISTORY_TRIMMED'],
      ['after=99', 'CURSOR_AHEAD'],
      ['after=40&at=2001-01-01T00:00:00Z', 'EPOCH_CHANGED'],
    ]) {
      const answer = await ask(`${session.id}/events?${query}&wait=30`);
      expect([query, answer.status, await answer.json()]).toMatchObject([
        query,
        410,
        { code, message: expect.any(String), snapshot_url: `/v1/sessions/${session.id}/snapshot` },
      ]);
    }
    const snapshot = await ask(`${session.id}/snapshot`);
    expect(await snapshot.json()).toEqual({ epoch: session.epoch, seq: 50, state: session.state(50) });
    expect((await ask(`${session.id}/events?after=50&epoch=${session.epoch}`)).status).toBe(200);
  });

  it('that is held ends with its token, and with its session', async () => {
    const session = await world.session();
    const { token, jti } = await world.signer.sign({ sid: session.id, role: 'viewer', expiresIn: 600 });
    const revoked = ask(`${session.id}/events?wait=30`, { headers: { authorization: `Bearer ${token}` } });
    const other = ask(`${session.id}/events?wait=30`);
    await eventually('both held', () => [...gateway.app.get(Polls).all()].length === 2);
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti }));
    expect((await revoked).status).toBe(401);
    await createBuckets(world.generation).checkpoints.delete(session.id);
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti: null }));
    expect((await other).status).toBe(404);
  });
});

describe('a request', () => {
  it('that is malformed is told everything at once, before anything else', async () => {
    const query = 'after=x&at=never&mode=all&limit=0&wait=31&token=t';
    const answer = await fetch(urlOf(`short/events?${query}`), {
      headers: { authorization: 'Basic x', 'last-event-id': 'x:y' },
    });
    const { code, details } = (await answer.json()) as { code: string; details: { field: string }[] };
    expect([answer.status, code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(details.map(({ field }) => field)).toEqual([
      'session_id',
      'token',
      'after',
      'at',
      'mode',
      'limit',
      'wait',
      'Last-Event-ID',
    ]);
  });

  it.each(['text/event-stream', 'application/json'])('for %s is refused in order', async (accept) => {
    const { id } = await world.session();
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(urlOf(path), { headers: { accept, ...headers } })).status;
    expect(await status(`${id}/events`)).toBe(401);
    expect(await status(`${id}/events`, { authorization: 'Bearer rubbish' })).toBe(401);
    const expired = await world.token(id, 'viewer', -600);
    const renewable = await ask(`${id}/events`, { headers: { accept, authorization: `Bearer ${expired}` } });
    expect([renewable.status, renewable.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="invalid_token", error_description="token_expired"',
    ]);
    expect(await status(`${id}/events`, await bearer(newSessionId()))).toBe(403);
    expect(await status(`${id}/events`, { ...(await bearer(id)), origin: 'http://evil.example' })).toBe(403);
    const unknown = newSessionId();
    expect(await status(`${unknown}/events`, await bearer(unknown))).toBe(404);
    expect(await status(`${unknown}/snapshot`, await bearer(unknown))).toBe(404);
  });

  it('gets JSON when it accepts anything, and 406 when it accepts neither', async () => {
    const { id } = await world.session();
    const types = async (accept: string) => {
      const answer = await ask(`${id}/events`, { headers: { accept } });
      return [answer.status, answer.headers.get('content-type')];
    };
    expect(await types('*/*')).toEqual([200, 'application/json; charset=utf-8']);
    expect(await types('text/html')).toEqual([406, 'application/json; charset=utf-8']);
  });

  it.each(['text/event-stream', 'application/json'])(
    'for the headers of %s gets them at once',
    async (accept) => {
      const { id } = await world.session();
      const answer = await ask(`${id}/events?wait=30`, { method: 'HEAD', headers: { accept } });
      expect([answer.status, await answer.text()]).toEqual([200, '']);
      expect(answer.headers.get('content-type')).toContain(accept);
      await eventually('no stream', () => gateway.app.get(Streams).size === 0);
    },
  );

  it('keeps its connection for the next one', async () => {
    const session = await world.session();
    await session.publish(1);
    const { authorization } = await bearer(session.id);
    const socket = connect(gateway.port, '127.0.0.1');
    let text = '';
    socket.on('data', (bytes) => (text += String(bytes)));
    for (let times = 1; times <= 3; times += 1) {
      socket.write(
        `GET /v1/sessions/${session.id}/events HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n\r\n`,
      );
      await eventually('the answer', () => text.split('"seq":1,').length === times + 1);
    }
    socket.destroy();
  });

  it('of a listed page may be read by it, and no other', async () => {
    const { id } = await world.session();
    const preflight = (origin: string) =>
      fetch(urlOf(`${id}/events`), {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization,last-event-id',
        },
      });
    const asked = await preflight(ORIGIN);
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-headers': 'Authorization,Last-Event-ID',
    });
    expect((await preflight('http://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const allowed = await ask(`${id}/events`, { headers: { origin: ORIGIN } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(allowed.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(allowed.headers.get('vary')).toContain('Origin');
    expect(allowed.headers.get('vary')).toContain('Accept');
    const refused = await fetch(urlOf(`${id}/events`), { headers: { origin: ORIGIN } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, ORIGIN]);
  });

  it('needs no token from a page when a link is enough', async () => {
    const linked = await TestGateway.start(world, { VIEWER_ACCESS: 'link' });
    const { id } = await world.session();
    const status = async (headers: Record<string, string>) =>
      (await fetch(urlOf(`${id}/events`, linked), { headers })).status;
    expect(await status({ origin: ORIGIN })).toBe(200);
    expect(await status({})).toBe(401);
    expect(await status({ origin: 'http://evil.example' })).toBe(403);
    await linked.stop();
  });

  it('beyond what there is room for is told when to come back', async () => {
    const small = await TestGateway.start(world, { MAX_CONNECTIONS_PER_ADDRESS: '1' });
    const session = await world.session();
    const headers = await bearer(session.id);
    const first = await sseProbe(urlOf(`${session.id}/events`, small), headers);
    await first.said('connected');
    const second = await fetch(urlOf(`${session.id}/events`, small), { headers });
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    first.close();
    await eventually(
      'room again',
      async () => (await fetch(urlOf(`${session.id}/events`, small), { headers })).ok,
    );
    await small.stop();
  });
});

describe('the end of a gateway', () => {
  it('asks streams to move, ends who stays, and answers who waits', async () => {
    const ending = await TestGateway.start(world, { DRAIN_MS: '700' });
    const session = await world.session();
    await session.publish(2);
    const headers = await bearer(session.id);
    const viewer = await sseProbe(urlOf(`${session.id}/events`, ending), headers);
    await viewer.said('replay:completed');
    const held = fetch(urlOf(`${session.id}/events?after=2&wait=30`, ending), { headers });
    await eventually('a held request', () => [...ending.app.get(Polls).all()].length === 1);
    const stopped = ending.stop();
    const answer = await held;
    expect([answer.status, answer.headers.get('connection'), await answer.json()]).toMatchObject([
      200,
      'close',
      { head: 2, events: [] },
    ]);
    expect((await viewer.said('reconnect')).data).toEqual({ after_ms: expect.any(Number) });
    const late = await fetch(urlOf(`${session.id}/events`, ending), { headers });
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await viewer.said('error')).data).toMatchObject({ code: 'UNAVAILABLE', close_code: 4000 });
    expect(await viewer.ended()).toBe('clean');
    await stopped;
  });
});
