/**
 * What stands between some people and every server: an HTTP proxy that lets no WebSocket through, or no stream either.
 */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Middlebox {
  url: string;
  /** Requests it has passed on, and upgrades it has refused. */
  readonly seen: { passed: number; refused: number };
  close(): Promise<void>;
}

/** `buffers`: it hands an answer on when all of it is there, so that a stream never begins. */
export async function startMiddlebox(port: number, options: { buffers: boolean }): Promise<Middlebox> {
  const seen = { passed: 0, refused: 0 };
  const server = createServer((incoming, outgoing) => {
    seen.passed += 1;
    pass(port, incoming, outgoing, options.buffers);
  });
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => {
    seen.refused += 1;
    socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<h1>?</h1');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, seen, close: () => closed(server) };
}

function pass(port: number, incoming: IncomingMessage, outgoing: ServerResponse, buffers: boolean): void {
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answer) => {
    const begin = (): unknown => outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    if (!buffers) {
      begin();
      outgoing.flushHeaders();
      return void answer.pipe(outgoing);
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      begin();
      outgoing.end(Buffer.concat(chunks));
    });
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
}
