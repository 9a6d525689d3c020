import { StorageFullError } from '@openv0/broker/port.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { validateSync } from 'class-validator';
import { beforeEach, describe, expect, it } from 'vitest';
import { GenerationEnvironment } from '../environment.js';
import { RunFailed } from '../runs/run-endings.js';
import { newSessionId } from '../sessions/session-ids.js';
import { withRun, type SessionRecord } from '../sessions/session-record.js';
import { MemoryPorts, sessionRecord } from '../spec/memory-ports.js';
import { Limits, type LimitSettings } from './limits.js';
import { noCallerUsage } from './usage.js';

const DAY = 24 * 3_600_000;
const NONE: LimitSettings = {
  WAITING_RUNS: 0,
  CALLER_OPEN_RUNS: 0,
  CALLER_SESSIONS_PER_MINUTE: 0,
  CALLER_RUNS_PER_DAY: 0,
  RUNS_PER_DAY: 0,
  SESSION_TOKENS: 0,
  CALLER_TOKENS_PER_DAY: 0,
  TOKENS_PER_DAY: 0,
};

let memory: MemoryPorts;
let isFull: boolean;
/** Milliseconds since 1970; noon. */
let now: number;

beforeEach(() => {
  memory = new MemoryPorts();
  isFull = false;
  now = Date.UTC(2026, 4, 1, 12);
});

/** Another process, with the same store. */
function limits(settings: Partial<LimitSettings>): Limits {
  return new Limits(
    memory,
    memory.store,
    ['builtin', 'llm'],
    { ...NONE, ...settings },
    () => isFull,
    () => now,
  );
}

function newSession(owner = 'somebody'): SessionRecord {
  return { ...sessionRecord(newSessionId()), owner };
}

async function refusal(
  asked: Promise<unknown>,
): Promise<{ message: string; retryAfter: string | undefined }> {
  const problem: unknown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(problem instanceof HttpProblem)) throw new Error(`not refused: ${String(problem)}`);
  expect([problem.status, problem.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
  return { message: problem.message, retryAfter: problem.headers['Retry-After'] };
}

async function admitted(asked: Promise<unknown>[]): Promise<number> {
  const results = await Promise.allSettled(asked);
  return results.filter((result) => result.status === 'fulfilled').length;
}

describe('the defaults', () => {
  it('are limits of their own', () => {
    const { TOKENS_PER_DAY, RUNS_PER_DAY, WAITING_RUNS } = new GenerationEnvironment();
    expect({ TOKENS_PER_DAY, RUNS_PER_DAY, WAITING_RUNS }).toEqual({
      TOKENS_PER_DAY: 20_000_000,
      RUNS_PER_DAY: 0,
      WAITING_RUNS: 1_000,
    });
  });

  it('of 0 refuse nobody', async () => {
    const all = limits({});
    expect(await admitted(Array.from({ length: 100 }, () => all.admitSession(newSession())))).toBe(100);
    const budget = await all.budget(newSession());
    budget.spent({ input: 1e9, output: 1e9 });
    await budget.settle();
  });
});

describe('a store that takes nothing', () => {
  it('takes no runs, and counts none', async () => {
    isFull = true;
    await expect(limits({}).admitSession(newSession())).rejects.toBeInstanceOf(StorageFullError);
    expect(await memory.stores.usage.get('service.all')).toBeNull();
    isFull = false;
    await limits({}).admitSession(newSession());
  });
});

describe('sessions of a caller', () => {
  it('come so many a minute, over all processes, and again when time has passed', async () => {
    const [one, other] = [
      limits({ CALLER_SESSIONS_PER_MINUTE: 6 }),
      limits({ CALLER_SESSIONS_PER_MINUTE: 6 }),
    ];
    const asked = Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).admitSession(newSession()));
    expect(await admitted(asked)).toBe(6);
    expect(await refusal(one.admitSession(newSession()))).toEqual({
      message: 'You may start 6 sessions a minute. Ask again in 10 s.',
      retryAfter: '10',
    });
    await one.admitSession(newSession('somebody-else'));
    now += 10_000;
    await other.admitSession(newSession());
    expect((await refusal(one.admitSession(newSession()))).retryAfter).toBe('10');
    now += DAY;
    expect(await admitted(Array.from({ length: 20 }, () => one.admitSession(newSession())))).toBe(6);
  });

  it('are locked out by no clock that was wrong', async () => {
    const all = limits({ CALLER_SESSIONS_PER_MINUTE: 6 });
    now += DAY;
    expect(await admitted(Array.from({ length: 7 }, () => all.admitSession(newSession())))).toBe(6);
    now -= DAY;
    expect(await admitted(Array.from({ length: 7 }, () => all.admitSession(newSession())))).toBe(6);
  });

  it('are not what follow-ups count as', async () => {
    const all = limits({ CALLER_SESSIONS_PER_MINUTE: 1 });
    const session = newSession();
    await all.admitSession(session);
    for (const run of [2, 3, 4]) await all.admitRun(session, run);
  });
});

