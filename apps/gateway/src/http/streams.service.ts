import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import type { TokenClaims } from '@openv0/platform/tokens.js';
import { Hub } from '@openv0/realtime/hub.js';
import type { Response } from 'express';
import type { Granted } from '../auth/authoriser.service.js';
import { GatewayEnvironment } from '../environment.js';
import { secondsSince } from '../sockets/connections.service.js';
import { closeAll, moveAll, type Crowd } from '../sockets/moving.js';
import { Turn } from '../sockets/turn.js';
import { watchLine } from '../sockets/watch-line.js';
import type { Wish } from '../sockets/watching.js';
import { waterMarks } from '../sessions/water-marks.js';
import { problemOf } from './endings.js';
import { EventStream } from './event-stream.js';
import { Polls } from './polls.service.js';
import { SseFrames } from './sse-frames.js';
import { SseLink } from './sse-link.js';

/** Somebody who is here by a token, or by none. */
export interface Holder {
  claims: TokenClaims | null;
  end(reason: CloseReason): void;
}

/** All event streams of this process, from the first byte to the last. */
@Injectable()
export class Streams implements Crowd {
  private readonly logger = new Logger('streams');
  private readonly open = new Set<EventStream>();
  readonly written = { writes: 0, bytes: 0 };
  private readonly frames = new SseFrames();
  private opened = 0;

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly hub: Hub,
    private readonly turn: Turn,
    private readonly polls: Polls,
  ) {}

  get size(): number {
    return this.open.size;
  }

  all(): IterableIterator<EventStream> {
    return this.open.values();
  }

  members(): EventStream[] {
    return [...this.open];
  }

  /** Who is here over HTTP, in a stream or waiting for an answer. */
  *holders(): Generator<Holder> {
    for (const { claims, link } of this.open) yield { claims, end: (reason) => link.close(reason) };
    yield* this.polls.all();
  }

  /** Answers with a stream that ends with the connection, or with its right. */
  begin(
    response: Response,
    { sessionId, granted, wish }: { sessionId: string; granted: Granted; wish: Wish },
  ): void {
    const { HEARTBEAT_MS: heartbeatMs } = this.environment;
    const { lowWater } = waterMarks(this.environment);
    const link = new SseLink(
      sessionId,
      response,
      { turn: this.turn, frames: this.frames, written: this.written },
      { refuse: (reason) => refuse(response, reason), room: () => stream.pump() },
    );
    const id = randomBytes(9).toString('base64url');
    const number = this.opened++;
    const stream = new EventStream({
      id,
      number,
      sessionId,
      granted,
      link,
      hub: this.hub,
      heartbeatMs,
      lowWater,
      onWatched: (watched) => this.logger.log(...watchLine(id, 'sse', watched)),
    });
    const openedAt = performance.now();
    this.open.add(stream);
    response.once('close', () => this.closed(stream, openedAt));
    stream.begin(wish);
  }

  /** Asks everybody to move, and ends who is still here when the time is over. Who waits for an answer gets one. */
  async drain(overMs: number): Promise<void> {
    const deadline = performance.now() + overMs;
    this.polls.answerAll();
    await moveAll(this, deadline);
    await closeAll(this);
  }

  private closed(stream: EventStream, openedAt: number): void {
    stream.end();
    this.open.delete(stream);
    const { id: connection, link, sessionId } = stream;
    const about = { session: sessionHash(sessionId), connection, transport: 'sse' };
    const reason = link.closed ?? 'by the client';
    this.logger.log({ ...about, reason, seconds: secondsSince(openedAt) }, 'closed');
  }
}

function refuse(response: Response, reason: CloseReason): void {
  const problem = problemOf(reason);
  response.status(problem.status).set(problem.headers).json(problem.body());
}
