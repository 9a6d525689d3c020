/**
 * What every delivery suite does: sessions that are published to, a fleet of clients that watch them, something that goes
 * wrong meanwhile, and the checker's word on what the clients' callbacks got.
 *
 * ```ts
 * const load = await DeliveryLoad.begin(stack, { sessions: 10, clients: 100, everyMs: 50 });
 * await stack.gateways[0].kill();
 * const ms = await load.recovered();
 * const { report, tally } = await load.end();
 * ```
 */
import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import { VIOLATIONS, type Report } from './checker.js';
import type { FleetOptions } from './client-fleet.js';
import type { Heads, Tally } from './client-group.js';
import { eventually } from './eventually.js';
import { Fleet } from './fleet.js';
import { connectAsGeneration, Publisher } from './publishers.js';
import type { Stack } from './stack.js';

export interface LoadSize extends Omit<FleetOptions, 'url'> {
  sessions: number;
  clients: number;
  /** Between two events of one session, in milliseconds. */
  everyMs: number;
  /** Of clients; 0 (default): this one. */
  processes?: number;
  /** Where they connect; by default the stack's proxy. */
  url?: string;
}

export interface LoadOutcome {
  report: Report;
  tally: Tally;
  published: number;
}

export class DeliveryLoad {
  readonly publishers: readonly Publisher[];
  readonly fleet: Fleet;
  readonly #nc: NatsConnection;

  /** Resolves when every client is live and the first events are on their way. */
  static async begin(stack: Stack, size: LoadSize): Promise<DeliveryLoad> {
    const { sessions, clients, everyMs, url = stack.socketUrl, ...options } = size;
    const nc = await connectAsGeneration(stack.broker);
    const publishers = await Promise.all(
      Array.from({ length: sessions }, () => Publisher.open(nc, { everyMs })),
    );
    const tokens = await Promise.all(publishers.map(({ session }) => stack.token(session)));
    const specs = Array.from({ length: clients }, (_, index) => ({
      name: `client ${index}`,
      session: publishers[index % sessions]?.session ?? '',
      token: tokens[index % sessions] ?? '',
    }));
    const fleet = await Fleet.start({ url, clients: specs, ...options });
    await fleet.connect();
    for (const publisher of publishers) publisher.start();
    return new DeliveryLoad(nc, publishers, fleet);
  }

  private constructor(nc: NatsConnection, publishers: readonly Publisher[], fleet: Fleet) {
    this.#nc = nc;
    this.publishers = publishers;
    this.fleet = fleet;
  }

  /** What has been acknowledged up to now. */
  get heads(): Heads {
    return Object.fromEntries(this.publishers.map(({ session, head }) => [session, head]));
  }

  pace(everyMs: number): void {
    for (const publisher of this.publishers) publisher.pace(everyMs);
  }

  /**
   * How long until every client is live and has an event that was published after this call, in milliseconds: who got
   * that one isn't on a connection that died before.
   */
  async recovered(within = 60_000): Promise<number> {
    const began = performance.now();
    await this.publishedMore(1, within);
    await this.fleet.reach(this.heads, { within });
    return performance.now() - began;
  }

  /** Waits until every session has so many more events. */
  async publishedMore(events: number, within = 60_000): Promise<void> {
    const goals = this.publishers.map(({ head }) => head + events);
    const behind = (): Publisher[] => this.publishers.filter(({ head }, index) => head < (goals[index] ?? 0));
    await eventually(
      () => `${events} more events in every session; ${behind().length} don't have them`,
      () => behind().length === 0,
      { within },
    );
  }

  /** Publishes to its end, waits for everybody (`complete`: who can't be waited for never will be there) and judges. */
  async end({ complete = true } = {}): Promise<LoadOutcome> {
    try {
      await Promise.all(this.publishers.map((publisher) => publisher.stop()));
      await (complete ? this.fleet.reach(this.heads) : this.fleet.still());
      const log = this.publishers.flatMap((publisher) => publisher.log);
      const [report, tally] = await Promise.all([this.fleet.judge(log), this.fleet.tally()]);
      return { report, tally, published: log.length };
    } finally {
      await this.fleet.end();
      await this.#nc.close();
    }
  }

  /** Ends it without a word about how it went, after something else has failed. */
  async abandon(): Promise<void> {
    await this.#nc.close();
    await this.fleet.end();
  }
}

/** Runs `body` under a load, and judges; a failure leaves nothing behind. */
export async function underLoad(
  stack: Stack,
  size: LoadSize,
  body: (load: DeliveryLoad) => Promise<void>,
  options?: { complete?: boolean },
): Promise<LoadOutcome> {
  const load = await DeliveryLoad.begin(stack, size);
  try {
    await body(load);
  } catch (error) {
    await load.abandon();
    throw error;
  }
  return load.end(options);
}

/** For the table: "0 violations in 12,345 deliveries". */
export function sayOutcome({ report, published }: LoadOutcome): string {
  const wrong = VIOLATIONS.filter((kind) => report.counts[kind] > 0);
  const told = wrong.map((kind) => `${report.counts[kind]} ${kind}`).join(', ');
  return `${told || '0 violations'} in ${grouped(report.delivered)} deliveries of ${grouped(published)} events`;
}

export function grouped(number: number): string {
  return Math.round(number).toLocaleString('en-US');
}

/** How busy the whole machine is over so many milliseconds: 0 to 1. */
export async function cpuShare(overMs: number): Promise<number> {
  const before = cpuTimes();
  await delay(overMs);
  const after = cpuTimes();
  return 1 - (after.idle - before.idle) / (after.total - before.total);
}

function cpuTimes(): { idle: number; total: number } {
  const times = cpus().map((cpu) => cpu.times);
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    total: times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0),
  };
}
