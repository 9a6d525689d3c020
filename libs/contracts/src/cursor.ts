/**
 * Where a viewer is in a session's log: the last seq it has, and the epoch that numbering belongs to.
 */
export interface Cursor {
  seq: number;
  /** Absent: not checked. */
  epoch?: string;
  /** The `timestamp` of the event at `seq`; absent: not checked. A mismatch means another history. */
  at?: string;
}

/** 128 random bits as 22 characters of base64url. Anything else is refused before it reaches a subject. */
export const SESSION_ID = /^[A-Za-z0-9_-]{22}$/;

export const SESSION_ID_RULE = '"session_id" must be 22 characters of A-Z, a-z, 0-9, - and _.';

/** An epoch that a client sends has at most so many characters. */
export const MAX_EPOCH = 200;

export function isSessionId(value: unknown): value is string {
  return typeof value === 'string' && SESSION_ID.test(value);
}

/** `epoch:seq`, the id of a server-sent event. */
export function formatEventId(epoch: string, seq: number): string {
  return `${epoch}:${seq}`;
}

/** Reads `epoch:seq`, or a bare seq. Null when it is neither, or its epoch can't be one. */
export function parseEventId(id: string): Cursor | null {
  const colon = id.lastIndexOf(':');
  const seq = parseSeq(id.slice(colon + 1));
  if (seq === null) return null;
  if (colon < 0) return { seq };
  return colon > 0 && colon <= MAX_EPOCH ? { seq, epoch: id.slice(0, colon) } : null;
}

/** A cursor's number as decimal digits: 0 or more, within the safe integers. Null when it is anything else. */
export function parseSeq(text: string): number | null {
  if (!/^\d{1,16}$/.test(text)) return null;
  const seq = Number(text);
  return Number.isSafeInteger(seq) ? seq : null;
}
