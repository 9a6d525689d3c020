import type { HttpProblem } from '@openv0/platform/http-problem.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GenerationPorts } from '../broker/ports.js';
import { GenerationEnvironment } from '../environment.js';
import { queueAgain } from '../runs/queue-again.js';
import { dyingPorts, ProcessDied } from '../spec/dying-ports.js';
import { noLimits } from '../spec/no-limits.js';
import { MemoryPorts, sessionRecord } from '../spec/memory-ports.js';
import { writeRun, type WrittenRun } from '../spec/written-run.js';
import { readAsk } from './asks.js';
import { cancelRun } from './cancellation.js';
import { readRunCommand, type RunCommand } from './run-command.js';
import { RunRequests } from './run-requests.js';
import { RunsController } from './runs.controller.js';
import { withRun, type RunRecord, type SessionRecord } from './session-record.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.service.js';
import { systemClock } from '../engine/clock.js';

let memory: MemoryPorts;
let id: string;

beforeEach(async () => {
  memory = new MemoryPorts();
  id = await memory.createSession();
});

function requests(ports: GenerationPorts = memory, limits: Partial<GenerationEnvironment> = {}): RunRequests {
  const store = new SessionStore(ports);
  const environment = Object.assign(new GenerationEnvironment(), limits);
  return new RunRequests(ports, store, new Sessions(ports, store), environment, noLimits);
}

function say(prompt: string, more: object = {}): RunCommand {
  return readRunCommand('message', { prompt, ...more });
}

function retry(from_step?: string): RunCommand {
  return readRunCommand('retry', from_step === undefined ? {} : { from_step });
}

const written = (run: WrittenRun = {}): Promise<number> => writeRun(memory, memory.store, id, run);

async function runs(): Promise<RunRecord[]> {
  return (await memory.store.get(id))?.runs ?? [];
}

function refusal(answer: Promise<unknown>): Promise<HttpProblem> {
  return answer.then(
    () => expect.fail('it was taken'),
    (error: unknown) => error as HttpProblem,
  );
}

describe('a follow-up', () => {
  it('is a run of its own, on what is newest when its turn comes', async () => {
    await written();
    expect(await requests().take(id, say('Darker'))).toEqual({ run: 2 });
    expect(await readAsk(memory, id, 2)).toMatchObject({
      cause: 'message',
      prompt: 'Darker',
      base: 'newest',
    });
    expect(await runs()).toMatchObject([{ status: 'completed' }, { cause: 'message', status: 'queued' }]);
    expect(await memory.jobs.next('builtin', 10)).toMatchObject({ job: { session_id: id, run: 2 } });
  });

  it('is told with what waits, until it begins', async () => {
    await written();
    await requests().take(id, say('Darker'));
    await requests().take(id, say('Lighter'));
    const sessions = new Sessions(memory, memory.store);
    const [second, third] = ['Darker', 'Lighter'].map((prompt, i) => ({
      run: i + 2,
      cause: 'message',
      prompt,
    }));
    expect(await sessions.waiting(id)).toEqual([second, third]);
    await written({ run: 2, prompt: 'Darker', outcome: 'running' });
    expect(await sessions.waiting(id)).toEqual([third]);
  });

  it('starts from the revision that it names, if there is one', async () => {
    await written();
    await requests().take(id, say('Darker', { revision: 1 }));
    expect(await readAsk(memory, id, 2)).toMatchObject({ base: 1 });
    const problem = await refusal(requests().take(id, say('Darker', { revision: 9 })));
    expect(problem).toMatchObject({ status: 404, message: 'There is no revision 9.' });
  });

  it('said again is the same one, and another one under its key is refused', async () => {
    const first = await requests().take(id, say('Darker'), 'key');
    expect(await requests().take(id, say('Darker'), 'key')).toEqual(first);
    expect(await requests().take(id, say('Darker'), 'other')).toEqual({ run: 3 });
    for (const other of [say('Lighter'), say('Darker', { revision: 1 })]) {
      expect(await refusal(requests().take(id, other, 'key'))).toMatchObject({ status: 409 });
    }
    await cancelRun(memory, memory.store, id, systemClock, 'cancelled');
    expect(await refusal(requests().take(id, say('Darker'), 'cancelled'))).toMatchObject({ status: 409 });
    expect(await runs()).toHaveLength(3);
  });

  it('gets a number of its own, however many come at once', async () => {
    const said = [0, 1, 2, 3, 4, 0, 1, 2, 3].map((wish, i) => [`key-${wish}`, i < 8 ? wish : 9] as const);
    const answers = await Promise.allSettled(
      said.map(([key, wish]) => requests().take(id, say(`${wish}`), key)),
    );
    const taken = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.run : 0));
    // Two requests say something else by the same key: one of them is too late.
    expect(answers.filter((answer) => answer.status === 'rejected')).toHaveLength(1);
    expect(new Set(taken.filter(Boolean))).toEqual(new Set([2, 3, 4, 5, 6]));
    expect(taken.slice(5, 8)).toEqual(taken.slice(0, 3));
    expect(await runs()).toHaveLength(6);
    for (const { run, command } of (await runs()).slice(1)) {
      expect((await readAsk(memory, id, run))?.command).toEqual(command);
    }
  });

  it('is refused when too many wait, or the session has had its share, with when to come again', async () => {
    const few = requests(memory, { SESSION_WAITING_RUNS: 3, SESSION_RUNS: 4 });
    await few.take(id, say('One'));
    await few.take(id, say('Two'), 'two');
    const full = await refusal(few.take(id, say('Three')));
    expect(full).toMatchObject({ status: 429, headers: { 'Retry-After': '30' } });
    expect(full.message).toBe('3 runs of this session wait already. Ask again when one of them has begun.');
    expect(await few.take(id, say('Two'), 'two')).toEqual({ run: 3 });
    await written();
    await few.take(id, say('Three'));
    const over = await refusal(few.take(id, say('Four')));
    expect(over).toMatchObject({ status: 429, headers: {} });
    expect(over.message).toContain('has had 4 runs');
  });

  it('is refused where its engine is not at work any more, or there is no session', async () => {
    const llm = requests(memory, { ENGINES: ['llm'] });
    expect(await refusal(llm.take(id, say('Darker')))).toMatchObject({ status: 409 });
    expect(await refusal(requests().take('A'.repeat(22), say('Darker')))).toMatchObject({ status: 404 });
  });
});

