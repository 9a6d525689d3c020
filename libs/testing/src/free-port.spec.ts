import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort, portsFrom } from './free-port.js';

it('gives no port twice, and none that the system hands out', async () => {
  const ports = await Promise.all(Array.from({ length: 100 }, () => freePort()));
  expect(new Set(ports).size).toBe(100);
  expect(Math.max(...ports)).toBeLessThan(32_768);
});

it('gives none on which something listens', async () => {
  const port = await freePort();
  const only = portsFrom(port, 1);
  expect(await only()).toBe(port);
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  await expect(only()).rejects.toThrow('is free');
  server.close();
});
