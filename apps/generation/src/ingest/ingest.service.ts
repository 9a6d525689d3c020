import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Msg, NatsConnection } from '@nats-io/transport-node';
import {
  isRefusal,
  sessionOfIngest,
  type IngestAnswer,
  type IngestRefusal,
} from '@openv0/contracts/ingest.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { METRICS } from '@openv0/platform/metrics.js';
import { closeNats, connectNats, NATS } from '@openv0/platform/nats.js';
import type { Registry } from 'prom-client';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { systemClock } from '../engine/clock.js';
import { GenerationEnvironment } from '../environment.js';
import { SessionStore } from '../sessions/session-store.js';
import { Breaches } from './breaches.js';
import { EngineDoor } from './engine-door.js';
import { LostRuns } from './lost-runs.js';
import { OutsideRuns } from './outside-runs.js';
import { readRequest, type Reason, type Refused } from './read-request.js';

const ADVISORIES = '$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.JOBS.*';
const LONGEST_BETWEEN_LOOKS_MS = 60_000;
const AWAY: IngestRefusal = {
  code: 'UNAVAILABLE',
  message: 'It can not be stored now: say the same again.',
  retry_after_ms: 1_000,
};

/** Engines outside the service: their events come in here, and their runs end here when they are lost. */
@Injectable()
export class Ingest implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger('ingest');
  private readonly engines: readonly string[];
  private readonly breaches: Breaches;
  private readonly runs: OutsideRuns;
  private readonly lost: LostRuns;
  private readonly doors: EngineDoor[] = [];
  private readonly connections: NatsConnection[] = [];
  private readonly serving = new Set<Promise<void>>();
  private looking: Promise<void> = Promise.resolve();
  private looks = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(NATS) private readonly nc: NatsConnection,
    @Inject(PORTS) private readonly ports: GenerationPorts,
    @Inject(METRICS) registry: Registry,
    store: SessionStore,
    private readonly environment: GenerationEnvironment,
  ) {
    this.engines = environment.OUTSIDE_ENGINES;
    this.breaches = new Breaches(registry, (line) => this.logger.warn(line));
    this.runs = new OutsideRuns({ ports, store, clock: systemClock }, (engine) =>
      this.engines.includes(engine),
    );
    this.lost = new LostRuns(ports, systemClock, {
      engines: this.engines,
      silenceMs: environment.ENGINE_SILENCE_S * 1_000,
      end: (sessionId, run, ending) => this.runs.end(sessionId, run, ending),
      onFailure: (error) => this.logger.warn(`a lost run could not be ended: ${String(error)}`),
      onLost: (engine, sessionId) =>
        this.breaches.note(engine, 'silent', sessionId, 'no sign of life; its run was ended'),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.engines.length === 0) return;
    this.ports.signals.onCancel((sessionId) => this.aside(this.runs.cancel(sessionId)));
    this.nc.subscribe(ADVISORIES, {
      callback: (error, message) => {
        if (!error) this.look(placeIn(message));
      },
    });
    await Promise.all(this.engines.map((engine) => this.openDoor(engine)));
    const every = Math.min(LONGEST_BETWEEN_LOOKS_MS, (this.environment.ENGINE_SILENCE_S * 1_000) / 2);
    this.timer = setInterval(() => this.look(null), every);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.doors.map((door) => door.close()));
    await this.runs.stop();
    await Promise.all([...this.serving, this.looking]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.connections.map((connection) => closeNats(connection)));
  }

  private async openDoor(engine: string): Promise<void> {
    const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, INGEST_PER_SECOND } = this.environment;
    const credentials = { ...(user !== undefined && { user }), ...(password !== undefined && { password }) };
    const connection = await connectNats({ url, name: `generation: ingest of ${engine}`, ...credentials });
    this.connections.push(connection);
    const door = new EngineDoor(connection, {
      engine,
      perSecond: INGEST_PER_SECOND,
      onRequest: (message) => this.aside(this.serve(engine, message)),
      onFlood: (taken, message) => {
        const wait = taken.outcome === 'empty' ? taken.retryAfterMs : undefined;
        const refusal: IngestRefusal = {
          code: 'RATE_LIMITED',
          message: `At most ${INGEST_PER_SECOND} requests a second.`,
          ...(wait !== undefined && { retry_after_ms: wait }),
        };
        this.refuse(engine, message, { refusal, reason: 'rate_limited' });
      },
    });
    this.doors.push(door);
    door.open();
  }

  private async serve(engine: string, message: Msg): Promise<void> {
    const sessionId = sessionOfIngest(message.subject);
    if (sessionId === null) {
      const refusal: IngestRefusal = { code: 'NOT_FOUND', message: 'The subject names no session.' };
      return this.refuse(engine, message, { refusal, reason: 'not_found' });
    }
    const asked = readRequest(parsed(message), sessionId);
    if ('refusal' in asked) return this.refuse(engine, message, asked);
    const answer = await this.runs.ingest(engine, sessionId, asked).catch((error: unknown) => {
      this.logger.warn(`engine ${engine}, session ${sessionHash(sessionId)}: ${String(error)}`);
      return AWAY;
    });
    if (!isRefusal(answer)) return answerWith(message, answer);
    this.refuse(engine, message, { refusal: answer, reason: answer.code.toLowerCase() as Reason });
  }

  private refuse(engine: string, message: Msg, { refusal, reason }: Refused): void {
    this.breaches.note(engine, reason, sessionOfIngest(message.subject), refusal.message);
    answerWith(message, refusal);
  }

  private look(exhausted: number | null): void {
    this.runs.forgetIdle(systemClock.now());
    // One after the other; whoever looks already looks at everything.
    if (this.looks > 0 && exhausted === null) return;
    this.looks += 1;
    this.looking = this.looking
      .then(() => this.lost.look(exhausted))
      .catch((error: unknown) => this.logger.warn(`lost runs could not be looked for: ${String(error)}`))
      .finally(() => (this.looks -= 1));
  }

  /** What nobody waits for, except the end of the service. */
  private aside(work: Promise<unknown>): void {
    const done = work
      .then(() => {})
      .catch((error: unknown) => this.logger.warn(String(error)))
      .finally(() => this.serving.delete(done));
    this.serving.add(done);
  }
}

function answerWith(message: Msg, answer: IngestAnswer): void {
  try {
    message.respond(JSON.stringify(answer));
  } catch {
    // The connection is gone, and with it whoever asked.
  }
}

function parsed(message: Msg): unknown {
  try {
    return message.json();
  } catch {
    return null;
  }
}

/** The place of the job that a broker's notice is about; null: it names none. */
function placeIn(message: Msg): number | null {
  const { stream_seq: place } = (parsed(message) ?? {}) as { stream_seq?: unknown };
  return typeof place === 'number' ? place : null;
}
