/**
 * One acceptance suite for every transport: whichever way a client watches a session, its callbacks get the same events,
 * the same declarations of what was lost, the same reason to stop, and its state is the same.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { check, NO_VIOLATIONS } from './checker.js';
import { eventually } from './eventually.js';
import { connectAsGeneration, newSessionId, Publisher, stepEvent } from './publishers.js';
import { startStack, type Stack } from './stack.js';
import { hashOf, TRANSPORTS, TransportWatcher, type WatcherOptions } from './transport-watcher.js';

let stack: Stack;
let nc: NatsConnection;
const watchers: TransportWatcher[] = [];

beforeAll(async () => {
  stack = await startStack({ gateways: 2, env: { HEARTBEAT_MS: '2000', DRAIN_MS: '1000' } });
  nc = await connectAsGeneration(stack.broker);
}, 240_000);
afterEach(() => {
  for (const { sdk } of watchers.splice(0)) sdk.close();
  stack.proxy.resume();
});
afterAll(async () => {
  await nc?.close();
  await stack?.stop();
});

type Kind = (typeof TRANSPORTS)[number];

async function watch(
  kind: Kind,
  session: string,
  options: Partial<WatcherOptions> = {},
): Promise<TransportWatcher> {
  const token = options.token ?? (await stack.token(session));
  const watcher = new TransportWatcher(kind, session, { url: stack.socketUrl, ...options, token });
  watchers.push(watcher);
  return watcher;
}

/** What was written to each session. */
const written = new Map<string, SessionEvent[]>();

/** A session with so many events, and more every 15 ms when it is started. */
async function published(events: number, text = ''): Promise<Publisher> {
  const made: SessionEvent[] = [];
  const compose = (session: string, mark: string): SessionEvent => {
    made.push(stepEvent(session, mark + text));
    return made.at(-1) as SessionEvent;
  };
  const publisher = await Publisher.open(nc, { everyMs: 15, compose });
  written.set(publisher.session, made);
  for (let count = 0; count < events; count += 1) await publisher.publish();
  for (const line of publisher.log) line.mark += text;
  return publisher;
}

function stateAt({ session }: Publisher, seq: number): SessionState {
  return (written.get(session) ?? []).slice(0, seq).reduce(reduce, initialState());
}

async function epochOf({ session }: Publisher): Promise<string> {
  const stored = await createBuckets(nc).checkpoints.get(session);
  if (!stored) throw new Error('the session has no checkpoint');
  return (stored.value as Checkpoint).epoch;
}

