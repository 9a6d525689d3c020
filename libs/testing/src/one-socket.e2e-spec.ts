/**
 * A page that shows several sessions has one socket for all of them, against the real gateway: each session is a stream of
 * its own, comes and goes by itself, and all move together when the gateway is replaced.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { createSessionClient } from '@openv0/client/session-client.js';
import { sharedTransport } from '@openv0/client/transport-shared.js';
import type { OpenTransport } from '@openv0/client/transport.js';
import { webSocketTransport } from '@openv0/client/transport-websocket.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { connectAsGeneration, Publisher } from './publishers.js';
import { startStack, type Stack } from './stack.js';

let stack: Stack;
let nc: NatsConnection;
const ends: (() => void)[] = [];

beforeAll(async () => {
  stack = await startStack({ generations: 0, gateways: 2, healthEveryMs: 100, env: { DRAIN_MS: '1500' } });
  nc = await connectAsGeneration(stack.broker);
}, 240_000);
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
afterAll(async () => {
  await nc?.close();
  await stack?.stop();
});

/** A page: its sockets, and the clients on them. `codes` is how those ended that had said something. */
function page() {
  const sockets = { opened: 0, open: 0, codes: [] as number[] };
  const counted: OpenTransport = (request, handlers) => {
    sockets.opened += 1;
    sockets.open += 1;
    let spoke = false;
    const transport = webSocketTransport()(request, {
      ...handlers,
      frame: (text) => {
        spoke = true;
        handlers.frame(text);
      },
      // A try that a draining gateway refuses, before the balancer knows, breaks nothing.
      closed: (code) => {
        sockets.open -= 1;
        if (spoke) sockets.codes.push(code);
        handlers.closed(code);
      },
    });
    return {
      ...transport,
      close: (dead) => {
        sockets.open -= 1;
        transport.close(dead);
      },
    };
  };
  const transport = sharedTransport(counted);
  const watch = (sessionId: string, token: string) => {
    const client = createSessionClient({ url: stack.socketUrl, sessionId, token, transport });
    const seqs: number[] = [];
    client.on('*', ({ seq }) => void seqs.push(seq));
    client.connect();
    ends.push(() => client.close());
    const connection = () => client.getSnapshot().connection;
    const reaches = (seq: number): Promise<unknown> =>
      eventually(
        () => `event ${seq} of ${seqs.length}, ${JSON.stringify(connection())}`,
        () => seqs.length >= seq && connection().status === 'live',
      );
    return { client, seqs, reaches, connection };
  };
  return { sockets, watch };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

async function published(count: number): Promise<Publisher> {
  const publisher = await Publisher.open(nc, { everyMs: 15 });
  for (let made = 0; made < count; made += 1) await publisher.publish();
  return publisher;
}

describe('a page with several sessions', () => {
  it('has one socket, on which each is exact', async () => {
    const publishers = await Promise.all([5, 300, 40, 0].map(published));
    const { sockets, watch } = page();
    const viewers = await Promise.all(
      publishers.map(async ({ session }) => watch(session, await stack.token(session))),
    );
    await Promise.all(viewers.map((viewer, index) => viewer.reaches([5, 300, 40, 0][index] ?? 0)));
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(publishers.map((publisher) => publisher.publish()));
    }
    await Promise.all(viewers.map((viewer, index) => viewer.reaches(([5, 300, 40, 0][index] ?? 0) + 20)));
    expect(viewers.map(({ seqs }) => seqs)).toEqual([25, 320, 60, 20].map(upTo));
    expect(sockets).toMatchObject({ opened: 1, open: 1 });
    for (const { client } of viewers) client.close();
    expect(sockets).toEqual({ opened: 1, open: 0, codes: [] });
  });

  it('loses only the one that it may not see', async () => {
    const [mine, other, third] = await Promise.all([3, 3, 3].map(published));
    if (!mine || !other || !third) throw new Error('no sessions');
    const { sockets, watch } = page();
    const good = watch(mine.session, await stack.token(mine.session));
    const foreign = watch(other.session, await stack.token(mine.session));
    const missing = watch('A'.repeat(22), await stack.token('A'.repeat(22)));
    const last = watch(third.session, await stack.token(third.session));
    await Promise.all([good.reaches(3), last.reaches(3)]);
    const stopped = eventually('both to stop', () =>
      [foreign, missing].every(({ connection }) => connection().status === 'stopped'),
    );
    await stopped;
    expect([foreign, missing].map(({ connection }) => connection().reason)).toEqual([
      'forbidden',
      'session_not_found',
    ]);
    await mine.publish();
    await good.reaches(4);
    expect(sockets).toMatchObject({ opened: 1, open: 1 });
  });

  it('moves to another gateway with all of them, and nothing is lost', async () => {
    const publishers = await Promise.all([10, 10, 10].map(published));
    const { sockets, watch } = page();
    const viewers = await Promise.all(
      publishers.map(async ({ session }) => watch(session, await stack.token(session))),
    );
    await Promise.all(viewers.map(({ reaches }) => reaches(10)));
    for (const gateway of stack.gateways) {
      const [stopped] = await Promise.all([
        gateway.stop().then(() => gateway.start()),
        ...publishers.map(async (publisher) => {
          for (let made = 0; made < 20; made += 1) await publisher.publish();
        }),
      ]);
      expect(stopped).toBeUndefined();
    }
    await Promise.all(viewers.map(({ reaches }) => reaches(50)));
    expect(viewers.map(({ seqs }) => seqs)).toEqual(publishers.map(() => upTo(50)));
    expect(sockets.codes).toEqual([]);
    expect(sockets.open).toBe(1);
    expect(sockets.opened).toBeGreaterThan(1);
  });
});
