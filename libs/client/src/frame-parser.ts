import { isEventType } from '@openv0/contracts/events.js';
import type { Frame } from './receiver.js';

/**
 * Reads what a gateway sent: an event (it has a `seq`) or a control frame (it has none), of types that this version may
 * not know. Null for everything else, which is ignored: if it was an event, the next one tells.
 */
export function parseFrame(text: string): Frame | null {
  try {
    const frame = JSON.parse(text) as { seq?: number; type?: unknown; data?: unknown };
    const { seq, type, data } = frame;
    if (typeof type !== 'string' || typeof data !== 'object' || !data) return null;
    const isNumbered = seq === undefined ? !isEventType(type) : Number.isSafeInteger(seq) && seq > 0;
    return isNumbered ? (frame as Frame) : null;
  } catch {
    return null;
  }
}

/** Whether the frame is about this session. Frames about the whole connection name none. */
export function isAbout(frame: Frame, sessionId: string): boolean {
  const { session_id: named = sessionId } = frame.data as { session_id?: unknown };
  return named === sessionId;
}