describe('runs', () => {
  it('of a caller are so many a day, and the day is UTC’s', async () => {
    const all = limits({ CALLER_RUNS_PER_DAY: 3 });
    const session = newSession();
    await all.admitSession(session);
    for (const run of [2, 3]) await all.admitRun(session, run);
    expect(await refusal(all.admitSession(newSession()))).toEqual({
      message: 'Your runs for today are used up. There are more tomorrow, from 00:00 UTC.',
      retryAfter: String(12 * 3_600),
    });
    await limits({ CALLER_RUNS_PER_DAY: 3 }).admitSession(newSession('somebody-else'));
    now += DAY / 2 - 1;
    expect((await refusal(all.admitRun(session, 4))).retryAfter).toBe('1');
    now += 1;
    await all.admitRun(session, 4);
  });

  it('of everybody are so many a day, and exactly so many', async () => {
    const processes = Array.from({ length: 4 }, () => limits({ RUNS_PER_DAY: 25 }));
    const asked = Array.from({ length: 80 }, (_, i) =>
      processes[i % 4]?.admitSession(newSession(`caller-${i}`)),
    );
    expect(await admitted(asked as Promise<void>[])).toBe(25);
    expect((await refusal(limits({ RUNS_PER_DAY: 25 }).admitSession(newSession()))).message).toBe(
      'All runs of this service for today are used up. There are more tomorrow, from 00:00 UTC.',
    );
  });

  it('that have not ended are so many of a caller, until one has', async () => {
    const all = limits({ CALLER_OPEN_RUNS: 2 });
    const sessions = [newSession(), newSession()];
    for (const session of sessions) {
      await all.admitSession(session);
      await memory.stores.sessions.put(session.session_id, session);
    }
    expect((await refusal(all.admitSession(newSession()))).message).toBe(
      'You have 2 runs that have not ended. Ask again when one of them has.',
    );
    await memory.store.change(sessions[0]?.session_id ?? '', (record) =>
      withRun(record, 1, { status: 'failed' }),
    );
    const third = newSession();
    await all.admitSession(third);
    await memory.stores.sessions.put(third.session_id, third);
    await refusal(all.admitSession(newSession()));
  });

  it('that have not ended are as many where they are asked for at once', async () => {
    const all = limits({ CALLER_OPEN_RUNS: 3 });
    const asked = Array.from({ length: 20 }, () => all.admitSession(newSession()));
    expect(await admitted(asked)).toBe(3);
    await refusal(all.admitSession(newSession()));
    // Those that were never stored were lost with their process.
    now += 60_000;
    expect(await admitted(Array.from({ length: 20 }, () => all.admitSession(newSession())))).toBe(3);
  });

  it('of a caller can be kept, as many as may be open', async () => {
    const most = Object.assign(new GenerationEnvironment(), { CALLER_OPEN_RUNS: 2_000 });
    const wrong = Object.assign(new GenerationEnvironment(), { CALLER_OPEN_RUNS: 2_001 });
    const field = 'CALLER_OPEN_RUNS';
    const problems = (one: object): string[] => validateSync(one).map(({ property }) => property);
    expect([problems(most).includes(field), problems(wrong).includes(field)]).toEqual([false, true]);
    const open = Array.from({ length: most.CALLER_OPEN_RUNS }, () => `${newSessionId()}.100`);
    const usage = { ...noCallerUsage(now), tokens: 1e12, runs: 1e12, open };
    expect(JSON.stringify(usage).length).toBeLessThan(65_536 - 512);
  });

  it('count once, however often they are asked for', async () => {
    const all = limits({ CALLER_OPEN_RUNS: 5, CALLER_RUNS_PER_DAY: 2 });
    const session = newSession();
    for (let again = 0; again < 5; again += 1) await all.admitSession(session);
    await all.admitRun(session, 2);
    await refusal(all.admitRun(session, 3));
  });

  it('that wait are so many in all', async () => {
    const all = limits({ WAITING_RUNS: 2 });
    for (const engine of ['builtin', 'llm']) {
      await memory.jobs.push(engine, { session_id: newSessionId(), run: 1 });
    }
    expect(await refusal(all.admitSession(newSession()))).toEqual({
      message: '2 runs wait already, and no more are taken. Ask again in a moment.',
      retryAfter: '30',
    });
    await memory.jobs.next('llm', 10);
    now += 1_000;
    await all.admitSession(newSession());
  });
});

