import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { Hub } from '@openv0/realtime/hub.js';
import type { Link } from '@openv0/realtime/ports.js';
import type { Viewing } from '@openv0/realtime/viewer.js';
import { describe, expect, it } from 'vitest';
import { Connection } from './connection.js';
import type { WsLink } from './ws-link.js';

const HEARTBEAT_MS = 10_000;
const STALL_MS = 30_000;
const LOW_WATER = 1_000;
const sessionId = 'AAAAAAAAAAAAAAAAAAAAAA';

function setUp() {
  const link = {
    bufferedBytes: 0,
    takenBytes: 0,
    closed: null as CloseReason | null,
    sent: 0,
    send: () => void (link.sent += 1),
    close: (reason: CloseReason) => void (link.closed ??= reason),
  };
  let joins = 0;
  /** What the hub was given for each session, the latest. */
  const links = new Map<string, Link>();
  const pumped: string[] = [];
  const left: string[] = [];
  const hub = {
    head: () => 7,
    join: (id: string, joined: Link, viewing: Viewing) => {
      joins += 1;
      links.set(id, joined);
      greet = () => viewing.greet({ epoch: 'e.1', head: 7, replay: 7 });
      return { pump: () => void pumped.push(id), leave: () => void left.push(id) };
    },
  };
  let greet = (): unknown => null;
  const connection = new Connection(
    {
      id: 'c',
      number: 0,
      handshake: { sessionId, cursor: { seq: 0 }, mode: 'events', origin: null, token: null },
      address: '127.0.0.1',
      link: link as unknown as WsLink,
      hub: hub as unknown as Hub,
      heartbeatMs: HEARTBEAT_MS,
      stallMs: STALL_MS,
      lowWater: LOW_WATER,
    },
    0,
  );
  return { connection, link, links, pumped, left, joins: () => joins, greet: () => greet() };
}

describe('a connection', () => {
  it('joins once, however often its token is renewed', () => {
    const { connection, joins } = setUp();
    connection.grant({ ok: true, role: 'viewer', claims: null });
    connection.renew(sessionId, { ok: true, role: 'owner', claims: null });
    expect(joins()).toBe(1);
    expect(connection.rightTo(sessionId)?.role).toBe('owner');
  });

  it('that watches nothing any more ends with the token that it came by, or with a later one', () => {
    const claims = { sid: sessionId, role: 'viewer', exp: 60, jti: 'x' } as const;
    const { connection, link } = setUp();
    connection.grant({ ok: true, role: 'viewer', claims });
    connection.unwatch(sessionId);
    connection.heard(89_000);
    expect(connection.judge(89_000, 88_000)).toBeNull();
    connection.heard(95_000);
    connection.judge(95_000, 95_000);
    expect(link.closed).toBe('token_expired');
    const renewed = setUp();
    renewed.connection.grant({ ok: true, role: 'viewer', claims });
    renewed.connection.renew(sessionId, { ok: true, role: 'viewer', claims: { ...claims, exp: 600 } });
    renewed.connection.unwatch(sessionId);
    renewed.connection.heard(95_000);
    expect(renewed.connection.judge(95_000, 95_000)).toBeNull();
  });

  it('hears no heartbeat before it is connected', () => {
    const { connection, link, greet } = setUp();
    connection.grant({ ok: true, role: 'owner', claims: null });
    connection.beat('2026-01-01T00:00:00.000Z');
    expect(link.sent).toBe(0);
    expect(greet()).toMatchObject({
      type: 'connected',
      data: { role: 'owner', head: 7, connection_id: 'c' },
    });
    connection.beat('2026-01-01T00:00:00.000Z');
    expect(link.sent).toBe(1);
  });

  it('is dead after two and a half heartbeats of silence', () => {
    const { connection } = setUp();
    connection.grant({ ok: true, role: 'viewer', claims: null });
    expect(connection.judge(25_000, 25_000)).toBeNull();
    connection.heard(20_000);
    expect(connection.judge(45_000, 45_000)).toBeNull();
    expect(connection.judge(45_001, 45_001)).toBe('heartbeat_timeout');
  });

  it('is not dead while it only is slow, and isn’t pinged', () => {
    const { connection, link, greet } = setUp();
    connection.grant({ ok: true, role: 'viewer', claims: null });
    greet();
    link.bufferedBytes = LOW_WATER;
    for (let now = 0; now <= 100_000; now += 20_000) {
      link.takenBytes += 1;
      expect(connection.judge(now, now)).toBeNull();
    }
    connection.beat('2026-01-01T00:00:00.000Z');
    expect(link.sent).toBe(0);
    // It has taken what there was: it hasn't been pinged, so it has the time to answer again.
    link.bufferedBytes = 0;
    expect(connection.judge(125_000, 125_000)).toBeNull();
    expect(connection.judge(150_001, 150_001)).toBe('heartbeat_timeout');
  });

  it('is dead when it is full and silent, from its last sign on', () => {
    const { connection, link } = setUp();
    connection.grant({ ok: true, role: 'viewer', claims: null });
    expect(connection.judge(20_000, 20_000)).toBeNull();
    // What the network takes until its own buffers are full is no sign of anybody.
    link.takenBytes = 100_000;
    link.bufferedBytes = LOW_WATER;
    expect(connection.judge(24_000, 24_000)).toBeNull();
    expect(connection.judge(30_000, 30_000)).toBeNull();
    expect(connection.judge(30_001, 30_001)).toBe('slow_consumer');
  });

  it('ends within the leeway after its token, unless it was renewed', () => {
    const { connection } = setUp();
    const claims = { sid: sessionId, role: 'viewer', jti: 'j' } as const;
    const until = (exp: number) => ({ ok: true, role: 'viewer', claims: { ...claims, exp } }) as const;
    connection.grant(until(10));
    connection.heard(40_000);
    expect(connection.judge(39_000, 39_000)).toBeNull();
    connection.renew(sessionId, until(3_600));
    expect(connection.judge(39_001, 39_001)).toBeNull();
    connection.renew(sessionId, until(10));
    expect(connection.judge(39_001, 39_001)).toBe('token_expired');
  });

  it('ends at the third malformed message', () => {
    const { connection, link } = setUp();
    const problem = { code: 'BAD_JSON', message: 'no', malformed: true } as const;
    connection.refuse(problem);
    connection.refuse({ ...problem, malformed: false });
    connection.refuse(problem);
    expect(link.closed).toBeNull();
    connection.refuse(problem);
    expect(link.closed).toBe('bad_message');
  });
});