/** Every event once and in order, and nothing of it declared away. */
function expectExact(publisher: Publisher, watcher: TransportWatcher): void {
  const report = check(publisher.log, [watcher]);
  expect(report.examples).toEqual([]);
  expect(report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
  expect(watcher.resets).toEqual([]);
}

/** The log forgets everything up to `seq`; the checkpoint has it. */
async function trim(publisher: Publisher, seq: number): Promise<void> {
  const { session, head } = publisher;
  const checkpoint = { seq: head, epoch: await epochOf(publisher), state: stateAt(publisher, head) };
  await createBuckets(nc).checkpoints.put(session, checkpoint);
  const filter = { filter: `sessions.${session}.*`, keep: head - seq };
  const purged = await nc.request('$JS.API.STREAM.PURGE.SESSIONS', JSON.stringify(filter));
  expect(purged.json()).toMatchObject({ success: true });
}

describe.each(TRANSPORTS)('%s', (kind) => {
  it('gives the whole log, then what is new', async () => {
    const publisher = await published(600);
    const watcher = await watch(kind, publisher.session);
    await watcher.reaches(600);
    for (let more = 0; more < 20; more += 1) await publisher.publish();
    await watcher.reaches(620);
    expectExact(publisher, watcher);
    expect(watcher.told).toEqual(['connected', 'replay:completed']);
    expect(watcher.sdk.getSnapshot()).toMatchObject({
      head: 620,
      role: 'viewer',
      connection: { status: 'live' },
    });
  });

  it('is live in a session that has nothing yet', async () => {
    const publisher = await published(0);
    const watcher = await watch(kind, publisher.session);
    await watcher.reaches(0);
    await publisher.publish();
    await watcher.reaches(1);
    expectExact(publisher, watcher);
  });

  it('resumes where it was, cut again and again while events come', async () => {
    const publisher = await published(50);
    const watcher = await watch(kind, publisher.session);
    publisher.start();
    for (let cuts = 1; cuts <= 4; cuts += 1) {
      await watcher.reaches(publisher.head);
      stack.proxy.cutAll();
      await watcher.reaches(publisher.head + 10);
    }
    await publisher.stop();
    await watcher.reaches(publisher.head);
    expectExact(publisher, watcher);
    // Between two polls there is nothing that could be cut.
    expect(watcher.connections).toBeGreaterThanOrEqual(kind === 'long-poll' ? 1 : 5);
  });

  it('goes on from a position of an earlier life', async () => {
    const publisher = await published(30);
    const first = await watch(kind, publisher.session);
    await first.reaches(30);
    const { epoch } = first.sdk.getSnapshot();
    const later = await watch(kind, publisher.session, { cursor: { seq: 20, epoch: epoch ?? '' } });
    await later.reaches(30);
    expect(later.events).toEqual(first.events.slice(20));
    expectExact(publisher, later);
  });

  it('begins with the state when it is asked to', async () => {
    const publisher = await published(300);
    const watcher = await watch(kind, publisher.session, { mode: 'snapshot' });
    await watcher.reaches(300);
    await publisher.publish();
    await watcher.reaches(301);
    expect(watcher.told).toEqual(['connected', 'snapshot', 'replay:completed']);
    expect([watcher.events.length, watcher.stateHash]).toEqual([1, hashOf(stateAt(publisher, 301))]);
  });

  it.each([
    ['another history', 'epoch_changed', (epoch: string) => ({ seq: 5, epoch: `${epoch}0` })],
    ['a place ahead of the log', 'cursor_ahead', (epoch: string) => ({ seq: 5_000, epoch })],
    ['trimmed history', 'history_trimmed', (epoch: string) => ({ seq: 3, epoch })],
  ])('declares that %s is lost', async (_name, reason, cursorIn) => {
    const publisher = await published(40);
    const epoch = await epochOf(publisher);
    if (reason === 'history_trimmed') await trim(publisher, 30);
    const watcher = await watch(kind, publisher.session, { cursor: cursorIn(epoch) });
    await watcher.reaches(40);
    expect(watcher.seq).toBe(40);
    await publisher.publish();
    await watcher.reaches(41);
    expect(watcher.resets).toEqual([reason]);
    expect(watcher.told).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
    expect(watcher.sdk.getSnapshot().epoch).toBe(epoch);
    expect(watcher.stateHash).toBe(hashOf(stateAt(publisher, 41)));
  });

  it('stops for good where it may not or can not watch', async () => {
    const { session } = await published(1);
    const token = await stack.token(session);
    const unknown = newSessionId();
    const stops = async (id: string, tried: string) => (await watch(kind, id, { token: tried })).stops();
    expect(await stops(session, `${token.slice(0, -6)}AAAAAA`)).toBe(4500);
    expect(await stops(session, await stack.token(unknown))).toBe(4503);
    expect(await stops(session, await stack.token(session, 'viewer', -60))).toBe(4200);
    expect(await stops(unknown, await stack.token(unknown))).toBe(4506);
  });

  it('gets a new token for one that has run out', async () => {
    const publisher = await published(3);
    const tokens = [
      await stack.token(publisher.session, 'viewer', -60),
      await stack.token(publisher.session),
    ];
    const watcher = await watch(kind, publisher.session, { token: async () => tokens.shift() ?? null });
    await watcher.reaches(3);
    expectExact(publisher, watcher);
  });

  it('ends with its session', async () => {
    const { session } = await published(3);
    const watcher = await watch(kind, session);
    await watcher.reaches(3);
    await createBuckets(nc).checkpoints.delete(session);
    nc.publish(`control.revoke.${session}`, JSON.stringify({ jti: null }));
    expect(await watcher.stops()).toBe(4506);
  });

  it('loses nothing when its gateway is restarted, and when it is killed', async () => {
    const publisher = await published(20);
    const watcher = await watch(kind, publisher.session);
    await watcher.reaches(20);
    publisher.start();
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      for (const gateway of stack.gateways) {
        await (signal === 'SIGTERM' ? gateway.stop() : gateway.kill('SIGKILL'));
        await watcher.reaches(publisher.head);
        await gateway.start();
      }
    }
    await publisher.stop();
    await watcher.reaches(publisher.head);
    expectExact(publisher, watcher);
    // Between two polls there is nothing that could break.
    expect(watcher.connections).toBeGreaterThanOrEqual(kind === 'long-poll' ? 1 : 3);
  });

  it('brings large events of any text whole', async () => {
    const publisher = await published(6, '→ ünï 🎨 '.repeat(62_000));
    const watcher = await watch(kind, publisher.session);
    await watcher.reaches(6);
    expect(Math.min(...watcher.events.map((text) => Buffer.byteLength(text)))).toBeGreaterThan(900_000);
    expectExact(publisher, watcher);
  });

  it('gives a reader that was held up everything, or says what not', async () => {
    const publisher = await published(5);
    const watcher = await watch(kind, publisher.session);
    await watcher.reaches(5);
    stack.proxy.stall('down');
    const large = await Promise.all(Array.from({ length: 3 }, () => published(8, 'x'.repeat(900_000))));
    for (let events = 0; events < 400; events += 1) await publisher.publish();
    stack.proxy.resume();
    await watcher.reaches(405);
    expect(check(publisher.log, [watcher])).toMatchObject({ counts: NO_VIOLATIONS, examples: [] });
    const late = await watch(kind, large[0]?.session ?? '');
    await late.reaches(8);
    expectExact(large[0] as Publisher, late);
  });

  it('sees that an event is missing, and gets it', async () => {
    const publisher = await published(20);
    const watcher = await watch(kind, publisher.session, { losing: 7 });
    await watcher.reaches(20);
    expectExact(publisher, watcher);
    expect(watcher.connections).toBe(2);
  });

  it('would lose it if nobody looked', async () => {
    const publisher = await published(20);
    const policy = { dedupe: true, gapCheck: false };
    const watcher = await watch(kind, publisher.session, { losing: 7, policy });
    await watcher.reaches(20);
    expect(check(publisher.log, [watcher]).counts).toMatchObject({ lost: 1, undeclared_gap: 1 });
  });
});

