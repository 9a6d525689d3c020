import type { Batch, SessionLog } from './session-log.js';
import type { SeqRange } from './superseded.js';

/**
 * A log as somebody gets it who is not sent everything: where events are left out stands a frame that says so.
 *
 *     log                 1 2 3 4 5 6 7 8
 *     leaving out 3–5     1 2 [skipped 3–5] 6 7 8
 */
export class AbridgedLog {
  readonly #log: SessionLog;
  readonly #skips: readonly SeqRange[];
  readonly #skipped: (range: SeqRange) => Uint8Array;

  /** `skips` in order and apart from each other; `skipped` makes the frame for one. */
  constructor(log: SessionLog, skips: readonly SeqRange[], skipped: (range: SeqRange) => Uint8Array) {
    this.#log = log;
    this.#skips = skips;
    this.#skipped = skipped;
  }

  get last(): number {
    return this.#log.last;
  }

  after(cursor: number, room: number): Batch | 'below' | null {
    const next = this.#skips.find((range) => range.to > cursor);
    if (!next) return this.#log.after(cursor, room);
    if (cursor + 1 < next.from) return this.#log.after(cursor, room, next.from - 1);
    const frame = this.#skipped({ from: cursor + 1, to: next.to });
    return { chunks: [frame], bytes: frame.length, last: next.to };
  }

  /** The bytes of the events behind `cursor` that are not left out; those no longer in memory count as the others do. */
  size(cursor: number): number {
    const { first, last } = this.#log;
    const held = this.#log.size(first - 1, last);
    const below = Math.max(0, first - 1 - cursor);
    if (below > 0 && held === 0) return Number.POSITIVE_INFINITY;
    let bytes = this.#log.size(cursor, last) + (below && (below * held) / (last - first + 1));
    for (const { from, to } of this.#skips) bytes -= this.#log.size(Math.max(from - 1, cursor), to);
    return bytes;
  }
}
