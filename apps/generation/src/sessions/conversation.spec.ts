/** From what an owner asks to what an author is told and a page becomes, over several runs. */
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredSite } from '../broker/ports.js';
import type { Part } from '../engine/author.js';
import { PastRuns } from '../engine/progress.js';
import { GenerationEnvironment } from '../environment.js';
import { performRun } from '../runs/run.js';
import { MemoryPorts } from '../spec/memory-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { TinyAuthor } from '../spec/tiny-author.js';
import { VirtualClock } from '../spec/virtual-clock.js';
import { readRunCommand } from './run-command.js';
import { RunRequests } from './run-requests.js';
import { Sessions } from './sessions.service.js';

const STEPS = ['layout', 'section-hero', 'section-menu', 'style', 'script'];
const signal = new AbortController().signal;

let memory: MemoryPorts;
let sessions: Sessions;
let requests: RunRequests;
let id: string;
/** The step that can't be written now. */
let broken: string | null;
let author: TinyAuthor;

beforeEach(async () => {
  memory = new MemoryPorts();
  sessions = new Sessions(memory, memory.store);
  requests = new RunRequests(memory, memory.store, sessions, new GenerationEnvironment(), noLimits);
  id = await memory.createSession();
  broken = null;
  author = new TinyAuthor({ sections: ['hero', 'menu'], beforePiece: async (part) => mayWrite(part) });
});

function mayWrite(part: Part): void {
  const step = part.kind === 'section' ? `section-${part.section.id}` : part.kind;
  if (step === broken) throw new Error('no answer');
}

/** Says what is wrong with the run's events. */
async function work(run: number): Promise<string[]> {
  const before = await memory.reader.head(id);
  const services = {
    ports: memory,
    store: memory.store,
    authors: new Map([['builtin', author]]),
    clock: new VirtualClock(),
    nonce: () => 'N1',
    past: new PastRuns(),
    limits: noLimits,
  };
  author.asked.length = 0;
  await performRun(services, { sessionId: id, run }, { cancel: signal, handOver: signal });
  const outcome = broken === null ? 'completed' : 'failed';
  return problemsOfRun(await memory.log(id, before), { outcome });
}

describe('a retry from a step', () => {
  it.each(STEPS)('%s writes what is behind it, and keeps what is before it', async (step) => {
    await work(1);
    const whole = (await sessions.view(id)).state.preview;
    memory = new MemoryPorts();
    sessions = new Sessions(memory, memory.store);
    requests = new RunRequests(memory, memory.store, sessions, new GenerationEnvironment(), noLimits);
    id = await memory.createSession();

    broken = step;
    expect(await work(1)).toEqual([]);
    broken = null;
    await requests.take(id, readRunCommand('retry', { from_step: step }));
    expect(await work(2)).toEqual([]);
    expect(author.asked).toEqual(
      STEPS.slice(STEPS.indexOf(step)).map((name) => name.replace('section-', '')),
    );
    const { html, css, js } = (await sessions.view(id)).state.preview ?? {};
    expect({ html, css, js }).toEqual({ html: whole?.html, css: whole?.css, js: whole?.js });
  });
});

describe('a follow-up', () => {
  it('tells its author what is there, and what was said', async () => {
    await work(1);
    await requests.take(id, readRunCommand('message', { prompt: 'Darker' }));
    expect(await work(2)).toEqual([]);
    const newest = (await memory.stores.sites.get(`${id}.5`))?.value as StoredSite;
    const { existing, prompt } = author.briefs.at(-1) ?? {};
    expect(newest).toMatchObject({ revision: 5, ...existing?.code });
    expect([existing?.messages.map(({ text }) => text), prompt]).toEqual([['A bakery'], 'Darker']);
    expect(existing?.plan?.title).toBe('Levain & Fils');
  });

  it('starts from the revision that it names, whatever came after it', async () => {
    await work(1);
    await requests.take(id, readRunCommand('message', { prompt: 'Darker', revision: 2 }));
    expect(await work(2)).toEqual([]);
    const second = (await memory.stores.sites.get(`${id}.2`))?.value as StoredSite;
    expect(second).toMatchObject({ ...author.briefs.at(-1)?.existing?.code });
  });
});

describe('a report', () => {
  it('tells its author the fault', async () => {
    await work(1);
    const fault = { message: 'x is not defined', file: 'js', line: 3 };
    await requests.take(id, readRunCommand('report', fault));
    expect(await work(2)).toEqual([]);
    expect(author.briefs.at(-1)).toMatchObject({ existing: { problem: fault } });
  });
});
