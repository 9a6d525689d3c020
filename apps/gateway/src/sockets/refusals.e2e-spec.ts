import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { newSessionId } from '@openv0/testing/publishers.js';
import { probe, type ProbeOptions, type WsProbe } from '@openv0/testing/ws-probe.js';
import { ORIGIN, story, TestGateway, World, type TestSession } from '../spec/test-gateway.js';

let world: World;
let gateway: TestGateway;
let linked: TestGateway;
let session: TestSession;

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world, { AUTH_TIMEOUT_MS: '400' });
  linked = await TestGateway.start(world, { VIEWER_ACCESS: 'link', AUTH_TIMEOUT_MS: '400' });
  session = await world.session();
  await session.publish(3);
});
afterAll(async () => {
  await gateway?.stop();
  await linked?.stop();
  await world?.stop();
});

async function open(options: ProbeOptions = {}, at = gateway): Promise<WsProbe> {
  return at.open({ session_id: session.id }, options);
}

function bearer(token: string): ProbeOptions {
  return { headers: { Authorization: `Bearer ${token}` } };
}

function subprotocols(token: string): ProbeOptions {
  return { protocols: ['openv0.v1', `openv0.token.${token}`], origin: ORIGIN };
}

/** One of each kind of token, for the session of these tests. */
async function tokens(): Promise<Record<'good' | 'expired' | 'foreign' | 'forged' | 'revoked', string>> {
  const { token: revoked, jti } = await world.signer.sign({
    sid: session.id,
    role: 'viewer',
    expiresIn: 600,
  });
  await createBuckets(world.generation).revocations.put(`${session.id}.${jti}`, { revoked: true });
  const good = await world.token(session.id);
  return {
    good,
    expired: await world.token(session.id, 'viewer', -600),
    foreign: await world.token(newSessionId()),
    forged: `${good.slice(0, -6)}AAAAAA`,
    revoked,
  };
}

