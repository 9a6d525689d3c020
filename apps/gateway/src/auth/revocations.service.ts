import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Hub } from '@openv0/realtime/hub.js';
import { BrokerLink, type Revocation } from '../broker/broker-link.service.js';
import { Connections } from '../sockets/connections.service.js';

/** Ends what is open with a token that was revoked, or on a session that was deleted. */
@Injectable()
export class Revocations implements OnModuleInit {
  constructor(
    private readonly broker: BrokerLink,
    private readonly connections: Connections,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.broker.revocations((revocation) => this.apply(revocation));
  }

  private apply({ sessionId, tokenId }: Revocation): void {
    if (tokenId === null) return this.hub.remove(sessionId);
    for (const [, connection] of this.connections.all()) {
      if (connection.isBy(sessionId, tokenId)) connection.link.close('revoked');
    }
  }
}
