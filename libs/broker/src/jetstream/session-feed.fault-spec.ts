/**
 * The feed's promise through the death of the server: everything acknowledged is handed on, once, in order. The
 * control is a subscription that only listens: under the same fault it must lose events.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { randomSessionId, startBroker, type TestBroker } from '@openv0/testing/broker-fixture.js';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { message, range } from '../port.fixture.js';
import type { Feed, LogReader, LogWriter } from '../port.js';
import { createLogReader } from './log-reader.js';
import { openLogWriter } from './log-writer.js';
import { migrate } from './migrate.js';
import { trimSession } from './trim.fixture.js';

const FULL = process.env.FAULTS === '1';
const KILLS = FULL ? 5 : 2;

interface Watch {
  seqs: number[];
  trimmed: number[];
  epochChanges: number;
}

const violations = (
  seqs: number[],
  acknowledged: number,
): { lost: number; doubled: number; reordered: number } => ({
  lost: range(1, acknowledged).filter((seq) => !seqs.includes(seq)).length,
  doubled: seqs.length - new Set(seqs).size,
  reordered: seqs.filter((seq, index) => index > 0 && seq < (seqs[index - 1] ?? 0)).length,
});
const NONE = { lost: 0, doubled: 0, reordered: 0 };

describe('the feed through faults of the server', () => {
  let broker: TestBroker;
  let generation: NatsConnection;
  let gateway: NatsConnection;
  let reader: LogReader;

  beforeEach(async () => {
    broker = await startBroker();
    generation = await broker.connect('generation');
    gateway = await broker.connect('gateway');
    reader = createLogReader({ nc: gateway, apiPrefix: 'LOG' });
  });
  afterEach(async () => {
    await broker.stop();
  });

  const watch = async (sessionId: string, after = 0): Promise<Watch & { feed: Feed }> => {
    const seen: Watch = { seqs: [], trimmed: [], epochChanges: 0 };
    const feed = await reader.follow(sessionId, after, {
      event: ({ seq }) => void seen.seqs.push(seq),
      trimmed: (head) => void seen.trimmed.push(head),
      epochChanged: () => void seen.epochChanges++,
    });
    return Object.assign(seen, { feed });
  };
  const open = (sessionId: string): Promise<LogWriter> =>
    openLogWriter({ nc: generation, sessionId, writerId: 'w1', checkpointSeq: 0 });

  it(`hands on everything through ${KILLS} kill -9 and restarts while writers write; a mere listener doesn't`, async () => {
    const sessions = await Promise.all(
      range(1, 4).map(async () => {
        const sessionId = randomSessionId();
        const listener: number[] = [];
        gateway.subscribe(`live.sessions.${sessionId}.*`, {
          callback: (_, { subject }) => void listener.push(Number(subject.split('.').at(-1))),
        });
        return { writer: await open(sessionId), sessionId, seen: await watch(sessionId), listener };
      }),
    );
    const stop = new AbortController();
    const writing = sessions.map(async ({ writer, sessionId }) => {
      while (!stop.signal.aborted)
        await Promise.all(range(1, 5).map((n) => writer.append(message(sessionId, n))));
    });
    const moved = async (): Promise<void> => {
      const goals = sessions.map(({ writer }) => writer.head + 20);
      const reached = (): boolean => sessions.every(({ writer }, n) => writer.head >= (goals[n] ?? 0));
      await expect.poll(reached, { timeout: 20_000 }).toBe(true);
    };
    for (let kill = 0; kill < KILLS; kill++) {
      await moved();
      await away(gateway, moved);
      await broker.server.kill('SIGKILL');
      await broker.server.restart();
    }
    await moved();
    stop.abort();
    await Promise.all(writing);
    for (const { writer, seen } of sessions) {
      await expect.poll(() => seen.feed.seq, { timeout: 20_000 }).toBe(writer.head);
      expect(violations(seen.seqs, writer.head)).toEqual(NONE);
    }
    const lost = sessions.reduce(
      (sum, { listener, writer }) => sum + violations(listener, writer.head).lost,
      0,
    );
    expect(lost).toBeGreaterThan(0);
  });

  it('hands on what was stored while only it was away, with nothing new to show the gap', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId);
    await writer.append(message(sessionId, 1));
    const seen = await watch(sessionId);
    await gateway.reconnect();
    for (const n of range(2, 300)) await writer.append(message(sessionId, n));
    await expect.poll(() => seen.seqs, { timeout: 10_000 }).toEqual(range(1, 300));
  });

  it('finds the end of a burst that no live message announced', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId);
    await writer.append(message(sessionId, 1));
    reader = createLogReader({ nc: deafToLive(gateway), apiPrefix: 'LOG', probeEveryMs: 50 });
    const seen = await watch(sessionId);
    for (const n of range(2, 5)) await writer.append(message(sessionId, n));
    await expect.poll(() => seen.seqs).toEqual(range(1, 5));
    // Without the probe it would still wait.
    reader = createLogReader({ nc: deafToLive(gateway), apiPrefix: 'LOG', probeEveryMs: 60_000 });
    const waiting = await watch(sessionId);
    await writer.append(message(sessionId, 6));
    await expect.poll(() => seen.seqs).toEqual(range(1, 6));
    expect(waiting.seqs).toEqual(range(1, 5));
  });

  it('declares that it missed what was trimmed while it was away', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId);
    for (const n of range(1, 3)) await writer.append(message(sessionId, n));
    const seen = await watch(sessionId);
    await expect.poll(() => seen.seqs).toEqual([1, 2, 3]);
    await away(gateway, async () => {
      for (const n of range(4, 20)) await writer.append(message(sessionId, n));
      await trimSession(generation, sessionId, 10);
    });
    await expect.poll(() => seen.trimmed, { timeout: 10_000 }).toEqual([20]);
    expect(seen.seqs).toEqual([1, 2, 3]);
    expect(seen.feed.seq).toBe(3);
  });

  it('says that it is another log when the store was wiped', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId);
    for (const n of range(1, 3)) await writer.append(message(sessionId, n));
    const epoch = await reader.streamEpoch();
    const seen = await watch(sessionId);
    await broker.server.kill('SIGKILL');
    await rm(broker.server.dataDir, { recursive: true });
    await broker.server.restart();
    await migrate(await broker.connect('migrate'), { replicas: 1, sizes: SMALL });
    const stranger = await open(sessionId);
    for (const n of range(1, 8)) await stranger.append(message(sessionId, n));
    await expect.poll(() => seen.epochChanges, { timeout: 15_000 }).toBe(1);
    expect(seen.seqs).toEqual([1, 2, 3]);
    expect(await reader.streamEpoch()).not.toBe(epoch);
  });

  it('says that it is another log when acknowledged events are gone', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId);
    for (const n of range(1, 6)) await writer.append(message(sessionId, n));
    const seen = await watch(sessionId);
    for (const seq of [5, 6]) {
      const purge = JSON.stringify({ filter: `sessions.${sessionId}.${seq}` });
      await generation.request('$JS.API.STREAM.PURGE.SESSIONS', purge);
    }
    await gateway.reconnect();
    await expect.poll(() => seen.epochChanges, { timeout: 10_000 }).toBe(1);
  });

  it.each([
    ['meanwhile', (act: () => Promise<void>) => away(gateway, act)],
    ['before its eyes', (act: () => Promise<void>) => act()],
  ])('says that it is another log when the lost events were written anew %s', async (_when, during) => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId);
    for (const n of range(1, 6)) await writer.append(message(sessionId, n));
    const seen = await watch(sessionId);
    await during(async () => {
      for (const seq of [5, 6]) {
        const purge = JSON.stringify({ filter: `sessions.${sessionId}.${seq}` });
        await generation.request('$JS.API.STREAM.PURGE.SESSIONS', purge);
      }
      for (const seq of [5, 6, 7]) {
        await generation.request(
          `sessions.${sessionId}.${seq}`,
          JSON.stringify(message(sessionId, `new ${seq}`)),
        );
      }
    });
    await expect.poll(() => seen.epochChanges, { timeout: 10_000 }).toBe(1);
    expect(seen.seqs).toEqual(range(1, 6));
  });

  it('leaves no subscription behind', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId);
    for (const n of range(1, 10)) await writer.append(message(sessionId, n));
    await (await watch(sessionId)).feed.close();
    const subscriptions = (): number => subscriptionsOf(gateway);
    const before = subscriptions();
    for (let n = 0; n < 50; n++) {
      const { feed } = await watch(sessionId, n % 10);
      feed.close();
      await reader.read(sessionId, n % 12);
    }
    expect(subscriptions()).toBe(before);
  });
});

const MIB = 1024 * 1024;
const SMALL = {
  SESSIONS: 64 * MIB,
  JOBS: 16 * MIB,
  KV_sessions: 16 * MIB,
  KV_checkpoints: 16 * MIB,
  KV_sites: 16 * MIB,
  KV_revocations: 16 * MIB,
};

/** Does something while this connection is down. */
async function away(nc: NatsConnection, act: () => Promise<void>): Promise<void> {
  const options = (nc as unknown as { options: { reconnectTimeWait: number; reconnectJitter: number } })
    .options;
  const { reconnectTimeWait } = options;
  options.reconnectTimeWait = 1_000;
  await nc.reconnect();
  await act();
  options.reconnectTimeWait = reconnectTimeWait;
}

function subscriptionsOf(nc: NatsConnection): number {
  return (nc as unknown as { protocol: { subscriptions: { size(): number } } }).protocol.subscriptions.size();
}

/** The same connection, but nothing that is republished comes through. */
function deafToLive(nc: NatsConnection): NatsConnection {
  const subscribe: NatsConnection['subscribe'] = (subject, options) =>
    nc.subscribe(subject, subject.startsWith('live.') ? { callback: () => {} } : options);
  return new Proxy(nc, {
    get(target, name) {
      if (name === 'subscribe') return subscribe;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
