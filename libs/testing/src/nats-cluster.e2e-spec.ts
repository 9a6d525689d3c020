import { migrate } from '@openv0/broker/jetstream/migrate.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SIZES } from './broker-fixture.js';
import { startNatsCluster, type NatsCluster } from './nats-cluster.js';
import { connectAs, connectAsGeneration, Publisher } from './publishers.js';

let cluster: NatsCluster;

beforeAll(async () => {
  cluster = await startNatsCluster();
  const nc = await connectAs(cluster, 'migrate');
  await migrate(nc, { replicas: 3, sizes: TEST_SIZES });
  await nc.close();
});

afterAll(() => cluster?.stop());

describe('three servers as one', () => {
  it('hold a stream together, and go on without the leader', async () => {
    const nc = await connectAsGeneration(cluster);
    const publisher = await Publisher.open(nc, { everyMs: 10 });
    expect(await publisher.publish()).toBe(1);
    await cluster.healed();
    const leader = await cluster.leader();
    await leader.kill('SIGKILL');
    expect(await publisher.publish()).toBe(2);
    expect(await cluster.leader()).not.toBe(leader);
    await leader.restart();
    await cluster.healed();
    await nc.close();
  });

  it('go on with a frozen follower', async () => {
    const nc = await connectAsGeneration(cluster);
    const publisher = await Publisher.open(nc, { everyMs: 10 });
    const follower = await cluster.follower();
    await follower.kill('SIGSTOP');
    expect((await cluster.leader()).pid).not.toBe(follower.pid);
    await follower.kill('SIGCONT');
    await cluster.healed();
    expect(await publisher.publish()).toBe(1);
    await nc.close();
  });
});
