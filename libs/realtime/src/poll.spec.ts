import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PollAnswer, PollRequest } from './poll.js';
import { SessionLog } from './session-log.js';
import { SESSION } from './spec/model-log.js';
import { ModelWorld } from './spec/model-world.js';

const decoder = new TextDecoder();

function ask(seq: number, more: Partial<PollRequest> = {}): PollRequest {
  return { cursor: { seq }, limit: 256, maxBytes: 65_536, until: AbortSignal.abort(), ...more };
}

/** The events of an answer, as they stand in its chunks. */
function eventsOf(answer: PollAnswer): string[] {
  if (!('page' in answer)) return [];
  const lines = answer.page.chunks.flatMap((chunk) => decoder.decode(chunk).split('\n').slice(0, -1));
  return lines.slice(0, answer.page.count);
}

function stored(world: ModelWorld, from: number, to: number): string[] {
  const seqs = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return seqs.map((seq) => JSON.stringify({ seq, ...world.log.events[seq - 1] }));
}

/** A poll that waits until the signal says otherwise. */
function hold(world: ModelWorld, seq: number) {
  const gone = new AbortController();
  const asked = { answer: null as PollAnswer | null, gone };
  void world.hub
    .poll(SESSION, ask(seq, { until: gone.signal }))
    .then((answer) => (asked.answer = answer))
    .catch(() => {});
  return asked;
}

describe('a poll', () => {
  it('gives what is behind its cursor, from memory and from below it', async () => {
    const world = new ModelWorld({ logBytes: 1_024 });
    world.publish(400);
    world.join(400);
    await world.settle();
    world.publish(30, 'live');
    await world.settle();
    const answer = await world.hub.poll(SESSION, ask(250));
    expect(answer).toMatchObject({ page: { epoch: world.log.epoch, head: 430, count: 180 } });
    expect(eventsOf(answer)).toEqual(stored(world, 251, 430));
  });

  it('keeps to its limits, and gives a large event all the same', async () => {
    const world = new ModelWorld();
    world.publish(50);
    expect(eventsOf(await world.hub.poll(SESSION, ask(3, { limit: 7 })))).toEqual(stored(world, 4, 10));
    const answer = await world.hub.poll(SESSION, ask(0, { maxBytes: 500 }));
    expect('page' in answer && Math.max(...answer.page.chunks.map((chunk) => chunk.length))).toBeLessThan(
      501,
    );
    world.publish(1, 'x'.repeat(2_000));
    await world.settle();
    expect(eventsOf(await world.hub.poll(SESSION, ask(50, { maxBytes: 500 })))).toHaveLength(1);
  });

  it('says at once that a cursor is none of this log', async () => {
    const world = new ModelWorld();
    world.publish(20);
    world.log.trim(10);
    const until = new AbortController().signal;
    const of = (seq: number, epoch?: string) =>
      world.hub.poll(SESSION, ask(seq, { until, cursor: { seq, ...(epoch && { epoch }) } }));
    expect(await of(12, 'another.1')).toEqual({ lost: 'epoch_changed' });
    expect(await of(9)).toEqual({ lost: 'history_trimmed' });
    expect(await of(21)).toEqual({ lost: 'cursor_ahead' });
    expect('page' in (await of(10, world.log.epoch))).toBe(true);
  });

  it('waits for the next event, and gives all of its turn', async () => {
    const world = new ModelWorld();
    world.publish(2);
    const waiting = hold(world, 2);
    await world.settle();
    expect(waiting.answer).toBeNull();
    world.publish(3);
    await world.settle();
    expect(eventsOf(waiting.answer as PollAnswer)).toEqual(stored(world, 3, 5));
  });

  it('ends empty when it waits no longer, and leaves nothing behind', async () => {
    const world = new ModelWorld({ lingerMs: 0 });
    world.publish(2);
    const waiting = hold(world, 2);
    await world.settle();
    world.hub.sweep(1_000);
    world.hub.sweep(2_000);
    expect(world.hub.sessions).toBe(1);
    waiting.gone.abort();
    await world.settle();
    expect(waiting.answer).toEqual({ page: { epoch: world.log.epoch, head: 2, chunks: [], count: 0 } });
    world.hub.sweep(3_000);
    expect([world.hub.sessions, world.log.openFeeds]).toEqual([0, 0]);
  });

  it('keeps its session while the log is being read', async () => {
    const world = new ModelWorld({ lingerMs: 0 });
    world.publish(20);
    await world.hub.poll(SESSION, ask(20));
    let read = (): void => {};
    const now = world.log.read.bind(world.log);
    world.log.read = async (...asked) => {
      await new Promise<void>((resolve) => (read = resolve));
      return now(...asked);
    };
    const polled = world.hub.poll(SESSION, ask(0));
    const snapshot = world.hub.snapshot(SESSION);
    await world.settle();
    world.pass(5);
    read();
    await world.settle();
    read();
    expect(eventsOf(await polled)).toEqual(stored(world, 1, 20));
    expect(await snapshot).toMatchObject({ seq: 20 });
    world.pass(2);
    expect(world.hub.sessions).toBe(0);
  });

  it.each([
    ['deleted', (world: ModelWorld) => world.hub.remove(SESSION), { closed: 'session_not_found' }],
    ['drained', (world: ModelWorld) => world.hub.drain(), { closed: 'draining' }],
    ['numbered anew', (world: ModelWorld) => world.log.rewind(1), { lost: 'epoch_changed' }],
  ])('hears of a session that is %s while it waits', async (_name, happen, answer) => {
    const world = new ModelWorld();
    world.publish(2);
    const waiting = hold(world, 2);
    await world.settle();
    happen(world);
    await world.settle();
    expect(waiting.answer).toEqual(answer);
  });

  it('is refused where there is no session, and rejects while nothing can be read', async () => {
    const world = new ModelWorld();
    world.log.exists = false;
    expect(await world.hub.poll(SESSION, ask(0))).toEqual({ closed: 'session_not_found' });
    world.log.away = true;
    await expect(world.hub.poll(SESSION, ask(0))).rejects.toThrow('away');
    expect(world.hub.sessions).toBe(0);
  });
});

