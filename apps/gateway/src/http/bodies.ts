import type { PollPage } from '@openv0/realtime/poll.js';
import type { SessionSnapshot } from '@openv0/realtime/hub.js';
import { frameAt } from '../sockets/frame-walk.js';

const COMMA = Buffer.from(',');
const END = Buffer.from(']}');

/** `{epoch, head, events}`: the stored bytes one after the other, neither parsed nor encoded again. */
export function pageBody({ epoch, head, chunks, count }: PollPage): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from(`{"epoch":${JSON.stringify(epoch)},"head":${head},"events":[`)];
  let left = count;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length && left > 0; left -= 1) {
      const { payload, end } = frameAt(chunk, at);
      if (left < count) parts.push(COMMA);
      parts.push(chunk.subarray(payload, end));
      at = end;
    }
  }
  return Buffer.concat([...parts, END]);
}

/** `{epoch, seq, state}`, cut out of the frame that viewers get. */
export function snapshotBody({ epoch, seq, frame }: SessionSnapshot): Uint8Array {
  const { payload } = frameAt(frame, 0);
  const text = Buffer.from(frame.buffer, frame.byteOffset + payload, frame.length - payload);
  const state = text.indexOf('"state":');
  // The frame ends with the braces of its data and of itself; the body needs one.
  const rest = text.subarray(state, text.length - 1);
  return Buffer.concat([Buffer.from(`{"epoch":${JSON.stringify(epoch)},"seq":${seq},`), rest]);
}
