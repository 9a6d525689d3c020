import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelLog } from './spec/model-log.js';
import { markOf, superseded, type Mark, type SeqRange } from './superseded.js';

function rangesOf(log: ModelLog): SeqRange[] {
  return superseded(log.events.map(markOf), 1);
}

function fold(events: readonly SessionEvent[], from: SessionState): SessionState {
  return events.reduce(reduce, from);
}

describe('superseded', () => {
  it('are the deltas of a step before its page', () => {
    const log = new ModelLog();
    log.delta('a', 'html', 0, 'x');
    log.delta('a', 'css', 0, 'x');
    log.publish('between');
    log.delta('b', 'html', 0, 'x');
    log.delta('a', 'html', 1, 'x');
    log.page('a', 'x');
    log.delta('a', 'html', 2, 'x');
    expect(rangesOf(log)).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 5 },
    ]);
  });

  it('are the deltas of a file before it is written from the beginning again', () => {
    const log = new ModelLog();
    log.delta('a', 'html', 0, 'x');
    log.delta('a', 'css', 0, 'x');
    log.delta('a', 'html', 1, 'x');
    log.delta('a', 'html', 0, 'x');
    expect(rangesOf(log)).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ]);
  });

  it('are none of another run, whose steps have the same names', () => {
    const log = new ModelLog();
    log.delta('a', 'html', 0, 'x');
    log.run(2);
    log.page('a', 'x');
    expect(rangesOf(log)).toEqual([]);
  });

  /** Any events in any order, also such as no writer would write. */
  const events = fc
    .array(
      fc.record({
        type: fc.constantFrom('delta', 'delta', 'delta', 'delta', 'page', 'run', 'message'),
        step: fc.constantFrom('a', 'b', 'c'),
        file: fc.constantFrom('html' as const, 'css' as const),
        offset: fc.nat(3),
        revision: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 40 },
    )
    .map((made) => {
      const log = new ModelLog();
      for (const { type, step, file, offset, revision } of made) {
        if (type === 'delta')
          log.store('preview:delta', { step_id: step, revision, file, offset, text: 'xy' });
        else if (type === 'page') log.page(step, 'page');
        else if (type === 'run') log.run(2);
        else log.publish('message');
      }
      return log.events;
    });

  /** Whether all who leave superseded events out behind any cursor have, at the end, the state of who saw them. */
  function agrees(
    judge: (marks: (Mark | null)[], first: number) => SeqRange[],
    all: SessionEvent[],
  ): boolean {
    const left = judge(all.map(markOf), 1);
    const isLeftOut = (seq: number): boolean => left.some(({ from, to }) => from <= seq && seq <= to);
    const whole = JSON.stringify(fold(all, initialState()));
    return all.every((_event, cursor) => {
      const behind = all.filter((_other, index) => index >= cursor && !isLeftOut(index + 1));
      return JSON.stringify(fold(behind, fold(all.slice(0, cursor), initialState()))) === whole;
    });
  }

  it('leaves the state as it is', () => {
    fc.assert(
      fc.property(events, (all) => agrees(superseded, all)),
      { numRuns: 2_000 },
    );
  });

  it('would be found wrong with one more event left out', () => {
    const tooMany = (marks: (Mark | null)[], first: number): SeqRange[] => {
      const last = marks.findLastIndex((mark) => mark?.kind === 'delta');
      return last < 0 ? [] : [...superseded(marks, first), { from: first + last, to: first + last }];
    };
    const result = fc.check(
      fc.property(events, (all) => agrees(tooMany, all)),
      { numRuns: 2_000 },
    );
    expect(result.failed).toBe(true);
  });
});
