/**
 * A small reader of JetStream's Direct Get. The library's own leaves a subscription behind per batch, hides the end of
 * the batch and throws on an empty one; this one shares a subscription and says whether the batch was cut.
 */
import type { Msg } from '@nats-io/transport-node';
import type { JetStreamApi } from './api.js';
import { copyOf } from './connection.js';
import { headersOf, type HeaderBlock } from './header-block.js';

/** Without a limit 64 MiB came in one answer. */
const MAX_BATCH_BYTES = 4 * 1024 * 1024;
/** The server refuses longer lists of subjects with a wildcard; explicit ones are cheap up to here. */
export const MAX_SUBJECTS = 256;

export interface DirectMessage {
  subject: string;
  streamSeq: number;
  /** When it was stored, to the nanosecond. */
  storedAt: string;
  data: Uint8Array;
  /** It is only the trace of a deleted one. */
  deleted: boolean;
}

export interface DirectBatch {
  /** In the order of the stream. */
  messages: DirectMessage[];
  /** More was asked for than came: ask again behind the last message. */
  cut: boolean;
}

/** The last message of each of at most 256 subjects. */
export function lastOfSubjects(api: JetStreamApi, stream: string, subjects: string[]): Promise<DirectBatch> {
  if (subjects.length > MAX_SUBJECTS) throw new RangeError(`at most ${MAX_SUBJECTS} subjects a batch`);
  return readBatch(api, stream, { multi_last: subjects, max_bytes: MAX_BATCH_BYTES });
}

/** Up to `batch` messages from stream sequence `seq` on, on subjects that match. */
export function fromSequence(
  api: JetStreamApi,
  stream: string,
  request: { seq: number; next_by_subj: string; batch: number },
): Promise<DirectBatch> {
  return readBatch(api, stream, { ...request, max_bytes: MAX_BATCH_BYTES });
}

/** The last message of one subject, by the address that permissions can name; null when there is none. */
export async function lastOfSubject(
  api: JetStreamApi,
  stream: string,
  subject: string,
): Promise<DirectMessage | null> {
  const answer = await api.connection.request(`${api.prefix}.DIRECT.GET.${stream}.${subject}`, '');
  const headers = headersOf(answer);
  if (headers.code === 404) return null;
  if (headers.code !== 0) throw refusal(answer);
  return toDirectMessage(answer, headers);
}

async function readBatch(api: JetStreamApi, stream: string, request: object): Promise<DirectBatch> {
  const messages: DirectMessage[] = [];
  let cut = false;
  const take = (answer: Msg): boolean => {
    const headers = headersOf(answer);
    const { code } = headers;
    if (code === 0) {
      messages.push(toDirectMessage(answer, headers));
      return false;
    }
    if (code === 204) cut = Number(headers.get('Nats-Num-Pending')) > 0;
    // After messages it says that the rest went away while the server was reading.
    else if (code === 404) cut = messages.length > 0;
    else throw refusal(answer);
    return true;
  };
  await api.connection.collect(`${api.prefix}.DIRECT.GET.${stream}`, JSON.stringify(request), take);
  return { messages, cut };
}

function toDirectMessage(answer: Msg, headers: HeaderBlock): DirectMessage {
  return {
    subject: headers.get('Nats-Subject'),
    streamSeq: Number(headers.get('Nats-Sequence')),
    storedAt: headers.get('Nats-Time-Stamp'),
    data: copyOf(answer.data),
    deleted: Boolean(headers.get('KV-Operation') || headers.get('Nats-Marker-Reason')),
  };
}

function refusal(answer: Msg): Error {
  return new Error(`direct get: ${answer.headers?.code} ${answer.headers?.description}`);
}
