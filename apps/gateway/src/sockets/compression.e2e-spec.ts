/**
 * Compression on real sockets: what is negotiated, what travels, and that every client reads the same.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { constants, deflateRawSync } from 'node:zlib';
import { eventually } from '@openv0/testing/eventually.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { readDeflated } from '../spec/read-frames.js';
import { TestGateway, World, type TestSession } from '../spec/test-gateway.js';
import { Connections } from './connections.service.js';
import { frameAt } from './frame-walk.js';

let world: World;
let gateway: TestGateway;

beforeAll(async () => {
  world = await World.start();
  gateway = await TestGateway.start(world);
}, 60_000);

afterAll(async () => {
  await gateway?.stop();
  await world?.stop();
});

const AGREED = 'permessage-deflate; server_no_context_takeover; client_no_context_takeover';
const CODE = '<li class="loaf">Sourdough, 900 g</li>';

/** A client that keeps the bytes as they come. */
class RawClient {
  readonly socket: Socket;
  head = '';
  #bytes: Buffer = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (bytes: Buffer) => this.#take(bytes));
    socket.on('error', () => {});
  }

  /** The whole frames that have come. */
  get frames(): Buffer[] {
    const frames: Buffer[] = [];
    for (let at = 0; at + 1 < this.#bytes.length;) {
      const { end } = frameAt(this.#bytes, at);
      if (end > this.#bytes.length) break;
      frames.push(this.#bytes.subarray(at, end));
      at = end;
    }
    return frames;
  }

  async texts(): Promise<string[]> {
    return readDeflated(this.frames);
  }

  send(payload: Uint8Array, first: number): void {
    const header = Buffer.alloc(8);
    header[0] = first;
    header[1] = 0xfe;
    header.writeUInt16BE(payload.length, 2);
    this.socket.write(Buffer.concat([header, payload]));
  }

  #take(bytes: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    const end = this.head === '' ? this.#bytes.indexOf('\r\n\r\n') : -1;
    if (end === -1) return;
    this.head = this.#bytes.toString('latin1', 0, end);
    this.#bytes = this.#bytes.subarray(end + 4);
  }
}

async function rawClient(session: TestSession, offer: string | null): Promise<RawClient> {
  const socket = connect(gateway.port, '127.0.0.1');
  const client = new RawClient(socket);
  await once(socket, 'connect');
  const lines = [
    `GET /ws?session_id=${session.id} HTTP/1.1`,
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `Authorization: Bearer ${await world.token(session.id)}`,
    ...(offer === null ? [] : [`Sec-WebSocket-Extensions: ${offer}`]),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await eventually('an answer', () => client.head);
  return client;
}

function agreed(client: RawClient): string | undefined {
  return /^sec-websocket-extensions: (.*)$/im.exec(client.head)?.[1];
}

async function sessionWith(...sizes: number[]): Promise<TestSession> {
  const session = await world.session();
  for (const size of sizes)
    await session.publish(1, CODE.repeat(Math.ceil(size / CODE.length)).slice(0, size));
  return session;
}

/** What each client must have read at the end. */
function told(session: TestSession): string[] {
  return session.events.map((_, index) => session.frame(index + 1));
}

async function eventsOf(client: RawClient, count: number): Promise<string[]> {
  return eventually('the events', async () => {
    const events = (await client.texts()).filter((text) => text.startsWith('{"seq":'));
    return events.length >= count ? events : null;
  });
}

describe('a client that inflates', () => {
  it('gets large frames deflated, small ones plain, and each of them as every other client', async () => {
    const session = await sessionWith(10, 2_000, 300, 40_000, 900_000, 5);
    const [first, second] = [
      await rawClient(session, 'permessage-deflate'),
      await rawClient(session, 'permessage-deflate'),
    ];
    expect(agreed(first)).toBe(AGREED);
    expect(await eventsOf(first, 6)).toEqual(told(session));
    await session.publish(1, CODE.repeat(3_000));
    await session.publish(1, 'the end');
    for (const client of [first, second]) expect(await eventsOf(client, 8)).toEqual(told(session));
    const kinds = deflatedOf(first).map((frame) => frame.length);
    expect(kinds).toHaveLength(4);
    expect(kinds.reduce((sum, length) => sum + length, 0)).toBeLessThan(60_000);
    expect(deflatedOf(second)).toEqual(deflatedOf(first));
    for (const { socket } of [first, second]) socket.destroy();
  });

  it('gets a snapshot deflated', async () => {
    const session = await sessionWith(50, 3_000);
    const { port } = gateway;
    const url = `ws://127.0.0.1:${port}/ws?session_id=${session.id}&mode=snapshot`;
    const headers = { Authorization: `Bearer ${await world.token(session.id)}` };
    const socket = new WebSocket(url, { headers, perMessageDeflate: true });
    const types: string[] = [];
    socket.on('message', (bytes: Buffer) => types.push((JSON.parse(String(bytes)) as { type: string }).type));
    await eventually('the snapshot', () => types.includes('replay:completed'));
    expect(types).toContain('snapshot');
    socket.terminate();
  });

  it.each([
    [
      'ws',
      (url: string, headers: Record<string, string>) =>
        new WebSocket(url, { headers, perMessageDeflate: true }),
    ],
    [
      'Node',
      (url: string, headers: Record<string, string>) => new globalThis.WebSocket(url, { headers } as never),
    ],
  ])('may be the WebSocket of %s', async (_who, open) => {
    const session = await sessionWith(20, 5_000, 100, 120_000);
    const url = `${gateway.url}?session_id=${session.id}`;
    const socket = open(url, {
      Authorization: `Bearer ${await world.token(session.id)}`,
    }) as globalThis.WebSocket;
    const events: string[] = [];
    socket.addEventListener('message', ({ data }) => {
      if (String(data).startsWith('{"seq":')) events.push(String(data));
    });
    await eventually('the replay', () => events.length === 4);
    expect(socket.extensions).toContain('permessage-deflate');
    await session.publish(3, CODE.repeat(200));
    await eventually('what is live', () => events.length === 7);
    expect(events).toEqual(told(session));
    socket.send(JSON.stringify({ type: 'heartbeat', data: { note: CODE.repeat(100) } }));
    socket.close();
  });
});

describe('a client that does not inflate', () => {
  it.each([
    ['offers nothing', null],
    ['has a smaller window', 'permessage-deflate; server_max_window_bits=9'],
    ['offers what is no extension of ours', 'permessage-bzip2; level=3'],
    ['offers it in a wrong way', 'permessage-deflate; nonsense'],
  ])('and %s is let in, and gets every frame plain', async (_what, offer) => {
    const session = await sessionWith(10, 5_000, 70_000);
    const client = await rawClient(session, offer);
    expect(client.head).toMatch(/^HTTP\/1.1 101 /);
    expect(agreed(client)).toBeUndefined();
    expect(await eventsOf(client, 3)).toEqual(told(session));
    expect(deflatedOf(client)).toEqual([]);
    client.socket.destroy();
  });
});

describe('what clients send deflated', () => {
  it('is inflated up to the size of a message, and no further', async () => {
    const session = await sessionWith(10);
    const bomb = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, 0x20), {
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    expect(bomb.length).toBeLessThan(32_000);
    const client = await rawClient(session, 'permessage-deflate');
    const closed = once(client.socket, 'close');
    client.send(bomb.subarray(0, -4), 0xc1);
    await closed;
    const last = client.frames.at(-1) as Buffer;
    expect([last[0], last.readUInt16BE(2)]).toEqual([0x88, 1009]);
  });

  it('leaves no inflater behind', async () => {
    const session = await sessionWith(10);
    const headers = { Authorization: `Bearer ${await world.token(session.id)}` };
    const socket = new WebSocket(`${gateway.url}?session_id=${session.id}`, {
      headers,
      perMessageDeflate: { threshold: 0 },
    });
    let acks = 0;
    socket.on('message', (bytes: Buffer) => (acks += String(bytes).startsWith('{"type":"ack"') ? 1 : 0));
    await once(socket, 'open');
    for (let sent = 1; sent <= 5; sent += 1) {
      socket.send(JSON.stringify({ type: 'heartbeat', ref: String(sent), data: {} }));
      await eventually('an answer', () => acks === sent);
    }
    const inflaters = [...gateway.app.get(Connections).all()].map(([client]) => inflaterOf(client));
    expect(new Set(inflaters)).toEqual(new Set([null]));
    socket.terminate();
  });
});

/** What the library keeps for a connection's next message. */
function inflaterOf(client: WebSocket): unknown {
  const { _extensions: extensions } = client as unknown as {
    _extensions: Record<string, { _inflate: unknown }>;
  };
  return extensions['permessage-deflate']?._inflate ?? null;
}

function deflatedOf(client: RawClient): Buffer[] {
  return client.frames.filter((frame) => frame[0] === 0xc1);
}
