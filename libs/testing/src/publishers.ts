/**
 * Writers of many sessions' logs, through the broker's own fenced writer, with a log of what was acknowledged.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { openLogWriter } from '@openv0/broker/jetstream/log-writer.js';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import type { LogWriter } from '@openv0/broker/port.js';
import { formatEpoch } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState } from '@openv0/contracts/session-state.js';
import type { Published } from './checker.js';
import type { NatsPasswords, NatsUser } from './nats-server.js';

export function newSessionId(): string {
  return randomBytes(16).toString('base64url');
}

/** One server or several. */
export interface Broker {
  /** With commas between several. */
  readonly url: string;
  readonly passwords: NatsPasswords;
}

/** Connects with a user's rights as the services do: for ever, with an inbox of its own. */
export async function connectAs(server: Broker, user: NatsUser): Promise<NatsConnection> {
  return connect({
    servers: server.url.split(','),
    user,
    pass: server.passwords[user],
    inboxPrefix: `_INBOX.${user}`,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 100,
    reconnectJitter: 100,
    // A server that is frozen is given up soon: what a suite waits for isn't its own connection.
    pingInterval: 1_000,
    maxPingOut: 2,
  });
}

/** Connects as the only writer of sessions' logs. */
export async function connectAsGeneration(server: Broker): Promise<NatsConnection> {
  return connectAs(server, 'generation');
}

/** Makes a session as its creation does: it exists when its checkpoint does. */
export async function createLoggedSession(nc: NatsConnection): Promise<string> {
  const sessionId = newSessionId();
  const epoch = formatEpoch(await createLogReader({ nc, apiPrefix: '$JS.API' }).streamEpoch(), 0);
  const { checkpoints } = createBuckets(nc);
  await checkpoints.put(sessionId, { seq: 0, epoch, state: initialState() });
  return sessionId;
}

/** A session and the only writer of its log. */
export async function openLoggedSession(
  nc: NatsConnection,
): Promise<{ sessionId: string; writer: LogWriter }> {
  const sessionId = await createLoggedSession(nc);
  const writerId = randomBytes(6).toString('hex');
  return { sessionId, writer: await openLogWriter({ nc, sessionId, writerId, checkpointSeq: 0 }) };
}

export interface PublisherOptions {
  /** Milliseconds between two events of one session. */
  everyMs: number;
  /** The event to publish; `mark`, its `message`, is what the checker knows it by. Default: a small step event. */
  compose?: (session: string, mark: string) => SessionEvent;
}

/** One session's writer: publishes until it is stopped. */
export class Publisher {
  readonly session: string;
  readonly log: Published[] = [];
  readonly #writer: LogWriter;
  readonly #options: PublisherOptions;
  #everyMs: number;
  #stopping = false;
  #count = 0;
  #running: Promise<void> | undefined;

  static async open(nc: NatsConnection, options: PublisherOptions): Promise<Publisher> {
    const { sessionId, writer } = await openLoggedSession(nc);
    return new Publisher(sessionId, writer, options);
  }

  constructor(session: string, writer: LogWriter, options: PublisherOptions) {
    this.session = session;
    this.#writer = writer;
    this.#options = options;
    this.#everyMs = options.everyMs;
  }

  /** From the next event on. */
  pace(everyMs: number): void {
    this.#everyMs = everyMs;
  }

  /** The last seq that was acknowledged. */
  get head(): number {
    return this.#writer.head;
  }

  start(): void {
    this.#running = this.#run();
    // Told by `stop`.
    this.#running.catch(() => {});
  }

  /** Publishes what is under way to its end. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#running;
    await this.#writer.flush();
  }

  /** One event, acknowledged. */
  async publish(): Promise<number> {
    this.#count += 1;
    const mark = `${this.session}/${this.#count}`;
    const unsure = this.#writer.head + 1;
    try {
      const seq = await this.#writer.append((this.#options.compose ?? stepEvent)(this.session, mark));
      this.log.push({ session: this.session, seq, outcome: 'ok', mark });
      return seq;
    } catch (error) {
      this.log.push({ session: this.session, seq: unsure, outcome: 'unknown', mark });
      throw error;
    }
  }

  async #run(): Promise<void> {
    // Many sessions don't tick together.
    await delay(Math.random() * this.#everyMs);
    while (!this.#stopping) {
      const begun = performance.now();
      await this.publish();
      await delay(Math.max(0, this.#everyMs - (performance.now() - begun)));
    }
  }
}

/** What a client's callback is compared by. */
export function markOf(event: { data: object }): string {
  return String((event.data as { message?: unknown }).message);
}

export function stepEvent(sessionId: string, message: string): SessionEvent {
  return {
    type: 'generation:step',
    data: {
      session_id: sessionId,
      timestamp: new Date().toISOString(),
      step_id: 'load',
      step_number: 1,
      total_steps: 1,
      status: 'in_progress',
      progress: 1,
      message,
      estimated_remaining: null,
    },
  };
}
