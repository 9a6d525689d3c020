/**
 * Sockets that stop reading while their sessions write a lot. They cost the gateway little, nobody else notices, and one
 * that wakes gets the exact stream or is told what it isn't sent.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures: 200 sockets, 64 MiB.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { afterEach, describe, expect, it } from 'vitest';
import { BulkySession } from './bulky-session.js';
import { check, NO_VIOLATIONS } from './checker.js';
import { eventually, everyone } from './eventually.js';
import { LightViewer, percentile } from './light-viewer.js';
import { residentBytes, takeFootprint, type Footprint } from './process-footprint.js';
import { INSPECTABLE } from './process-inspector.js';
import { connectAsGeneration, Publisher, stepEvent } from './publishers.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const MIB = 1024 * 1024;
/** The shortest that a gateway can be set to. */
const LAG_MS = 1_000;
const LOAD = FULL
  ? { slow: 200, sessions: 8, events: 256, bytes: 32_768, everyMs: 40, quick: 16 }
  : { slow: 24, sessions: 2, events: 280, bytes: 32_768, everyMs: 20, quick: 4 };
const PUBLISHED = LOAD.sessions * LOAD.events * LOAD.bytes;
/** 64 MiB for 200 of them. */
const ALLOWED = (LOAD.slow * 64 * MIB) / 200;
const SESSION_LOG_BYTES = MIB;
const SHAPE = { deltas: 5, bytes: LOAD.bytes };
/** They sleep for longer than the gateway would wait for them: here only their cost counts. */
const ENV = { ...INSPECTABLE, LAG_MS: '1000', STALL_MS: '600000', HEARTBEAT_MS: '60000', DRAIN_MS: '0' };

let stack: Stack;
let nc: NatsConnection;

afterEach(async () => {
  await nc?.close();
  await stack?.stop();
});

async function start(env: Record<string, string>): Promise<void> {
  stack = await startStack({ generations: 0, env: { ...ENV, ...env } });
  nc = await connectAsGeneration(stack.nats);
}

describe('sockets that stop reading', () => {
  it(
    `${LOAD.slow} of them cost little while ${PUBLISHED / MIB} MiB are published, and wake to something true`,
    async () => {
      await start({ SESSION_LOG_BYTES: String(SESSION_LOG_BYTES), LAG_MS: String(LAG_MS) });
      // Without a time that is judged there is nothing to compare it with.
      const alone = FULL ? await bulk(0) : null;
      const crowded = await bulk(LOAD.slow);
      await asLongAsALag();
      for (const viewer of crowded.slow) viewer.resume();
      await everyone(crowded.slow, 'awake', (viewer) => viewer.last === crowded.headOf(viewer));
      const p99 = percentile(crowded.latencies, 0.99);
      const p99Alone = alone && percentile(alone.latencies, 0.99);
      const told = crowded.slow.filter((viewer) => viewer.resets.length > 0);
      recordFigure({
        promise: 'P8',
        claim: 'Sockets that stop reading cost little, nobody else notices, and they wake to something true',
        asked:
          `${LOAD.slow} sockets, ${PUBLISHED / MIB} MiB in their sessions: growth ≤ ${mib(ALLOWED)} beyond the ` +
          'shared log, p99 of the others ≤ 2×',
        seen:
          `growth ${mib(crowded.growth)} (resident ${mib(crowded.residentGrowth)}), p99 ` +
          `${p99Alone?.toFixed(1) ?? '?'} → ${p99.toFixed(1)} ms; ${told.length} woke to a snapshot, ${crowded.slow.length - told.length} to the stream`,
        profile: FULL ? 'full' : 'small',
      });
      expect(crowded.growth).toBeLessThanOrEqual(ALLOWED);
      const report = check(crowded.log, crowded.slow);
      expect(report.examples).toEqual([]);
      expect(report.counts).toEqual(NO_VIOLATIONS);
      expect(check(crowded.log, crowded.quick)).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
      for (const viewer of told) {
        expect(viewer.resets).toEqual(viewer.resets.map(() => 'lagging'));
        expect(viewer.snapshot!.state).toEqual(crowded.stateAt(viewer, viewer.snapshot!.seq));
      }
      // They were behind by more than their sessions' memory: the state weighs less than what they missed.
      expect(told.length).toBeGreaterThan(0);
      expect(crowded.slow.filter((viewer) => viewer.closed !== null)).toEqual([]);
      if (p99Alone) expect(p99).toBeLessThanOrEqual(2 * p99Alone);
    },
    FULL ? 300_000 : 90_000,
  );

  it('control: without the high-water mark they cost what they were not sent', async () => {
    const none = String(1_024 * MIB);
    await start({ HIGH_WATER_BYTES: none, LOW_WATER_BYTES: none, LAG_MS: '600000' });
    const { growth, slow } = await bulk(LOAD.slow, Number.POSITIVE_INFINITY);
    // All of it is kept for them, shared as it is, and a record of each event for each of them.
    expect(growth).toBeGreaterThan(PUBLISHED / 3);
    for (const viewer of slow) viewer.vanish();
  }, 120_000);
});

