import type { ControlFrame } from '@openv0/contracts/frames.js';
import type { FrameCodec, LogEvent } from '@openv0/realtime/ports.js';
import { frameAt } from './frame-walk.js';

/** A final text frame, RFC 6455 section 5.2. What a server sends isn't masked, so one frame fits every viewer. */
export const FINAL_TEXT = 0x81;
/** The same with RSV1: its payload is deflated, RFC 7692 section 6. */
export const DEFLATED_TEXT = FINAL_TEXT | 0x40;
const SMALL = 125;
const MEDIUM = 0xffff;

/** An empty ping, to be sent with a heartbeat: the answer proves that the client still reads. */
export const PING_FRAME: Uint8Array = Uint8Array.of(0x89, 0);

/**
 * Events as WebSocket frames, built once for all viewers: header, `{"seq":17,`, and the stored JSON without its first
 * brace. The stored bytes are neither parsed nor encoded again.
 */
export const webSocketCodec: FrameCodec = {
  byteLength(event: LogEvent): number {
    const payload = prefixOf(event.seq).length + event.json.length - 1;
    return headerLength(payload) + payload;
  },
  write(event: LogEvent, into: Uint8Array, at: number): void {
    const prefix = prefixOf(event.seq);
    let end = writeHeader(into, at, prefix.length + event.json.length - 1);
    for (let index = 0; index < prefix.length; index += 1) into[end++] = prefix.charCodeAt(index);
    into.set(event.json.subarray(1), end);
  },
  control: controlFrame,
  payload: (frame) => frame.subarray(frameAt(frame, 0).payload),
};

/** A control frame, ready to be written. */
export function controlFrame(frame: ControlFrame): Uint8Array {
  return textFrame(JSON.stringify(frame));
}

export function textFrame(text: string): Uint8Array {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(headerLength(length) + length);
  bytes.write(text, writeHeader(bytes, 0, length));
  return bytes;
}

function prefixOf(seq: number): string {
  return `{"seq":${seq},`;
}

export function headerLength(payload: number): number {
  return payload <= SMALL ? 2 : payload <= MEDIUM ? 4 : 10;
}

/** Where the payload starts. */
export function writeHeader(into: Uint8Array, at: number, payload: number, kind = FINAL_TEXT): number {
  const view = new DataView(into.buffer, into.byteOffset);
  view.setUint8(at, kind);
  if (payload <= SMALL) {
    view.setUint8(at + 1, payload);
    return at + 2;
  }
  if (payload <= MEDIUM) {
    view.setUint8(at + 1, 126);
    view.setUint16(at + 2, payload);
    return at + 4;
  }
  view.setUint8(at + 1, 127);
  view.setBigUint64(at + 2, BigInt(payload));
  return at + 10;
}
