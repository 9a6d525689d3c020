/**
 * The decision about each frame that carries a position: does it go on from where we are? Pure. The wire delivers at
 * least once and may be cut anywhere; these few lines make of it exactly once, in order.
 *
 *  R1  An event is applied only when its number is the last one's plus one.
 *  R2  A number that we have is a duplicate and is dropped; a jump is a gap and is never applied.
 *  R3  A snapshot sets the position, also backwards.
 *  R4  `skipped` is accepted only when it begins right behind us.
 *  R5  `replay:completed` beyond our place is a gap too: what it says was delivered did not arrive.
 *  R6  The position belongs to an epoch. When a gateway tells another one, nothing but a snapshot is accepted before
 *      the position follows, so that a cut in between can't join one numbering's place with the other's name.
 */
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { NumberedEvent, UnknownEvent } from '@openv0/contracts/events.js';
import type { ControlFrame } from '@openv0/contracts/frames.js';

export interface Position {
  cursor: Cursor;
  /** The epoch that a gateway told and that the cursor is not of: a snapshot has to come. */
  foreignEpoch: string | null;
}

export type Frame = NumberedEvent | UnknownEvent | ControlFrame;

/**
 * - `apply`: an event, the next one
 * - `duplicate`: an event or `skipped` that we have had
 * - `gap`: something before it is missing
 * - `snapshot`, `skip`: the position moved as the frame says
 * - `none`: the frame has no position
 */
export type Decision = 'apply' | 'duplicate' | 'gap' | 'snapshot' | 'skip' | 'none';

/** The checks, each of which a fault test switches off to prove that it would be missed. For tests only. */
export interface ReceivePolicy {
  dedupe: boolean;
  gapCheck: boolean;
}
export const STRICT: ReceivePolicy = { dedupe: true, gapCheck: true };

export function startPosition(cursor: Cursor = { seq: 0 }): Position {
  return { cursor, foreignEpoch: null };
}

/** What to do with `frame` at `position`, and the position after it. */
export function receive(
  position: Position,
  frame: Frame,
  policy: ReceivePolicy = STRICT,
): { decision: Decision; position: Position } {
  if (isEvent(frame)) return onEvent(position, frame, policy);
  switch (frame.type) {
    case 'connected':
      return { decision: 'none', position: onConnected(position, frame.data.epoch) };
    case 'snapshot': {
      const epoch = position.foreignEpoch ?? position.cursor.epoch;
      return {
        decision: 'snapshot',
        position: startPosition({ seq: frame.data.seq, ...(epoch !== undefined && { epoch }) }),
      };
    }
    case 'replay:completed': {
      const missing = policy.gapCheck && frame.data.seq > position.cursor.seq;
      return { decision: missing ? 'gap' : 'none', position };
    }
    case 'skipped':
      return onSkipped(position, frame.data.from, frame.data.to);
    default:
      return { decision: 'none', position };
  }
}

/** Whether a frame is an event of the log. Control frames have no number. */
export function isEvent(frame: Frame): frame is NumberedEvent | UnknownEvent {
  return 'seq' in frame && typeof frame.seq === 'number';
}

function onEvent(
  position: Position,
  event: NumberedEvent | UnknownEvent,
  policy: ReceivePolicy,
): { decision: Decision; position: Position } {
  const last = position.cursor.seq;
  if (position.foreignEpoch !== null) return { decision: 'gap', position };
  if (event.seq <= last && policy.dedupe) return { decision: 'duplicate', position };
  if (event.seq > last + 1 && policy.gapCheck) return { decision: 'gap', position };
  const at = event.data.timestamp;
  const cursor: Cursor = {
    seq: event.seq,
    ...(position.cursor.epoch !== undefined && { epoch: position.cursor.epoch }),
    ...(typeof at === 'string' && { at }),
  };
  return { decision: 'apply', position: { cursor, foreignEpoch: null } };
}

function onConnected(position: Position, epoch: string): Position {
  const { cursor } = position;
  if (cursor.epoch === epoch) return startPosition(cursor);
  // Where nothing was received, nothing can be mistaken.
  if (cursor.epoch === undefined || cursor.seq === 0) return startPosition({ ...cursor, epoch });
  return { cursor, foreignEpoch: epoch };
}

function onSkipped(position: Position, from: number, to: number): { decision: Decision; position: Position } {
  const { seq, epoch } = position.cursor;
  if (position.foreignEpoch === null && to <= seq) return { decision: 'duplicate', position };
  if (position.foreignEpoch !== null || from !== seq + 1) return { decision: 'gap', position };
  return { decision: 'skip', position: startPosition({ seq: to, ...(epoch !== undefined && { epoch }) }) };
}
