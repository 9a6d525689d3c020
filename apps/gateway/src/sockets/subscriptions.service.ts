import { Inject, Injectable } from '@nestjs/common';
import { CLOSE_CODES } from '@openv0/contracts/close-codes.js';
import type { ClientMessageData } from '@openv0/contracts/frames.js';
import { Authoriser, type Authorisation, type Granted } from '../auth/authoriser.service.js';
import { GatewayEnvironment } from '../environment.js';
import { Places } from '../limits/places.service.js';
import { SESSION_FULL } from './admission-problems.js';
import type { Subscription } from './client-message-data.js';
import type { Connection } from './connection.js';
import { FrameProblem, notWatched } from './frame-problem.filter.js';
import { sessionEnd, type SessionEnd } from './session-end.js';

/**
 * What a connection watches, and by which right. Messages about it are served one after the other, as they came: a
 * client may say `subscribe` and `unsubscribe` in one breath.
 */
@Injectable()
export class Subscriptions {
  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly authoriser: Authoriser,
    private readonly places: Places,
  ) {}

  subscribe(connection: Connection, wish: Subscription, ref?: string): Promise<void> {
    return connection.inOrder(async () => {
      const { sessionId } = wish;
      const watched = connection.rightTo(sessionId);
      if (!watched && connection.size >= this.environment.MAX_SESSIONS_PER_CONNECTION)
        throw tooMany(sessionId);
      const granted = await this.rightTo(connection, wish);
      if (!watched && this.places.isFull(sessionId)) throw full(sessionId);
      connection.ack(ref, { role: granted.role });
      connection.watch(sessionId, granted, wish);
    });
  }

  unsubscribe(connection: Connection, sessionId: string, ref?: string): Promise<void> {
    return connection.inOrder(async () => {
      if (!connection.unwatch(sessionId)) throw notWatched();
      connection.ack(ref);
    });
  }

  /** The first token of a connection that came without one, or another one for a session that it watches. */
  authenticate(
    connection: Connection,
    { token, session_id }: ClientMessageData['authenticate'],
    ref?: string,
  ): Promise<void> {
    return connection.inOrder(async () => {
      const sessionId = session_id ?? connection.sessionId;
      if (connection.authorised) await this.renew(connection, sessionId, token, ref);
      else await this.letIn(connection, sessionId, token, ref);
    });
  }

  /** What isn't let in is closed, with the code that says why. */
  private async letIn(connection: Connection, sessionId: string, token: string, ref?: string): Promise<void> {
    if (sessionId !== connection.sessionId) throw notWatched();
    const { link } = connection;
    let authorisation: Authorisation;
    try {
      authorisation = await this.authoriser.authorise(token, sessionId);
    } catch {
      return link.close('broker_unavailable');
    }
    if (!authorisation.ok) return link.close(authorisation.reason);
    if (this.places.isFull(sessionId)) return link.close('connection_limit');
    connection.ack(ref, { role: authorisation.role });
    connection.grant(authorisation);
  }

  /** A token that is no good changes nothing: the one before it still is, until its own end. */
  private async renew(connection: Connection, sessionId: string, token: string, ref?: string): Promise<void> {
    if (!connection.rightTo(sessionId)) throw notWatched();
    const granted = await this.judged(connection, sessionId, token);
    if (!connection.rightTo(sessionId)) throw notWatched();
    connection.renew(sessionId, granted);
    connection.ack(ref, { role: granted.role });
  }

  private async rightTo(connection: Connection, { sessionId, token }: Subscription): Promise<Granted> {
    if (token !== undefined) return this.judged(connection, sessionId, token);
    const right = connection.rightTo(sessionId) ?? connection.operatorAt(Date.now());
    if (right) return right;
    const byLink = this.authoriser.byLink(connection.handshake.origin);
    if (byLink) return byLink;
    throw new FrameProblem('FORBIDDEN', 'A token for this session is needed: send it as "token".', {
      session_id: sessionId,
    });
  }

  private async judged(connection: Connection, sessionId: string, token: string): Promise<Granted> {
    try {
      const authorisation = await this.authoriser.authorise(token, sessionId);
      if (authorisation.ok) return authorisation;
      throw refused(connection, sessionId, authorisation.reason);
    } catch (error) {
      throw error instanceof FrameProblem ? error : refused(connection, sessionId, 'broker_unavailable');
    }
  }
}

/** The close code stands for what isn't watched: a session that is goes on by the right it has. */
function refused(connection: Connection, sessionId: string, reason: SessionEnd): FrameProblem {
  const { code, message, close_code } = sessionEnd(sessionId, reason);
  const goesOn = connection.rightTo(sessionId) !== undefined;
  return new FrameProblem(code, message, { session_id: sessionId, ...(!goesOn && { close_code }) });
}

function full(session_id: string): FrameProblem {
  return new FrameProblem('RATE_LIMITED', SESSION_FULL, {
    session_id,
    close_code: CLOSE_CODES.connection_limit,
  });
}

function tooMany(session_id: string): FrameProblem {
  return new FrameProblem(
    'RATE_LIMITED',
    'This connection watches as many sessions as it may: end one first.',
    { session_id },
  );
}
