import type { SessionState } from './session-state.js';

/**
 * The fold of a session's log up to `seq`, stored by the writer at every step boundary. A session exists when its
 * checkpoint does: one is stored at creation, with `seq` 0.
 */
export interface Checkpoint {
  seq: number;
  epoch: string;
  state: SessionState;
}

/**
 * An epoch names one numbering of one session's log: the stream's own random id and the session record's counter.
 * The stream's part changes when the broker's store was wiped, the counter when the stream lost acknowledged events.
 */
export function formatEpoch(stream: string, counter: number): string {
  return `${stream}.${counter}`;
}

export function epochCounter(epoch: string): number {
  return Number(epoch.slice(epoch.lastIndexOf('.') + 1)) || 0;
}
