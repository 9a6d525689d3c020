/**
 * Nothing is lost, doubled, reordered or foreign at a client's callback, through the death of gateways and of the broker,
 * over sockets that repeat and lose frames. The same test with one of the client's checks switched off must report
 * violations: else it could not fail.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures: 100 clients on 10 sessions, 5 deaths of a gateway, 2 of the broker.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import type { ReceivePolicy } from '@openv0/client/receiver.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, isClean, type Report } from './checker.js';
import { describeClient, LoggedClient } from './client-fleet.js';
import { eventually } from './eventually.js';
import { connectAsGeneration, Publisher } from './publishers.js';
import { startStack, type Stack } from './stack.js';
import type { SocketFaults } from './unreliable-socket.js';

const FULL = process.env.FAULTS === '1';
const LOAD = FULL
  ? { sessions: 10, clients: 100, everyMs: 50, between: 120, gatewayDeaths: 5, brokerDeaths: 2, patience: 1 }
  : { sessions: 6, clients: 40, everyMs: 60, between: 20, gatewayDeaths: 2, brokerDeaths: 1, patience: 0.2 };
const CONTROL = {
  sessions: 2,
  clients: 8,
  everyMs: 20,
  between: 20,
  gatewayDeaths: 1,
  brokerDeaths: 0,
  patience: 0.2,
};
const STRICT: ReceivePolicy = { dedupe: true, gapCheck: true };
/** Every wire is worse than real ones: it repeats and loses frames. */
const WIRE: SocketFaults = { repeat: 0.01, drop: 0.001 };
const NONE = { lost: 0, duplicated: 0, reordered: 0, phantom: 0, cross_session: 0, undeclared_gap: 0 };
/** Caught up after the last death, in milliseconds. */
const RECOVERY_MS = 5_000;

interface Load {
  sessions: number;
  clients: number;
  everyMs: number;
  /** Each client sees so many more events between two faults: the faults fall in mid-run. */
  between: number;
  gatewayDeaths: number;
  brokerDeaths: number;
  /** Share of the clients' usual back-off: a gateway that is long in starting must not make a test long. */
  patience: number;
}

interface Outcome {
  report: Report;
  clients: LoggedClient[];
  published: number;
  /** From the last death until every client had what was published before it, in milliseconds; null: not awaited. */
  recoveryMs: number | null;
}

let stack: Stack;
let nc: NatsConnection;

beforeAll(async () => {
  stack = await startStack({ generations: 0, gateways: 2 });
  nc = await connectAsGeneration(stack.nats);
}, 120_000);

afterAll(async () => {
  await nc?.close();
  await stack?.stop();
});

describe('delivery through deaths', () => {
  it(
    `${LOAD.clients} clients on ${LOAD.sessions} sessions see every event once and in order, while a gateway dies ` +
      `${LOAD.gatewayDeaths} times and the broker ${LOAD.brokerDeaths} times`,
    async () => {
      const outcome = await deliver(LOAD, STRICT, WIRE, true);
      tell('strict', outcome);
      expect(outcome.report.examples).toEqual([]);
      expect(outcome.report).toMatchObject({ counts: NONE, declared: 0 });
      expect(outcome.report.delivered).toBe(sum(outcome.clients.map((client) => client.seq)));
      expect(sum(outcome.clients.map((client) => client.foreignFrames))).toBe(0);
      expect(Math.min(...outcome.clients.map((client) => client.connections))).toBeGreaterThan(1);
      if (FULL) expect(outcome.recoveryMs).toBeLessThanOrEqual(RECOVERY_MS);
    },
    FULL ? 300_000 : 120_000,
  );
});

describe('the same, with a check switched off, reports violations', () => {
  it('de-duplication off', async () => {
    const outcome = await deliver(CONTROL, { dedupe: false, gapCheck: true }, { repeat: 0.05 }, false);
    tell('no de-duplication', outcome);
    expect(outcome.report.counts.duplicated).toBeGreaterThan(0);
  });

  it('gap check off', async () => {
    const outcome = await deliver(CONTROL, { dedupe: true, gapCheck: false }, { drop: 0.05 }, false);
    tell('no gap check', outcome);
    expect(outcome.report.counts.undeclared_gap).toBeGreaterThan(0);
    expect(outcome.report.counts.lost).toBeGreaterThan(0);
  });

  it('replay off', async () => {
    const outcome = await deliver(CONTROL, STRICT, { noReplay: true }, false);
    tell('no replay', outcome);
    expect(outcome.report.counts.lost).toBeGreaterThan(0);
  });

  it('and with all checks on, the same small load is clean', async () => {
    const outcome = await deliver(CONTROL, STRICT, { repeat: 0.05, drop: 0.001 }, true);
    tell('control', outcome);
    expect(outcome.report.counts).toEqual(NONE);
    expect(isClean(outcome.report)).toBe(true);
  });
});

/**
 * Publishes, lets things die, publishes on, stops, waits, checks. `complete`: everybody must catch up; else it waits until
 * nobody moves any more.
 */
