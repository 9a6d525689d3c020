/**
 * Clients on bad lines: slow, jittery, narrow, cut into small pieces, cut off in the middle of frames, and one that swallows
 * what is said. Needs toxiproxy; on a machine without it these tests are skipped, and our own proxy's cuts and stalls remain.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_VIOLATIONS } from './checker.js';
import { sayOutcome, underLoad, type DeliveryLoad, type LoadSize } from './delivery-load.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';
import { findToxiproxy, Toxiproxy, type Toxic } from './toxiproxy.js';

const FULL = process.env.FAULTS === '1';
const BINARY = findToxiproxy();
const ROUNDS = FULL ? 10 : 1;
const SIZE: LoadSize = FULL
  ? { sessions: 20, clients: 300, everyMs: 200, processes: 2 }
  : { sessions: 4, clients: 24, everyMs: 50 };
/** In milliseconds; what swallows must last until clients notice a gap. */
const LASTS = 1_500;

const TOXICS: readonly Toxic[] = [
  { type: 'latency', attributes: { latency: 150, jitter: 140 } },
  { type: 'latency', stream: 'upstream', attributes: { latency: 150, jitter: 140 } },
  { type: 'slicer', attributes: { average_size: 40, size_variation: 30, delay: 100 } },
  { type: 'bandwidth', attributes: { rate: 20 } },
  { type: 'limit_data', attributes: { bytes: 3_001 } },
  { type: 'reset_peer', attributes: { timeout: 300 } },
  { type: 'timeout', attributes: { timeout: 0 } },
];
const CUT: Toxic = { type: 'reset_peer', attributes: { timeout: 300 } };

let stack: Stack;
let line: Toxiproxy;

/** Each of them for a while, over the connections that there are and those that come. */
async function suffer(load: DeliveryLoad, toxics: readonly Toxic[]): Promise<void> {
  for (const toxic of toxics) {
    const remove = await line.poison(toxic);
    await delay(LASTS);
    await remove();
    await load.recovered();
  }
}

describe.skipIf(BINARY === null)('a bad line', () => {
  beforeAll(async () => {
    stack = await startStack({ generations: 0, gateways: 2 });
    line = await Toxiproxy.start(BINARY ?? '', stack.proxy.port);
  }, 60_000);

  afterAll(async () => {
    await line?.stop();
    await stack?.stop();
  });

  const on = (size: LoadSize): LoadSize => ({ ...size, url: `ws://127.0.0.1:${line.port}/ws` });

  it(
    'delays, and loses nothing',
    async () => {
      const outcome = await underLoad(stack, on({ ...SIZE, patience: 0.2 }), async (load) => {
        for (let round = 0; round < ROUNDS; round += 1) await suffer(load, TOXICS);
      });
      recordFigure({
        promise: 'P6',
        claim: 'Bad lines delay, and lose nothing',
        asked: `toxiproxy: ${[...new Set(TOXICS.map(({ type }) => type))].join(', ')}: exact`,
        seen: `${SIZE.clients} clients, ${ROUNDS} × ${TOXICS.length} faults, ${outcome.tally.connections} connections: ${sayOutcome(outcome)}`,
        profile: FULL ? 'full' : 'small',
      });
      expect(outcome.report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      // The line was cut, and swallowed: else this would show nothing.
      expect(outcome.tally.fewestConnections).toBeGreaterThan(ROUNDS);
    },
    FULL ? 600_000 : 90_000,
  );

  it('the control: without replay it does lose', async () => {
    const size = on({ sessions: 2, clients: 6, everyMs: 50, patience: 0.2, faults: { noReplay: true } });
    const body = async (load: DeliveryLoad): Promise<void> => {
      await load.publishedMore(5);
      const remove = await line.poison(CUT);
      await load.publishedMore(10);
      await remove();
      await load.publishedMore(40);
    };
    const { report } = await underLoad(stack, size, body, { complete: false });
    expect(report.counts.lost).toBeGreaterThan(0);
  }, 60_000);
});
