import type { NumberedEvent } from '@openv0/contracts/events.js';
import { StorageFullError } from '@openv0/broker/port.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GenerationPorts } from '../broker/ports.js';
import { PastRuns } from '../engine/progress.js';
import { cancelRun } from '../sessions/cancellation.js';
import { deleteSession } from '../sessions/deletion.js';
import { withRun } from '../sessions/session-record.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor, type TinyAuthorOptions } from '../spec/tiny-author.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { rewind } from './rewind.js';
import { RunHandedOver } from './run-endings.js';
import { MAX_ATTEMPTS, performRun, type RunEnd, type RunServices } from './run.js';

interface PerformOptions {
  author?: TinyAuthorOptions;
  run?: number;
  /** Hands the run over when the author has been asked for so many pieces. */
  leaveAfter?: number;
  ports?: GenerationPorts;
}

/** One worker's try at the run. */
function perform(memory: MemoryPorts, sessionId: string, options: PerformOptions = {}): Promise<RunEnd> {
  const clock = new VirtualClock();
  const leave = new AbortController();
  let pieces = 0;
  const beforePiece = async (): Promise<void> => {
    await clock.sleep(40);
    if (pieces++ === options.leaveAfter) leave.abort(new RunHandedOver('enough'));
  };
  const author = new TinyAuthor({ beforePiece, ...options.author });
  const services: RunServices = {
    ports: options.ports ?? memory,
    store: memory.store,
    authors: new Map([['builtin', author]]),
    clock,
    nonce: () => 'N1',
    past: new PastRuns(),
    limits: noLimits,
  };
  const signals = { cancel: new AbortController().signal, handOver: leave.signal };
  return performRun(services, { sessionId, run: options.run ?? 1 }, signals);
}

function fold(events: readonly NumberedEvent[]): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), initialState());
}

describe('a delivery of a run', () => {
  it('writes the log, the checkpoint, the record and every revision', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    expect(await perform(memory, id)).toBe('ended');
    const events = await memory.log(id);
    expect(problemsOfRun(events)).toEqual([]);
    const checkpoint = await memory.stores.checkpoints.get(id);
    expect(checkpoint?.value).toMatchObject({ seq: events.length, state: fold(events) });
    expect(await memory.store.get(id)).toMatchObject({ progress: 100, runs: [{ status: 'completed' }] });
    for (const event of events) {
      if (event.type !== 'preview:updated') continue;
      const { revision } = event.data.metadata;
      const site = await memory.stores.sites.get(`${id}.${revision}`);
      expect(site?.value).toMatchObject({ revision, html: event.data.html_content, title: 'Levain & Fils' });
    }
  });

  it('does nothing to a run that has ended, and nothing where there is no session', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    await perform(memory, id);
    const before = await memory.log(id);
    expect(await perform(memory, id)).toBe('ended');
    expect(await memory.log(id)).toEqual(before);
    expect(await perform(memory, 'X'.repeat(22))).toBe('gone');
  });

  it('ends in the same page however often and wherever its workers are lost', async () => {
    const whole = new MemoryPorts();
    const wholeId = await whole.createSession();
    await perform(whole, wholeId);
    const wanted = fold(await whole.log(wholeId)).preview;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }), async (losses) => {
        const memory = new MemoryPorts();
        const id = await memory.createSession();
        for (const leaveAfter of losses) await perform(memory, id, { leaveAfter });
        expect(await perform(memory, id)).toBe('ended');
        const events = await memory.log(id);
        expect(problemsOfRun(events, { takenOver: true })).toEqual([]);
        const state = fold(events);
        expect(state.preview).toEqual(wanted);
        expect((await memory.stores.checkpoints.get(id))?.value).toMatchObject({ seq: events.length, state });
      }),
      { numRuns: 60 },
    );
  });

  it('is ended with one error when its workers are lost too often', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    await perform(memory, id, { leaveAfter: 10 });
    await memory.store.change(id, (record) => withRun(record, 1, { attempts: MAX_ATTEMPTS }));
    expect(await perform(memory, id)).toBe('ended');
    const events = await memory.log(id);
    expect(events.slice(-2)).toMatchObject([
      { type: 'generation:error', data: { error_code: 'WORKER_LOST', retry_available: true } },
      { type: 'generation:completed', data: { status: 'failed', final_url: null } },
    ]);
    expect(problemsOfRun(events, { takenOver: true, outcome: 'failed' })).toEqual([]);
  });

  it('loses none of its tries when its workers leave in order', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    for (let leaveAfter = 0; leaveAfter < 2 * MAX_ATTEMPTS; leaveAfter += 1) {
      expect(await perform(memory, id, { leaveAfter })).toBe('given_back');
    }
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ attempts: 0 }] });
    expect(await perform(memory, id)).toBe('ended');
    expect(problemsOfRun(await memory.log(id), { takenOver: true })).toEqual([]);
  });

  it('loses none of its tries to a log without room, and goes on when there is some', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    const full: GenerationPorts = Object.assign(Object.create(memory) as GenerationPorts, {
      openWriter: async (options: Parameters<GenerationPorts['openWriter']>[0]) => {
        const writer = await memory.openWriter(options);
        writer.append = () => Promise.reject(new StorageFullError('no room'));
        return writer;
      },
    });
    for (let time = 0; time < 2 * MAX_ATTEMPTS; time += 1) {
      expect(await perform(memory, id, { ports: full })).toBe('full');
    }
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ attempts: 0 }] });
    expect(await perform(memory, id)).toBe('ended');
    expect(problemsOfRun(await memory.log(id))).toEqual([]);
  });

  it('goes on with the numbers when its events have aged out', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    await perform(memory, id, { leaveAfter: 20 });
    const { seq } = (await memory.stores.checkpoints.get(id))?.value ?? { seq: 0 };
    expect(seq).toBeGreaterThan(10);
    memory.broker.trim(id, await memory.reader.head(id));
    expect(await memory.reader.head(id)).toBe(0);
    expect(await perform(memory, id)).toBe('ended');
    const rest = await memory.log(id, seq);
    expect(rest[0]?.seq).toBe(seq + 1);
    expect((await memory.stores.checkpoints.get(id))?.value.state).toMatchObject({
      status: 'completed',
      preview: { revision: 6 },
    });
  });

  it('begins a new epoch where the log lost what was acknowledged', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    await perform(memory, id, { leaveAfter: 30 });
    const before = (await memory.stores.checkpoints.get(id))?.value;
    memory.broker.rewind(id, 12);
    expect(await perform(memory, id)).toBe('given_back');
    const after = (await memory.stores.checkpoints.get(id))?.value;
    expect(after?.seq).toBe(12);
    expect(after?.epoch).not.toBe(before?.epoch);
    expect((await memory.store.get(id))?.epoch).toBe(2);
    expect(await perform(memory, id)).toBe('ended');
    expect(problemsOfRun(await memory.log(id), { takenOver: true })).toEqual([]);
  });

  it('keeps what was written behind the checkpoint when the beginning of what is left is gone', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    await perform(memory, id);
    const events = await memory.log(id);
    const [epoch, seq, left] = ['e.1', 10, 20];
    await memory.stores.checkpoints.put(id, { seq, epoch, state: fold(events.slice(0, seq)) });
    memory.broker.trim(id, 5);
    memory.broker.rewind(id, left);
    const after = await rewind(memory, memory.store, id);
    expect(after).toMatchObject({ seq: left, state: fold(events.slice(0, left)) });
  });

  it('tells that a page has grown too large for a message, and goes on', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    const js = `/*${'\u0001'.repeat(60_000)}*/`;
    const html = `<p>${'"'.repeat(160_000)}</p>`;
    const css = `/*${'\u0001'.repeat(60_000)}*/ a { color: red }`;
    await perform(memory, id, {
      author: {
        piece: 100_000,
        blocks: (part) => {
          if (part.kind === 'layout') return [{ file: 'css', text: css }];
          if (part.kind === 'script') return [{ file: 'js', text: js }];
          return part.kind === 'section' && part.section.id === 'hero'
            ? [{ file: 'html', text: html }]
            : undefined;
        },
      },
    });
    const state = fold(await memory.log(id));
    expect(state.errors).toMatchObject([{ error_code: 'EVENT_TOO_LARGE', step_id: 'script' }]);
    expect(state).toMatchObject({ status: 'completed', preview: { step_id: 'style' } });
  });
});

