import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { eventually } from '@openv0/testing/eventually.js';
import { afterEach, describe, expect, it } from 'vitest';
import { boundHttp } from './http-bounds.js';

const CONNECTIONS = 5;

let server: Server;
let clients: Socket[];

afterEach(() => {
  for (const client of clients) client.destroy();
  server.closeAllConnections();
  server.close();
});

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

async function listening(serve: Serve = (_request, response) => response.end('served')): Promise<number> {
  clients = [];
  server = createServer(serve);
  boundHttp(server, { connections: CONNECTIONS, headersMs: 60_000, requestMs: 60_000 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A connection that the server has accepted, and what it has said. */
async function connected(port: number, bytes = ''): Promise<Socket> {
  const accepted = once(server, 'connection');
  const client = connect(port, '127.0.0.1').on('error', () => {});
  clients.push(client);
  await accepted;
  client.write(bytes);
  return client;
}

async function ask(port: number, agent?: Agent): Promise<string> {
  const [response] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage];
  return text(response);
}

describe('a server with as many connections as it may have', () => {
  it('serves who asks: who has waited longest without asking gives way', async () => {
    const port = await listening();
    const first = await connected(port);
    const others = [];
    for (let count = 0; count < CONNECTIONS * 3; count += 1) {
      others.push(await connected(port, 'GET / HTTP/1.1\r\nX-Slow: '));
    }
    await eventually('the end of the first', () => first.closed);
    expect(await ask(port)).toBe('served');
    expect(others.at(-1)?.closed).toBe(false);
  });

  it('ends nobody whom it serves, by an answer or after an upgrade', async () => {
    const answers: ServerResponse[] = [];
    const port = await listening((_request, response) => void answers.push(response));
    server.on('upgrade', (_request, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'));
    const waiting = ask(port);
    await eventually('a request', () => answers.length === 1);
    const upgraded = await connected(
      port,
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
    );
    await once(upgraded, 'data');
    for (let count = 0; count < CONNECTIONS * 3; count += 1) await connected(port);
    answers[0]?.end('late');
    expect(await waiting).toBe('late');
    expect(upgraded.closed).toBe(false);
  });

  it('may end who has been served and asks for nothing more', async () => {
    const port = await listening();
    const agent = new Agent({ keepAlive: true });
    expect(await ask(port, agent)).toBe('served');
    const [kept] = Object.values(agent.freeSockets).flat() as [Socket];
    for (let count = 0; count < CONNECTIONS; count += 1) await connected(port);
    await eventually('the end of the kept connection', () => kept.destroyed);
    agent.destroy();
  });
});
