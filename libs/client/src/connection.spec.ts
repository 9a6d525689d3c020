import { describe, expect, it, vi } from 'vitest';
import { SETTLED_MS } from './connection.js';
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
    expect(transport.last().request.cursor).toEqual({ seq: 3, epoch: 'e', at });
  });

  it('begins anew when the gateway says that there is no position any more', () => {
    const { gateway, clock, transport, client, seqs } = live();
    const resets: string[] = [];
    client.on('reset', ({ data }) => void resets.push(data.reason));
    gateway.end(4300);
    clock.advance(500);
    expect(transport.last().request.cursor).toEqual({ seq: 0 });
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
    clock.advance(10_000);
    expect(transport.connections[0]?.closedByClient).toBe(true);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'silent' });
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

  it('stops at an address or a token that no connection can have', () => {
    const transport = () => {
      throw new SyntaxError('bad subprotocol');
    };
    const { client, connection } = setUp({ transport });
    client.connect();
    expect(connection()).toMatchObject({ status: 'stopped', reason: 'bad subprotocol' });
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

describe('the network and the page', () => {
  it('tells offline from waiting, and comes back with the network at once', () => {
    const { gateway, signals, transport, connection, clock } = live();
    signals.isOnline = false;
    gateway.end(1006);
    expect(connection().status).toBe('offline');
    expect(connection().last_frame_at).toBe(clock.now());
    signals.give('online');
    expect(transport.connections).toHaveLength(2);
  });

  it('does not believe that it is offline: the gateway may be on this machine', () => {
    const { gateway, signals, transport, clock } = live();
    signals.isOnline = false;
    gateway.end(1006);
    clock.advance(5_000);
    expect(transport.connections).toHaveLength(2);
  });

  it('asks a live gateway for a sign when the browser says offline, and believes the gateway', () => {
    const { gateway, signals, clock, connection } = live();
    clock.advance(1_000);
    signals.give('offline');
    gateway.control('ack', { ref: gateway.sent.at(-1)?.ref ?? '' });
    clock.advance(3_000);
    expect(connection().status).toBe('live');
  });

  it.each(['online', 'wake'] as const)('asks a live gateway for a sign when the page says %s', (signal) => {
    const { gateway, signals, clock, connection } = live();
    clock.advance(1_000);
    const before = gateway.sent.length;
    signals.give(signal);
    expect(gateway.sent.slice(before).map(({ type }) => type)).toEqual(['heartbeat']);
    clock.advance(3_000);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'silent' });
  });

  it('is offline when that sign does not come', () => {
    const { signals, clock, connection } = live();
    clock.advance(1_000);
    signals.give('offline');
    clock.advance(3_000);
    expect(connection()).toMatchObject({ status: 'offline', reason: 'silent' });
  });

  it('does not wait for its back-off when it is looked at again', () => {
    const { gateway, signals, transport } = live();
    gateway.end(4100);
    signals.give('wake');
    expect(transport.connections).toHaveLength(2);
  });

  it('waits for the 5 s of a gateway that limits it, whatever the page says; but not against its user', () => {
    const { client, gateway, signals, clock, transport } = live();
    gateway.end(4101);
    signals.give('offline');
    signals.give('online');
    signals.give('wake');
    clock.advance(4_999);
    expect(transport.connections).toHaveLength(1);
    client.retryNow();
    expect(transport.connections).toHaveLength(2);
  });

  it('waits for as long as a gateway asks, whatever the page says', () => {
    const { gateway, signals, clock, transport } = live();
    gateway.end(4102, 3_000);
    signals.give('wake');
    clock.advance(2_999);
    expect(transport.connections).toHaveLength(1);
    clock.advance(500);
    expect(transport.connections).toHaveLength(2);
  });

  it('does not leave a slow connection on which something comes', () => {
    const { clock, gateway, connection } = live();
    clock.advance(20_000);
    gateway.alive();
    clock.advance(20_000);
    expect(connection().status).toBe('live');
  });

  it('leaves a connection that went silent', () => {
    const { clock, connection } = live();
    clock.advance(25_000);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'silent' });
  });

  it('does not judge a hidden page, and does at once when it is shown', () => {
    const { clock, signals, connection } = live();
    signals.isHidden = true;
    clock.advance(100_000);
    expect(connection().status).toBe('live');
    signals.isHidden = false;
    signals.give('wake');
    expect(connection().status).toBe('waiting');
  });
});

