/**
 * The broker is killed again and again under load. The gateway never crashes, keeps its viewers, and holds nothing of what
 * it opened meanwhile once they have left: descriptors, subscriptions, timers, objects and memory are back where they were.
 *
 * Small in `npm test`; with `FAULTS=1` the full figures.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { check, NO_VIOLATIONS } from './checker.js';
import { LoggedClient } from './client-fleet.js';
import { everyone } from './eventually.js';
import { LightViewer } from './light-viewer.js';
import {
  describeGrowth,
  idleFootprint,
  keepsMemory,
  leaks,
  settled,
  takeFootprint,
} from './process-footprint.js';
import { INSPECTABLE } from './process-inspector.js';
import { Publisher } from './publishers.js';
import { recordFigure } from './reliability.js';
import { withStack } from './stack-hooks.js';
import type { Stack } from './stack.js';

const FULL = process.env.FAULTS === '1';
const LOAD = FULL
  ? { sessions: 20, clients: 200, everyMs: 50, deaths: 10, downMs: 2_000 }
  : { sessions: 4, clients: 24, everyMs: 50, deaths: 2, downMs: 300 };
/** New viewers that come in the middle of each outage, and are refused or let go. */
const CALLERS = 10;
/** More than there may be of the timers that come and go by themselves. */
const FORGOTTEN = 5;

let stack: Stack;
let nc: NatsConnection;
let sys: NatsConnection;

// A gateway that lets go of a session soon: what lingers is no leak, and waiting for it no test.
withStack(
  { generations: 0, env: { ...INSPECTABLE, LINGER_MS: '500' } },
  (started) => ({ stack, nc, sys } = started),
);

describe('a broker that dies under load', () => {
  it(`${LOAD.deaths} times, leaves nothing behind in the gateway`, async () => {
    const gateway = stack.gateways[0]!;
    // What is made once and kept (connections' buffers, compiled code) is made before the first look.
    await storm({ ...LOAD, deaths: 1 });
    const before = await idleFootprint(gateway, sys);
    const { pid } = gateway;
    const report = await storm(LOAD);
    expect(report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
    expect(gateway.pid).toBe(pid);
    const clients = LOAD.clients + LOAD.deaths * CALLERS;
    const after = await settled(gateway, before, { clients, sys });
    recordFigure({
      promise: 'P2',
      claim: 'Killing the broker under load never crashes or leaks in a gateway',
      asked: `${LOAD.deaths} kills, ${LOAD.clients} clients: the same process, nothing lost, nothing left behind`,
      seen: `${describeGrowth(before, after)}; ${report.delivered} delivered, 0 violations`,
      profile: FULL ? 'full' : 'small',
    });
    expect(keepsMemory(before, after)).toBe(false);
  }, 300_000);

  it('control: what is still there is seen', async () => {
    const gateway = stack.gateways[0]!;
    const before = await idleFootprint(gateway, sys);
    const left = await Promise.all(Array.from({ length: FORGOTTEN }, () => stay()));
    const found = leaks(before, await takeFootprint(gateway, sys), 1).join('\n');
    for (const what of ['descriptors', 'subscriptions', 'Timeout', 'WatchedSession', 'Viewer']) {
      expect(found).toContain(what);
    }
    for (const viewer of left) viewer.close();
    await settled(gateway, before, { clients: FORGOTTEN, sys });
  });
});

/** Clients watch, the broker dies and comes back, all of it several times; then everybody leaves. */
async function storm(load: typeof LOAD): Promise<ReturnType<typeof check>> {
  const publishers = await Promise.all(
    Array.from({ length: load.sessions }, () => Publisher.open(nc, { everyMs: load.everyMs })),
  );
  const clients = await Promise.all(
    Array.from({ length: load.clients }, async (_, index) => {
      const { session } = publishers[index % publishers.length]!;
      const client = new LoggedClient(`client ${index}`, session, await stack.token(session), {
        url: stack.socketUrl,
        patience: 0.2,
      });
      client.sdk.connect();
      return client;
    }),
  );
  for (const publisher of publishers) publisher.start();
  for (let death = 0; death < load.deaths; death += 1) {
    await moved(clients, 10);
    await stack.nats.kill(death % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    const callers = await call(publishers[death % publishers.length]!.session);
    await delay(load.downMs);
    await stack.nats.restart();
    for (const caller of callers) caller.vanish();
  }
  await moved(clients, 10);
  await Promise.all(publishers.map((publisher) => publisher.stop()));
  const heads = new Map(publishers.map((publisher) => [publisher.session, publisher.head]));
  await everyone(clients, 'complete', (client) => client.seq === heads.get(client.session));
  for (const client of clients) client.sdk.close();
  return check(
    publishers.flatMap((publisher) => publisher.log),
    clients,
  );
}

/** Viewers who come while the broker is away, half of them to a session that nobody watches. */
async function call(session: string): Promise<LightViewer[]> {
  const unwatched = (await Publisher.open(nc, { everyMs: 50 }).catch(() => null))?.session ?? session;
  return Promise.all(
    Array.from({ length: CALLERS }, async (_, index) => {
      const target = index % 2 === 0 ? session : unwatched;
      return new LightViewer(`caller ${index}`, {
        url: stack.socketUrl,
        session: target,
        token: await stack.token(target),
      });
    }),
  );
}

/** A viewer in a session of its own. */
async function stay(): Promise<LightViewer> {
  const { session } = await Publisher.open(nc, { everyMs: 50 });
  const token = await stack.token(session);
  const viewer = new LightViewer('forgotten', { url: stack.socketUrl, session, token });
  await viewer.live();
  return viewer;
}

async function moved(clients: LoggedClient[], events: number): Promise<void> {
  const goals = new Map(clients.map((client) => [client, client.seq + events]));
  await everyone(clients, `${events} events on`, (client) => client.live && client.seq >= goals.get(client)!);
}
