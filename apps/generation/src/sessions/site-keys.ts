/** The keys of bucket `sites`: what is kept of a session besides its log, its record and its state. */

/** A revision's files. */
export function siteKey(sessionId: string, revision: number): string {
  return `${sessionId}.${revision}`;
}

/** A run's plan. */
export function planKey(sessionId: string, run: number): string {
  return `${sessionId}.plan-${run}`;
}

/** What a run is asked to do. */
export function askKey(sessionId: string, run: number): string {
  return `${sessionId}.ask-${run}`;
}
