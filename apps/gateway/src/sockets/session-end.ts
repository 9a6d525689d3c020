import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { ControlData, FrameErrorCode } from '@openv0/contracts/frames.js';

/** What is about one session and not about the connection: the others that it watches go on. */
const ENDS = {
  session_not_found: ['NOT_FOUND', 'There is no such session.'],
  stream_reset: ['UNAVAILABLE', 'The state of this session can not be told now.'],
  broker_unavailable: ['UNAVAILABLE', 'The broker is away; try again.'],
  invalid_token: ['FORBIDDEN', 'This token is not valid.'],
  token_expired: ['FORBIDDEN', 'This token has expired.'],
  forbidden: ['FORBIDDEN', 'This token is for another session.'],
  revoked: ['FORBIDDEN', 'This token has been revoked.'],
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
