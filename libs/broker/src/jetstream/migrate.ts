import type { NatsConnection } from '@nats-io/transport-node';
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { backOffMs } from '../back-off.js';
import { BrokerUnavailableError } from '../port.js';
import { JOBS } from '../subjects.js';
import { CODES, isApiError, JetStreamApi } from './api.js';
import { pause } from './pause.js';
import {
  DEFAULT_AGES,
  fallingLimits,
  jobConsumer,
  satisfies,
  sizesForDisk,
  streamConfigs,
  STREAM_SIZES,
  type Ages,
  type StreamConfig,
  type StreamName,
} from './streams.js';

export interface MigrateOptions {
  /** 1, or 3 in a cluster. */
  replicas: number;
  /** The size of the disk that holds the store, in bytes: smaller disks get smaller streams. */
  diskBytes?: number;
  /** In bytes; win over the disk's. */
  sizes?: Partial<Record<StreamName, number>>;
  /** 24 hours of events and 30 days of everything else by default. */
  ages?: Ages;
  /** Engines of the service itself; `builtin` and `llm` by default. */
  engines?: string[];
  /** Engines outside, each with its own account. */
  outsideEngines?: string[];
  /** How long to wait for a broker that is away or has no leader yet, in milliseconds; 30,000 by default. */
  patienceMs?: number;
  /** Limits may fall, which throws away what no longer fits. */
  allowShrink?: boolean;
}

export interface MigrationReport {
  /** One line each, for people. Empty: everything was as it should be. */
  changes: string[];
  /** The log's random id. */
  epoch: string;
}

/** The store can't be brought to what is wanted without an operator's decision. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface StreamInfo {
  config: StreamConfig;
}

const MAX_ROUNDS = 5;
const PATIENCE_MS = 30_000;

/**
 * Makes the streams and the job consumers, or brings them up to date. May be run at any time, any number of times, and
 * twice at once. Rejects with `MigrationError` when a limit would fall: the server would silently drop what is over it.
 */
export async function migrate(nc: NatsConnection, options: MigrateOptions): Promise<MigrationReport> {
  const api = new JetStreamApi(nc);
  const changes: string[] = [];
  const deadline = Date.now() + (options.patienceMs ?? PATIENCE_MS);
  for (let attempt = 0; ; attempt++) {
    try {
      return { changes, epoch: await migrateAll(api, options, changes) };
    } catch (error) {
      if (!(error instanceof BrokerUnavailableError) || Date.now() > deadline) throw error;
      await pause(backOffMs(attempt), api.connection);
    }
  }
}

/** The log's epoch. May be broken off anywhere and begun again: what was done is found done. */
async function migrateAll(api: JetStreamApi, options: MigrateOptions, changes: string[]): Promise<string> {
  const { logHours, keepDays } = options.ages ?? DEFAULT_AGES;
  if (keepDays * 24 < logHours) {
    throw new MigrationError(
      `sessions kept ${keepDays} days would be gone before their ${logHours} h of events`,
    );
  }
  const sizes = { ...sizesForDisk(options.diskBytes ?? Infinity), ...options.sizes };
  let epoch = '';
  for (const config of streamConfigs(options.replicas, sizes, { logHours, keepDays })) {
    const stream = await migrateStream(api, config, options, changes);
    if (config.name === 'SESSIONS') epoch = stream.metadata?.epoch ?? '';
  }
  for (const engine of options.engines ?? ['builtin', 'llm'])
    await migrateConsumer(api, engine, false, changes);
  for (const engine of options.outsideEngines ?? []) await migrateConsumer(api, engine, true, changes);
  return epoch;
}

