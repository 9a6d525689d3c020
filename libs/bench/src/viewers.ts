import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { WebSocketServer, type PerMessageDeflateOptions, type WebSocket } from 'ws';

/** The server's end of a viewer. */
export interface Viewer {
  client: WebSocket;
  socket: Duplex & { bytesWritten: number };
}

/** The viewers' process. */
export class Viewers {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('viewers.mjs', import.meta.url)));

  /** Opens a connection per upgrade request. */
  async open(port: number, requests: string[], atOnce = false): Promise<void> {
    await this.#ask({ port, requests, atOnce });
  }

  /** Waits until they have got so many bytes more. */
  async received(bytes: number): Promise<void> {
    await this.#ask({ expect: bytes });
  }

  /** Waits until the last bytes of every one hold this text. */
  async seen(text: string): Promise<void> {
    await this.#ask({ text });
  }

  /** Every one sends these bytes. */
  async say(bytes: Buffer): Promise<void> {
    await this.#ask({ say: bytes.toString('base64') });
  }

  end(): void {
    this.#child.kill();
  }

  async #ask(message: object): Promise<void> {
    this.#child.send(message);
    await once(this.#child, 'message');
  }
}

/** An upgrade request. `headers` as lines. */
export function upgrade(path: string, ...headers: string[]): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...headers,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** Viewers of a bare server, which is told how to compress. */
export async function connectViewers(
  viewers: Viewers,
  count: number,
  perMessageDeflate: PerMessageDeflateOptions | boolean = false,
): Promise<Viewer[]> {
  const connected: Viewer[] = [];
  const server = new WebSocketServer({ noServer: true, perMessageDeflate, clientTracking: false });
  const http = createServer();
  http.on('upgrade', (request: IncomingMessage, socket: Viewer['socket'], head: Buffer) => {
    server.handleUpgrade(request, socket, head, (client) => connected.push({ client, socket }));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const offer = perMessageDeflate ? ['Sec-WebSocket-Extensions: permessage-deflate'] : [];
  const request = upgrade('/ws', ...offer);
  await viewers.open((http.address() as AddressInfo).port, Array(count).fill(request) as string[]);
  return connected;
}

/** What was written to them, ever. */
export function written(viewers: Viewer[]): number {
  return viewers.reduce((sum, { socket }) => sum + socket.bytesWritten, 0);
}
