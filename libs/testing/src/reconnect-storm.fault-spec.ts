/**
 * P6: all clients are cut at once, again and again; each time all of them are back soon, and they don't come back at once:
 * their tries are spread, so that nobody is overrun.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { SETTLED_MS } from '@openv0/client/connection.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_VIOLATIONS } from './checker.js';
import { grouped, sayOutcome, underLoad, type DeliveryLoad, type LoadSize } from './delivery-load.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const SIZE: LoadSize = FULL
  ? { sessions: 50, clients: 2_000, everyMs: 1_000, processes: 2 }
  : { sessions: 5, clients: 60, everyMs: 100 };
const CUTS = FULL ? 10 : 2;
const BACK_WITHIN_MS = 10_000;
/** The busiest moment is the busiest so many milliseconds; who is spread over 500 ms has a fifth of all in it. */
const MOMENT_MS = 100;
const SPREAD = 0.5;

interface Storm {
  /** Until the last one was live again. */
  backMs: number;
  /** Share of all first tries that fell into the busiest moment. */
  busiest: number;
}

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ generations: 0, gateways: 3 });
}, 120_000);

afterAll(async () => {
  await stack?.stop();
});

describe('P6: a reconnect storm', () => {
  it(
    'is over soon, and spread',
    async () => {
      const storms: Storm[] = [];
      const outcome = await underLoad(stack, SIZE, async (load) => {
        for (let cut = 0; cut < CUTS; cut += 1) storms.push(await storm(load));
      });
      const worst = Math.max(...storms.map(({ backMs }) => backMs));
      const busiest = Math.max(...storms.map((one) => one.busiest));
      recordFigure({
        promise: 'P6',
        claim: 'Everybody is back after all were cut at once',
        asked: '2,000 clients cut at once, 10 times: all resumed ≤ 10 s, their tries spread',
        seen: `${grouped(SIZE.clients)} clients, ${CUTS} times: ${(worst / 1_000).toFixed(1)} s at worst, at most ${Math.round(busiest * 100)} % of them in ${MOMENT_MS} ms; ${sayOutcome(outcome)}`,
        profile: FULL ? 'full' : 'small',
      });
      expect(outcome.report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      expect(outcome.tally.fewestConnections).toBeGreaterThan(CUTS);
      if (FULL) expect(worst).toBeLessThanOrEqual(BACK_WITHIN_MS);
      expect(busiest).toBeLessThan(SPREAD);
    },
    FULL ? 600_000 : 60_000,
  );

  it('the controls: without jitter they come at once, without replay they lose', async () => {
    const size = { ...SIZE, sessions: 5, clients: 60, everyMs: 50, processes: 0 };
    const storms: Storm[] = [];
    await underLoad(stack, { ...size, patience: 0 }, async (load) => {
      storms.push(await storm(load));
    });
    expect(storms[0]?.busiest).toBeGreaterThan(SPREAD);
    const spoiled = { ...size, patience: 0.2, faults: { noReplay: true } };
    const body = async (load: DeliveryLoad): Promise<void> => {
      await load.publishedMore(5);
      stack.proxy.cutAll();
      await load.publishedMore(20);
    };
    const { report } = await underLoad(stack, spoiled, body, { complete: false });
    expect(report.counts.lost).toBeGreaterThan(0);
  }, 60_000);
});

/** One cut of everybody, once their connections have been good for long enough to count their tries anew. */
async function storm(load: DeliveryLoad): Promise<Storm> {
  await load.fleet.reach(load.heads);
  await delay(SETTLED_MS);
  const { fewestConnections } = await load.fleet.tally();
  const at = Date.now();
  const began = performance.now();
  stack.proxy.cutAll();
  await load.fleet.reach({}, { connections: fewestConnections + 1 });
  const backMs = performance.now() - began;
  return { backMs, busiest: busiestShare(await load.fleet.tried(at), load.fleet.size) };
}

function busiestShare(times: readonly number[], clients: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  let most = 0;
  for (let first = 0, last = 0; last < sorted.length; last += 1) {
    while ((sorted[last] ?? 0) - (sorted[first] ?? 0) >= MOMENT_MS) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most / clients;
}
