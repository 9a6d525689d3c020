/** A client that sends bytes and reads what comes back without a library: nothing corrects what it says. */
import { connect, type Socket } from 'node:net';
import { constants, inflateRawSync } from 'node:zlib';

const LATE_MS = 30_000;
const TAIL = Buffer.of(0, 0, 0xff, 0xff);

export interface FrameParts {
  /** The first byte: FIN, the reserved bits, the opcode. */
  first: number;
  payload: Buffer;
  /** Null: not masked. */
  key: Buffer | null;
  /** How many bytes its length is in; default: as few as will do. */
  lengthBytes?: 0 | 2 | 8;
  /** What the length says, if it lies. */
  says?: bigint;
}

export const TEXT = 0x81;
export const CLOSE = 0x88;

export function frameBytes({ first, payload, key, lengthBytes, says }: FrameParts): Buffer {
  const length = says ?? BigInt(payload.length);
  const size = lengthBytes ?? (length <= 125n ? 0 : length <= 0xffffn ? 2 : 8);
  const head = Buffer.alloc(2 + size);
  head[0] = first;
  head[1] = (key ? 0x80 : 0) | (size === 0 ? Number(length & 0x7fn) : size === 2 ? 126 : 127);
  if (size === 2) head.writeUInt16BE(Number(length & 0xffffn), 2);
  if (size === 8) head.writeBigUInt64BE(BigInt.asUintN(64, length), 2);
  if (!key) return Buffer.concat([head, payload]);
  return Buffer.concat([head, key, payload.map((byte, index) => byte ^ (key[index % 4] ?? 0))]);
}

export class RawConversation {
  readonly #socket: Socket;
  #head: string | null = null;
  #rest: Buffer = Buffer.alloc(0);
  #waiting: (() => void) | null = null;
  /** Everything that came, for an answer that is no upgrade. */
  #heard: Buffer[] = [];
  readonly messages: { type: string; data: Record<string, unknown> }[] = [];
  /** The code of the server's close frame; 1005: it had none. */
  closeCode: number | null = null;
  /** What is wrong with what the server sent. */
  problem: string | null = null;
  ended = false;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      this.ended = true;
      this.#waiting?.();
    });
  }

  /** Of the first answer; null: none yet. */
  get status(): number | null {
    return this.#head === null ? null : Number(this.#head.slice(9, 12));
  }

  get head(): string {
    return this.#head ?? '';
  }

  /** All that came, as text. */
  get text(): string {
    return Buffer.concat(this.#heard).toString('latin1');
  }

  write(bytes: Buffer): void {
    if (!this.#socket.destroyed) this.#socket.write(bytes);
  }

  /** In pieces that arrive apart from each other. */
  async trickle(bytes: Buffer, cuts: readonly number[]): Promise<void> {
    let from = 0;
    for (const cut of cuts.toSorted((a, b) => a - b)) {
      this.write(bytes.subarray(from, cut));
      from = cut;
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.write(bytes.subarray(from));
  }

  /** Says nothing more. */
  finish(): void {
    this.#socket.end();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** False: it wasn't so within the time. */
  async until(isSo: () => boolean, within = LATE_MS): Promise<boolean> {
    if (isSo()) return true;
    return new Promise((resolve) => {
      const done = (was: boolean): void => {
        clearTimeout(timer);
        this.#waiting = null;
        resolve(was);
      };
      const timer = setTimeout(() => done(false), within);
      this.#waiting = () => {
        if (isSo()) done(true);
        else if (this.ended) done(false);
      };
    });
  }

  #take(chunk: Buffer): void {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    if (this.#head === null) this.#readHead();
    if (this.status === 101) while (this.#readFrame());
    else this.#heard.push(chunk);
    this.#waiting?.();
  }

  #readHead(): void {
    const end = this.#rest.indexOf('\r\n\r\n');
    if (end < 0) return;
    this.#head = this.#rest.toString('latin1', 0, end);
    if (!/^HTTP\/1\.1 \d{3} /.test(this.#head)) this.problem ??= 'no HTTP answer';
    this.#rest = this.#rest.subarray(end + 4);
  }

  /** False: there is no whole one. */
  #readFrame(): boolean {
    const [first = 0, second = 0] = this.#rest;
    const size = { 126: 2, 127: 8 }[second] ?? 0;
    if (this.#rest.length < 2 + size) return false;
    const length = size === 0 ? second : Number(`0x${this.#rest.toString('hex', 2, 2 + size)}`);
    const end = 2 + size + length;
    if (this.#rest.length < end) return false;
    const payload = this.#rest.subarray(2 + size, end);
    this.#rest = this.#rest.subarray(end);
    this.#frame(first, second, payload);
    return true;
  }

  #frame(first: number, second: number, payload: Buffer): void {
    if (second >= 0x80) this.problem ??= 'a masked frame from the server';
    if (this.closeCode !== null) this.problem ??= 'a frame after the close frame';
    if (first === CLOSE) this.closeCode = payload.length < 2 ? 1005 : payload.readUInt16BE(0);
    else if (first === TEXT || first === (TEXT | 0x40)) this.#message(first, payload);
    else if (first !== 0x89 && first !== 0x8a) this.problem ??= `a frame that begins with ${first}`;
  }

  #message(first: number, payload: Buffer): void {
    try {
      const finishFlush = constants.Z_SYNC_FLUSH;
      const content =
        first === TEXT ? payload : inflateRawSync(Buffer.concat([payload, TAIL]), { finishFlush });
      this.messages.push(JSON.parse(String(content)) as (typeof this.messages)[number]);
    } catch (error) {
      this.problem ??= `a message that can't be read: ${(error as Error).message}`;
    }
  }
}
