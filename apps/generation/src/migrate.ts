/**
 * Makes the broker's streams, or brings them up to date; may be run at any time. Ends with 0, or with 1 and the reason.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { environmentOrExit } from '@openv0/platform/environment.js';
import { connectNats } from '@openv0/platform/nats.js';
import { migrate } from '@openv0/broker/jetstream/migrate.js';
import { sizesWithin } from '@openv0/broker/jetstream/streams.js';
import { MigrateEnvironment } from './migrate-environment.js';

const environment = environmentOrExit('migrate', MigrateEnvironment);
try {
  await main();
} catch (error) {
  process.stderr.write(`migrate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password } = environment;
  const connection = await connectNats({
    url,
    name: 'migrate',
    waitsWhenRefused: false,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
  });
  try {
    await bringUpToDate(connection);
  } finally {
    await connection.close();
  }
}

async function bringUpToDate(connection: NatsConnection): Promise<void> {
  const {
    // Only a server that is part of a cluster says the cluster's name.
    STREAM_REPLICAS: replicas = connection.info?.cluster ? 3 : 1,
    STREAM_DISK_BYTES: diskBytes,
    STREAMS_BYTES: bytes,
    OUTSIDE_ENGINES: outsideEngines,
    LOG_HOURS: logHours,
    KEEP_DAYS: keepDays,
    ALLOW_SHRINK: allowShrink,
  } = environment;
  const { changes, epoch } = await migrate(connection, {
    replicas,
    outsideEngines,
    ages: { logHours, keepDays },
    allowShrink: allowShrink === 'true',
    ...(diskBytes !== undefined && { diskBytes }),
    ...(bytes !== undefined && { sizes: sizesWithin(bytes) }),
  });
  for (const change of changes) process.stdout.write(`${change}\n`);
  if (changes.length === 0) process.stdout.write('everything is as it should be\n');
  process.stdout.write(`the log's epoch is ${epoch}\n`);
}
