/** Where a frame is in a chunk of whole frames, in bytes from the chunk's start. */
export interface FramePlace {
  /** Where its payload begins. */
  payload: number;
  /** Where it ends, and the next one begins. */
  end: number;
}

/**
 * The frame that begins at `at`. For frames as this gateway builds them: final, unmasked, RFC 6455 section 5.2.
 *
 *     for (let at = 0; at < chunk.length; ) {
 *       const { payload, end } = frameAt(chunk, at);
 *       use(chunk.subarray(payload, end));
 *       at = end;
 *     }
 */
export function frameAt(chunk: Uint8Array, at: number): FramePlace {
  const short = (chunk[at + 1] as number) & 0x7f;
  if (short < 126) return { payload: at + 2, end: at + 2 + short };
  const view = new DataView(chunk.buffer, chunk.byteOffset + at, short === 126 ? 4 : 10);
  if (short === 126) return { payload: at + 4, end: at + 4 + view.getUint16(2) };
  return { payload: at + 10, end: at + 10 + Number(view.getBigUint64(2)) };
}
