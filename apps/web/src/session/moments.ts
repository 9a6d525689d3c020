/** Which moments of the log can be viewed, and what stands there. Pure. */
import type { HistoryEntry } from '@openv0/client/view.js';
import type { SessionState } from '@openv0/contracts/session-state.js';

/** The moment that is asked for, where it is kept: neither beyond the last event nor before the first that is left. */
export function heldMoment(
  wanted: number | null,
  history: readonly HistoryEntry[],
  head: number,
): number | null {
  const first = history[0]?.seq ?? Infinity;
  return wanted !== null && first <= wanted && wanted <= head ? wanted : null;
}

/**
 * Where the revision before or after the one on view came; null: there is none. While a run is at work (`isDrawing`) a
 * draft is on view, and the revision that it goes on from is the one before.
 */
export function revisionBeside(
  history: readonly HistoryEntry[],
  seq: number | null,
  isDrawing: boolean,
  direction: -1 | 1,
): number | null {
  const at = seq ?? Infinity;
  const revisions = history.filter(({ type }) => type === 'preview:updated').map((entry) => entry.seq);
  if (direction > 0) return revisions.find((revision) => revision > at) ?? null;
  const onView = isDrawing ? at : revisions.findLast((revision) => revision <= at);
  return revisions.findLast((revision) => revision < (onView ?? 0)) ?? null;
}

/** The revision on view, where that is not the newest: what is asked or taken then is of that one. */
export function earlierRevision(
  { state }: { state: SessionState },
  onView: { seq: number | null; state: SessionState },
): number | null {
  const revision = onView.seq === null ? null : (onView.state.preview?.revision ?? null);
  return revision === state.preview?.revision ? null : revision;
}