describe('before the upgrade', () => {
  it.each([
    ['another path', '/other?session_id=x', 404, 'NOT_FOUND'],
    ['no session', '/ws', 400, 'BAD_REQUEST'],
    ['a bad cursor', `/ws?session_id=${newSessionId()}&after=x`, 400, 'BAD_REQUEST'],
  ])('%s is refused as JSON', async (_name, path, status, code) => {
    const refused = await probe(`ws://127.0.0.1:${gateway.port}${path}`);
    expect(refused.refused).toMatchObject({ status, body: { code, message: expect.any(String) } });
  });

  it.each(['null', 'http://evil.example', `${ORIGIN}.evil.example`, `${ORIGIN}/`, ORIGIN.toUpperCase()])(
    'the origin %s is refused with 403',
    async (origin) => {
      const refused = await open({ ...bearer(await world.token(session.id)), origin });
      expect(refused.refused).toMatchObject({ status: 403, body: { code: 'ORIGIN_NOT_ALLOWED' } });
    },
  );

  it('another version alone is refused with 426', async () => {
    expect((await open({ protocols: ['openv0.v2'] })).refused?.status).toBe(426);
  });

  it('a bad token in the header is refused with 401, another session’s with 403', async () => {
    const { expired, forged, revoked, foreign } = await tokens();
    for (const token of [expired, forged, revoked, 'rubbish']) {
      expect((await open(bearer(token))).refused).toMatchObject({
        status: 401,
        body: { code: 'UNAUTHORIZED' },
      });
    }
    expect((await open(bearer(foreign))).refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  it('an operator’s token for one session is good for no other', async () => {
    const bound = await open(bearer(await world.token(newSessionId(), 'operator')));
    expect(bound.refused?.status).toBe(403);
    const own = await open(bearer(await world.token(session.id, 'operator')));
    expect((await own.said('connected')).data).toMatchObject({ role: 'operator' });
    await own.close();
  });

  it('an operator’s token is good for any session', async () => {
    const viewer = await open(bearer(await world.token('*', 'operator')));
    expect((await viewer.said('connected')).data).toMatchObject({ role: 'operator' });
    await viewer.close();
  });

  it('what is malformed comes before who asks, and who asks before where from', async () => {
    const { forged } = await tokens();
    const malformed = await gateway.open({ session_id: 'short' }, { headers: { Authorization: 'Basic x' } });
    expect(malformed.refused?.status).toBe(400);
    const elsewhere = await open({ ...bearer(forged), origin: 'http://evil.example' });
    expect(elsewhere.refused?.status).toBe(401);
  });

  it('too many connections are refused with 503, from one address with 429', async () => {
    const small = await TestGateway.start(world, { MAX_CONNECTIONS: '2', MAX_CONNECTIONS_PER_ADDRESS: '1' });
    const first = await small.watch(world, session.id);
    const second = await small.watch(world, session.id);
    expect(second.refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': expect.any(String) },
      body: { code: 'TOO_MANY_REQUESTS' },
    });
    await first.close();
    await small.stop();
  });
});

describe('after the upgrade', () => {
  it('a token as a subprotocol lets in, and is never echoed', async () => {
    const viewer = await open(subprotocols((await tokens()).good));
    await viewer.said('replay:completed');
    expect(viewer.socket.protocol).toBe('openv0.v1');
    await viewer.close();
  });

  it('a bad token as a subprotocol gets a close code', async () => {
    const { expired, forged, foreign, revoked } = await tokens();
    const codes = { [expired]: 4200, [forged]: 4500, [foreign]: 4503, [revoked]: 4508 };
    for (const [token, code] of Object.entries(codes)) {
      const viewer = await open(subprotocols(token));
      expect((await viewer.hasClosed()).code).toBe(code);
      expect(viewer.frames).toEqual([]);
    }
  });

  it('a token in the first message lets in: ack, then connected', async () => {
    const { good } = await tokens();
    const viewer = await open({ origin: ORIGIN });
    viewer.send({ type: 'authenticate', ref: 'a1', data: { token: good } });
    await viewer.said('replay:completed');
    expect(story(viewer).slice(0, 2)).toMatchObject([
      { type: 'ack', data: { ref: 'a1', role: 'viewer' } },
      { type: 'connected' },
    ]);
    await viewer.close();
  });

  it('a bad token in the first message gets a close code', async () => {
    const { expired, forged } = await tokens();
    for (const [token, code] of [
      [expired, 4200],
      [forged, 4500],
    ] as const) {
      const viewer = await open({ origin: ORIGIN });
      viewer.send({ type: 'authenticate', data: { token } });
      expect((await viewer.hasClosed()).code).toBe(code);
    }
  });

  it('no token in time gets 4502, and other messages wait for it', async () => {
    const viewer = await open({ origin: ORIGIN });
    viewer.send({ type: 'heartbeat', ref: 'h', data: {} });
    expect((await viewer.said('error')).data).toMatchObject({ ref: 'h', code: 'FORBIDDEN' });
    expect((await viewer.hasClosed()).code).toBe(4502);
  });

  it('an unknown session gets 4506', async () => {
    const unknown = newSessionId();
    const viewer = await gateway.watch(world, unknown);
    expect((await viewer.hasClosed()).code).toBe(4506);
    const byLink = await linked.open({ session_id: unknown }, { origin: ORIGIN });
    expect((await byLink.hasClosed()).code).toBe(4506);
  });
});

describe('while it is watched', () => {
  it('a token that is revoked ends what was opened with it, and nothing else', async () => {
    const claims = { sid: session.id, role: 'viewer', expiresIn: 600 } as const;
    const [one, other] = await Promise.all([world.signer.sign(claims), world.signer.sign(claims)]);
    const viewers = await Promise.all([one, other].map(({ token }) => open(bearer(token))));
    await Promise.all(viewers.map((viewer) => viewer.said('replay:completed')));
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti: one.jti }));
    expect((await viewers[0]?.hasClosed())?.code).toBe(4508);
    expect(viewers[1]?.closed).toBeNull();
    await viewers[1]?.close();
  });

  it('a session that is deleted ends for all', async () => {
    const deleted = await world.session();
    await deleted.publish(2);
    const viewer = await gateway.watch(world, deleted.id);
    await viewer.said('replay:completed');
    await createBuckets(world.generation).checkpoints.delete(deleted.id);
    world.generation.publish(`control.revoke.${deleted.id}`, JSON.stringify({ jti: null }));
    expect((await viewer.hasClosed()).code).toBe(4506);
    const late = await gateway.watch(world, deleted.id);
    expect((await late.hasClosed()).code).toBe(4506);
  });
});

describe('VIEWER_ACCESS=link', () => {
  it('lets a page watch without a token', async () => {
    const viewer = await open({ origin: ORIGIN }, linked);
    expect((await viewer.said('connected')).data).toMatchObject({ role: 'viewer' });
    await viewer.close();
  });

  it('asks a program for a token all the same', async () => {
    const viewer = await open({}, linked);
    expect((await viewer.hasClosed()).code).toBe(4502);
  });

  it('takes the role of a token that is there', async () => {
    const token = await world.token(session.id, 'owner');
    const viewer = await open(subprotocols(token), linked);
    expect((await viewer.said('connected')).data).toMatchObject({ role: 'owner' });
    await viewer.close();
  });
});

/** What comes back for these bytes on a bare connection. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect(gateway.port, '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

describe('plain HTTP', () => {
  it('that is none is answered as JSON too', async () => {
    expect(await answerTo('garbage\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*\{"code":"BAD_REQUEST"/);
    const large = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await answerTo(large)).toMatch(/^HTTP\/1\.1 431 [^]*\{"code":"BAD_REQUEST"/);
  });

  it('is answered as JSON', async () => {
    const paths: [string, number, string][] = [
      ['/nowhere', 404, 'NOT_FOUND'],
      ['/metrics', 404, 'NOT_FOUND'],
      ['/ws', 426, 'UNSUPPORTED_VERSION'],
      [`/v1/sessions/${session.id}/events`, 401, 'UNAUTHORIZED'],
      [`/v1/sessions/${session.id}/snapshot`, 401, 'UNAUTHORIZED'],
    ];
    for (const [path, status, code] of paths) {
      const answer = await gateway.get(path);
      expect([path, answer.status, await answer.json()]).toMatchObject([path, status, { code }]);
    }
  });
});
