/**
 * Conversations of WebSocket frames that were valid once. To every frame something is done: mostly what a client may do,
 * so that a conversation goes on for a while; now and then what it may not.
 */
import { deflateRawSync, constants } from 'node:zlib';
import type { Dice } from './dice.js';
import { frameBytes, TEXT, type FrameParts } from './raw-conversation.js';
import { brokenMessage, oddMessage, simpleMessage, validMessage, type Knowledge } from './message-mutants.js';

export interface Conversation {
  bytes: Buffer;
  /** Where it is cut into pieces on its way. */
  cuts: number[];
  /** The client offers permessage-deflate. */
  deflate: boolean;
  /** It has shown no token. */
  pending: boolean;
  /** A token may have been shown that isn't taken. */
  mayBeRefused: boolean;
}

/** What is allowed without measure is 20 messages at once, and as many pings. */
const MESSAGES = 18;
/** Fewer where a conversation may be repeated as a whole. */
const SAID = 14;
const PINGS = 18;
const [CONTINUATION, BINARY, PING, PONG] = [0, 2, 9, 10];
const FINAL = 0x80;
const RSV1 = 0x40;

export function frameConversation(dice: Dice): Conversation {
  const deflate = dice.chance(0.5);
  const writer = new Writer(dice, deflate);
  const broken = dice.chance(0.9);
  for (let count = 0; count < SAID; count += 1) {
    writer.say(Buffer.from(JSON.stringify(simpleMessage(dice, `m${count}`))));
    if (broken && dice.chance(0.1)) {
      writer.break();
      break;
    }
  }
  return finished(dice, writer.bytes(), { deflate, pending: dice.chance(0.3), mayBeRefused: false });
}

export function messageConversation(dice: Dice, knowledge: Knowledge): Conversation & { count: number } {
  const pieces: Buffer[] = [];
  const pending = dice.chance(0.15);
  const mutated = dice.chance(0.7) ? oddMessage : brokenMessage;
  for (let count = 0; count < MESSAGES; count += 1) {
    const payload = mutated(dice, validMessage(dice, knowledge, `r${count}`));
    pieces.push(frameBytes({ first: TEXT, payload, key: dice.bytes(4) }));
  }
  const more = { deflate: false, pending, mayBeRefused: pending };
  return { ...finished(dice, Buffer.concat(pieces), more), count: pieces.length };
}

function finished(
  dice: Dice,
  bytes: Buffer,
  more: Pick<Conversation, 'deflate' | 'pending' | 'mayBeRefused'>,
): Conversation {
  const cuts = Array.from({ length: dice.chance(0.3) ? dice.below(6) : 0 }, () =>
    dice.below(bytes.length + 1),
  );
  return { bytes, cuts, ...more };
}

class Writer {
  readonly #dice: Dice;
  readonly #deflate: boolean;
  readonly #pieces: Buffer[] = [];
  #pings = 0;

  constructor(dice: Dice, deflate: boolean) {
    this.#dice = dice;
    this.#deflate = deflate;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }

  /** A message that is taken, though not in the form that a library gives it. */
  say(payload: Buffer): void {
    const dice = this.#dice;
    const deflated = this.#deflate && dice.chance(0.3);
    const content = deflated ? deflatedBytes(payload) : payload;
    const parts = split(dice, content, dice.pick([1, 1, 2, 3, 8, 30]));
    for (const [index, part] of parts.entries()) {
      const opcode = index > 0 ? CONTINUATION : 1 | (deflated ? RSV1 : 0);
      this.#put({ first: opcode | (index === parts.length - 1 ? FINAL : 0), payload: part });
      if (dice.chance(0.4)) this.#control();
    }
  }

  /** What may not be. */
  break(): void {
    const dice = this.#dice;
    const from = this.#pieces.length;
    const text = Buffer.from(JSON.stringify(simpleMessage(dice, 'broken')));
    this.#wrong(text);
    const wrong = Buffer.concat(this.#pieces.splice(from));
    this.#pieces.push(dice.chance(0.15) ? dice.mangled(wrong) : wrong);
    // What comes after it changes nothing.
    if (dice.chance(0.5)) this.say(text);
    if (dice.chance(0.15)) this.#mangleAll();
  }

  #put(frame: Omit<FrameParts, 'key'> & { key?: Buffer | null }): void {
    const dice = this.#dice;
    const key = dice.pick([dice.bytes(4), dice.bytes(4), Buffer.alloc(4), Buffer.alloc(4, 0xff)]);
    const small = (frame.first & 0x0f) >= 8;
    const lengthBytes = !small && dice.chance(0.2) ? dice.pick([2, 8] as const) : undefined;
    this.#pieces.push(frameBytes({ key, ...(lengthBytes && { lengthBytes }), ...frame }));
  }

  #control(): void {
    const dice = this.#dice;
    const ping = this.#pings < PINGS && dice.chance(0.2);
    if (ping) this.#pings += 1;
    this.#put({ first: FINAL | (ping ? PING : PONG), payload: dice.bytes(dice.pick([0, 1, 20, 125])) });
  }