describe('a cancelled run', () => {
  it('that waited has its end alone, and the worker that gets it adds nothing', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    const clock = new VirtualClock();
    expect(await cancelRun(memory, memory.store, id, clock)).toMatchObject({ status: 'cancelled' });
    expect(await perform(memory, id)).toBe('ended');
    expect(await memory.log(id)).toMatchObject([
      { type: 'generation:completed', data: { status: 'cancelled', run: 1, total_time: 0 } },
    ]);
  });

  it('ends although the word about it got lost', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    let asked = false;
    const beforePiece = async (): Promise<void> => {
      if (asked) return;
      asked = true;
      await memory.store.change(id, (record) => ({
        ...record,
        runs: record.runs.map((run) => ({ ...run, cancel_requested: true })),
      }));
    };
    expect(await perform(memory, id, { author: { beforePiece } })).toBe('ended');
    const events = await memory.log(id);
    expect(problemsOfRun(events, { outcome: 'cancelled' })).toEqual([]);
    expect(await memory.store.get(id)).toMatchObject({ runs: [{ status: 'cancelled' }] });
  });
});

describe('a deleted session', () => {
  it('is fenced, and leaves neither log nor state nor files', async () => {
    const memory = new MemoryPorts();
    const id = await memory.createSession();
    let deleted = false;
    const beforePiece = async (part: { kind: string }): Promise<void> => {
      if (deleted || part.kind !== 'style') return;
      deleted = true;
      expect(await deleteSession(memory, id)).toBe(true);
    };
    expect(await perform(memory, id, { author: { beforePiece } })).toBe('fenced');
    expect(await memory.log(id)).toEqual([]);
    expect(await memory.stores.checkpoints.get(id)).toBeNull();
    expect(await memory.store.get(id)).toBeNull();
    expect(await memory.stores.sites.get(`${id}.1`)).toBeNull();
    expect(await memory.stores.sites.get(`${id}.plan-1`)).toBeNull();
    expect(await deleteSession(memory, id)).toBe(true);
    expect(await deleteSession(memory, 'X'.repeat(22))).toBe(false);
  });
});