const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('publish'),
      n: fc.integer({ min: 1, max: 40 }),
      size: fc.nat(300),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('poll'), n: fc.nat(300), size: fc.nat(3_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('trim'), n: fc.nat(300), size: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('duplicate'), n: fc.nat(300), size: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose'), n: fc.nat(3), size: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose_feed'), n: fc.nat(1), size: fc.nat(1) }) },
);

/** Asks behind `seq` and goes on from the answer, as a client does. Says what is wrong with it. */
async function asker(world: ModelWorld, seq: number, limit: number, maxBytes: number) {
  const trimmed = world.log.trimmed;
  const asked = world.hub.poll(SESSION, ask(seq, { limit, maxBytes }));
  await world.settle();
  const answer = await asked;
  if ('lost' in answer) {
    const right = answer.lost === 'history_trimmed' && seq < Math.max(trimmed, world.log.trimmed);
    return { seq: right ? world.log.trimmed : seq, wrong: right ? null : `${answer.lost} at ${seq}` };
  }
  const events = eventsOf(answer);
  const exact = JSON.stringify(events) === JSON.stringify(stored(world, seq + 1, seq + events.length));
  const bounded = events.length <= limit && (events.length <= 1 || events.join('\n').length <= maxBytes);
  return { seq: seq + events.length, wrong: exact && bounded ? null : `${events.length} events at ${seq}` };
}

/** Whatever happens to the log between the questions, the answers put together are exactly the log. */
const exactAnswers = fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 30 }), async (steps) => {
  const world = new ModelWorld();
  world.publish(1);
  let seq = 0;
  for (const { do: what, n, size } of steps) {
    const { log } = world;
    if (what === 'publish') world.publish(n, 'x'.repeat(size));
    if (what === 'trim') log.trim(n % log.headSeq);
    if (what === 'duplicate') log.deliver(log.stored((n % log.headSeq) + 1));
    if (what === 'lose_feed') log.loseFeeds();
    if (what === 'lose') for (let lost = 0; lost < n; lost += 1) log.publish('lost');
    if (what === 'poll') {
      const answer = await asker(world, seq, 1 + n, size);
      expect(answer.wrong).toBeNull();
      seq = answer.seq;
    }
  }
  world.publish(1, 'the last');
  await world.settle();
  for (let times = 0; times < 200 && seq < world.log.headSeq; times += 1) {
    const answer = await asker(world, seq, 256, 8_192);
    expect(answer.wrong).toBeNull();
    seq = answer.seq;
  }
  expect(seq).toBe(world.log.headSeq);
});

describe('all answers together', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are exactly the log', async () => {
    await fc.assert(exactAnswers, { numRuns: 1_000 });
  });

  it('are not when the log forgets where a page ends', async () => {
    const after = SessionLog.prototype.after;
    vi.spyOn(SessionLog.prototype, 'after').mockImplementation(function (this: SessionLog, cursor, room) {
      return after.call(this, Math.max(cursor, this.first - 1), room);
    });
    expect((await fc.check(exactAnswers, { numRuns: 1_000 })).failed).toBe(true);
  });
});
