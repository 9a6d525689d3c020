import { formatEventId } from '@openv0/contracts/cursor.js';
import { frameAt } from '../sockets/frame-walk.js';

/** `{"seq":`, with which an event's frame begins; a control frame has `{"type":` there. */
const SEQ = Buffer.from('{"seq":');
const TYPE = Buffer.from('"type":"');
const COMMA = 0x2c;
const QUOTE = 0x22;
const BRACE = Buffer.from('{');
const END = Buffer.from('\n\n');

interface Encoded {
  epoch: string;
  bytes: Uint8Array;
}

/**
 * The core's frames as server-sent events. Only what stands before the stored JSON is read, to say it in other words;
 * the JSON itself, which has no line breaks, is copied as it is. A chunk that goes to many viewers is written once: it
 * is remembered as long as the chunk is there.
 */
export class SseFrames {
  readonly #chunks = new WeakMap<Uint8Array, Encoded>();

  /** A chunk of whole frames as events of a stream. The same chunk and epoch get the same bytes. */
  of(chunk: Uint8Array, epoch: string): Uint8Array {
    const known = this.#chunks.get(chunk);
    if (known?.epoch === epoch) return known.bytes;
    const bytes = encode(chunk, epoch);
    this.#chunks.set(chunk, { epoch, bytes });
    return bytes;
  }
}

/** A line that says nothing: the heartbeat. Its text is `heartbeat`'s data, for those who want to know the head. */
export function sseComment(data: object): Uint8Array {
  return Buffer.from(`: ${JSON.stringify(data)}\n\n`);
}

function encode(chunk: Uint8Array, epoch: string): Uint8Array {
  const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < buffer.length;) {
    const { payload, end } = frameAt(buffer, at);
    const text = buffer.subarray(payload, end);
    if (startsWith(text, SEQ)) parts.push(...eventParts(text, epoch));
    else parts.push(Buffer.from(`event: ${typeAt(text, 1)}\ndata: `), text, END);
    at = end;
  }
  return Buffer.concat(parts);
}

function eventParts(text: Buffer, epoch: string): Uint8Array[] {
  const comma = text.indexOf(COMMA, SEQ.length);
  const seq = Number(text.toString('latin1', SEQ.length, comma));
  const head = `id: ${formatEventId(epoch, seq)}\nevent: ${typeAt(text, comma + 1)}\ndata: `;
  return [Buffer.from(head), BRACE, text.subarray(comma + 1), END];
}

/** The type as it stands there: an event of an unusual form is a `message`, and says its type in its data. */
function typeAt(text: Buffer, at: number): string {
  if (!startsWith(text.subarray(at), TYPE)) return 'message';
  const from = at + TYPE.length;
  return text.toString('utf8', from, text.indexOf(QUOTE, from));
}

function startsWith(text: Buffer, prefix: Buffer): boolean {
  return text.subarray(0, prefix.length).equals(prefix);
}
