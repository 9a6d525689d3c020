import { Inject, Injectable } from '@nestjs/common';
import { PORTS, type GenerationPorts } from '../broker/ports.js';

/** Tokens that are no longer good, whatever their signature says. */
@Injectable()
export class Revocations {
  constructor(@Inject(PORTS) private readonly ports: GenerationPorts) {}

  async has(sessionId: string, jti: string): Promise<boolean> {
    return (await this.ports.stores.revocations.get(keyOf(sessionId, jti))) !== null;
  }

  /** Stored first; then said to the gateways, which close what was opened with it. */
  async add(sessionId: string, jti: string): Promise<void> {
    const revoked_at = new Date().toISOString();
    await this.ports.stores.revocations.put(keyOf(sessionId, jti), { revoked_at });
    this.ports.signals.revoke(sessionId, jti);
  }
}

function keyOf(sessionId: string, jti: string): string {
  return `${sessionId}.${jti}`;
}
