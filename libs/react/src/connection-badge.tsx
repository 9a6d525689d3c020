import type { SessionView } from '@openv0/client/view.js';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { BadgeKind } from './badge-text.js';
import { badgeText } from './badge-text.js';
import { useNow, useSettled } from './use-now.js';

export interface ConnectionBadgeProps {
  session: SessionView;
  /** Shows "Retry now" where it makes sense: the client's `retryNow`. */
  onRetry?: (() => void) | undefined;
  /** How a moment is written; by default `14:02`. */
  formatTime?: ((ms: number) => string) | undefined;
  className?: string | undefined;
}

/** A state that passes sooner isn't shown, in milliseconds. */
const SHOWN_AFTER_MS = 400;

/** How the connection is: an icon and words. Nothing before it has been so for 400 ms. */
export function ConnectionBadge({
  session,
  onRetry,
  formatTime = hoursAndMinutes,
  className,
}: ConnectionBadgeProps) {
  const counting = session.connection.status === 'waiting';
  const now = useNow(counting ? 250 : null);
  const current = useMemo(() => badgeText(session, now, formatTime), [session, now, formatTime]);
  const badge = useSettled(current, current?.kind ?? '', SHOWN_AFTER_MS, isGood);
  if (!badge) return null;
  return (
    <div className={`ov0-badge ${className ?? ''}`} data-kind={badge.kind}>
      {ICONS[badge.kind]}
      <span className="ov0-badge-text">
        <strong>{badge.title}</strong>
        {badge.detail !== '' && <span>{badge.apart ? ` · ${badge.detail}` : ` ${badge.detail}`}</span>}
      </span>
      {badge.canRetry && onRetry && (
        <button type="button" className="ov0-badge-retry" onClick={onRetry}>
          Retry now
        </button>
      )}
    </div>
  );
}

function isGood(kind: string): boolean {
  return kind === 'live' || kind === 'saved';
}

/** By hand: the first time that a browser formats for a language costs it tens of milliseconds. */
function hoursAndMinutes(ms: number): string {
  const date = new Date(ms);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function icon(children: ReactNode) {
  return (
    <svg className="ov0-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const ICONS: Record<BadgeKind, ReactNode> = {
  live: <span className="ov0-live-dot" aria-hidden="true" />,
  saved: icon(<path d="m3 8.5 3.2 3L13 4.7" />),
  connecting: icon(<path d="M2.5 8h2M7 8h2m2.500 0h2" />),
  replaying: icon(<path d="M3 3v3.200h3.200M3.300 6A5.300 5.300 0 1 1 2.700 8.800" />),
  reconnecting: icon(
    <path d="M2.700 6.700A5.500 5.500 0 0 1 12.600 5M13 2.500V5.300h-2.800M13.300 9.300A5.500 5.500 0 0 1 3.400 11M3 13.500v-2.800h2.800" />,
  ),
  offline: icon(
    <path d="m2 2 12 12M8 12.800h.010M5.700 10.400a3.300 3.300 0 0 1 4.600 0M3.500 8a6.500 6.500 0 0 1 3-1.700M9.600 6.300A6.500 6.500 0 0 1 12.500 8M1.500 5.700A9.500 9.500 0 0 1 4.300 3.900M7 3.100a9.500 9.500 0 0 1 7.500 2.600" />,
  ),
  stopped: icon(
    <>
      <circle cx="8" cy="8" r="5.800" />
      <path d="m6 6 4 4m0-4-4 4" />
    </>,
  ),
};
