import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, REPOSITORY } from '@openv0/testing/built.js';
import { freePort } from '@openv0/testing/free-port.js';
import { Service } from '@openv0/testing/processes.js';
import { probe, type WsProbe } from '@openv0/testing/ws-probe.js';
import { environmentFor, ORIGIN, World } from './spec/test-gateway.js';

let world: World;

beforeAll(async () => {
  await ensureBuilt();
  world = await World.start();
}, 300_000);
afterAll(async () => {
  await world?.stop();
});

/** The built gateway as a process of its own. */
function gateway(env: Record<string, string>, ready: () => Promise<boolean> = async () => true): Service {
  return new Service({
    name: 'gateway',
    command: ['node', join(REPOSITORY, 'dist/apps/gateway/main.js')],
    cwd: REPOSITORY,
    env,
    ready,
  });
}

async function runningGateway(env: Record<string, string> = {}): Promise<{ service: Service; url: string }> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const ready = async (): Promise<boolean> => (await fetch(`${base}/health/ready`)).status === 200;
  const service = gateway({ ...environmentFor(world, env), PORT: String(port) }, ready);
  await service.start();
  return { service, url: `ws://127.0.0.1:${port}/ws` };
}

describe('the gateway as a process', () => {
  it('names every mistake in its environment at once, without a stack trace', async () => {
    const service = gateway({
      PORT: 'x',
      HEARTBEAT_MS: '1',
      TOKEN_KEYS: '',
      NATS_URL: 'http://x',
      VIEWER_ACCESS: 'all',
    });
    service.launch();
    expect(await service.ended()).toBe(1);
    for (const name of ['PORT', 'HEARTBEAT_MS', 'TOKEN_KEYS', 'NATS_URL', 'VIEWER_ACCESS']) {
      expect(service.output).toContain(`  ${name} `);
    }
    expect(service.output).not.toMatch(/^\s+at /m);
  });

  it('names the variable of a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const service = gateway({ ...environmentFor(world), PORT: String(port) });
    service.launch();
    expect(await service.ended()).toBe(1);
    expect(service.output).toContain(`PORT ${port} on 127.0.0.1 is taken`);
    other.close();
  });

  it('drains on SIGTERM: every viewer is told, and it ends with 0', async () => {
    const { service, url } = await runningGateway();
    const session = await world.session();
    await session.publish(3);
    const headers = { Authorization: `Bearer ${await world.token(session.id)}` };
    const open = (): Promise<WsProbe> => probe(`${url}?session_id=${session.id}`, { headers });
    const viewers = await Promise.all(Array.from({ length: 50 }, open));
    const unauthorised = await probe(`${url}?session_id=${session.id}`, { origin: ORIGIN });
    await Promise.all(viewers.map((viewer) => viewer.said('replay:completed')));
    const ended = await service.stop();
    for (const viewer of [...viewers, unauthorised]) expect((await viewer.hasClosed()).code).toBe(4000);
    expect(ended).toEqual({ code: 0, killed: false });
  });

  it('logs neither tokens nor session ids', async () => {
    const { service, url } = await runningGateway({ LOG_LEVEL: 'trace' });
    const session = await world.session();
    const token = await world.token(session.id);
    const address = `${url}?session_id=${session.id}&epoch=canary`;
    const protocols = ['openv0.v1', `openv0.token.${token}`];
    const viewers = [
      await probe(address, { headers: { Authorization: `Bearer ${token}` } }),
      await probe(address, { protocols, origin: ORIGIN }),
      await probe(`${address}&token=${token}`, { origin: ORIGIN }),
      await probe(address, { headers: { Authorization: `Bearer ${token}x` } }),
      await probe(address.replace(session.id, 'AAAAAAAAAAAAAAAAAAAAAA'), { protocols, origin: ORIGIN }),
    ];
    viewers[0]?.send({ type: 'authenticate', data: { token } });
    await fetch(
      `${url.replace('ws:', 'http:').replace('/ws', '')}/v1/sessions/${session.id}/events?token=${token}`,
    );
    await viewers[1]?.said('replay:completed');
    await Promise.all(viewers.map((viewer) => viewer.close()));
    await service.stop();
    expect(service.output).toContain('"name":"gateway"');
    for (const secret of [token.slice(-40), session.id, 'canary'])
      expect(service.output).not.toContain(secret);
  });
});
