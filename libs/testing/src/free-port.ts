/**
 * Ports for services that must be told theirs before they start, and keep it when they are killed and started again.
 *
 * None of those that the system hands out: between a choice and its use, or while a service is down, an outgoing
 * connection of any process could get it. And files that run at the same time choose from ranges of their own.
 */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Systems hand out ports from 32768 or 49152 on. */
const FIRST = 20_000;
const WORKERS = 8;
const EACH = 1_500;

const worker = Number(process.env.VITEST_POOL_ID ?? randomInt(WORKERS)) % WORKERS;

/** A port on which nothing listens. This process is given it only once. */
export const freePort = portsFrom(FIRST + worker * EACH, EACH);

/** Gives one free port of so many after the other, beginning anywhere. */
export function portsFrom(first: number, count: number): () => Promise<number> {
  let at = randomInt(count);
  return async () => {
    for (let tries = 0; tries < count; tries += 1) {
      at = (at + 1) % count;
      const port = first + at;
      if (await isFree(port)) return port;
    }
    throw new Error(`no port from ${first} to ${first + count - 1} is free`);
  };
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  await new Promise((resolve) => void server.close(resolve));
  return true;
}
