import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Readiness } from '@openv0/platform/health.js';
import { Hub } from '@openv0/realtime/hub.js';
import { Connections } from './connections.service.js';
import { CLOSE_TIMEOUT_MS } from './ws-link.js';

const POLL_MS = 10;

/**
 * The end of a gateway, as its viewers see it: every socket is closed with "draining", which tells them to resume
 * elsewhere at once; no connection just breaks. Runs before the HTTP server closes, so that readiness and new
 * upgrades are answered meanwhile.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  private readonly logger = new Logger('drain');

  constructor(
    private readonly readiness: Readiness,
    private readonly hub: Hub,
    private readonly connections: Connections,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.readiness.drain();
    this.logger.log(`closing ${this.connections.size} connections`);
    this.hub.drain();
    for (const [, connection] of this.connections.all()) connection.link.close('draining');
    const deadline = performance.now() + CLOSE_TIMEOUT_MS + 500;
    while (this.connections.size > 0 && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    for (const [client] of this.connections.all()) client.terminate();
  }
}
