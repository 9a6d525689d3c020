import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONNECT_TIMEOUT_MS } from './liveness.js';
import { createSessionClient } from './session-client.js';
import { FakeClock, FakeSignals } from './testing/fake-clock.js';
import { fakeTransport } from './testing/fake-transport.js';
import { S, replayed, say, welcome } from './testing/scripted-client.js';
import { createFallback, LOOK_AGAIN_MS, TRIES_WHEN_PROVEN } from './transport-fallback.js';

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

/** A page whose gateway is reached as the test says. */
function page() {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const ways = {
    websocket: fakeTransport('websocket'),
    sse: fakeTransport('sse'),
    'long-poll': fakeTransport('long-poll'),
  };
  const loaded: string[] = [];
  const load = async (way: 'sse' | 'long-poll') => {
    loaded.push(way);
    return ways[way].open;
  };
  const fallback = createFallback({ clock, signals }, load);
  /** A client that has opened `count` connections already. */
  const watch = ({ url = 'ws://gateway/ws', count = 0, sessionId = S } = {}) => {
    let connections = count;
    const client = createSessionClient({
      url,
      sessionId,
      transport: (request, handlers) => fallback(ways.websocket.open, ++connections, request, handlers),
      clock,
      signals,
      random: () => 0.5,
    });
    const seqs: number[] = [];
    client.on('*', ({ seq }) => void seqs.push(seq));
    client.connect();
    const connection = () => client.getSnapshot().connection;
    return { client, seqs, connection };
  };
  const counts = () => Object.values(ways).map(({ connections }) => connections.length);
  /** The connection that is tried ends, and the next one is opened. */
  const fail = async (way: keyof typeof ways, code = 1006): Promise<void> => {
    const before = String(counts());
    ways[way].last().end(code);
    for (let step = 0; step < 100 && String(counts()) === before; step++) {
      clock.advance(250);
      await settle();
    }
  };
  return { clock, signals, ways, loaded, watch, fail, counts };
}

describe('where no WebSocket can be opened', () => {
  it('the next way is tried, and shown', async () => {
    const { watch, ways, counts } = page();
    const { connection, seqs } = watch({ count: 2 });
    await settle();
    expect([counts(), connection().transport]).toEqual([[0, 1, 0], 'sse']);
    welcome(ways.sse.last(), { head: 1 });
    say(ways.sse.last(), 1);
    replayed(ways.sse.last(), 1);
    expect([connection().status, seqs]).toEqual(['live', [1]]);
  });

  it('each way is tried in turn, from the same place', async () => {
    const { watch, fail, counts } = page();
    watch();
    await fail('websocket');
    expect(counts()).toEqual([1, 1, 0]);
    await fail('sse');
    expect(counts()).toEqual([1, 1, 1]);
    await fail('long-poll');
    expect(counts()).toEqual([2, 1, 1]);
  });

  it('what worked is remembered for all who watch through this gateway, and for no other', async () => {
    const { watch, ways, counts } = page();
    watch({ count: 2 });
    await settle();
    welcome(ways.sse.last());
    watch();
    await settle();
    expect(counts()).toEqual([0, 2, 0]);
    watch({ url: 'ws://other/ws' });
    expect(counts()).toEqual([1, 2, 0]);
  });

  it('a way that ends after it worked is tried again', async () => {
    const { watch, ways, fail, counts } = page();
    watch({ count: 2 });
    await settle();
    welcome(ways.sse.last());
    await fail('sse');
    expect(counts()).toEqual([0, 2, 0]);
  });

  it('a way that is too slow to say anything has failed', async () => {
    const { watch, ways, clock, counts } = page();
    watch();
    clock.advance(CONNECT_TIMEOUT_MS);
    expect(ways.websocket.last().calledDead).toBe(true);
    clock.advance(500);
    await settle();
    expect(counts()).toEqual([1, 1, 0]);
  });

  it('what can not be loaded has failed', async () => {
    const clock = new FakeClock();
    const { open, connections } = fakeTransport();
    const fallback = createFallback({ clock, signals: new FakeSignals() }, async () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    let count = 2;
    const transport = (...[request, handlers]: Parameters<typeof open>) =>
      fallback(open, ++count, request, handlers);
    const client = createSessionClient({ url: 'ws://gateway/ws', sessionId: S, transport, clock });
    client.connect();
    for (let round = 0; round < 2; round++) {
      await settle();
      clock.advance(20_000);
    }
    expect(connections).toHaveLength(1);
    client.close();
    expect(clock.timers).toBe(0);
  });
});

describe('a gateway that is away for a moment', () => {
  it('is waited for by WebSocket, where that has worked before', async () => {
    const { watch, ways, fail, counts } = page();
    watch();
    welcome(ways.websocket.last());
    await fail('websocket');
    for (let time = 1; time < TRIES_WHEN_PROVEN; time++) await fail('websocket');
    expect(counts()).toEqual([1 + TRIES_WHEN_PROVEN, 0, 0]);
    await fail('websocket');
    expect(counts()).toEqual([1 + TRIES_WHEN_PROVEN, 1, 0]);
  });

  it('is waited for as long by a page of many clients', async () => {
    const { watch, ways, clock } = page();
    const clients = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => watch({ sessionId: id.repeat(22) }));
    for (const socket of ways.websocket.connections) welcome(socket);
    for (let time = 0; time < TRIES_WHEN_PROVEN; time++) {
      for (const socket of ways.websocket.connections.slice(-clients.length)) socket.end(1006);
      clock.advance(20_000);
      await settle();
    }
    expect(ways.websocket.connections).toHaveLength(clients.length * (1 + TRIES_WHEN_PROVEN));
    expect(ways.sse.connections).toEqual([]);
  });

  it('or that says so itself, was reached', async () => {
    const { watch, fail, counts } = page();
    watch();
    for (let time = 0; time < 5; time++) await fail('websocket', 4102);
    expect(counts()).toEqual([6, 0, 0]);
  });

  it('or that lost its log, is the same gateway', () => {
    const { ways, clock, signals } = page();
    const fallback = createFallback({ clock, signals }, async () => ways.sse.open);
    let count = 0;
    const client = createSessionClient({
      url: 'ws://gateway/ws',
      sessionId: S,
      // As where the fallback is loaded by then.
      transport: (...given) =>
        ++count < 3 ? ways.websocket.open(...given) : fallback(ways.websocket.open, count, ...given),
      clock,
      signals,
      random: () => 0.5,
    });
    client.connect();
    for (const code of [1006, 4300]) {
      welcome(ways.websocket.last());
      ways.websocket.last().end(code);
      clock.advance(1_000);
    }
    expect([count, ways.websocket.connections.length]).toEqual([3, 3]);
    expect(ways.websocket.last().request.cursor.seq).toBe(0);
  });

  it('is no reason to doubt anything while there is no network', async () => {
    const { watch, fail, signals, counts } = page();
    watch();
    signals.isOnline = false;
    for (let time = 0; time < 5; time++) await fail('websocket');
    expect(counts()).toEqual([6, 0, 0]);
  });
});

