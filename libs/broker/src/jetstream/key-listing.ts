/**
 * Listing a bucket by its newest writes, without a consumer: windows of the stream below the last one, read forwards
 * by Direct Get. A bucket keeps one message a key, so most of an old bucket's sequences are gone; the window grows
 * until it finds enough.
 */
import type { BucketPage } from '../port.js';
import type { JetStreamApi } from './api.js';
import { fromSequence, type DirectMessage } from './direct-get.js';
import { bucketStream, keySubject, type BucketName } from './key-value.js';

const MAX_WINDOW = 4_096;

interface StreamState {
  state: { first_seq: number; last_seq: number };
}

/** `before`: only what was written before that revision. */
export async function listNewestFirst<T>(
  api: JetStreamApi,
  bucket: BucketName,
  limit: number,
  before: number | undefined,
  decode: (data: Uint8Array) => T,
): Promise<BucketPage<T>> {
  const { state } = await api.call<StreamState>(`STREAM.INFO.${bucketStream(bucket)}`);
  const prefix = keySubject(bucket, '');
  const entries: BucketPage<T>['entries'] = [];
  let high = Math.min(state.last_seq, (before ?? Infinity) - 1);
  for (
    let size = limit + 1;
    high >= state.first_seq && entries.length <= limit;
    size = Math.min(size * 2, MAX_WINDOW)
  ) {
    const low = Math.max(state.first_seq, high - size + 1);
    const window = await readWindow(api, bucket, low, high);
    for (const message of window.reverse()) {
      if (message.deleted) continue;
      const key = message.subject.slice(prefix.length);
      entries.push({ key, value: decode(message.data), revision: message.streamSeq });
    }
    high = low - 1;
  }
  const page = entries.slice(0, limit);
  return { entries: page, next: entries.length > limit ? (page.at(-1)?.revision ?? null) : null };
}

async function readWindow(
  api: JetStreamApi,
  bucket: BucketName,
  low: number,
  high: number,
): Promise<DirectMessage[]> {
  const found: DirectMessage[] = [];
  for (let seq = low; seq <= high;) {
    const request = { seq, next_by_subj: keySubject(bucket, '>'), batch: high - seq + 1 };
    const { messages, cut } = await fromSequence(api, bucketStream(bucket), request);
    found.push(...messages.filter((message) => message.streamSeq <= high));
    const last = messages.at(-1)?.streamSeq;
    if (!cut || last === undefined) break;
    seq = last + 1;
  }
  return found;
}
