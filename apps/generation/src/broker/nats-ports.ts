import { randomUUID } from 'node:crypto';
import type { NatsConnection } from '@nats-io/transport-node';
import type { BrokerLogger } from '@openv0/broker/logger.js';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { createJobQueue } from '@openv0/broker/jetstream/job-queue.js';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import { openLogWriter } from '@openv0/broker/jetstream/log-writer.js';
import { purgeSession } from '@openv0/broker/jetstream/purge.js';
import { observers } from '@openv0/broker/observer.js';
import { isSessionId } from '@openv0/contracts/cursor.js';
import { Tracer } from '@openv0/platform/tracing/tracer.js';
import type { GenerationPorts, RunObserver, Signals, Stores } from './ports.js';

export function natsPorts(
  nc: NatsConnection,
  logger?: BrokerLogger,
  observer?: RunObserver,
  tracer = new Tracer(),
): GenerationPorts {
  const stores = createBuckets(nc) as Stores;
  return {
    ...(observer && { observer }),
    tracer,
    reader: createLogReader({ nc, apiPrefix: '$JS.API', ...(logger && { logger }) }),
    stores,
    jobs: createJobQueue(nc),
    signals: natsSignals(nc),
    openWriter: ({ sessionId, checkpointSeq, signal, observer: another }) =>
      openLogWriter({
        nc,
        sessionId,
        checkpointSeq,
        writerId: randomUUID(),
        isDeleted: async () => (await stores.sessions.get(sessionId))?.value.deleted ?? true,
        ...(signal && { signal }),
        ...(logger && { logger }),
        observer: observers(observer?.writer, another),
      }),
    purge: async (sessionId) => void (await purgeSession(nc, sessionId)),
  };
}

function natsSignals(nc: NatsConnection): Signals {
  return {
    cancel: (sessionId, run) => say(nc, `control.cancel.${sessionId}`, { run }),
    revoke: (sessionId, jti) => say(nc, `control.revoke.${sessionId}`, { jti }),
    onCancel: (listener) => {
      nc.subscribe('control.cancel.*', {
        callback: (error, message) => {
          if (error) return;
          const sessionId = message.subject.slice('control.cancel.'.length);
          const run = runIn(message.data);
          if (isSessionId(sessionId) && run !== null) listener(sessionId, run);
        },
      });
    },
  };
}

/** A word that gets lost while the broker is away is no loss: the stores are the truth. */
function say(nc: NatsConnection, subject: string, body: object): void {
  if (!nc.isClosed()) nc.publish(subject, JSON.stringify(body));
}

function runIn(data: Uint8Array): number | null {
  try {
    const { run } = JSON.parse(Buffer.from(data).toString('utf8')) as { run?: unknown };
    return typeof run === 'number' ? run : null;
  } catch {
    return null;
  }
}
