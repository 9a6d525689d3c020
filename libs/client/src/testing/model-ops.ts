/** What may happen to a client and its gateway, as the property tests draw it. */
import fc from 'fast-check';
import type { SessionClient } from '../session-client.js';
import type { FakeClock, FakeSignals } from './fake-clock.js';
import type { ModelGateway } from './model-gateway.js';

export type Op =
  | { do: 'publish' | 'deliver'; times: number }
  | { do: 'double' | 'lose' | 'heartbeat' | 'drain' | 'jump' | 'retry' | 'reopen' }
  | { do: 'signal'; signal: 'online' | 'offline' | 'wake' }
  | { do: 'cut'; code: number }
  | { do: 'trim' | 'loseTail'; share: number }
  | { do: 'wait'; ms: number };

const RESUMABLE = [1001, 1006, 1011, 4000, 4001, 4002, 4100, 4101, 4102, 4103, 4300, 4399];
export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const op: fc.Arbitrary<Op> = fc.oneof(
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

/** What the operations act on. */
export interface World {
  client: SessionClient;
  gateway: ModelGateway;
  clock: FakeClock;
  signals: FakeSignals;
}

export function perform(step: Op, { client, gateway, clock, signals }: World): void {
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
}

/** Callbacks of the client that tell what they must never see. */
export function observe(client: SessionClient): string[] {
  const violations: string[] = [];
  let last = 0;
  client.on('*', (event) => {
    if (event.seq <= last) violations.push(`duplicate ${event.seq} after ${last}`);
    if (event.seq > last + 1) violations.push(`gap: ${event.seq} after ${last}`);
    last = event.seq;
  });
  client.on('snapshot', ({ data }) => void (last = data.seq));
  client.on('reset', ({ data }) => void (last = data.reason === 'epoch_changed' ? 0 : last));
  return violations;
}
