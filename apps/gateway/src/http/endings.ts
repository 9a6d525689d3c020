import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { ResetReason } from '@openv0/contracts/frames.js';
import type { HttpErrorBody, HttpErrorCode } from '@openv0/contracts/http-errors.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { DENIED, DRAINING, RETRY_SOON } from '../sockets/admission-problems.js';
import { controlFrame } from '../sockets/event-frame.js';
import { isSessionEnd, sessionEnd, wordsFor } from '../sockets/session-end.js';

/** What a socket is closed with, as an answer. What can't be told apart from a busy gateway is one: try again. */
export function problemOf(reason: CloseReason): HttpProblem {
  if (reason === 'session_not_found') return new HttpProblem(404, 'NOT_FOUND', wordsFor(reason));
  if (reason === 'revoked') return DENIED.revoked;
  if (reason === 'draining') return DRAINING;
  return unavailable();
}

export function unavailable(): HttpProblem {
  return new HttpProblem(503, 'UNAVAILABLE', 'This can not be told now; try again.', undefined, RETRY_SOON);
}

/** The last frame of an event stream: why it ends, with the code that a socket would have been closed with. */
export function lastFrame(session_id: string, reason: CloseReason): Uint8Array {
  const data = isSessionEnd(reason)
    ? sessionEnd(session_id, reason)
    : {
        session_id,
        code: 'UNAVAILABLE' as const,
        message: `This stream ends here (${reason.replaceAll('_', ' ')}): open it again from its last event.`,
        close_code: CLOSE_CODES[reason],
      };
  return controlFrame({ type: 'error', data });
}

const GONE: Record<ResetReason, { code: HttpErrorCode; message: string }> = {
  epoch_changed: { code: 'EPOCH_CHANGED', message: 'This position is of another history.' },
  history_trimmed: { code: 'HISTORY_TRIMMED', message: 'The events behind this position are gone.' },
  cursor_ahead: { code: 'CURSOR_AHEAD', message: 'This position is ahead of the log.' },
  lagging: { code: 'GONE', message: 'This position is too far behind.' },
};

/** 410: the position is none of this log. The state is at `snapshot_url`, and the events go on behind its `seq`. */
export class PositionLost extends HttpProblem {
  constructor(
    private readonly sessionId: string,
    reason: ResetReason,
  ) {
    const { code, message } = GONE[reason];
    super(410, code, `${message} Read the snapshot, and go on behind it.`);
  }

  override body(): HttpErrorBody & { snapshot_url: string } {
    return { ...super.body(), snapshot_url: `/v1/sessions/${this.sessionId}/snapshot` };
  }
}
