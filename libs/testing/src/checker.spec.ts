import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, isClean, type ClientLog, type Observation, type Published } from './checker.js';

const A = 'a'.repeat(22);
const B = 'b'.repeat(22);

function published(session: string, count: number): Published[] {
  return range(1, count).map((seq) => ({ session, seq, outcome: 'ok', mark: markOf(session, seq) }));
}

function events(session: string, from: number, to: number): Observation[] {
  return range(from, to).map((seq) => ({ kind: 'event', session, seq, mark: markOf(session, seq) }));
}

function client(seen: readonly Observation[], more: Partial<ClientLog> = {}): ClientLog {
  return { client: 'c1', session: A, seen, ...more };
}

function markOf(session: string, seq: number): string {
  return `${session[0]}${seq}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const NONE = { lost: 0, duplicated: 0, reordered: 0, phantom: 0, cross_session: 0, undeclared_gap: 0 };

describe('a clean log', () => {
  it('has no violations', () => {
    const report = check(published(A, 5), [client(events(A, 1, 5))]);
    expect(report).toEqual({ counts: NONE, examples: [], delivered: 5, declared: 0 });
    expect(isClean(report)).toBe(true);
  });

  it('may begin at a cursor, and end early when the client left', () => {
    const log = published(A, 9);
    expect(check(log, [client(events(A, 4, 9), { after: 3 })]).counts).toEqual(NONE);
    expect(check(log, [client(events(A, 1, 4), { stayed: false })]).counts).toEqual(NONE);
  });

  it('may hold what the publisher was not sure about, or lack it at the tail', () => {
    const log: Published[] = [...published(A, 3), { session: A, seq: 4, outcome: 'unknown' }];
    expect(check(log, [client(events(A, 1, 3))]).counts).toEqual(NONE);
    expect(check(log, [client(events(A, 1, 4))]).counts).toEqual(NONE);
  });

  it('may be moved by a snapshot, forwards and backwards, and told of skipped events', () => {
    const log = published(A, 9);
    const forwards = [...events(A, 1, 2), { kind: 'snapshot' as const, seq: 6 }, ...events(A, 7, 9)];
    expect(check(log, [client(forwards)])).toMatchObject({ counts: NONE, declared: 4 });
    const backwards = [...events(A, 1, 9), { kind: 'snapshot' as const, seq: 5 }, ...events(A, 6, 9)];
    expect(check(log, [client(backwards)])).toMatchObject({ counts: NONE, declared: 0 });
    const skipped = [...events(A, 1, 3), { kind: 'skipped' as const, from: 4, to: 7 }, ...events(A, 8, 9)];
    expect(check(log, [client(skipped)])).toMatchObject({ counts: NONE, declared: 4 });
  });

  it('may hold one event for several appends that were stored together', () => {
    const log: Published[] = [
      { session: A, seq: 1, outcome: 'ok', mark: 'x' },
      { session: A, seq: 1, outcome: 'ok', mark: 'y' },
    ];
    expect(check(log, [client([{ kind: 'event', session: A, seq: 1, mark: 'y' }])]).counts).toEqual(NONE);
  });
});

describe('each kind of violation', () => {
  const log = [...published(A, 6), ...published(B, 6)];

  it('lost: at the tail, and an unsure event that later ones prove', () => {
    expect(check(log, [client(events(A, 1, 4))]).counts).toEqual({ ...NONE, lost: 2 });
    expect(check(log, [client([])]).counts).toEqual({ ...NONE, lost: 6 });
    const unsure: Published[] = [
      { session: A, seq: 1, outcome: 'unknown' },
      { session: A, seq: 2, outcome: 'ok' },
    ];
    expect(check(unsure, [client(events(A, 2, 2))]).counts.lost).toBe(1);
  });

  it('lost and undeclared_gap: a hole in the middle', () => {
    const seen = [...events(A, 1, 2), ...events(A, 5, 6)];
    expect(check(log, [client(seen)]).counts).toEqual({ ...NONE, lost: 2, undeclared_gap: 1 });
  });

  it('duplicated', () => {
    const seen = [...events(A, 1, 4), ...events(A, 3, 6)];
    expect(check(log, [client(seen)]).counts).toEqual({ ...NONE, duplicated: 2 });
  });

  it('reordered: a hole that is filled too late', () => {
    const seen = [...events(A, 1, 2), ...events(A, 4, 4), ...events(A, 3, 3), ...events(A, 5, 6)];
    expect(check(log, [client(seen)]).counts).toEqual({ ...NONE, reordered: 1, undeclared_gap: 1 });
  });

  it('phantom: never published, refused, or with other content', () => {
    expect(check(log, [client(events(A, 1, 7))]).counts).toEqual({ ...NONE, phantom: 1 });
    const refused: Published[] = [...published(A, 2), { session: A, seq: 3, outcome: 'failed' }];
    expect(check(refused, [client(events(A, 1, 3))]).counts).toEqual({ ...NONE, phantom: 1 });
    const forged: Observation[] = [
      ...events(A, 1, 5),
      { kind: 'event', session: A, seq: 6, mark: 'something else' },
    ];
    expect(check(log, [client(forged)]).counts).toEqual({ ...NONE, phantom: 1, lost: 1 });
  });

  it('cross_session', () => {
    const seen = [...events(A, 1, 3), ...events(B, 4, 4), ...events(A, 4, 6)];
    expect(check(log, [client(seen)]).counts).toEqual({ ...NONE, cross_session: 1 });
  });

  it('a skipped range that does not start where the client is', () => {
    const seen: Observation[] = [...events(A, 1, 2), { kind: 'skipped', from: 4, to: 6 }];
    expect(check(log, [client(seen)]).counts).toEqual({ ...NONE, undeclared_gap: 1, lost: 1 });
  });

  it('says where, without drowning the reader', () => {
    const report = check(published(A, 500), [client([])]);
    expect(report.counts.lost).toBe(500);
    expect(report.examples).toHaveLength(5);
    expect(report.examples[0]).toMatchObject({ kind: 'lost', client: 'c1', session: A, seq: 1 });
  });
});

/** A log of `size` events and a place in it, at least one event before the end. */
const place = fc
  .integer({ min: 2, max: 60 })
  .chain((size) => fc.record({ size: fc.constant(size), at: fc.integer({ min: 1, max: size - 1 }) }));

describe('for any log', () => {
  it('any number of clients that saw exactly their suffix are clean', () => {
    const cursors = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), cursors, (size, afters) => {
        const clients = afters.map((after) => client(events(A, after + 1, size), { after }));
        return isClean(check(published(A, size), clients));
      }),
    );
  });

  it('one planted violation among clean clients is found, and only that kind', () => {
    const plants: Record<string, (size: number, at: number) => [Observation[], object]> = {
      lost: (size) => [events(A, 1, size - 1), { lost: 1 }],
      hole: (size, at) => [
        [...events(A, 1, at - 1), ...events(A, at + 1, size)],
        { lost: 1, undeclared_gap: 1 },
      ],
      duplicated: (size, at) => [[...events(A, 1, size), ...events(A, at, at)], { duplicated: 1 }],
      reordered: (size, at) => [
        [
          ...events(A, 1, at - 1),
          ...events(A, at + 1, at + 1),
          ...events(A, at, at),
          ...events(A, at + 2, size),
        ],
        { reordered: 1, undeclared_gap: 1 },
      ],
      phantom: (size) => [events(A, 1, size + 1), { phantom: 1 }],
      cross: (size, at) => [
        [...events(A, 1, at), ...events(B, at, at), ...events(A, at + 1, size)],
        { cross_session: 1 },
      ],
    };
    fc.assert(
      fc.property(place, fc.constantFrom(...Object.keys(plants)), ({ size, at }, name) => {
        const [seen, found] = plants[name]!(size, at);
        const log = [...published(A, size), ...published(B, size)];
        const report = check(log, [client(events(A, 1, size)), client(seen, { client: 'planted' })]);
        expect(report.counts).toEqual({ ...NONE, ...found });
        expect(report.examples.every((example) => example.client === 'planted')).toBe(true);
      }),
    );
  });
});
