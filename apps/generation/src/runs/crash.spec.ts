/** Between any two writes a process may die. Whoever takes over must find something that it can go on from. */
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { describe, expect, it } from 'vitest';
import type { GenerationPorts } from '../broker/ports.js';
import { eventMaker } from '../engine/event-maker.js';
import { PastRuns } from '../engine/progress.js';
import { cancelRun } from '../sessions/cancellation.js';
import { withRun } from '../sessions/session-record.js';
import { SessionStore } from '../sessions/session-store.js';
import { dyingPorts, ProcessDied, type DyingPorts } from '../spec/dying-ports.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor, type TinyAuthorOptions } from '../spec/tiny-author.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { MAX_ATTEMPTS, performRun, type RunEnd } from './run.js';

/** One worker's try at the run; null when its process died. */
async function perform(
  ports: GenerationPorts,
  id: string,
  author: TinyAuthorOptions = {},
): Promise<RunEnd | null> {
  const services = {
    ports,
    store: new SessionStore(ports),
    authors: new Map([['builtin', new TinyAuthor({ sections: ['hero'], piece: 60, ...author })]]),
    clock: new VirtualClock(),
    nonce: () => 'N1',
    past: new PastRuns(),
    limits: noLimits,
  };
  const signals = { cancel: new AbortController().signal, handOver: new AbortController().signal };
  return performRun(services, { sessionId: id, run: 1 }, signals).catch((error: unknown) => {
    if (error instanceof ProcessDied) return null;
    throw error;
  });
}

async function finish(memory: MemoryPorts, id: string): Promise<void> {
  expect(await perform(memory, id)).toBe('ended');
}

function fold(events: readonly NumberedEvent[]): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), initialState());
}

/** Each way to die, up to the one that comes too late. */
async function eachDeath(tryOut: (memory: MemoryPorts, id: string, ports: DyingPorts) => Promise<boolean>) {
  for (const stored of [false, true]) {
    for (let at = 0, died = true; died; at++) {
      const memory = new MemoryPorts();
      const id = await memory.createSession();
      died = await tryOut(memory, id, dyingPorts(memory, at, stored));
      expect(at).toBeLessThan(500);
    }
  }
}

async function expectWhole(memory: MemoryPorts, id: string, outcome: 'completed' | 'failed' | 'cancelled') {
  const events = await memory.log(id);
  const state = fold(events);
  expect(problemsOfRun(events, { takenOver: true, outcome })).toEqual([]);
  expect((await memory.stores.checkpoints.get(id))?.value).toMatchObject({ seq: events.length, state });
  expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: outcome }] });
}

describe('a run whose worker dies at any of its writes', () => {
  it('is finished by the next one', async () => {
    await eachDeath(async (memory, id, ports) => {
      const end = await perform(ports, id);
      await ports.settled();
      await finish(memory, id);
      await expectWhole(memory, id, 'completed');
      return end === null;
    });
  });

  it('is followed by the next one of its session, queued once', async () => {
    await eachDeath(async (memory, id, ports) => {
      await memory.store.change(id, (record) => ({
        ...record,
        runs: [
          ...record.runs,
          { run: 2, cause: 'message', status: 'queued', job: null, cancel_requested: false },
        ],
      }));
      const end = await perform(ports, id);
      await ports.settled();
      await finish(memory, id);
      expect((await memory.jobs.next('builtin', 5))?.job).toEqual({ session_id: id, run: 2 });
      expect(await memory.jobs.next('builtin', 5)).toBeNull();
      return end === null;
    });
  });

  it('is not done again when the next one has only said what it is asked', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    await finish(memory, id);
    const next = { run: 2, cause: 'message', status: 'running', job: 2, cancel_requested: false } as const;
    await memory.store.change(id, (record) => ({ ...record, runs: [...record.runs, next] }));
    const { value } = (await memory.stores.checkpoints.get(id)) ?? {};
    const writer = await memory.openWriter({ sessionId: id, checkpointSeq: value?.seq ?? 0 });
    const make = eventMaker(id, new VirtualClock());
    await writer.append(make('session:message', { run: 2, role: 'user', text: 'Darker' }));
    const before = await memory.log(id);
    // Its worker was lost before it could acknowledge the job.
    await finish(memory, id);
    expect(await memory.log(id)).toEqual(before);
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: 'completed' }, next] });
  });

  it('is ended with one error by the last one', async () => {
    await eachDeath(async (memory, id, ports) => {
      const first = dyingPorts(memory, 30, true);
      await perform(first, id);
      await first.settled();
      await memory.store.change(id, (record) => withRun(record, 1, { attempts: MAX_ATTEMPTS }));
      const end = await perform(ports, id);
      await ports.settled();
      await finish(memory, id);
      const events = await memory.log(id);
      expect(events.filter((event) => event.type === 'generation:error')).toHaveLength(1);
      await expectWhole(memory, id, 'failed');
      return end === null;
    });
  });

  it('is cancelled if it should be', async () => {
    await eachDeath(async (memory, id, ports) => {
      const end = await perform(ports, id);
      await ports.settled();
      const { status } = fold(await memory.log(id));
      await cancelRun(memory, memory.store, id, new VirtualClock());
      await finish(memory, id);
      const { status: after } = fold(await memory.log(id));
      expect(after).toBe(status === 'completed' ? 'completed' : 'cancelled');
      const events = await memory.log(id);
      expect(events.filter((event) => event.type === 'generation:completed')).toHaveLength(1);
      expect(events.at(-1)?.type).toBe('generation:completed');
      expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: after }] });
      return end === null;
    });
  });
});

describe('a cancellation of a run that waits', () => {
  it('is answered where the log takes nothing, and obeyed by whoever gets the run', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    const silent: GenerationPorts = Object.assign(Object.create(memory) as GenerationPorts, {
      openWriter: async (options: Parameters<GenerationPorts['openWriter']>[0]) => {
        const writer = await memory.openWriter(options);
        writer.append = () =>
          new Promise((_, reject) => {
            options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
          });
        return writer;
      },
    });
    expect(await cancelRun(silent, memory.store, id, new VirtualClock())).toMatchObject({ status: 'queued' });
    await finish(memory, id);
    expect(await memory.log(id)).toMatchObject([{ data: { run: 1, status: 'cancelled' } }]);
  });
});

describe('a cancellation that dies at any of its writes', () => {
  it('has happened as soon as it was stored, and never twice', async () => {
    await eachDeath(async (memory, id, ports) => {
      const cancelled = await cancelRun(ports, new SessionStore(ports), id, new VirtualClock()).catch(
        () => null,
      );
      const { runs } = (await memory.store.get(id)) ?? { runs: [] };
      expect(await perform(memory, id)).toBe('ended');
      const events = await memory.log(id);
      expect(events.filter((event) => event.type === 'generation:completed')).toHaveLength(1);
      const wanted = runs[0]?.cancel_requested ? 'cancelled' : 'completed';
      expect(fold(events).status).toBe(wanted);
      expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: wanted }] });
      return cancelled === null;
    });
  });
});
