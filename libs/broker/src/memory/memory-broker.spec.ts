import { describe, expect, it } from 'vitest';
import { describeBroker } from '../port.conformance.js';
import { message, newSessionId } from '../port.fixture.js';
import { LogRewoundError } from '../port.js';
import { MemoryBroker } from './memory-broker.js';

describeBroker('memory', async () => {
  const broker = new MemoryBroker();
  return {
    reader: broker.logReader,
    openWriter: (request) => broker.openLogWriter(request),
    buckets: broker.buckets,
    jobs: broker.jobs,
    purgeSession: (sessionId) => broker.purgeSession(sessionId),
    trim: async (sessionId, seq) => broker.trim(sessionId, seq),
    stop: async () => {},
  };
});

describe('MemoryBroker', () => {
  it('tells feeds and writers about a wiped and about a rewound log', async () => {
    const broker = new MemoryBroker();
    const sessionId = newSessionId();
    const writer = await broker.openLogWriter({ sessionId, writerId: 'w1', checkpointSeq: 0 });
    for (const n of [1, 2, 3]) await writer.append(message(sessionId, n));
    let changes = 0;
    const handler = { event: () => {}, trimmed: () => {}, epochChanged: () => changes++ };
    await broker.logReader.follow(sessionId, 0, handler);
    broker.rewind(sessionId, 1);
    await expect.poll(() => changes).toBe(1);
    await expect(writer.append(message(sessionId, 4))).rejects.toBeInstanceOf(LogRewoundError);
    await broker.logReader.follow(sessionId, 1, handler);
    broker.wipe();
    await expect.poll(() => changes).toBe(2);
  });

  it('goes on telling a feed when an older one is closed that has ended by itself', async () => {
    const broker = new MemoryBroker();
    const sessionId = newSessionId();
    const seqs: number[] = [];
    const handler = { event: () => {}, trimmed: () => {}, epochChanged: () => {} };
    const ended = await broker.logReader.follow(sessionId, 0, handler);
    broker.wipe();
    await Promise.resolve();
    await broker.logReader.follow(sessionId, 0, { ...handler, event: ({ seq }) => seqs.push(seq) });
    ended.close();
    const writer = await broker.openLogWriter({ sessionId, writerId: 'w1', checkpointSeq: 0 });
    await writer.append(message(sessionId, 1));
    await expect.poll(() => seqs).toEqual([1]);
  });

  it('delivers a job again when its worker is silent', async () => {
    const { jobs } = new MemoryBroker({ ackWaitMs: 20 });
    await jobs.push('builtin', { session_id: newSessionId(), run: 1 });
    await jobs.next('builtin', 10);
    expect((await jobs.next('builtin', 1_000))?.deliveries).toBe(2);
  });
});
