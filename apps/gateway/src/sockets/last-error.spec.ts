import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { setImmediate as turnEnd } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { endWithFirstError } from './last-error.js';
import { SERVER_OPTIONS } from './socket.adapter.js';

/** Reads as the ws library does: a chunk waits for the turn of the one before it, and what is wrong is told at once. */
class Receiver extends Writable {
  readonly read: string[] = [];

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.read.push(String(chunk));
    if (String(chunk) === 'wrong') done(new Error('wrong'));
    else if (this.read.length === 1) setImmediate(done);
    else done();
  }
}

async function read(guarded: boolean): Promise<string[]> {
  const receiver = new Receiver();
  if (guarded) endWithFirstError({ _receiver: receiver } as unknown as WebSocket);
  const failed = once(receiver, 'error').catch((error: Error) => [error]);
  for (const chunk of ['right', 'also right', 'wrong', 'after it', 'and more']) receiver.write(chunk);
  await failed;
  await turnEnd();
  return receiver.read;
}

describe('what broke the protocol', () => {
  it('is the last that is read', async () => {
    expect(await read(true)).toEqual(['right', 'also right', 'wrong']);
  });

  it('would not be, by Node’s streams alone', async () => {
    expect(await read(false)).toEqual(['right', 'also right', 'wrong', 'after it', 'and more']);
  });
});

describe('a WebSocket', () => {
  it('survives what had come in behind text that is no UTF-8', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const upgrade = once(server, 'upgrade') as Promise<Parameters<WebSocketServer['handleUpgrade']>>;
    const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
    const peer = connect(port, '127.0.0.1');
    peer.write(`GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`);
    const [request, socket, head] = await upgrade;
    const client = await new Promise<WebSocket>((resolve) => {
      new WebSocketServer(SERVER_OPTIONS).handleUpgrade(request, socket, head, resolve);
    });
    endWithFirstError(client);
    const heard: string[] = [];
    client.on('message', (data: Buffer) => heard.push(String(data)));
    client.on('error', (error) => heard.push(error.message));
    // As they arrive while the first message is served.
    for (const text of ['6869', 'fffe', '6d6f7265']) socket.emit('data', masked(Buffer.from(text, 'hex')));
    await once(client, 'error');
    await turnEnd();
    expect(heard).toEqual(['hi', 'Invalid WebSocket frame: invalid UTF-8 sequence']);
    peer.destroy();
    server.close();
  });
});

/** A text frame as a client sends it, with a key that changes nothing. */
function masked(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.of(0x81, 0x80 | payload.length, 0, 0, 0, 0), payload]);
}
