import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { boundHttp } from '@openv0/platform/http-bounds.js';
import { answerClientErrors } from './client-error.js';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function bounded(): Promise<Socket> {
  server = createServer((_request, response) => response.end('served'));
  answerClientErrors(server);
  boundHttp(server, { connections: 10, headersMs: 100, requestMs: 200, checkMs: 20 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return connect(port, '127.0.0.1');
}

describe('a server that answers in our form', () => {
  it.each([
    ['says nothing', ''],
    ['never ends its headers', 'GET /ws HTTP/1.1\r\nHost: x\r\n'],
    ['never sends the body it promised', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nExpect: x\r\n'],
  ])('ends a connection that %s', async (_name, bytes) => {
    const socket = await bounded();
    socket.write(bytes);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 [^]*\{"code":"BAD_REQUEST"/);
  });
});
