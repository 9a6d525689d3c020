import type { SessionClient } from '@openv0/client/session-client.js';
import type { AnyEvent } from '@openv0/client/receiver.js';
import type { EventData, SessionEvent } from '@openv0/contracts/events.js';
import type { ErrorState } from '@openv0/contracts/session-state.js';
import { useEffect, useRef } from 'react';
import type { SessionOptions } from './generation-provider.js';
import { useSeat } from './generation-provider.js';
import { useGenerationSelector } from './use-generation-session.js';

export interface WebSocketOptions extends SessionOptions {
  sessionId: string;
  onGenerationStarted?: ((data: EventData['generation:started']) => void) | undefined;
  onGenerationStep?: ((data: EventData['generation:step']) => void) | undefined;
  onGenerationCompleted?: ((data: EventData['generation:completed']) => void) | undefined;
  onPreviewUpdated?: ((data: EventData['preview:updated']) => void) | undefined;
  /** A step or the run failed, or a script of the page did. */
  onError?: ((data: EventData['generation:error'] | EventData['preview:error']) => void) | undefined;
}

export interface WebSocketError {
  code: string;
  message: string;
}

export interface WebSocketResult {
  /** The session's client, shared by all who watch the session. */
  socket: SessionClient;
  /** Whether events arrive as they happen, or are being caught up with. */
  isConnected: boolean;
  /** Why the connection stopped for good, else the current run's last error; null while there is none. */
  error: WebSocketError | null;
}

/**
 * Callbacks for the events of a session: each gets every event in order, once, from the log's beginning, also those
 * that came before this component mounted.
 */
export function useWebSocket(options: WebSocketOptions): WebSocketResult {
  const { sessionId, url, token, mode } = options;
  const session: SessionOptions = { url, token, ...(mode && { mode }) };
  const { client } = useSeat(sessionId, session);
  const latest = useRef(options);
  /** The last event that was handed over, of this session. */
  const seen = useRef({ sessionId, seq: 0 });

  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (seen.current.sessionId !== sessionId) seen.current = { sessionId, seq: 0 };
    const hear = (event: AnyEvent): void => {
      // A client with another token begins at the beginning.
      if (event.seq <= seen.current.seq) return;
      seen.current.seq = event.seq;
      deliver(event as SessionEvent, latest.current);
    };
    const lost = client.on('reset', () => void (seen.current.seq = 0));
    const moved = client.on('snapshot', ({ data }) => void (seen.current.seq = data.seq));
    const heard = client.on('*', hear, { after: seen.current.seq });
    return () => {
      lost();
      moved();
      heard();
    };
  }, [client, sessionId]);

  const status = useGenerationSelector(
    sessionId,
    ({ connection, state }) => ({
      isConnected: connection.status === 'live' || connection.status === 'replaying',
      stopped: connection.status === 'stopped' ? (connection.reason ?? 'closed') : null,
      failed: state.errors.findLast((error) => error.run === state.run) ?? null,
    }),
    { ...session, isEqual: sameStatus },
  );
  return { socket: client, isConnected: status.isConnected, error: errorOf(status) };
}

interface Status {
  isConnected: boolean;
  stopped: string | null;
  failed: ErrorState | null;
}

function sameStatus(a: Status, b: Status): boolean {
  return a.isConnected === b.isConnected && a.stopped === b.stopped && a.failed === b.failed;
}

function errorOf({ stopped, failed }: Status): WebSocketError | null {
  if (stopped) return { code: stopped.toUpperCase(), message: `The connection has stopped: ${stopped}.` };
  return failed && { code: failed.error_code, message: failed.error_message };
}

function deliver(event: SessionEvent, to: WebSocketOptions): void {
  switch (event.type) {
    case 'generation:started':
      return to.onGenerationStarted?.(event.data);
    case 'generation:step':
      return to.onGenerationStep?.(event.data);
    case 'generation:completed':
      return to.onGenerationCompleted?.(event.data);
    case 'preview:updated':
      return to.onPreviewUpdated?.(event.data);
    case 'generation:error':
    case 'preview:error':
      return to.onError?.(event.data);
    default:
  }
}