describe('tokens', () => {
  const spend = async (all: Limits, record: SessionRecord, tokens: number): Promise<void> => {
    const budget = await all.budget(record);
    budget.spent({ input: tokens - 1, output: 1 });
    await budget.settle();
  };

  it.each([
    ['SESSION_TOKENS', 'This session has used up its 1,000 tokens. Start another one.'],
    ['CALLER_TOKENS_PER_DAY', 'Your tokens for today are used up. There are more tomorrow, from 00:00 UTC.'],
    [
      'TOKENS_PER_DAY',
      'All tokens of this service for today are used up. There are more tomorrow, from 00:00 UTC.',
    ],
  ] as const)('over %s end the run, and refuse the next', async (limit, message) => {
    const settings = { [limit]: 1_000 };
    const id = await memory.createSession();
    const record = (await memory.store.get(id)) as SessionRecord;
    const budget = await limits(settings).budget(record);
    budget.spent({ input: 600, output: 400 });
    expect(budget.signal.aborted).toBe(false);
    expect(() => budget.spent({ input: 0, output: 1 })).toThrow(message);
    expect(budget.signal.reason).toMatchObject({ name: 'RunFailed', code: 'LIMIT_REACHED', message });
    await budget.settle();
    const after = (await memory.store.get(id)) as SessionRecord;
    await expect(limits(settings).budget(after)).rejects.toBeInstanceOf(RunFailed);
    expect((await refusal(limits(settings).admitRun(after, 2))).message).toBe(message);
    now += DAY;
    const tomorrow = limits(settings).admitRun(after, 2);
    if (limit === 'SESSION_TOKENS') await refusal(tomorrow);
    else await tomorrow;
  });

  it('are the sum of what all runs and processes spend', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => memory.createSession()));
    const records = (await Promise.all(ids.map((id) => memory.store.get(id)))) as SessionRecord[];
    await Promise.all(records.flatMap((record) => [1, 2, 3].map(() => spend(limits({}), record, 100))));
    expect((await memory.store.get(ids[0] ?? ''))?.tokens).toBe(300);
    expect((await memory.stores.usage.get('service.all'))?.value).toMatchObject({ tokens: 2_400 });
    expect((await memory.stores.usage.get('caller.owner'))?.value).toMatchObject({ tokens: 2_400 });
  });

  it('end a run also when others have spent what it counted on', async () => {
    const all = limits({ TOKENS_PER_DAY: 1_000 });
    const [first, second] = await Promise.all([1, 2].map(() => memory.createSession()));
    const one = await all.budget((await memory.store.get(first ?? '')) as SessionRecord);
    await spend(all, (await memory.store.get(second ?? '')) as SessionRecord, 950);
    one.spent({ input: 100, output: 0 });
    await one.settle();
    expect(one.signal.aborted).toBe(true);
  });

  it('that are no numbers count nothing', async () => {
    const budget = await limits({ TOKENS_PER_DAY: 10 }).budget(newSession());
    budget.spent({ input: Number.NaN, output: -5 });
    budget.spent({ input: undefined as unknown as number, output: 10 });
    expect(() => budget.spent({ input: 1, output: 0 })).toThrow(/used up/);
  });

  it('are stored later when the store was away', async () => {
    const id = await memory.createSession();
    const { usage } = memory.stores;
    const budget = await limits({}).budget((await memory.store.get(id)) as SessionRecord);
    const get = memory.stores.sessions.get.bind(memory.stores.sessions);
    memory.stores.sessions.get = async () => {
      throw new Error('away');
    };
    budget.spent({ input: 50, output: 0 });
    await expect(budget.settle()).rejects.toThrow('away');
    memory.stores.sessions.get = get;
    await budget.settle();
    expect((await usage.get('service.all'))?.value).toMatchObject({ tokens: 50 });
  });
});