describe('the token', () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  it('is renewed when it has expired', async () => {
    let count = 0;
    const { client, clock, transport, connection } = setUp({ token: async () => `jwt-${++count}` });
    client.connect();
    await turn();
    welcome(transport.last());
    transport.last().end(4200);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'token_expired' });
    clock.advance(500);
    await turn();
    expect(transport.connections.map(({ request }) => request.token)).toEqual(['jwt-1', 'jwt-2']);
  });

  it('is not asked for again by any other end', async () => {
    const token = vi.fn(async () => 'jwt');
    const { client, clock, transport } = setUp({ token });
    client.connect();
    await turn();
    transport.last().end(1006);
    clock.advance(500);
    expect(transport.connections).toHaveLength(2);
    expect(token).toHaveBeenCalledTimes(1);
  });

  it.each([['fixed'], [undefined], [async () => null]])('stops when there is no other: %s', async (token) => {
    const { client, clock, transport, connection } = setUp({ token: token as string });
    client.connect();
    await turn();
    transport.last().end(4200);
    clock.advance(500);
    await turn();
    expect(connection()).toMatchObject({ status: 'stopped', reason: 'token_expired' });
  });

  it('is asked for again when it could not be had', async () => {
    const token = vi.fn(async () => 'jwt').mockRejectedValueOnce(new Error('no network'));
    const { client, clock, transport, connection } = setUp({ token });
    client.connect();
    await turn();
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'token' });
    clock.advance(500);
    await turn();
    expect(transport.last().request.token).toBe('jwt');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no storage');
      },
    ],
    ['is no promise', () => 'jwt'],
  ])('may come from a function that %s', async (name, token) => {
    const { client, transport, connection } = setUp({ token: token as never });
    client.connect();
    await turn();
    if (name === 'throws') expect(connection()).toMatchObject({ status: 'waiting', reason: 'token' });
    else expect(transport.last().request.token).toBe('jwt');
  });

  it('that comes after the client was closed opens nothing', async () => {
    const { client, transport } = setUp({ token: async () => 'jwt' });
    client.connect();
    client.close();
    await turn();
    expect(transport.connections).toHaveLength(0);
  });
});

describe('a draining gateway', () => {
  function draining() {
    const all = live();
    all.gateway.control('reconnect', { after_ms: 1_000 });
    all.clock.advance(1_000);
    return { ...all, next: all.transport.last() };
  }

  it('is left only when the next one speaks', () => {
    const { gateway, next, seqs, connection } = draining();
    expect(next).not.toBe(gateway);
    say(gateway, 4);
    expect(gateway.open).toBe(true);
    expect(connection().status).toBe('live');
    welcome(next, { head: 5 });
    expect(gateway.closedByClient).toBe(true);
    say(next, 4, 5);
    replayed(next, 5);
    expect(seqs).toEqual([1, 2, 3, 4, 5]);
    expect(connection().status).toBe('live');
  });

  it('is not left for one that does not take us, and another one is tried', () => {
    const { gateway, next, seqs, connection, clock, transport } = draining();
    next.end(4100);
    say(gateway, 4);
    expect([connection().status, seqs]).toEqual(['live', [1, 2, 3, 4]]);
    clock.advance(250);
    expect(transport.connections).toHaveLength(3);
    expect(transport.last().request.cursor.seq).toBe(4);
    say(gateway, 5);
    welcome(transport.last(), { head: 5 });
    say(transport.last(), 5);
    replayed(transport.last(), 5);
    expect([gateway.open, connection().status, seqs]).toEqual([false, 'live', [1, 2, 3, 4, 5]]);
  });

  it('is not left for one that says nothing', () => {
    const { gateway, next, connection, clock, transport } = draining();
    for (const _second of [1, 2, 3, 4, 5]) {
      clock.advance(2_000);
      gateway.control('heartbeat', { timestamp: at, heads: {} });
    }
    expect([next.calledDead, gateway.open, connection().status]).toEqual([true, true, 'live']);
    clock.advance(500);
    expect(transport.connections).toHaveLength(3);
  });

  it('asks in vain for no more than one successor at a time', () => {
    const { gateway, transport, clock } = draining();
    gateway.control('reconnect', { after_ms: 0 });
    clock.advance(2_000);
    expect(transport.connections).toHaveLength(2);
  });

  it('is left when the replay that was under way has come to its end', () => {
    const { client, transport, clock, seqs } = setUp();
    client.connect();
    const gateway = transport.last();
    welcome(gateway, { head: 2 });
    say(gateway, 1);
    gateway.control('reconnect', { after_ms: 100 });
    clock.advance(100);
    expect(transport.connections).toHaveLength(1);
    say(gateway, 2);
    replayed(gateway, 2);
    expect(transport.last().request.cursor.seq).toBe(2);
    welcome(transport.last(), { head: 2 });
    expect([gateway.open, seqs]).toEqual([false, [1, 2]]);
  });

  it('that ends first leaves the next one in its place', () => {
    const { gateway, next, seqs, connection } = draining();
    gateway.end(4000);
    expect(connection().status).toBe('connecting');
    welcome(next, { head: 4 });
    say(next, 4);
    replayed(next, 4);
    expect([connection().status, seqs]).toEqual(['live', [1, 2, 3, 4]]);
  });

  it('opens nothing after the client was closed', () => {
    const { client, gateway, clock, transport } = live();
    gateway.control('reconnect', { after_ms: 1_000 });
    client.close();
    clock.advance(2_000);
    expect([transport.connections.length, clock.timers]).toEqual([1, 0]);
  });
});
