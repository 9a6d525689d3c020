import { headers, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import { setTimeout as delay } from 'node:timers/promises';
import { backOffMs } from '../back-off.js';
import {
  BrokerUnavailableError,
  type BucketEntry,
  type BucketPage,
  type Buckets,
  type ListableBucket,
} from '../port.js';
import { CODES, isApiError, JetStreamApi, type PublishAck } from './api.js';
import { bucketStream, keySubject, readOnLeader, type BucketName } from './key-value.js';
import { listNewestFirst } from './key-listing.js';
import { StoreHealth } from './store-health.js';
import { lastOnLeader } from './stored-message.js';

const KEY = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;
/** A write that gets no answer is repeated this often: a little over 5 s in all when nobody is there. */
const MAX_TRIES = 8;
/** One that has been silent for long is asked once more, for so long, in milliseconds. */
const SILENT_TIMEOUT_MS = 1_000;
const EXPECTED = 'Nats-Expected-Last-Subject-Sequence';

/** The buckets for the account of the streams. Each call rejects with `BrokerUnavailableError` or `StorageFullError`. */
export function createBuckets(nc: NatsConnection): Buckets {
  const api = new JetStreamApi(nc);
  const bucket = (name: BucketName): JetStreamBucket<unknown> =>
    new JetStreamBucket(api, name, StoreHealth.of(nc));
  return {
    sessions: bucket('sessions'),
    checkpoints: bucket('checkpoints'),
    sites: bucket('sites'),
    revocations: bucket('revocations'),
    usage: bucket('usage'),
  };
}

class JetStreamBucket<T> implements ListableBucket<T> {
  constructor(
    private readonly api: JetStreamApi,
    private readonly name: BucketName,
    private readonly health: StoreHealth,
  ) {}

  async get(key: string): Promise<BucketEntry<T> | null> {
    const entry = await readOnLeader(this.api, this.name, checkedKey(key));
    return entry && { value: decode<T>(entry.data), revision: entry.revision };
  }

  async put(key: string, value: T): Promise<number> {
    return (await this.#write(key, JSON.stringify(value), headers())).seq;
  }

  async create(key: string, value: T): Promise<number | null> {
    const revision = await this.#writeIf(key, value, 0);
    if (revision !== null) return revision;
    const marker = await this.#markerRevision(key);
    return marker === null ? null : this.#writeIf(key, value, marker);
  }

  update(key: string, value: T, revision: number): Promise<number | null> {
    return this.#writeIf(key, value, revision);
  }

  async delete(key: string): Promise<void> {
    const fields = headers();
    fields.set('KV-Operation', 'DEL');
    await this.#write(key, '', fields);
  }

  list(limit: number, before?: number): Promise<BucketPage<T>> {
    return listNewestFirst(this.api, this.name, limit, before, (data) => decode<T>(data));
  }

  async #writeIf(key: string, value: T, revision: number): Promise<number | null> {
    const fields = headers();
    fields.set(EXPECTED, String(revision));
    try {
      return (await this.#write(key, JSON.stringify(value), fields)).seq;
    } catch (error) {
      if (isApiError(error, CODES.wrongLastSequence, CODES.wrongLastSequenceUnknown)) return null;
      throw error;
    }
  }

  /** Every try is the same message to the broker, so a try whose ack was lost isn't stored twice or refused. */
  async #write(key: string, payload: string, fields: MsgHdrs): Promise<PublishAck> {
    const subject = keySubject(this.name, checkedKey(key));
    fields.set('Nats-Msg-Id', crypto.randomUUID());
    for (let attempt = 0; ; attempt++) {
      try {
        const timeoutMs = this.health.isSilent(subject) ? SILENT_TIMEOUT_MS : undefined;
        return await this.api.publish(subject, payload, fields, timeoutMs);
      } catch (error) {
        const again = error instanceof BrokerUnavailableError && attempt + 1 < MAX_TRIES;
        if (!again || this.health.isSilent(subject)) throw error;
        await delay(backOffMs(attempt));
      }
    }
  }

  /** The revision of what a deleted key left behind; null when the key is there, or there is nothing at all. */
  async #markerRevision(key: string): Promise<number | null> {
    const last = await lastOnLeader(
      this.api,
      bucketStream(this.name),
      keySubject(this.name, checkedKey(key)),
    );
    const deleted = last?.header('KV-Operation') ?? last?.header('Nats-Marker-Reason');
    return last && deleted ? last.streamSeq : null;
  }
}

function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new RangeError('not a key');
  return key;
}

function decode<T>(data: Uint8Array): T {
  return JSON.parse(Buffer.from(data).toString('utf8')) as T;
}
