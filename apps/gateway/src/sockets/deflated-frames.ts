import { constants, deflateRaw, deflateRawSync } from 'node:zlib';
import { writeHeader, DEFLATED_TEXT, FINAL_TEXT, headerLength } from './event-frame.js';
import { frameAt } from './frame-walk.js';

/** Payloads of up to this many bytes are sent as they are: there is little to win. */
export const DEFLATE_ABOVE = 1_024;

/**
 * Level 3: on code as it is written here 10 % more bytes than level 6, for a quarter of its time at 1 MB. The sync
 * flush ends the output at a byte, with a trailer that RFC 7692 section 7.2.1 leaves out.
 */
const OPTIONS = { level: 3, finishFlush: constants.Z_SYNC_FLUSH };
const TRAILER_BYTES = 4;

/** Deflated within a turn, about 0.3 ms; what is more waits for a thread, so that no other viewer does. */
const BYTES_A_TURN = 32 * 1_024;
/** What may wait for that thread, about 0.1 s of its work. While there is more, frames are sent as they are. */
const MAX_WAITING_BYTES = 8 * 1_024 * 1_024;

/** A frame that is being deflated. Whoever wants to send it waits, or sends it plain. */
export class LateFrame {
  readonly plain: Uint8Array;
  #bytes: Uint8Array | null = null;
  #waiting: (() => void)[] = [];

  constructor(plain: Uint8Array) {
    this.plain = plain;
  }

  /** The frame to send; null while it isn't known. */
  get bytes(): Uint8Array | null {
    return this.#bytes;
  }

  whenReady(task: () => void): void {
    this.#waiting.push(task);
  }

  settle(bytes: Uint8Array): void {
    this.#bytes = bytes;
    for (const task of this.#waiting) task();
    this.#waiting = [];
  }
}

export type Piece = Uint8Array | LateFrame;

/**
 * Frames for clients that inflate (permessage-deflate without context takeover, so that every frame stands alone): each
 * frame above 1 KB is deflated once for all of them, if that makes it shorter, and the others stay where they are.
 * Viewers at different places share too, for a deflated frame is remembered by the memory that its plain form lies in,
 * and goes with it.
 */
export class DeflatedFrames {
  readonly #frames = new WeakMap<ArrayBufferLike, Map<number, Piece>>();
  readonly #chunks = new WeakMap<Uint8Array, readonly Piece[]>();
  readonly #late: LateFrame[] = [];
  #lateBytes = 0;
  #left = BYTES_A_TURN;

  /** The pieces to send instead of a chunk of whole frames, in its order. The same chunk gets the same pieces. */
  of(chunk: Uint8Array): readonly Piece[] {
    let pieces = this.#chunks.get(chunk);
    if (!pieces) this.#chunks.set(chunk, (pieces = this.#cut(chunk)));
    return pieces;
  }

  #cut(chunk: Uint8Array): Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length;) {
      const { payload, end } = frameAt(chunk, at);
      if (end - payload > DEFLATE_ABOVE && chunk[at] === FINAL_TEXT) {
        if (from < at) pieces.push(chunk.subarray(from, at));
        pieces.push(this.#deflated(chunk.subarray(at, end), payload - at));
        from = end;
      }
      at = end;
    }
    if (from === 0) return [chunk];
    if (from < chunk.length) pieces.push(chunk.subarray(from));
    return pieces;
  }

  #deflated(frame: Uint8Array, header: number): Piece {
    let known = this.#frames.get(frame.buffer);
    if (!known) this.#frames.set(frame.buffer, (known = new Map()));
    let piece = known.get(frame.byteOffset);
    if (!piece) {
      if (this.#lateBytes > MAX_WAITING_BYTES) return frame;
      piece = this.#fits(frame.length)
        ? shorter(frame, deflateRawSync(frame.subarray(header), OPTIONS))
        : this.#later(frame);
      known.set(frame.byteOffset, piece);
    }
    return piece;
  }

  #fits(bytes: number): boolean {
    if (bytes > this.#left) return false;
    if (this.#left === BYTES_A_TURN) setImmediate(() => (this.#left = BYTES_A_TURN));
    this.#left -= bytes;
    return true;
  }

  #later(plain: Uint8Array): LateFrame {
    const late = new LateFrame(plain);
    this.#lateBytes += plain.length;
    if (this.#late.push(late) === 1) this.#work(late);
    return late;
  }

  /** One after the other: each takes a quarter of a megabyte while it is deflated. */
  #work(late: LateFrame): void {
    const { plain } = late;
    const payload = plain.subarray(frameAt(plain, 0).payload);
    deflateRaw(payload, { ...OPTIONS, chunkSize: Math.ceil(payload.length / 2) }, (error, bytes) => {
      this.#lateBytes -= plain.length;
      this.#late.shift();
      late.settle(error ? plain : shorter(plain, bytes));
      const [next] = this.#late;
      if (next) this.#work(next);
    });
  }
}

/** The frame with this payload instead, when it is shorter. */
function shorter(plain: Uint8Array, deflated: Uint8Array): Uint8Array {
  const payload = deflated.subarray(0, deflated.length - TRAILER_BYTES);
  const header = headerLength(payload.length);
  if (header + payload.length >= plain.length) return plain;
  const frame = new Uint8Array(header + payload.length);
  writeHeader(frame, 0, payload.length, DEFLATED_TEXT);
  frame.set(payload, header);
  return frame;
}
