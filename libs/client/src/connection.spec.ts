import { describe, expect, it } from 'vitest';
import { SETTLED_MS } from './connection.js';
import { CONNECT_TIMEOUT_MS } from './liveness.js';
import { at, live, replayed, S, say, setUp, welcome } from './testing/scripted-client.js';

describe('a connection', () => {
  it('begins from nothing, replays, and is live', () => {
    const { client, transport, seqs, connection } = setUp({ token: 'jwt' });
    expect(connection().status).toBe('idle');
    client.connect();
    const gateway = transport.last();
    expect(gateway.request).toMatchObject({ cursor: { seq: 0 }, token: 'jwt', sessionId: S, mode: 'events' });
    expect(connection().status).toBe('connecting');
    welcome(gateway, { head: 2 });
    say(gateway, 1);
    expect(connection()).toMatchObject({ status: 'replaying', replayed: 1, replay_total: 2 });
    say(gateway, 2);
    replayed(gateway, 2);
    expect(connection()).toMatchObject({ status: 'live', attempt: 0, reason: null });
    expect(seqs).toEqual([1, 2]);
    expect(client.getSnapshot()).toMatchObject({ seq: 2, epoch: 'e', head: 2, role: 'owner', session_id: S });
    expect(client.getSnapshot().state.messages.map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('resumes by number, epoch and time', () => {
    const { gateway, clock, transport, connection } = live();
    gateway.end(1006);
    expect(connection()).toMatchObject({ status: 'waiting', attempt: 1, close_code: 1006 });
    expect(connection().retry_at).toBe(clock.now() + 250);
    clock.advance(250);
    expect(connection().retry_at).toBeNull();
    expect(transport.last().request.cursor).toEqual({ seq: 3, epoch: 'e', at });
  });

  it('begins anew when the gateway says that there is no position any more', () => {
    const { gateway, clock, transport, client, seqs } = live();
    const resets: string[] = [];
    client.on('reset', ({ data }) => void resets.push(data.reason));
    gateway.end(4300);
    clock.advance(500);
    expect(transport.last().request.cursor).toMatchObject({ seq: 0 });
    expect(client.getSnapshot().seq).toBe(3);
    welcome(transport.last(), { head: 1, epoch: 'f' });
    say(transport.last(), 1);
    expect(resets).toEqual(['epoch_changed']);
    expect(seqs).toEqual([1, 2, 3, 1]);
    expect(client.getSnapshot()).toMatchObject({ seq: 1, epoch: 'f' });
    expect(client.getSnapshot().state.messages).toHaveLength(1);
  });

  it.each([
    [4506, 'session_not_found'],
    [4500, 'invalid_token'],
    [4508, 'revoked'],
    [1008, 'closed'],
  ])('stops for good after %i, until someone wants it again', (code, reason) => {
    const { gateway, clock, transport, client, signals, connection } = live();
    gateway.end(code);
    clock.advance(600_000);
    signals.give('wake');
    signals.give('online');
    expect(connection()).toMatchObject({ status: 'stopped', close_code: code, reason });
    expect(transport.connections).toHaveLength(1);
    client.retryNow();
    expect(transport.connections).toHaveLength(2);
  });

  it('tries once more after a code that may be chance, and stops at the second', () => {
    const { gateway, clock, transport, connection } = live();
    gateway.end(1009);
    clock.advance(1_000);
    transport.last().end(1009);
    expect(connection().status).toBe('stopped');
  });

  it('counts anew after a connection that was good', () => {
    const { gateway, clock, transport, connection } = live();
    gateway.end(1009);
    clock.advance(1_000);
    welcome(transport.last());
    replayed(transport.last(), 3);
    clock.advance(5_000);
    transport.last().end(1009);
    expect(connection()).toMatchObject({ status: 'waiting', attempt: 1 });
  });

  it('backs off further from a gateway that takes it and drops it', () => {
    const { gateway, clock, transport, connection } = live();
    gateway.end(4103);
    for (const attempt of [2, 3, 4]) {
      clock.advance(5_000);
      welcome(transport.last());
      replayed(transport.last(), 3);
      expect(connection().attempt).toBe(0);
      transport.last().end(4103);
      expect(connection()).toMatchObject({ status: 'waiting', attempt });
    }
  });

  it('gives up on a connection that never says anything', () => {
    const { client, clock, transport, connection } = setUp();
    client.connect();
    clock.advance(CONNECT_TIMEOUT_MS);
    expect(transport.connections[0]?.closedByClient).toBe(true);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'silent' });
  });

  it('hears from a gateway that it waited for a token in vain: that takes ten seconds', () => {
    const { client, clock, transport, connection } = setUp();
    client.connect();
    clock.advance(10_500);
    transport.last().end(4502);
    expect(connection()).toMatchObject({ status: 'stopped', reason: 'auth_timeout' });
  });

  it('ends when it is closed, keeps what it has, and goes on from there', () => {
    const { client, clock, gateway, transport, signals, connection } = live();
    client.close();
    expect(gateway.closedByClient).toBe(true);
    expect(connection()).toMatchObject({ status: 'idle', reason: null });
    expect([clock.timers, signals.watched]).toEqual([0, false]);
    expect(client.getSnapshot().seq).toBe(3);
    client.connect();
    expect(transport.last().request.cursor.seq).toBe(3);
  });

  it('stops at an address or a token that no connection can have, and tells nobody the token', () => {
    const transport = () => {
      throw new SyntaxError("The subprotocol 'openv0.token.secret ' is invalid.");
    };
    const { client, connection } = setUp({ transport });
    client.connect();
    expect(connection()).toMatchObject({ status: 'stopped', reason: 'unusable' });
    expect(JSON.stringify(client.getSnapshot())).not.toContain('secret');
    expect(() => setUp({ url: 'not an address' })).toThrow(TypeError);
  });
});

describe('coming back', () => {
  it.each([1000, 1001, 1005, 1006, 1011, 3000])('goes on after %i by the other side', (code) => {
    const { gateway, clock, transport } = live();
    gateway.end(code);
    clock.advance(500);
    expect(transport.last().request.cursor.seq).toBe(3);
    expect(transport.connections).toHaveLength(2);
  });

  /** Connections in ten minutes to a gateway that takes everybody, and ends each after `life` milliseconds. */
  function tries(code: number, life: number): number {
    let seed = 1;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const token = async () => 'jwt';
    const { client, clock, transport } = setUp({ random, ...(code === 4200 && { token }) });
    client.connect();
    const end = clock.now() + 600_000;
    for (let known = 0; clock.now() < end;) {
      if (transport.connections.length === known) clock.advance(50);
      else {
        known = transport.connections.length;
        welcome(transport.last());
        replayed(transport.last(), 0);
        clock.advance(life);
        transport.last().end(code);
      }
    }
    client.close();
    return transport.connections.length;
  }

  it.each([1006, 4000, 4001, 4100, 4103, 4300])(
    'cannot hammer a gateway that keeps ending it with %i',
    (code) => {
      // At most ten quick tries before the back-off has grown; then 10 s on average.
      for (const life of [0, 1_000, SETTLED_MS - 1]) expect(tries(code, life)).toBeLessThan(80);
      // A connection that was good counts anew: no more often than that it can be good.
      expect(tries(code, SETTLED_MS)).toBeLessThanOrEqual(600_000 / SETTLED_MS);
    },
  );

  it('cannot hammer one that limits it', () => {
    for (const life of [0, SETTLED_MS]) expect(tries(4101, life)).toBeLessThanOrEqual(600_000 / 5_000);
  });
});
