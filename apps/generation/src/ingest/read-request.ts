import { isCommandId } from '@openv0/contracts/commands.js';
import { validateEvent } from '@openv0/contracts/event-validation.js';
import { isEventType, type SessionEvent } from '@openv0/contracts/events.js';
import { isControlType } from '@openv0/contracts/frames.js';
import type { IngestCode, IngestRefusal } from '@openv0/contracts/ingest.js';

/** What an engine asks; `run` of a brief is null when any will do. */
export type Asked =
  | { kind: 'event'; event: SessionEvent; id: string | undefined; attempt: number | undefined }
  | { kind: 'brief'; run: number | null };

/** Why it is refused, as metrics count it; a name for every way to break the contract. */
export type Reason = Lowercase<IngestCode> | 'numbered' | 'control_type' | 'foreign_session' | 'silent';

export interface Refused {
  refusal: IngestRefusal;
  reason: Reason;
}

const MAX_PROBLEMS = 10;
/** Of a field's name, which may be an engine's invention, in UTF-16 code units. */
const MAX_NAME = 100;

/** Reads a request by itself, whatever the log says. */
export function readRequest(input: unknown, sessionId: string): Asked | Refused {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return invalid('A request is JSON, {"type", "data", "id"?}.');
  }
  const { id, attempt, ...event } = input as Record<string, unknown>;
  if (id !== undefined && !isCommandId(id)) return invalid('"id" must be 1 to 64 visible ASCII characters.');
  if (attempt !== undefined && !Number.isSafeInteger(attempt))
    return invalid('"attempt" is the number of the brief.');
  if (event.type === 'brief') return readBrief(event.data);
  if ('seq' in event || seqIn(event.data))
    return invalid('An event has no "seq": the service numbers it.', 'numbered');
  if (typeof event.type === 'string' && !isEventType(event.type) && isControlType(event.type)) {
    return invalid(`"${event.type}" is a gateway’s frame, not an event.`, 'control_type');
  }
  const verdict = validateEvent(event);
  if (!verdict.ok) {
    const told = verdict.problems.slice(0, MAX_PROBLEMS);
    return invalid(told.map(({ field, message }) => `${field.slice(0, MAX_NAME)}: ${message}`).join('; '));
  }
  if (verdict.event.data.session_id !== sessionId) {
    return invalid('data.session_id is not the session of the subject.', 'foreign_session');
  }
  return { kind: 'event', event: verdict.event, id, attempt: attempt as number | undefined };
}

function readBrief(data: unknown): Asked | Refused {
  const { run = null } = (typeof data === 'object' && data !== null ? data : {}) as { run?: unknown };
  if (run !== null && !Number.isSafeInteger(run))
    return invalid('"run" of a brief is the number in the job.');
  return { kind: 'brief', run: run as number | null };
}

function seqIn(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'seq' in data;
}

function invalid(message: string, reason: Reason = 'invalid_event'): Refused {
  return { refusal: { code: 'INVALID_EVENT', message }, reason };
}
