/**
 * A client against the model of a gateway that it reaches by three ways, which open and close under it: whatever happens to
 * them, to the page, its clock and its token, it observes the log; every command is answered; nothing stays behind.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReceivePolicy } from './receiver.js';
import { createSessionClient } from './session-client.js';
import { FakeClock, FakeSignals } from './testing/fake-clock.js';
import { ModelGateway } from './testing/model-gateway.js';
import { observe, op, perform, type Op } from './testing/model-ops.js';
import { ModelWays } from './testing/model-ways.js';
import { createFallback } from './transport-fallback.js';

type Step =
  | Op
  | { do: 'block'; way: number; on: boolean }
  | { do: 'hide'; on: boolean }
  | { do: 'setClock'; by: number }
  | { do: 'command' }
  | { do: 'pause' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: op },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('block' as const), way: fc.nat(2), on: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hide' as const), on: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('setClock' as const),
      by: fc.constantFrom(-3_600_000, 3_600_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Step>({ do: 'command' }, { do: 'pause' }),
  },
);
/** Long enough that more than one way is tried. */
const steps = fc.array(step, { maxLength: 80, size: 'max' });

/** What is loaded is there after this. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What must not be seen. */
async function run(drawn: Step[], policy?: ReceivePolicy): Promise<string[]> {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const gateway = new ModelGateway();
  const ways = new ModelWays(gateway, clock);
  const fallback = createFallback({ clock, signals }, async (way) => ways.open[way]);
  let connections = 0;
  let tokens = 0;
  const client = createSessionClient({
    url: 'ws://gateway/ws',
    sessionId: gateway.session,
    token: async () => lasting(clock.now() + 300_000, ++tokens),
    transport: (...given) => fallback(ways.open.websocket, ++connections, ...given),
    clock,
    signals,
    random: () => 0.5,
    ...(policy && { policy }),
  });
  const violations = observe(client);
  let answers = 0;
  let asked = 0;
  client.connect();
  for (const one of drawn) {
    await settle();
    if (one.do === 'block') ways.block(one.way, one.on);
    else if (one.do === 'hide') signals.isHidden = one.on;
    else if (one.do === 'setClock') clock.set(one.by);
    else if (one.do === 'command') {
      asked += 1;
      void client.command('cancel').then(() => void (answers += 1));
    } else if (one.do !== 'pause') perform(one, { client, gateway, clock, signals });
  }
  for (const way of [0, 1, 2]) ways.block(way, false);
  signals.isHidden = false;
  client.retryNow();
  const isSettled = (): boolean =>
    client.getSnapshot().connection.status === 'live' && client.getSnapshot().seq === gateway.head;
  for (let round = 0; round < 80 && !isSettled(); round++) {
    await settle();
    while (gateway.deliver());
    gateway.heartbeat();
    while (gateway.deliver());
    await settle();
    clock.advance(5_000);
  }
  if (!isSettled()) violations.push(`stuck: ${JSON.stringify(client.getSnapshot().connection)}`);
  if (JSON.stringify(client.getSnapshot().state) !== JSON.stringify(gateway.state()))
    violations.push('another state');
  client.close();
  await settle();
  if (answers !== asked) violations.push(`${asked - answers} commands without an answer`);
  if (clock.timers > 0 || ways.openCount > 0 || signals.watched) violations.push('something stays behind');
  return violations;
}

function lasting(until: number, number: number): string {
  return `e30.${btoa(JSON.stringify({ exp: until / 1_000, number }))}.c2ln`;
}

describe('a client with ways that come and go, against the model', () => {
  it('observes the log, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (drawn) => {
        expect(await run(drawn)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['de-duplication', { dedupe: false, gapCheck: true }],
    ['the gap check', { dedupe: true, gapCheck: false }],
  ] as const)('would be noticed without %s', async (_name, policy) => {
    const isClean = async (drawn: Step[]): Promise<boolean> => (await run(drawn, policy)).length === 0;
    const { failed } = await fc.check(fc.asyncProperty(steps, isClean), { numRuns: 150, seed: 1 });
    expect(failed).toBe(true);
  });
});
