/**
 * A worker that was stopped and wakes up again believes that it still has its runs. Others have finished them: not one of
 * its writes may be accepted. The negative control writes without fences.
 */
import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import { JetStreamApi } from '@openv0/broker/jetstream/api.js';
import { formatEpoch } from '@openv0/contracts/checkpoint.js';
import type { NumberedEvent } from '@openv0/contracts/events.js';
import { initialState } from '@openv0/contracts/session-state.js';
import { startBroker, type TestBroker } from '@openv0/testing/broker-fixture.js';
import { eventually } from '@openv0/testing/eventually.js';
import { recordFigure } from '@openv0/testing/reliability.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { natsPorts } from '../broker/nats-ports.js';
import type { GenerationPorts } from '../broker/ports.js';
import { newSessionId } from '../sessions/session-ids.js';
import { SessionStore } from '../sessions/session-store.js';
import { sessionRecord } from '../spec/memory-ports.js';
import { WorkerProcess } from '../spec/worker-processes.js';
import { queueRun } from './queue-next.js';

const FULL = process.env.FAULTS === '1';
const ZOMBIES = FULL ? 10 : 2;
const ROUNDS = FULL ? 5 : 1;
/** Without fences; they work for another engine's queue. */
const CONTROLS = FULL ? 3 : 1;
const RUNS_EACH = 2;

let broker: TestBroker;
let nc: NatsConnection;
let ports: GenerationPorts;
const workers: WorkerProcess[] = [];

beforeAll(async () => {
  broker = await startBroker();
  nc = await broker.connect('generation');
  ports = natsPorts(nc);
}, 120_000);

afterAll(async () => {
  for (const worker of workers) worker.kill();
  await broker?.stop();
});

async function startWorkers(count: number, env: Record<string, string>): Promise<WorkerProcess[]> {
  const started = await Promise.all(
    Array.from({ length: count }, () => WorkerProcess.start(broker.server, env)),
  );
  workers.push(...started);
  return started;
}

async function newRun(engine: string): Promise<string> {
  const id = newSessionId();
  const record = { ...sessionRecord(id), engine };
  await ports.stores.sessions.put(id, record);
  const epoch = formatEpoch(await ports.reader.streamEpoch(), record.epoch);
  await ports.stores.checkpoints.put(id, { seq: 0, epoch, state: initialState() });
  await queueRun(ports, new SessionStore(ports), record, 1);
  return id;
}

interface Written {
  writer: string;
  event: NumberedEvent;
}

/** Everything that was ever stored of a session, in the order of its storing: also what stands on a number twice. */
async function written(sessionId: string): Promise<Written[]> {
  const api = new JetStreamApi(nc);
  const found: Written[] = [];
  for (let seq = 1; ;) {
    const next = await nextMessage(api, sessionId, seq);
    if (!next) return found;
    const number = Number(next.subject.split('.').at(-1));
    const event = JSON.parse(Buffer.from(next.data, 'base64').toString()) as object;
    const writer = /Writer: ?(\S+)/.exec(Buffer.from(next.hdrs, 'base64').toString())?.[1] ?? '';
    found.push({ writer, event: { seq: number, ...event } as NumberedEvent });
    seq = next.seq + 1;
  }
}

interface RawMessage {
  subject: string;
  seq: number;
  hdrs: string;
  data: string;
}

async function nextMessage(api: JetStreamApi, sessionId: string, seq: number): Promise<RawMessage | null> {
  const request = { seq, next_by_subj: `sessions.${sessionId}.*` };
  const answer = api.call<{ message: RawMessage }>('STREAM.MSG.GET.SESSIONS', request);
  return answer.then(
    ({ message }) => message,
    () => null,
  );
}

/** Writes of a writer that another had taken over from. */
function staleWrites(all: readonly Written[]): number {
  const order: string[] = [];
  let stale = 0;
  for (const { writer } of all) {
    if (!order.includes(writer)) order.push(writer);
    if (writer !== order.at(-1)) stale += 1;
  }
  return stale;
}

function ends(all: readonly Written[]): number {
  return all.filter(({ event }) => event.type === 'generation:completed').length;
}

/** Every one of them stopped in the middle of its runs, others finish those, then they wake up. */
async function round(zombies: WorkerProcess[], rescuer: WorkerProcess, engine: string): Promise<Written[][]> {
  for (const zombie of zombies) zombie.lines.length = 0;
  const ids = await Promise.all(Array.from({ length: zombies.length * RUNS_EACH }, () => newRun(engine)));
  await eventually('every run to have begun', async () => {
    const heads = await Promise.all(ids.map((id) => ports.reader.head(id)));
    return heads.every((head) => head > 2);
  });
  await Promise.all(
    zombies.map(async (zombie) => {
      await delay(randomInt(700));
      zombie.freeze(true);
    }),
  );
  rescuer.work();
  const logs = (): Promise<Written[][]> => Promise.all(ids.map((id) => written(id)));
  await eventually('every run to have ended', async () => (await logs()).every((log) => ends(log) > 0), {
    within: 60_000,
    every: 250,
  });
  for (const zombie of zombies) zombie.freeze(false);
  await eventually(
    'the woken to let go of their runs',
    () => zombies.every((zombie) => zombie.lines.length >= RUNS_EACH),
    { within: 60_000 },
  );
  await rescuer.rest();
  return logs();
}

describe('workers that are stopped and wake up again', () => {
  it('write nothing more: each run has one end, by those who took it over', async () => {
    const [rescuer, ...zombies] = await startWorkers(ZOMBIES + 1, { WORKERS: String(RUNS_EACH) });
    const [other, ...unfenced] = await startWorkers(CONTROLS + 1, { ENGINE: 'llm', UNFENCED: '1' });
    for (const zombie of [...zombies, ...unfenced]) zombie.work();
    const logs: Written[][] = [];
    const control = round(unfenced, other as WorkerProcess, 'llm');
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      logs.push(...(await round(zombies, rescuer as WorkerProcess, 'builtin')));
    }
    const stale = logs.reduce((sum, log) => sum + staleWrites(log), 0);
    const taken = logs.filter((log) => new Set(log.map(({ writer }) => writer)).size > 1).length;
    const staleUnfenced = (await control).reduce((sum, log) => sum + staleWrites(log), 0);
    recordFigure({
      promise: 'P4',
      claim: 'workers that were stopped and wake up write nothing more',
      asked: '50 workers stopped in their runs and woken: 0 stale writes accepted',
      seen: `${ZOMBIES * ROUNDS} workers, ${taken} of ${logs.length} runs taken over: ${stale} stale writes (without fences: ${staleUnfenced})`,
      profile: FULL ? 'full' : 'small',
    });
    expect(stale).toBe(0);
    expect(taken).toBeGreaterThan(0);
    for (const log of logs) {
      expect(
        problemsOfRun(
          log.map(({ event }) => event),
          { takenOver: true },
        ),
      ).toEqual([]);
    }
    expect(staleUnfenced).toBeGreaterThan(0);
  }, 400_000);
});
