/**
 * P1 and P2: nothing is lost, doubled, reordered or foreign at a client's callback, through the death of gateways and of
 * the broker, over sockets that repeat and lose frames. The same test with one of the client's checks switched off must
 * report violations: else it could not fail.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { ReceivePolicy } from '@openv0/client/receiver.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_VIOLATIONS } from './checker.js';
import {
  cpuShare,
  grouped,
  sayOutcome,
  underLoad,
  type DeliveryLoad,
  type LoadOutcome,
  type LoadSize,
} from './delivery-load.js';
import { present } from './present.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';
import type { SocketFaults } from './unreliable-socket.js';

const FULL = process.env.FAULTS === '1';
const PROFILE = FULL ? 'full' : 'small';
const SIZE = FULL
  ? { sessions: 50, clients: 1_000, everyMs: 50, processes: 2 }
  : { sessions: 6, clients: 40, everyMs: 60, patience: 0.2 };
/** A machine that is busier than this gets a quarter of the events. */
const BUSY = 0.9;
const SLOWER = 4;
/** Between two kills of a gateway; the figure says 5 s, small tests go by what their clients have seen. */
const KILL_EVERY_MS = 5_000;
const GATEWAY_KILLS = FULL ? 12 : 2;
const BROKER_DEATHS = FULL ? 5 : 1;
/** Caught up after the last death, in milliseconds. */
const RECOVERY_MS = 5_000;

const CONTROL: LoadSize = { sessions: 2, clients: 8, everyMs: 20, patience: 0.2 };
const STRICT: ReceivePolicy = { dedupe: true, gapCheck: true };
/** Every wire is worse than real ones: it repeats and loses frames. */
const WIRE: SocketFaults = FULL ? { repeat: 0.01, drop: 0.000_1 } : { repeat: 0.01, drop: 0.001 };

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ generations: 0, gateways: 3 });
}, 120_000);

afterAll(async () => {
  await stack?.stop();
});

describe('delivery through deaths', () => {
  it(
    'P1: every event once and in order, while gateways are killed',
    async () => {
      let recoveryMs = 0;
      let perSecond = 1_000 / SIZE.everyMs;
      const outcome = await underLoad(stack, { ...SIZE, policy: STRICT, faults: WIRE }, async (load) => {
        if (FULL) perSecond = await paced(load);
        recoveryMs = await killGateways(load, GATEWAY_KILLS);
      });
      recordFigure({
        promise: 'P1',
        claim: 'Nothing is lost, doubled or reordered when gateways are killed',
        asked:
          '1,000 clients, 50 sessions, 20 events/s each, 3 gateways, a kill -9 every 5 s for 60 s: 0 violations, caught up ≤ 5 s after the last',
        seen: `${describeSize()}, ${perSecond.toFixed(0)} events/s each, ${GATEWAY_KILLS} kills: ${sayOutcome(outcome)}, caught up in ${seconds(recoveryMs)}`,
        profile: PROFILE,
      });
      expectExact(outcome);
      expect(outcome.tally.fewestConnections).toBeGreaterThan(1);
      if (FULL) expect(recoveryMs).toBeLessThanOrEqual(RECOVERY_MS);
    },
    FULL ? 600_000 : 120_000,
  );

  it(
    'P2: every acknowledged event once and in order, while the broker is killed and restarted',
    async () => {
      let perSecond = 1_000 / SIZE.everyMs;
      let worstMs = 0;
      const outcome = await underLoad(stack, { ...SIZE, policy: STRICT, faults: WIRE }, async (load) => {
        if (FULL) perSecond = await paced(load);
        worstMs = await restartBroker(load);
      });
      recordFigure({
        promise: 'P2',
        claim: 'No acknowledged event is lost when the broker dies',
        asked: "5 SIGKILL and 5 SIGTERM of nats-server, down 1–5 s, under P1's load: 0 violations",
        seen: `${describeSize()}, ${perSecond.toFixed(0)} events/s each, ${BROKER_DEATHS} SIGKILL and ${BROKER_DEATHS} SIGTERM: ${sayOutcome(outcome)}, caught up at most ${seconds(worstMs)} after the restart`,
        profile: PROFILE,
      });
      expectExact(outcome);
    },
    FULL ? 600_000 : 120_000,
  );
});

