import type { WebSocket } from 'ws';
import { TokenBucket, type BucketSize, type Taken } from '@openv0/platform/token-bucket.js';

/** Messages of one connection: 120 a minute, 20 at once. Who sends 20 more without waiting is cut off. */
const MESSAGES: BucketSize = { burst: 20, refill: 120, perMs: 60_000, debt: 20 };

/** What one connection may say. Its pings have a measure of their own, as nobody can be told to send fewer. */
export class MessageLimits {
  readonly #messages = new TokenBucket(MESSAGES, performance.now());
  readonly #pings = new TokenBucket(MESSAGES, performance.now());

  message(): Taken {
    return this.#messages.take(performance.now());
  }

  /** Calls `onFlood` when a client pings as nobody does who means it. */
  watchPings(client: WebSocket, onFlood: () => void): void {
    client.on('ping', () => {
      if (this.#pings.take(performance.now()).outcome === 'spent') onFlood();
    });
  }
}
