import { Inject, Injectable } from '@nestjs/common';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { allowedOrigins } from '@openv0/platform/environment.js';
import { Readiness } from '@openv0/platform/health.js';
import { Authoriser, type Authorisation, type Denied } from '../auth/authoriser.service.js';
import { originAllowed } from '../auth/origins.js';
import { BrokerLink } from '../broker/broker-link.service.js';
import { GatewayEnvironment } from '../environment.js';
import { Connections } from './connections.service.js';
import { readHandshake, type Handshake, type UpgradeRequest } from './handshake.js';

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

/**
 * Decides about a connection before it is one: whatever can be refused with an HTTP status is. A browser can't see
 * that status, so its token (a subprotocol, as it can set no header) is judged here but refused with a close code.
 */
@Injectable()
export class Admission {
  private readonly origins: readonly string[];

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly readiness: Readiness,
    private readonly broker: BrokerLink,
    private readonly connections: Connections,
    private readonly authoriser: Authoriser,
  ) {
    this.origins = allowedOrigins(environment);
  }

  async admit(request: UpgradeRequest, address: string): Promise<Admitted | HttpProblem> {
    const handshake = readHandshake(request);
    if (handshake instanceof HttpProblem) return handshake;
    const full = this.capacityProblem(address);
    if (full) return full;
    const authorisation = await this.authorise(handshake);
    return (
      tokenProblem(handshake, authorisation) ??
      this.originProblem(handshake) ??
      // Asked again: both may have changed while the token was judged.
      this.capacityProblem(address) ?? { handshake, address, authorisation }
    );
  }

  private originProblem({ origin }: Handshake): HttpProblem | null {
    if (origin === null || originAllowed(origin, this.origins)) return null;
    return new HttpProblem(403, 'ORIGIN_NOT_ALLOWED', 'Pages of this origin may not connect.');
  }

  private capacityProblem(address: string): HttpProblem | null {
    const { MAX_CONNECTIONS, MAX_CONNECTIONS_PER_ADDRESS: perAddress } = this.environment;
    if (this.readiness.draining) {
      return new HttpProblem(503, 'DRAINING', 'This gateway is shutting down.', undefined, RETRY_SOON);
    }
    if (!this.broker.ready) return away();
    if (this.connections.size >= MAX_CONNECTIONS) {
      return new HttpProblem(503, 'UNAVAILABLE', 'This gateway is full.', undefined, RETRY_LATER);
    }
    if (perAddress > 0 && this.connections.from(address) >= perAddress) {
      const message = 'Too many connections from this address.';
      return new HttpProblem(429, 'TOO_MANY_REQUESTS', message, undefined, RETRY_LATER);
    }
    return null;
  }

  private async authorise({ token, origin, sessionId }: Handshake): Promise<Admitted['authorisation']> {
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

/** Only who can set a header can see a status: every other token is refused with a close code. */
function tokenProblem({ token }: Handshake, judged: Admitted['authorisation']): HttpProblem | null {
  if (token?.by !== 'header' || judged === 'pending') return null;
  if (judged === 'unavailable') return away();
  return judged.ok ? null : DENIED[judged.reason];
}

function away(): HttpProblem {
  return new HttpProblem(503, 'UNAVAILABLE', 'The broker is away; try again.', undefined, RETRY_SOON);
}
