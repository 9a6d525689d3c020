/** Keys of the key-value buckets, and reading one: the bucket `x` is the stream `KV_x` with subjects `$KV.x.<key>`. */
import { setTimeout as delay } from 'node:timers/promises';
import type { JetStreamApi } from './api.js';
import { lastOfSubject } from './direct-get.js';
import { lastOnLeader } from './stored-message.js';

export type BucketName = 'sessions' | 'checkpoints' | 'sites' | 'revocations' | 'usage';

/** A replica that lags may not have a key yet that its leader has: asked again this often, so far apart. */
const STALE_READS = 3;
const STALE_PAUSE_MS = 100;

export interface KeyEntry {
  data: Uint8Array;
  revision: number;
}

export function bucketStream(bucket: BucketName): string {
  return `KV_${bucket}`;
}

export function keySubject(bucket: BucketName, key: string): string {
  return `$KV.${bucket}.${key}`;
}

/** Tokens of a key, joined. Throws for anything that could reach another key: a dot, a wildcard, a space. */
export function keyOf(...tokens: (string | number)[]): string {
  const key = tokens.join('.');
  if (!tokens.every((token) => /^[A-Za-z0-9_-]+$/.test(String(token)))) throw new RangeError('not a key');
  return key;
}

/** Null: no such key, or a deleted one (which is no 404 but an empty message that says so). */
export async function readKey(api: JetStreamApi, bucket: BucketName, key: string): Promise<KeyEntry | null> {
  if (api.prefix === '$JS.API') return readOnLeader(api, bucket, key);
  const clustered = api.connection.nc.info?.cluster !== undefined;
  for (let read = 1; ; read++) {
    const message = await lastOfSubject(api, bucketStream(bucket), keySubject(bucket, key));
    if (message) return message.deleted ? null : { data: message.data, revision: message.streamSeq };
    if (!clustered || read === STALE_READS) return null;
    await delay(STALE_PAUSE_MS);
  }
}

export async function readOnLeader(
  api: JetStreamApi,
  bucket: BucketName,
  key: string,
): Promise<KeyEntry | null> {
  const message = await lastOnLeader(api, bucketStream(bucket), keySubject(bucket, key));
  if (!message || message.header('KV-Operation') || message.header('Nats-Marker-Reason')) return null;
  return { data: message.data, revision: message.streamSeq };
}
