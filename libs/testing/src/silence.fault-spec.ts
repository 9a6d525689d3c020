/**
 * A line that goes dead without a word: bytes no longer arrive, and nobody is told. A client finds out by the missing
 * heartbeats, comes back when the line does, and has missed nothing. A slow line alone is no reason to leave.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { afterEach, describe, expect, it } from 'vitest';
import { check, NO_VIOLATIONS } from './checker.js';
import { LoggedClient } from './client-fleet.js';
import { everyone } from './eventually.js';
import { Publisher } from './publishers.js';
import { withStack } from './stack-hooks.js';
import type { Stack } from './stack.js';

const HEARTBEAT_MS = 400;
const CLIENTS = 10;

let stack: Stack;
let nc: NatsConnection;

withStack(
  { generations: 0, env: { HEARTBEAT_MS: String(HEARTBEAT_MS) } },
  (started) => ({ stack, nc } = started),
);

afterEach(() => {
  stack.proxy.resume();
  stack.proxy.delay(0);
});

async function watched(): Promise<{ publisher: Publisher; clients: LoggedClient[] }> {
  const publisher = await Publisher.open(nc, { everyMs: 20 });
  const token = await stack.token(publisher.session);
  const options = { url: stack.socketUrl, patience: 0.2 };
  const clients = Array.from(
    { length: CLIENTS },
    (_, index) => new LoggedClient(`client ${index}`, publisher.session, token, options),
  );
  for (const client of clients) client.sdk.connect();
  publisher.start();
  await everyone(clients, 'live and reading', (client) => client.live && client.seq > 5);
  return { publisher, clients };
}

async function expectNothingMissed(publisher: Publisher, clients: LoggedClient[]): Promise<void> {
  await publisher.stop();
  await everyone(clients, `at ${publisher.head}`, (client) => client.seq === publisher.head);
  for (const client of clients) client.sdk.close();
  expect(check(publisher.log, clients)).toMatchObject({ counts: NO_VIOLATIONS, declared: 0 });
}

describe('a line that goes dead without a word', () => {
  it('is noticed, and nothing is missed', async () => {
    const { publisher, clients } = await watched();
    const { session } = publisher;
    // The control: without a watch over heartbeats nothing is ever noticed.
    const bare = await stack.watch({ session_id: session, token: await stack.token(session) });
    await bare.said('replay:completed');
    const before = clients.map((client) => client.connections);
    stack.proxy.stall('down');
    const began = performance.now();
    await everyone(clients, 'aware of it', (client) => !client.live);
    expect(performance.now() - began).toBeGreaterThan(HEARTBEAT_MS);
    expect(bare.closed).toBeNull();
    stack.proxy.resume();
    await everyone(clients, 'live again', (client) => client.live);
    expect(clients.every((client, index) => client.connections > before[index]!)).toBe(true);
    await expectNothingMissed(publisher, clients);
    await bare.close();
  });

  it('is noticed by the gateway when only what clients say gets lost', async () => {
    const { publisher, clients } = await watched();
    const { session } = publisher;
    const bare = await stack.watch({ session_id: session, token: await stack.token(session) });
    await bare.said('replay:completed');
    stack.proxy.stall('up');
    // Its events still arrive, but the gateway hears nothing any more: it lets go.
    await bare.hasClosed();
    await everyone(clients, 'let go', (client) => !client.live);
    stack.proxy.resume();
    await everyone(clients, 'live again', (client) => client.live);
    await expectNothingMissed(publisher, clients);
  });

  it('is not taken for dead when it is only slow', async () => {
    const { publisher, clients } = await watched();
    stack.proxy.delay(150);
    const heads = clients.map((client) => client.seq);
    await everyone(clients, 'reading on', (client) => client.seq > heads[clients.indexOf(client)]! + 60);
    stack.proxy.delay(0);
    expect(clients.map((client) => client.connections)).toEqual(clients.map(() => 1));
    await expectNothingMissed(publisher, clients);
  });
});