describe('the same, with a check switched off, reports violations', () => {
  it('de-duplication off', async () => {
    const { report } = await control({ dedupe: false, gapCheck: true }, { repeat: 0.05 });
    expect(report.counts.duplicated).toBeGreaterThan(0);
  });

  it('gap check off', async () => {
    const { report } = await control({ dedupe: true, gapCheck: false }, { drop: 0.05 });
    expect(report.counts.undeclared_gap).toBeGreaterThan(0);
    expect(report.counts.lost).toBeGreaterThan(0);
  });

  it('replay off', async () => {
    const { report } = await control(STRICT, { noReplay: true });
    expect(report.counts.lost).toBeGreaterThan(0);
  });

  it('and with all checks on, the same small load is clean', async () => {
    expectExact(
      await underLoad(stack, { ...CONTROL, policy: STRICT, faults: { repeat: 0.05, drop: 0.001 } }, (load) =>
        killGateways(load, 1).then(() => {}),
      ),
    );
  });
});

/** The clients never get where they should: it waits only for something to happen. */
async function control(policy: ReceivePolicy, faults: SocketFaults): Promise<LoadOutcome> {
  const body = async (load: DeliveryLoad): Promise<void> => {
    await load.publishedMore(20);
    await killGateway(0);
    await load.publishedMore(50);
  };
  return underLoad(stack, { ...CONTROL, policy, faults }, body, { complete: false });
}

/** Under a load that leaves the machine no room nothing is measured but the load: then fewer events. Says how many a second. */
async function paced(load: DeliveryLoad): Promise<number> {
  await load.fleet.reach({});
  const busy = await cpuShare(5_000);
  const everyMs = busy > BUSY ? SIZE.everyMs * SLOWER : SIZE.everyMs;
  console.info(`the machine is ${Math.round(busy * 100)} % busy: an event every ${everyMs} ms`);
  load.pace(everyMs);
  return 1_000 / everyMs;
}

/** One after the other; in the small profile first all of them at once. Says how long the last one was felt, in ms. */
async function killGateways(load: DeliveryLoad, kills: number): Promise<number> {
  let restarted: Promise<void> = Promise.resolve();
  let recovery: Promise<number> = Promise.resolve(0);
  for (let kill = 0; kill < kills; kill += 1) {
    const began = performance.now();
    if (FULL) await delay(KILL_EVERY_MS);
    else await load.fleet.more(15);
    await restarted;
    const due = performance.now() - began;
    if (FULL && due > KILL_EVERY_MS * 1.5) console.info(`kill ${kill + 1} is late: ${Math.round(due)} ms`);
    restarted = kill === 0 && !FULL ? killAll() : killGateway(kill);
    recovery = load.recovered();
    recovery.catch(() => {});
  }
  const ms = await recovery;
  await restarted;
  await load.fleet.more(5);
  return ms;
}

/** Resolves when it is ready again. */
async function killGateway(turn: number): Promise<void> {
  const victim = present(stack.gateways[turn % stack.gateways.length], 'no gateway');
  await victim.kill('SIGKILL');
  await victim.start();
}

async function killAll(): Promise<void> {
  await Promise.all(stack.gateways.map((_gateway, index) => killGateway(index)));
}

/** Says the longest that anybody needed to catch up, in milliseconds. */
async function restartBroker(load: DeliveryLoad): Promise<number> {
  let worst = 0;
  for (let death = 0; death < BROKER_DEATHS * 2; death += 1) {
    await load.publishedMore(15);
    await stack.nats.kill(death % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    // Down long enough that publishes and heartbeats fall into the hole.
    await delay(FULL ? 1_000 + (death % 5) * 1_000 : 500);
    await stack.nats.restart();
    worst = Math.max(worst, await load.recovered());
  }
  return worst;
}

function expectExact({ report, tally }: LoadOutcome): void {
  expect(report.examples).toEqual([]);
  expect(report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
  expect(tally.foreignFrames).toBe(0);
  expect(report.delivered).toBeGreaterThan(0);
}

function describeSize(): string {
  return `${grouped(SIZE.clients)} clients, ${SIZE.sessions} sessions`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
