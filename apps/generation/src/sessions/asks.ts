/** What runs behind the first are asked to do: where it is kept, and what it means when their turn comes. */
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { GenerationPorts, StoredAsk } from '../broker/ports.js';
import { askKey } from './site-keys.js';

/** Null: the first run, or one whose ask is gone. */
export async function readAsk(
  ports: Pick<GenerationPorts, 'stores'>,
  sessionId: string,
  run: number,
): Promise<StoredAsk | null> {
  const entry = await ports.stores.sites.get(askKey(sessionId, run));
  return entry && (entry.value as StoredAsk);
}

/**
 * The revision that a run starts from, whoever takes it up and however far it has come: `newest` is what the runs
 * before it left. Null: it writes the page anew.
 */
export function baseRevision(ask: StoredAsk | null, state: SessionState, run: number): number | null {
  const base = ask?.base ?? null;
  if (base !== 'newest') return base;
  return state.runs.findLast((past) => past.run < run && past.revision !== null)?.revision ?? null;
}
