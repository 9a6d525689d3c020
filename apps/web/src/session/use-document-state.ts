import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { SessionView } from '@openv0/client/view.js';
import { useEffect, useRef } from 'react';

/** The hash follows the last event by this much, and a stream of events by four times as much, in milliseconds. */
const QUIET_MS = 100;

/**
 * Tells on `<html>` where this window is: `data-seq`, `data-connection`, `data-status`, and `data-state-hash`, the
 * SHA-256 of the session's state. Two windows with the same hash have seen the same log. A status appears together
 * with the hash of a state that has it.
 */
export function useDocumentState(session: SessionView): void {
  const { state, seq, connection } = session;
  const latest = useRef(session);
  latest.current = session;
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.seq = String(seq);
    dataset.connection = connection.status;
  }, [seq, connection.status]);

  useEffect(() => {
    clearTimeout(waiting.current);
    const isNews = document.documentElement.dataset.status !== state.status;
    waiting.current = setTimeout(() => void publish(latest.current), isNews ? 0 : QUIET_MS);
  }, [state]);

  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      for (const name of ['seq', 'status', 'connection', 'stateHash'])
        delete document.documentElement.dataset[name];
    },
    [],
  );
}

async function publish({ state, session_id: id }: SessionView): Promise<void> {
  const hash = await stateHash(state);
  if (!location.pathname.includes(id)) return;
  const { dataset } = document.documentElement;
  dataset.status = state.status;
  if (hash !== null) dataset.stateHash = hash;
}

/** Null on an origin without `crypto.subtle` (plain HTTP, not localhost). */
export async function stateHash(state: SessionState): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(state)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
