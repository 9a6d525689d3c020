import { Inject, Injectable } from '@nestjs/common';
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import { isSessionId } from '@openv0/contracts/cursor.js';
import type { Role } from '@openv0/contracts/frames.js';
import { mayDo, TokenVerifier, type TokenClaims } from '@openv0/platform/tokens.js';
import { BrokerLink } from '../broker/broker-link.service.js';
import { GatewayEnvironment } from '../environment.js';
import { RevokedLately } from './revoked-lately.js';

export const TOKEN_VERIFIER = Symbol('TOKEN_VERIFIER');

/** Who somebody is to a session. `claims` is null for a viewer that came by an unlisted link. */
export interface Granted {
  ok: true;
  role: Role;
  claims: TokenClaims | null;
}

export interface Denied {
  ok: false;
  reason: Extract<CloseReason, 'invalid_token' | 'token_expired' | 'forbidden' | 'revoked'>;
}

export type Authorisation = Granted | Denied;

/** Reads what a token is worth. Rejects while revocations can't be read: nobody gets in on a guess. */
@Injectable()
export class Authoriser {
  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    @Inject(TOKEN_VERIFIER) private readonly verifier: TokenVerifier,
    private readonly broker: BrokerLink,
    private readonly lately: RevokedLately,
  ) {}

  /** What whoever knows a session's id may do; null: nothing. Only pages come by an unlisted link. */
  byLink(origin: string | null): Granted | null {
    const open = this.environment.VIEWER_ACCESS === 'link' && origin !== null;
    return open ? { ok: true, role: 'viewer', claims: null } : null;
  }

  async authorise(token: string, sessionId: string): Promise<Authorisation> {
    const verdict = await this.verifier.verify(token);
    if (!verdict.ok) return denied(verdict.reason === 'expired' ? 'token_expired' : 'invalid_token');
    const { claims } = verdict;
    if (!mayDo(claims, 'viewer', sessionId)) return denied('forbidden');
    if (await this.isRevoked(claims)) return denied('revoked');
    return { ok: true, role: claims.role, claims };
  }

  /** Tokens are revoked by session: an operator's, which is of none, lives until its keys change. */
  private async isRevoked({ sid, jti }: TokenClaims): Promise<boolean> {
    if (!isSessionId(sid)) return false;
    // In this order: what is heard while the store is read counts.
    return (await this.broker.reader.isRevoked(sid, jti)) || this.lately.has(sid, jti);
  }
}

function denied(reason: Denied['reason']): Denied {
  return { ok: false, reason };
}
