import { describe, expect, it } from 'vitest';
import { CONNECT_TIMEOUT_MS } from './liveness.js';
import { fakeTransport } from './testing/fake-transport.js';
import { at, live, replayed, say, setUp, welcome } from './testing/scripted-client.js';

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

  it.each([
    [4101, undefined, 5_000],
    [4102, 7_000, 7_000],
  ])('is not left sooner than the next one asks: %i, %o', (code, retryAfterMs, least) => {
    const { next, clock, transport } = draining();
    next.end(code, retryAfterMs);
    clock.advance(least - 1);
    expect(transport.connections).toHaveLength(2);
    clock.advance(500);
    expect(transport.connections).toHaveLength(3);
  });

  it('is not left for one that says nothing', () => {
    const { gateway, next, connection, clock, transport } = draining();
    for (let waited = 0; waited < CONNECT_TIMEOUT_MS; waited += 2_000) {
      clock.advance(2_000);
      gateway.control('heartbeat', { timestamp: at, heads: {} });
    }
    expect([next.calledDead, gateway.open, connection().status]).toEqual([true, true, 'live']);
    clock.advance(500);
    expect(transport.connections).toHaveLength(3);
  });

  it('is not left for one that can not even be opened', () => {
    const { open, connections } = fakeTransport();
    const transport: typeof open = (...given) => {
      if (connections.length === 1) throw new SyntaxError('no');
      return open(...given);
    };
    const { client, clock, connection } = setUp({ transport });
    client.connect();
    const [gateway] = connections;
    if (!gateway) throw new Error('nothing was opened');
    welcome(gateway);
    replayed(gateway, 0);
    gateway.control('reconnect', { after_ms: 0 });
    clock.advance(2_000);
    expect([gateway.open, connection().status]).toEqual([true, 'live']);
    gateway.control('reconnect', { after_ms: 0 });
    client.close();
    expect(clock.timers).toBe(0);
  });

  it('that limits us in the end leaves us as watchful as before', () => {
    const { gateway, next, signals, connection } = draining();
    gateway.end(4101);
    welcome(next, { head: 3 });
    replayed(next, 3);
    const before = next.sent.length;
    signals.give('wake');
    expect([connection().status, next.sent.length]).toEqual(['live', before + 1]);
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
