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

export type AnyEvent = NumberedEvent | UnknownEvent;
export type Frame = NumberedEvent | UnknownEvent | ControlFrame;

/** The checks, each of which a fault test switches off to prove that it would be missed. For tests only. */
export interface ReceivePolicy {
  dedupe: boolean;
  gapCheck: boolean;
}
export const STRICT: ReceivePolicy = { dedupe: true, gapCheck: true };

/** A frame that is not for us: we have had it, or something before it is missing. */
export type Refusal = 'duplicate' | 'gap';

export function startPosition(cursor: Cursor = { seq: 0 }): Position {
  return { cursor, foreignEpoch: null };
}

/** The position after `frame`, or why it isn't taken. */
export function receive(
  position: Position,
  frame: Frame,
  policy: ReceivePolicy = STRICT,
): Position | Refusal {
  const { cursor, foreignEpoch } = position;
  const isForeign = foreignEpoch !== null;
  if (isEvent(frame)) return isForeign ? 'gap' : onEvent(cursor, frame, policy);
  switch (frame.type) {
    case 'connected':
      return onConnected(position, frame.data.epoch);
    case 'snapshot':
      return at(foreignEpoch ?? cursor.epoch, frame.data.seq);
    case 'replay:completed':
      return isForeign || (policy.gapCheck && frame.data.seq > cursor.seq) ? 'gap' : position;
    case 'skipped':
      return isForeign ? 'gap' : onSkipped(cursor, frame.data.from, frame.data.to);
    default:
      return position;
  }
}

/** Whether a frame is an event of the log. Control frames have no number. */
export function isEvent(frame: Frame): frame is AnyEvent {
  return 'seq' in frame;
}

function at(epoch: string | undefined, seq: number, timestamp?: unknown): Position {
  return startPosition({ seq, epoch, at: typeof timestamp === 'string' ? timestamp : undefined });
}

function onEvent(cursor: Cursor, { seq, data }: AnyEvent, policy: ReceivePolicy): Position | Refusal {
  if (seq <= cursor.seq && policy.dedupe) return 'duplicate';
  if (seq > cursor.seq + 1 && policy.gapCheck) return 'gap';
  return at(cursor.epoch, seq, data.timestamp);
}

function onConnected({ cursor }: Position, epoch: string): Position {
  // Where nothing was received, nothing can be mistaken.
  const ours = cursor.epoch === epoch || cursor.epoch === undefined || cursor.seq === 0;
  return ours ? startPosition({ ...cursor, epoch }) : { cursor, foreignEpoch: epoch };
}

function onSkipped(cursor: Cursor, from: number, to: number): Position | Refusal {
  if (to <= cursor.seq) return 'duplicate';
  if (from !== cursor.seq + 1) return 'gap';
  return at(cursor.epoch, to);
}
