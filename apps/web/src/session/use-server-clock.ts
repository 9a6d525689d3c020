import type { SessionView } from '@openv0/client/view.js';
import type { SessionClient } from '@openv0/client/session-client.js';
import { useEffect, useRef } from 'react';

export interface ServerClock {
  /** A local time as the server's, both in milliseconds since 1970. */
  at(localTime: number): number;
  /** When the last event came, by this machine's clock; null before the first live one. */
  lastEventAt(): number | null;
}

/** Less than this is transport and rounding, in milliseconds. */
const TOLERANCE_MS = 1_000;

/**
 * Steps carry the server's time and durations are shown from this machine's: the smallest difference between an
 * event's timestamp and its arrival says how far the clocks are apart.
 */
export function useServerClock(session: SessionView & { client: SessionClient }): ServerClock {
  const ahead = useRef<number | null>(null);
  const last = useRef<number | null>(null);
  const { client } = session;
  useEffect(() => {
    ahead.current = null;
    last.current = null;
    return client.on('*', (event) => {
      if (client.getSnapshot().connection.status !== 'live') return;
      last.current = Date.now();
      const sent = Date.parse(String(event.data.timestamp));
      if (Number.isFinite(sent)) ahead.current = Math.min(ahead.current ?? Infinity, Date.now() - sent);
    });
  }, [client]);
  const clock = useRef<ServerClock>({
    at: (time) => time - (Math.abs(ahead.current ?? 0) > TOLERANCE_MS ? (ahead.current ?? 0) : 0),
    lastEventAt: () => last.current,
  });
  return clock.current;
}
