import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import { Readiness } from '@openv0/platform/health.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import type { TokenClaims } from '@openv0/platform/tokens.js';
import { Hub } from '@openv0/realtime/hub.js';
import type { PollAnswer } from '@openv0/realtime/poll.js';
import type { Response } from 'express';
import type { Granted } from '../auth/authoriser.service.js';
import { GatewayEnvironment } from '../environment.js';
import { pageBody, snapshotBody } from './bodies.js';
import { PositionLost, problemOf, unavailable } from './endings.js';
import { endOf } from '../sockets/watching.js';
import type { EventsQuery } from './events-query.js';

const MAX_BODY_BYTES = 4 * 1024 * 1024;
/** What stands around the events. A frame is at least as long as its event and a comma. */
const ENVELOPE_BYTES = 1_024;

/** Somebody who waits for an answer. */
interface Waiting {
  claims: TokenClaims | null;
  end(reason: CloseReason): void;
  until: AbortController;
}

/** Answers that may take a while: what is behind a position, as soon as there is something. */
@Injectable()
export class Polls {
  private readonly logger = new Logger('polls');
  readonly written = { writes: 0, bytes: 0 };
  private readonly waiting = new Set<Waiting>();

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly hub: Hub,
    private readonly readiness: Readiness,
  ) {}

  all(): IterableIterator<Waiting> {
    return this.waiting.values();
  }

  /** Nobody waits any longer: each gets what there is. */
  answerAll(): void {
    for (const { until } of this.waiting) until.abort();
  }

  /** Throws an `HttpProblem`. Whoever has left by then gets nothing, and costs nothing. */
  async events(response: Response, sessionId: string, granted: Granted, asked: EventsQuery): Promise<void> {
    const { cursor, limit } = asked;
    const waiting = this.enter(response, granted, asked.waitMs);
    // What waits for a client that reads slowly, or not at all, is bounded as for every viewer.
    const maxBytes = Math.min(MAX_BODY_BYTES, this.environment.HIGH_WATER_BYTES) - ENVELOPE_BYTES;
    const { signal: until } = waiting.until;
    try {
      const answer = await this.orUnavailable(sessionId, () =>
        this.hub.poll(sessionId, { cursor, limit, maxBytes, until }),
      );
      if (waiting.ended) throw problemOf(waiting.ended);
      this.send(response, bodyOf(sessionId, answer));
      if ('page' in answer) this.hub.tally.sent += answer.page.count;
    } finally {
      waiting.leave();
    }
  }

  /** Throws an `HttpProblem`. */
  async snapshot(response: Response, sessionId: string): Promise<void> {
    const snapshot = await this.orUnavailable(sessionId, () => this.hub.snapshot(sessionId));
    if (!snapshot) throw problemOf('session_not_found');
    this.send(response, snapshotBody(snapshot));
  }

  private enter(response: Response, granted: Granted, waitMs: number) {
    const until = new AbortController();
    let ended: CloseReason | null = null;
    const entry: Waiting = {
      claims: granted.claims,
      until,
      end: (reason) => {
        ended = reason;
        until.abort();
      },
    };
    // Its right may run out before.
    const ms = Math.min(waitMs, endOf(granted) - Date.now());
    const timer = setTimeout(() => until.abort(), ms);
    if (waitMs === 0) until.abort();
    response.once('close', () => until.abort());
    this.waiting.add(entry);
    const leave = (): void => {
      clearTimeout(timer);
      this.waiting.delete(entry);
    };
    return {
      until,
      leave,
      get ended() {
        return ended;
      },
    };
  }

  private async orUnavailable<T>(sessionId: string, read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      this.logger.warn(`session ${sessionHash(sessionId)}: ${(error as Error).message}`);
      throw unavailable();
    }
  }

  private send(response: Response, body: Uint8Array): void {
    if (response.closed) return;
    this.written.writes += 1;
    this.written.bytes += body.length;
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length };
    // The next question is another gateway's.
    if (this.readiness.draining) response.setHeader('connection', 'close');
    // A client that takes nothing is left.
    response.setTimeout(this.environment.STALL_MS, () => response.destroy());
    response.writeHead(200, headers).end(body);
  }
}

function bodyOf(sessionId: string, answer: PollAnswer): Uint8Array {
  if ('closed' in answer) throw problemOf(answer.closed);
  if ('lost' in answer) throw new PositionLost(sessionId, answer.lost);
  return pageBody(answer.page);
}
