import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '@openv0/testing/eventually.js';
import { probe, type WsProbe } from '@openv0/testing/ws-probe.js';
import { ORIGIN, story, TestGateway, World, type TestSession } from '../spec/test-gateway.js';

const DRAIN_MS = 2_500;
let world: World;
let gateway: TestGateway;
let session: TestSession;

beforeAll(async () => {
  world = await World.start();
  session = await world.session();
});
beforeEach(async () => {
  gateway = await TestGateway.start(world, { DRAIN_MS: String(DRAIN_MS) });
});
afterAll(() => world?.stop());

async function viewers(count: number): Promise<WsProbe[]> {
  const opened = await Promise.all(Array.from({ length: count }, () => gateway.watch(world, session.id)));
  await Promise.all(opened.map((viewer) => viewer.said('replay:completed')));
  return opened;
}

describe('a draining gateway', () => {
  it('asks every viewer to move, and serves it until it has', async () => {
    const all = await viewers(30);
    const stopped = gateway.stop();
    const asked = await Promise.all(all.map((viewer) => viewer.said('reconnect')));
    for (const { data } of asked) expect(data.after_ms).toBeLessThanOrEqual(DRAIN_MS / 4);
    await session.publish(3);
    const head = session.events.length;
    await Promise.all(all.map((viewer) => eventually('the event', () => viewer.events.at(-1)?.seq === head)));
    await Promise.all(all.map((viewer) => viewer.close()));
    await stopped;
    for (const { closed } of all) expect(closed?.code).toBe(1000);
  });

  it('is not ready, refuses upgrades, and lets in who was on the way', async () => {
    const waiting = await gateway.open({ session_id: session.id }, { origin: ORIGIN });
    const [viewer] = await viewers(1);
    const stopped = gateway.stop();
    await viewer?.said('reconnect');
    expect((await gateway.get('/health/ready')).status).toBe(503);
    expect((await gateway.get('/health/live')).status).toBe(200);
    const late = await gateway.watch(world, session.id);
    expect(late.refused).toMatchObject({
      status: 503,
      headers: { 'retry-after': expect.stringMatching(/^[1-9]/) },
      body: { code: 'DRAINING' },
    });
    waiting.send({ type: 'authenticate', data: { token: await world.token(session.id) } });
    await waiting.said('replay:completed');
    await waiting.said('reconnect');
    const types = story(waiting).map(({ type }) => type);
    expect(types.indexOf('reconnect', types.indexOf('replay:completed'))).toBeGreaterThan(0);
    await Promise.all([waiting.close(), viewer?.close()]);
    await stopped;
  });

  it('closes who hasn’t moved with 4000 when the time is over, and cuts off who doesn’t answer that', async () => {
    const [polite, deaf] = await viewers(2);
    const { _receiver } = (deaf as WsProbe).socket as unknown as {
      _receiver: { removeAllListeners(event: string): void };
    };
    _receiver.removeAllListeners('conclude');
    const started = performance.now();
    await gateway.stop();
    expect(performance.now() - started).toBeGreaterThanOrEqual(DRAIN_MS);
    expect((await polite?.hasClosed())?.code).toBe(4000);
    expect(polite?.frames.filter(({ type }) => type === 'reconnect').length).toBeGreaterThan(1);
    await expect(probe(gateway.url)).resolves.toMatchObject({ error: { code: 'ECONNREFUSED' } });
  });

  it('serves whoever comes, and asks nobody to move, until each balancer has heard that it isn’t ready', async () => {
    const env = { DRAIN_MS: String(DRAIN_MS), DRAIN_GRACE_MS: '1500' };
    const leaving = await TestGateway.start(world, env);
    const first = await leaving.watch(world, session.id);
    await first.said('replay:completed');
    const stopped = Promise.all([leaving.stop(), gateway.stop()]);
    await eventually('not ready', async () => (await leaving.get('/health/ready')).status === 503);
    const second = await leaving.watch(world, session.id);
    await second.said('replay:completed');
    expect(first.control('reconnect')).toBeUndefined();
    await Promise.all([first.said('reconnect'), second.said('reconnect')]);
    expect((await leaving.watch(world, session.id)).refused?.status).toBe(503);
    await Promise.all([first.close(), second.close()]);
    await stopped;
  });

  it('ends at once when nobody is there', async () => {
    const empty = await TestGateway.start(world, { DRAIN_MS: '600000' });
    await Promise.all([empty.stop(), gateway.stop()]);
  });
});
