/**
 * What runs cost the generation service: paced runs of the built-in author at once in one process, over real processes.
 * How late its event loop is meanwhile, and how much longer a run takes than its author alone needs for the same words.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { reduce, initialState, type SessionState } from '@openv0/contracts/session-state.js';
import { eventually } from '@openv0/testing/eventually.js';
import { freePort } from '@openv0/testing/free-port.js';
import { recordFigure } from '@openv0/testing/reliability.js';
import { readLog, SessionLogs } from '@openv0/testing/session-log.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { createBuiltinAuthor } from '../../../apps/generation/src/builtin/builtin-author.js';
import { stepsOf } from '../../../apps/generation/src/engine/steps.js';
import { NO_CODE } from '../../../apps/generation/src/preview/code.js';

const PROMPTS = [
  'A bakery in Lyon',
  'A garden centre with a shop',
  'A yoga studio',
  'A law firm in Berlin',
  'A music festival',
];

interface Wish {
  prompt: string;
  seed: number;
}

export async function run(options: { runs?: string; pace?: string }): Promise<void> {
  const runs = Number(options.runs ?? 50);
  const pace = Number(options.pace ?? 1);
  const wishes = Array.from({ length: runs }, (_, seed) => ({
    prompt: PROMPTS[seed % PROMPTS.length] as string,
    seed,
  }));
  const alone = await Promise.all(wishes.map((wish) => authorsOwnSeconds(wish, pace)));
  const metricsPort = await freePort();
  const stack = await startStack({
    gateways: 0,
    env: {
      ENGINE_PACE: String(pace),
      WORKERS: String(runs),
      METRICS_PORT: String(metricsPort),
      CALLER_OPEN_RUNS: '0',
      CALLER_SESSIONS_PER_MINUTE: '0',
    },
  });
  const logs = await SessionLogs.open(stack);
  const metrics = `http://127.0.0.1:${metricsPort}/metrics`;
  // One alone first, which also warms the service up.
  const [first] = await Promise.all(await begin(stack, logs, wishes.slice(0, 1)));
  const single = overhead(first as number, alone[0] as number);
  // Each reading of the metrics begins a new window.
  await lag(metrics);
  const cpuBefore = await cpuSeconds(metrics);
  const begun = performance.now();
  const took = await Promise.all(await begin(stack, logs, wishes));
  const lateness = await lag(metrics);
  const cpu = ((await cpuSeconds(metrics)) - cpuBefore) / ((performance.now() - begun) / 1_000);
  const shares = took.map((seconds, index) => overhead(seconds, alone[index] as number));
  const median = shares.toSorted((one, other) => one - other)[Math.floor(shares.length / 2)] as number;
  const worst = Math.max(...shares);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(
    `author alone: ${Math.min(...alone).toFixed(1)} to ${Math.max(...alone).toFixed(1)} s; one run: ${percent(single)} longer`,
  );
  console.log(`${runs} at once: ${percent(median)} longer (median), ${percent(worst)} at worst`);
  console.log(
    `event loop: p50 ${lateness.p50} ms, p99 ${lateness.p99} ms; ${(cpu * 100).toFixed(0)} % of a core`,
  );
  recordFigure({
    promise: 'P4',
    claim: `a process carries many paced runs at once`,
    asked: '50 runs at once: event-loop lag p99 ≤ 50 ms, a run ≤ 5 % longer than its author alone',
    seen: `${runs} runs: p99 ${lateness.p99} ms, ${percent(median)} longer (one alone: ${percent(single)})`,
    profile: 'full',
  });
  await logs.close();
  await stack.stop();
}

function overhead(took: number, alone: number): number {
  return (took - alone) / alone;
}

/** Plan and every part of it, with nothing done to what comes. */
async function authorsOwnSeconds(brief: Wish, pace: number): Promise<number> {
  const author = createBuiltinAuthor({ pace });
  const run = { signal: new AbortController().signal, spent: () => {} };
  const begun = performance.now();
  const plan = await author.plan(brief, run);
  for (const { work } of stepsOf(plan)) {
    if (work.kind === 'plan' || work.kind === 'check') continue;
    const pieces = author.write(work, { brief, plan, page: NO_CODE, nonce: 'N1' }, run);
    for await (const piece of pieces) void piece;
  }
  return (performance.now() - begun) / 1_000;
}

/** The seconds that each run will have taken, by its own log. */
async function begin(stack: Stack, logs: SessionLogs, wishes: Wish[]): Promise<Promise<number>[]> {
  const sessions = await Promise.all(wishes.map(({ prompt, seed }) => stack.createSession(prompt, { seed })));
  return sessions.map(async ({ session_id: id }) => {
    let state: SessionState = initialState();
    let last = 0;
    const look = async (): Promise<boolean> => {
      for (const event of await readLog(logs.reader, id, last)) {
        state = reduce(state, event);
        last = event.seq;
      }
      return state.status === 'completed' || state.status === 'failed';
    };
    await eventually('the end of a run', look, { within: 300_000, every: 1_000 });
    if (state.status !== 'completed' || state.total_time === null) throw new Error(`a run ${state.status}`);
    return state.total_time;
  });
}

/** How late the event loop was since this was asked last, in milliseconds beyond the 10 that it is looked at. */
async function lag(url: string): Promise<{ p50: number; p99: number }> {
  await delay(50);
  const text = await (await fetch(url)).text();
  const read = (name: string): number => {
    const value = Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN);
    return Math.round((value * 1_000 - 10) * 10) / 10;
  };
  return { p50: read('nodejs_eventloop_lag_p50_seconds'), p99: read('nodejs_eventloop_lag_p99_seconds') };
}

async function cpuSeconds(url: string): Promise<number> {
  const text = await (await fetch(url)).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]);
}
