import type { ConnectionView } from '@openv0/client/view.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { isActive } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { timeOfDay } from '../data/format.js';
import { Icon } from '../ui/icons.js';
import { useNow, useSettled } from '../ui/use-now.js';

/** A state shorter than this isn't worth a word, in milliseconds. */
const SETTLE_MS = 400;

export interface BadgeProps {
  connection: ConnectionView;
  state: SessionState;
  onRetry: () => void;
}

/** Where the connection is, as an icon and words. */
export function Badge({ connection, state, onRetry }: BadgeProps): ReactNode {
  const shown = useSettled(connection, SETTLE_MS, isLive);
  const now = useNow(shown.status === 'waiting', 250);
  switch (shown.status) {
    case 'live':
      return <LiveBadge state={state} roundTrip={shown.round_trip_ms} />;
    case 'replaying':
      return (
        <span className="badge pencil">
          <Icon name="replay" size={15} />
          <span>
            Replaying {shown.replayed} of {shown.replay_total}
          </span>
        </span>
      );
    case 'waiting':
      return (
        <span className="badge past">
          <Icon name="sync" size={15} />
          <span>
            <b>Reconnecting</b>
            {` in ${Math.max(0, Math.ceil(((shown.retry_at ?? now) - now) / 1_000))} s · try ${shown.attempt}`}
          </span>
          <button type="button" className="text-button" onClick={onRetry}>
            Retry now
          </button>
        </span>
      );
    case 'offline':
      return (
        <span className="badge past">
          <Icon name="offline" size={15} />
          <span>
            <b>Offline</b>
            {shown.last_frame_at !== null &&
              ` · this is what you had at ${timeOfDay(new Date(shown.last_frame_at))}`}
          </span>
        </span>
      );
    case 'stopped':
      return (
        <span className="badge err">
          <Icon name="error" size={15} />
          <span>
            <b>{shown.close_code === 4508 ? 'Link revoked' : 'Disconnected'}</b>
            {shown.close_code === 4508 ? ' · ask for a new one' : ''}
          </span>
          {shown.close_code !== 4508 && (
            <button type="button" className="text-button" onClick={onRetry}>
              Retry now
            </button>
          )}
        </span>
      );
    case 'idle':
    case 'connecting':
      return (
        <span className="badge pencil">
          <Icon name="sync" size={15} />
          <span>Connecting</span>
        </span>
      );
  }
}

function LiveBadge({ state, roundTrip }: { state: SessionState; roundTrip: number | null }): ReactNode {
  if (!isActive(state) && state.ended_at !== null && state.preview)
    return (
      <span className="badge saved">
        <Icon name="check" size={15} />
        <b>Saved</b>
      </span>
    );
  return (
    <span className="badge live">
      <i className="live-dot" aria-hidden="true" />
      <span>
        <b>Live</b>
        {roundTrip !== null && <span className="round-trip"> {Math.max(1, Math.round(roundTrip))} ms</span>}
      </span>
    </span>
  );
}

function isLive({ status }: ConnectionView): boolean {
  return status === 'live' || status === 'stopped';
}
