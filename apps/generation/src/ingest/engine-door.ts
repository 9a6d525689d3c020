import { setTimeout as delay } from 'node:timers/promises';
import type { Msg, NatsConnection, Subscription } from '@nats-io/transport-node';
import { INGEST_PREFIX } from '@openv0/contracts/ingest.js';
import { TokenBucket, type Taken } from '@openv0/platform/token-bucket.js';

/** Each request is one process's. */
const QUEUE = 'generation';
/** An engine that goes on regardless isn't listened to for so long, in milliseconds: the broker then refuses for us. */
const DEAF_MS = 5_000;
/** How long the broker may take to say that nothing more comes, in milliseconds. */
const DRAIN_MS = 2_000;

export interface DoorOptions {
  engine: string;
  /** Requests of all its sessions in a second, on the average. */
  perSecond: number;
  onRequest(message: Msg): void;
  onFlood(taken: Exclude<Taken, { outcome: 'taken' }>, message: Msg): void;
}

/**
 * Where one engine's requests come in: a connection of its own, so that what an engine sends too much fills nobody
 * else's, and a measure of how much may come.
 */
export class EngineDoor {
  #subscription: Subscription | undefined;
  #reopen: NodeJS.Timeout | undefined;
  #bucket: TokenBucket;

  constructor(
    private readonly nc: NatsConnection,
    private readonly options: DoorOptions,
  ) {
    this.#bucket = this.#fullBucket();
  }

  open(): void {
    if (this.nc.isClosed()) return;
    this.#subscription = this.nc.subscribe(`${INGEST_PREFIX}${this.options.engine}.*`, {
      queue: QUEUE,
      callback: (error, message) => {
        if (!error) this.#take(message);
      },
    });
  }

  /** Nothing more comes in; what has come can still be answered. */
  async close(): Promise<void> {
    clearTimeout(this.#reopen);
    const drained = this.nc.isClosed() ? undefined : this.#subscription?.drain().catch(() => {});
    await Promise.race([drained, delay(DRAIN_MS, undefined, { ref: false })]);
  }

  #take(message: Msg): void {
    const taken = this.#bucket.take(performance.now());
    if (taken.outcome === 'taken') return this.options.onRequest(message);
    this.options.onFlood(taken, message);
    if (taken.outcome === 'spent' && !this.#subscription?.isClosed()) this.#turnDeaf();
  }

  #turnDeaf(): void {
    this.#subscription?.unsubscribe();
    this.#reopen = setTimeout(() => {
      this.#bucket = this.#fullBucket();
      this.open();
    }, DEAF_MS);
  }

  #fullBucket(): TokenBucket {
    const { perSecond } = this.options;
    const size = { burst: 2 * perSecond, refill: perSecond, perMs: 1_000, debt: 2 * perSecond };
    return new TokenBucket(size, performance.now());
  }
}
