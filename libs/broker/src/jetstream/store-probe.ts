import { headers, type NatsConnection } from '@nats-io/transport-node';
import { randomBytes } from 'node:crypto';
import { JetStreamApi } from './api.js';
import { StoreHealth } from './store-health.js';

/** Nobody's: a session without a checkpoint is none. */
const NOBODY = '0'.repeat(22);
/** What a page may need, so that one that is nearly full isn't called well; random, since buckets are compressed. */
const PROBE_BYTES = 48 * 1024;
const SMALL_PROBE_BYTES = 512;
const TIMEOUT_MS = 2_000;

/** Writes something to each stream that took nothing, and takes it away again: `StoreHealth` sees what comes of it. */
export async function probeStores(nc: NatsConnection): Promise<void> {
  const api = new JetStreamApi(nc);
  for (const { stream } of StoreHealth.of(nc).troubled) await probe(api, stream).catch(() => {});
}

async function probe(api: JetStreamApi, stream: string): Promise<void> {
  if (stream === 'SESSIONS') {
    await api.publish(`sessions.${NOBODY}.1`, randomBytes(PROBE_BYTES), headers(), TIMEOUT_MS);
    await api.call('STREAM.PURGE.SESSIONS', { filter: `sessions.${NOBODY}.*` });
  } else if (stream === 'JOBS') {
    const ack = await api.publish(
      'jobs.generate.nobody',
      randomBytes(SMALL_PROBE_BYTES),
      headers(),
      TIMEOUT_MS,
    );
    await api.call('STREAM.MSG.DELETE.JOBS', { seq: ack.seq, no_erase: true });
  } else {
    await probeBucket(api, stream.slice('KV_'.length));
  }
}

async function probeBucket(api: JetStreamApi, bucket: string): Promise<void> {
  const key = bucket === 'sessions' || bucket === 'checkpoints' ? NOBODY : `${NOBODY}.probe`;
  const subject = `$KV.${bucket}.${key}`;
  const size = bucket === 'revocations' ? SMALL_PROBE_BYTES : PROBE_BYTES;
  const value = JSON.stringify(randomBytes(Math.floor((size * 3) / 4)).toString('base64'));
  // As one that is deleted, so that nobody reads or lists it.
  const deleted = headers();
  deleted.set('KV-Operation', 'DEL');
  await api.publish(subject, value, deleted, TIMEOUT_MS);
  await api.publish(subject, '', deleted, TIMEOUT_MS);
}
