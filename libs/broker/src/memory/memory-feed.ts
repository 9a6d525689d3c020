import { FeedCursor } from '../feed-cursor.js';
import type { Feed, FeedHandler, StoredEvent } from '../port.js';
import type { MemoryLog } from './memory-log.js';

/** A feed on the in-memory log. Hands events on in a later turn, as a network would. */
export class MemoryFeed implements Feed {
  readonly #cursor: FeedCursor;
  readonly #epoch: string;
  readonly #off: () => void;
  #closed = false;

  constructor(
    private readonly log: MemoryLog,
    private readonly sessionId: string,
    after: number,
    private readonly handler: FeedHandler,
  ) {
    this.#cursor = new FeedCursor(after);
    this.#epoch = log.epoch;
    this.#off = log.listen(sessionId, {
      stored: (event) => queueMicrotask(() => this.#take(event)),
      changed: () => queueMicrotask(() => this.catchUp()),
    });
  }

  get seq(): number {
    return this.#cursor.seq;
  }

  close(): void {
    this.#closed = true;
    this.#off();
  }

  catchUp(): void {
    if (this.#closed) return;
    const head = this.log.head(this.sessionId)?.seq ?? 0;
    const rewound = head > 0 && head < this.seq;
    if (this.log.epoch !== this.#epoch || rewound) return this.#end(() => this.handler.epochChanged());
    for (const event of this.log.events(this.sessionId)) this.#handOn(event);
    if (!this.#closed && head > this.seq) this.#end(() => this.handler.trimmed(head));
  }

  #take(event: StoredEvent): void {
    if (this.#closed) return;
    this.#handOn(event);
    if (this.#cursor.incomplete) this.catchUp();
  }

  #handOn({ seq, json }: StoredEvent): void {
    for (const event of this.#cursor.offer({ seq, json })) {
      if (!this.#closed) this.handler.event({ seq: event.seq, json: new Uint8Array(event.json) });
    }
  }

  #end(tell: () => void): void {
    this.close();
    tell();
  }
}
