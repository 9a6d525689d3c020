import type { LogReader } from '@openv0/broker/port.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { reduce, type SessionState } from '@openv0/contracts/session-state.js';

/** Where a session's log stands: everything up to `seq` is in `state`. */
export interface Position {
  seq: number;
  state: SessionState;
}

const PAGE = 256;

/**
 * The fold of the log up to `upTo`, from the checkpoint on. Events that aged out after the checkpoint was made are
 * lost to the state, never to the numbering.
 */
export async function readPosition(
  reader: LogReader,
  sessionId: string,
  checkpoint: Checkpoint,
  upTo: number,
): Promise<Position> {
  let { seq, state } = checkpoint;
  while (seq < upTo) {
    const page = await reader.read(sessionId, seq, Math.min(PAGE, upTo - seq));
    for (const event of page.events) {
      state = reduce(state, decodeEvent(event.json));
      seq = event.seq;
    }
    if (page.trimmed || page.head < upTo) break;
  }
  return { seq: Math.max(seq, upTo), state };
}

/** As it lies on the log. */
export function decodeEvent(json: Uint8Array): SessionEvent {
  return JSON.parse(Buffer.from(json).toString('utf8')) as SessionEvent;
}
