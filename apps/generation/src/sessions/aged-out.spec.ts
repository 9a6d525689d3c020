/** The log is kept for a day, the session for longer: what can still be had and done when its events are gone. */
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GenerationPorts } from '../broker/ports.js';
import { PastRuns } from '../engine/progress.js';
import { GenerationEnvironment } from '../environment.js';
import { performRun, type RunEnd } from '../runs/run.js';
import { Sites } from '../sites/sites.service.js';
import { dyingPorts, ProcessDied } from '../spec/dying-ports.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor } from '../spec/tiny-author.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { readRunCommand } from './run-command.js';
import { RunRequests } from './run-requests.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.service.js';

const signal = new AbortController().signal;
let memory: MemoryPorts;
let sessions: Sessions;
let id: string;
/** The log of the first run. */
let before: NumberedEvent[];

beforeEach(async () => {
  memory = new MemoryPorts();
  sessions = new Sessions(memory, memory.store);
  id = await memory.createSession();
  expect(await work(memory, 1)).toBe('ended');
  before = await memory.log(id);
});

function work(ports: GenerationPorts, run: number): Promise<RunEnd | null> {
  const services = {
    ports,
    store: new SessionStore(ports),
    authors: new Map([['builtin', new TinyAuthor({ sections: ['hero', 'menu'], piece: 60 })]]),
    clock: new VirtualClock(),
    nonce: () => 'N1',
    past: new PastRuns(),
    limits: noLimits,
  };
  const done = performRun(services, { sessionId: id, run }, { cancel: signal, handOver: signal });
  return done.catch((error: unknown) => {
    if (error instanceof ProcessDied) return null;
    throw error;
  });
}

function ask(prompt: string): Promise<{ run: number }> {
  const environment = new GenerationEnvironment();
  const requests = new RunRequests(memory, memory.store, sessions, environment, noLimits);
  return requests.take(id, readRunCommand('message', { prompt }));
}

function fold(events: readonly NumberedEvent[], from: SessionState = initialState()): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), from);
}

/** What retention does. */
async function ageOut(upTo?: number): Promise<void> {
  memory.broker.trim(id, upTo ?? (await memory.reader.head(id)));
}

describe('a session whose events are gone', () => {
  it('has its state, its numbers and its site all the same', async () => {
    await ageOut();
    expect(await memory.reader.head(id)).toBe(0);
    const { head, state } = await sessions.view(id);
    expect({ head, state }).toEqual({ head: before.length, state: fold(before) });
    const { revision, html } = await new Sites(memory, sessions).read(id);
    expect({ revision, html }).toMatchObject({
      revision: state.preview?.revision,
      html: state.preview?.html,
    });
  });

  it('goes on where its numbers ended', async () => {
    await ageOut();
    expect(await ask('Darker')).toEqual({ run: 2 });
    expect(await work(memory, 2)).toBe('ended');
    const after = await memory.log(id, before.length);
    expect(after[0]?.seq).toBe(before.length + 1);
    expect(problemsOfRun(after)).toEqual([]);
    const state = fold(after, fold(before));
    expect(state.runs.map(({ run, status }) => [run, status])).toEqual([
      [1, 'completed'],
      [2, 'completed'],
    ]);
    expect((await sessions.view(id)).state).toEqual(state);
    expect((await memory.stores.checkpoints.get(id))?.value).toMatchObject({
      seq: before.length + after.length,
      state,
    });
  });

  it('goes on wherever its worker dies, also when the events age out between two workers', async () => {
    for (const trims of [false, true]) {
      for (let at = 0, died = true; died; at += 3) {
        memory = new MemoryPorts();
        sessions = new Sessions(memory, memory.store);
        id = await memory.createSession();
        await work(memory, 1);
        const { length } = await memory.log(id);
        await ageOut();
        await ask('Darker');
        const dying = dyingPorts(memory, at, true);
        died = (await work(dying, 2)) === null;
        await dying.settled();
        const { value } = (await memory.stores.checkpoints.get(id)) ?? {};
        // What is behind the checkpoint is young: retention takes nothing of it.
        if (trims && (value?.seq ?? 0) > length) await ageOut(value?.seq);
        expect(await work(memory, 2), `died at write ${at}`).toBe('ended');
        const { state } = await sessions.view(id);
        expect(state).toMatchObject({ run: 2, status: 'completed' });
        expect(state.runs).toHaveLength(2);
        const left = trims ? (value?.seq ?? length) : length;
        const log = await memory.log(id, left);
        expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => left + 1 + index));
        expect(at).toBeLessThan(500);
      }
    }
  });
});
