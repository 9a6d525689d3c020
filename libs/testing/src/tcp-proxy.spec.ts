import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

/** Answers every chunk with the same bytes. */
let echo: Server;
let proxy: TcpProxy;
let received = '';

beforeEach(async () => {
  received = '';
  echo = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received += String(chunk);
      socket.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await startTcpProxy({ port: (echo.address() as AddressInfo).port });
});

afterEach(async () => {
  await proxy.close();
  await new Promise((resolve) => void echo.close(resolve));
});

class Client {
  text = '';
  closed = false;
  error = '';
  readonly socket: Socket;

  constructor() {
    this.socket = connect({ port: proxy.port, host: '127.0.0.1' });
    this.socket.on('data', (chunk) => void (this.text += String(chunk)));
    this.socket.on('error', (error: NodeJS.ErrnoException) => void (this.error = error.code ?? ''));
    this.socket.on('close', () => void (this.closed = true));
  }
}

describe('the proxy', () => {
  it('passes bytes both ways, and an end', async () => {
    const client = new Client();
    client.socket.write('hello');
    await eventually('the echo', () => client.text === 'hello');
    client.socket.end();
    await eventually('the end', () => client.closed && proxy.open === 0);
    expect(client.error).toBe('');
  });

  it('carries a megabyte through a slow start', async () => {
    const client = new Client();
    proxy.stall('down');
    client.socket.write('x'.repeat(1_000_000));
    await eventually('the first bytes', () => received.length > 0);
    proxy.resume();
    await eventually('the megabyte', () => client.text.length === 1_000_000);
  });

  it('cuts every connection, at both ends', async () => {
    const clients = [new Client(), new Client()];
    await eventually('both connections', () => proxy.open === 2);
    for (const client of clients) client.socket.write('x');
    await eventually('their echoes', () => clients.every((client) => client.text === 'x'));
    expect(proxy.cutAll()).toBe(2);
    await eventually('their ends', () => clients.every((client) => client.closed));
    await eventually('no connection left', () => proxy.open === 0);
  });

  it('refuses new connections and leaves the open ones alone', async () => {
    const old = new Client();
    await eventually('the connection', () => proxy.open === 1);
    proxy.refuse(true);
    const refused = new Client();
    await eventually('the refusal', () => refused.closed);
    expect(refused.error).toBe('ECONNRESET');
    old.socket.write('still here');
    await eventually('the echo', () => old.text === 'still here');
    proxy.refuse(false);
    const welcome = new Client();
    welcome.socket.write('in');
    await eventually('the new echo', () => welcome.text === 'in');
  });

  it('stalls one direction only, and loses nothing', async () => {
    const client = new Client();
    client.socket.write('a');
    await eventually('the echo', () => client.text === 'a');
    proxy.stall('down');
    client.socket.write('b');
    await eventually('the way up', () => received === 'ab');
    expect(client.text).toBe('a');
    proxy.resume();
    await eventually('the way down', () => client.text === 'ab');
  });

  it('delays, in order', async () => {
    const client = new Client();
    client.socket.write('1');
    await eventually('the echo', () => client.text === '1');
    proxy.delay(60);
    const begun = performance.now();
    client.socket.write('2');
    await eventually('the way up', () => received === '12');
    proxy.delay(0);
    client.socket.write('3');
    await eventually('both', () => client.text.length === 3);
    expect(client.text).toBe('123');
    expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
  });

  it('tells the client when there is no server', async () => {
    await new Promise((resolve) => void echo.close(resolve));
    const client = new Client();
    await eventually('the end', () => client.closed);
    expect(client.text).toBe('');
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
  });
});
