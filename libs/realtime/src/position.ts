import type { Cursor } from '@openv0/contracts/cursor.js';
import type { ResetReason } from '@openv0/contracts/frames.js';
import type { History } from './history.js';
import type { HubOptions } from './hub-options.js';
import type { FrameCodec } from './ports.js';
import type { SessionLog } from './session-log.js';

/** How often the leader is asked again about a cursor that is ahead of it, and for how long, in milliseconds. */
const REREAD_MS = 100;
const REREAD_FOR_MS = 1_000;

const decoder = new TextDecoder();

/** The log that a cursor may belong to, as this process knows it. */
export interface Positioned {
  readonly id: string;
  readonly epoch: string;
  readonly log: SessionLog;
  readonly history: History;
}

/**
 * Whether a cursor belongs to this log: null when it does, else why not. A cursor beyond the head may only be ahead
 * of what this process has heard, so the leader is asked for up to a second before it is called wrong.
 */
export async function cursorProblem(
  session: Positioned,
  cursor: Cursor,
  options: Pick<HubOptions, 'source' | 'codec' | 'wait'>,
): Promise<ResetReason | null> {
  if (cursor.epoch !== undefined && cursor.epoch !== session.epoch) return 'epoch_changed';
  if (cursor.seq === 0) return null;
  if (cursor.seq > session.log.last && !(await leaderReaches(session.id, cursor.seq, options))) {
    return 'cursor_ahead';
  }
  if (cursor.at === undefined) return null;
  const at = await timeOf(session, cursor.seq, options.codec);
  return at === null || isSameTime(at, cursor.at) ? null : 'epoch_changed';
}

async function leaderReaches(
  sessionId: string,
  seq: number,
  { source, wait }: Pick<HubOptions, 'source' | 'wait'>,
): Promise<boolean> {
  for (let waited = 0; ; waited += REREAD_MS) {
    if ((await source.head(sessionId)) >= seq) return true;
    if (waited >= REREAD_FOR_MS) return false;
    await wait(REREAD_MS);
  }
}

/** When an event says that it happened; null: it is gone, or not here yet, and can't contradict anybody. */
async function timeOf(session: Positioned, seq: number, codec: FrameCodec): Promise<string | null> {
  const isHeld = session.log.first <= seq && seq <= session.log.last;
  const frames = isHeld ? session.log : await session.history.page(seq - 1);
  if (frames === 'trimmed' || frames === 'behind') return null;
  for (const frame of frames.frames(seq - 1, seq)) {
    const { data } = JSON.parse(decoder.decode(codec.payload(frame))) as { data?: { timestamp?: string } };
    return data?.timestamp ?? '';
  }
  return null;
}

function isSameTime(one: string, other: string): boolean {
  return one === other || Date.parse(one) === Date.parse(other);
}