describe('all of them together', () => {
  it('get one and the same run, through cuts, and end in the same state', async () => {
    const { session_id: session, token } = await stack.createSession('A museum with opening hours and a map');
    const all = await Promise.all(TRANSPORTS.map((kind) => watch(kind, session, { token })));
    stack.proxy.cutAll();
    const isOver = ({ sdk }: TransportWatcher): boolean => sdk.getSnapshot().state.status === 'completed';
    await eventually('the end of the run', () => all.every(isOver), { within: 60_000 });
    const [first, ...others] = all as [TransportWatcher, ...TransportWatcher[]];
    expect(first.events.length).toBeGreaterThan(30);
    for (const other of others) {
      expect(other.events).toEqual(first.events);
      expect([other.stateHash, other.sdk.getSnapshot().role]).toEqual([first.stateHash, 'owner']);
    }
  });

  it('take the next token along before theirs ends, and go on', async () => {
    const publisher = await published(3);
    const all = await Promise.all(
      TRANSPORTS.map((kind) => {
        let asked = 0;
        const token = (): Promise<string> =>
          stack.token(publisher.session, 'viewer', asked++ === 0 ? 6 : 3_600);
        return watch(kind, publisher.session, { token });
      }),
    );
    await Promise.all(all.map((watcher) => watcher.reaches(3)));
    const ends: (number | null)[] = [];
    for (const { sdk } of all) sdk.subscribe(() => ends.push(sdk.getSnapshot().connection.close_code));
    publisher.start();
    // Where nothing can be said, another connection says it.
    await eventually('new tokens', () =>
      all.every(({ connections }, at) => connections >= (at === 0 ? 1 : 2)),
    );
    await publisher.stop();
    for (const watcher of all) {
      await watcher.reaches(publisher.head);
      expectExact(publisher, watcher);
    }
    expect(new Set(ends)).toEqual(new Set([null]));
  });
});
