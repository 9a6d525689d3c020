import type { FrameCodec, LogEvent } from './ports.js';

export type Appended = 'appended' | 'duplicate' | 'gap';

/** A run of ready frames. `chunks` must not be changed: every viewer at the same cursor gets the same ones. */
export interface Batch {
  readonly chunks: readonly Uint8Array[];
  readonly bytes: number;
  /** The seq of the last frame in it. */
  readonly last: number;
}

/** Frames one after the other in one piece of memory; `ends[i]` is where the frame of `first + i` ends. */
interface Slab {
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly ends: number[];
}

const SMALLEST_SLAB = 4 * 1024;
export const LARGEST_SLAB = 16 * 1024;

/**
 * The recent events of one session as ready frames, bounded in bytes, the oldest out first.
 *
 * Frames lie next to each other in slabs, so what a viewer misses is a view into that memory: no copy, no list of
 * frames, however many events and viewers there are. A slab is written once and never reused, so a view that waits in
 * a socket stays right after the slab has left the log.
 *
 *     log.append({ seq: 8, json });            // 'appended'
 *     log.after(5, 65_536);                    // the frames of 6, 7, 8 in one chunk
 *     log.after(0, 65_536);                    // 'below' once 1 has left
 */
export class SessionLog {
  readonly #codec: FrameCodec;
  readonly #maxBytes: number;
  readonly #slabBytes: number;
  #slabs: Slab[] = [];
  #bytes = 0;
  #last: number;
  #memo: { after: number; batch: Batch } | null = null;

  /**
   * An empty log that goes on behind `after`. `maxBytes` counts memory; the newest slab always stays. A slab has at
   * most `slabBytes` (16 KiB), or one large frame.
   */
  constructor(options: { after: number; maxBytes: number; codec: FrameCodec; slabBytes?: number }) {
    this.#last = options.after;
    this.#maxBytes = options.maxBytes;
    this.#slabBytes = Math.min(options.slabBytes ?? LARGEST_SLAB, Math.floor(options.maxBytes / 4));
    this.#codec = options.codec;
  }

  /** The lowest seq held; `last + 1` when nothing is. */
  get first(): number {
    return this.#slabs[0]?.first ?? this.#last + 1;
  }

  get last(): number {
    return this.#last;
  }

  /** Memory in use. */
  get bytes(): number {
    return this.#bytes;
  }

  append(event: LogEvent): Appended {
    if (event.seq <= this.#last) return 'duplicate';
    if (event.seq > this.#last + 1) return 'gap';
    const size = this.#codec.byteLength(event);
    const slab = this.#slabFor(size, event.seq);
    const start = slab.ends.at(-1) ?? 0;
    this.#codec.write(event, slab.bytes, start);
    slab.ends.push(start + size);
    this.#last = event.seq;
    this.#evict(this.#maxBytes);
    return 'appended';
  }

  /**
   * The frames behind `cursor`, not beyond `to`, that fit into `room` bytes, at least one. Null: there is none.
   * `below`: the next one has left this log.
   */
  after(cursor: number, room: number, to: number = this.#last): Batch | 'below' | null {
    if (cursor >= to) return null;
    if (cursor + 1 < this.first) return 'below';
    const memo = this.#memo;
    if (memo?.after === cursor && memo.batch.last === to && memo.batch.bytes <= room) return memo.batch;
    const batch = this.#gather(cursor, room, to);
    if (batch.last === this.#last) this.#memo = { after: cursor, batch };
    return batch;
  }

  /** The frames behind `after` up to `to`, one by one; both within what is held. */
  *frames(after: number, to: number): Iterable<Uint8Array> {
    let cursor = after;
    for (let index = this.#slabOf(cursor + 1); cursor < to; index += 1) {
      const { bytes, first, ends } = this.#slabs[index] as Slab;
      for (; cursor < to && cursor + 1 - first < ends.length; cursor += 1) {
        yield bytes.subarray(startOf(ends, cursor + 1 - first), ends[cursor + 1 - first]);
      }
    }
  }

  /** The bytes of the frames behind `after` up to `to`; of those that are held. */
  size(after: number, to: number): number {
    let bytes = 0;
    for (const { first, ends } of this.#slabs) {
      const from = Math.max(after + 1, first) - first;
      const end = Math.min(to + 1, first + ends.length) - first;
      if (end > from) bytes += (ends[end - 1] as number) - startOf(ends, from);
    }
    return bytes;
  }

  #gather(cursor: number, room: number, to: number): Batch {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    let last = cursor;
    for (let index = this.#slabOf(cursor + 1); index < this.#slabs.length; index += 1) {
      const slab = this.#slabs[index] as Slab;
      const from = last + 1 - slab.first;
      const start = startOf(slab.ends, from);
      const fits = fitting(slab.ends, from, start + room - bytes, chunks.length === 0);
      const until = Math.min(fits, to - slab.first);
      if (until < from) break;
      const end = slab.ends[until] as number;
      chunks.push(slab.bytes.subarray(start, end));
      bytes += end - start;
      last = slab.first + until;
      if (until < slab.ends.length - 1) break;
    }
    return { chunks, bytes, last };
  }

  /** Viewers are near the head, so the search starts there. */
  #slabOf(seq: number): number {
    let index = this.#slabs.length - 1;
    while (index > 0 && (this.#slabs[index] as Slab).first > seq) index -= 1;
    return index;
  }

  #slabFor(size: number, seq: number): Slab {
    const tail = this.#slabs.at(-1);
    if (tail && (tail.ends.at(-1) ?? 0) + size <= tail.bytes.length) return tail;
    const grown = tail ? tail.bytes.length * 4 : SMALLEST_SLAB;
    // What is large has a slab to itself: two of them would leave too much of a common one empty.
    const capacity = 2 * size > this.#slabBytes ? size : Math.max(size, Math.min(grown, this.#slabBytes));
    const slab: Slab = { bytes: new Uint8Array(capacity), first: seq, ends: [] };
    this.#slabs.push(slab);
    this.#bytes += slab.bytes.length;
    return slab;
  }

  /** Lets go of all but the newest slab. */
  cut(): void {
    this.#evict(0);
  }

  #evict(maxBytes: number): void {
    while (this.#bytes > maxBytes && this.#slabs.length > 1) {
      this.#bytes -= (this.#slabs.shift() as Slab).bytes.length;
    }
  }
}

function startOf(ends: number[], index: number): number {
  return index === 0 ? 0 : (ends[index - 1] as number);
}

/** The index of the last frame that ends at or before `limit`, `from - 1` if none; `from` at least when `force`. */
function fitting(ends: number[], from: number, limit: number, force: boolean): number {
  let to = ends.length - 1;
  if ((ends[to] as number) <= limit) return to;
  while (to >= from && (ends[to] as number) > limit) to -= 1;
  return force ? Math.max(to, from) : to;
}
