import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { claimPort, freePort, isFree } from './ports.mjs';

async function withListener(host: string, work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

test('a port that something listens on is refused, and the message names the variable', async () => {
  await withListener('127.0.0.1', async (port) => {
    expect(await isFree(port)).toBe(false);
    await expect(claimPort('GATEWAY_PORT', port, '127.0.0.1')).rejects.toThrow(
      new RegExp(`Port ${port} is taken.*GATEWAY_PORT=`),
    );
  });
});

test('a listener on all addresses counts, an address that this machine lacks does not', async () => {
  await withListener('0.0.0.0', async (port) => expect(await isFree(port)).toBe(false));
  expect(await isFree(await freePort(), ['192.0.2.1'])).toBe(true);
});

test('0 is any free port', async () => {
  expect(await claimPort('PORT', 0, '127.0.0.1')).toBeGreaterThan(0);
});