describe('a follow-up whose process dies at any of its writes', () => {
  it('is one run when it is said again, before or behind another one', async () => {
    for (const stored of [false, true]) {
      for (let at = 0, died = true; died; at++) {
        memory = new MemoryPorts();
        id = await memory.createSession();
        await written();
        const dying = requests(dyingPorts(memory, at, stored));
        const first = await dying.take(id, say('Darker'), 'key').catch((error: unknown) => {
          if (error instanceof ProcessDied) return null;
          throw error;
        });
        died = first === null;
        // The next process queues what the record names, before anybody asks again.
        await queueAgain(memory, memory.store, new AbortController().signal);
        if ((await runs()).length > 1) expect((await runs())[1]?.job).not.toBeNull();
        const other = await requests().take(id, say('Lighter'), 'other');
        const again = await requests().take(id, say('Darker'), 'key');
        if (first) expect(again).toEqual(first);
        expect([other.run, again.run].toSorted()).toEqual([2, 3]);
        expect((await readAsk(memory, id, again.run))?.prompt).toBe('Darker');
        expect((await readAsk(memory, id, other.run))?.prompt).toBe('Lighter');
        expect(await runs()).toHaveLength(3);
        const held = await memory.jobs.next('builtin', 10);
        expect(held).toMatchObject({ job: { run: 2 } });
        expect(await memory.jobs.next('builtin', 10)).toBeNull();
        await held?.ack();
      }
    }
  });
});

describe('a cancellation over HTTP', () => {
  it('said again under its key means the run that it met first', async () => {
    const controller = new RunsController(
      memory,
      new Sessions(memory, memory.store),
      memory.store,
      requests(),
    );
    await written({ outcome: 'running' });
    await requests().take(id, say('Darker'), 'a');
    const headers = { 'idempotency-key': 'stop' };
    expect(await controller.cancel(id, headers)).toEqual({ run: 1, status: 'running' });
    await memory.store.change(id, (record) => withRun(record, 1, { status: 'cancelled' }));
    expect(await controller.cancel(id, headers)).toEqual({ run: 1, status: 'cancelled' });
    expect(await runs()).toMatchObject([{}, { status: 'queued', cancel_requested: false }]);
    expect(await refusal(controller.cancel(id, { 'idempotency-key': 'a b' }))).toMatchObject({ status: 400 });
  });
});

