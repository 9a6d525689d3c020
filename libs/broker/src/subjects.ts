/** The subjects of the log. A session's id is checked here, once, so that none can carry a wildcard or a dot. */
import { isSessionId, parseSeq } from '@openv0/contracts/cursor.js';

export const SESSIONS = 'SESSIONS';
export const JOBS = 'JOBS';

/** The header of jobs and events that says their place in a trace (W3C); it never leaves the servers. */
export const TRACEPARENT = 'traceparent';

/** `sessions.<session id>.<seq>`: one subject per event. */
export function eventSubject(sessionId: string, seq: number): string {
  return `sessions.${checked(sessionId)}.${seq}`;
}

/** All events of a session. */
export function sessionFilter(sessionId: string): string {
  return `sessions.${checked(sessionId)}.*`;
}

/** Where the broker republishes a session's events once they are stored. */
export function liveFilter(sessionId: string): string {
  return `live.sessions.${checked(sessionId)}.*`;
}

/** The subjects of the events `after + 1` to `after + count`. */
export function eventSubjects(sessionId: string, after: number, count: number): string[] {
  const prefix = `sessions.${checked(sessionId)}.`;
  return Array.from({ length: count }, (_, index) => `${prefix}${after + 1 + index}`);
}

/** The seq at the end of an event's subject; 0 when there is none. */
export function seqOfSubject(subject: string): number {
  return parseSeq(subject.slice(subject.lastIndexOf('.') + 1)) ?? 0;
}

/** A subject for an error's message: those get logged, and a session's id is a secret. */
export function anonymous(subject: string): string {
  return subject
    .split('.')
    .map((token) => (isSessionId(token) ? '<session>' : token))
    .join('.');
}

function checked(sessionId: string): string {
  if (!isSessionId(sessionId)) throw new RangeError('not a session id');
  return sessionId;
}
