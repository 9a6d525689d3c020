import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { clientAddress } from '@openv0/platform/client-address.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { allowedOrigins } from '@openv0/platform/environment.js';
import { Readiness } from '@openv0/platform/health.js';
import { Authoriser, type Authorisation, type Granted } from '../auth/authoriser.service.js';
import { originAllowed } from '../auth/origins.js';
import { BrokerLink } from '../broker/broker-link.service.js';
import { GatewayEnvironment } from '../environment.js';
import { Places, type Place } from '../limits/places.service.js';
import { SocketMetrics, type Transport } from '../metrics/socket-metrics.service.js';
import {
  AWAY,
  DENIED,
  DRAINING,
  ELSEWHERE,
  FULL,
  LEFT,
  reasonOf,
  TOKEN_NEEDED,
  UNTIMELY,
} from './admission-problems.js';
import { Connections } from './connections.service.js';
import { readAsker, readHandshake, type Asker, type Handshake } from './handshake.js';

/** A connection that may be opened. `pending`: its token comes in its first message. */
export interface Admitted {
  handshake: Handshake;
  address: string;
  authorisation: Authorisation | 'pending' | 'unavailable';
  /** Gives its place back, once, before its socket closes. */
  leave: () => void;
}

/** What a plain request asks for. */
export interface HttpAsk {
  sessionId: string;
  transport: Exclude<Transport, 'websocket'>;
}

/** What holds a place until it closes: a socket, or a response. */
interface Closable {
  readonly destroyed: boolean;
  once(event: 'close', listener: () => void): unknown;
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
    private readonly connections: Connections,
    private readonly authoriser: Authoriser,
    private readonly metrics: SocketMetrics,
  ) {
    this.origins = allowedOrigins(environment);
  }

  /** An upgrade. What is admitted has a place until its TCP socket closes, whatever becomes of the handshake. */
  async admit(request: IncomingMessage): Promise<Admitted | HttpProblem> {
    return this.counted(await this.judge(request));
  }

  /**
   * A request for a session's log over plain HTTP. What is admitted has a place until its response closes. Its token
   * is a header, or none when `VIEWER_ACCESS=link` and a page asks.
   */
  async admitHttp(
    request: IncomingMessage,
    response: ServerResponse,
    ask: HttpAsk,
  ): Promise<Granted | HttpProblem> {
    return this.counted(await this.judgeHttp(request, response, ask));
  }

  private async judge(request: IncomingMessage): Promise<Admitted | HttpProblem> {
    const handshake = readHandshake(request);
    if (handshake instanceof HttpProblem) return handshake;
    const address = this.addressOf(request);
    const full = this.capacityProblem(address);
    if (full) return full;
    const authorisation = await this.authorise(handshake);
    const problem = tokenProblem(handshake, authorisation) ?? this.originProblem(handshake);
    if (problem) return problem;
    const leave = this.enter(request.socket, { address, transport: 'websocket' });
    return leave instanceof HttpProblem ? leave : { handshake, address, authorisation, leave };
  }

  private async judgeHttp(
    request: IncomingMessage,
    response: ServerResponse,
    { sessionId, transport }: HttpAsk,
  ): Promise<Granted | HttpProblem> {
    const asker = readAsker(sessionId, request);
    if (asker instanceof HttpProblem) return asker;
    // Sent behind a request that isn't answered yet: answers that wait for one another are no viewer's, and unbounded.
    if (response.socket === null) return UNTIMELY;
    const address = this.addressOf(request);
    const full = this.capacityProblem(address);
    if (full) return full;
    const granted = await this.authoriseHttp(asker);
    if (granted instanceof HttpProblem) return granted;
    const problem =
      this.originProblem(asker) ??
      // A poll is counted by its place, all others by the hub.
      (transport === 'long_poll' && this.places.isFull(sessionId) ? FULL.session : null);
    if (problem) return problem;
    const leave = this.enter(response, { address, transport, sessionId });
    return leave instanceof HttpProblem ? leave : granted;
  }

  /**
   * Asked again when all else is decided, and the place taken in the same breath: no two get the last one. What is returned
   * gives it back; the holder's close does so at the latest.
   */
  private enter(holder: Closable, place: Place): (() => void) | HttpProblem {
    const full = this.capacityProblem(place.address);
    if (full) return full;
    if (holder.destroyed) return LEFT;
    const leave = this.places.take(place);
    holder.once('close', leave);
    return leave;
  }

  private addressOf(request: IncomingMessage): string {
    return clientAddress(request, this.environment.TRUSTED_PROXY_HOPS);
  }

  private originProblem({ origin }: Pick<Handshake, 'origin'>): HttpProblem | null {
    return origin === null || originAllowed(origin, this.origins) ? null : ELSEWHERE;
  }

  private capacityProblem(address: string): HttpProblem | null {
    if (this.readiness.draining) return DRAINING;
    if (!this.broker.ready) return AWAY;
    const missing = this.places.missingFor(address);
    if (missing === 'gateway' && this.connections.shed()) return this.capacityProblem(address);
    return missing && FULL[missing];
  }

  /**
   * Only who may watch it is told that a session is full, and only those fill it. To be asked in the same breath in which
   * the viewer enters the hub, which counts it from then on.
   */
  sessionProblem(sessionId: string, judged: Admitted['authorisation']): HttpProblem | null {
    const watches = typeof judged === 'object' && judged.ok;
    return watches && this.places.isFull(sessionId) ? this.counted(FULL.session) : null;
  }

  private counted<T>(judged: T | HttpProblem): T | HttpProblem {
    if (judged instanceof HttpProblem) this.metrics.refused(judged.status, reasonOf(judged));
    return judged;
  }

  private async authoriseHttp({ token, ...asker }: Asker): Promise<Granted | HttpProblem> {
    const bearer = token === null ? null : ({ text: token, by: 'header' } as const);
    const authorisation = await this.authorise({ ...asker, token: bearer });
    if (authorisation === 'unavailable') return AWAY;
    if (authorisation === 'pending') return TOKEN_NEEDED;
    return authorisation.ok ? authorisation : DENIED[authorisation.reason];
  }

  private async authorise({
    token,
    origin,
    sessionId,
  }: Pick<Handshake, 'token' | 'origin' | 'sessionId'>): Promise<Admitted['authorisation']> {
    if (!token) return this.authoriser.byLink(origin) ?? 'pending';
    try {
      return await this.authoriser.authorise(token.text, sessionId);
    } catch {
      return 'unavailable';
    }
  }
}

/** Only who can set a header can see a status: every other token is refused with a close code. */
function tokenProblem({ token }: Handshake, judged: Admitted['authorisation']): HttpProblem | null {
  if (token?.by !== 'header' || judged === 'pending') return null;
  if (judged === 'unavailable') return AWAY;
  return judged.ok ? null : DENIED[judged.reason];
}
