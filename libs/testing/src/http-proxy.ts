/**
 * A proxy that speaks HTTP and nothing else, as those in offices do: it drops what it doesn't know of a request, upgrades
 * with it, and may hold an answer back until it is whole.
 */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface HttpProxy {
  readonly port: number;
  /** Upgrades pass from now on. */
  letUpgrade: boolean;
  /** An answer is sent on when it has ended. */
  holdsBack: boolean;
  /** Of each request so far: its path, without the query. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** In front of `port` on this machine. */
export async function startHttpProxy(port: () => number): Promise<HttpProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url?.split('?')[0] ?? '');
    void forward(request, response).catch(() => response.destroy());
  });

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { connection: _connection, upgrade: _upgrade, ...headers } = request.headers;
    const { url, method } = request;
    const onward = httpRequest({ host: '127.0.0.1', port: port(), path: url, method, headers });
    response.once('close', () => onward.destroy());
    request.pipe(onward);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      onward.once('response', resolve).once('error', reject);
    });
    const { 'transfer-encoding': _encoding, connection: _kept, ...rest } = answer.headers;
    const whole = proxy.holdsBack ? await buffer(answer) : null;
    response.writeHead(answer.statusCode ?? 502, rest);
    if (whole) response.end(whole);
    else answer.pipe(response).once('error', () => response.destroy());
  }

  server.on('upgrade', (request, socket, head) => {
    seen.push('upgrade');
    if (!proxy.letUpgrade) {
      // A server without this listener would answer as to any request; this is what the gateway says to such a one.
      socket.end('HTTP/1.1 426 Upgrade Required\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const onward = httpRequest({
      host: '127.0.0.1',
      port: port(),
      path: request.url,
      headers: request.headers,
    });
    onward.once('upgrade', (answer, other, rest) => {
      const lines = answer.rawHeaders.flatMap((name, index, all) =>
        index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : [],
      );
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(rest);
      other.write(head);
      socket.pipe(other).pipe(socket);
      for (const end of [socket, other]) {
        end.on('error', () => {});
        end.once('close', () => void (socket.destroy(), other.destroy()));
      }
    });
    onward.once('error', () => socket.destroy());
    onward.end();
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: HttpProxy = {
    port: (server.address() as AddressInfo).port,
    letUpgrade: false,
    holdsBack: false,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
