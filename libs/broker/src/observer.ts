/**
 * What somebody who measures is told. None of it may throw or wait. Unobserved, a feed and a writer cost what they
 * always did.
 */

/** Of the feeds of a reader. */
export interface FeedObserver {
  /** A live event was handed on. `storedAt` is the broker's time, RFC 3339 to the nanosecond. */
  live(storedAt: string): void;
  /** A live event came that had been handed on before: it was dropped. */
  duplicate(): void;
  /** Live events don't follow each other: those missing are read from the log. */
  gap(): void;
}

/**
 * How an event's publish ended: `stored`, `recovered` (it stood although its ack was lost), or not at all: `fenced` by
 * another writer, `rewound` by a log that lost its end, `full`, or `failed` for any other reason.
 */
export type PublishResult = 'stored' | 'recovered' | 'fenced' | 'rewound' | 'full' | 'failed';

/** One event on its way, through all tries. */
export interface Publishing {
  end(result: PublishResult): void;
}

/** Of a session's writer. */
export interface WriterObserver {
  /** An event of so many bytes is about to be published. */
  begins(bytes: number): Publishing;
  /** The broker did not answer: the same event is tried again. */
  retried(): void;
}
