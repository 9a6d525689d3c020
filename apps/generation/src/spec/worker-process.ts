/**
 * For tests: a process with one worker pool on a real broker, small enough to have many. Driven by messages: `work` and
 * `rest`; tells how each of its runs ended. `UNFENCED=1` writes without any expectation of what is there, as no
 * production code can.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { AppendQueue } from '@openv0/broker/append-queue.js';
import { JetStreamApi } from '@openv0/broker/jetstream/api.js';
import type { LogWriter } from '@openv0/broker/port.js';
import { eventSubject } from '@openv0/broker/subjects.js';
import { connectNats } from '@openv0/platform/nats.js';
import { natsPorts } from '../broker/nats-ports.js';
import type { GenerationPorts } from '../broker/ports.js';
import { systemClock } from '../engine/clock.js';
import { PastRuns } from '../engine/progress.js';
import { WorkerPool } from '../runs/worker-pool.js';
import { SessionStore } from '../sessions/session-store.js';
import { noLimits } from './no-limits.js';
import { TinyAuthor } from './tiny-author.js';

const { NATS_URL = '', NATS_PASSWORD = '', ENGINE = 'builtin', WORKERS = '2', PIECE_MS = '40' } = process.env;

process.once('disconnect', () => process.exit());
const nc = await connectNats({ url: NATS_URL, user: 'generation', password: NATS_PASSWORD, name: 'worker' });
const ports = natsPorts(nc);
if (process.env.UNFENCED === '1') ports.openWriter = (options) => unfenced(ports, options);
let pool: WorkerPool | undefined;

process.on('message', (message) => {
  if (message === 'work') pool = startPool();
  if (message === 'rest') void pool?.stop().then(() => process.send?.({ resting: true }));
});
process.send?.('ready');

function startPool(): WorkerPool {
  const author = new TinyAuthor({ engine: ENGINE, beforePiece: () => delay(Number(PIECE_MS)) });
  const services = {
    ports,
    store: new SessionStore(ports),
    authors: new Map([[ENGINE, author]]),
    clock: systemClock,
    nonce: () => 'N1',
    past: new PastRuns(),
    limits: noLimits,
  };
  const tell = (line: string): void => void process.send?.({ line });
  const logger = { log: tell, warn: tell, error: tell };
  const started = new WorkerPool(services, { workers: Number(WORKERS), logger });
  started.start();
  return started;
}

/** Begins where the log ends, and from then on looks at nothing. */
async function unfenced(
  { reader }: GenerationPorts,
  { sessionId, checkpointSeq }: { sessionId: string; checkpointSeq: number },
): Promise<LogWriter> {
  const api = new JetStreamApi(nc as NatsConnection);
  let last = Math.max(checkpointSeq, await reader.head(sessionId));
  const writer = randomUUID();
  const queue = new AppendQueue(async (json) => {
    const fields = headers();
    fields.set('Writer', writer);
    await api.publish(eventSubject(sessionId, last + 1), json, fields);
    return (last += 1);
  });
  return {
    get head() {
      return last;
    },
    append: (event) => queue.append(event),
    flush: () => queue.flush(),
  };
}
