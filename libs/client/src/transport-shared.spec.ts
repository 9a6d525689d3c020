import { describe, expect, it } from 'vitest';
import { createSessionClient } from './session-client.js';
import { FakeClock, FakeSignals } from './testing/fake-clock.js';
import type { FakeConnection } from './testing/fake-transport.js';
import { fakeTransport } from './testing/fake-transport.js';
import { at, message, S } from './testing/scripted-client.js';
import { sharedTransport } from './transport-shared.js';

const A = S;
const B = 'B'.repeat(22);
const C = 'C'.repeat(22);

function page() {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const { open, connections, last } = fakeTransport();
  const transport = sharedTransport(open);
  const watch = (sessionId: string, token = `jwt-${sessionId[0]}`) => {
    const client = createSessionClient({
      url: 'ws://gateway/ws',
      sessionId,
      token,
      transport,
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
  return { clock, connections, last, watch, live: () => connections.filter((one) => one.open) };
}

function welcome(socket: FakeConnection, sessionId: string, head = 0): void {
  socket.control('connected', {
    session_id: sessionId,
    timestamp: at,
    connection_id: 'c',
    protocol: 1,
    epoch: 'e',
    head,
    replay: head,
    heartbeat_ms: 10_000,
    role: 'owner',
  });
  for (let seq = 1; seq <= head; seq++) socket.text(message(seq, sessionId));
  socket.control('replay:completed', { session_id: sessionId, seq: head });
}

const said = (socket: FakeConnection, type: string) => socket.sent.filter((one) => one.type === type);

/** The gateway takes every subscription that it was asked for and has not answered. */
function accept(socket: FakeConnection, ...sessionIds: string[]): void {
  for (const sessionId of sessionIds) {
    const asked = said(socket, 'subscribe').findLast(({ data }) => data['session_id'] === sessionId);
    socket.control('ack', { ref: asked?.ref ?? '' });
    welcome(socket, sessionId);
  }
}

function refuse(
  socket: FakeConnection,
  sessionId: string,
  error: { code: 'UNAVAILABLE'; close_code?: number },
) {
  const asked = said(socket, 'subscribe').findLast(({ data }) => data['session_id'] === sessionId);
  const data = { ref: asked?.ref ?? '', message: 'no', session_id: sessionId, ...error };
  socket.control('error', data);
}

/** Three sessions that are live on one socket. */
function three() {
  const all = page();
  const [a, b, c] = [all.watch(A), all.watch(B), all.watch(C)];
  const socket = all.last();
  welcome(socket, A);
  accept(socket, B, C);
  return { ...all, a, b, c, socket };
}

describe('a shared socket', () => {
  it('is opened once; the others subscribe when the first has been let in', () => {
    const { watch, connections, last } = page();
    const [a, b] = [watch(A), watch(B)];
    expect(connections.map(({ request }) => request.sessionId)).toEqual([A]);
    expect(last().sent).toEqual([]);
    welcome(last(), A);
    expect(said(last(), 'subscribe')).toMatchObject([{ data: { session_id: B, token: 'jwt-B' } }]);
    expect([a.connection().status, b.connection().status]).toEqual(['live', 'connecting']);
    accept(last(), B);
    expect(b.connection()).toMatchObject({ status: 'live', transport: 'websocket' });
    expect(connections).toHaveLength(1);
  });

  it('carries no more sessions than a gateway lets subscribe at once', () => {
    const { watch, connections, live } = page();
    const ids = Array.from({ length: 40 }, (_, index) => String(index).padStart(22, 'x'));
    const clients = ids.map((id) => watch(id));
    const sockets = connections.slice();
    for (const socket of sockets) {
      welcome(socket, socket.request.sessionId);
      accept(socket, ...said(socket, 'subscribe').map(({ data }) => String(data['session_id'])));
      // A gateway takes 20 messages at once.
      expect(socket.sent.length).toBeLessThan(20);
    }
    expect(clients.map(({ connection }) => connection().status)).toEqual(ids.map(() => 'live'));
    expect([sockets.length, connections.length]).toEqual([3, 3]);
    for (const { client } of clients) client.close();
    expect(live()).toEqual([]);
  });

  it('gives each client what is about its session', () => {
    const { a, b, c, socket } = three();
    socket.text(message(1, A));
    socket.text(message(1, B));
    socket.text(message(2, B));
    expect([a.seqs, b.seqs, c.seqs]).toEqual([[1], [1, 2], []]);
    socket.control('heartbeat', { timestamp: at, heads: { [A]: 1, [B]: 2, [C]: 7 } });
    expect(c.client.getSnapshot().head).toBe(7);
  });

  it('is told of a session’s whole place', () => {
    const { a, b, socket, clock } = three();
    socket.text(message(1, B));
    socket.control('skipped', { session_id: B, from: 9, to: 9 });
    expect(b.connection()).toMatchObject({ status: 'waiting', reason: 'gap' });
    expect(said(socket, 'unsubscribe')).toMatchObject([{ data: { session_id: B } }]);
    // What was on its way when it unsubscribed is of the old subscription.
    clock.advance(500);
    socket.text(message(3, B));
    expect(said(socket, 'subscribe').at(-1)).toMatchObject({
      data: { session_id: B, after: 1, at, epoch: 'e' },
    });
    accept(socket, B);
    expect([a.connection().status, b.connection().status]).toEqual(['live', 'live']);
    expect(b.seqs).toEqual([1]);
  });

  it('answers each by its own ref, and counts simultaneous heartbeats as one', async () => {
    const { a, b, socket } = three();
    const beats = said(socket, 'heartbeat').length;
    socket.control('heartbeat', { timestamp: at, heads: {} });
    const mine = said(socket, 'heartbeat');
    expect(mine.length).toBeLessThanOrEqual(beats + 1);
    const answers = [a.client.command('cancel'), b.client.command('cancel')];
    const [first, second] = said(socket, 'command');
    expect(first?.ref).not.toBe(second?.ref);
    socket.control('error', { ref: second?.ref ?? '', code: 'FORBIDDEN', message: 'no' });
    socket.control('ack', { ref: first?.ref ?? '', run: 1 });
    expect(await Promise.all(answers)).toMatchObject([
      { ok: true, data: { run: 1 } },
      { ok: false, code: 'FORBIDDEN' },
    ]);
    for (const { ref = '' } of said(socket, 'heartbeat')) socket.control('ack', { ref });
    await Promise.resolve();
    expect(a.connection().round_trip_ms).not.toBeNull();
    expect(b.connection().round_trip_ms).not.toBeNull();
  });

  it('goes on when one session ends', () => {
    const { a, b, c, socket, live } = three();
    const error = { code: 'FORBIDDEN', message: 'gone', session_id: B, close_code: 4508 } as const;
    socket.control('error', error);
    expect(b.connection()).toMatchObject({ status: 'stopped', reason: 'revoked' });
    a.client.close();
    expect(said(socket, 'unsubscribe').map(({ data }) => data['session_id'])).toEqual([A]);
    expect([c.connection().status, live().length]).toEqual(['live', 1]);
    c.client.close();
    expect(live()).toHaveLength(0);
  });

  it('lets all come back when it ends', () => {
    const { a, b, c, socket, clock, connections, last } = three();
    socket.end(1006);
    for (const one of [a, b, c])
      expect(one.connection()).toMatchObject({ status: 'waiting', close_code: 1006 });
    clock.advance(500);
    expect(connections).toHaveLength(2);
    welcome(last(), last().request.sessionId);
    expect(said(last(), 'subscribe')).toHaveLength(2);
  });

  it('ends with a code about a session for the only one that the gateway had', () => {
    const { watch, last, clock, connections } = page();
    const [a, b] = [watch(A), watch(B)];
    last().end(4506);
    expect(a.connection()).toMatchObject({ status: 'stopped', close_code: 4506 });
    expect(b.connection()).toMatchObject({ status: 'waiting', close_code: 4000 });
    clock.advance(500);
    expect(connections.map(({ request }) => request.sessionId)).toEqual([A, B]);
  });

  it('ends so for the one that was there, not for the one that asked', () => {
    const { watch, last } = page();
    const a = watch(A);
    welcome(last(), A);
    const b = watch(B);
    last().end(4508);
    expect(a.connection()).toMatchObject({ status: 'stopped', close_code: 4508 });
    expect(b.connection()).toMatchObject({ status: 'waiting', close_code: 4000 });
  });

  it('ends with a code about the socket for all', () => {
    const { a, b, c, socket } = three();
    socket.end(4501);
    for (const one of [a, b, c]) expect(one.connection().status).toBe('stopped');
  });

  it('that one finds dead is dead for all', () => {
    const { a, b, c, socket, clock, connections } = three();
    clock.advance(25_000);
    expect(socket.calledDead).toBe(true);
    for (const one of [a, b, c]) expect(one.connection().status).toBe('waiting');
    clock.advance(500);
    expect(connections).toHaveLength(2);
  });

  it('is left for another one by all, when its gateway drains, and lives until the last has left', () => {
    const { a, b, c, socket, clock, connections, last } = three();
    socket.control('reconnect', { after_ms: 1_000 });
    clock.advance(1_000);
    expect(connections).toHaveLength(2);
    const next = last();
    expect(socket.open).toBe(true);
    socket.text(message(1, B));
    welcome(next, A);
    expect(socket.open).toBe(true);
    accept(next, B);
    socket.text(message(1, C));
    accept(next, C);
    expect(socket.open).toBe(false);
    next.text(message(2, B));
    next.text(message(2, C));
    for (const one of [a, b, c]) expect(one.connection().status).toBe('live');
    expect([b.seqs, c.seqs]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(connections).toHaveLength(2);
  });

  it.each([undefined, 4102])('whose gateway refuses a subscription: %s', (closeCode) => {
    const { watch, last, connections } = page();
    const a = watch(A);
    welcome(last(), A);
    const b = watch(B);
    refuse(last(), B, { code: 'UNAVAILABLE', ...(closeCode && { close_code: closeCode }) });
    expect(a.connection().status).toBe('live');
    if (closeCode) {
      expect(b.connection()).toMatchObject({ status: 'waiting', close_code: closeCode });
      expect(connections).toHaveLength(1);
    } else {
      expect(connections.map(({ request }) => request.sessionId)).toEqual([A, B]);
      welcome(last(), B, 2);
      expect([b.connection().status, b.seqs]).toEqual(['live', [1, 2]]);
      b.client.close();
      expect(connections.map(({ open }) => open)).toEqual([true, false]);
    }
  });

  it('is not left open by the last one that the gateway sends away', () => {
    const { watch, last, connections } = page();
    const a = watch(A);
    const [socket] = connections;
    welcome(last(), A);
    watch(B);
    a.client.close();
    if (socket) refuse(socket, B, { code: 'UNAVAILABLE' });
    expect(connections.map(({ request, open }) => [request.sessionId, open])).toEqual([
      [A, false],
      [B, true],
    ]);
  });

  it('tells who comes while its gateway drains that it does', () => {
    const { watch, last, clock, connections } = page();
    watch(A);
    const socket = last();
    welcome(socket, A);
    const b = watch(B);
    socket.control('reconnect', { after_ms: 1_000 });
    accept(socket, B);
    clock.advance(1_000);
    expect(connections).toHaveLength(2);
    welcome(last(), A);
    accept(last(), B);
    expect([socket.open, b.connection().status]).toEqual([false, 'live']);
  });

  it('is not tried again with a gateway that knows no subscriptions', () => {
    const { watch, last, connections } = page();
    watch(A);
    welcome(last(), A);
    watch(B);
    const [{ ref = '' } = {}] = said(last(), 'subscribe');
    last().control('error', { ref, code: 'UNKNOWN_TYPE', message: 'what?' });
    watch(C);
    expect(connections.map(({ request }) => request.sessionId)).toEqual([A, B, C]);
  });

  it('is not for two connections to one session', () => {
    const { watch, connections } = page();
    watch(A, 'one');
    watch(A, 'other');
    expect(connections.map(({ request }) => request.token)).toEqual(['one', 'other']);
  });

  it('that can not be opened at all throws, and leaves nothing behind', () => {
    const transport = sharedTransport(() => {
      throw new SyntaxError('bad subprotocol');
    });
    const client = createSessionClient({ url: 'ws://gateway/ws', sessionId: A, token: ' ', transport });
    for (const _time of [1, 2]) {
      client.connect();
      expect(client.getSnapshot().connection).toMatchObject({ status: 'stopped', reason: 'unusable' });
    }
  });
});