describe('a refusal over plain HTTP', () => {
  it('is believed when two ways say the same', async () => {
    const { watch, fail } = page();
    const { connection } = watch({ count: 2 });
    await settle();
    await fail('sse', 4506);
    expect(connection().status).toBe('connecting');
    await fail('long-poll', 4506);
    expect(connection()).toMatchObject({ status: 'stopped', reason: 'session_not_found' });
  });

  it('may be another server’s, where the client has been connected by WebSocket', async () => {
    const { watch, ways, fail, counts } = page();
    watch();
    welcome(ways.websocket.last());
    for (let time = 0; time <= TRIES_WHEN_PROVEN; time++) await fail('websocket');
    await fail('sse', 4506);
    await fail('long-poll', 4506);
    expect(counts()).toEqual([2 + TRIES_WHEN_PROVEN, 1, 1]);
  });

  it('is the gateway’s, by a way that has spoken', async () => {
    const { watch, ways, fail } = page();
    const { connection } = watch({ count: 2 });
    await settle();
    welcome(ways.sse.last());
    await fail('sse');
    await fail('sse', 4508);
    expect(connection()).toMatchObject({ status: 'stopped', reason: 'revoked' });
  });
});

describe('a better way', () => {
  async function onSse() {
    const all = page();
    const viewer = all.watch({ count: 2 });
    await settle();
    const sse = all.ways.sse.last();
    welcome(sse);
    replayed(sse, 0);
    /** Time goes on on a connection that is alive. */
    const pass = (ms: number): void => {
      for (let left = ms; left > 0; left -= 10_000) {
        all.clock.advance(Math.min(left, 10_000));
        all.ways.sse.last().control('heartbeat', { timestamp: '', heads: {} });
      }
    };
    return { ...all, ...viewer, sse, pass };
  }

  it('takes over as soon as it is there, and nothing is lost', async () => {
    const { ways, sse, pass, connection, seqs, client, counts } = await onSse();
    pass(LOOK_AGAIN_MS);
    const socket = ways.websocket.last();
    say(sse, 1);
    expect([sse.open, connection().status, connection().transport]).toEqual([true, 'live', 'sse']);
    welcome(socket, { head: 2 });
    say(socket, 1, 2);
    replayed(socket, 2);
    expect([sse.open, connection().status, connection().transport]).toEqual([false, 'live', 'websocket']);
    expect(seqs).toEqual([1, 2]);
    client.close();
    client.connect();
    expect(counts()).toEqual([2, 1, 0]);
  });

  it('is looked for less and less often while there is none', async () => {
    const { ways, sse, pass, connection, counts } = await onSse();
    const looks: number[] = [];
    for (let minute = 0; minute < 120; minute++) {
      pass(60_000);
      if (ways.websocket.connections.at(-1)?.open) {
        looks.push(minute);
        ways.websocket.last().end(1006);
      }
    }
    expect(looks.length).toBeGreaterThan(8);
    expect(looks.length).toBeLessThan(18);
    expect([sse.open, connection().status, connection().transport]).toEqual([true, 'live', 'sse']);
    expect(counts()[1]).toBe(1);
  });

  it('that says nothing is given up, and the connection goes on', async () => {
    const { ways, sse, pass, connection, seqs } = await onSse();
    pass(LOOK_AGAIN_MS + 20_000);
    expect(ways.websocket.connections[0]?.calledDead).toBe(true);
    say(sse, 1);
    expect([connection().status, seqs]).toEqual(['live', [1]]);
  });

  it('is not looked for any more after the end', async () => {
    const { client, clock } = await onSse();
    client.close();
    expect(clock.timers).toBe(0);
  });
});

describe('the transport of a client that names none', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('loads the others once its connections don’t last', async () => {
    vi.resetModules();
    const { automaticTransport } = await import('./transport-automatic.js');
    const socket = fakeTransport();
    const environment = { clock: new FakeClock(), signals: new FakeSignals() };
    const open = automaticTransport(socket.open, environment);
    const request = {
      url: 'ws://a/',
      sessionId: S,
      cursor: { seq: 0 },
      mode: 'events',
      token: null,
    } as const;
    const handlers = { frame: () => {}, closed: () => {} };
    open(request, handlers);
    open(request, handlers);
    expect(socket.connections).toHaveLength(2);
    await vi.waitFor(() => expect(open(request, handlers).kind).toBe('sse'));
  });
});
