/**
 * Peers that die without a word: bytes no longer come through in one direction, and nobody is told. Both ends notice, the
 * client is back over a path that works, and the gateway holds nothing of the dead connection any more.
 *
 * Small in `npm test`, with a quick heartbeat; with `FAULTS=1` the full figures, with the heartbeat of production, and
 * real packets are dropped too where this machine allows it.
 */
import { join } from 'node:path';
import type { NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from './built.js';
import { check, NO_VIOLATIONS } from './checker.js';
import { LoggedClient } from './client-fleet.js';
import { eventually, everyone } from './eventually.js';
import { freePort } from './free-port.js';
import { isUp } from './http.js';
import { LightViewer } from './light-viewer.js';
import { noPacketDrop, PacketDrop } from './packet-drop.js';
import {
  describeGrowth,
  idleFootprint,
  openDescriptors,
  settled,
  type Footprint,
} from './process-footprint.js';
import { INSPECTABLE } from './process-inspector.js';
import { Service } from './processes.js';
import { connectAs, connectAsGeneration, Publisher } from './publishers.js';
import { recordFigure } from './reliability.js';
import { startStack, type Stack } from './stack.js';
import { startTcpProxy, type Direction, type TcpProxy } from './tcp-proxy.js';

const FULL = process.env.FAULTS === '1';
const PEERS = FULL ? 50 : 10;
const HEARTBEAT_MS = FULL ? 10_000 : 400;
/** Freed and reconnected, in milliseconds. Times are judged in the full profile only. */
const WITHIN_MS = 35_000;
const ENV = { ...INSPECTABLE, HEARTBEAT_MS: String(HEARTBEAT_MS), LINGER_MS: '500' };
const PROFILE = FULL ? 'full' : 'small';
const UNABLE = FULL && noPacketDrop();
if (UNABLE) console.warn(`no real packets are dropped: ${UNABLE}`);

let stack: Stack;
let nc: NatsConnection;
let sys: NatsConnection;
let before: Footprint;

beforeAll(async () => {
  stack = await startStack({ generations: 0, env: ENV });
  nc = await connectAsGeneration(stack.nats);
  sys = await connectAs(stack.nats, 'sys');
  before = await warmedUp(stack.gateways[0]!, stack.socketUrl);
}, 120_000);

afterAll(async () => {
  await Promise.all([nc?.close(), sys?.close()]);
  await stack?.stop();
});

describe.each<{ direction: Direction; lost: string }>([
  { direction: 'up', lost: 'what clients say' },
  { direction: 'down', lost: 'what the gateway says' },
])('$lost gets lost in open connections', ({ direction, lost }) => {
  it(`${PEERS} dead peers are freed, and their clients are back`, async () => {
    const gateway = stack.gateways[0]!;
    const publisher = await Publisher.open(nc, { everyMs: 50 });
    const token = await stack.token(publisher.session);
    const options = { url: stack.socketUrl, patience: 0.2 };
    const clients = Array.from(
      { length: PEERS },
      (_, index) => new LoggedClient(`client ${index}`, publisher.session, token, options),
    );
    for (const client of clients) client.sdk.connect();
    publisher.start();
    await everyone(clients, 'live and reading', (client) => client.live && client.seq > 5);
    const connections = clients.map((client) => client.connections);

    stack.proxy.stallOpen(direction);
    const dead = performance.now();
    // Live again counts on a new connection only: the old one said nothing about its death.
    await everyone(clients, 'back', (client, i) => client.live && client.connections > connections[i]!);
    const backMs = performance.now() - dead;
    await onlyTheseSockets(gateway, before.sockets + PEERS);
    const freedMs = performance.now() - dead;

    await publisher.stop();
    await everyone(clients, `at ${publisher.head}`, (client) => client.seq === publisher.head);
    for (const client of clients) client.sdk.close();
    stack.proxy.resume();
    const report = check(publisher.log, clients);
    const after = await settled(gateway, before, { clients: PEERS, sys });
    record(`When ${lost} gets lost, dead peers are freed`, { backMs, freedMs }, after);
    expect(report).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
    if (FULL) expect(Math.max(backMs, freedMs)).toBeLessThanOrEqual(WITHIN_MS);
  }, 150_000);
});

describe('control', () => {
  it('a gateway that listens for no sign of life keeps its dead peers', async () => {
    const patient = await startStack({ generations: 0, env: { HEARTBEAT_MS: '60000' } });
    try {
      const gateway = patient.gateways[0]!;
      const generation = await connectAsGeneration(patient.nats);
      const { session } = await Publisher.open(generation, { everyMs: 50 });
      await generation.close();
      const [, idle] = await openDescriptors(gateway.pid!);
      const viewers = await joined(PEERS, patient.socketUrl, session, await patient.token(session));
      patient.proxy.stallOpen('up');
      await expect(onlyTheseSockets(gateway, idle, 4 * HEARTBEAT_MS)).rejects.toThrow('sockets');
      for (const viewer of viewers) viewer.vanish();
    } finally {
      await patient.stop();
    }
  }, 120_000);
});

describe('real packets', () => {
  let cable: PacketDrop | undefined;
  let broker: TcpProxy | undefined;
  let gateway: Service | undefined;

  afterAll(async () => {
    await gateway?.stop();
    await broker?.close();
    cable?.stop();
  });

  it.skipIf(!FULL || UNABLE)(
    `dropped in one direction: ${PEERS} dead peers are freed, whether they had much to take or nothing`,
    async () => {
      cable = await PacketDrop.start();
      broker = await startTcpProxy({ port: stack.nats.port }, 0, cable.outside(0));
      const port = await freePort();
      gateway = inside(cable, broker, port);
      await gateway.start();
      const url = `ws://${cable.inside}:${port}/ws`;
      const idle = await warmedUp(gateway, url);
      const busy = await Publisher.open(nc, { everyMs: 50 });
      const quiet = await Publisher.open(nc, { everyMs: 50 });
      const viewers: LightViewer[] = [];
      // Two of the addresses die, one in each direction; the first goes on.
      for (let index = 0; index < PEERS * 1.5; index += 1) {
        const { session } = index % 2 === 0 ? busy : quiet;
        const from = cable.outside((index % 3) as 0 | 1 | 2);
        const token = await stack.token(session);
        viewers.push(new LightViewer(`viewer ${index}`, { url, session, token, from }));
      }
      await Promise.all(viewers.map((viewer) => viewer.live()));
      const alive = viewers.filter((_viewer, index) => index % 3 === 0);
      busy.start();

      cable.drop(cable.outside(1), 'up');
      cable.drop(cable.outside(2), 'down');
      const dead = performance.now();
      await onlyTheseSockets(gateway, idle.sockets + alive.length);
      const freedMs = performance.now() - dead;

      await busy.stop();
      await eventually('the others to have it all', () => alive.every((one) => one.closed === null));
      for (const viewer of viewers) viewer.vanish();
      const after = await settled(gateway, idle, { clients: viewers.length });
      record('When packets are dropped in one direction, dead peers are freed', { freedMs }, after, idle);
      if (FULL) expect(freedMs).toBeLessThanOrEqual(WITHIN_MS);
    },
    150_000,
  );

  /** A gateway in the other network, which has the way to the broker that it is given. */
  function inside(on: PacketDrop, nats: TcpProxy, port: number): Service {
    return new Service({
      name: 'gateway',
      command: [...on.enter, process.execPath, join(REPOSITORY, 'dist/apps/gateway/main.js')],
      cwd: REPOSITORY,
      env: {
        ...ENV,
        NATS_URL: `nats://${on.outside(0)}:${nats.port}`,
        NATS_USER: 'gateway',
        NATS_PASSWORD: stack.nats.passwords.gateway,
        HOST: on.inside,
        PORT: String(port),
        METRICS_PORT: '0',
        TOKEN_KEYS: join(stack.dir, 'public-keys.json'),
        NODE_ENV: 'production',
        // The inspector too is on the far side.
        NODE_OPTIONS: `--inspect=${on.inside}:0`,
      },
      ready: () => isUp(`http://${on.inside}:${port}/health/ready`),
    });
  }
});

function record(
  claim: string,
  times: { backMs?: number; freedMs: number },
  after: Footprint,
  was = before,
): void {
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  recordFigure({
    promise: 'P9',
    claim,
    asked: `${PEERS} peers, heartbeat ${HEARTBEAT_MS / 1000} s: freed and reconnected ≤ 35 s, nothing left behind`,
    seen:
      `freed in ${seconds(times.freedMs)}${times.backMs === undefined ? '' : `, back in ${seconds(times.backMs)}`}; ` +
      describeGrowth(was, after),
    profile: PROFILE,
  });
}

/** Some clients come and go first: what is made once and kept is there before the first look. */
async function warmedUp(gateway: Service, url: string): Promise<Footprint> {
  const { session } = await Publisher.open(nc, { everyMs: 50 });
  const viewers = await joined(PEERS, url, session, await stack.token(session));
  for (const viewer of viewers) viewer.close();
  return idleFootprint(gateway, url === stack.socketUrl ? sys : undefined);
}

async function joined(count: number, url: string, session: string, token: string): Promise<LightViewer[]> {
  const viewers = Array.from(
    { length: count },
    (_, index) => new LightViewer(`viewer ${index}`, { url, session, token }),
  );
  await Promise.all(viewers.map((viewer) => viewer.live()));
  return viewers;
}

/** Waits until the process has no more sockets than these. */
async function onlyTheseSockets(service: Service, count: number, within = 90_000): Promise<void> {
  let now = Number.NaN;
  await eventually(
    () => `${service.name} to have ${count} sockets; it has ${now}`,
    async () => {
      [, now] = await openDescriptors(service.pid!);
      return now <= count;
    },
    { within, every: 50 },
  );
}