describe('a retry', () => {
  it('of a run that failed does the same from where that began', async () => {
    await written({ pages: 2 });
    await requests().take(id, say('Darker'));
    await written({ run: 2, prompt: 'Darker', outcome: 'failed', pages: 1 });
    await requests().take(id, retry());
    const ask = await readAsk(memory, id, 3);
    expect(ask).toMatchObject({ cause: 'retry', prompt: 'Darker', base: 2, retry_of: 2 });
    expect(ask).not.toHaveProperty('seed');
  });

  it('of a retry goes back to what was asked first', async () => {
    await written({ outcome: 'failed', pages: 1 });
    await requests().take(id, retry('section-hero'));
    expect(await readAsk(memory, id, 2)).toMatchObject({ base: 1, retry_of: 1, from_step: 'section-hero' });
    await written({ run: 2, outcome: 'failed', pages: 1 });
    await requests().take(id, retry());
    expect(await readAsk(memory, id, 3)).toMatchObject({ prompt: 'A bakery', base: null, retry_of: 2 });
  });

  it('of a run that was completed draws another page', async () => {
    await written();
    await requests().take(id, retry());
    const ask = await readAsk(memory, id, 2);
    expect(ask).toMatchObject({ prompt: 'A bakery', base: null, retry_of: 1, seed: expect.any(Number) });
    await written({ run: 2, outcome: 'failed' });
    await requests().take(id, retry());
    expect(await readAsk(memory, id, 3)).toMatchObject({ seed: ask?.seed });
  });

  it('from the plan is one of everything', async () => {
    await written({ outcome: 'failed', pages: 0 });
    await requests().take(id, retry('plan'));
    expect(await readAsk(memory, id, 2)).not.toHaveProperty('from_step');
  });

  it('is refused where there is nothing to do again, or not from there', async () => {
    expect(await refusal(requests().take(id, retry()))).toMatchObject({
      status: 409,
      message: 'Run 1 has not begun yet, so there is nothing to do again.',
    });
    await written({ outcome: 'failed' });
    const unknown = await refusal(requests().take(id, retry('section-x')));
    expect(unknown).toMatchObject({ status: 404, message: 'Run 1 has no step “section-x”.' });
    await memory.stores.sites.delete(`${id}.plan-1`);
    expect(await refusal(requests().take(id, retry('section-hero')))).toMatchObject({ status: 409 });
  });

  it('of a run at work waits behind it', async () => {
    await written({ outcome: 'running' });
    expect(await requests().take(id, retry())).toEqual({ run: 2 });
    expect(await memory.jobs.next('builtin', 10)).toBeNull();
  });

  it('of a run that was cancelled while it waited does what that was asked', async () => {
    await written();
    await requests().take(id, say('Darker'));
    await cancelRun(memory, memory.store, id, systemClock);
    await requests().take(id, retry());
    expect(await readAsk(memory, id, 3)).toMatchObject({ prompt: 'Darker', base: 2, retry_of: 2 });
    expect(await refusal(requests().take(id, retry()))).toMatchObject({ status: 409 });
  });
});

describe('a report', () => {
  it('asks to have a fault mended, in words and by its place', async () => {
    await written();
    const body = { message: 'x is not defined', file: 'js', line: 3 };
    await requests().take(id, readRunCommand('report', body));
    expect(await readAsk(memory, id, 2)).toMatchObject({
      cause: 'report',
      prompt: 'Fix: x is not defined (script.js, line 3)',
      base: 'newest',
      problem: body,
    });
  });

  it('is refused with every problem at once', () => {
    const wrong = { message: ' ', file: 'exe', line: 0, revision: '1', more: 1 };
    expect(() => readRunCommand('report', wrong)).toThrow('Check more, message, file, line, revision.');
  });
});

describe('a session’s record', () => {
  it('fits into its place, whatever its callers sent', () => {
    const letter = '\u0001';
    const entry = { status: 'completed', cancel_requested: false, job: 10 ** 12, attempts: 5 } as const;
    const command = `${'x'.repeat(16)}.${'x'.repeat(16)}`;
    const record: SessionRecord = {
      ...sessionRecord(id),
      prompt: letter.repeat(8_000),
      tokens: 10 ** 9,
      runs: Array.from({ length: 100 }, (_, i) => ({ run: i + 1, cause: 'message', ...entry, command })),
      commands: Array.from({ length: 32 }, () => ({ id: 'x'.repeat(16), run: 100 })),
    };
    // The broker counts the headers of a write too.
    expect(Buffer.byteLength(JSON.stringify(record))).toBeLessThan(65_536 - 512);
  });
});
