/** Connections that are asked to move in a second: what the gateways that take them can take. */
const PER_SECOND = 2_000;
const BATCH_MS = 50;

/** One round of asking. Times in milliseconds. */
export interface DrainRound {
  /** How many are asked at a time, and how long after each other. */
  batch: number;
  everyMs: number;
  /** Each waits for a time of its own, up to this, before it opens its new connection. */
  jitterMs: number;
}

/**
 * How `count` connections are asked to move so that their new connections come evenly: over half of the time there is
 * at most, as the other half is theirs. Few move at once, as a page's owner should not wait for a deploy.
 */
export function drainRound(count: number, withinMs: number): DrainRound {
  const overMs = Math.min((count / PER_SECOND) * 1_000, withinMs / 2);
  const batches = Math.max(1, Math.ceil(overMs / BATCH_MS));
  return {
    batch: Math.ceil(count / batches),
    everyMs: BATCH_MS,
    jitterMs: Math.ceil(Math.min(Math.max(overMs, BATCH_MS), withinMs / 4)),
  };
}
