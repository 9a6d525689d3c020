import type { SessionClient } from '@openv0/client/session-client.js';
import type { SessionView } from '@openv0/client/view.js';
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { calm } from './calm.js';
import type { SessionOptions } from './generation-provider.js';
import { useSeat } from './generation-provider.js';

export interface GenerationSession extends SessionView {
  client: SessionClient;
}

/**
 * The session as it is now, and its client. Renders at most once a frame. Every component that asks for the same
 * session shares one connection, which closes after the last of them is gone.
 *
 *     const { state, connection } = useGenerationSession(sessionId);
 */
export function useGenerationSession(sessionId: string, options: SessionOptions = {}): GenerationSession {
  const seat = useSeat(sessionId, options);
  const subscribe = useSubscribe(seat);
  const view = useSyncExternalStore(
    subscribe,
    () => seat.client.getSnapshot(),
    () => seat.initial,
  );
  return useMemo(() => ({ ...view, client: seat.client }), [view, seat]);
}

/**
 * A part of the session: renders only when `isEqual` says that the part changed.
 *
 *     const progress = useGenerationSelector(sessionId, ({ state }) => state.progress);
 */
export function useGenerationSelector<T>(
  sessionId: string,
  select: (view: SessionView) => T,
  options: SessionOptions & { isEqual?: (a: T, b: T) => boolean } = {},
): T {
  const { isEqual = Object.is, ...session } = options;
  const seat = useSeat(sessionId, session);
  const subscribe = useSubscribe(seat);
  const last = useRef<{ view: SessionView; select: typeof select; value: T } | null>(null);
  const selected = (view: SessionView): T => {
    const before = last.current;
    // Asked twice about the same, React wants the same object.
    if (before?.view === view && before.select === select) return before.value;
    const found = select(view);
    const value = before && isEqual(before.value, found) ? before.value : found;
    last.current = { view, select, value };
    return value;
  };
  return useSyncExternalStore(
    subscribe,
    () => selected(seat.client.getSnapshot()),
    () => selected(seat.initial),
  );
}

function useSubscribe(seat: ReturnType<typeof useSeat>): (listener: () => void) => () => void {
  return useCallback(
    (listener: () => void) => {
      const { client } = seat;
      const { call, stop } = calm(listener, () => client.getSnapshot().connection.status === 'replaying');
      const unsubscribe = client.subscribe(call);
      const release = seat.hold();
      return () => {
        unsubscribe();
        stop();
        release();
      };
    },
    [seat],
  );
}
