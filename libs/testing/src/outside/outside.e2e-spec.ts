/**
 * A client from outside, in another language: it was written from the protocol's page and shares no line with ours.
 * What it gets over a WebSocket, an event stream and long polls is the same, byte by byte, however often it is cut off.
 */
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { newSessionId } from '../publishers.js';
import { startStack, type Stack } from '../stack.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { startMiddlebox } from './middlebox.js';
import { outside, pythonProblem } from './python.js';

const WAYS = ['websocket', 'sse', 'long-poll'] as const;
type Way = (typeof WAYS)[number];

/** What the client says of a session. `hashes`: of the bytes of each event, in order. */
interface Seen {
  session_id: string;
  last: number;
  events: number;
  hashes: string[];
  duplicates: number;
  resets: string[];
  told: string[];
  deflated: number;
  ended: boolean;
}

interface Followed extends Seen {
  ways: Way[];
  failures: string[];
  stopped: { code: number } | null;
  gap: string | null;
}

interface Frame {
  type: string;
  data: Record<string, unknown>;
}

const problem = pythonProblem();
if (problem) console.warn(`The client from outside is skipped: ${problem}.`);

let stack: Stack;

beforeAll(async () => {
  if (problem) return;
  stack = await startStack({
    gateways: 2,
    env: { ENGINE_PACE: '0.15', HEARTBEAT_MS: '2000', AUTH_TIMEOUT_MS: '1000' },
  });
}, 240_000);

afterAll(() => stack?.stop());

/** The stream as our own bare socket gets it. */
async function expected(session: CreatedSession): Promise<string[]> {
  const probe = await stack.watch(session);
  await probe.saw('generation:completed', { within: 60_000 });
  await probe.close();
  return probe.events.map(({ text }) => createHash('sha256').update(text).digest('hex'));
}

function follow(session: CreatedSession, more: Record<string, unknown> = {}): Promise<Followed> {
  const { session_id, token } = session;
  return outside({ job: 'follow', base: stack.gatewayUrl, session_id, token, transports: WAYS, ...more });
}

