/**
 * P3: on three nats-servers nothing is lost, doubled or reordered when the leader is killed again and again, servers freeze,
 * fall behind and wake, and clients restart all the time: in the same life, with a stored cursor, or with none.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_VIOLATIONS } from './checker.js';
import { sayOutcome, underLoad, type DeliveryLoad, type LoadSize } from './delivery-load.js';
import type { NatsServer } from './nats-server.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const PROFILE = FULL ? 'full' : 'small';
const SIZE: LoadSize = FULL
  ? { sessions: 20, clients: 200, everyMs: 60, processes: 1 }
  : { sessions: 4, clients: 16, everyMs: 50, patience: 0.2 };
const LEADER_KILLS = FULL ? 5 : 1;
/** Of the replay figure: published through leader kills, with a follower that has little of it. */
const EVENTS = FULL ? 20_000 : 200;
/** One restarts so often, in milliseconds. */
const RESTART_EVERY_MS = FULL ? 50 : 200;
const DOWN_MS = FULL ? 2_000 : 500;
/** A gateway that is connected to a frozen server has given it up by then, in milliseconds. */
const UNANSWERED_MS = 35_000;

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ generations: 0, gateways: 2, cluster: true });
}, 120_000);

afterAll(async () => {
  await stack?.stop();
});

describe('a cluster of three', () => {
  it(
    'P3: delivers every event once and in order while its leader is killed and clients restart',
    async () => {
      const outcome = await underLoad(stack, SIZE, async (load) => {
        await whileRestarting(load, () => killLeaders(load, LEADER_KILLS));
      });
      recordFigure({
        promise: 'P3',
        claim: 'A cluster of three delivers everything while its leader is killed',
        asked: 'R3, the leader killed 5 times, clients restarting all the time: 0 violations',
        seen: `${LEADER_KILLS} kills, ${SIZE.clients} clients with ${outcome.tally.connections} connections: ${sayOutcome(outcome)}`,
        profile: PROFILE,
      });
      expect(outcome.report.examples).toEqual([]);
      expect(outcome.report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      expect(outcome.tally.foreignFrames).toBe(0);
      expect(outcome.tally.connections).toBeGreaterThan(SIZE.clients);
    },
    FULL ? 600_000 : 180_000,
  );

  it(
    'P3: replays exactly with frozen servers and a leader that is killed again and again',
    async () => {
      let kills = 0;
      let depositions = 0;
      const outcome = await underLoad(stack, SIZE, async (load) => {
        await whileRestarting(load, async () => {
          while (publishedBy(load) < EVENTS || kills === 0) {
            await freeze(load, await stack.cluster.follower(), FULL && kills % 4 === 3 ? UNANSWERED_MS : 0);
            await killLeader(load);
            kills += 1;
            if (!FULL) continue;
            await freeze(load, await stack.cluster.leader(), 0);
            depositions += 1;
          }
        });
      });
      recordFigure({
        promise: 'P3',
        claim: 'Replay is exact with a stalled follower and repeated leader kills',
        asked: 'R3, a follower stopped by SIGSTOP, leaders killed: 0 violations in ≥ 20,000 events',
        seen: `${kills} kills, as many frozen followers, ${depositions} frozen leaders, ${outcome.tally.connections} connections: ${sayOutcome(outcome)}`,
        profile: PROFILE,
      });
      expect(outcome.report.examples).toEqual([]);
      expect(outcome.report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      expect(outcome.published).toBeGreaterThanOrEqual(EVENTS);
    },
    FULL ? 1_800_000 : 180_000,
  );

  it('the control: without replay the same kill loses events', async () => {
    const size = { ...SIZE, sessions: 2, clients: 8, processes: 0, faults: { noReplay: true } };
    const { report } = await underLoad(
      stack,
      size,
      async (load) => {
        await load.publishedMore(10);
        stack.proxy.cutAll();
        await load.publishedMore(20);
      },
      { complete: false },
    );
    expect(report.counts.lost).toBeGreaterThan(0);
  }, 60_000);
});

/** Clients go and come back for as long as `body` runs. */
async function whileRestarting(load: DeliveryLoad, body: () => Promise<void>): Promise<void> {
  const end = new AbortController();
  const restarting = async (): Promise<void> => {
    while (!end.signal.aborted) {
      await load.fleet.restart(1);
      await delay(RESTART_EVERY_MS);
    }
  };
  const restarts = restarting();
  try {
    await body();
  } finally {
    end.abort();
    await restarts;
  }
  await load.recovered(120_000);
}

async function killLeaders(load: DeliveryLoad, times: number): Promise<void> {
  for (let kill = 0; kill < times; kill += 1) await killLeader(load);
}

/** Writing goes on without it, under another leader; then it comes back and catches up. */
async function killLeader(load: DeliveryLoad): Promise<void> {
  await load.publishedMore(10);
  const leader = await stack.cluster.leader();
  await leader.kill('SIGKILL');
  await delay(DOWN_MS);
  await load.publishedMore(10, 120_000);
  await leader.restart();
  await stack.cluster.healed();
}

/**
 * A follower wakes far behind, and answers reads before it has caught up. A leader is deposed meanwhile, and doesn't know
 * when it wakes.
 */
async function freeze(load: DeliveryLoad, server: NatsServer, forMs: number): Promise<void> {
  await server.kill('SIGSTOP');
  try {
    await load.publishedMore(40, 120_000);
    await delay(forMs);
  } finally {
    await server.kill('SIGCONT');
  }
  await load.publishedMore(10, 120_000);
}

function publishedBy(load: DeliveryLoad): number {
  return load.publishers.reduce((sum, { head }) => sum + head, 0);
}
