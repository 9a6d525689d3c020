import { BrokerUnavailableError } from '@openv0/broker/port.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { eventually } from '@openv0/testing/eventually.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../engine/clock.js';
import { PastRuns } from '../engine/progress.js';
import { cancelRun } from '../sessions/cancellation.js';
import { withRun, type SessionRecord } from '../sessions/session-record.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor } from '../spec/tiny-author.js';
import { queueAgain } from './queue-again.js';
import { WorkerPool } from './worker-pool.js';

const quiet = { log: () => {}, warn: () => {}, error: () => {} };
const pools: WorkerPool[] = [];

afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.stop())));

/** A pool whose authors write nothing until the gate opens. */
function start(
  memory: MemoryPorts,
  options: { workers?: number; gate?: Promise<void>; engines?: string[] } = {},
): WorkerPool {
  const author = new TinyAuthor({ beforePiece: () => options.gate ?? Promise.resolve() });
  const services = {
    ports: memory,
    store: memory.store,
    authors: new Map((options.engines ?? ['builtin']).map((engine) => [engine, author])),
    clock: systemClock,
    nonce: () => 'N1',
    past: new PastRuns(),
    limits: noLimits,
  };
  const pool = new WorkerPool(services, { workers: options.workers ?? 4, logger: quiet, pullMs: 30 });
  pools.push(pool);
  pool.start();
  return pool;
}

async function queued(memory: MemoryPorts, engine = 'builtin'): Promise<string> {
  const id = await memory.createSession();
  await memory.jobs.push(engine, { session_id: id, run: 1 });
  return id;
}

function ended(memory: MemoryPorts, id: string): Promise<NumberedEvent[]> {
  return eventually('the end of a run', async () => {
    const events = await memory.log(id);
    return events.at(-1)?.type === 'generation:completed' ? events : null;
  });
}

describe('the worker pool', () => {
  it('performs so many runs at once, and the others after them', async () => {
    const memory = new MemoryPorts();
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const pool = start(memory, { workers: 2, gate });
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => queued(memory)));
    await eventually('two runs at work', () => pool.activeRuns === 2);
    const begun = await Promise.all(ids.map((id) => memory.reader.head(id)));
    expect(begun.filter((head) => head > 0).length).toBeLessThanOrEqual(2);
    open();
    for (const id of ids) expect(problemsOfRun(await ended(memory, id))).toEqual([]);
    await eventually('no run at work', () => pool.activeRuns === 0);
  });

  it('keeps a run to itself when its job comes again, and acknowledges the newer delivery', async () => {
    const memory = new MemoryPorts({ ackWaitMs: 50 });
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const pool = start(memory, { gate });
    let deliveries = 0;
    const next = memory.jobs.next.bind(memory.jobs);
    memory.jobs.next = async (...args) => {
      const held = await next(...args);
      deliveries = held?.deliveries ?? deliveries;
      return held;
    };
    const id = await queued(memory);
    await eventually('the job to come again', () => deliveries > 1);
    expect(pool.activeRuns).toBe(1);
    open();
    expect(problemsOfRun(await ended(memory, id))).toEqual([]);
    await eventually('no run at work', () => pool.activeRuns === 0);
    expect(await memory.jobs.remove(1)).toBe(false);
  });

  it('ends a run at the word of its owner', async () => {
    const memory = new MemoryPorts();
    const pool = start(memory, { gate: new Promise(() => {}) });
    const id = await queued(memory);
    await eventually('the run at work', async () =>
      (await memory.log(id)).some((e) => e.type === 'generation:step'),
    );
    await cancelRun(memory, memory.store, id, systemClock);
    expect(problemsOfRun(await ended(memory, id), { outcome: 'cancelled' })).toEqual([]);
    await eventually('no run at work', () => pool.activeRuns === 0);
  });

  it('hands its runs over when it stops', async () => {
    const memory = new MemoryPorts();
    const first = start(memory, { gate: new Promise(() => {}) });
    const id = await queued(memory);
    await eventually('the run at work', async () =>
      (await memory.log(id)).some((e) => e.type === 'generation:step'),
    );
    await first.stop();
    expect((await memory.log(id)).at(-1)?.type).not.toBe('generation:completed');
    start(memory);
    expect(problemsOfRun(await ended(memory, id), { takenOver: true })).toEqual([]);
  });
});

