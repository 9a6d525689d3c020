import type { Cursor } from '@openv0/contracts/cursor.js';
import type { ResetReason } from '@openv0/contracts/frames.js';
import type { LogSource } from './ports.js';

/** How often the leader is asked again about a cursor that is ahead of it, and for how long, in milliseconds. */
const REREAD_MS = 100;
const REREAD_FOR_MS = 1_000;

const decoder = new TextDecoder();

export interface LogIdentity {
  epoch: string;
  /** The last seq as this process knows it. */
  head: number;
}

/**
 * Whether a cursor belongs to this log: null when it does, else why not. A cursor beyond the head may only be ahead
 * of what this process has heard, so the leader is asked for up to a second before it is called wrong.
 */
export async function cursorProblem(
  sessionId: string,
  cursor: Cursor,
  log: LogIdentity,
  source: Pick<LogSource, 'head' | 'read'>,
  wait: (ms: number) => Promise<void>,
): Promise<ResetReason | null> {
  if (cursor.epoch !== undefined && cursor.epoch !== log.epoch) return 'epoch_changed';
  if (cursor.seq === 0) return null;
  if (cursor.seq > log.head && !(await leaderReaches(sessionId, cursor.seq, source, wait))) {
    return 'cursor_ahead';
  }
  if (cursor.at !== undefined && !(await happenedAt(sessionId, cursor.seq, cursor.at, source))) {
    return 'epoch_changed';
  }
  return null;
}

async function leaderReaches(
  sessionId: string,
  seq: number,
  source: Pick<LogSource, 'head'>,
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  for (let waited = 0; ; waited += REREAD_MS) {
    if ((await source.head(sessionId)) >= seq) return true;
    if (waited >= REREAD_FOR_MS) return false;
    await wait(REREAD_MS);
  }
}

/** An event that is gone can't contradict the cursor. */
async function happenedAt(
  sessionId: string,
  seq: number,
  at: string,
  source: Pick<LogSource, 'read'>,
): Promise<boolean> {
  const event = (await source.read(sessionId, seq - 1, 1)).events[0];
  if (!event) return true;
  const { data } = JSON.parse(decoder.decode(event.json)) as { data?: { timestamp?: string } };
  return data?.timestamp === at || Date.parse(data?.timestamp ?? '') === Date.parse(at);
}
