/**
 * P7: a deploy is invisible. Gateways end and come back one after the other, by SIGTERM, while events flow: nothing is
 * lost, no connection just breaks, and each client has its new one before the old one ends. The balancer learns by the
 * gateways' readiness, a little late, as any does.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_VIOLATIONS } from './checker.js';
import { grouped, sayOutcome, underLoad, type LoadSize } from './delivery-load.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const SIZE: LoadSize = FULL
  ? { sessions: 25, clients: 500, everyMs: 200, processes: 1 }
  : { sessions: 3, clients: 30, everyMs: 50 };
const ROUNDS = FULL ? 5 : 1;
const GATEWAYS = 3;
const HEALTH_EVERY_MS = 100;

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({
    generations: 0,
    gateways: GATEWAYS,
    healthEveryMs: HEALTH_EVERY_MS,
  });
}, 120_000);

afterAll(async () => {
  await stack?.stop();
});

describe('P7: a rolling restart', () => {
  it(
    'is noticed by nobody',
    async () => {
      const ends: { code: number | null; killed: boolean }[] = [];
      const outcome = await underLoad(stack, SIZE, async (load) => {
        for (let turn = 0; turn < ROUNDS * GATEWAYS; turn += 1) {
          const gateway = stack.gateways[turn % GATEWAYS]!;
          ends.push(await gateway.stop());
          await gateway.start();
          await load.recovered();
        }
      });
      const { codes, uncovered, failed, connections } = outcome.tally;
      recordFigure({
        promise: 'P7',
        claim: 'A rolling restart is invisible',
        asked:
          '500 clients, 5 rolling restarts by SIGTERM: 0 lost, nobody sees 1006, the new connection before the old one ends',
        seen: `${grouped(SIZE.clients)} clients, ${ROUNDS} × ${GATEWAYS} restarts, ${grouped(connections)} connections: ${sayOutcome(outcome)}, close codes ${JSON.stringify(codes)}, ${uncovered} without a connection, ${failed} tries refused meanwhile`,
        profile: FULL ? 'full' : 'small',
      });
      expect(ends).toEqual(ends.map(() => ({ code: 0, killed: false })));
      expect(outcome.report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0, examples: [] });
      // 1000: it left for its new connection; 4000: it had that one, and the gateway was quicker to let go.
      expect(Object.keys(codes).filter((code) => code !== '1000' && code !== '4000')).toEqual([]);
      expect(uncovered).toBe(0);
      expect(connections).toBeGreaterThan(SIZE.clients * ROUNDS);
    },
    FULL ? 600_000 : 90_000,
  );

  it('the control: a gateway that is killed is noticed', async () => {
    const size = { ...SIZE, sessions: 2, clients: 12, processes: 0, patience: 0.2 };
    const { tally } = await underLoad(stack, size, async (load) => {
      await load.publishedMore(5);
      const gateway = stack.gateways[0]!;
      await gateway.kill('SIGKILL');
      await gateway.start();
      await load.recovered();
    });
    expect(tally.codes[1006]).toBeGreaterThan(0);
    expect(tally.uncovered).toBeGreaterThan(0);
  }, 60_000);
});
