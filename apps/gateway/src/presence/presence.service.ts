import { randomBytes } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Msg } from '@nats-io/transport-node';
import { Hub } from '@openv0/realtime/hub.js';
import { BrokerLink } from '../broker/broker-link.service.js';
import { GatewayEnvironment } from '../environment.js';
import { Census, readReport, type Own } from './census.js';

const LOOK_MS = 500;
/** Half of a heartbeat is often enough, and not less than this: a count may be said once a second. */
const KEEP_ALIVE_MIN_MS = 1_000;
/** Reports in one look: those beyond are due at the next one. A turn that takes long is felt by every viewer. */
const MOST_REPORTS = 5_000;

interface Room {
  census: Census;
  leave: () => void;
}

/** Tells the viewers of each session how many they are, over all gateways: see `Census`. */
@Injectable()
export class Presence implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('presence');
  /** Of this life of the process: what an earlier one said is forgotten as a dead gateway's word. */
  private readonly gateway = randomBytes(9).toString('base64url');
  private readonly rooms = new Map<string, Room>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly broker: BrokerLink,
    private readonly hub: Hub,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(performance.now()), LOOK_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** All viewers have left this gateway for good: the others needn't wait until they notice. */
  end(): void {
    clearInterval(this.timer);
    for (const [sessionId, { census, leave }] of this.rooms) {
      if (!census.silent) this.broker.say(subjectOf(sessionId), { gateway: this.gateway, count: 0 });
      leave();
    }
    this.rooms.clear();
  }

  private look(now: number): void {
    if (this.broker.ready) {
      for (const sessionId of this.hub.watched()) if (!this.rooms.has(sessionId)) this.open(sessionId, now);
    }
    let reports = 0;
    for (const [sessionId, { census, leave }] of this.rooms) {
      const own = this.own(sessionId);
      const { report, tell } = census.due(own, now, this.broker.ready && reports < MOST_REPORTS);
      if (report) {
        reports += 1;
        this.broker.say(subjectOf(sessionId), report);
      }
      if (tell !== null) {
        this.hub.tell(sessionId, { type: 'viewers', data: { session_id: sessionId, count: tell } });
      }
      if (own.count > 0 || !census.silent) continue;
      leave();
      this.rooms.delete(sessionId);
    }
  }

  private own(sessionId: string): Own {
    return { count: this.hub.viewers(sessionId), arrivals: this.hub.arrivals(sessionId) };
  }

  private open(sessionId: string, now: number): void {
    const keepAliveMs = Math.max(KEEP_ALIVE_MIN_MS, this.environment.HEARTBEAT_MS / 2);
    const census = new Census(this.gateway, now, { keepAliveMs, spread: Math.random() });
    const leave = this.broker.hear(subjectOf(sessionId), (message) => this.hear(census, message));
    this.rooms.set(sessionId, { census, leave });
  }

  private hear(census: Census, message: Msg): void {
    try {
      const report = readReport(message.json());
      if (report) census.hear(report, performance.now());
    } catch (error) {
      this.logger.debug(`a count can't be read: ${(error as Error).message}`);
    }
  }
}

function subjectOf(sessionId: string): string {
  return `presence.${sessionId}`;
}
