/** What the connection badge says. Pure: the view and the time in, words out. */
import type { SessionView } from '@openv0/client/view.js';
import { isActive } from '@openv0/contracts/session-state.js';

export type BadgeKind =
  'live' | 'saved' | 'connecting' | 'replaying' | 'reconnecting' | 'offline' | 'stopped';

export interface BadgeText {
  kind: BadgeKind;
  /** The state, in a word or two. */
  title: string;
  /** Stands behind the title; with a dot between them when `apart`. */
  detail: string;
  apart: boolean;
  /** Whether trying again by hand makes sense. */
  canRetry: boolean;
}

/** `now` in milliseconds since 1970; `time` formats such a moment, `14:02`. Null: nothing to say. */
export function badgeText(view: SessionView, now: number, time: (ms: number) => string): BadgeText | null {
  const { connection, state } = view;
  switch (connection.status) {
    case 'idle':
      return null;
    case 'live':
      return state.ended_at !== null && !isActive(state)
        ? text('saved', 'Saved', `run ended ${time(Date.parse(state.ended_at))}`, { apart: true })
        : text('live', 'Live', milliseconds(connection.round_trip_ms));
    case 'connecting':
      return connection.attempt > 0
        ? text('reconnecting', 'Reconnecting', `try ${connection.attempt}`, { apart: true })
        : text('connecting', 'Connecting', '');
    case 'replaying':
      return connection.replay_total > 0
        ? text('replaying', 'Replaying', `${connection.replayed} of ${connection.replay_total}`)
        : text('replaying', 'Catching up', '');
    case 'waiting':
      return text('reconnecting', 'Reconnecting', waiting(connection.retry_at, connection.attempt, now), {
        canRetry: true,
      });
    case 'offline':
      return text('offline', 'Offline', lastSeen(connection.last_frame_at, time), { apart: true });
    case 'stopped':
      return stopped(connection.reason, view.seq > 0);
  }
}

function text(
  kind: BadgeKind,
  title: string,
  detail: string,
  rest: Partial<Pick<BadgeText, 'apart' | 'canRetry'>> = {},
): BadgeText {
  return { kind, title, detail, apart: false, canRetry: false, ...rest };
}

function milliseconds(ms: number | null): string {
  return ms === null ? '' : `${Math.max(1, Math.round(ms))} ms`;
}

function waiting(retryAt: number | null, attempt: number, now: number): string {
  const seconds = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1000);
  return seconds > 0 ? `in ${seconds} s · try ${attempt}` : `now · try ${attempt}`;
}

function lastSeen(at: number | null, time: (ms: number) => string): string {
  return at === null ? 'no network' : `this is what you had at ${time(at)}`;
}

const STOPPED: Record<string, [title: string, detail: string, canRetry?: boolean]> = {
  revoked: ['Link revoked', 'ask for a new one'],
  invalid_token: ['Link not valid', 'ask for a new one'],
  token_expired: ['Link expired', 'ask for a new one'],
  auth_timeout: ['Not signed in', 'ask for a link', true],
  forbidden: ['No access', 'this link is for another page'],
  session_not_found: ['Not found', 'this session was deleted'],
  connection_limit: ['Too many windows', 'close another one', true],
  unsupported_version: ['Out of date', 'reload the page'],
  unusable: ['Not connected', 'the address or the link is not valid', true],
};

/** `wasHere`: something of the session had come. */
function stopped(reason: string | null, wasHere: boolean): BadgeText {
  if (reason === 'session_not_found' && wasHere)
    return text('stopped', 'Deleted', 'this window keeps what it had', { apart: true });
  const [title, detail, canRetry = false] = STOPPED[reason ?? ''] ?? [
    'Disconnected',
    reason ?? 'closed',
    true,
  ];
  return text('stopped', title, detail, { apart: true, canRetry });
}
