import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedCursor } from './feed-cursor.js';
import type { StoredEvent } from './port.js';

const event = (seq: number, bytes = 1): StoredEvent => ({ seq, json: new Uint8Array(bytes) });
const seqs = (events: StoredEvent[]): number[] => events.map(({ seq }) => seq);
const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** What arrives: events in any order, doubled or missing, with the connection in doubt now and then. */
const arrivals = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom('hold' as const, 'release' as const) },
  ),
  { maxLength: 120 },
);

type Take = (step: number | 'hold' | 'release') => StoredEvent[];

function takeWith(cursor: FeedCursor): Take {
  return (step) => {
    if (step === 'release') return cursor.release();
    if (step !== 'hold') return cursor.offer(event(step));
    cursor.hold();
    return [];
  };
}

/** Everything given out is exactly after + 1, after + 2, ... */
const isDense = (given: number[], after: number): boolean =>
  given.every((seq, index) => seq === after + 1 + index);

describe('FeedCursor', () => {
  it('gives out what is next, keeps what is early, drops what was given out', () => {
    const cursor = new FeedCursor(7);
    expect(seqs(cursor.offer(event(9)))).toEqual([]);
    expect(cursor.incomplete).toBe(true);
    expect(seqs(cursor.offer(event(8)))).toEqual([8, 9]);
    expect(cursor.incomplete).toBe(false);
    expect(seqs(cursor.offer(event(8)))).toEqual([]);
    expect(cursor.seq).toBe(9);
  });

  it('gives out nothing while it is held', () => {
    const cursor = new FeedCursor(0);
    cursor.hold();
    expect([...cursor.offer(event(1)), ...cursor.offer(event(2))]).toEqual([]);
    expect(seqs(cursor.release())).toEqual([1, 2]);
  });

  it('gives out exactly the log from its cursor, whatever arrives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), arrivals, (after, steps) => {
        const cursor = new FeedCursor(after);
        const given = seqs([...steps, 'release' as const].flatMap(takeWith(cursor)));
        expect(isDense(given, after)).toBe(true);
        expect(cursor.seq).toBe(after + given.length);
        // Reading the log on from the cursor completes it.
        const rest = seqs(range(1, 30).flatMap(takeWith(cursor)));
        expect([...given, ...rest]).toEqual(range(after + 1, 30));
      }),
    );
  });

  it('is what makes it so: the same arrivals handed on as they come break the promise', () => {
    const details = fc.check(
      fc.property(arrivals, (steps) => {
        const given = steps.filter((step) => typeof step === 'number');
        return isDense(given, 0);
      }),
    );
    expect(details.failed).toBe(true);
  });

  it('bounds what waits, and says that the log must be read', () => {
    const cursor = new FeedCursor(0);
    for (const seq of range(2, 20)) cursor.offer(event(seq, 1024 * 1024));
    expect(cursor.incomplete).toBe(true);
    const given = seqs(cursor.offer(event(1)));
    expect(given).toEqual(range(1, 9));
    expect(cursor.incomplete).toBe(true);
    cursor.startReading();
    expect(seqs(range(10, 20).flatMap((seq) => cursor.offer(event(seq))))).toEqual(range(10, 20));
    expect(cursor.incomplete).toBe(false);
  });
});
