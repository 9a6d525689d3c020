/**
 * A WebSocket between the client and the real one that spoils what comes in: the wire at its worst, and more often than
 * any network does it. Random, but the same for the same seed.
 */
import type { WebSocketConstructor, WebSocketLike } from '@openv0/client/transport-websocket.js';
import { WebSocket } from 'ws';

export interface SocketFaults {
  /** Share of events delivered again, a few events later. */
  repeat?: number;
  /** Share of events that vanish. */
  drop?: number;
  /** A connection that resumes gets no replay: what it missed vanishes. */
  noReplay?: boolean;
  /** What declares a lost position vanishes: `reset`, `snapshot` and `skipped`. */
  undeclared?: boolean;
  seed?: number;
}

/** Hears what happens on the wire, before anything is spoiled. */
export interface WireTap {
  frame?(text: string): void;
  /** A connection is tried; each is another object. */
  opening?(socket: object): void;
  open?(socket: object): void;
  closed?(socket: object, code: number): void;
}

export interface SpoiledCounts {
  repeated: number;
  dropped: number;
}

const REPEAT_AFTER = 3;
const DECLARES = /^\{"type":"(reset|snapshot|skipped)"/;

/**
 * A constructor for the client's `WebSocket` option, and what its sockets have spoiled so far.
 */
export function unreliableSocket(
  faults: SocketFaults,
  tap: WireTap = {},
): {
  Socket: WebSocketConstructor;
  spoiled: SpoiledCounts;
} {
  const spoiled: SpoiledCounts = { repeated: 0, dropped: 0 };
  const random = mulberry32(faults.seed ?? 1);
  class Socket extends SpoiledSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, new Spoiler(faults, random, spoiled, url.includes('after=')), tap);
    }
  }
  return { Socket, spoiled };
}

class SpoiledSocket implements WebSocketLike {
  readonly #socket: WebSocket;
  readonly #spoiler: Spoiler;
  readonly #tap: WireTap;

  constructor(url: string, protocols: string[], spoiler: Spoiler, tap: WireTap) {
    this.#socket = new WebSocket(url, protocols);
    this.#spoiler = spoiler;
    this.#tap = tap;
    tap.opening?.(this);
    this.#socket.on('open', () => tap.open?.(this));
    this.#socket.on('close', (code) => tap.closed?.(this, code));
  }

  get readyState(): number {
    return this.#socket.readyState;
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    if (type === 'close') this.#socket.on('close', (code) => listener({ code } as never));
    if (type === 'error') this.#socket.on('error', () => listener(undefined as never));
    if (type === 'message') {
      this.#socket.on('message', (bytes) => {
        const text = String(bytes);
        this.#tap.frame?.(text);
        for (const data of this.#spoiler.pass(text)) listener({ data } as never);
      });
    }
  }

  send(data: string): void {
    this.#socket.send(data);
  }

  close(code?: number): void {
    this.#socket.close(code);
  }
}

/** What becomes of one connection's frames. Control frames pass, but for those that `undeclared` names. */
export class Spoiler {
  readonly #faults: SocketFaults;
  readonly #random: () => number;
  readonly #counts: SpoiledCounts;
  #replaying: boolean;
  #again: { text: string; after: number }[] = [];

  constructor(faults: SocketFaults, random: () => number, counts: SpoiledCounts, resumes: boolean) {
    this.#faults = faults;
    this.#random = random;
    this.#counts = counts;
    this.#replaying = resumes;
  }

  pass(text: string): string[] {
    if (!text.startsWith('{"seq":')) {
      if (text.startsWith('{"type":"replay:completed"')) this.#replaying = false;
      return this.#faults.undeclared && DECLARES.test(text) ? this.#drop() : [text];
    }
    if (this.#replaying && this.#faults.noReplay) return this.#drop();
    if (this.#random() < (this.#faults.drop ?? 0)) return this.#drop();
    const repeated = this.#due();
    if (this.#random() < (this.#faults.repeat ?? 0)) this.#again.push({ text, after: REPEAT_AFTER });
    return [text, ...repeated];
  }

  #drop(): string[] {
    this.#counts.dropped += 1;
    return [];
  }

  #due(): string[] {
    for (const one of this.#again) one.after -= 1;
    const due = this.#again.filter((one) => one.after <= 0);
    this.#again = this.#again.filter((one) => one.after > 0);
    this.#counts.repeated += due.length;
    return due.map((one) => one.text);
  }
}

/** A small seeded generator of numbers in [0, 1). Source: Tommy Ettinger's mulberry32, public domain. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
