/**
 * A page behind a proxy that knows no WebSockets watches all the same, by itself: over an event stream; where that is held
 * back, by long-poll; and over a WebSocket again once one gets through. Nothing is lost or doubled on the way.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { systemClock } from '@openv0/client/clock.js';
import { createSessionClient } from '@openv0/client/session-client.js';
import { LOOK_AGAIN_MS } from '@openv0/client/transport-fallback.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { startHttpProxy, type HttpProxy } from './http-proxy.js';
import { connectAsGeneration, Publisher } from './publishers.js';
import { startStack, type Stack } from './stack.js';

let stack: Stack;
let nc: NatsConnection;
let proxy: HttpProxy;
const ends: (() => void)[] = [];

beforeAll(async () => {
  stack = await startStack({ generations: 0, env: { HEARTBEAT_MS: '2000' } });
  nc = await connectAsGeneration(stack.broker);
}, 240_000);
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  await proxy?.close();
});
afterAll(async () => {
  await nc?.close();
  await stack?.stop();
});

/** The real clock, on which a better way is looked for sooner. */
const clock = {
  now: systemClock.now,
  after: (delay: number, callback: () => void) =>
    systemClock.after(delay === LOOK_AGAIN_MS ? 300 : delay, callback),
};

async function watch(session: string) {
  const client = createSessionClient({
    url: `ws://127.0.0.1:${proxy.port}/ws`,
    sessionId: session,
    token: await stack.token(session),
    random: () => Math.random() * 0.2,
    clock,
  });
  ends.push(() => client.close());
  const seqs: number[] = [];
  const transports = new Set<string>();
  client.on('*', ({ seq }) => {
    seqs.push(seq);
    transports.add(String(client.getSnapshot().connection.transport));
  });
  client.connect();
  const reaches = (seq: number): Promise<unknown> =>
    eventually(
      () => `event ${seq}, at ${JSON.stringify(client.getSnapshot().connection)}, ${proxy.seen.join(' ')}`,
      () => seqs.at(-1) === seq && client.getSnapshot().connection.status === 'live',
    );
  return { client, seqs, transports, reaches };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

async function session(events: number): Promise<{ id: string; publish: (count: number) => Promise<void> }> {
  const publisher = await Publisher.open(nc, { everyMs: 15 });
  const publish = async (count: number): Promise<void> => {
    for (let made = 0; made < count; made += 1) await publisher.publish();
  };
  await publish(events);
  return { id: publisher.session, publish };
}

describe('a client that says nothing about its transport', () => {
  it('watches through a proxy without upgrades, and over a WebSocket once it gets through', async () => {
    proxy = await startHttpProxy(() => stack.proxy.port);
    const { id, publish } = await session(20);
    const { client, seqs, transports, reaches } = await watch(id);
    await reaches(20);
    await publish(5);
    await reaches(25);
    expect([...transports]).toEqual(['sse']);
    expect(proxy.seen.filter((path) => path === 'upgrade').length).toBeGreaterThanOrEqual(2);
    proxy.letUpgrade = true;
    const moved = eventually(
      'the move to a WebSocket',
      () => client.getSnapshot().connection.transport === 'websocket',
    );
    await publish(40);
    await moved;
    await publish(5);
    await reaches(70);
    expect(seqs).toEqual(upTo(70));
    expect(await client.send({ type: 'heartbeat', data: {} })).toMatchObject({ ok: true });
  });

  it('watches by long-poll where streams are held back', async () => {
    proxy = await startHttpProxy(() => stack.proxy.port);
    proxy.holdsBack = true;
    const { id, publish } = await session(20);
    const { seqs, transports, reaches } = await watch(id);
    await reaches(20);
    await publish(5);
    await reaches(25);
    expect([...transports]).toEqual(['long-poll']);
    expect(seqs).toEqual(upTo(25));
  });
});
