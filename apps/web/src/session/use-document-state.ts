import type { SessionView } from '@openv0/client/view.js';
import { canonicalJson } from '@openv0/contracts/canonical-json.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { useEffect } from 'react';

/** The hash follows the last event by this much, in milliseconds; a new status doesn't wait. */
const QUIET_MS = 100;

/**
 * Tells on `<html>` where this window is: `data-seq`, `data-connection`, `data-status`, and `data-state-hash`, the
 * SHA-256 of the session's state. Two windows with the same hash have seen the same log. A status appears together
 * with the hash of a state that has it.
 */
export function useDocumentState({ session_id: id, state, seq, connection }: SessionView): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.seq = String(seq);
    dataset.connection = connection.status;
  }, [seq, connection.status]);

  useEffect(() => {
    const isNews = document.documentElement.dataset.status !== state.status;
    const timer = setTimeout(() => void publish(id, state), isNews ? 0 : QUIET_MS);
    return () => clearTimeout(timer);
  }, [id, state]);

  useEffect(() => forgetAll, []);
}

function forgetAll(): void {
  for (const name of ['seq', 'status', 'connection', 'stateHash'])
    delete document.documentElement.dataset[name];
}

let newest: SessionState | null = null;

async function publish(id: string, state: SessionState): Promise<void> {
  newest = state;
  const hash = await stateHash(state);
  if (newest !== state || !location.pathname.includes(id)) return;
  const { dataset } = document.documentElement;
  if (hash !== null) dataset.stateHash = hash;
  dataset.status = state.status;
}

/** Null on an origin without `crypto.subtle` (plain HTTP, not localhost). */
export async function stateHash(state: SessionState): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(state)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
