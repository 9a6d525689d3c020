/**
 * What one delivery costs the server: a message serialised and sent for every viewer, as Nest's adapter does it; the
 * same bytes sent through ws to every viewer; and the gateway's way, from the hub to the TCP sockets. All in one
 * process, on the same sockets, in rounds that take turns: only the ratios count.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setImmediate as turnEnd, setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { initialState } from '@openv0/contracts/session-state.js';
import { Hub } from '@openv0/realtime/hub.js';
import type { LogEvent, LogFeedHandler, LogSource } from '@openv0/realtime/ports.js';
import { WebSocketServer, type WebSocket } from 'ws';
import { webSocketCodec } from '../../../apps/gateway/src/sockets/event-frame.js';
import { DeflatedFrames } from '../../../apps/gateway/src/sockets/deflated-frames.js';
import { SocketWriter } from '../../../apps/gateway/src/sockets/socket-writer.js';
import { Turn } from '../../../apps/gateway/src/sockets/turn.js';
import { WsLink } from '../../../apps/gateway/src/sockets/ws-link.js';

const SESSION = 'AAAAAAAAAAAAAAAAAAAAAA';
const ROUNDS = 7;

interface Viewer {
  client: WebSocket;
  socket: Duplex;
}

interface Variant {
  name: string;
  /** Sends `burst` events, which came in one turn, to every viewer. */
  send(burst: number): void;
}

export async function run(options: { viewers?: string; events?: string; bytes?: string }): Promise<void> {
  const count = Number(options.viewers ?? 1_000);
  const events = Number(options.events ?? 96);
  const text = 'x'.repeat(Math.max(0, Number(options.bytes ?? 300) - 180));
  const { viewers, child } = await connectViewers(count);
  const variants = [perViewer(viewers, text), sharedBuffer(viewers, text), await throughHub(viewers, text)];
  const frame = webSocketCodec.byteLength(stored(FIRST_SEQ, text));
  await forgetGreetings(child);
  console.log(
    `${count} viewers, ${frame} bytes a frame, ${ROUNDS} rounds; CPU µs of the server per delivery`,
  );
  for (const burst of [1, 8]) {
    const costs = await measure(variants, child, { count, events, burst, frame });
    const base = costs[0] ?? 1;
    variants.forEach(({ name }, index) => {
      const cost = costs[index] ?? 0;
      console.log(
        `${burst} a turn  ${name.padEnd(34)} ${cost.toFixed(2).padStart(6)}  ${(cost / base).toFixed(2)}`,
      );
    });
  }
  child.kill();
}

async function forgetGreetings(child: ChildProcess): Promise<void> {
  await delay(500);
  child.send({ forget: true });
  await once(child, 'message');
}

/** The median of the rounds, per variant. */
async function measure(
  variants: Variant[],
  child: ChildProcess,
  { count, events, burst, frame }: { count: number; events: number; burst: number; frame: number },
): Promise<number[]> {
  const costs: number[][] = variants.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, variant] of variants.entries()) {
      child.send({ expect: count * events * frame });
      const received = once(child, 'message');
      const before = process.cpuUsage();
      for (let sent = 0; sent < events; sent += burst) {
        variant.send(burst);
        await turnEnd();
        await turnEnd();
      }
      await received;
      const { user, system } = process.cpuUsage(before);
      if (round > 0) costs[index]?.push((user + system) / (count * events));
    }
  }
  return costs.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
}

/** Every frame is equally long, whichever way it goes: seqs have six digits. */
const FIRST_SEQ = 100_000;

function event(text: string): { type: string; data: Record<string, unknown> } {
  const timestamp = '2026-01-01T00:00:00.000Z';
  return {
    type: 'preview:delta',
    data: { session_id: SESSION, timestamp, step_id: 'hero', file: 'html', text },
  };
}

function stored(seq: number, text: string): LogEvent {
  return { seq, json: Buffer.from(JSON.stringify(event(text))) };
}

function perViewer(viewers: Viewer[], text: string): Variant {
  return {
    name: 'ws.send(JSON.stringify) per viewer',
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) {
        const made = { seq: FIRST_SEQ, ...event(text) };
        for (const { client } of viewers) client.send(JSON.stringify(made));
      }
    },
  };
}

function sharedBuffer(viewers: Viewer[], text: string): Variant {
  return {
    name: 'ws.send(one buffer)',
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) {
        const bytes = Buffer.from(JSON.stringify({ seq: FIRST_SEQ, ...event(text) }));
        for (const { client } of viewers) client.send(bytes, { binary: false });
      }
    },
  };
}

/** The gateway's own parts, from the feed on. */
async function throughHub(viewers: Viewer[], text: string): Promise<Variant> {
  const turn = new Turn((error) => console.error(error));
  const writer = new SocketWriter();
  const deflated = new DeflatedFrames();
  const feeds: LogFeedHandler[] = [];
  const hub = new Hub({
    source: sourceOf(feeds),
    codec: webSocketCodec,
    logBytes: 1_048_576,
    highWater: 262_144,
    stallMs: 30_000,
    lingerMs: 10_000,
    defer: turn.add,
    wait: () => turnEnd(),
    onFault: (_session, error) => console.error(error),
  });
  const greet = () => ({ type: 'reconnect', data: { after_ms: 0 } }) as const;
  for (const { client, socket } of viewers) {
    const link = new WsLink(client, socket, { turn, writer, deflated }, () => {});
    hub.join(SESSION, link, { cursor: { seq: FIRST_SEQ }, mode: 'events', greet });
  }
  let seq = FIRST_SEQ;
  return {
    name: 'the gateway: hub to TCP sockets',
    send: (burst) => {
      for (let sent = 0; sent < burst; sent += 1) feeds[0]?.event(stored((seq += 1), text));
    },
  };
}

function sourceOf(feeds: LogFeedHandler[]): LogSource {
  return {
    streamEpoch: async () => 'bench',
    head: async () => FIRST_SEQ,
    read: async () => ({ events: [], trimmed: false, head: FIRST_SEQ }),
    checkpoint: async () => ({ seq: FIRST_SEQ, epoch: 'bench.0', state: initialState() }),
    follow: async (_session, _after, handler) => {
      feeds.push(handler);
      return { close: () => {} };
    },
  };
}

async function connectViewers(count: number): Promise<{ viewers: Viewer[]; child: ChildProcess }> {
  const viewers: Viewer[] = [];
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const http = createServer();
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    server.handleUpgrade(request, socket, head, (client) => viewers.push({ client, socket }));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const child = fork(fileURLToPath(new URL('viewers.mjs', import.meta.url)));
  child.send({ port: (http.address() as AddressInfo).port, count });
  await once(child, 'message');
  return { viewers, child };
}
