import { Injectable } from '@nestjs/common';
import type { ControlData } from '@openv0/contracts/frames.js';
import { Hub } from '@openv0/realtime/hub.js';
import { Places } from '../limits/places.service.js';
import type { Connection } from '../sockets/connection.js';
import { FrameProblem } from '../sockets/frame-problem.filter.js';

/** What an operator asks a gateway about itself. */
@Injectable()
export class Stats {
  constructor(
    private readonly hub: Hub,
    private readonly places: Places,
  ) {}

  /** Throws a `FrameProblem` for everybody else. */
  tell(connection: Connection, ref?: string): void {
    if (!connection.operatorAt(Date.now())) {
      throw new FrameProblem('FORBIDDEN', 'This needs the token of an operator for all sessions.');
    }
    connection.ack(ref, { ...this.read() });
  }

  private read(): ControlData['stats'] {
    return {
      total_connections: this.places.size,
      active_sessions: this.hub.sessions,
      log_bytes: this.hub.bytes,
      memory_usage: process.memoryUsage.rss(),
      uptime: Math.round(process.uptime()),
    };
  }
}
