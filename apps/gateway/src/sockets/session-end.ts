import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { ControlData, FrameErrorCode } from '@openv0/contracts/frames.js';

/** What is about one session and not about the connection: the others that it watches go on. */
const ENDS = {
  session_not_found: ['NOT_FOUND', 'There is no such session: it was deleted, or never made.'],
  stream_reset: [
    'UNAVAILABLE',
    'The state of this session can not be told now; try again without a position.',
  ],
  broker_unavailable: ['UNAVAILABLE', 'The broker is away; try again in a moment.'],
  invalid_token: ['FORBIDDEN', 'This token is not valid: ask for a new one.'],
  token_expired: ['FORBIDDEN', 'This token has expired: renew it, or ask for a new one.'],
  forbidden: ['FORBIDDEN', 'This token is for another session: use one of this session.'],
  revoked: ['FORBIDDEN', 'This token has been revoked: ask the session’s owner for another.'],
} as const satisfies Partial<Record<CloseReason, readonly [FrameErrorCode, string]>>;

export type SessionEnd = keyof typeof ENDS;

export function isSessionEnd(reason: CloseReason): reason is SessionEnd {
  return Object.hasOwn(ENDS, reason);
}

/** What people are told, on whatever way. */
export function wordsFor(reason: SessionEnd): string {
  return ENDS[reason][1];
}

/** How a client is told that one session of its connection has ended, or did not begin. */
export function sessionEnd(session_id: string, reason: SessionEnd): ControlData['error'] {
  const [code, message] = ENDS[reason];
  return { session_id, code, message, close_code: CLOSE_CODES[reason] };
}
