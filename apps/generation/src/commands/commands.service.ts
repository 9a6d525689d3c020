import { setTimeout as delay } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Msg, NatsConnection, Subscription } from '@nats-io/transport-node';
import {
  COMMANDS_PREFIX,
  readCommandRequest,
  sessionOfCommand,
  type CommandReply,
  type CommandRequest,
} from '@openv0/contracts/commands.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { NATS } from '@openv0/platform/nats.js';
import { operation } from '@openv0/platform/tracing/messaging.js';
import type { Span } from '@openv0/platform/tracing/span.js';
import { whole } from '@openv0/platform/tracing/tracer.js';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { systemClock } from '../engine/clock.js';
import { RunRequests } from '../sessions/run-requests.js';
import { SessionStore } from '../sessions/session-store.js';
import { obey } from './obey.js';

/** How long the broker may take to say that nothing more comes, in milliseconds. */
const DRAIN_MS = 2_000;
/** Each command is one process's. */
const QUEUE = 'generation';
const AWAY: CommandReply = {
  ok: false,
  code: 'UNAVAILABLE',
  message: 'This can not be stored now; try again.',
  retry_after_ms: 1_000,
};

/** Commands of owners, as gateways hand them on. The answer follows what was stored. */
@Injectable()
export class Commands implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('commands');
  private readonly serving = new Set<Promise<void>>();
  private subscription: Subscription | undefined;

  constructor(
    @Inject(NATS) private readonly nc: NatsConnection,
    @Inject(PORTS) private readonly ports: GenerationPorts,
    private readonly store: SessionStore,
    private readonly requests: RunRequests,
  ) {}

  onApplicationBootstrap(): void {
    this.subscription = this.nc.subscribe(`${COMMANDS_PREFIX}*`, {
      queue: QUEUE,
      callback: (error, message) => {
        if (!error) this.take(message);
      },
    });
  }

  /** What comes from now on is another process's; what has come is answered. */
  async beforeApplicationShutdown(): Promise<void> {
    const drained = this.nc.isClosed() ? undefined : this.subscription?.drain().catch(() => {});
    // A broker that is away answers nothing, and has nothing on its way.
    await Promise.race([drained, delay(DRAIN_MS, undefined, { ref: false })]);
    await Promise.all(this.serving);
  }

  private take(message: Msg): void {
    const served = this.serve(message).finally(() => this.serving.delete(served));
    this.serving.add(served);
  }

  private async serve(message: Msg): Promise<void> {
    const sessionId = sessionOfCommand(message.subject);
    const reply =
      sessionId === null ? wrong('The subject names no session.') : await this.answer(sessionId, message);
    if (!this.nc.isClosed()) message.respond(JSON.stringify(reply));
  }

  private async answer(sessionId: string, message: Msg): Promise<CommandReply> {
    const request = readCommandRequest(parsed(message));
    if (typeof request === 'string') return wrong(request);
    try {
      const { ports, store, requests } = this;
      return await whole(this.spanOf(request, sessionId), () =>
        obey(request, sessionId, { ports, store, requests, clock: systemClock }),
      );
    } catch (error) {
      const what = `session ${sessionHash(sessionId)}: "${request.name}" failed`;
      this.logger.warn(`${what}: ${(error as Error).message}`);
      return AWAY;
    }
  }

  /** A trace begins with what an owner says on a socket. */
  private spanOf({ name }: CommandRequest, sessionId: string): Span {
    return this.ports.tracer.begin(null, {
      name: `process ${COMMANDS_PREFIX}{session}`,
      kind: 'consumer',
      attributes: {
        ...operation('process', 'process'),
        'messaging.destination.template': `${COMMANDS_PREFIX}{session}`,
        'openv0.command': name,
        'openv0.session': sessionHash(sessionId),
      },
    });
  }
}

function parsed(message: Msg): unknown {
  try {
    return message.json();
  } catch {
    return null;
  }
}

function wrong(message: string): CommandReply {
  return { ok: false, code: 'INVALID_DATA', message };
}
