import { startBroker } from '@openv0/testing/broker-fixture.js';
import { describeBroker } from '../port.conformance.js';
import { createBuckets } from './buckets.js';
import { createJobQueue } from './job-queue.js';
import { createLogReader } from './log-reader.js';
import { openLogWriter } from './log-writer.js';
import { purgeSession } from './purge.js';
import { trimSession } from './trim.fixture.js';

// As in production: the service writes as `generation`, the reader is a `gateway` in an account of its own.
describeBroker('JetStream', async () => {
  const broker = await startBroker();
  const nc = await broker.connect('generation');
  return {
    reader: createLogReader({ nc: await broker.connect('gateway'), apiPrefix: 'LOG' }),
    openWriter: (request) => openLogWriter({ nc, ...request }),
    buckets: createBuckets(nc),
    jobs: createJobQueue(nc),
    purgeSession: (sessionId) => purgeSession(nc, sessionId),
    trim: (sessionId, seq) => trimSession(nc, sessionId, seq),
    stop: () => broker.stop(),
  };
});

// The reader of the streams' own account takes other ways: it has no direct reads of keys.
describeBroker('JetStream, one account', async () => {
  const broker = await startBroker({ config: 'open' });
  const nc = await broker.connect('generation');
  return {
    reader: createLogReader({ nc }),
    openWriter: (request) => openLogWriter({ nc, ...request }),
    buckets: createBuckets(nc),
    jobs: createJobQueue(nc),
    purgeSession: (sessionId) => purgeSession(nc, sessionId),
    trim: (sessionId, seq) => trimSession(nc, sessionId, seq),
    stop: () => broker.stop(),
  };
});
