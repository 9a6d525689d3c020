import { CODES, isApiError, type JetStreamApi } from './api.js';

/** A message as the stream's leader has it. */
export interface StoredMessage {
  subject: string;
  /** The stream's own sequence. */
  streamSeq: number;
  /** When it was stored, to the nanosecond. */
  storedAt: string;
  header(name: string): string | undefined;
  data: Uint8Array;
}

interface GetAnswer {
  message: { subject: string; seq: number; time: string; hdrs?: string; data?: string };
}

/** The last message on `subject` (wildcards allowed) as the leader says; null when there is none. */
export async function lastOnLeader(
  api: JetStreamApi,
  stream: string,
  subject: string,
): Promise<StoredMessage | null> {
  try {
    const { message } = await api.call<GetAnswer>(`STREAM.MSG.GET.${stream}`, { last_by_subj: subject });
    return toStoredMessage(message);
  } catch (error) {
    if (isApiError(error, CODES.noMessageFound)) return null;
    throw error;
  }
}

function toStoredMessage(message: GetAnswer['message']): StoredMessage {
  const block = message.hdrs ? Buffer.from(message.hdrs, 'base64').toString('utf8') : '';
  return {
    subject: message.subject,
    streamSeq: message.seq,
    storedAt: message.time,
    header: (name) => headerIn(block, name),
    data: Buffer.from(message.data ?? '', 'base64'),
  };
}

function headerIn(block: string, name: string): string | undefined {
  const prefix = `${name.toLowerCase()}:`;
  const line = block.split('\r\n').find((candidate) => candidate.toLowerCase().startsWith(prefix));
  return line?.slice(prefix.length).trim();
}
