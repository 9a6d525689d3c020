import { MAX_CLIENT_FRAME_BYTES } from '@openv0/contracts/frames.js';
import type { ClientMessage, ControlData, ControlFrameOf, FrameErrorCode } from '@openv0/contracts/frames.js';
import type { Clock } from './clock.js';

/**
 * The gateway's answer, or why there is none: `NOT_CONNECTED` (there is no connection, or it ended before the answer),
 * `QUEUE_FULL` (it was not sent: so many others wait), `ABORTED` (the caller gave up; what was sent may be done all the
 * same). What is larger than a gateway takes is `INVALID_DATA` without being sent.
 */
export type Answer =
  | { ok: true; data: ControlData['ack']; round_trip_ms: number }
  | {
      ok: false;
      code: FrameErrorCode | 'NOT_CONNECTED' | 'QUEUE_FULL' | 'ABORTED';
      message: string;
      retry_after_ms?: number;
    };

/** So many commands wait for a connection; a gateway takes them at once. */
export const MAX_KEPT = 16;
/** A larger frame costs the connection. Bytes; a shared socket's `ref` may be longer than ours. */
const LARGEST = MAX_CLIENT_FRAME_BYTES - 16;

const NOT_CONNECTED = refusal('NOT_CONNECTED', 'Not connected.');
const UNAVAILABLE = refusal('UNAVAILABLE', 'This connection only listens: use HTTP.');
const QUEUE_FULL = refusal('QUEUE_FULL', 'Too many commands wait.');
const ABORTED = refusal('ABORTED', 'Given up.');
const TOO_LARGE = refusal('INVALID_DATA', 'Longer than 64 KiB.');

interface Request {
  text: string;
  /** Outlives connections: sent again with the next one until it is answered. */
  kept: boolean;
  sentAt: number;
  resolve(answer: Answer): void;
}

/** Messages to the gateway that wait for the answer with their `ref`, oldest first. */
export class Requests {
  readonly #clock: Clock;
  readonly #send: (text: string) => boolean;
  readonly #waiting = new Map<string, Request>();
  #count = 0;
  /** What a connection is for; null while there is none. */
  #listens: boolean | null = null;

  /** `send` says whether the text was handed to the network. */
  constructor(clock: Clock, send: (text: string) => boolean) {
    this.#clock = clock;
    this.#send = send;
  }

  /** Never rejects. One that is `kept` waits for a connection, unless too many do. */
  ask(message: ClientMessage, kept = false, signal?: AbortSignal): Promise<Answer> {
    const ref = `c${++this.#count}`;
    const text = JSON.stringify({ ...message, ref });
    return new Promise((answer) => {
      const abort = (): void => this.#settle(ref, ABORTED);
      const resolve = (given: Answer): void => {
        signal?.removeEventListener('abort', abort);
        answer(given);
      };
      const isFull = kept && this.#kept().length >= MAX_KEPT;
      const request = { text, kept, sentAt: 0, resolve };
      this.#waiting.set(ref, request);
      signal?.addEventListener('abort', abort);
      if (signal?.aborted) abort();
      else if (new Blob([text]).size > LARGEST) this.#settle(ref, TOO_LARGE);
      else if (isFull) this.#settle(ref, QUEUE_FULL);
      else this.#transmit(ref, request);
    });
  }

  /** The gateway said `connected`: what was kept goes out, in its order; `listens` says that it can't. */
  connected(listens: boolean): void {
    this.#listens = listens;
    for (const [ref, request] of this.#kept()) this.#transmit(ref, request);
  }

  answered(answer: ControlFrameOf<'ack'> | ControlFrameOf<'error'>): void {
    const { ref = '' } = answer.data;
    const request = this.#waiting.get(ref);
    if (!request) return;
    const round_trip_ms = this.#clock.now() - request.sentAt;
    if (answer.type === 'ack') this.#settle(ref, { ok: true, data: answer.data, round_trip_ms });
    else this.#settle(ref, { ok: false, ...answer.data });
  }

  /** The connection is gone, and with it the answers; `final`: no other will come. */
  dropped(final = false): void {
    this.#listens = null;
    for (const [ref, { kept }] of this.#waiting) if (final || !kept) this.#settle(ref, NOT_CONNECTED);
  }

  #kept(): [string, Request][] {
    return Array.from(this.#waiting).filter(([, { kept }]) => kept);
  }

  /** A kept one that can't be sent now is sent with the next connection. */
  #transmit(ref: string, request: Request): void {
    const { kept, text } = request;
    if (kept && this.#listens === null) return;
    if (kept && this.#listens) return this.#settle(ref, UNAVAILABLE);
    request.sentAt = this.#clock.now();
    if (!this.#send(text) && !kept) this.#settle(ref, NOT_CONNECTED);
  }

  #settle(ref: string, answer: Answer): void {
    this.#waiting.get(ref)?.resolve(answer);
    this.#waiting.delete(ref);
  }
}

function refusal(code: Exclude<Answer, { ok: true }>['code'], message: string): Answer {
  return { ok: false, code, message };
}
