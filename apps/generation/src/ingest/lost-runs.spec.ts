import { problemsOfRun } from '@openv0/testing/run-order.js';
import { describe, expect, it } from 'vitest';
import { withRun } from '../sessions/session-record.js';
import { MemoryPorts, sessionRecord } from '../spec/memory-ports.js';
import { goodRun, say } from '../spec/outside-engine.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { LostRuns } from './lost-runs.js';
import { OutsideRuns } from './outside-runs.js';

const SILENCE_MS = 60_000;

/** A session of the engine `demo` whose job waits; its engine has sent so many events of a good run. */
async function begin(sent: number) {
  const memory = new MemoryPorts();
  const clock = new VirtualClock();
  const id = await memory.createSession();
  const job = await memory.jobs.push('demo', { session_id: id, run: 1 });
  const updated_at = new Date(clock.now()).toISOString();
  const record = withRun({ ...sessionRecord(id), engine: 'demo', updated_at }, 1, { job });
  await memory.stores.sessions.put(id, record);
  const runs = new OutsideRuns({ ports: memory, store: memory.store, clock }, (engine) => engine === 'demo');
  const named: string[] = [];
  const lost = new LostRuns(memory, clock, {
    engines: ['demo'],
    silenceMs: SILENCE_MS,
    end: (sessionId, run, ending) => runs.end(sessionId, run, ending),
    onLost: (engine) => named.push(engine),
    onFailure: (error) => {
      throw error;
    },
  });
  if (sent > 0) await memory.jobs.next('demo', 10);
  for (const event of goodRun(id).slice(0, sent)) await say(runs, id, event);
  await memory.stores.sessions.put(id, { ...((await memory.store.get(id)) ?? record), updated_at });
  return { memory, clock, id, job, lost, named };
}

describe('a run whose engine outside says nothing any more', () => {
  it.each([1, 6, 9])('is ended as lost, and its engine named (after %i events)', async (sent) => {
    const { memory, clock, id, job, lost, named } = await begin(sent);
    await clock.sleep(SILENCE_MS - 5_000);
    await lost.look();
    expect(named).toEqual([]);
    await clock.sleep(5_000);
    await lost.look();
    const log = await memory.log(id);
    expect(problemsOfRun(log, { outcome: 'failed' })).toEqual([]);
    expect(log.at(-2)).toMatchObject({ type: 'generation:error', data: { error_code: 'WORKER_LOST' } });
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: 'failed' }] });
    expect(await memory.jobs.remove(job)).toBe(false);
    await lost.look();
    expect(named).toEqual(['demo']);
    expect(await memory.log(id)).toHaveLength(log.length);
  });

  it('is left alone while it waits for an engine', async () => {
    const { memory, clock, id, lost } = await begin(0);
    await clock.sleep(10 * SILENCE_MS);
    await lost.look();
    expect(await memory.log(id)).toEqual([]);
  });

  it('is ended when an engine took its job and never began', async () => {
    const { memory, clock, id, lost, named } = await begin(0);
    await memory.jobs.next('demo', 10);
    await clock.sleep(SILENCE_MS);
    await lost.look();
    expect((await memory.log(id)).map(({ type }) => type)).toEqual([
      'generation:error',
      'generation:completed',
    ]);
    expect(named).toEqual(['demo']);
  });

  it('is ended at once when the queue has given up on its job', async () => {
    const { memory, id, job, lost } = await begin(6);
    await lost.look(job + 1);
    expect((await memory.log(id)).at(-1)?.type).not.toBe('generation:completed');
    await lost.look(job);
    expect((await memory.log(id)).at(-1)).toMatchObject({ data: { status: 'failed' } });
  });

  it('is ended as cancelled when its owner has asked for it', async () => {
    const { memory, id, lost, named } = await begin(6);
    await memory.store.change(id, (record) => withRun(record, 1, { cancel_requested: true }));
    await lost.look();
    expect(problemsOfRun(await memory.log(id), { outcome: 'cancelled' })).toEqual([]);
    expect(named).toEqual([]);
  });

  it('is none of this when it is an engine’s of the service', async () => {
    const { memory, clock, id, job, lost } = await begin(6);
    await memory.store.change(id, (record) => ({ ...record, engine: 'builtin' }));
    await clock.sleep(10 * SILENCE_MS);
    await lost.look(job);
    expect((await memory.log(id)).at(-1)?.type).not.toBe('generation:completed');
  });
});
