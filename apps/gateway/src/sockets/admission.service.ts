import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { allowedOrigins } from '@openv0/platform/environment.js';
import { Readiness } from '@openv0/platform/health.js';
import { Authoriser, type Authorisation, type Denied, type Granted } from '../auth/authoriser.service.js';
import { originAllowed } from '../auth/origins.js';
import { BrokerLink } from '../broker/broker-link.service.js';
import { GatewayEnvironment } from '../environment.js';
import { clientAddress, type Addressed } from '../limits/client-address.js';
import { Places, type Limit } from '../limits/places.service.js';
import { SocketMetrics, type Transport } from '../metrics/socket-metrics.service.js';
import { readAsker, readHandshake, type Asker, type Handshake, type UpgradeRequest } from './handshake.js';

/** A connection that may be opened. `pending`: its token comes in its first message. */
export interface Admitted {
  handshake: Handshake;
  address: string;
  authorisation: Authorisation | 'pending' | 'unavailable';
}

const RETRY_SOON = { 'retry-after': '1' };
const RETRY_LATER = { 'retry-after': '5' };

const DENIED: Record<Denied['reason'], HttpProblem> = {
  invalid_token: new HttpProblem(401, 'UNAUTHORIZED', 'This token is not valid.'),
  token_expired: new HttpProblem(401, 'UNAUTHORIZED', 'This token has expired.'),
  revoked: new HttpProblem(401, 'UNAUTHORIZED', 'This token has been revoked.'),
  forbidden: new HttpProblem(403, 'FORBIDDEN', 'This token is for another session.'),
};

const FULL: Record<Limit, HttpProblem> = {
  gateway: new HttpProblem(503, 'UNAVAILABLE', 'This gateway is full.', undefined, RETRY_LATER),
  address: tooMany('Too many connections from this address.'),
  session: tooMany('This session has as many viewers as it may have.'),
};

/** What a plain request asks for. */
export interface HttpAsk {
  sessionId: string;
  transport: Exclude<Transport, 'websocket'>;
}

/**
 * Decides about a connection before it is one: whatever can be refused with an HTTP status is, always in the order
 * malformed, no place, not who it says, from elsewhere. A browser can't see the status of a refused upgrade, so its
 * token (a subprotocol, as it can set no header) is judged here but refused with a close code.
 */
