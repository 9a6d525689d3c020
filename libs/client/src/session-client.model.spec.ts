/**
 * The client against a model of the gateway: whatever the wire and the broker do, what the callbacks saw is the log
 * from its beginning, or from a snapshot that was declared, in order, once. With a check switched off the same test
 * must find violations, or it would prove nothing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReceivePolicy } from './receiver.js';
import { createSessionClient } from './session-client.js';
import { SessionHistory } from './session-history.js';
import { FakeClock, FakeSignals } from './testing/fake-clock.js';
import { ModelGateway, SESSION } from './testing/model-gateway.js';

type Op =
  | { do: 'publish' | 'deliver'; times: number }
  | { do: 'double' | 'lose' | 'heartbeat' | 'drain' | 'jump' | 'retry' | 'reopen' }
  | { do: 'signal'; signal: 'online' | 'offline' | 'wake' }
  | { do: 'cut'; code: number }
  | { do: 'trim' | 'loseTail'; share: number }
  | { do: 'wait'; ms: number };

const RESUMABLE = [1001, 1006, 1011, 4000, 4001, 4002, 4100, 4101, 4102, 4103, 4300, 4399];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const op: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('publish' as const), times: fc.integer({ min: 1, max: 8 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), times: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('double', 'lose', 'heartbeat', 'drain', 'jump', 'retry', 'reopen')
      .map((name): Op => ({ do: name as 'double' })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('cut' as const), code: fc.constantFrom(...RESUMABLE) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('trim' as const, 'loseTail' as const), share }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 30_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('signal' as const),
      signal: fc.constantFrom('online' as const, 'offline' as const, 'wake' as const),
    }),
  },
);

function run(ops: Op[], policy?: ReceivePolicy) {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const gateway = new ModelGateway();
  const violations: string[] = [];
  let last = 0;
  const client = createSessionClient({
    url: 'ws://gateway/ws',
    sessionId: SESSION,
    transport: gateway.open,
    clock,
    signals,
    random: () => 0.5,
    history: new SessionHistory(),
    ...(policy && { policy }),
  });
  client.on('*', (event) => {
    if (event.seq <= last) violations.push(`duplicate ${event.seq} after ${last}`);
    if (event.seq > last + 1) violations.push(`gap: ${event.seq} after ${last}`);
    last = event.seq;
  });
  client.on('snapshot', ({ data }) => void (last = data.seq));
  client.on('reset', ({ data }) => void (last = data.reason === 'epoch_changed' ? 0 : last));
  const perform = (step: Op): void => {
    switch (step.do) {
      case 'publish':
      case 'deliver':
        for (let i = 0; i < step.times; i++) gateway[step.do]();
        return;
      case 'cut':
        return gateway.cut(step.code);
      case 'trim':
      case 'loseTail':
        return gateway[step.do](step.share);
      case 'wait':
        return clock.advance(step.ms);
      case 'signal':
        return signals.give(step.signal);
      case 'retry':
        return client.retryNow();
      case 'reopen':
        client.close();
        return client.connect();
      default:
        return gateway[step.do]();
    }
  };
  client.connect();
  for (const step of ops) perform(step);
  // Heal: nothing more goes wrong. Heartbeats come, frames flow.
  signals.give('online');
  client.retryNow();
  const settled = (): boolean =>
    client.getSnapshot().connection.status === 'live' && client.getSnapshot().seq === gateway.head;
  for (let round = 0; round < 40 && !settled(); round++) {
    while (gateway.deliver());
    gateway.heartbeat();
    while (gateway.deliver());
    clock.advance(8_000);
  }
  const view = client.getSnapshot();
  if (!settled()) violations.push(`stuck at ${view.seq} of ${gateway.head}, ${view.connection.status}`);
  return { violations, state: view.state, expected: gateway.state(), client, gateway, clock };
}

describe('the client against the model of a gateway', () => {
  it('observes exactly the log, or what was declared, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 60 }), (ops) => {
        const { violations, state, expected } = run(ops);
        expect(violations).toEqual([]);
        expect(state).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['de-duplication', { dedupe: false, gapCheck: true }],
    ['the gap check', { dedupe: true, gapCheck: false }],
  ] as const)('would notice without %s', (_name, policy) => {
    const result = fc.check(
      fc.property(fc.array(op, { maxLength: 60 }), (ops) => run(ops, policy).violations.length === 0),
      { numRuns: 1_000, seed: 1 },
    );
    expect(result.failed).toBe(true);
  });

  it('answers every past state as a fold from the beginning would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), share, (count, part) => {
        const { client, gateway } = run([{ do: 'publish', times: count }]);
        const seq = Math.floor(part * count);
        expect(client.stateAt(seq)).toEqual(gateway.state(seq));
        expect(client.history().map((entry) => entry.seq)).toEqual(gateway.log.map((event) => event.seq));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves no timer behind when it is closed', () => {
    fc.assert(
      fc.property(fc.array(op, { maxLength: 30 }), (ops) => {
        const { client, clock } = run(ops);
        client.close();
        expect(clock.timers).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
