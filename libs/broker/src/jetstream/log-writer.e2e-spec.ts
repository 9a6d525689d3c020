import { headers, type NatsConnection } from '@nats-io/transport-node';
import { randomSessionId, startBroker, type TestBroker } from '@openv0/testing/broker-fixture.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message, range, textOf } from '../port.fixture.js';
import { FencedError, LogRewoundError, StorageFullError, type LogWriter } from '../port.js';
import { createBuckets } from './buckets.js';
import { createLogReader } from './log-reader.js';
import { openLogWriter } from './log-writer.js';

describe('the log writer, against a real server', () => {
  let broker: TestBroker;
  let nc: NatsConnection;

  beforeAll(async () => {
    broker = await startBroker();
    nc = await broker.connect('generation');
  });
  afterAll(async () => {
    await broker.stop();
  });

  const open = (sessionId: string, writerId: string, checkpointSeq = 0): Promise<LogWriter> =>
    openLogWriter({ nc, sessionId, writerId, checkpointSeq });

  const texts = async (sessionId: string): Promise<string[]> => {
    const { events } = await createLogReader({ nc }).read(sessionId, 0);
    return events.map(({ json }) => textOf(json));
  };

  /** Stores an event past the writer, as if it had and the ack had been lost. */
  const storeSilently = async (
    sessionId: string,
    seq: number,
    writer: string,
    withId: boolean,
  ): Promise<void> => {
    const fields = headers();
    fields.set('Writer', writer);
    if (withId) fields.set('Nats-Msg-Id', `${sessionId}:${seq}`);
    const payload = JSON.stringify(message(sessionId, `${writer} ${seq}`));
    await nc.request(`sessions.${sessionId}.${seq}`, payload, { headers: fields, timeout: 2_000 });
  };

  describe.each([
    ['within the duplicate window', true],
    ['after the duplicate window', false],
  ])('an append that finds its number taken, %s', (_, withId) => {
    it('stands when it was its own, and its ack was lost', async () => {
      const sessionId = randomSessionId();
      const writer = await open(sessionId, 'w1');
      await writer.append(message(sessionId, 'first'));
      await storeSilently(sessionId, 2, 'w1', withId);
      expect(await writer.append(message(sessionId, 'again'))).toBe(2);
      expect(await writer.append(message(sessionId, 'third'))).toBe(3);
      expect(await texts(sessionId)).toEqual(['first', 'w1 2', 'third']);
    });

    it('is fenced when it was another writer', async () => {
      const sessionId = randomSessionId();
      const writer = await open(sessionId, 'w1');
      await writer.append(message(sessionId, 'first'));
      await storeSilently(sessionId, 2, 'w2', withId);
      await expect(writer.append(message(sessionId, 'stale'))).rejects.toBeInstanceOf(FencedError);
      expect(await texts(sessionId)).toEqual(['first', 'w2 2']);
    });
  });

  it('lets one of two writers through at every number, whoever is faster', async () => {
    const sessionId = randomSessionId();
    const writers = await Promise.all(range(1, 5).map((n) => open(sessionId, `w${n}`)));
    const outcomes = await Promise.allSettled(
      writers.map((writer, n) => writer.append(message(sessionId, n))),
    );
    const stored = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(stored).toHaveLength(1);
    expect(await texts(sessionId)).toHaveLength(1);
  });

  it('would not without the expectation: two writers double a number (negative control)', async () => {
    const sessionId = randomSessionId();
    await storeSilently(sessionId, 1, 'w1', false);
    await storeSilently(sessionId, 1, 'w2', false);
    const info = await nc.request(
      '$JS.API.STREAM.INFO.SESSIONS',
      JSON.stringify({ subjects_filter: `sessions.${sessionId}.*` }),
    );
    const { state } = info.json<{ state: { subjects: Record<string, number> } }>();
    expect(state.subjects[`sessions.${sessionId}.1`]).toBe(2);
  });

  it('says that the log was rewound when acknowledged events are gone', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId, 'w1');
    for (const n of range(1, 4)) await writer.append(message(sessionId, n));
    await createBuckets(nc).checkpoints.put(sessionId, { seq: 4, epoch: 'e.1', state: {} });
    const purge = { filter: `sessions.${sessionId}.4` };
    await nc.request('$JS.API.STREAM.PURGE.SESSIONS', JSON.stringify(purge));
    await expect(writer.append(message(sessionId, 5))).rejects.toBeInstanceOf(LogRewoundError);
    await expect(open(sessionId, 'w2', 4)).rejects.toBeInstanceOf(LogRewoundError);
  });

  it('asks whoever knows whether the session was deleted', async () => {
    const sessionId = randomSessionId();
    const asked: boolean[] = [];
    const isDeleted = async (): Promise<boolean> => Boolean(asked.push(true));
    const writer = await openLogWriter({ nc, sessionId, writerId: 'w1', checkpointSeq: 0, isDeleted });
    await writer.append(message(sessionId, 1));
    await nc.request('$JS.API.STREAM.PURGE.SESSIONS', JSON.stringify({ filter: `sessions.${sessionId}.*` }));
    await expect(writer.append(message(sessionId, 2))).rejects.toBeInstanceOf(FencedError);
    expect(asked).toEqual([true]);
  });

  it('stores each event once when the server stops answering for longer than a request waits', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId, 'w1');
    await writer.append(message(sessionId, 1));
    await broker.server.kill('SIGSTOP');
    const appends = range(2, 6).map((n) => writer.append(message(sessionId, n)));
    // Two tries time out unanswered; the server finds both in its socket when it wakes.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await broker.server.kill('SIGCONT');
    expect(await Promise.all(appends)).toEqual(range(2, 6));
    expect(await texts(sessionId)).toEqual(range(1, 6).map(String));
  });

  it('waits while the server is away', async () => {
    const sessionId = randomSessionId();
    const writer = await open(sessionId, 'w1');
    await writer.append(message(sessionId, 1));
    await broker.server.kill('SIGKILL');
    const appends = range(2, 4).map((n) => writer.append(message(sessionId, n)));
    const opening = open(randomSessionId(), 'w1');
    await broker.server.restart();
    expect(await Promise.all(appends)).toEqual([2, 3, 4]);
    expect((await opening).head).toBe(0);
    expect(await texts(sessionId)).toEqual(['1', '2', '3', '4']);
  });

  it('stops waiting when it is told to', async () => {
    const sessionId = randomSessionId();
    const stop = new AbortController();
    const writer = await openLogWriter({
      nc,
      sessionId,
      writerId: 'w1',
      checkpointSeq: 0,
      signal: stop.signal,
    });
    await broker.server.kill('SIGKILL');
    const append = expect(writer.append(message(sessionId, 1))).rejects.toThrow('shutting down');
    stop.abort(new Error('shutting down'));
    await append;
    await broker.server.restart();
  });
});

describe('a full store', () => {
  it('refuses what has no room, and takes it when there is room again', async () => {
    const broker = await startBroker({ migrate: { sizes: { ...SMALL } } });
    try {
      const sites = createBuckets(await broker.connect('generation')).sites;
      const site = 'x'.repeat(900_000);
      const fill = async (): Promise<void> => {
        for (let n = 0; n < 40; n++) await sites.put(`${'s'.repeat(22)}.${n}`, `${site}${n}${Math.random()}`);
      };
      await expect(fill()).rejects.toBeInstanceOf(StorageFullError);
      for (let n = 0; n < 3; n++) await sites.delete(`${'s'.repeat(22)}.${n}`);
      expect(await sites.put(`${'s'.repeat(22)}.0`, site)).toBeGreaterThan(0);
    } finally {
      await broker.stop();
    }
  });
});

const MIB = 1024 * 1024;
const SMALL = {
  SESSIONS: 16 * MIB,
  JOBS: 2 * MIB,
  KV_sessions: 2 * MIB,
  KV_checkpoints: 2 * MIB,
  KV_sites: 4 * MIB,
  KV_revocations: 2 * MIB,
  KV_usage: 2 * MIB,
};
