import { emptyView } from '@openv0/client/session-client.js';
import type { ConnectionView, SessionView } from '@openv0/client/view.js';
import { CLOSE_CODES, reactionTo } from '@openv0/contracts/close-codes.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import { badgeText } from './badge-text.js';

const now = Date.parse('2026-01-01T14:02:00Z');
const time = (ms: number) => new Date(ms).toISOString().slice(11, 16);

function view(connection: Partial<ConnectionView>, state: Partial<SessionState> = {}): SessionView {
  const empty = emptyView('S');
  return {
    ...empty,
    connection: { ...empty.connection, ...connection },
    state: { ...empty.state, ...state },
  };
}

function words(connection: Partial<ConnectionView>, state: Partial<SessionState> = {}): string | null {
  const badge = badgeText(view(connection, state), now, time);
  if (!badge) return null;
  return [badge.title, badge.detail].filter(Boolean).join(badge.apart ? ' · ' : ' ');
}

describe('the badge', () => {
  const ended = { status: 'completed', ended_at: '2026-01-01T14:03:00Z' } as const;
  it.each([
    [{ status: 'idle' }, {}, null],
    [{ status: 'connecting' }, {}, 'Connecting'],
    [{ status: 'connecting', attempt: 2 }, {}, 'Reconnecting · try 2'],
    [{ status: 'live' }, {}, 'Live'],
    [{ status: 'live', round_trip_ms: 37.6 }, {}, 'Live 38 ms'],
    [{ status: 'live', round_trip_ms: 0.2 }, { status: 'running' }, 'Live 1 ms'],
    [{ status: 'live', round_trip_ms: 38 }, ended, 'Saved · run ended 14:03'],
    [{ status: 'live' }, { ...ended, status: 'queued' }, 'Live'],
    [{ status: 'replaying', replayed: 42, replay_total: 180 }, {}, 'Replaying 42 of 180'],
    [{ status: 'replaying' }, {}, 'Catching up'],
    [{ status: 'waiting', attempt: 2, retry_at: now + 2_100 }, {}, 'Reconnecting in 3 s · try 2'],
    [{ status: 'waiting', attempt: 2, retry_at: now - 10 }, {}, 'Reconnecting now · try 2'],
    [{ status: 'offline', last_frame_at: now }, {}, 'Offline · this is what you had at 14:02'],
    [{ status: 'offline' }, {}, 'Offline · no network'],
    [{ status: 'stopped', reason: 'revoked' }, {}, 'Link revoked · ask for a new one'],
    [{ status: 'stopped', reason: 'no such thing' }, {}, 'Disconnected · no such thing'],
  ] as const)('%o with %o says %s', (connection, state, expected) => {
    expect(words(connection, state)).toBe(expected);
  });

  it('has words of its own for every code that stops', () => {
    for (const [reason, code] of Object.entries(CLOSE_CODES)) {
      if (reactionTo(code) !== 'stop' || reason === 'bad_message') continue;
      expect(words({ status: 'stopped', reason })).not.toContain('Disconnected');
    }
  });

  it('offers another try where one may help', () => {
    const canRetry = (connection: Partial<ConnectionView>) =>
      badgeText(view(connection), now, time)?.canRetry;
    expect(canRetry({ status: 'waiting' })).toBe(true);
    expect(canRetry({ status: 'stopped', reason: 'connection_limit' })).toBe(true);
    expect(canRetry({ status: 'stopped', reason: 'session_not_found' })).toBe(false);
    expect(canRetry({ status: 'live' })).toBe(false);
  });
});
