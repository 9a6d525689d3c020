import { soon } from '@openv0/client/page-signals.js';
import type { ConnectionView } from '@openv0/client/view.js';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** The time in milliseconds since 1970, in steps of `everyMs`. Null: no clock runs, and the time is 0. */
export function useNow(everyMs: number | null): number {
  const subscribe = useCallback(
    (tick: () => void) => {
      if (everyMs === null) return () => {};
      let stopped = false;
      // With whatever else changes in that frame.
      const timer = setInterval(() => soon(() => stopped || tick()), everyMs);
      return () => {
        stopped = true;
        clearInterval(timer);
      };
    },
    [everyMs],
  );
  return useSyncExternalStore(
    subscribe,
    () => (everyMs === null ? 0 : Math.floor(Date.now() / everyMs) * everyMs),
    () => 0,
  );
}

/**
 * The server's time in steps of `everyMs`; without a connection that of its last word, for nothing is known of what came
 * after. Null: no clock runs.
 */
export function useServerNow(connection: ConnectionView, everyMs: number | null): number {
  const heard = isHeard(connection);
  const ticking = useNow(heard ? everyMs : null);
  return (heard ? ticking : (connection.last_frame_at ?? 0)) + connection.clock_offset_ms;
}

/** Whether what happens now arrives here, or what happened until now. */
export function isHeard({ status }: ConnectionView): boolean {
  return status === 'live' || status === 'replaying';
}

/**
 * `value` (the same object as long as it says the same), but a change of its `key` is taken over only when it has lasted
 * `delayMs`: what passes sooner was not worth a word. Null before the first. Changes to an `eager` key show at once.
 */
export function useSettled<T>(
  value: T,
  key: string,
  delayMs: number,
  eager: (key: string) => boolean,
): T | null {
  const [settled, setSettled] = useState<{ key: string; value: T } | null>(null);
  const same = settled?.key === key;
  const atOnce = same || (settled !== null && eager(key));
  if (atOnce && settled?.value !== value) setSettled({ key, value });
  const [due, setDue] = useState<string | null>(null);
  if (!same && !atOnce && due === key) setSettled({ key, value });
  useEffect(() => {
    const timer = setTimeout(() => setDue(key), delayMs);
    return () => {
      clearTimeout(timer);
      setDue(null);
    };
  }, [key, delayMs]);
  return atOnce ? value : (settled?.value ?? null);
}