@Injectable()
export class Admission {
  private readonly origins: readonly string[];

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly readiness: Readiness,
    private readonly broker: BrokerLink,
    private readonly places: Places,
    private readonly authoriser: Authoriser,
    private readonly metrics: SocketMetrics,
  ) {
    this.origins = allowedOrigins(environment);
  }

  /** An upgrade. Whoever gets `Admitted` opens the connection in the same turn: its place is taken then. */
  async admit(request: UpgradeRequest & Addressed): Promise<Admitted | HttpProblem> {
    return this.counted(await this.judge(request));
  }

  /**
   * A request for a session's log over plain HTTP, which has a place from here until its response closes. Its token
   * is a header, or none when `VIEWER_ACCESS=link` and a page asks.
   */
  async admitHttp(
    request: IncomingMessage,
    response: ServerResponse,
    ask: HttpAsk,
  ): Promise<Granted | HttpProblem> {
    const address = clientAddress(request, this.environment.TRUSTED_PROXY_HOPS);
    const judged = this.counted(await this.judgeHttp(readAsker(ask.sessionId, request), address));
    if (judged instanceof HttpProblem) return judged;
    // Its response has closed already: nobody would hear of it, and nothing may be opened for it.
    if (response.closed || request.socket.destroyed)
      return new HttpProblem(400, 'BAD_REQUEST', 'It has left.');
    response.once('close', this.places.take({ address, ...ask }));
    return judged;
  }

  private async judge(request: UpgradeRequest & Addressed): Promise<Admitted | HttpProblem> {
    const handshake = readHandshake(request);
    if (handshake instanceof HttpProblem) return handshake;
    const address = clientAddress(request, this.environment.TRUSTED_PROXY_HOPS);
    const full = this.capacityProblem(address);
    if (full) return full;
    const authorisation = await this.authorise(handshake);
    return (
      tokenProblem(handshake, authorisation) ??
      this.originProblem(handshake) ??
      this.placeProblem(address, handshake.sessionId, authorisation) ?? { handshake, address, authorisation }
    );
  }

  private async judgeHttp(asker: Asker | HttpProblem, address: string): Promise<Granted | HttpProblem> {
    if (asker instanceof HttpProblem) return asker;
    const { sessionId, origin, token } = asker;
    const full = this.capacityProblem(address);
    if (full) return full;
    const bearer = token === null ? null : ({ text: token, by: 'header' } as const);
    const authorisation = await this.authorise({ sessionId, origin, token: bearer });
    if (authorisation === 'unavailable') return away();
    if (authorisation === 'pending') return new HttpProblem(401, 'UNAUTHORIZED', 'A token is needed.');
    if (!authorisation.ok) return DENIED[authorisation.reason];
    return this.originProblem(asker) ?? this.placeProblem(address, sessionId, authorisation) ?? authorisation;
  }

  private originProblem({ origin }: Pick<Handshake, 'origin'>): HttpProblem | null {
    if (origin === null || originAllowed(origin, this.origins)) return null;
    return new HttpProblem(403, 'ORIGIN_NOT_ALLOWED', 'Pages of this origin may not connect.');
  }

  private capacityProblem(address: string): HttpProblem | null {
    if (this.readiness.draining) {
      return new HttpProblem(503, 'DRAINING', 'This gateway is shutting down.', undefined, RETRY_SOON);
    }
    if (!this.broker.ready) return away();
    const missing = this.places.missingFor(address);
    return missing && FULL[missing];
  }

  /** Asked when all else is decided: places may have gone while the token was judged. */
  private placeProblem(
    address: string,
    sessionId: string,
    judged: Admitted['authorisation'],
  ): HttpProblem | null {
    const watches = typeof judged === 'object' && judged.ok;
    return this.capacityProblem(address) ?? (watches && this.places.isFull(sessionId) ? FULL.session : null);
  }

  private counted<T>(judged: T | HttpProblem): T | HttpProblem {
    if (judged instanceof HttpProblem) this.metrics.refused(judged.status, reasonOf(judged));
    return judged;
  }

  private async authorise({
    token,
    origin,
    sessionId,
  }: Pick<Handshake, 'token' | 'origin' | 'sessionId'>): Promise<Admitted['authorisation']> {
    if (!token) {
      const byLink = this.environment.VIEWER_ACCESS === 'link' && origin !== null;
      return byLink ? { ok: true, role: 'viewer', claims: null } : 'pending';
    }
    try {
      return await this.authoriser.authorise(token.text, sessionId);
    } catch {
      return 'unavailable';
    }
  }
}

function reasonOf(problem: HttpProblem): Parameters<SocketMetrics['refused']>[1] {
  const limit = (Object.keys(FULL) as Limit[]).find((name) => FULL[name] === problem);
  return limit ? `${limit}_limit` : problem.code;
}

function tooMany(message: string): HttpProblem {
  return new HttpProblem(429, 'TOO_MANY_REQUESTS', message, undefined, RETRY_LATER);
}

/** Only who can set a header can see a status: every other token is refused with a close code. */
function tokenProblem({ token }: Handshake, judged: Admitted['authorisation']): HttpProblem | null {
  if (token?.by !== 'header' || judged === 'pending') return null;
  if (judged === 'unavailable') return away();
  return judged.ok ? null : DENIED[judged.reason];
}

function away(): HttpProblem {
  return new HttpProblem(503, 'UNAVAILABLE', 'The broker is away; try again.', undefined, RETRY_SOON);
}
