import type { ResetReason } from '@openv0/contracts/frames.js';

/** How somebody's way back in began: with what was missed, with nothing, or with the state, and then why. */
export type Resumed = 'current' | 'replayed' | 'snapshot' | ResetReason;

/**
 * What a hub has done since it was made, as plain numbers: to count costs an addition, and whoever measures reads them
 * when asked. All of them only grow.
 */
export class Tally {
  /** Events that viewers were sent; one for each viewer of an event. */
  sent = 0;
  /** Those of them that came before somebody's `replay:completed`. */
  replayed = 0;
  /** Events that were heard again, and dropped. */
  duplicates = 0;
  /** Jumps in what was heard; the missing events were read from the log. */
  gaps = 0;
  /** Viewers that came without a position. */
  joins = 0;
  readonly resumes: Record<Resumed, number> = {
    current: 0,
    replayed: 0,
    snapshot: 0,
    epoch_changed: 0,
    history_trimmed: 0,
    cursor_ahead: 0,
    lagging: 0,
  };
  /** Snapshots that were sent: asked for, or why they had to be. */
  readonly snapshots: Record<'asked' | ResetReason, number> = {
    asked: 0,
    epoch_changed: 0,
    history_trimmed: 0,
    cursor_ahead: 0,
    lagging: 0,
  };
}

/** How the viewers of a hub stand at one moment. */
export interface Standing {
  viewers: number;
  /** Their links are full: they get nothing more for now. */
  waiting: number;
  /** Those who have been waiting for long while their sessions went on. */
  lagging: number;
}
