import { queryObjects } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '@openv0/testing/eventually.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { ORIGIN, story, TestGateway, World } from '../spec/test-gateway.js';
import { Connection } from './connection.js';
import { Connections } from './connections.service.js';

let world: World;

beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world?.stop();
});

describe('a broker that is away', () => {
  it('leaves viewers connected, refuses new ones, and is caught up with', async () => {
    const gateway = await TestGateway.start(world);
    const session = await world.session();
    await session.publish(5);
    const viewer = await gateway.watch(world, session.id);
    await viewer.said('replay:completed');

    await world.nats.kill('SIGKILL');
    await eventually('not ready', async () => (await gateway.get('/health/ready')).status === 503);
    expect((await gateway.get('/health/live')).status).toBe(200);
    const refused = await gateway.watch(world, session.id);
    expect(refused.refused).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });

    await world.nats.restart();
    await session.publish(20);
    await eventually('the events of after the restart', () => viewer.events.length === 25);
    expect(viewer.closed).toBeNull();
    expect(viewer.frames.filter((frame) => frame.type === 'connected')).toHaveLength(1);
    expect(viewer.events.map((frame) => frame.seq)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    await eventually('ready', async () => (await gateway.get('/health/ready')).status === 200);
    await viewer.close();
    await gateway.stop();
  });

  it('does not keep the gateway from starting, nor from stopping', async () => {
    await world.nats.kill('SIGKILL');
    const gateway = await TestGateway.startUnready(world);
    expect((await gateway.get('/health/live')).status).toBe(200);
    expect((await gateway.get('/health/ready')).status).toBe(503);
    await world.nats.restart();
    await eventually('ready', async () => (await gateway.get('/health/ready')).status === 200);
    await world.nats.kill('SIGKILL');
    await gateway.stop();
    await world.nats.restart();
  });
});

describe('a broker that has lost the log', () => {
  it('is told to every viewer, with what the checkpoint still knows', async () => {
    const gateway = await TestGateway.start(world);
    const session = await world.session();
    await session.publish(9);
    await session.checkpoint(9);
    const viewer = await gateway.watch(world, session.id);
    await viewer.said('replay:completed');
    await world.wipeLog();
    await viewer.said('reset');
    const completed = () => viewer.frames.filter((frame) => frame.type === 'replay:completed').length === 2;
    await eventually('the end of the second replay', completed);
    const types = story(viewer).map((frame) => frame.type);
    expect(types.slice(-4)).toEqual(['connected', 'reset', 'snapshot', 'replay:completed']);
    expect(viewer.control('reset')?.data.reason).toBe('epoch_changed');
    expect(viewer.control('snapshot')?.data).toMatchObject({ seq: 9, state: session.state(9) });
    const epochs = viewer.frames
      .filter((frame) => frame.type === 'connected')
      .map((frame) => frame.data.epoch);
    expect(new Set(epochs).size).toBe(2);
    await viewer.close();
    await gateway.stop();
  });
});

describe('a gateway that stops', () => {
  it('says so to every viewer, in time, and takes nobody in meanwhile', async () => {
    const gateway = await TestGateway.start(world);
    const session = await world.session();
    await session.publish(3);
    const viewers = await Promise.all(Array.from({ length: 20 }, () => gateway.watch(world, session.id)));
    await Promise.all(viewers.map((viewer) => viewer.said('replay:completed')));
    const silent = viewers[0] as WsProbe;
    silent.socket.pause();

    const stopped = gateway.stop();
    await eventually('draining', async () => (await gateway.get('/health/ready')).status === 503);
    const refused = await gateway.watch(world, session.id);
    expect(refused.refused).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
      body: { code: 'DRAINING' },
    });
    const began = performance.now();
    await stopped;
    expect(performance.now() - began).toBeLessThan(4_000);
    for (const viewer of viewers.slice(1)) expect((await viewer.hasClosed()).code).toBe(4000);
    silent.socket.resume();
    await silent.hasClosed();
  });
});

describe('a client that comes and goes without a word', () => {
  it('leaves nothing behind', async () => {
    const gateway = await TestGateway.start(world, { AUTH_TIMEOUT_MS: '60000' });
    const { id } = await world.session();
    const before = queryObjects(Connection, { format: 'count' });
    for (let round = 0; round < 20; round += 1) {
      await (await gateway.open({ session_id: id }, { origin: ORIGIN })).close();
    }
    const left = (): number => queryObjects(Connection, { format: 'count' }) - before;
    // Node keeps something of the last one until the next comes.
    await eventually(
      () => `nothing of them; ${left()} are left`,
      () => left() < 3,
    );
    await gateway.stop();
  });
});

describe('a slow viewer', () => {
  it('costs no memory and loses nothing', async () => {
    const small = { HIGH_WATER_BYTES: '65536', SESSION_LOG_BYTES: '65536' };
    // However long the publishing takes, nothing of what it missed is spared.
    const gateway = await TestGateway.start(world, { ...small, LAG_MS: '600000' });
    const session = await world.session();
    const viewer = await gateway.watch(world, session.id);
    await viewer.said('replay:completed');
    viewer.socket.pause();
    // Far more than the kernel takes on the way.
    for (let round = 0; round < 40; round += 1) await session.publish(10, 'x'.repeat(40_000));
    viewer.socket.resume();
    await eventually('all events', () => viewer.events.length === 400);
    expect(viewer.events.map((frame) => frame.seq)).toEqual(Array.from({ length: 400 }, (_, i) => i + 1));
    expect(viewer.events.at(-1)?.text).toBe(session.frame(400));
    await viewer.close();
    await gateway.stop();
  });

  it('is closed with 4001 when it takes nothing at all for too long', async () => {
    const gateway = await TestGateway.start(world, { STALL_MS: '1000' });
    const session = await world.session();
    const viewer = await gateway.watch(world, session.id);
    await viewer.said('replay:completed');
    const connections = gateway.app.get(Connections);
    const [[, connection] = []] = connections.all();
    viewer.socket.pause();
    for (let round = 0; round < 40; round += 1) await session.publish(5, 'x'.repeat(100_000));
    await eventually('the gateway to let it go', () => connections.size === 0);
    expect(connection?.link.closed).toBe('slow_consumer');
    viewer.socket.resume();
    await viewer.hasClosed();
    await gateway.stop();
  });
});