async function deliver(
  load: Load,
  policy: ReceivePolicy,
  faults: SocketFaults,
  complete: boolean,
): Promise<Outcome> {
  const publishers = await Promise.all(
    Array.from({ length: load.sessions }, () => Publisher.open(nc, { everyMs: load.everyMs })),
  );
  const clients = await join(load, publishers, policy, faults);
  for (const publisher of publishers) publisher.start();
  const goOn = complete ? everyone(clients, load.between) : someone(clients, load.between);
  let recoveryMs: number | null = null;
  for (let death = 0; death < load.gatewayDeaths; death += 1) {
    await goOn();
    if (death < load.brokerDeaths) await killBroker(goOn);
    const restarted = killGateway(death);
    recoveryMs = await recovery(clients, publishers, complete);
    await restarted;
  }
  await goOn();
  await Promise.all(publishers.map((publisher) => publisher.stop()));
  await (complete ? caughtUp(clients, headsOf(publishers)) : still(clients));
  for (const client of clients) client.sdk.close();
  const log = publishers.flatMap((publisher) => publisher.log);
  return { report: check(log, clients), clients, published: log.length, recoveryMs };
}

async function join(
  load: Load,
  publishers: Publisher[],
  policy: ReceivePolicy,
  faults: SocketFaults,
): Promise<LoggedClient[]> {
  const tokens = await Promise.all(publishers.map(({ session }) => stack.token(session)));
  const clients = Array.from({ length: load.clients }, (_, index) => {
    const session = publishers[index % publishers.length]!.session;
    const token = tokens[index % publishers.length]!;
    return new LoggedClient(`client ${index}`, session, token, {
      url: stack.socketUrl,
      policy,
      faults,
      patience: load.patience,
    });
  });
  for (const client of clients) client.sdk.connect();
  await eventually(
    () => `every client to be live; ${behind(clients, (client) => client.live)}`,
    () => clients.every((client) => client.live),
  );
  return clients;
}

/** First both gateways at once, so that there is nowhere to go; then one after the other. */
async function killGateway(death: number): Promise<void> {
  const victims = death === 0 ? stack.gateways : [stack.gateways[death % stack.gateways.length]!];
  await Promise.all(victims.map((gateway) => gateway.kill('SIGKILL')));
  await Promise.all(victims.map((gateway) => gateway.start()));
}

/** How long it takes until every client is live and beyond everything that had been published. */
async function recovery(
  clients: LoggedClient[],
  publishers: Publisher[],
  complete: boolean,
): Promise<number | null> {
  const killed = performance.now();
  if (!complete) return null;
  await eventually('the death to be felt', () => clients.some((client) => !client.live));
  await caughtUp(clients, headsOf(publishers));
  return performance.now() - killed;
}

async function killBroker(goOn: () => Promise<void>): Promise<void> {
  await stack.nats.kill('SIGKILL');
  // Down long enough that publishes and heartbeats fall into the hole.
  await delay(FULL ? 1_500 : 500);
  await stack.nats.restart();
  await goOn();
}

/** Waits until every client is live, and then has seen so many more events. */
function everyone(clients: LoggedClient[], events: number): () => Promise<void> {
  return async () => {
    await caughtUp(clients, new Map(clients.map((client) => [client.session, 0])));
    const goals = new Map(clients.map((client) => [client, client.seq + events]));
    const there = (client: LoggedClient): boolean => client.seq >= goals.get(client)!;
    await eventually(
      () => `${events} more events for everybody; ${behind(clients, there)}`,
      () => clients.every((client) => there(client)),
      { within: 60_000 },
    );
  };
}

/** Waits until all clients together have been called back so often, per client. */
function someone(clients: LoggedClient[], events: number): () => Promise<void> {
  const total = (): number => sum(clients.map((client) => client.seen.length));
  return async () => {
    const goal = total() + events;
    await eventually('events for anybody', () => total() >= goal, { within: 4_000 }).catch(() => {});
  };
}

async function caughtUp(clients: LoggedClient[], heads: Map<string, number>): Promise<void> {
  const there = (client: LoggedClient): boolean => client.live && client.seq >= heads.get(client.session)!;
  await eventually(
    () => `everybody to catch up; ${behind(clients, there)}`,
    () => clients.every((client) => there(client)),
    { within: 60_000 },
  );
}

function headsOf(publishers: Publisher[]): Map<string, number> {
  return new Map(publishers.map((publisher) => [publisher.session, publisher.head]));
}

/** Waits until no callback has come for a second: who isn't there by now never will be. */
async function still(clients: LoggedClient[]): Promise<void> {
  let last = -1;
  await eventually(
    'the clients to be still',
    () => {
      const now = sum(clients.map((client) => client.seen.length));
      const moved = now !== last;
      last = now;
      return !moved;
    },
    { every: 1_000, within: 15_000 },
  ).catch(() => {});
}

function behind(clients: LoggedClient[], there: (client: LoggedClient) => boolean): string {
  const late = clients.filter((client) => !there(client));
  return `${late.length} are not: ${late.slice(0, 5).map(describeClient).join('; ')}`;
}

function tell(name: string, { report, clients, published, recoveryMs }: Outcome): void {
  const connections = sum(clients.map((client) => client.connections));
  console.info(
    `delivery (${name}): ${published} published, ${report.delivered} delivered over ${connections} connections, ` +
      `${recoveryMs === null ? '' : `caught up ${Math.round(recoveryMs)} ms after the last death; `}${JSON.stringify(report.counts)}`,
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
