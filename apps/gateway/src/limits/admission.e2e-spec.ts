import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { eventually } from '@openv0/testing/eventually.js';
import { newSessionId } from '@openv0/testing/publishers.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { ORIGIN, TestGateway, World, type TestSession } from '../spec/test-gateway.js';
import { Admission } from '../sockets/admission.service.js';
import { Connections } from '../sockets/connections.service.js';
import { Places } from './places.service.js';

let world: World;
let session: TestSession;
let bearer: string;

beforeAll(async () => {
  world = await World.start();
  session = await world.session();
  bearer = `Bearer ${await world.token(session.id)}`;
});
afterAll(() => world?.stop());

async function withGateway(env: Record<string, string>, use: (gateway: TestGateway) => Promise<void>) {
  const gateway = await TestGateway.start(world, env);
  try {
    await use(gateway);
  } finally {
    await gateway.stop();
  }
}

function open(gateway: TestGateway, forwarded?: string): Promise<WsProbe> {
  const headers = { Authorization: bearer, ...(forwarded !== undefined && { 'X-Forwarded-For': forwarded }) };
  return gateway.open({ session_id: session.id }, { headers });
}

describe('connections of one address', () => {
  it('share one bucket, however they forge the header', async () => {
    await withGateway({ MAX_CONNECTIONS_PER_ADDRESS: '3' }, async (gateway) => {
      const forged = Array.from({ length: 10 }, (_, index) => open(gateway, `203.0.113.${index}, 10.0.0.1`));
      const probes = await Promise.all(forged);
      expect(probes.filter(({ refused }) => refused?.status === 429)).toHaveLength(7);
      await Promise.all(probes.map((probe) => probe.close()));
    });
  });

  it('are told apart by what the trusted proxy saw', async () => {
    const env = { MAX_CONNECTIONS_PER_ADDRESS: '1', TRUSTED_PROXY_HOPS: '1' };
    await withGateway(env, async (gateway) => {
      const one = await open(gateway, '1.1.1.1, 203.0.113.1');
      const other = await open(gateway, '1.1.1.1, 203.0.113.2');
      const again = await open(gateway, '2.2.2.2, 203.0.113.1');
      expect([one, other, again].map(({ refused }) => refused?.status)).toEqual([undefined, undefined, 429]);
      expect(again.refused?.headers['retry-after']).toMatch(/^[1-9]\d*$/);
      await one.close();
      const returned = async () => {
        const probe = await open(gateway, '203.0.113.1');
        return probe.refused ? null : probe;
      };
      await (await eventually('a free place', returned)).close();
      await other.close();
    });
  });
});

describe('viewers of one session', () => {
  it('are as many as the limit says; others aren’t concerned', async () => {
    await withGateway({ MAX_CONNECTIONS_PER_SESSION: '2' }, async (gateway) => {
      const viewers = [await open(gateway), await open(gateway)];
      expect((await open(gateway)).refused).toMatchObject({
        status: 429,
        body: { code: 'TOO_MANY_REQUESTS' },
      });
      const other = await world.session();
      const elsewhere = await gateway.watch(world, other.id);
      await elsewhere.said('connected');
      await Promise.all([...viewers, elsewhere].map((viewer) => viewer.close()));
    });
  });

  it.each(['socket', 'event stream'])('are not more when all come at once, each by its %s', async (way) => {
    await withGateway({ MAX_CONNECTIONS_PER_SESSION: '2' }, async (gateway) => {
      const leaving = new AbortController();
      const come = async (id: string, authorization: string): Promise<boolean> => {
        if (way === 'socket') {
          return (await gateway.open({ session_id: id }, { headers: { authorization } })).refused === null;
        }
        const url = `http://127.0.0.1:${gateway.port}/v1/sessions/${id}/events`;
        const headers = { authorization, accept: 'text/event-stream' };
        return (await fetch(url, { headers, signal: leaving.signal })).ok;
      };
      for (let round = 0; round < 10; round += 1) {
        const { id } = await world.session();
        const authorization = `Bearer ${await world.token(id)}`;
        const came = await Promise.all(Array.from({ length: 20 }, () => come(id, authorization)));
        expect(came.filter(Boolean)).toHaveLength(2);
      }
      leaving.abort();
    });
  });

  it('are told with a close code when they come in by a message', async () => {
    await withGateway({ MAX_CONNECTIONS_PER_SESSION: '1' }, async (gateway) => {
      const viewer = await open(gateway);
      await viewer.said('connected');
      const late = await gateway.open({ session_id: session.id }, { origin: ORIGIN });
      late.send({ type: 'authenticate', data: { token: await world.token(session.id) } });
      expect((await late.hasClosed()).code).toBe(4504);
      await viewer.close();
    });
  });

  it('are not counted before they have shown a token', async () => {
    await withGateway({ MAX_CONNECTIONS_PER_SESSION: '1' }, async (gateway) => {
      const silent = await gateway.open({ session_id: session.id }, { origin: ORIGIN });
      const viewer = await open(gateway);
      await viewer.said('connected');
      await Promise.all([silent, viewer].map((probe) => probe.close()));
    });
  });
});

