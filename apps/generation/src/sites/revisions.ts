import type { SessionState } from '@openv0/contracts/session-state.js';

/** A page that a session has had. */
export interface RevisionLine {
  revision: number;
  /** The run that wrote it. */
  run: number;
  /** Its run left it like this, or has come this far. */
  last_of_run: boolean;
}

/** The newest first. Revisions are dense: a run's are those behind the last one of the run before. */
export function revisionsOf({ runs }: SessionState): RevisionLine[] {
  const lines: RevisionLine[] = [];
  for (const { run, revision } of runs) {
    const last = revision ?? 0;
    for (let next = lines.length + 1; next <= last; next++) {
      lines.push({ revision: next, run, last_of_run: next === last });
    }
  }
  return lines.reverse();
}
