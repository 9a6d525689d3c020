/** The streams and consumers, field by field, and how their sizes follow the disk. */

export type StreamName =
  'SESSIONS' | 'JOBS' | 'KV_sessions' | 'KV_checkpoints' | 'KV_sites' | 'KV_revocations' | 'KV_usage';

interface StreamFields {
  name: StreamName;
  subjects: string[];
  metadata?: Record<string, string>;
  [field: string]: unknown;
}

/** As the JetStream API takes it. Times in nanoseconds, sizes in bytes. */
export interface StreamConfig extends StreamFields {
  max_bytes: number;
}

const SECOND = 1_000_000_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** What each stream gets when the disk is large enough, in bytes. */
export const STREAM_SIZES: Record<StreamName, number> = {
  SESSIONS: 8 * GIB,
  JOBS: 256 * MIB,
  KV_sessions: 512 * MIB,
  KV_checkpoints: 4 * GIB,
  KV_sites: 8 * GIB,
  KV_revocations: 64 * MIB,
  KV_usage: 64 * MIB,
};

/** For how long things are kept. */
export interface Ages {
  /** A session's events, in hours. */
  logHours: number;
  /** A session's record, state and files, in days since each was written. */
  keepDays: number;
}

export const DEFAULT_AGES: Ages = { logHours: 24, keepDays: 30 };

/** The streams may take this part of the disk together. */
const SHARE_OF_DISK = 0.6;
const SMALLEST = 16 * MIB;

/** What `STREAM_SIZES` come to, in bytes. */
export const USUAL_BYTES = Object.values(STREAM_SIZES).reduce((sum, size) => sum + size, 0);

/** The sizes for a disk of `diskBytes` in all: proportionally less than `STREAM_SIZES` when it is small. */
export function sizesForDisk(diskBytes: number): Record<StreamName, number> {
  return sizesWithin(Math.min(USUAL_BYTES, diskBytes * SHARE_OF_DISK));
}

/** The sizes when all streams may take `bytes` together, in proportion to `STREAM_SIZES`. */
export function sizesWithin(bytes: number): Record<StreamName, number> {
  const factor = bytes / USUAL_BYTES;
  const sizes = Object.entries(STREAM_SIZES).map(([name, size]) => [name, scaled(size, factor)]);
  return Object.fromEntries(sizes) as Record<StreamName, number>;
}

function scaled(size: number, factor: number): number {
  return factor === 1 ? size : Math.max(SMALLEST, Math.floor((size * factor) / MIB) * MIB);
}

export function streamConfigs(
  replicas: number,
  sizes: Record<StreamName, number>,
  { logHours, keepDays }: Ages = DEFAULT_AGES,
): StreamConfig[] {
  const kept = { max_age: keepDays * DAY };
  const bucketLimits: Record<string, { max_msg_size: number; max_age?: number; compression?: 's2' }> = {
    sessions: { max_msg_size: 65_536, ...kept },
    checkpoints: { max_msg_size: MIB, compression: 's2', ...kept },
    sites: { max_msg_size: MIB, compression: 's2', ...kept },
    revocations: { max_msg_size: 1_024 },
    usage: { max_msg_size: 65_536 },
  };
  const buckets = Object.entries(bucketLimits).map(([bucket, fields]) => bucketFields(bucket, fields));
  return [{ ...SESSIONS_FIELDS, max_age: logHours * HOUR }, JOBS_FIELDS, ...buckets].map((fields) => ({
    ...fields,
    max_bytes: sizes[fields.name],
    storage: 'file',
    allow_direct: true,
    num_replicas: replicas,
  }));
}

const SESSIONS_FIELDS: StreamFields = {
  name: 'SESSIONS',
  subjects: ['sessions.*.*'],
  discard: 'old',
  max_msgs: 4_000_000,
  max_msg_size: MIB,
  duplicate_window: 120 * SECOND,
  deny_delete: true,
  republish: { src: 'sessions.*.*', dest: 'live.sessions.{{wildcard(1)}}.{{wildcard(2)}}' },
};

const JOBS_FIELDS: StreamFields = {
  name: 'JOBS',
  subjects: ['jobs.generate.*'],
  retention: 'workqueue',
  discard: 'new',
  max_age: DAY,
  max_msg_size: 65_536,
  duplicate_window: 600 * SECOND,
};

function bucketFields(bucket: string, fields: object): StreamFields {
  const markers = bucket === 'revocations' ? {} : { allow_msg_ttl: true, subject_delete_marker_ttl: HOUR };
  return {
    name: `KV_${bucket}` as StreamName,
    subjects: [`$KV.${bucket}.>`],
    max_msgs_per_subject: 1,
    discard: 'new',
    allow_rollup_hdrs: true,
    deny_delete: true,
    // As long as a token may live.
    max_age: 30 * DAY,
    ...markers,
    ...fields,
  };
}

/** As the JetStream API takes it. */
export interface ConsumerConfig {
  durable_name: string;
  filter_subject: string;
  ack_policy: 'explicit';
  ack_wait: number;
  max_deliver: number;
  max_ack_pending: number;
}

/**
 * A run's job is delivered again 6 s after its worker's last sign; to an engine outside at most 5 times. Jobs that are
 * held or come back later must not keep others waiting: there may be more of them than all workers have hands.
 */
export function jobConsumer(engine: string, outside: boolean): ConsumerConfig {
  return {
    durable_name: engine,
    filter_subject: `jobs.generate.${engine}`,
    ack_policy: 'explicit',
    ack_wait: 6 * SECOND,
    max_deliver: outside ? 5 : -1,
    max_ack_pending: 10_000,
  };
}

/** Limits whose fall makes the server throw stored messages away; 0 and below mean no limit. */
const LIMITS = ['max_bytes', 'max_msgs', 'max_age', 'max_msgs_per_subject'] as const;

export function fallingLimits(now: Record<string, unknown>, wanted: Record<string, unknown>): string[] {
  return LIMITS.filter((limit) => asLimit(wanted[limit]) < asLimit(now[limit])).map(
    (limit) => `${limit} ${String(now[limit])} → ${String(wanted[limit])}`,
  );
}

function asLimit(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : Infinity;
}

/** Whether `now`, as the server tells it (with its defaults filled in), has everything that `wanted` says. */
export function satisfies(now: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return JSON.stringify(now) === JSON.stringify(wanted);
  if (typeof wanted !== 'object' || wanted === null)
    return now === wanted || (now === undefined && wanted === false);
  if (typeof now !== 'object' || now === null) return false;
  return Object.entries(wanted).every(([key, value]) =>
    satisfies((now as Record<string, unknown>)[key], value),
  );
}
