import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { isSessionId } from '@openv0/contracts/cursor.js';
import type { TokenClaims } from '@openv0/platform/tokens.js';
import { Hub } from '@openv0/realtime/hub.js';
import { BrokerLink, type Revocation } from '../broker/broker-link.service.js';
import { Streams } from '../http/streams.service.js';
import { Connections } from '../sockets/connections.service.js';
import { atMost } from './at-most.js';
import { RevokedLately } from './revoked-lately.js';

/** Reads of the store at the same time, and the pause before they are tried again, in milliseconds. */
const READS = 32;
const RETRY_MS = 500;

/**
 * Ends what is open with a token that was revoked, or on a session that was deleted. Both are said in passing, and
 * heard at once; whoever was cut off meanwhile has missed it, so when the broker is back every token that is in use,
 * and every session that is watched, is looked up.
 */
@Injectable()
export class Revocations implements OnModuleInit {
  private readonly logger = new Logger('revocations');
  /** Counts the returns of the broker: each makes the look-up of the one before superfluous. */
  private round = 0;

  constructor(
    private readonly broker: BrokerLink,
    private readonly connections: Connections,
    private readonly streams: Streams,
    private readonly lately: RevokedLately,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.broker.revocations((revocation) => this.apply(revocation));
    this.broker.returns(() => void this.lookUp());
  }

  private apply({ sessionId, tokenId }: Revocation): void {
    this.lately.add(sessionId, tokenId);
    if (tokenId === null) this.hub.remove(sessionId);
    else this.end(sessionId, tokenId);
  }

  private end(sessionId: string, tokenId: string): void {
    for (const [, connection] of this.connections.all()) {
      for (const { id, claims } of connection.sessions()) {
        if (claims?.sid === sessionId && claims.jti === tokenId) connection.drop(id, 'revoked');
      }
    }
    for (const { claims, end } of this.streams.holders()) {
      if (claims?.sid === sessionId && claims.jti === tokenId) end('revoked');
    }
  }

  /** Until it is done: the broker may go away again meanwhile. */
  private async lookUp(): Promise<void> {
    const round = (this.round += 1);
    while (round === this.round) {
      try {
        await atMost(READS, this.tokens(), async ([sessionId, tokenId]) => {
          if (await this.broker.reader.isRevoked(sessionId, tokenId)) this.end(sessionId, tokenId);
        });
        await atMost(READS, [...this.hub.watched()], (sessionId) => this.lookUpSession(sessionId));
        return;
      } catch (error) {
        this.logger.warn(`tokens can't be looked up: ${(error as Error).message}; trying again`);
        await delay(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  /** A deleted session has an empty log and no state; the log alone may also have aged out. */
  private async lookUpSession(sessionId: string): Promise<void> {
    const { reader } = this.broker;
    if ((await reader.head(sessionId)) === 0 && !(await reader.checkpoint(sessionId))) {
      this.hub.remove(sessionId);
    }
  }

  /** Each token that somebody is here by, once. */
  private tokens(): [string, string][] {
    const tokens = new Map<string, [string, string]>();
    for (const claims of this.claims()) {
      if (claims && isSessionId(claims.sid))
        tokens.set(`${claims.sid}.${claims.jti}`, [claims.sid, claims.jti]);
    }
    return [...tokens.values()];
  }

  private *claims(): Generator<TokenClaims | null> {
    for (const [, connection] of this.connections.all()) {
      for (const { claims } of connection.sessions()) yield claims;
    }
    for (const { claims } of this.streams.holders()) yield claims;
  }
}
