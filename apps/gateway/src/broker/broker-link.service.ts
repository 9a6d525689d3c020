import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Msg, NatsConnection } from '@nats-io/transport-node';
import { Connection } from '@openv0/broker/jetstream/connection.js';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import type { LogReader } from '@openv0/broker/port.js';
import { BrokerMetrics } from '@openv0/platform/broker-metrics.js';
import { Readiness } from '@openv0/platform/health.js';
import { closeNats, connectNats, jetstreamPrefix } from '@openv0/platform/nats.js';
import { GatewayEnvironment } from '../environment.js';
import { FeedMetrics } from '../metrics/feed-metrics.service.js';

/** Nothing can be read for now: the broker, or its stream, isn't there. */
export class BrokerAwayError extends Error {
  override readonly name = 'BrokerAwayError';
}

/** A token that isn't good any more; `tokenId` null: the session was deleted, and all of its tokens with it. */
export interface Revocation {
  sessionId: string;
  tokenId: string | null;
}

const REVOKED = 'control.revoke.';
const RETRY_MS = 500;

/**
 * The gateway's connection to the broker. The service starts without it, says that it isn't ready, and refuses new
 * viewers; those who are there stay, and catch up when the broker is back.
 */
@Injectable()
export class BrokerLink implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('broker');
  private connection: NatsConnection | null = null;
  private log: LogReader | null = null;
  private state: true | string = 'waiting for the first connection';
  private ended = false;
  private onRevoked: (revocation: Revocation) => void = () => {};
  private onReturned: () => void = () => {};

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly feeds: FeedMetrics,
    private readonly metrics: BrokerMetrics,
    readiness: Readiness,
  ) {
    readiness.register('broker', () => this.state);
  }

  /** Whether logs can be read now. */
  get ready(): boolean {
    return this.state === true;
  }

  /** Throws `BrokerAwayError` before the first connection. */
  get reader(): LogReader {
    if (!this.log) throw new BrokerAwayError('the broker has not been reached yet');
    return this.log;
  }

  /** What the generation service says in passing; the truth is in the store, read at each authorisation. */
  revocations(listener: (revocation: Revocation) => void): void {
    this.onRevoked = listener;
  }

  /** The broker is back after it was away: what was said meanwhile, nobody here has heard. */
  returns(listener: () => void): void {
    this.onReturned = listener;
  }

  /** Says something to whoever listens now. While the broker is away nobody does, and nothing waits. */
  say(subject: string, message: unknown): void {
    if (this.ready) this.connection?.publish(subject, JSON.stringify(message));
  }

  /** Asks whoever serves the subject. Rejects when nobody does, the broker goes, or no answer comes in `timeoutMs`. */
  async ask(subject: string, question: unknown, timeoutMs: number): Promise<unknown> {
    if (!this.connection || !this.ready) throw new BrokerAwayError('the broker is away');
    const requests = Connection.of(this.connection);
    return (await requests.request(subject, JSON.stringify(question), { timeoutMs })).json();
  }

  /** Hears what is said, also after the broker was away. What is returned ends it. Throws `BrokerAwayError`. */
  hear(subject: string, listener: (message: Msg) => void): () => void {
    if (!this.connection) throw new BrokerAwayError('the broker has not been reached yet');
    const subscription = this.connection.subscribe(subject, {
      callback: (error, message) => {
        if (!error) listener(message);
      },
    });
    return () => {
      if (!subscription.isClosed()) subscription.unsubscribe();
    };
  }

  onModuleInit(): void {
    void this.connect().catch((error: unknown) => this.logger.error(error));
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    if (this.connection) await closeNats(this.connection);
  }

  private async connect(): Promise<void> {
    const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password } = this.environment;
    const connection = await connectNats({ url, name: 'gateway', ...(user && { user, password }) });
    if (this.ended) return connection.close();
    this.connection = connection;
    this.log = createLogReader({
      nc: connection,
      apiPrefix: jetstreamPrefix(user),
      observer: this.feeds,
    });
    this.metrics.watch(connection);
    this.hear(`${REVOKED}*`, (message) => this.revoked(message));
    void this.watch(connection);
    await this.awaitStream(connection);
  }

  private revoked(message: Msg): void {
    try {
      const { jti: tokenId } = message.json<{ jti: string | null }>();
      this.onRevoked({ sessionId: message.subject.slice(REVOKED.length), tokenId });
    } catch (error) {
      this.logger.warn(`a revocation can't be read: ${(error as Error).message}`);
    }
  }

  private async watch(connection: NatsConnection): Promise<void> {
    for await (const status of connection.status()) {
      if (status.type === 'disconnect') this.state = 'disconnected, waiting for the broker';
      if (status.type === 'reconnect') void this.awaitStream(connection).then(() => this.onReturned());
    }
  }

  /** Connected is not enough: the stream must be there (it is made by the migration) and answer. */
  private async awaitStream(connection: NatsConnection): Promise<void> {
    while (!this.ended && !connection.isClosed()) {
      try {
        await this.reader.streamEpoch();
        this.state = true;
        return;
      } catch (error) {
        this.state = `the stream can't be read: ${(error as Error).message}`;
        await after(RETRY_MS);
      }
    }
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
