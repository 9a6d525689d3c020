import type { ClientMessage, ControlData, FrameErrorCode } from '@openv0/contracts/frames.js';
import type { Clock } from './clock.js';

/** The gateway's answer; `NOT_CONNECTED` when there is no connection, or it ended before the answer. */
export type Answer =
  | { ok: true; data: ControlData['ack']; round_trip_ms: number }
  | { ok: false; code: FrameErrorCode | 'NOT_CONNECTED'; message: string; retry_after_ms?: number };

const NOT_CONNECTED: Answer = {
  ok: false,
  code: 'NOT_CONNECTED',
  message: 'There is no connection to the gateway.',
};

/** Messages to the gateway that wait for the answer with their `ref`. */
export class Requests {
  readonly #clock: Clock;
  readonly #waiting = new Map<string, { sentAt: number; resolve: (answer: Answer) => void }>();
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Sends `message` with a `ref` of ours. Never rejects. */
  ask(message: ClientMessage, send: (text: string) => boolean): Promise<Answer> {
    const ref = `c${++this.#count}`;
    return new Promise((resolve) => {
      this.#waiting.set(ref, { sentAt: this.#clock.now(), resolve });
      if (!send(JSON.stringify({ ...message, ref }))) this.#settle(ref, NOT_CONNECTED);
    });
  }

  acknowledged(data: ControlData['ack']): void {
    const sentAt = this.#waiting.get(data.ref ?? '')?.sentAt ?? 0;
    this.#settle(data.ref, { ok: true, data, round_trip_ms: this.#clock.now() - sentAt });
  }

  refused({ ref, ...error }: ControlData['error']): void {
    this.#settle(ref, { ok: false, ...error });
  }

  /** The connection is gone, and with it the answers. */
  dropped(): void {
    for (const ref of this.#waiting.keys()) this.#settle(ref, NOT_CONNECTED);
  }

  #settle(ref: string | undefined, answer: Answer): void {
    if (ref === undefined) return;
    this.#waiting.get(ref)?.resolve(answer);
    this.#waiting.delete(ref);
  }
}
