/** What a gateway answers to one question about a session, read with care: a proxy may have answered instead. */
import type { UnknownEvent } from '@openv0/contracts/events.js';
import type { Role } from '@openv0/contracts/frames.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { claimsOf } from './token.js';

/** The events behind a position. */
export interface Page {
  epoch: string;
  /** The last seq on the log. */
  head: number;
  events: UnknownEvent[];
}

export interface SnapshotAnswer {
  epoch: string;
  seq: number;
  state: SessionState;
}

/** Null: it is something else. */
export function readPage(body: unknown): Page | null {
  const { epoch, head, events } = fieldsOf<Page>(body);
  const isPage = typeof epoch === 'string' && Number.isSafeInteger(head) && Array.isArray(events);
  return isPage && events.every(isEvent) ? (body as Page) : null;
}

/** Null: it is something else. */
export function readSnapshot(body: unknown): SnapshotAnswer | null {
  const { epoch, seq, state } = fieldsOf<SnapshotAnswer>(body);
  const isSnapshot = typeof epoch === 'string' && Number.isSafeInteger(seq) && typeof state === 'object';
  return isSnapshot && state !== null ? (body as SnapshotAnswer) : null;
}

function isEvent(event: unknown): boolean {
  const { seq, type, data } = fieldsOf<UnknownEvent>(event);
  return Number.isSafeInteger(seq) && typeof type === 'string' && typeof data === 'object' && data !== null;
}

function fieldsOf<T>(value: unknown): Partial<Record<keyof T, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}

/** An answer doesn't say whom the gateway took for whom: what the token says of itself, else a viewer. */
export function roleOf(token: string | null): Role {
  const { role } = claimsOf(token);
  return role === 'owner' || role === 'operator' ? role : 'viewer';
}
