import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AddressRefusedError, guardedLookup, type SystemLookup } from './provider-address.js';
import { providerFetch } from './provider-fetch.js';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** Listens on every address of this machine and counts who comes. */
async function sink(): Promise<{ port: number; connections: () => number }> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  servers.push(server.listen(0));
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, connections: () => count };
}

async function http(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createHttpServer(answer);
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering =
  (...addresses: string[]): SystemLookup =>
  (_hostname, _options, callback) => {
    const found = addresses.map((address): LookupAddress => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    setImmediate(callback, null, found);
  };

/** Loopback in every way to write it, and whatever else is nobody's business. */
const LITERALS = (
  '127.0.0.1 127.0.0.1. 127.1 127.0.1 127.255.255.254 127.000.000.001 2130706433 017700000001 0x7f000001 ' +
  '0x7f.0.0.1 0177.0.0.1 0x7f.1 0 0.0.0.0 0x0 ①②⑦.⓪.⓪.① 127。0。0。1 %31%32%37.0.0.1 localhost LOCALHOST localhost. ' +
  'LocalHost a.localhost x.local x.internal metadata.google.internal router.home.arpa ' +
  '[::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [::ffff:0:127.0.0.1] ' +
  '[0:0:0:0:0:ffff:7f00:0001] [64:ff9b::7f00:1] [64:ff9b::127.0.0.1] [64:ff9b:1::7f00:1] [2002:7f00:1::] ' +
  '[2001::7f00:1] [fe80::1] [fc00::1] [fd00::1] [fd00:ec2::254] [ff02::1] [100::1] [2001:db8::1] [3fff::1] ' +
  '10.0.0.1 10.255.255.255 167772161 012.0.0.1 172.16.0.1 172.31.255.255 192.168.0.1 0xc0a80001 192.168.1.1 ' +
  '169.254.169.254 0xa9fea9fe 2852039166 0251.0376.0251.0376 [::ffff:169.254.169.254] 169.254.0.1 ' +
  '100.64.0.1 100.100.100.200 100.127.255.255 168.63.129.16 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.1 ' +
  '203.0.113.1 192.88.99.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255'
).split(' ');

const BEHIND_NAMES: string[][] = [
  ['127.0.0.1'],
  ['::1'],
  ['::ffff:127.0.0.1'],
  ['169.254.169.254'],
  ['10.1.2.3'],
  ['100.64.0.7'],
  ['93.184.215.14', '127.0.0.1'],
  ['::1', '2606:4700::1111'],
  ['fd00:ec2::254'],
];

describe('the guard of the provider’s address', () => {
  it('lets no connection out to 80 private addresses, however they are written or named', async () => {
    const { port, connections } = await sink();
    let tried = 0;
    const refused = async (url: string, fetch = providerFetch({ allowPrivate: false })): Promise<void> => {
      tried += 1;
      await expect(fetch(url, { method: 'POST', body: '{}' }), url).rejects.toMatchObject({
        name: 'AddressRefusedError',
      });
    };
    for (const host of LITERALS) await refused(`http://${host}:${port}/v1/chat/completions`);
    for (const addresses of BEHIND_NAMES) {
      const fetch = providerFetch({ allowPrivate: false, lookup: answering(...addresses) });
      await refused(`http://api.example.com:${port}/`, fetch);
    }
    for (const url of ['ftp://127.0.0.1:PORT/', 'file:///etc/passwd', 'http://user:pass@example.com:PORT/'])
      await refused(url.replace('PORT', String(port)));
    expect(tried).toBeGreaterThanOrEqual(80);
    expect(connections()).toBe(0);
  });

  it('lets them out when the operator allows it: the sink would have seen them', async () => {
    const { port, connections } = await sink();
    const open = providerFetch({ allowPrivate: true });
    for (const host of ['127.0.0.1', '2130706433', 'localhost', '[::ffff:127.0.0.1]'])
      await expect(open(`http://${host}:${port}/`)).rejects.toThrow('fetch failed');
    expect(connections()).toBeGreaterThanOrEqual(4);
  });

  it('hands out the addresses that it judged, and judges a name again whenever it connects', async () => {
    let turn = 0;
    const rebinding: SystemLookup = (hostname, options, callback) =>
      answering(turn++ === 0 ? '93.184.215.14' : '127.0.0.1')(hostname, options, callback);
    const resolve = (): Promise<string> =>
      new Promise((done, failed) => {
        guardedLookup(rebinding)('rebind.example.com', {}, (error, address) =>
          error ? failed(error) : done(String(address)),
        );
      });
    expect(await resolve()).toBe('93.184.215.14');
    await expect(resolve()).rejects.toBeInstanceOf(AddressRefusedError);
  });

  it('follows no redirect', async () => {
    const { port, connections } = await sink();
    for (const status of [301, 302, 303, 307, 308]) {
      const url = await http((_request, response) =>
        response.writeHead(status, { Location: `http://127.0.0.1:${port}/` }).end(),
      );
      const answer = await providerFetch({ allowPrivate: true })(url, { method: 'POST', body: '{}' });
      expect(answer.status).toBe(status);
    }
    expect(connections()).toBe(0);
  });
});

describe('the provider’s fetch', () => {
  it('sends a body and headers, and hands on what comes as it comes', async () => {
    const url = await http((request, response) => {
      void (async () => {
        let body = '';
        for await (const chunk of request) body += String(chunk);
        response.setHeader('content-type', 'text/plain');
        response.write(`${request.method} ${request.headers['x-test']} `);
        setTimeout(() => response.end(body), 30);
      })();
    });
    const fetch = providerFetch({ allowPrivate: true });
    const answer = await fetch(url, { method: 'POST', headers: { 'X-Test': 'yes' }, body: '{"é":1}' });
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(await answer.text()).toBe('POST yes {"é":1}');
  });

  it('ends the connection when its signal aborts, before and within an answer', async () => {
    let closed = 0;
    const url = await http((request, response) => {
      response.on('close', () => void (closed += 1));
      if (request.url === '/body') response.write('begun');
    });
    const fetch = providerFetch({ allowPrivate: true });
    for (const path of ['/headers', '/body']) {
      const abort = new AbortController();
      const asked = fetch(url + path, { signal: abort.signal }).then((answer) => answer.text());
      setTimeout(() => abort.abort(), 60);
      await expect(asked).rejects.toThrow();
    }
    await expect.poll(() => closed).toBe(2);
  });

  it('keeps a connection for the next request, whatever becomes of the signal of the one before', async () => {
    const ports = new Set<number | undefined>();
    const url = await http((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('done');
    });
    const fetch = providerFetch({ allowPrivate: true });
    for (let turn = 0; turn < 4; turn += 1) {
      const abort = new AbortController();
      await (await fetch(url, { method: 'POST', body: '{}', signal: abort.signal })).text();
      abort.abort(new Error('nobody listens any more'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(ports.size).toBe(1);
    // Also of one that aborts while the answer's end is on its way: nothing is left that would throw.
    for (let turn = 0; turn < 10; turn += 1) {
      const abort = new AbortController();
      const answer = await fetch(url, { signal: abort.signal });
      for (let wait = 0; wait < turn; wait += 1) await new Promise((resolve) => setImmediate(resolve));
      abort.abort(new Error('nobody listens any more'));
      await answer.text().catch(() => '');
    }
  });

  it('ends the connection when nobody reads on', async () => {
    let closed = 0;
    const url = await http((_request, response) => {
      response.on('close', () => void (closed += 1));
      response.write('begun');
    });
    const answer = await providerFetch({ allowPrivate: true })(url);
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await expect.poll(() => closed).toBe(1);
  });

  it('tells a body that breaks off, and cuts an error that goes on forever', async () => {
    const url = await http((request, response) => {
      if (request.url === '/error') {
        response.writeHead(500);
        const more = setInterval(() => response.write('x'.repeat(30_000)), 1);
        response.on('close', () => clearInterval(more));
        return;
      }
      response.writeHead(200);
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    const fetch = providerFetch({ allowPrivate: true });
    await expect((await fetch(`${url}/drop`)).text()).rejects.toThrow();
    expect((await (await fetch(`${url}/error`)).text()).length).toBeLessThanOrEqual(65_536);
  });
});
