import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { eventually } from '@openv0/testing/eventually.js';
import { newSessionId } from '@openv0/testing/publishers.js';
import { HttpClient, withHttpClient } from '../spec/http-client.js';
import { ORIGIN, TestGateway, World } from '../spec/test-gateway.js';
import { Streams } from './streams.service.js';

let world: World;
let gateway: TestGateway;
let client: HttpClient;

withHttpClient((served) => ({ world, gateway, client } = served));

describe('a request', () => {
  it('that is malformed is told everything at once, before anything else', async () => {
    const query = 'after=x&at=never&mode=all&limit=0&wait=31&token=t';
    const answer = await fetch(client.url(`short/events?${query}`), {
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
      (await fetch(client.url(path), { headers: { accept, ...headers } })).status;
    expect(await status(`${id}/events`)).toBe(401);
    expect(await status(`${id}/events`, { authorization: 'Bearer rubbish' })).toBe(401);
    const expired = await world.token(id, 'viewer', -600);
    const renewable = await client.ask(`${id}/events`, {
      headers: { accept, authorization: `Bearer ${expired}` },
    });
    expect([renewable.status, renewable.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="invalid_token", error_description="token_expired"',
    ]);
    expect(await status(`${id}/events`, await client.bearer(newSessionId()))).toBe(403);
    expect(
      await status(`${id}/events`, { ...(await client.bearer(id)), origin: 'http://evil.example' }),
    ).toBe(403);
    const unknown = newSessionId();
    expect(await status(`${unknown}/events`, await client.bearer(unknown))).toBe(404);
    expect(await status(`${unknown}/snapshot`, await client.bearer(unknown))).toBe(404);
  });

  it('gets JSON when it accepts anything, and 406 when it accepts neither', async () => {
    const { id } = await world.session();
    const types = async (accept: string) => {
      const answer = await client.ask(`${id}/events`, { headers: { accept } });
      return [answer.status, answer.headers.get('content-type')];
    };
    expect(await types('*/*')).toEqual([200, 'application/json; charset=utf-8']);
    expect(await types('text/html')).toEqual([406, 'application/json; charset=utf-8']);
  });

  it.each(['text/event-stream', 'application/json'])(
    'for the headers of %s gets them at once',
    async (accept) => {
      const { id } = await world.session();
      const answer = await client.ask(`${id}/events?wait=30`, { method: 'HEAD', headers: { accept } });
      expect([answer.status, await answer.text()]).toEqual([200, '']);
      expect(answer.headers.get('content-type')).toContain(accept);
      await eventually('no stream', () => gateway.app.get(Streams).size === 0);
    },
  );

  it('keeps its connection for the next one', async () => {
    const session = await world.session();
    await session.publish(1);
    const { authorization } = await client.bearer(session.id);
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
      fetch(client.url(`${id}/events`), {
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
    const allowed = await client.ask(`${id}/events`, { headers: { origin: ORIGIN } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(allowed.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(allowed.headers.get('vary')).toContain('Origin');
    expect(allowed.headers.get('vary')).toContain('Accept');
    const refused = await fetch(client.url(`${id}/events`), { headers: { origin: ORIGIN } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, ORIGIN]);
  });

  it('needs no token from a page when a link is enough', async () => {
    const linked = await TestGateway.start(world, { VIEWER_ACCESS: 'link' });
    const there = new HttpClient(world, linked);
    const { id } = await world.session();
    const status = async (headers: Record<string, string>) =>
      (await fetch(there.url(`${id}/events`), { headers })).status;
    expect(await status({ origin: ORIGIN })).toBe(200);
    expect(await status({})).toBe(401);
    expect(await status({ origin: 'http://evil.example' })).toBe(403);
    await linked.stop();
  });

  it('beyond what there is room for is told when to come back', async () => {
    const small = await TestGateway.start(world, { MAX_CONNECTIONS_PER_ADDRESS: '1' });
    const there = new HttpClient(world, small);
    const session = await world.session();
    const first = await there.stream(session);
    await first.said('connected');
    const second = await there.ask(`${session.id}/events`);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    first.close();
    await eventually('room again', async () => (await there.ask(`${session.id}/events`)).ok);
    await small.stop();
  });
});
