import { describe, expect, it, vi } from 'vitest';
import { emptyView } from './session-client.js';
import { at, live, message, replayed, S, say, setUp, welcome } from './testing/scripted-client.js';

describe('frames', () => {
  it('are applied once, and never past a gap', () => {
    const { gateway, seqs, connection, clock, transport } = live();
    say(gateway, 2, 3, 4, 4, 6);
    expect(seqs).toEqual([1, 2, 3, 4]);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'gap' });
    clock.advance(500);
    expect(transport.last().request.cursor.seq).toBe(4);
  });

  it('of another session are none of its business', () => {
    const { gateway, seqs } = live();
    gateway.text(message(4, 'B'.repeat(22)));
    say(gateway, 4);
    expect(seqs).toEqual([1, 2, 3, 4]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"seq":4}',
    '{"type":"x","data":{}}',
    '{"seq":0,"type":"x","data":{}}',
    '{',
  ])('that make no sense are ignored: %s', (text) => {
    const { gateway, seqs, connection } = live();
    gateway.text(text);
    expect(connection().status).toBe('live');
    say(gateway, 4);
    expect(seqs).toEqual([1, 2, 3, 4]);
  });

  it('of unknown types count, reach who listens to all, and change no state', () => {
    const { client, gateway } = live();
    const types: string[] = [];
    client.on('*', ({ type }) => void types.push(type));
    const before = client.getSnapshot().state;
    gateway.text(JSON.stringify({ seq: 4, type: 'later:thing', data: { session_id: S } }));
    expect([types, client.getSnapshot().seq]).toEqual([['later:thing'], 4]);
    expect(client.getSnapshot().state).toBe(before);
  });

  it('declare a lost position: reset, snapshot, tail', () => {
    const { client, gateway, clock, transport, seqs } = live();
    const told: string[] = [];
    client.on('reset', ({ data }) => void told.push(data.reason));
    client.on('snapshot', ({ data }) => void told.push(`snapshot ${data.seq}`));
    gateway.end(1006);
    clock.advance(500);
    const next = transport.last();
    welcome(next, { epoch: 'f', head: 2 });
    next.control('reset', { session_id: S, reason: 'epoch_changed' });
    next.control('snapshot', {
      session_id: S,
      seq: 1,
      state: { ...emptyView(S).state, prompt: 'from the snapshot' },
    });
    say(next, 2);
    replayed(next, 2);
    expect(told).toEqual(['epoch_changed', 'snapshot 1']);
    expect(seqs).toEqual([1, 2, 3, 2]);
    expect(client.getSnapshot()).toMatchObject({
      seq: 2,
      epoch: 'f',
      state: { prompt: 'from the snapshot' },
    });
    expect(client.history().map(({ seq }) => seq)).toEqual([2]);
  });

  it('that were skipped are not missed', () => {
    const { client, gateway, seqs } = live();
    gateway.control('skipped', { session_id: S, from: 4, to: 8 });
    say(gateway, 9);
    expect([seqs, client.getSnapshot().seq]).toEqual([[1, 2, 3, 9], 9]);
  });

  it('that a head twice tells of are asked for again', () => {
    const { gateway, connection } = live();
    const beat = (head: number) => gateway.control('heartbeat', { timestamp: at, heads: { [S]: head } });
    beat(4);
    say(gateway, 4);
    beat(5);
    expect(connection().status).toBe('live');
    gateway.control('heartbeat', { timestamp: at, heads: {} });
    beat(6);
    expect(connection()).toMatchObject({ status: 'waiting', reason: 'gap' });
  });
});

