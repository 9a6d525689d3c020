/**
 * A deploy, as its viewers see it: three gateways end and come back one after the other while a run goes on, and no
 * client is ever without a connection. The balancer learns a little late that a gateway drains, as any does: a client
 * that is refused there tries again, and has its old connection meanwhile.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { createSessionClient, type SessionClient } from '@openv0/client/session-client.js';
import { webSocketTransport } from '@openv0/client/transport-websocket.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { connectAsGeneration, Publisher } from './publishers.js';
import { startStack, type Stack } from './stack.js';

const CLIENTS = 30;
let stack: Stack;
let nc: NatsConnection;

beforeAll(async () => {
  stack = await startStack({ generations: 0, gateways: 3 });
  nc = await connectAsGeneration(stack.nats);
}, 120_000);
afterAll(async () => {
  await nc?.close();
  await stack?.stop();
});

interface Watcher {
  sdk: SessionClient;
  seen: number[];
  /** How its sockets ended that had been open. */
  codes: number[];
  open: Set<WebSocket>;
  /** Times that it had no open socket left. */
  alone: number;
}

function watcher(session: string, token: string): Watcher {
  const open = new Set<WebSocket>();
  const codes: number[] = [];
  const seen: number[] = [];
  const made = { open, codes, seen, alone: 0 };
  class Socket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('open', () => void open.add(this));
      this.addEventListener('close', ({ code }) => {
        if (!open.delete(this)) return;
        codes.push(code);
        if (open.size === 0) made.alone += 1;
      });
    }
  }
  const sdk = createSessionClient({
    url: stack.socketUrl,
    sessionId: session,
    token,
    transport: webSocketTransport(Socket),
  });
  sdk.on('*', ({ seq }) => void seen.push(seq));
  return Object.assign(made, { sdk });
}

function isLive({ sdk }: Watcher): boolean {
  return sdk.getSnapshot().connection.status === 'live';
}

it('three gateways are restarted one after the other, and nobody notices', { timeout: 120_000 }, async () => {
  const publisher = await Publisher.open(nc, { everyMs: 20 });
  const token = await stack.token(publisher.session);
  const watchers = Array.from({ length: CLIENTS }, () => watcher(publisher.session, token));
  for (const { sdk } of watchers) sdk.connect();
  publisher.start();
  await eventually('everybody to be live', () => watchers.every((one) => isLive(one)));
  for (const gateway of stack.gateways) {
    const ended = await gateway.stop();
    expect(ended).toEqual({ code: 0, killed: false });
    expect(watchers.filter((one) => !isLive(one))).toEqual([]);
    await gateway.start();
  }
  await publisher.stop();
  const all = Array.from({ length: publisher.head }, (_, index) => index + 1);
  await eventually('every event', () => watchers.every(({ seen }) => seen.at(-1) === publisher.head));
  for (const { seen, codes, alone } of watchers) {
    expect(seen).toEqual(all);
    expect(alone).toBe(0);
    expect(new Set(codes)).toEqual(new Set([1000]));
  }
  for (const { sdk } of watchers) sdk.close();
});

it('a gateway that is killed is noticed: the control', { timeout: 60_000 }, async () => {
  const publisher = await Publisher.open(nc, { everyMs: 20 });
  const one = watcher(publisher.session, await stack.token(publisher.session));
  one.sdk.connect();
  await eventually('it to be live', () => isLive(one));
  await Promise.all(stack.gateways.map((gateway) => gateway.kill()));
  await eventually('it to be alone', () => one.alone === 1);
  expect(one.codes).toEqual([1006]);
  one.sdk.close();
});
