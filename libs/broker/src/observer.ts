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
  /** A live event was handed on that came with a `traceparent`. */
  traced?(event: { sessionId: string; seq: number; traceparent: string }): void;
}

/**
 * How an event's publish ended: `stored`, `recovered` (it stood although its ack was lost), or not at all: `fenced` by
 * another writer, `rewound` by a log that lost its end, `full`, or `failed` for any other reason.
 */
export type PublishResult = 'stored' | 'recovered' | 'fenced' | 'rewound' | 'full' | 'failed';

/** One event on its way, through all tries. */
export interface Publishing {
  /** Goes with the event as a header, for whoever delivers it: its place in a trace (W3C). */
  traceparent?: string;
  end(result: PublishResult): void;
}

/** Of a session's writer. */
export interface WriterObserver {
  /** An event of so many bytes is about to be published, to be the log's `seq`th. */
  begins(bytes: number, seq: number): Publishing;
  /** The broker did not answer: the same event is tried again. */
  retried(): void;
}

/** Several as one, told in this order. */
export function observers(...given: (WriterObserver | undefined)[]): WriterObserver {
  const all = given.filter((observer) => observer !== undefined);
  return {
    begins(bytes, seq) {
      const publishings = all.map((observer) => observer.begins(bytes, seq));
      const traceparent = publishings.find((publishing) => publishing.traceparent)?.traceparent;
      return {
        ...(traceparent && { traceparent }),
        end(result) {
          for (const publishing of publishings) publishing.end(result);
        },
      };
    },
    retried() {
      for (const observer of all) observer.retried();
    },
  };
}