describe('who listens', () => {
  it('is told once for everything that happened together', async () => {
    const { client, gateway } = live();
    const listener = vi.fn();
    client.subscribe(listener);
    say(gateway, 4, 5, 6);
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('gets the same view until something changes', () => {
    const { client, gateway } = live();
    const view = client.getSnapshot();
    expect(client.getSnapshot()).toBe(view);
    say(gateway, 4);
    expect(client.getSnapshot()).not.toBe(view);
  });

  it('cannot break the delivery to others by throwing', async () => {
    const errors: unknown[] = [];
    const { client, gateway, seqs } = live({ onListenerError: (error) => void errors.push(error) });
    client.on('session:message', () => {
      throw new Error('mine');
    });
    const later: number[] = [];
    client.on('session:message', ({ seq }) => void later.push(seq));
    say(gateway, 4, 5);
    await Promise.resolve();
    expect([seqs.slice(3), later, errors.length]).toEqual([[4, 5], [4, 5], 2]);
  });

  it('nor by throwing where errors are told', () => {
    const later: (() => void)[] = [];
    vi.stubGlobal('queueMicrotask', (task: () => void) => void later.push(task));
    const onListenerError = (error: unknown): void => {
      throw error;
    };
    const { client, gateway, seqs } = live({ onListenerError });
    client.on('session:message', () => {
      throw new Error('mine');
    });
    const others: number[] = [];
    client.on('session:message', ({ seq }) => void others.push(seq));
    say(gateway, 4, 5);
    vi.unstubAllGlobals();
    expect([seqs.slice(3), others]).toEqual([
      [4, 5],
      [4, 5],
    ]);
    expect(() => later.forEach((task) => task())).toThrow('mine');
  });

  it('may ask for what came before, and misses nothing', () => {
    const { client, gateway } = live();
    const seqs: number[] = [];
    client.on('session:message', ({ seq }) => void seqs.push(seq), { after: 1 });
    say(gateway, 4);
    expect(seqs).toEqual([2, 3, 4]);
  });

  it('may leave, also in the middle', () => {
    const { client, gateway } = live();
    const seqs: number[] = [];
    const off = client.on('*', ({ seq }) => {
      seqs.push(seq);
      off();
    });
    say(gateway, 4, 5);
    expect(seqs).toEqual([4]);
  });

  it('may close the client from a callback', () => {
    const { client, gateway, seqs } = live();
    client.on('*', ({ seq }) => seq === 4 && client.close());
    say(gateway, 4, 5);
    expect([seqs, client.getSnapshot().connection.status]).toEqual([[1, 2, 3, 4], 'idle']);
  });
});

describe('a client that is closed while it begins anew', () => {
  it('leaves no timer behind', () => {
    const { client, gateway, clock, transport, connection } = live();
    client.on('reset', () => client.close());
    gateway.end(4300);
    clock.advance(500);
    welcome(transport.last(), { head: 1, epoch: 'f' });
    expect([connection().status, clock.timers]).toEqual(['idle', 0]);
  });
});

describe('messages', () => {
  it('are answered by ref', async () => {
    const { client, gateway } = live();
    const answer = client.send({ type: 'command', data: { session_id: S, name: 'cancel' } });
    const refused = client.send({ type: 'get_stats', data: {} });
    const [command, stats] = gateway.sent.slice(-2);
    gateway.control('error', { ref: stats?.ref ?? '', code: 'FORBIDDEN', message: 'no' });
    gateway.control('ack', { ref: command?.ref ?? '', run: 2 });
    expect(await answer).toMatchObject({ ok: true, data: { run: 2 } });
    expect(await refused).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  });

  it('without a connection, or that lose it, say so', async () => {
    const idle = setUp().client.send({ type: 'heartbeat', data: {} });
    expect(await idle).toMatchObject({ ok: false, code: 'NOT_CONNECTED' });
    const { client, gateway } = live();
    const lost = client.send({ type: 'heartbeat', data: {} });
    gateway.end(1006);
    expect(await lost).toMatchObject({ ok: false, code: 'NOT_CONNECTED' });
  });

  it('measure the round trip', async () => {
    const { gateway, clock, connection } = live();
    clock.advance(38);
    gateway.control('ack', { ref: gateway.sent.at(-1)?.ref ?? '' });
    await Promise.resolve();
    expect(connection().round_trip_ms).toBe(38);
  });

  it('tell how many watch', () => {
    const { client, gateway } = live();
    gateway.control('viewers', { session_id: S, count: 3 });
    expect(client.getSnapshot().viewers).toBe(3);
  });

  it('tell how the clocks differ', () => {
    const { gateway, connection, clock } = live();
    welcome(gateway);
    expect(connection().clock_offset_ms).toBe(Date.parse(at) - clock.now());
  });
});