describe('a socket that wakes', () => {
  it('is told which deltas it is spared when the page they were for is there', async () => {
    await start({ SESSION_LOG_BYTES: String(64 * MIB) });
    const session = await BulkySession.open(nc, { deltas: 240, bytes: 32_768 });
    const [slow, quick] = [await join(session.id, 'slow', false), await join(session.id, 'quick')];
    slow.pause();
    // More than the network's buffers hold, and then for longer than a lag.
    await session.publish(200, 4);
    await session.publish(41, 100);
    await everyone([quick], 'there', (viewer) => viewer.last === 241);
    slow.resume();
    await everyone([slow], 'awake', (viewer) => viewer.last === 241);
    expect(slow.controls).toMatchObject({ connected: 1, skipped: expect.any(Number) });
    expect(slow.controls).not.toHaveProperty('snapshot');
    const report = check(session.publisher.log, [slow]);
    expect(report.counts).toEqual(NO_VIOLATIONS);
    expect(report.declared).toBeGreaterThan(0);
    expect(check(session.publisher.log, [quick])).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
  }, 60_000);

  it.skipIf(!FULL)(
    'gets the exact stream when it slept for less than a lag',
    async () => {
      await start({ LAG_MS: '600000' });
      const session = await BulkySession.open(nc, SHAPE);
      const viewer = await join(session.id, 'slow');
      viewer.pause();
      await session.publish(600, 2);
      viewer.resume();
      await everyone([viewer], 'awake', ({ last }) => last === 600);
      expect(check(session.publisher.log, [viewer])).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
    },
    60_000,
  );
});

/** Who is full by now has been for so long after this, by the gateway's clock, which looks once a second. */
async function asLongAsALag(): Promise<void> {
  await delay(LAG_MS + 2_000);
}

interface Bulk {
  slow: LightViewer[];
  quick: LightViewer[];
  /** Of the quick ones, and of viewers of other sessions. */
  latencies: number[];
  /** Heap and buffers after a collection, beyond the shared log, in bytes; and as the kernel counts it, at its height. */
  growth: number;
  residentGrowth: number;
  log: Publisher['log'];
  headOf: (viewer: LightViewer) => number;
  stateAt: (viewer: LightViewer, seq: number) => unknown;
}

/** Everything is published while so many sleep, and they still do. `allowed`: growth that needs no second look. */
async function bulk(sleepers: number, allowed = ALLOWED): Promise<Bulk> {
  const gateway = stack.gateways[0]!;
  const sessions = await Promise.all(
    Array.from({ length: LOAD.sessions }, () => BulkySession.open(nc, SHAPE)),
  );
  const of = (index: number): BulkySession => sessions[index % sessions.length]!;
  const quick = await Promise.all(
    Array.from({ length: LOAD.quick }, (_, index) => join(of(index).id, `quick ${index}`)),
  );
  const slow = await Promise.all(
    Array.from({ length: sleepers }, (_, index) => join(of(index).id, `slow ${index}`, index % 2 === 0)),
  );
  const elsewhere = await Publisher.open(nc, { everyMs: 25, compose: stampedStep });
  const others = await Promise.all(
    Array.from({ length: LOAD.quick }, (_, index) => join(elsewhere.session, `other ${index}`)),
  );
  for (const viewer of slow) viewer.pause();
  const before = await takeFootprint(gateway);
  let height = before.resident;
  const watch = setInterval(() => {
    void residentBytes(gateway.pid!).then((bytes) => (height = Math.max(height, bytes)));
  }, 200);
  elsewhere.start();
  await Promise.all(sessions.map((session) => session.publish(LOAD.events, LOAD.everyMs)));
  await everyone(quick, 'there', (viewer) => viewer.last === LOAD.events);
  await elsewhere.stop();
  clearInterval(watch);
  const growth = await growthSince(before, allowed);
  for (const viewer of others) viewer.close();
  const session = (viewer: LightViewer): BulkySession => sessions.find(({ id }) => id === viewer.session)!;
  return {
    slow,
    quick,
    latencies: [...quick, ...others].flatMap((viewer) => viewer.latencies),
    growth,
    residentGrowth: height - before.resident,
    log: sessions.flatMap(({ publisher }) => publisher.log),
    headOf: (viewer) => session(viewer).publisher.head,
    stateAt: (viewer, seq) => session(viewer).stateAt(seq),
  };
}

/** Pages that somebody read a moment ago are on their way out: as soon as it is little enough, else what it comes to. */
async function growthSince(before: Footprint, allowed: number): Promise<number> {
  const shared = Math.min(PUBLISHED, LOAD.sessions * SESSION_LOG_BYTES);
  let growth = Number.POSITIVE_INFINITY;
  await eventually(
    'little growth',
    async () => {
      const now = await takeFootprint(stack.gateways[0]!);
      growth = now.heap + now.buffers - before.heap - before.buffers - shared;
      return growth <= allowed;
    },
    { within: 6_000, every: 1_000 },
  ).catch(() => {});
  return growth;
}

function stampedStep(session: string, mark: string): SessionEvent {
  const { type, data } = stepEvent(session, mark);
  return { type, data: Object.assign(data, { sent: performance.now() }) } as SessionEvent;
}

/** Live at once. Past the proxy: its own buffers would be one more reader. */
async function join(session: string, name: string, inflates = true): Promise<LightViewer> {
  const token = await stack.token(session);
  const viewer = new LightViewer(name, { url: stack.directSocketUrl(0), session, token, inflates });
  await viewer.live();
  return viewer;
}

function mib(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}