  #wrong(text: Buffer): void {
    const dice = this.#dice;
    const random = (): Buffer => dice.bytes(dice.below(300));
    const close = (code: number, reason: Buffer): void =>
      this.#put({ first: 0x88, payload: Buffer.concat([Buffer.of(code >> 8, code & 0xff), reason]) });
    dice.pick<() => void>([
      () => this.#put({ first: TEXT | dice.pick([0x10, 0x20, 0x30, 0x40, 0x70]), payload: text }),
      () => this.#put({ first: FINAL | dice.pick([3, 4, 5, 6, 7, 11, 12, 13, 14, 15]), payload: random() }),
      () => this.#put({ first: TEXT, payload: text, key: null }),
      () => this.#put({ first: FINAL | dice.pick([8, 9, 10]), payload: dice.bytes(126 + dice.below(200)) }),
      () => this.#put({ first: dice.pick([8, 9, 10]), payload: dice.bytes(dice.below(20)) }),
      () => this.#put({ first: FINAL | RSV1 | dice.pick([0, 8, 9, 10]), payload: dice.bytes(4) }),
      () => this.#put({ first: dice.pick([CONTINUATION, FINAL]), payload: text }),
      () => this.#interleaved(text),
      () => this.#lie(text),
      () => this.#lie(text),
      () => this.#put({ first: 0x88, payload: dice.bytes(dice.pick([0, 1, 2, 60, 125])) }),
      () =>
        close(
          dice.pick([0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2999, 5000, 65_535]),
          Buffer.from('why'),
        ),
      () => close(dice.pick([1000, 1001, 3000, 4999]), dice.bytes(40)),
      () => close(dice.pick([1000, 1001, 1011, 3000, 4000, 4999]), Buffer.from('a reason')),
      () =>
        this.#put({
          first: TEXT,
          payload: Buffer.concat([text, dice.pick([Buffer.of(0xff), Buffer.of(0xed, 0xa0, 0x80)])]),
        }),
      () => this.#put({ first: TEXT, payload: dice.bytes(1 + dice.below(200)) }),
      () => this.#binary(),
      () => this.#pieced(text),
      () => this.#large(),
      () => this.#large(),
      () => this.#inflating(text),
      () => this.#inflating(text),
      () => this.#inflating(text),
      () => this.#pieces.push(random()),
      () => this.#pieces.push(Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')),
      () => this.#pieces.push(Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])),
      () => this.#put({ first: TEXT, payload: brokenMessage(dice, simpleMessage(dice, 'odd')) }),
    ])();
  }

  /** A second message in the middle of a first. */
  #interleaved(text: Buffer): void {
    this.#put({ first: 1, payload: text.subarray(0, 5) });
    this.#put({ first: this.#dice.pick([1, 2, TEXT, FINAL | BINARY]), payload: text });
  }

  /** About its length. */
  #lie(text: Buffer): void {
    const dice = this.#dice;
    const says = dice.pick<() => bigint>([
      () => BigInt(text.length + 1 + dice.below(50)),
      () => BigInt(dice.below(text.length)),
      () => 65_536n,
      () => 65_537n,
      () => 1n << BigInt(17 + dice.below(46)),
      () => (1n << 53n) - 1n + BigInt(dice.below(3)),
      () => (1n << 63n) | BigInt(text.length),
      () => (1n << 64n) - 1n,
    ])();
    this.#put({ first: TEXT, payload: text, says, lengthBytes: says > 0xffffn ? 8 : 2 });
  }

  /** Three are one too many. */
  #binary(): void {
    for (let count = 0; count < 3; count += 1) {
      this.#put({ first: FINAL | BINARY, payload: this.#dice.bytes(this.#dice.below(60)) });
    }
  }

  /** In about as many pieces as there may be, some of them empty. */
  #pieced(text: Buffer): void {
    const count = 62 + this.#dice.below(6);
    for (let index = 0; index < count; index += 1) {
      const first = (index === 0 ? 1 : CONTINUATION) | (index === count - 1 ? FINAL : 0);
      this.#put({ first, payload: text.subarray(index, index === count - 1 ? undefined : index + 1) });
    }
  }

  #large(): void {
    const dice = this.#dice;
    const payload = Buffer.alloc(65_536 + dice.below(5) - 2, '{"type":"heartbeat"} ');
    payload.fill(' ', 20);
    if (dice.chance(0.5)) return this.#put({ first: TEXT, payload });
    this.#put({ first: 1, payload: payload.subarray(0, 30_000) });
    this.#put({ first: FINAL, payload: payload.subarray(30_000) });
  }

  /** Bombs, garbage, and streams that are cut, or end before the message does. */
  #inflating(text: Buffer): void {
    const dice = this.#dice;
    const payload = dice.pick<() => Buffer>([
      () => deflatedBytes(Buffer.alloc(1 << (16 + dice.below(7)), ' ')),
      () => dice.bytes(dice.below(400)),
      () => dice.flipped(deflatedBytes(text)),
      () => deflatedBytes(text).subarray(0, dice.below(text.length)),
      () => deflateRawSync(text),
      () => Buffer.concat([deflateRawSync(text), dice.bytes(5)]),
      () => Buffer.alloc(0),
      () => Buffer.concat(Array.from({ length: 20 }, () => Buffer.of(0, 0, 0, 0xff, 0xff))),
    ])();
    const parts = split(dice, payload, dice.pick([1, 1, 2, 5]));
    for (const [index, part] of parts.entries()) {
      const first = (index === 0 ? 1 | RSV1 : CONTINUATION) | (index === parts.length - 1 ? FINAL : 0);
      this.#put({ first, payload: part });
    }
  }

  #mangleAll(): void {
    const all = this.#dice.mangled(this.bytes());
    this.#pieces.splice(0, Number.POSITIVE_INFINITY, all);
  }
}

function split(dice: Dice, bytes: Buffer, parts: number): Buffer[] {
  const cuts = Array.from({ length: parts - 1 }, () => dice.below(bytes.length + 1)).toSorted(
    (a, b) => a - b,
  );
  return [0, ...cuts].map((from, index) => bytes.subarray(from, cuts[index] ?? bytes.length));
}

/** As RFC 7692 section 7.2.1 has it. */
function deflatedBytes(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, -4);
}