describe('a pool of several engines', () => {
  it('goes on with all of them after it was full', async () => {
    const memory = new MemoryPorts();
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    let asking = 0;
    const next = memory.jobs.next.bind(memory.jobs);
    memory.jobs.next = (...args) => {
      asking += 1;
      return next(...args).finally(() => (asking -= 1));
    };
    const pool = start(memory, { workers: 1, gate, engines: ['builtin', 'llm'] });
    const first = await queued(memory);
    await eventually('both to wait for a free place', () => pool.activeRuns === 1 && asking === 0);
    open();
    expect(problemsOfRun(await ended(memory, first))).toEqual([]);
    const others = await Promise.all(['builtin', 'llm'].map((engine) => queued(memory, engine)));
    for (const id of others) expect((await ended(memory, id)).at(-1)?.type).toBe('generation:completed');
  });
});

describe('a pool of several engines and one place', () => {
  it('performs one run at a time, whatever comes at once', async () => {
    const memory = new MemoryPorts();
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const given: string[] = [];
    const next = memory.jobs.next.bind(memory.jobs);
    let asking = 0;
    memory.jobs.next = async (...args) => {
      asking += 1;
      const held = await next(...args).finally(() => (asking -= 1));
      if (held) given.push(held.job.session_id);
      return held;
    };
    const pool = start(memory, { workers: 1, gate, engines: ['builtin', 'llm'] });
    await eventually('both to ask', () => asking === 2);
    const ids = await Promise.all(['builtin', 'llm'].map((engine) => queued(memory, engine)));
    await eventually('both to be given', () => ids.every((id) => given.includes(id)));
    expect(pool.activeRuns).toBe(1);
    open();
    for (const id of ids) expect((await ended(memory, id)).at(-1)?.type).toBe('generation:completed');
  });
});

describe('a pool that stops', () => {
  it('does not wait for a broker that is away, also where a run was just cancelled', async () => {
    const memory = new MemoryPorts();
    const pool = start(memory, { gate: new Promise(() => {}) });
    const id = await queued(memory);
    await eventually('the run at work', async () =>
      (await memory.log(id)).some((e) => e.type === 'generation:step'),
    );
    let asked = 0;
    const away = async (): Promise<never> => {
      asked += 1;
      throw new BrokerUnavailableError('away');
    };
    Object.assign(memory.stores.checkpoints, { get: away, update: away });
    pool.cancel(id, 1);
    await eventually('the run to wait for the broker', () => asked > 0);
    await pool.stop();
    expect(pool.activeRuns).toBe(0);
  });
});

describe('what was stored and never queued', () => {
  it('is queued when a process starts, once', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    const signal = new AbortController().signal;
    expect(await queueAgain(memory, memory.store, signal)).toBe(1);
    expect(await queueAgain(memory, memory.store, signal)).toBe(1);
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: 'queued', job: 1 }] });
    start(memory);
    expect(problemsOfRun(await ended(memory, id))).toEqual([]);
    await eventually(
      'the record to follow',
      async () => (await queueAgain(memory, memory.store, signal)) === 0,
    );
  });

  it('is left alone when it was queued so long ago that the queue would take it twice', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    const record = (await memory.stores.sessions.get(id))?.value as SessionRecord;
    const at = (hoursAgo: number): Promise<number> => {
      const updated_at = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
      return memory.stores.sessions.put(id, { ...withRun(record, 1, { job: 7 }), updated_at });
    };
    const signal = new AbortController().signal;
    for (const hoursAgo of [1, 23]) {
      await at(hoursAgo);
      expect(await queueAgain(memory, memory.store, signal)).toBe(0);
    }
    // The queue has forgotten its job.
    await at(25);
    expect(await queueAgain(memory, memory.store, signal)).toBe(1);
  });

  it('is found as well while the process goes on, if it is not known where it is', async () => {
    const memory = new MemoryPorts();
    const [unqueued, placed] = [await memory.createSession(), await memory.createSession()];
    await memory.store.change(unqueued, (record) => ({ ...record, progress: 0 }));
    await memory.store.change(placed, (record) => withRun(record, 1, { job: 7 }));
    expect(await queueAgain(memory, memory.store, new AbortController().signal, 'unplaced')).toBe(1);
    expect(await memory.store.get(unqueued)).toMatchObject({ runs: [{ job: 1 }] });
    expect(await memory.store.get(placed)).toMatchObject({ runs: [{ job: 7 }] });
  });

  it('is left alone when nobody was told of it', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    await memory.stores.checkpoints.delete(id);
    expect(await queueAgain(memory, memory.store, new AbortController().signal)).toBe(0);
  });
});