describe.skipIf(problem)('a client from outside', () => {
  it('gets the identical stream on each transport, live, through cuts', async () => {
    const session = await stack.createSession('A harbour café with a menu, a map and opening hours');
    const cuts = [1, 4, 9, 20, 21];
    const seen = await Promise.all(WAYS.map((way) => follow(session, { transports: [way], cuts })));
    const stream = await expected(session);
    for (const [index, client] of seen.entries()) {
      expect(client).toMatchObject({
        ended: true,
        gap: null,
        stopped: null,
        resets: [],
        last: stream.length,
      });
      expect(client.hashes).toEqual(stream);
      expect(new Set(client.ways)).toEqual(new Set([WAYS[index]]));
      expect(client.ways.length).toBeGreaterThan(cuts.length);
    }
    for (const client of seen.slice(0, 2)) expect(client.told).toContain('connected');
    expect(seen[0]?.deflated).toBeGreaterThan(3);
  });

  it('would notice a missing event on each of them', async () => {
    const session = await stack.createSession('A shop for maps');
    await expected(session);
    for (const way of WAYS) {
      const client = await follow(session, { transports: [way], lose: 7 });
      expect(client).toMatchObject({ gap: '8 after 6', ended: false });
    }
  });

  it.each([
    ['lets no WebSocket through', false, 'sse'],
    ['lets no stream through either', true, 'long-poll'],
  ])('falls back where something on the way %s', async (_what, buffers, way) => {
    const session = await stack.createSession('A school of dance with prices');
    const box = await startMiddlebox(stack.proxy.port, { buffers });
    const client = await follow(session, { base: box.url, cuts: [5] });
    expect(client).toMatchObject({ ended: true, gap: null, hashes: await expected(session) });
    expect(new Set(client.ways)).toEqual(new Set([way]));
    expect(box.seen.refused).toBe(2);
    await box.close();
  });

  it('watches three sessions on one socket, each with its own cursor and right', async () => {
    const prompts = ['A choir with concerts', 'A dentist with prices', 'A campsite with a map'];
    const sessions = await Promise.all(prompts.map((prompt) => stack.createSession(prompt)));
    const viewers = await Promise.all(
      sessions.map(async ({ session_id }) => ({
        session_id,
        token: await stack.token(session_id, 'viewer'),
      })),
    );
    const nowhere = newSessionId();
    const unknown = { session_id: nowhere, token: await stack.token(nowhere), other: newSessionId() };
    const seen = await outside<Multiplexed>({
      job: 'multiplex',
      base: stack.gatewayUrl,
      sessions: viewers,
      unknown,
    });
    for (const [index, session] of sessions.entries()) {
      expect(seen.sessions[index]?.hashes).toEqual(await expected(session));
      expect(seen.heads[session.session_id]).toBe(seen.sessions[index]?.last);
    }
    expect(seen.sessions.map(({ resets, duplicates }) => [resets, duplicates])).toEqual([
      [[], 0],
      [[], 0],
      [[], 0],
    ]);
    expect(seen.silent).toBe(true);
    expect(seen.strangers.map(({ type }) => type)).toEqual([]);
    expect(
      Object.fromEntries(Object.entries(seen.answers).map(([name, frame]) => [name, said(frame)])),
    ).toEqual({
      subscribed: 'ack',
      'subscribed too': 'ack',
      'unknown session': 'ack',
      'no right': 'FORBIDDEN',
      'unknown type': 'UNKNOWN_TYPE',
      'wrong data': 'INVALID_DATA',
      'not watched': 'NOT_FOUND',
      heartbeat: 'ack',
      stats: 'FORBIDDEN',
      forged: 'FORBIDDEN',
      unsubscribed: 'ack',
      resumed: 'ack',
    });
    expect(seen.ends).toMatchObject({ [nowhere]: { code: 'NOT_FOUND', close_code: 4506 } });
    const second = `connected ${sessions[1]?.session_id}`;
    expect(seen.order.indexOf(second)).toBeGreaterThan(seen.order.indexOf('subscribe-1'));
  });

  it('begins from nothing when the log that it knows is gone', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    const session_id = newSessionId();
    const asked: (string | null)[] = [];
    server.on('connection', (socket, { url = '' }) => {
      asked.push(new URL(url, 'ws://here').searchParams.get('after'));
      const about = { session_id, timestamp: '2026-01-01T00:00:00.000Z' };
      const say = (frame: object): void => socket.send(JSON.stringify(frame));
      say({ type: 'connected', data: { ...about, epoch: `e${asked.length}`, heartbeat_ms: 10_000 } });
      if (asked.length === 1) {
        say({ seq: 1, type: 'session:message', data: about });
        socket.close(4300);
      } else say({ seq: 1, type: 'generation:completed', data: about });
    });
    const { port } = server.address() as AddressInfo;
    const base = `http://127.0.0.1:${port}`;
    const seen = await outside<Followed>({
      job: 'follow',
      base,
      session_id,
      token: 'x',
      transports: ['websocket'],
    });
    expect(asked).toEqual([null, null]);
    expect(seen).toMatchObject({ ended: true, last: 1, events: 1, gap: null, duplicates: 0 });
    server.close();
  });

  it('sees what the protocol says when it is refused', async () => {
    const session = await stack.createSession('A kiosk');
    const [token, other, expired] = await Promise.all([
      stack.token(session.session_id),
      stack.token(newSessionId()),
      stack.token(session.session_id, 'viewer', -120),
    ]);
    const nowhere = newSessionId();
    const query = { session_id: session.session_id };
    const headers = { Authorization: `Bearer ${token}` };
    const events = `/v1/sessions/${session.session_id}/events`;
    const json = { ...headers, Accept: 'application/json' };
    const attempts: [expected: object, attempt: Record<string, unknown>][] = [
      [{ status: 400 }, { headers }],
      [{ status: 400 }, { query: { ...query, after: 'x' }, headers }],
      [{ status: 401 }, { query, headers: { Authorization: 'Bearer nonsense' } }],
      [{ status: 401 }, { query, headers: { Authorization: `Bearer ${expired}` } }],
      [{ status: 403 }, { query, headers: { Authorization: `Bearer ${other}` } }],
      [{ status: 403 }, { query, headers: { ...headers, Origin: 'http://elsewhere.example' } }],
      [{ status: 404 }, { query, path: '/wss', headers }],
      [{ status: 426 }, { query, headers, protocols: ['openv0.v2'] }],
      [{ status: 426 }, { query, headers, version: '12' }],
      [
        { close: 4500, protocol: 'openv0.v1' },
        { query, protocols: ['openv0.v1', 'openv0.token.nonsense'] },
      ],
      [{ close: 4200 }, { query, protocols: ['openv0.v1', `openv0.token.${expired}`] }],
      [{ close: 4502 }, { query }],
      [{ close: 4500 }, { query, say: ['{"type":"authenticate","data":{"token":"nonsense"}}'] }],
      [{ close: 4503 }, { query, say: [JSON.stringify({ type: 'authenticate', data: { token: other } })] }],
      [
        { close: 4506 },
        {
          query: { session_id: nowhere },
          headers: { Authorization: `Bearer ${await stack.token(nowhere)}` },
        },
      ],
      [{ close: 4501 }, { query, headers, say: ['{', '[]', '{"data":{}}'] }],
      [{ close: 1009 }, { query, headers, bytes: 65_537 }],
      [{ status: 400 }, { kind: 'http', path: events, query: { after: -1 }, headers: json }],
      [{ status: 401 }, { kind: 'http', path: events, headers: { Accept: 'application/json' } }],
      [
        { status: 403 },
        { kind: 'http', path: events, headers: { ...json, Authorization: `Bearer ${other}` } },
      ],
      [{ status: 410 }, { kind: 'http', path: events, query: { after: 100_000 }, headers: json }],
      [
        { status: 410 },
        { kind: 'http', path: events, query: { after: 1, epoch: 'another.0' }, headers: json },
      ],
    ];
    const jobs = attempts.map(([, attempt], index) => ({ kind: 'socket', name: String(index), ...attempt }));
    const seen = await outside<Record<string, { body?: object }>>({
      job: 'refusals',
      base: stack.gatewayUrl,
      attempts: jobs,
    });
    for (const [index, [answer, attempt]] of attempts.entries()) {
      expect([attempt, seen[index]]).toMatchObject([attempt, answer]);
      if ('status' in answer) {
        expect(seen[index]?.body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
      }
    }
  });
});

interface Multiplexed {
  sessions: Seen[];
  /** Sessions whose subscription ended, with what was said of it. */
  ends: Record<string, Record<string, unknown>>;
  answers: Record<string, Frame>;
  order: string[];
  heads: Record<string, number>;
  silent: boolean;
  strangers: Frame[];
  deflated: number;
}

function said({ type, data }: Frame): unknown {
  return type === 'error' ? data.code : type;
}
