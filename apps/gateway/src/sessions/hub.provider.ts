import { Logger, type FactoryProvider } from '@nestjs/common';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { Hub } from '@openv0/realtime/hub.js';
import type { LogSource } from '@openv0/realtime/ports.js';
import { RevokedLately } from '../auth/revoked-lately.js';
import { BrokerLink } from '../broker/broker-link.service.js';
import { GatewayEnvironment } from '../environment.js';
import { webSocketCodec } from '../sockets/event-frame.js';
import { Turn } from '../sockets/turn.js';
import { waterMarks } from './water-marks.js';

/** The hub of this process, on the broker's logs. */
export const hubProvider: FactoryProvider<Hub> = {
  provide: Hub,
  inject: [GatewayEnvironment, BrokerLink, Turn, RevokedLately],
  useFactory: (environment: GatewayEnvironment, broker: BrokerLink, turn: Turn, lately: RevokedLately) => {
    const logger = new Logger('sessions');
    return new Hub({
      source: sourceOf(broker, lately),
      codec: webSocketCodec,
      logBytes: environment.SESSION_LOG_BYTES,
      totalLogBytes: environment.LOG_BYTES,
      ...waterMarks(environment),
      lagMs: environment.LAG_MS,
      stallMs: environment.STALL_MS,
      lingerMs: environment.LINGER_MS,
      defer: turn.add,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
      onFault: (sessionId, error) =>
        logger.warn(`session ${sessionHash(sessionId)}: ${(error as Error).message}; trying again`),
    });
  },
};

/** The reader is there only after the first connection: each call asks for it. */
function sourceOf(broker: BrokerLink, lately: RevokedLately): LogSource {
  return {
    streamEpoch: async () => broker.reader.streamEpoch(),
    head: async (sessionId) => broker.reader.head(sessionId),
    read: async (sessionId, after, limit) => broker.reader.read(sessionId, after, limit),
    checkpoint: async (sessionId) => {
      const checkpoint = await broker.reader.checkpoint(sessionId);
      return lately.has(sessionId, null) ? null : checkpoint;
    },
    follow: async (sessionId, after, handler) => broker.reader.follow(sessionId, after, handler),
  };
}
