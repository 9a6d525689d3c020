import { setTimeout as delay } from 'node:timers/promises';
import {
  Global,
  Inject,
  Logger,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { connect, errors, type NatsConnection, type NodeConnectionOptions } from '@nats-io/transport-node';
import { withoutCredentials } from './without-credentials.js';
import { sessionHash } from './session-hash.js';

/** Injection token of the connection to the broker. */
export const NATS = Symbol('NATS');

/** How long a broker that doesn't answer may hold up the end of a service, in milliseconds. */
const DRAIN_MS = 2_000;

export interface NatsOptions {
  /** One or more addresses, separated by commas. */
  url: string;
  /** Unset: a broker without accounts. */
  user?: string;
  password?: string;
  /** The connection's name, as the broker's monitoring shows it. */
  name: string;
  /** Waits for a broker that refuses the password, too: it may be about to learn it. Default true. */
  waitsWhenRefused?: boolean;
}

/** The broker is there, and won't have this user. */
export class BrokerRefusesError extends Error {
  override readonly name = 'BrokerRefusesError';
}

/**
 * A connection that outlives the broker: it waits for the first connect as long as it takes, saying why it waits, and
 * reconnects for ever. Replies come to an inbox of the user's own, the only one that its permissions let it hear.
 * Throws `BrokerRefusesError` where it isn't to wait for that.
 */
export async function connectNats(options: NatsOptions): Promise<NatsConnection> {
  const logger = new Logger('nats');
  let said = '';
  for (let wait = 250; ; wait = Math.min(wait * 2, 2_000)) {
    try {
      const connection = await connect(connectionOptions(options));
      void logStatus(connection, logger);
      return connection;
    } catch (error) {
      const isRefused = error instanceof errors.AuthorizationError;
      const why = isRefused ? refusal(options) : (error as Error).message;
      if (isRefused && options.waitsWhenRefused === false) throw new BrokerRefusesError(why);
      if (why !== said) logger.warn(`waiting for the broker at ${withoutCredentials(options.url)}: ${why}`);
      said = why;
      await delay(wait);
    }
  }
}

function refusal({ user }: NatsOptions): string {
  if (user === undefined)
    return 'Authorization Violation: it wants a user and a password (NATS_USER, NATS_PASSWORD)';
  return `Authorization Violation: it knows another password of the user "${user}", or no such user`;
}

function connectionOptions(options: NatsOptions): NodeConnectionOptions {
  return {
    servers: options.url.split(',').map((url) => url.trim()),
    name: options.name,
    maxReconnectAttempts: -1,
    // One that is frozen takes the connection and says nothing: then it is the next one's turn.
    timeout: 5_000,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    // A server that is stopped or cut off says nothing: it is left when it has not answered for 10 to 15 s.
    pingInterval: 5_000,
    maxPingOut: 2,
    ignoreAuthErrorAbort: true,
    ...(options.user && {
      user: options.user,
      pass: options.password ?? '',
      inboxPrefix: `_INBOX.${options.user}`,
    }),
  };
}

async function logStatus(connection: NatsConnection, logger: Logger): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === 'disconnect') logger.warn('the broker is away; waiting for it');
    if (status.type === 'reconnect') logger.log('the broker is back');
    if (status.type === 'error') logger.error(`the broker says: ${withoutIds(status.error.message)}`);
  }
}

/** What the broker refuses it names by its subject, which may hold a session's id. */
function withoutIds(text: string): string {
  return text.replace(/(?<=\.)[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])/g, (id) => `<${sessionHash(id)}>`);
}

/** Flushes what is still on its way out, for at most 2 s, and closes the connection. */
export async function closeNats(connection: NatsConnection): Promise<void> {
  if (connection.isClosed()) return;
  await Promise.race([connection.drain().catch(() => {}), delay(DRAIN_MS, undefined, { ref: false })]);
  await connection.close();
}

/** Where the JetStream API is for a user: the broker's accounts import it under `LOG` outside of APP. */
export function jetstreamPrefix(user: string | undefined): string {
  return user === undefined || user === 'generation' || user === 'migrate' ? '$JS.API' : 'LOG';
}

@Global()
@Module({})
export class NatsModule implements OnApplicationShutdown {
  constructor(@Inject(NATS) private readonly connection: NatsConnection) {}

  static forRoot(options: NatsOptions): DynamicModule {
    return {
      module: NatsModule,
      providers: [{ provide: NATS, useFactory: () => connectNats(options) }],
      exports: [NATS],
    };
  }

  /** After every module has let go of its work: what is still on its way out is flushed. */
  async onApplicationShutdown(): Promise<void> {
    await closeNats(this.connection);
  }
}
