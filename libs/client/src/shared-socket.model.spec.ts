/**
 * Three clients on shared sockets against models of their sessions: whatever happens to any of them and to the sockets,
 * each observes its own log as if it had a socket of its own.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReceivePolicy } from './receiver.js';
import { createSessionClient } from './session-client.js';
import { FakeClock, FakeSignals } from './testing/fake-clock.js';
import { ModelGateway } from './testing/model-gateway.js';
import { observe, op, perform, type Op } from './testing/model-ops.js';
import { modelSocket } from './testing/model-socket.js';
import { sharedTransport } from './transport-shared.js';

const IDS = ['A', 'B', 'C'].map((letter) => letter.repeat(22));
const step = fc.record({ at: fc.nat(IDS.length - 1), op });
/** Long enough that something happens to each of the three. */
const steps = fc.array(step, { maxLength: 120, size: 'max' });
type Step = { at: number; op: Op };

function run(drawn: Step[], policy?: ReceivePolicy) {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const gateways = IDS.map((id) => new ModelGateway(id));
  let opened = 0;
  const transport = sharedTransport(modelSocket(gateways, () => void (opened += 1)));
  const worlds = gateways.map((gateway) => {
    const client = createSessionClient({
      url: 'ws://gateway/ws',
      sessionId: gateway.session,
      transport,
      clock,
      signals: new FakeSignals(),
      random: () => 0.5,
      ...(policy && { policy }),
    });
    return { client, gateway, clock, signals, violations: observe(client) };
  });
  for (const { client } of worlds) client.connect();
  for (const { at, op: one } of drawn) {
    const world = worlds[at];
    if (world) perform(one, world);
  }
  const settled = ({ client, gateway }: (typeof worlds)[number]): boolean => {
    const { connection, seq } = client.getSnapshot();
    return connection.status === 'live' && seq === gateway.head;
  };
  for (const { client } of worlds) client.retryNow();
  for (let round = 0; round < 60 && !worlds.every(settled); round++) {
    while (gateways.map((gateway) => gateway.deliver()).includes(true));
    for (const gateway of gateways) gateway.heartbeat();
    while (gateways.map((gateway) => gateway.deliver()).includes(true));
    clock.advance(5_000);
  }
  for (const world of worlds) {
    const { connection, seq } = world.client.getSnapshot();
    if (!settled(world)) world.violations.push(`stuck at ${seq}, ${JSON.stringify(connection)}`);
  }
  return { worlds, clock, opened: () => opened };
}

describe('clients on a shared socket, against the model', () => {
  it('observe each its own log, whatever happens to the others', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const { worlds } = run(drawn);
        for (const { violations, client, gateway } of worlds) {
          expect(violations).toEqual([]);
          expect(client.getSnapshot().state).toEqual(gateway.state());
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['de-duplication', { dedupe: false, gapCheck: true }],
    ['the gap check', { dedupe: true, gapCheck: false }],
  ] as const)('would be noticed without %s', (_name, policy) => {
    const isClean = (drawn: Step[]): boolean =>
      run(drawn, policy).worlds.every(({ violations }) => violations.length === 0);
    const result = fc.check(fc.property(steps, isClean), {
      numRuns: 500,
      seed: 1,
    });
    expect(result.failed).toBe(true);
  });

  it('need one socket when nothing happens', () => {
    const { worlds, opened } = run([]);
    expect(worlds.map(({ violations }) => violations)).toEqual([[], [], []]);
    expect(opened()).toBe(1);
  });

  it('leave no timer behind when they are closed', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const { worlds, clock } = run(drawn);
        for (const { client } of worlds) client.close();
        expect(clock.timers).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
