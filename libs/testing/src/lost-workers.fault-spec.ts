/**
 * Workers are killed at any moment, with all the runs that they have: others take those over, and each run has one end.
 * Small in `npm test`; with `FAULTS=1` 200 runs.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import type { Service } from './processes.js';
import { recordFigure } from './reliability.js';
import { problemsOfRun } from './run-order.js';
import { SessionLogs } from './session-log.js';
import { startStack, type Stack } from './stack.js';
import { mulberry32 } from './unreliable-socket.js';

const FULL = process.env.FAULTS === '1';
const SERVICES = FULL ? 3 : 2;
const ROUNDS = FULL ? 10 : 1;
const RUNS_A_ROUND = FULL ? 20 : 6;
const ENDED_WITHIN_MS = 30_000;
/** When each is killed; the same again with `FAULT_SEED`. */
const SEED = Number(process.env.FAULT_SEED ?? randomInt(2 ** 31));
const random = mulberry32(SEED);
/** About three seconds a run, all of them at work at once, and nobody refused. */
const ENV = { ENGINE_PACE: '0.15', CALLER_OPEN_RUNS: '0', CALLER_SESSIONS_PER_MINUTE: '0' };

let stack: Stack | undefined;
let logs: SessionLogs | undefined;
/** Of the first test, for the control. */
const runs: Ended[] = [];

afterEach(async () => {
  await logs?.close();
  await stack?.stop();
});

interface Ended {
  events: NumberedEvent[];
  /** From the last kill on, in milliseconds; 0: it had ended by then. */
  took: number;
  /** Workers that began it. */
  attempts: number;
}

/** Kills each service once, in the first seconds, and starts it again. */
async function killAll(services: readonly Service[]): Promise<void> {
  await Promise.all(
    services.map(async (service) => {
      await delay(random() * 4_000);
      await service.kill('SIGKILL');
      await service.start();
    }),
  );
}

async function round(on: Stack, from: SessionLogs): Promise<Ended[]> {
  const created = await Promise.all(
    Array.from({ length: RUNS_A_ROUND }, (_, index) => on.createSession(`A garden centre, number ${index}`)),
  );
  await killAll(on.generations);
  const killed = performance.now();
  return Promise.all(
    created.map(async ({ session_id: id }) => {
      const events = await from.ended(id, { within: 90_000, every: 100 });
      const took = Math.max(0, performance.now() - killed);
      const record = await eventually('the record to follow', () => endedRecord(from.nc, id));
      return { events, took, attempts: record.runs[0]?.attempts ?? 0 };
    }),
  );
}

interface Record {
  runs: { status: string; attempts?: number }[];
}

async function endedRecord(on: NatsConnection, id: string): Promise<Record | null> {
  const record = (await createBuckets(on).sessions.get(id))?.value as Record | undefined;
  return record?.runs[0]?.status === 'completed' ? record : null;
}

describe('workers that are killed at any moment', () => {
  it('leave runs that others finish, each with one end', async () => {
    stack = await startStack({ gateways: 0, generations: SERVICES, env: ENV });
    logs = await SessionLogs.open(stack);
    for (let turn = 0; turn < ROUNDS; turn += 1) runs.push(...(await round(stack, logs)));
    const problems = runs.flatMap(({ events }) => problemsOfRun(events, { takenOver: true }));
    const lost = runs.filter(({ attempts }) => attempts > 1).length;
    const slowest = Math.max(...runs.map(({ took }) => took));
    recordFigure({
      promise: 'P4',
      claim: 'runs survive their killed workers, each with exactly one end',
      asked: '200 runs, workers killed at random points: one end each, ≤ 30 s after',
      seen: `${runs.length} runs, ${ROUNDS * SERVICES} kills, ${lost} runs taken over: ${problems.length} problems, the last end ${(slowest / 1_000).toFixed(1)} s after the last kill; seed ${SEED}`,
      profile: FULL ? 'full' : 'small',
    });
    expect(problems).toEqual([]);
    expect(lost).toBeGreaterThan(0);
    if (FULL) expect(slowest).toBeLessThan(ENDED_WITHIN_MS);
  }, 600_000);

  it.runIf(FULL)(
    'hand their runs over at once when they are told to end',
    async () => {
      stack = await startStack({ gateways: 0, generations: 2, env: ENV });
      const from = (logs = await SessionLogs.open(stack));
      const { reader } = from;
      const [leaving, staying] = stack.generations as [Service, Service];
      await staying.stop();
      const on = stack;
      const created = await Promise.all(
        [1, 2, 3, 4, 5, 6].map((n) => on.createSession(`A hotel, number ${n}`)),
      );
      for (const { session_id: id } of created) {
        await eventually('a run at work', async () => (await reader.head(id)) > 20);
      }
      // The runs stand still until there is somebody to take them.
      leaving.freeze(true);
      await staying.start();
      leaving.freeze(false);
      const asked = performance.now();
      const { code, killed } = await leaving.stop();
      const left = performance.now() - asked;
      const heads = await Promise.all(created.map(({ session_id: id }) => reader.head(id)));
      await Promise.all(
        created.map(({ session_id: id }, index) =>
          eventually('another worker to go on', async () => (await reader.head(id)) > (heads[index] ?? 0)),
        ),
      );
      const resumed = performance.now() - asked;
      const ended = await Promise.all(
        created.map(({ session_id: id }) => from.ended(id, { within: 20_000 })),
      );
      recordFigure({
        promise: 'P4',
        claim: 'workers that are told to end hand their runs over',
        asked: 'SIGTERM: another worker goes on at once',
        seen: `6 runs, gone after ${Math.round(left)} ms with ${code}, all at work again after ${Math.round(resumed)} ms`,
        profile: 'full',
      });
      expect([code, killed]).toEqual([0, false]);
      expect(resumed).toBeLessThan(5_000);
      for (const events of ended) expect(problemsOfRun(events, { takenOver: true })).toEqual([]);
    },
    120_000,
  );

  it('would be seen if they left a run with two ends, or none (control)', () => {
    const events = runs[0]?.events ?? [];
    const end = events.at(-1) as NumberedEvent;
    expect(problemsOfRun(events, { takenOver: true })).toEqual([]);
    expect(problemsOfRun([...events, { ...end, seq: end.seq + 1 }], { takenOver: true })).not.toEqual([]);
    expect(problemsOfRun(events.slice(0, -1), { takenOver: true })).not.toEqual([]);
    expect(problemsOfRun(events.toSpliced(5, 1), { takenOver: true })).not.toEqual([]);
  });
});
