import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from './ports.js';
import type { SessionLog } from './session-log.js';

/**
 * - `current`: it has everything that the log has
 * - `full`: its link takes no more for now; pump again when there is room
 * - `below`: its next event is no longer in this log
 */
export type Pumped = 'current' | 'full' | 'below';

/** In bytes. Above `lowWater` a link gets nothing; below, it is filled up to `highWater`, or by one frame beyond it. */
export interface WaterMarks {
  highWater: number;
  lowWater: number;
}

/**
 * A viewer: a number and a link. The number is the last seq that went out, and `pump` moves it as far as the link has
 * room. A late visitor, one that was cut off, a live one and a slow one differ only in how far the number is behind.
 * A viewer that stops reading costs what waits in its link, at most the high-water mark and one frame: the rest of its
 * events stay where they are, on the log.
 */
export class Subscriber {
  readonly link: Link;
  readonly #marks: WaterMarks;
  cursor: number;
  #stalled: { taken: number; since: number } | null = null;

  constructor(link: Link, options: WaterMarks & { cursor: number }) {
    this.link = link;
    this.cursor = options.cursor;
    this.#marks = options;
  }

  /** Its link has not taken what it was given: it gets nothing more for now. */
  get waits(): boolean {
    return this.link.bufferedBytes > this.#marks.lowWater;
  }

  /** Sends what is ready behind the cursor, all that fits in one go. */
  pump(log: Pick<SessionLog, 'after' | 'last'>): Pumped {
    while (this.cursor < log.last) {
      if (this.waits) return 'full';
      const room = this.#marks.highWater - this.link.bufferedBytes;
      const batch = log.after(this.cursor, room);
      if (batch === 'below') return 'below';
      if (batch === null) break;
      this.link.send(batch.chunks);
      this.cursor = batch.last;
    }
    return 'current';
  }

  /**
   * Closes the link as too slow once it had to wait and took nothing for `stallMs`, be there more to send or not.
   * `now` in milliseconds.
   */
  judge(now: number, stallMs: number): CloseReason | null {
    const { takenBytes: taken } = this.link;
    if (!this.waits || taken !== this.#stalled?.taken) {
      this.#stalled = this.waits ? { taken, since: now } : null;
      return null;
    }
    if (now - this.#stalled.since < stallMs) return null;
    this.link.close('slow_consumer');
    return 'slow_consumer';
  }
}
