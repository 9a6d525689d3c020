import type { ClientMessage, ControlData, ControlFrameOf, FrameErrorCode } from '@openv0/contracts/frames.js';
import type { Clock } from './clock.js';

/**
 * The gateway's answer, or why there is none: `NOT_CONNECTED` (there is no connection, or it ended before the answer),
 * `QUEUE_FULL` (newer commands took its place), `ABORTED` (the caller gave up; what was sent may be done all the same).
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

const NOT_CONNECTED = refusal('NOT_CONNECTED', 'Not connected to the gateway.');
const UNAVAILABLE = refusal('UNAVAILABLE', 'This connection only listens.');
const QUEUE_FULL = refusal('QUEUE_FULL', 'Too many commands wait.');
const ABORTED = refusal('ABORTED', 'Given up.');

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
  /** What can be done with a kept one now. */
  #connection: 'none' | 'talks' | 'listens' = 'none';

  /** `send` says whether the text was handed to the network. */
  constructor(clock: Clock, send: (text: string) => boolean) {
    this.#clock = clock;
    this.#send = send;
  }

  /** Never rejects. One that is `kept` waits for a connection; the oldest makes room when there are too many. */
  ask(message: ClientMessage, kept = false, signal?: AbortSignal): Promise<Answer> {
    const ref = `c${++this.#count}`;
    const text = JSON.stringify({ ...message, ref });
    return new Promise((resolve) => {
      const request = { text, kept, sentAt: 0, resolve };
      this.#waiting.set(ref, request);
      const abort = (): void => this.#settle(ref, ABORTED);
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      this.#transmit(ref, request);
      const [[oldest] = [''], ...others] = this.#kept();
      if (others.length >= MAX_KEPT) this.#settle(oldest, QUEUE_FULL);
    });
  }

  /** The gateway said `connected`: what was kept goes out, in its order; `listens` says that it can't. */
  connected(listens: boolean): void {
    this.#connection = listens ? 'listens' : 'talks';
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
    this.#connection = 'none';
    for (const [ref, { kept }] of this.#waiting) if (final || !kept) this.#settle(ref, NOT_CONNECTED);
  }

  #kept(): [string, Request][] {
    return Array.from(this.#waiting).filter(([, { kept }]) => kept);
  }

  /** A kept one that can't be sent now is sent with the next connection. */
  #transmit(ref: string, request: Request): void {
    const { kept, text } = request;
    if (kept && this.#connection === 'none') return;
    if (kept && this.#connection === 'listens') return this.#settle(ref, UNAVAILABLE);
    request.sentAt = this.#clock.now();
    if (!this.#send(text) && !kept) this.#settle(ref, NOT_CONNECTED);
  }

  #settle(ref: string, answer: Answer): void {
    this.#waiting.get(ref)?.resolve(answer);
    this.#waiting.delete(ref);
  }
}

function refusal(code: 'NOT_CONNECTED' | 'QUEUE_FULL' | 'ABORTED' | 'UNAVAILABLE', message: string): Answer {
  return { ok: false, code, message };
}
