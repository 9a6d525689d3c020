/** Which revisions a session has, and which two of them are compared. Pure. */
import type { HistoryEntry } from '@openv0/client/view.js';
import type { SessionState } from '@openv0/contracts/session-state.js';

/** Revision 0: the empty page before the first. */
export interface Pair {
  from: number;
  to: number;
}

/**
 * What is compared unless the reader says otherwise: the revision on view with the newest; where that is the same one,
 * the newest with the one before it.
 */
export function pairOnView(newest: number, onView: number | null): Pair {
  if (onView !== null && onView < newest) return { from: onView, to: newest };
  return { from: Math.max(0, newest - 1), to: newest };
}

/** The run that wrote a revision: revisions are dense, and a run's are those behind the last one of the run before. */
export function runOf({ runs }: Pick<SessionState, 'runs'>, revision: number): number | null {
  return runs.find((run) => run.revision !== null && revision <= run.revision)?.run ?? null;
}

/** Where in the kept history a revision came; null: it is not kept. `newest` is the last one that came. */
export function entryOf(
  history: readonly HistoryEntry[],
  newest: number,
  revision: number,
): HistoryEntry | null {
  const entries = history.filter(({ type }) => type === 'preview:updated');
  return entries[entries.length - 1 - (newest - revision)] ?? null;
}

/** "8 · Opening hours", of an earlier run "3 · Version 1"; 0 is the empty page. */
export function revisionName(revision: number, state: SessionState, stepId: string | undefined): string {
  if (revision === 0) return '0 · before anything';
  const run = runOf(state, revision);
  if (run !== null && run !== state.run) return `${revision} · version ${run}`;
  const title = state.steps.find((step) => step.step_id === stepId)?.title;
  return title === undefined ? String(revision) : `${revision} · ${title}`;
}
