import type { SessionEvent, SessionEventOf, SiteFile } from '@openv0/contracts/events.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalesce } from './delta-coalescing.js';

type Delta = SessionEventOf<'preview:delta'>;

const delta = (offset: number, text: string, more: Partial<Delta['data']> = {}): Delta => ({
  type: 'preview:delta',
  data: {
    session_id: 's'.repeat(22),
    timestamp: '2026-01-01T00:00:00.000Z',
    step_id: 'a',
    revision: 1,
    file: 'html',
    offset,
    text,
    ...more,
  },
});

const anyDelta = fc
  .record({
    step_id: fc.constantFrom('a', 'b'),
    revision: fc.constantFrom(1, 2),
    file: fc.constantFrom<SiteFile>('html', 'css'),
    offset: fc.integer({ min: 0, max: 6 }),
    text: fc.string({ unit: 'binary', maxLength: 3 }),
  })
  .map(({ offset, text, ...more }) => delta(offset, text, more));

/** As the writer does it: each delta joins the last one if it can. */
function coalesceAll(deltas: Delta[]): SessionEvent[] {
  const joined: SessionEvent[] = [];
  for (const next of deltas) {
    const last = joined.at(-1);
    const one = last && coalesce(last, next);
    if (one) joined[joined.length - 1] = one;
    else joined.push(next);
  }
  return joined;
}

describe('coalesce', () => {
  it('joins what goes on', () => {
    const later = '2026-01-01T00:00:01.000Z';
    expect(coalesce(delta(3, 'ab'), delta(5, 'c', { timestamp: later }))).toEqual(
      delta(3, 'abc', { timestamp: later }),
    );
  });

  it.each<[string, SessionEvent]>([
    ['another offset', delta(4, 'c')],
    ['a restart', delta(0, 'c')],
    ['another step', delta(2, 'c', { step_id: 'b' })],
    ['another revision', delta(2, 'c', { revision: 2 })],
    ['another file', delta(2, 'c', { file: 'css' })],
    ['too much text', delta(2, 'c'.repeat(65_536))],
  ])('leaves %s alone', (_, second) => {
    expect(coalesce(delta(0, 'ab'), second)).toBeNull();
  });

  it('changes nothing about what a viewer sees', () => {
    fc.assert(
      fc.property(fc.array(anyDelta, { maxLength: 12 }), (deltas) => {
        const joined = coalesceAll(deltas);
        expect(joined.length).toBeLessThanOrEqual(deltas.length);
        expect(joined.reduce(reduce, initialState())).toEqual(deltas.reduce(reduce, initialState()));
      }),
      { numRuns: 500 },
    );
  });
});
