import type { ConnectRequest, TransportHandlers } from '@openv0/client/transport.js';
import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { ControlFrame } from '@openv0/contracts/frames.js';
import type { Subscription } from '@openv0/realtime/hub.js';
import type { Link } from '@openv0/realtime/ports.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How a viewer's network is: it may take nothing, and lose or double numbered frames as no good network does. */
export interface Line {
  stalled: boolean;
  loses: number;
  doubles: number;
}

/** One connection, from a gateway's hub to the client that opened it. */
export class ModelSocket implements Link {
  readonly request: ConnectRequest;
  readonly #handlers: TransportHandlers;
  readonly #line: Line;
  readonly #lowWater: number;
  #frames: { text: string; bytes: number }[] = [];
  #subscription: Subscription | null = null;
  #closing: number | null = null;
  #wasFull = false;
  #over = false;
  bufferedBytes = 0;
  takenBytes = 0;

  constructor(request: ConnectRequest, handlers: TransportHandlers, line: Line, lowWater: number) {
    this.request = request;
    this.#handlers = handlers;
    this.#line = line;
    this.#lowWater = lowWater;
  }

  get over(): boolean {
    return this.#over;
  }

  get admitted(): boolean {
    return this.#subscription !== null;
  }

  /** The hub takes it in. */
  admit(join: (link: Link) => Subscription): void {
    const subscription = join(this);
    this.#subscription = subscription;
    if (this.#over) subscription.leave();
  }

  send(chunks: readonly Uint8Array[]): void {
    if (this.#over || this.#closing !== null) return;
    for (const chunk of chunks)
      for (const text of decoder.decode(chunk).split('\n')) if (text) this.#push(text);
    this.#wasFull ||= this.bufferedBytes > this.#lowWater;
  }

  tell(frame: ControlFrame): void {
    this.send([encoder.encode(`${JSON.stringify(frame)}\n`)]);
  }

  /** The close frame goes behind what waits. */
  close(reason: CloseReason): void {
    this.#closing ??= CLOSE_CODES[reason];
  }

  /** What the client says. */
  hear(text: string): boolean {
    if (this.#over) return false;
    const { type, ref } = JSON.parse(text) as { type: string; ref?: string };
    if (type === 'heartbeat' && ref !== undefined) this.tell({ type: 'ack', data: { ref } });
    return true;
  }

  /** The network takes up to so many frames to the client; says whether anything happened. */
  take(limit = Number.POSITIVE_INFINITY): boolean {
    let taken = 0;
    while (taken < limit && !this.#over) {
      const frame = this.#frames.shift();
      if (!frame) break;
      taken += 1;
      this.bufferedBytes -= frame.bytes;
      this.takenBytes += frame.bytes;
      this.#deliver(frame.text);
    }
    const isDrained = this.#wasFull && this.bufferedBytes <= this.#lowWater;
    if (isDrained && !this.#over) {
      this.#wasFull = false;
      this.#subscription?.pump();
    }
    const ends = this.#closing !== null && this.#frames.length === 0 && !this.#over;
    if (ends) this.end(this.#closing as number);
    return taken > 0 || isDrained || ends;
  }

  /** Frames flow, or wait; a socket that is closed and takes nothing is terminated. */
  flow(): boolean {
    if (this.#over || !this.admitted) return false;
    if (!this.#line.stalled) return this.take();
    if (this.#closing === null) return false;
    this.end(1006);
    return true;
  }

  /** It ends with this code, whatever waits. */
  end(code: number): void {
    if (this.#over) return;
    this.abandon();
    this.#handlers.closed(code);
  }

  /** The client has let go of it. */
  abandon(): void {
    this.#over = true;
    this.#frames = [];
    this.#subscription?.leave();
  }

  #push(text: string): void {
    const bytes = text.length + 1;
    this.bufferedBytes += bytes;
    this.#frames.push({ text, bytes });
  }

  #deliver(text: string): void {
    const isNumbered = text.startsWith('{"seq"') || text.startsWith('{"type":"skipped"');
    if (isNumbered && this.#line.loses > 0) {
      this.#line.loses -= 1;
      return;
    }
    this.#handlers.frame(text);
    if (!isNumbered || this.#line.doubles === 0 || this.#over) return;
    this.#line.doubles -= 1;
    this.#handlers.frame(text);
  }
}
