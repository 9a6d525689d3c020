import { initialState } from '@openv0/contracts/session-state.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GenerationPorts } from '../broker/ports.js';
import { systemClock } from '../engine/clock.js';
import { PastRuns } from '../engine/progress.js';
import { GenerationEnvironment } from '../environment.js';
import { performRun } from '../runs/run.js';
import { dyingPorts, interruptedPorts, ProcessDied } from '../spec/dying-ports.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor } from '../spec/tiny-author.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { writeRun } from '../spec/written-run.js';
import { cancelRun } from './cancellation.js';
import { clearIfDeleted, deleteSession, finishDeletions } from './deletion.js';
import { readRunCommand } from './run-command.js';
import { RunRequests } from './run-requests.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.service.js';

const signal = new AbortController().signal;
let memory: MemoryPorts;
let id = '';
let other = '';

beforeEach(() => begin());

/** A session with two runs and one that waits, beside another one. */
async function begin(): Promise<void> {
  memory = new MemoryPorts();
  id = await memory.createSession();
  other = await memory.createSession();
  await writeRun(memory, memory.store, other);
  await writeRun(memory, memory.store, id, { pages: 3 });
  await ask('Darker');
  await writeRun(memory, memory.store, id, { run: 2, prompt: 'Darker' });
  await ask('Lighter');
}

function ask(prompt: string, ports: GenerationPorts = memory): Promise<{ run: number }> {
  const store = new SessionStore(ports);
  const requests = new RunRequests(
    ports,
    store,
    new Sessions(ports, store),
    new GenerationEnvironment(),
    noLimits,
  );
  return requests.take(id, readRunCommand('message', { prompt }));
}

function work(ports: GenerationPorts, run: number): Promise<unknown> {
  const services = {
    ports,
    store: new SessionStore(ports),
    authors: new Map([['builtin', new TinyAuthor({ sections: ['hero'], piece: 60 })]]),
    clock: new VirtualClock(),
    nonce: () => 'N1',
    past: new PastRuns(),
    limits: noLimits,
  };
  return performRun(services, { sessionId: id, run }, { cancel: signal, handOver: signal });
}

/** Everything of the session that is still stored. */
async function leftovers(): Promise<string[]> {
  const { checkpoints, sites } = memory.stores;
  const revisions = Array.from({ length: 30 }, (_, i) => `${id}.${i + 1}`);
  const ofRuns = [1, 2, 3, 4, 5].flatMap((run) => [`${id}.ask-${run}`, `${id}.plan-${run}`]);
  const found = await Promise.all([...revisions, ...ofRuns].map((key) => sites.get(key)));
  const left = [...revisions, ...ofRuns].filter((_, i) => found[i] !== null);
  if ((await checkpoints.get(id)) !== null) left.push('checkpoint');
  if ((await memory.reader.head(id)) > 0) left.push('log');
  const record = (await memory.stores.sessions.get(id))?.value;
  const said = record && [record.prompt, record.fingerprint, ...record.runs.map(({ command }) => command)];
  if (record?.deleted !== true || said?.some(Boolean)) left.push('record');
  return left;
}

async function expectOther(): Promise<void> {
  expect(await memory.reader.head(other)).toBeGreaterThan(0);
  expect(await memory.stores.sites.get(`${other}.1`)).not.toBeNull();
  expect(await memory.stores.checkpoints.get(other)).not.toBeNull();
}

describe('a deletion', () => {
  it('leaves nothing of a session, and of others everything', async () => {
    expect(await leftovers()).not.toEqual([]);
    expect(await deleteSession(memory, id)).toBe(true);
    expect(await leftovers()).toEqual([]);
    expect(await memory.jobs.next('builtin', 5)).toBeNull();
    expect(await deleteSession(memory, id)).toBe(true);
    await expectOther();
    expect(await deleteSession(memory, 'A'.repeat(22))).toBe(false);
  });

  it('that dies at any of its writes is finished by whoever repeats it, and by the next process', async () => {
    for (const finish of [() => deleteSession(memory, id), () => finishDeletions(memory, signal)]) {
      for (const stored of [false, true]) {
        for (let at = 0, died = true; died; at++) {
          await begin();
          const dying = deleteSession(dyingPorts(memory, at, stored), id);
          died = await dying.then(
            () => false,
            (error: unknown) => error instanceof ProcessDied,
          );
          const marked = (await memory.store.get(id)) === null;
          expect(marked).toBe(at > 0 || stored || !died);
          if (!marked) continue;
          await finish();
          expect(await leftovers()).toEqual([]);
          await expectOther();
        }
      }
    }
  });

  it('is looked after by processes that start within the hour, and then no more', async () => {
    await deleteSession(memory, id);
    expect(await finishDeletions(memory, signal)).toBe(1);
    const entry = await memory.stores.sessions.get(id);
    if (!entry) throw new Error('the record is gone');
    await memory.stores.sessions.put(id, { ...entry.value, updated_at: '2026-01-01T00:00:00.000Z' });
    expect(await finishDeletions(memory, signal)).toBe(0);
  });
});

/** The deletion happens right before the write number `at` of `ports`. Says whether there was such a write. */
function deletedAt(at: number): { ports: GenerationPorts; happened: () => boolean } {
  let done = false;
  let reached = false;
  const interrupt = async (): Promise<void> => {
    reached = true;
    await deleteSession(memory, id);
    done = true;
  };
  return { ports: interruptedPorts(memory, at, interrupt), happened: () => reached && done };
}

describe('a session that is deleted while', () => {
  const cases: [string, (ports: GenerationPorts) => Promise<unknown>][] = [
    ['a worker writes a run', (ports) => work(ports, 3)],
    ['its owner asks for more', (ports) => ask('More', ports)],
    ['its run is cancelled', (ports) => cancelRun(ports, new SessionStore(ports), id, systemClock)],
  ];

  it.each(cases)('%s stays deleted', async (_name, action) => {
    for (let at = 0, happened = true; happened; at++) {
      await begin();
      const interrupted = deletedAt(at);
      await action(interrupted.ports).catch(() => {});
      happened = interrupted.happened();
      if (happened) expect(await leftovers(), `at write ${at}`).toEqual([]);
      expect(at).toBeLessThan(500);
    }
  });

  it('is found to be there again, and goes once more', async () => {
    await deleteSession(memory, id);
    const late = { revision: 6, run: 3, title: '', lang: '', html: '', css: '', js: '' };
    await memory.stores.sites.put(`${id}.6`, late);
    expect(await leftovers()).toEqual([`${id}.6`]);
    await clearIfDeleted(memory, id);
    expect(await leftovers()).toEqual([]);
  });

  it('is not cleared as long as it is there', async () => {
    await clearIfDeleted(memory, id);
    expect(await memory.store.get(id)).not.toBeNull();
    expect((await memory.stores.checkpoints.get(id))?.value.state).not.toEqual(initialState());
  });
});
