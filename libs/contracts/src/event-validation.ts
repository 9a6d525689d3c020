/**
 * Validation of events, for the services alone: pages never import this file. The rules are the schemas that are
 * published.
 *
 * Unknown fields are allowed (more may be added to an event, none removed); wrong ones are all reported at once.
 */
import type { SessionEvent } from './events.js';
import { isEventType } from './events.js';
import { problemsOf, type FieldProblem } from './schemas/check.js';
import { EVENT_DATA } from './schemas/events.js';

/** Events go beyond this only as a typed error at the writer, in bytes of the stored JSON. */
export const MAX_EVENT_BYTES = 1_048_000;

export type EventVerdict = { ok: true; event: SessionEvent } | { ok: false; problems: FieldProblem[] };

/** Checks `{type, data}` as it would be stored. Reports every problem, each with the field's path. */
export function validateEvent(input: unknown): EventVerdict {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ field: '', message: 'an event is an object {"type", "data"}' }] };
  }
  const extra = Object.keys(input).filter((key) => key !== 'type' && key !== 'data');
  const problems = extra.map((field) => ({ field, message: 'an event carries only "type" and "data"' }));
  const { type, data } = input as { type?: unknown; data?: unknown };
  if (typeof type !== 'string' || !isEventType(type)) {
    const named = typeof type === 'string' ? JSON.stringify(type.slice(0, 100)) : 'that is no text';
    problems.push({ field: 'type', message: `unknown event type ${named}` });
    return { ok: false, problems };
  }
  problems.push(...problemsOf(EVENT_DATA[type], data, 'data'));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, event: input as SessionEvent };
}
