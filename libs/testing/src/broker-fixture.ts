/**
 * A migrated broker for tests: a real nats-server with the accounts of production, and a connection per user.
 *
 * ```ts
 * const broker = await startBroker();
 * const generation = await broker.connect('generation');
 * await broker.stop(); // connections included
 * ```
 */
import { connect, type NatsConnection, type NodeConnectionOptions } from '@nats-io/transport-node';
import { migrate, type MigrateOptions } from '@openv0/broker/jetstream/migrate.js';
import { randomBytes } from 'node:crypto';
import { startNatsServer, type NatsServer, type NatsServerOptions, type NatsUser } from './nats-server.js';

export interface TestBroker {
  readonly server: NatsServer;
  connect(user: NatsUser, options?: NodeConnectionOptions): Promise<NatsConnection>;
  stop(): Promise<void>;
}

/** Small enough to leave a test machine's disk alone. */
const SIZES = {
  SESSIONS: 256,
  JOBS: 16,
  KV_sessions: 32,
  KV_checkpoints: 64,
  KV_sites: 64,
  KV_revocations: 16,
  KV_usage: 16,
} as const;

export const TEST_SIZES = Object.fromEntries(
  Object.entries(SIZES).map(([name, mib]) => [name, mib * 1024 * 1024]),
);

export async function startBroker(
  options: NatsServerOptions & { migrate?: Partial<MigrateOptions> } = {},
): Promise<TestBroker> {
  const server = await startNatsServer(options);
  const connections: NatsConnection[] = [];
  const open = options.config === 'open';
  const connectAs = async (user: NatsUser, more?: NodeConnectionOptions): Promise<NatsConnection> => {
    const nc = await connect({ ...connectionOptions(server, user, open), ...more });
    connections.push(nc);
    return nc;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(connections.map((nc) => nc.close()));
    await server.stop();
  };
  try {
    await migrate(await connectAs('migrate'), { replicas: 1, sizes: TEST_SIZES, ...options.migrate });
  } catch (error) {
    await stop();
    throw error;
  }
  return { server, connect: connectAs, stop };
}

function connectionOptions(server: NatsServer, user: NatsUser, open: boolean): NodeConnectionOptions {
  return {
    servers: server.url,
    name: `test ${user}`,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 50,
    reconnectJitter: 50,
    ...(!open && { user, pass: server.passwords[user], inboxPrefix: `_INBOX.${user}` }),
  };
}

/** A valid session id that no other test has. */
export function randomSessionId(): string {
  return randomBytes(16).toString('base64url');
}
