/**
 * Says what a server has to make of the bytes that a client sent after its handshake: read from RFC 6455, RFC 7692 and
 * this protocol's page, and sharing no line with what the gateway reads by. It leaves nothing to taste but this: a text
 * is judged when it is complete, as the standard allows, and a length in more bytes than it needs is taken.
 */
import { constants, inflateRawSync } from 'node:zlib';

export interface Rules {
  /** permessage-deflate was agreed upon, without context takeover. */
  deflate: boolean;
  maxBytes: number;
  maxFragments: number;
}

export interface Verdict {
  /** `waits`: the last frame isn't complete. `closed`: with one of `codes`. `unsure`: the standard allows several. */
  end: 'goes on' | 'waits' | 'closed' | 'unsure';
  codes: number[];
  /** Frames that were read whole, and the one that ended it. */
  frames: number;
  /** Messages that must be answered, and the `ref` of each that has one. */
  messages: number;
  refs: string[];
}

interface Head {
  final: boolean;
  opcode: number;
  deflated: boolean;
  length: number;
  /** Where the masking key begins. */
  at: number;
}

interface Message {
  opcode: number;
  deflated: boolean;
  pieces: Buffer[];
  bytes: number;
}

const MAX_MALFORMED = 3;
const BAD_MESSAGE = 4501;
const TAIL = Buffer.of(0, 0, 0xff, 0xff);

export function judge(bytes: Buffer, rules: Rules): Verdict {
  return new Judge(bytes, rules).verdict();
}

/** Ends the reading. */
class Ended {
  readonly end: Verdict['end'];
  readonly codes: number[];

  constructor(end: Verdict['end'], ...codes: number[]) {
    this.end = end;
    this.codes = codes;
  }
}

class Judge {
  readonly #bytes: Buffer;
  readonly #rules: Rules;
  #at = 0;
  #frames = 0;
  #malformed = 0;
  #messages = 0;
  readonly #refs: string[] = [];
  #message: Message | null = null;

  constructor(bytes: Buffer, rules: Rules) {
    this.#bytes = bytes;
    this.#rules = rules;
  }

  verdict(): Verdict {
    let ended: Ended | null = null;
    while (ended === null) ended = this.#step();
    const { end, codes } = ended;
    return { end, codes, frames: this.#frames, messages: this.#messages, refs: this.#refs };
  }

  #step(): Ended | null {
    if (this.#at === this.#bytes.length) return new Ended(this.#message ? 'waits' : 'goes on');
    const head = this.#head();
    if (head instanceof Ended) {
      if (head.end === 'closed') this.#frames += 1;
      return head;
    }
    const start = head.at + 4;
    if (this.#bytes.length < start + head.length) return new Ended('waits');
    const key = this.#bytes.subarray(head.at, start);
    const masked = this.#bytes.subarray(start, start + head.length);
    const payload = Buffer.from(masked.map((byte, index) => byte ^ (key[index % 4] ?? 0)));
    this.#at = start + head.length;
    this.#frames += 1;
    return head.opcode >= 8 ? control(head.opcode, payload) : this.#data(head, payload);
  }

  #head(): Head | Ended {
    const { deflate, maxBytes } = this.#rules;
    const rest = this.#bytes.subarray(this.#at);
    const [first, second] = rest;
    if (first === undefined || second === undefined) return new Ended('waits');
    const [final, opcode, deflated] = [first >= 0x80, first & 0x0f, (first & 0x40) !== 0];
    const odd =
      (first & 0x30) !== 0 ||
      (deflated && !(deflate && (opcode === 1 || opcode === 2))) ||
      [3, 4, 5, 6, 7, 11, 12, 13, 14, 15].includes(opcode) ||
      (opcode >= 8 && (!final || (second & 0x7f) > 125 || (opcode === 8 && (second & 0x7f) === 1))) ||
      (opcode === 0 && !this.#message) ||
      ((opcode === 1 || opcode === 2) && this.#message !== null) ||
      second < 0x80;
    if (odd) return new Ended('closed', 1002);
    const more = { 126: 2, 127: 8 }[second & 0x7f] ?? 0;
    if (rest.length < 2 + more) return new Ended('waits');
    const length = more === 0 ? second & 0x7f : Number(`0x${rest.toString('hex', 2, 2 + more)}`);
    const size = length + (this.#message?.bytes ?? 0);
    if (opcode < 8 && length > 0 && size > maxBytes) return new Ended('closed', 1009);
    return { final, opcode, deflated, length, at: this.#at + 2 + more };
  }

  #data({ final, opcode, deflated }: Head, payload: Buffer): Ended | null {
    const message = (this.#message ??= { opcode, deflated, pieces: [], bytes: 0 });
    message.pieces.push(payload);
    message.bytes += payload.length;
    if (message.pieces.length > this.#rules.maxFragments) return new Ended('closed', 1008);
    if (!final && !message.deflated) return null;
    const whole = Buffer.concat(message.pieces);
    const content = message.deflated ? this.#inflated(whole, final) : whole;
    if (content instanceof Ended) return content;
    if (!final) return null;
    this.#message = null;
    if (message.opcode === 2) return this.#say(null);
    const text = decoded(content);
    return text === null ? new Ended('closed', 1007) : this.#say(text);
  }

  /** Also before it is complete, as far as it goes: what can't be inflated ends it there. */
  #inflated(bytes: Buffer, final: boolean): Buffer | Ended {
    const { maxBytes } = this.#rules;
    const input = final ? Buffer.concat([bytes, TAIL]) : bytes;
    try {
      const { buffer, engine } = inflateRawSync(input, {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: maxBytes + 1,
        info: true,
      }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      if (buffer.length > maxBytes) return new Ended('closed', 1009);
      // A last block before the end of the message: what follows it may be read as another stream, or be passed over.
      if (engine.bytesWritten < input.length) return new Ended('unsure', 1007, 1009, 1002);
      return buffer;
    } catch (error) {
      const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return new Ended('closed', 1009, ...(tooLarge ? [] : [1007]));
    }
  }

  /** A message is complete; null: it was binary. */
  #say(text: string | null): Ended | null {
    const message = text === null ? null : parsed(text);
    if (message === null && (this.#malformed += 1) >= MAX_MALFORMED) return new Ended('closed', BAD_MESSAGE);
    this.#messages += 1;
    if (typeof message?.ref === 'string') this.#refs.push(message.ref);
    return null;
  }
}

function control(opcode: number, payload: Buffer): Ended | null {
  if (opcode !== 8) return null;
  if (payload.length === 0) return new Ended('closed', 1005);
  const code = payload.readUInt16BE(0);
  const known = (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || code >= 3000;
  if (!known || code > 4999) return new Ended('closed', 1002);
  return new Ended('closed', decoded(payload.subarray(2)) === null ? 1007 : code);
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `{"type": "…"}`, whatever else is in it; null: anything else. */
function parsed(text: string): { type: string; ref?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    const isMessage =
      typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
    return isMessage && !Array.isArray(value) ? (value as { type: string; ref?: unknown }) : null;
  } catch {
    return null;
  }
}
