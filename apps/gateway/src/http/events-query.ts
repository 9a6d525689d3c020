import { isSessionId, MAX_EPOCH, parseEventId, parseSeq, type Cursor } from '@openv0/contracts/cursor.js';
import type { HttpErrorBody } from '@openv0/contracts/http-errors.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';

/** What a request asks of a session's log. */
export interface EventsQuery {
  cursor: Cursor;
  mode: 'events' | 'snapshot';
  /** Of one answer: events at most. */
  limit: number;
  /** How long an answer may take while there is nothing, in milliseconds. */
  waitMs: number;
}

/** How a request says which session it is about, and where in it its client is. */
export interface Asked {
  sessionId: string;
  query: URLSearchParams;
  /** The header Last-Event-ID. */
  lastEventId?: string | undefined;
}

type FieldProblem = NonNullable<HttpErrorBody['details']>[number];

const DEFAULT_LIMIT = 256;
const MAX_LIMIT = 1_000;
const MAX_WAIT_S = 30;

/** Reads a request for events, or says everything that is wrong with it at once. */
export function readEventsQuery(asked: Asked): EventsQuery | HttpProblem {
  const { query, lastEventId } = asked;
  const after = parseSeq(query.get('after') || '0');
  const at = query.get('at') || undefined;
  const epoch = query.get('epoch') || undefined;
  const mode = query.get('mode') || 'events';
  const limit = parseSeq(query.get('limit') || String(DEFAULT_LIMIT)) ?? 0;
  const wait = readSeconds(query.get('wait') || '0');
  const resumed = lastEventId ? parseEventId(lastEventId) : undefined;
  const problems = problemsOf([
    ...sessionRules(asked),
    [after !== null, 'after', 'must be a number, 0 or more'],
    [at === undefined || !Number.isNaN(Date.parse(at)), 'at', 'must be a time in ISO 8601'],
    [(epoch?.length ?? 0) <= MAX_EPOCH, 'epoch', `must be at most ${MAX_EPOCH} characters`],
    [mode === 'events' || mode === 'snapshot', 'mode', 'must be events or snapshot'],
    [limit >= 1 && limit <= MAX_LIMIT, 'limit', `must be a number from 1 to ${MAX_LIMIT}`],
    [wait >= 0 && wait <= MAX_WAIT_S, 'wait', `must be seconds from 0 to ${MAX_WAIT_S}`],
    [resumed !== null, 'Last-Event-ID', 'must be the id of an event, <epoch>:<seq>'],
  ]);
  if (problems) return problems;
  const asks = { limit, waitMs: wait * 1_000 };
  // Who resumes an event stream repeats the address that it began with: what it says there is of the beginning.
  if (resumed) return { ...asks, cursor: resumed, mode: 'events' };
  const cursor = { seq: after ?? 0, ...(at !== undefined && { at }), ...(epoch !== undefined && { epoch }) };
  return { ...asks, cursor, mode: mode as EventsQuery['mode'] };
}

/** Null: there is nothing wrong with a request that asks for the session's state. */
export function snapshotProblem(asked: Asked): HttpProblem | null {
  return problemsOf(sessionRules(asked));
}

type Rule = [holds: boolean, field: string, message: string];

function sessionRules({ sessionId, query }: Asked): Rule[] {
  return [
    [isSessionId(sessionId), 'session_id', 'must be 22 characters of A-Z a-z 0-9 _ -'],
    [!query.has('token'), 'token', 'never travels in an address: send the header Authorization'],
  ];
}

function problemsOf(rules: Rule[]): HttpProblem | null {
  const details: FieldProblem[] = rules
    .filter(([holds]) => !holds)
    .map(([, field, message]) => ({ field, message }));
  if (details.length === 0) return null;
  const fields = details.map(({ field }) => field).join(', ');
  return new HttpProblem(400, 'VALIDATION_FAILED', `Check ${fields}.`, details);
}

/** Negative: not seconds. */
function readSeconds(text: string): number {
  return /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : -1;
}
