/**
 * A gateway that runs on: viewers come and go all the time, some with a goodbye, some without, some in the middle of what
 * they are sent; sessions come and go beneath them. When all have left, it holds what it held at the start.
 *
 * Seconds in `npm test`; with `FAULTS=1` half an hour, or `SOAK_MINUTES`.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { check, VIOLATIONS, type ViolationKind } from './checker.js';
import { eventually } from './eventually.js';
import { LightHttpViewer } from './light-http-viewer.js';
import { LightViewer } from './light-viewer.js';
import { describeGrowth, idleFootprint, keepsMemory, settled, takeFootprint } from './process-footprint.js';
import { INSPECTABLE } from './process-inspector.js';
import { Publisher } from './publishers.js';
import { recordFigure } from './reliability.js';
import { withStack } from './stack-hooks.js';
import type { Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const MINUTES = FULL ? Number(process.env.SOAK_MINUTES ?? 30) : 0.07;
const LOAD = FULL
  ? { clients: 1_000, everyMs: 50, sessions: 100, publishMs: 1_000, sessionEveryMs: 6_000, warmUpMs: 70_000 }
  : { clients: 60, everyMs: 25, sessions: 6, publishMs: 100, sessionEveryMs: 500, warmUpMs: 1_500 };

let stack: Stack;
let nc: NatsConnection;
let sys: NatsConnection;

withStack(
  { generations: 0, env: { ...INSPECTABLE, LINGER_MS: '1000' } },
  (started) => ({ stack, nc, sys } = started),
);

describe('a gateway that runs on', () => {
  it(
    `for ${MINUTES} minutes with ${LOAD.clients} clients, ${1_000 / LOAD.everyMs} new ones a second, keeps nothing`,
    async () => {
      const gateway = stack.gateways[0]!;
      const { pid } = gateway;
      await new Crowd().live(LOAD.warmUpMs);
      const before = await idleFootprint(gateway, sys);
      const crowd = new Crowd();
      await crowd.live(MINUTES * 60_000);
      const after = await settled(gateway, before, { clients: crowd.count, sys, within: 60_000 });
      recordFigure({
        promise: 'P19',
        claim: 'A gateway that runs on holds what it held at the start once everybody has left',
        asked:
          `${MINUTES} min, ${LOAD.clients} clients, ${1_000 / LOAD.everyMs} new a second: heap ≤ 5 % + 5 MiB above ` +
          'the start, counts exactly back',
        seen:
          `${crowd.count} clients, ${crowd.delivered} delivered, ${JSON.stringify(crowd.violations)}; with all ` +
          `connected ${crowd.fullHouse.map((bytes) => `${(bytes / 1_048_576).toFixed(1)} MiB`).join(' → ')}; ` +
          describeGrowth(before, after),
        profile: FULL ? 'full' : 'small',
      });
      expect(gateway.pid).toBe(pid);
      expect(crowd.violations).toEqual({});
      expect(crowd.refused).toEqual([]);
      expect(crowd.count).toBeGreaterThan(LOAD.clients);
      expect(keepsMemory(before, after)).toBe(false);
    },
    LOAD.warmUpMs + MINUTES * 60_000 + 300_000,
  );
});

/** As many viewers as the load says, always new ones, on sessions that are always new ones. */
class Crowd {
  readonly #here: { viewer: LightViewer | LightHttpViewer; publisher: Publisher }[] = [];
  #publishers: Publisher[] = [];
  #retired: Promise<void>[] = [];
  count = 0;
  delivered = 0;
  /** Kinds that occurred. */
  readonly violations: Partial<Record<ViolationKind, number>> = {};
  /** Who was not let in. */
  readonly refused: string[] = [];
  /** Heap and buffers after a collection, with everybody there: at first, and at the end. */
  readonly fullHouse: number[] = [];

  /** Until the time is over and everybody has left. */
  async live(ms: number): Promise<void> {
    this.#publishers = await Promise.all(Array.from({ length: LOAD.sessions }, () => this.#open()));
    const end = performance.now() + ms;
    let nextSession = performance.now() + LOAD.sessionEveryMs;
    for (let due = performance.now(); due < end; due += LOAD.everyMs) {
      await delay(Math.max(0, due - performance.now()));
      await this.#join();
      if (this.#here.length > LOAD.clients) await this.#leave();
      if (this.count === LOAD.clients) await this.#measure();
      if (performance.now() < nextSession) continue;
      nextSession += LOAD.sessionEveryMs;
      this.#retired.push(this.#publishers.shift()!.stop());
      this.#publishers.push(await this.#open());
    }
    await this.#measure();
    while (this.#here.length > 0) await this.#leave();
    await Promise.all([...this.#retired, ...this.#publishers.map((publisher) => publisher.stop())]);
  }

  async #open(): Promise<Publisher> {
    const publisher = await Publisher.open(nc, { everyMs: LOAD.publishMs });
    publisher.start();
    return publisher;
  }

  async #join(): Promise<void> {
    const publisher = this.#publishers[this.count % this.#publishers.length]!;
    const viewer = newViewer(this.count, publisher.session, await stack.token(publisher.session));
    this.#here.push({ viewer, publisher });
    this.count += 1;
  }

  /** The oldest goes, one in three without a word, and what it saw is checked. */
  async #leave(): Promise<void> {
    const { viewer, publisher } = this.#here.shift()!;
    await eventually(
      () => `everybody to be served; ${viewer.describe()}`,
      () => viewer.isLive || viewer.refused,
    );
    if (viewer.refused !== null) this.refused.push(viewer.describe());
    if (this.count % 3 === 0) viewer.vanish();
    else viewer.close();
    // What it saw before its writer has heard that it is stored can't be judged.
    const stored = publisher.log.at(-1)?.seq ?? 0;
    const seen = viewer.seen.filter((one) => one.kind !== 'event' || one.seq <= stored);
    const report = check(publisher.log, [{ ...viewer, seen }]);
    this.delivered += report.delivered;
    for (const kind of VIOLATIONS) {
      if (report.counts[kind] === 0) continue;
      this.violations[kind] = (this.violations[kind] ?? 0) + report.counts[kind];
    }
  }

  async #measure(): Promise<void> {
    const { heap, buffers } = await takeFootprint(stack.gateways[0]!);
    this.fullHouse.push(heap + buffers);
  }
}

/** Of ten, six watch by sockets' events, two by a snapshot and what follows, one by an event stream, one by long-poll. */
function newViewer(number: number, session: string, token: string): LightViewer | LightHttpViewer {
  const name = `viewer ${number}`;
  const kind = number % 10;
  if (kind < 2) {
    const by = kind === 0 ? 'sse' : 'long_poll';
    return new LightHttpViewer(name, { url: stack.gatewayUrl, session, token, by });
  }
  const mode = kind < 4 ? 'snapshot' : 'events';
  return new LightViewer(name, { url: stack.socketUrl, session, token, mode });
}
