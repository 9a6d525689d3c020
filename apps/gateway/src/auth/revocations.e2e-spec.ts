import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { eventually } from '@openv0/testing/eventually.js';
import { startTcpProxy, type TcpProxy } from '@openv0/testing/tcp-proxy.js';
import type { WsProbe } from '@openv0/testing/ws-probe.js';
import { ORIGIN, TestGateway, World, type TestSession } from '../spec/test-gateway.js';

/** What is promised, in milliseconds. */
const WITHIN = { within: 5_000 };
let world: World;
let session: TestSession;
/** The second gateway's way to the broker. */
let cable: TcpProxy;
let gateways: [TestGateway, TestGateway];

beforeAll(async () => {
  world = await World.start();
  session = await world.session();
  await session.publish(2);
  cable = await startTcpProxy({ port: Number(new URL(world.nats.url).port) });
  gateways = await Promise.all([
    TestGateway.start(world),
    TestGateway.start(world, { NATS_URL: `nats://127.0.0.1:${cable.port}` }),
  ]);
});
afterAll(async () => {
  cable?.refuse(false);
  await Promise.all((gateways ?? []).map((gateway) => gateway.stop()));
  await cable?.close();
  await world?.stop();
});

async function signed(sid: string): Promise<{ token: string; jti: string }> {
  return world.signer.sign({ sid, role: 'viewer', expiresIn: 600 });
}

async function watchBy(gateway: TestGateway, sid: string, token: string): Promise<WsProbe> {
  const viewer = await gateway.open({ session_id: sid }, { headers: { Authorization: `Bearer ${token}` } });
  await viewer.said('replay:completed');
  return viewer;
}

/** As the generation service does it. */
async function revoke(jti: string): Promise<void> {
  await createBuckets(world.generation).revocations.put(`${session.id}.${jti}`, { revoked_at: 'now' });
  world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti }));
}

describe('a revoked token', () => {
  it('ends what is open by it at every gateway, and nothing else', async () => {
    const [bad, good] = await Promise.all([signed(session.id), signed(session.id)]);
    const ended = await Promise.all(gateways.map((gateway) => watchBy(gateway, session.id, bad.token)));
    const others = await Promise.all(gateways.map((gateway) => watchBy(gateway, session.id, good.token)));
    await revoke(bad.jti);
    for (const viewer of ended) expect((await viewer.hasClosed(WITHIN)).code).toBe(4508);
    for (const viewer of others) expect(viewer.closed).toBeNull();
    await Promise.all(others.map((viewer) => viewer.close()));
  });

  it('lets nobody in, in whatever way it is shown', async () => {
    const { token, jti } = await signed(session.id);
    await revoke(jti);
    for (const gateway of gateways) {
      const asHeader = await gateway.open(
        { session_id: session.id },
        { headers: { Authorization: `Bearer ${token}` } },
      );
      expect(asHeader.refused?.status).toBe(401);
      const protocols = ['openv0.v1', `openv0.token.${token}`];
      const asProtocol = await gateway.open({ session_id: session.id }, { protocols, origin: ORIGIN });
      expect((await asProtocol.hasClosed()).code).toBe(4508);
      const asMessage = await gateway.open({ session_id: session.id }, { origin: ORIGIN });
      asMessage.send({ type: 'authenticate', data: { token } });
      expect((await asMessage.hasClosed()).code).toBe(4508);
    }
  });

  it('is known before the store’s replicas know it', async () => {
    const { token, jti } = await signed(session.id);
    world.generation.publish(`control.revoke.${session.id}`, JSON.stringify({ jti }));
    await eventually('the word to arrive', async () => {
      const late = await gateways[0].open(
        { session_id: session.id },
        { headers: { Authorization: `Bearer ${token}` } },
      );
      if (!late.refused) await late.close();
      return late.refused?.status === 401;
    });
  });
});

describe('a deleted session', () => {
  it('lets nobody in, also before the store’s replicas know it', async () => {
    const { id } = await world.session();
    const { token } = await signed(id);
    await (await watchBy(gateways[0], id, token)).close();
    world.generation.publish(`control.revoke.${id}`, JSON.stringify({ jti: null }));
    await eventually('the word to arrive', async () => {
      const late = await gateways[0].watch(world, id);
      const answer = await eventually('an answer', () => late.closed ?? late.control('connected'));
      await late.close();
      return 'code' in answer && answer.code === 4506;
    });
  });
});

describe('a gateway that was cut off from the broker', () => {
  it('learns of tokens and sessions that ended meanwhile, when it is back', async () => {
    const [, away] = gateways;
    const [bad, good] = await Promise.all([signed(session.id), signed(session.id)]);
    const deleted = await world.session();
    const empty = await world.session();
    const revoked = await Promise.all([1, 2, 3].map(() => watchBy(away, session.id, bad.token)));
    const kept = await watchBy(away, session.id, good.token);
    const gone = await watchBy(away, deleted.id, (await signed(deleted.id)).token);
    const idle = await watchBy(away, empty.id, (await signed(empty.id)).token);

    cable.refuse(true);
    cable.cutAll();
    await eventually('not ready', async () => (await away.get('/health/ready')).status === 503);
    await revoke(bad.jti);
    await createBuckets(world.generation).checkpoints.delete(deleted.id);
    world.generation.publish(`control.revoke.${deleted.id}`, JSON.stringify({ jti: null }));
    await world.generation.flush();
    cable.refuse(false);
    await eventually('ready', async () => (await away.get('/health/ready')).status === 200);

    for (const viewer of revoked) expect((await viewer.hasClosed(WITHIN)).code).toBe(4508);
    expect((await gone.hasClosed(WITHIN)).code).toBe(4506);
    for (const viewer of [kept, idle]) expect(viewer.closed).toBeNull();
    await Promise.all([kept, idle].map((viewer) => viewer.close()));
  });
});
