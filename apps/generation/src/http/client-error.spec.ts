import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { boundHttp } from '@openv0/platform/http-bounds.js';
import { eventually } from '@openv0/testing/eventually.js';
import { afterEach, expect, it } from 'vitest';
import { answerClientErrors } from './client-error.js';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it.each([
  ['says nothing', ''],
  ['never ends its headers', 'GET / HTTP/1.1\r\nHost: x\r\n'],
  ['speaks no HTTP', 'hello\r\n\r\n'],
])(
  'tells who %s why it is ended, and lets go of it though it keeps its own end open',
  async (_name, bytes) => {
    server = createServer((_request, response) => response.end('served'));
    answerClientErrors(server);
    boundHttp(server, { connections: 10, headersMs: 100, requestMs: 200, checkMs: 20 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    socket.write(bytes);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[08] [^]*\{"code":"BAD_REQUEST"/);
    const connections = promisify(server.getConnections.bind(server));
    await eventually('no connection', async () => (await connections()) === 0, { within: 2_000 });
    socket.destroy();
  },
);
