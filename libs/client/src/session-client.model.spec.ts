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
import { observe, op, perform, share, type Op } from './testing/model-ops.js';

type Mode = 'events' | 'snapshot';

function run(ops: Op[], policy?: ReceivePolicy, mode: Mode = 'events') {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const gateway = new ModelGateway();
  const client = createSessionClient({
    url: 'ws://gateway/ws',
    sessionId: SESSION,
    transport: gateway.open,
    clock,
    signals,
    random: () => 0.5,
    mode,
    history: new SessionHistory(),
    fetch: gateway.fetch,
    ...(policy && { policy }),
  });
  const violations = observe(client);
  client.connect();
  for (const step of ops) perform(step, { client, gateway, clock, signals });
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
  it.each(['events', 'snapshot'] as const)(
    'observes exactly the log, or what was declared, by %s',
    (mode) => {
      fc.assert(
        fc.property(fc.array(op, { maxLength: 60 }), (ops) => {
          const { violations, state, expected } = run(ops, undefined, mode);
          expect(violations).toEqual([]);
          expect(state).toEqual(expected);
        }),
        { numRuns: 1_000 },
      );
    },
  );

  it.each([
    ['de-duplication', 'events', { dedupe: false, gapCheck: true }],
    ['the gap check', 'events', { dedupe: true, gapCheck: false }],
    ['de-duplication', 'snapshot', { dedupe: false, gapCheck: true }],
    ['the gap check', 'snapshot', { dedupe: true, gapCheck: false }],
  ] as const)('would notice without %s, by %s', (_name, mode, policy) => {
    const result = fc.check(
      fc.property(fc.array(op, { maxLength: 60 }), (ops) => run(ops, policy, mode).violations.length === 0),
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