describe('connections in all', () => {
  it('are refused with 503 over the limit, before anything is known about their token', async () => {
    await withGateway({ MAX_CONNECTIONS: '1' }, async (gateway) => {
      const first = await open(gateway);
      const second = await gateway.open(
        { session_id: session.id },
        { headers: { Authorization: 'Bearer x' } },
      );
      expect(second.refused).toMatchObject({ status: 503, headers: { 'retry-after': expect.any(String) } });
      await first.close();
    });
  });

  it('make room by ending who never showed its token, before it has taken leave', async () => {
    await withGateway({ MAX_CONNECTIONS: '2' }, async (gateway) => {
      const viewer = await open(gateway);
      const silent = await gateway.open({ session_id: session.id }, { origin: ORIGIN });
      // Its close waits for an answer that doesn't come.
      silent.socket.pause();
      const next = await eventually('a free place', async () => {
        const probe = await open(gateway);
        return probe.refused ? null : probe;
      });
      expect(gateway.app.get(Connections).size).toBe(3);
      expect(gateway.app.get(Places).size).toBe(2);
      silent.socket.resume();
      expect((await silent.hasClosed()).code).toBe(4100);
      expect(gateway.app.get(Places).size).toBe(2);
      expect(viewer.closed).toBeNull();
      await Promise.all([viewer, next].map((probe) => probe.close()));
    });
  });

  it('never go over the limit when all come at once', async () => {
    await withGateway({ MAX_CONNECTIONS: '5' }, async (gateway) => {
      const probes = await Promise.all(Array.from({ length: 30 }, () => open(gateway)));
      expect(probes.filter(({ refused }) => refused === null)).toHaveLength(5);
      await Promise.all(probes.map((probe) => probe.close()));
      await eventually('every place to be free', () => gateway.app.get(Places).size === 0);
    });
  });
});

describe('plain requests', () => {
  /** A server that admits by a gateway's rules and holds what it admits. */
  async function holding(gateway: TestGateway): Promise<{ server: Server; url: string }> {
    const server = createServer((request, response) => {
      const sessionId = request.url?.slice(1, 23) ?? '';
      const admitted = gateway.app
        .get(Admission)
        .admitHttp(request, response, { sessionId, transport: 'sse' });
      void admitted.then((judged) => {
        if (!(judged instanceof HttpProblem)) return response.writeHead(200).write(judged.role);
        return response.writeHead(judged.status, judged.headers).end(JSON.stringify(judged.body()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  it('are judged as upgrades are, and have a place until they end', async () => {
    await withGateway({ MAX_CONNECTIONS: '2' }, async (gateway) => {
      const { server, url } = await holding(gateway);
      const ask = async (path: string, headers: Record<string, string>) => {
        const abort = new AbortController();
        const { status } = await fetch(`${url}/${path}`, { headers, signal: abort.signal });
        return { status, abort };
      };
      const statuses: [number, string, Record<string, string>][] = [
        [400, 'short', { authorization: bearer }],
        [400, `${session.id}?token=x`, { authorization: bearer }],
        [401, session.id, {}],
        [401, session.id, { authorization: 'Basic x' }],
        [401, session.id, { authorization: 'Bearer rubbish', origin: 'http://evil.example' }],
        [403, newSessionId(), { authorization: bearer }],
        [403, session.id, { authorization: bearer, origin: 'http://evil.example' }],
      ];
      for (const [status, path, headers] of statuses) expect((await ask(path, headers)).status).toBe(status);

      const socket = await open(gateway);
      const held = await ask(session.id, { authorization: bearer });
      expect(held.status).toBe(200);
      expect((await ask(session.id, { authorization: 'Bearer rubbish' })).status).toBe(503);
      expect((await open(gateway)).refused?.status).toBe(503);
      held.abort.abort();
      await eventually('its place', () => gateway.app.get(Places).size === 1);
      await socket.close();
      server.closeAllConnections();
      server.close();
    });
  });
});
