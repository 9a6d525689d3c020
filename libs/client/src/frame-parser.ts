import { isEventType } from '@openv0/contracts/events.js';
import type { Frame } from './receiver.js';

/**
 * Reads what a gateway sent: an event (it has a `seq`) or a control frame (it has none), of types that this version may
 * not know. Null for everything else, which is ignored: if it was an event, the next one tells.
 */
export function parseFrame(text: string): Frame | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || typeof value['type'] !== 'string' || !isRecord(value['data'])) return null;
  const { seq, type } = value;
  const numbered =
    seq === undefined ? !isEventType(type as string) : Number.isSafeInteger(seq) && (seq as number) > 0;
  return numbered ? (value as unknown as Frame) : null;
}

/** Whether the frame is about this session. Frames about the whole connection name none. */
export function isAbout(frame: Frame, sessionId: string): boolean {
  const named = (frame.data as { session_id?: unknown }).session_id;
  return named === undefined || named === sessionId;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
