/**
 * A client that opens with a snapshot and fetches what came before, against the model of a gateway: whatever happens to
 * socket, log and requests, its history becomes the log from the first event on, and its live place is never touched.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './earlier-events.js';
import type { ReceivePolicy } from './receiver.js';
import { createSessionClient } from './session-client.js';
import { SessionHistory } from './session-history.js';
import { FakeClock, FakeSignals } from './testing/fake-clock.js';
import { HTTP_FAULTS, ModelGateway, SESSION, type HttpFault } from './testing/model-gateway.js';
import { observe, op, perform, share, type Op } from './testing/model-ops.js';
import { settle } from './testing/scripted-fetch.js';

const ops = fc.array(op, { maxLength: 25 });
const faults = fc.array(fc.constantFrom(...HTTP_FAULTS), { maxLength: 12 });

interface Story {
  /** Events that are on the log before anybody comes. */
  before: number;
  ops?: Op[];
  faults?: HttpFault[];
  policy?: ReceivePolicy;
}

async function run({ before, ops: steps = [], faults: answers = [], policy }: Story) {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const gateway = new ModelGateway();
  gateway.answers = answers;
  for (let event = 0; event < before; event++) gateway.publish();
  const client = createSessionClient({
    url: 'ws://gateway/ws',
    sessionId: SESSION,
    mode: 'snapshot',
    transport: gateway.open,
    fetch: gateway.fetch,
    clock,
    signals,
    random: () => 0.5,
    history: new SessionHistory(),
    ...(policy && { policy }),
  });
  const violations = observe(client);
  client.on('*', ({ seq }) => {
    if (seq <= before && gateway.epoch === 'stream.1') violations.push(`${seq} was told as if it were live`);
  });
  client.connect();
  for (const step of steps) {
    perform(step, { client, gateway, clock, signals });
    await settle();
  }
  signals.give('online');
  client.retryNow();
  const settled = (): boolean => {
    const { connection, seq, past } = client.getSnapshot();
    return connection.status === 'live' && seq === gateway.head && past !== 'loading';
  };
  for (let round = 0; round < 60 && !settled(); round++) {
    while (gateway.deliver());
    gateway.heartbeat();
    while (gateway.deliver());
    await settle();
    await settle();
    clock.advance(8_000);
  }
  if (!settled()) violations.push(`stuck: ${JSON.stringify(client.getSnapshot().connection)}`);
  return { violations, client, gateway, clock };
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

describe('a client that opens with a snapshot', () => {
  it('has the whole log in the end, and all states of it, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(150), ops, faults, share, async (before, steps, answers, part) => {
        const { violations, client, gateway } = await run({ before, ops: steps, faults: answers });
        expect(violations).toEqual([]);
        const { seq, past, state } = client.getSnapshot();
        expect(state).toEqual(gateway.state());
        const kept = client.history().map((entry) => entry.seq);
        // A history without its beginning is the live part alone, and says so.
        if (gateway.trimmed === 0) expect(past).toBe('whole');
        const first = past === 'whole' ? 1 : (kept[0] ?? seq + 1);
        expect(kept).toEqual(numbers(first, gateway.head));
        const asked = first - 1 + Math.floor(part * (seq - first + 1));
        expect(client.stateAt(asked)).toEqual(gateway.state(asked));
        client.close();
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['de-duplication', 'doubles', { dedupe: false, gapCheck: true }],
    ['the gap check', 'loses', { dedupe: true, gapCheck: false }],
  ] as const)('would have another history without %s', async (_name, fault, policy) => {
    const kept = async (checks: ReceivePolicy) => {
      const { client } = await run({ before: 20, faults: [fault], policy: checks });
      return client.history().map(({ seq }) => seq);
    };
    expect(await kept({ dedupe: true, gapCheck: true })).toEqual(numbers(1, 20));
    expect(await kept(policy)).not.toEqual(numbers(1, 20));
  });

  it('says what is loading, and answers as before until it is whole', async () => {
    const gateway = new ModelGateway();
    for (let event = 0; event < 700; event++) gateway.publish();
    const requests: (() => void)[] = [];
    const client = createSessionClient({
      url: 'ws://gateway/ws',
      sessionId: SESSION,
      mode: 'snapshot',
      transport: gateway.open,
      fetch: async (url, init) => {
        await new Promise<void>((go) => requests.push(go));
        return gateway.fetch(url, init);
      },
      clock: new FakeClock(),
      signals: new FakeSignals(),
      history: new SessionHistory(),
    });
    client.connect();
    while (gateway.deliver());
    await settle();
    expect(client.getSnapshot()).toMatchObject({ seq: 700, past: 'loading' });
    expect(client.history()).toEqual([]);
    gateway.publish();
    while (gateway.deliver());
    expect(client.history().map(({ seq }) => seq)).toEqual([701]);
    for (let page = 0; page < 2; page++) {
      expect(client.getSnapshot().past).toBe('loading');
      requests.shift()?.();
      for (let turn = 0; turn < 5; turn++) await settle();
    }
    expect(client.getSnapshot()).toMatchObject({ seq: 701, past: 'whole' });
    expect(client.history().map(({ seq }) => seq)).toEqual(numbers(1, 701));
    expect(client.stateAt(3)).toEqual(gateway.state(3));
    client.close();
  });

  it('asks for nothing more once it is closed, and again when it is opened', async () => {
    const faulty: HttpFault[] = Array.from({ length: 1_000 }, () => 'fails');
    const { client, clock, gateway } = await run({ before: 5, faults: faulty });
    expect(client.getSnapshot().past).toBe('loading');
    client.close();
    await settle();
    expect(clock.timers).toBe(0);
    expect(client.getSnapshot().past).toBe('partial');
    gateway.answers = [];
    client.connect();
    while (gateway.deliver());
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(client.getSnapshot().past).toBe('whole');
    client.close();
  });

  it.each([
    ['the log is trimmed', 410],
    ['the token is revoked', 403],
  ])('gives up where %s, and stays live', async (_why, status) => {
    const gateway = new ModelGateway();
    for (let event = 0; event < 9; event++) gateway.publish();
    let asked = 0;
    const client = createSessionClient({
      url: 'ws://gateway/ws',
      sessionId: SESSION,
      mode: 'snapshot',
      transport: gateway.open,
      fetch: () => {
        asked += 1;
        return Promise.resolve(Response.json({ code: 'NO', message: 'No.' }, { status }));
      },
      clock: new FakeClock(),
      signals: new FakeSignals(),
      history: new SessionHistory(),
    });
    client.connect();
    while (gateway.deliver());
    for (let turn = 0; turn < 5; turn++) await settle();
    expect(asked).toBe(1);
    expect(client.getSnapshot()).toMatchObject({ past: 'partial', connection: { status: 'live' } });
    client.close();
  });
});
