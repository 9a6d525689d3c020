/** A stack and connections to its broker, for all tests of a file. */
import type { NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll } from 'vitest';
import { connectAs, connectAsGeneration } from './publishers.js';
import { startStack, type Stack, type StackOptions } from './stack.js';

export interface Started {
  stack: Stack;
  /** The generation service's rights: what publishes. */
  nc: NatsConnection;
  /** What may look into the broker. */
  sys: NatsConnection;
}

/**
 * Starts it before the tests and ends it after them.
 *
 *     let stack: Stack;
 *     let nc: NatsConnection;
 *     withStack({ generations: 0 }, (started) => ({ stack, nc } = started));
 */
export function withStack(options: StackOptions, take: (started: Started) => void): void {
  let stack: Stack | undefined;
  const connections: NatsConnection[] = [];
  beforeAll(async () => {
    stack = await startStack(options);
    const nc = await connectAsGeneration(stack.nats);
    connections.push(nc);
    const sys = await connectAs(stack.nats, 'sys');
    connections.push(sys);
    take({ stack, nc, sys });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(connections.map((connection) => connection.close()));
    await stack?.stop();
  });
}
