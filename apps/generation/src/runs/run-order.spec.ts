/** A session's runs one after another, whoever performs them and whatever was asked meanwhile. */
import { randomUUID } from 'node:crypto';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { eventually } from '@openv0/testing/eventually.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../engine/clock.js';
import { PastRuns } from '../engine/progress.js';
import { askKey } from '../sessions/site-keys.js';
import { withRun } from '../sessions/session-record.js';
import { MemoryPorts, sessionRecord } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor } from '../spec/tiny-author.js';
import { queueAgain } from './queue-again.js';
import { queueNext, queueRun } from './queue-next.js';
import { WorkerPool } from './worker-pool.js';

const quiet = { log: () => {}, warn: () => {}, error: () => {} };
const pools: WorkerPool[] = [];

afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.stop())));

function startPools(memory: MemoryPorts, count: number, gate: Promise<void> = Promise.resolve()): void {
  for (let made = 0; made < count; made += 1) {
    const services = {
      ports: memory,
      store: memory.store,
      authors: new Map([['builtin', new TinyAuthor({ sections: ['hero'], beforePiece: () => gate })]]),
      clock: systemClock,
      nonce: () => 'N1',
      past: new PastRuns(),
      limits: noLimits,
    };
    const pool = new WorkerPool(services, { workers: 4, logger: quiet, pullMs: 30 });
    pools.push(pool);
    pool.start();
  }
}

/** As a follow-up is taken: its ask, the record, the queue. */
async function ask(memory: MemoryPorts, id: string, run: number, queue = true): Promise<void> {
  const command = randomUUID();
  await memory.stores.sites.put(askKey(id, run), {
    cause: 'message',
    prompt: `Wish ${run}`,
    base: 'newest',
    command,
  });
  const entry = { run, cause: 'message', status: 'queued', job: null, cancel_requested: false } as const;
  const record = await memory.store.change(id, (before) => ({ ...before, runs: [...before.runs, entry] }));
  if (record && queue) await queueNext(memory, memory.store, record);
}

async function begun(memory: MemoryPorts): Promise<string> {
  const id = await memory.createSession();
  await queueRun(memory, memory.store, sessionRecord(id), 1);
  return id;
}

async function ended(memory: MemoryPorts, id: string, runs: number): Promise<NumberedEvent[][]> {
  const events = await eventually(`${runs} ends`, async () => {
    const log = await memory.log(id);
    return log.filter((event) => event.type === 'generation:completed').length === runs ? log : null;
  });
  return byRun(events);
}

/** The log, cut behind each end. */
function byRun(events: NumberedEvent[]): NumberedEvent[][] {
  const runs: NumberedEvent[][] = [[]];
  for (const event of events) {
    runs.at(-1)?.push(event);
    if (event.type === 'generation:completed') runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function runsNamed(events: readonly NumberedEvent[]): number[] {
  const named = events.flatMap(({ data }) =>
    'run' in data && typeof data.run === 'number' ? [data.run] : [],
  );
  return [...new Set(named)];
}

describe('the runs of a session', () => {
  it('come one after another, in the order in which they were asked for', async () => {
    const memory = new MemoryPorts();
    const id = await begun(memory);
    startPools(memory, 3);
    for (const run of [2, 3, 4, 5]) await ask(memory, id, run);
    const runs = await ended(memory, id, 5);
    expect(runs.map((events) => runsNamed(events))).toEqual([[1], [2], [3], [4], [5]]);
    for (const events of runs) expect(problemsOfRun(events)).toEqual([]);
  });

  it('hold up nobody else', async () => {
    const memory = new MemoryPorts();
    const busy = await begun(memory);
    let open = (): void => {};
    startPools(memory, 1, new Promise((resolve) => (open = resolve)));
    for (const run of [2, 3, 4, 5, 6, 7]) await ask(memory, busy, run);
    const others = await Promise.all([1, 2, 3].map(() => begun(memory)));
    for (const other of others) {
      await eventually('another session at work', async () => (await memory.reader.head(other)) > 2);
    }
    open();
    await ended(memory, busy, 7);
  });

  it('wait for each other also where one came into the queue before its turn', async () => {
    const memory = new MemoryPorts();
    const id = await begun(memory);
    let open = (): void => {};
    startPools(memory, 2, new Promise((resolve) => (open = resolve)));
    await ask(memory, id, 2, false);
    await queueRun(memory, memory.store, sessionRecord(id), 2);
    await eventually('the first run at work', async () => (await memory.reader.head(id)) > 2);
    expect(runsNamed(await memory.log(id))).toEqual([1]);
    open();
    const runs = await ended(memory, id, 2);
    expect(runs.map((events) => runsNamed(events))).toEqual([[1], [2]]);
    expect(await memory.store.get(id)).toMatchObject({ runs: [{}, { status: 'completed', attempts: 1 }] });
  });

  it('have one end each, also where one is cancelled before its turn', async () => {
    const memory = new MemoryPorts();
    const id = await begun(memory);
    for (const run of [2, 3]) await ask(memory, id, run);
    await memory.store.change(id, (record) => withRun(record, 2, { cancel_requested: true }));
    startPools(memory, 2);
    const [first, second, third] = await ended(memory, id, 3);
    expect(problemsOfRun(first ?? [])).toEqual([]);
    expect(second).toMatchObject([{ data: { run: 2, status: 'cancelled', final_url: null } }]);
    expect(problemsOfRun(third ?? [])).toEqual([]);
  });

  it('go on when the process was lost that should have queued the next one', async () => {
    const memory = new MemoryPorts();
    const id = await begun(memory);
    startPools(memory, 1);
    await ended(memory, id, 1);
    await eventually('its record', async () => (await memory.store.get(id))?.runs[0]?.status === 'completed');
    await ask(memory, id, 2, false);
    expect(await queueAgain(memory, memory.store, new AbortController().signal)).toBe(1);
    const runs = await ended(memory, id, 2);
    expect(runs.map((events) => runsNamed(events))).toEqual([[1], [2]]);
  });
});