/** Another migration at the same time may create the stream between the question and the answer: then start over. */
async function migrateStream(
  api: JetStreamApi,
  wanted: StreamConfig,
  options: MigrateOptions,
  changes: string[],
): Promise<StreamConfig> {
  for (let round = 1; ; round++) {
    const existing = await streamConfig(api, wanted.name);
    if (existing) return updateStream(api, existing, wanted, options, changes);
    try {
      const metadata = { epoch: randomBytes(6).toString('base64url') };
      const { config } = await api.call<StreamInfo>(`STREAM.CREATE.${wanted.name}`, { ...wanted, metadata });
      changes.push(`created stream ${wanted.name} (${toMib(wanted.max_bytes)})`);
      return config;
    } catch (error) {
      const raced = isApiError(error, CODES.streamNameInUse, CODES.storageExceeded);
      if (!raced || round === MAX_ROUNDS) throw withoutRoom(error, wanted);
      await delay(20 * round);
    }
  }
}

async function streamConfig(api: JetStreamApi, name: StreamName): Promise<StreamConfig | null> {
  try {
    return (await api.call<StreamInfo>(`STREAM.INFO.${name}`)).config;
  } catch (error) {
    if (isApiError(error, CODES.streamNotFound)) return null;
    throw error;
  }
}

async function updateStream(
  api: JetStreamApi,
  existing: StreamConfig,
  proposed: StreamConfig,
  options: MigrateOptions,
  changes: string[],
): Promise<StreamConfig> {
  const wanted = keepLargerThanDisk(existing, proposed, options);
  const falling = fallingLimits(existing, wanted);
  if (falling.length > 0 && !options.allowShrink) {
    throw new MigrationError(
      `stream ${wanted.name} would lose what is over its new limit, unless it may shrink: ${falling.join(', ')}`,
    );
  }
  // The whole old configuration goes back, or the update would erase what it doesn't name, the epoch first of all.
  const metadata = { epoch: randomBytes(6).toString('base64url'), ...existing.metadata };
  if (satisfies(existing, { ...wanted, metadata: { epoch: existing.metadata?.epoch ?? metadata.epoch } }))
    return existing;
  const update = { ...existing, ...wanted, metadata };
  try {
    const { config } = await api.call<StreamInfo>(`STREAM.UPDATE.${wanted.name}`, update);
    changes.push(`updated stream ${wanted.name}`);
    return config;
  } catch (error) {
    throw withoutRoom(error, wanted);
  }
}

/** A size that is smaller only because the disk looks smaller now is no decision to throw anything away. */
function keepLargerThanDisk(
  existing: StreamConfig,
  wanted: StreamConfig,
  options: MigrateOptions,
): StreamConfig {
  const decided = options.sizes?.[wanted.name] !== undefined || options.allowShrink;
  const keep =
    !decided && existing.max_bytes > wanted.max_bytes && existing.max_bytes <= STREAM_SIZES[wanted.name];
  return keep ? { ...wanted, max_bytes: existing.max_bytes } : wanted;
}

async function migrateConsumer(
  api: JetStreamApi,
  engine: string,
  outside: boolean,
  changes: string[],
): Promise<void> {
  const wanted = jobConsumer(engine, outside);
  const existing = await consumerConfig(api, engine);
  if (existing && satisfies(existing, wanted)) return;
  const config = { ...existing, ...wanted };
  await api.call(`CONSUMER.CREATE.${JOBS}.${engine}.${wanted.filter_subject}`, { stream_name: JOBS, config });
  changes.push(`${existing ? 'updated' : 'created'} consumer ${engine}`);
}

async function consumerConfig(api: JetStreamApi, engine: string): Promise<object | null> {
  try {
    return (await api.call<{ config: object }>(`CONSUMER.INFO.${JOBS}.${engine}`)).config;
  } catch (error) {
    if (isApiError(error, CODES.consumerNotFound)) return null;
    throw error;
  }
}

function withoutRoom(error: unknown, wanted: StreamConfig): unknown {
  if (!isApiError(error, CODES.storageExceeded)) return error;
  const size = toMib(wanted.max_bytes);
  return new MigrationError(`the server's max_file_store has no room for stream ${wanted.name} (${size})`, {
    cause: error,
  });
}

function toMib(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`;
}
