import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from './ports.js';
import type { SessionLog } from './session-log.js';

/**
 * - `current`: it has everything that the log has
 * - `full`: its link takes no more for now; pump again when there is room
 * - `below`: its next event is no longer in this log
 */
export type Pumped = 'current' | 'full' | 'below';

/**
 * A viewer: a number and a link. The number is the last seq that went out, and `pump` moves it as far as the link has
 * room. A late visitor, one that was cut off, a live one and a slow one differ only in how far the number is behind.
 * A viewer that stops reading costs what waits in its link, at most the high-water mark and one frame: the rest of its
 * events stay where they are, on the log.
 */
export class Subscriber {
  readonly link: Link;
  readonly #highWater: number;
  cursor: number;
  #stalled: { taken: number; since: number } | null = null;

  /** `highWater` in bytes: above it the cursor waits. */
  constructor(link: Link, options: { cursor: number; highWater: number }) {
    this.link = link;
    this.cursor = options.cursor;
    this.#highWater = options.highWater;
  }

  /** Sends what is ready behind the cursor, all that fits in one go. */
  pump(log: Pick<SessionLog, 'after' | 'last'>): Pumped {
    while (this.cursor < log.last) {
      const room = this.#highWater - this.link.bufferedBytes;
      if (room <= 0) return 'full';
      const batch = log.after(this.cursor, room);
      if (batch === 'below') return 'below';
      if (batch === null) break;
      this.link.send(batch.chunks);
      this.cursor = batch.last;
    }
    return 'current';
  }

  /**
   * Closes the link as too slow once it was full and took nothing for `stallMs`, be there more to send or not.
   * `now` in milliseconds.
   */
  judge(now: number, stallMs: number): CloseReason | null {
    const { takenBytes: taken, bufferedBytes } = this.link;
    const full = bufferedBytes >= this.#highWater;
    if (!full || taken !== this.#stalled?.taken) {
      this.#stalled = full ? { taken, since: now } : null;
      return null;
    }
    if (now - this.#stalled.since < stallMs) return null;
    this.link.close('slow_consumer');
    return 'slow_consumer';
  }
}