describe('a connection with several sessions', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((letter) => letter.repeat(22)) as [string, string, string];
  const wish = { cursor: { seq: 0 }, mode: 'events' } as const;
  const chunk = [Uint8Array.of(1)];

  function three() {
    const made = setUp();
    for (const id of [a, b, c]) made.connection.watch(id, { ok: true, role: 'viewer', claims: null }, wish);
    return made;
  }

  it('gives each of them the first of the room in turn', () => {
    const { connection, pumped } = three();
    for (let times = 0; times < 4; times += 1) connection.pump();
    expect(pumped).toEqual([a, b, c, b, c, a, c, a, b, a, b, c]);
  });

  it('ends one for a reason of its own, saying so once, and the last one with the socket', () => {
    const { connection, link, links, left } = three();
    links.get(b)?.close('session_not_found');
    links.get(b)?.close('revoked');
    links.get(b)?.send(chunk);
    expect([link.sent, link.closed, left]).toEqual([1, null, [b]]);
    expect([...connection.sessions()].map(({ id }) => id)).toEqual([a, c]);
    connection.drop(a, 'revoked');
    links.get(c)?.send(chunk);
    expect([link.sent, link.closed]).toEqual([3, null]);
    links.get(c)?.close('stream_reset');
    expect(link.closed).toBe('stream_reset');
  });

  it('ends for whatever is wrong with its link, also when one session finds it', () => {
    const { link, links } = three();
    links.get(b)?.close('slow_consumer');
    expect(link.closed).toBe('slow_consumer');
  });

  it('hears nothing of what a session was before it began anew', () => {
    const { connection, link, links } = three();
    const before = links.get(b);
    connection.watch(b, { ok: true, role: 'viewer', claims: null }, wish);
    before?.send(chunk);
    before?.close('session_not_found');
    expect([link.sent, connection.size]).toEqual([0, 3]);
    links.get(b)?.send(chunk);
    expect(link.sent).toBe(1);
  });

  it('ends those whose tokens are over, in one look', () => {
    const { connection, link } = three();
    const claims = { role: 'viewer', jti: 'j', exp: 10 } as const;
    for (const id of [a, c])
      connection.renew(id, { ok: true, role: 'viewer', claims: { ...claims, sid: id } });
    connection.heard(50_000);
    expect(connection.judge(50_000, 50_000)).toBeNull();
    expect([link.sent, connection.sessionId, connection.size]).toEqual([2, b, 1]);
  });

  it('watches nothing more once it has closed', () => {
    const { connection, joins, left } = three();
    connection.end();
    connection.watch(a, { ok: true, role: 'viewer', claims: null }, wish);
    expect([joins(), left, connection.size]).toEqual([3, [a, b, c], 0]);
  });

  it('serves what is said about its sessions one after the other, also after one fails', async () => {
    const { connection } = setUp();
    const served: number[] = [];
    const say = (turn: number, ms: number) =>
      connection.inOrder(async () => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        served.push(turn);
        if (turn === 1) throw new Error('no');
      });
    const said = await Promise.allSettled([say(1, 20), say(2, 0), say(3, 5)]);
    expect(served).toEqual([1, 2, 3]);
    expect(said.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });
});
