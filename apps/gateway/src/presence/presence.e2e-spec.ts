import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RequestError } from '@nats-io/transport-node';
import { eventually } from '@openv0/testing/eventually.js';
import { connectAs } from '@openv0/testing/publishers.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';

let world: World;
let gateways: TestGateway[];
let session: TestSession;

beforeAll(async () => {
  world = await World.start();
  gateways = await Promise.all([TestGateway.start(world), TestGateway.start(world)]);
  session = await world.session();
});
afterAll(async () => {
  await Promise.all((gateways ?? []).map((gateway) => gateway.stop()));
  await world?.stop();
});

async function watch(gateway: number): Promise<WsProbe> {
  const viewer = await (gateways[gateway] as TestGateway).watch(world, session.id);
  await viewer.said('replay:completed');
  return viewer;
}

function told(viewer: WsProbe): { count: unknown; at: number }[] {
  return viewer.frames
    .filter(({ type }) => type === 'viewers')
    .map(({ data, at }) => ({ count: data.count, at }));
}

async function allAreTold(viewers: WsProbe[], count: number): Promise<void> {
  const counts = () => viewers.map((viewer) => told(viewer).at(-1)?.count);
  await eventually(
    () => `a count of ${count}, they were told ${counts().join(' ')}`,
    () => counts().every((seen) => seen === count),
  );
}

describe('viewers of one session at two gateways', () => {
  it('are told how many they are in all, as they come and go, at most once a second', async () => {
    const viewers = [await watch(0), await watch(0)];
    await allAreTold(viewers, 2);
    viewers.push(await watch(1), await watch(1), await watch(1));
    await allAreTold(viewers, 5);
    await viewers.pop()?.close();
    await viewers.shift()?.close();
    await allAreTold(viewers, 3);
    for (const viewer of viewers) {
      const times = told(viewer).map(({ at }) => at);
      // A frame may have been on its way for longer than the next one.
      for (const [index, at] of times.slice(1).entries())
        expect(at - (times[index] ?? 0)).toBeGreaterThan(700);
    }
    await Promise.all(viewers.map((viewer) => viewer.close()));
  });

  it('are no longer asked about when nobody watches any more', async () => {
    const other = await connectAs(world.nats, 'gateway');
    const isHeard = async (): Promise<boolean> => {
      const asked = other.request(`presence.${session.id}`, '{}', { timeout: 100 });
      return asked.then(
        () => true,
        (error: unknown) => !(error instanceof RequestError && error.isNoResponders()),
      );
    };
    const viewer = await watch(0);
    await eventually('the gateway to listen', isHeard);
    await viewer.close();
    await eventually('the gateway not to listen', async () => !(await isHeard()));
    await other.close();
  });

  it('are fewer after a while when a gateway is dead: what it said is not repeated', async () => {
    const dead = await connectAs(world.nats, 'gateway');
    const alone = await TestGateway.start(world, { HEARTBEAT_MS: '2000' });
    const here = await alone.watch(world, session.id);
    await allAreTold([here], 1);
    dead.publish(`presence.${session.id}`, JSON.stringify({ gateway: 'dead', count: 7 }));
    await allAreTold([here], 8);
    await allAreTold([here], 1);
    await here.close();
    await dead.close();
    await alone.stop();
  });

  it('are fewer at once when a gateway ends', async () => {
    const third = await TestGateway.start(world);
    const there = await third.watch(world, session.id);
    const here = await watch(0);
    await allAreTold([here, there], 2);
    await third.stop();
    await allAreTold([here], 1);
    await here.close();
  });
});
