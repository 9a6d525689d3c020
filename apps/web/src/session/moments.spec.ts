import type { HistoryEntry } from '@openv0/client/view.js';
import { describe, expect, it } from 'vitest';
import { heldMoment, revisionBeside } from './moments.js';

/** Events 5 to 12: revisions came with 6, 9 and 11. */
const HISTORY: HistoryEntry[] = [5, 6, 7, 8, 9, 10, 11, 12].map((seq) => ({
  seq,
  type: [6, 9, 11].includes(seq) ? 'preview:updated' : 'preview:delta',
  at: '',
  bytes: 0,
}));

describe('a moment that is asked for', () => {
  it.each([
    ['now', null, null],
    ['before what is kept', 4, null],
    ['the first that is kept', 5, 5],
    ['the last that came', 12, 12],
    ['beyond it', 13, null],
  ])('%s', (_, wanted, held) => {
    expect(heldMoment(wanted, HISTORY, 12)).toBe(held);
  });

  it('is not held where nothing is kept', () => {
    expect(heldMoment(3, [], 12)).toBeNull();
  });
});

describe('the revision before', () => {
  it.each([
    ['a draft is the last one', null, true, 11],
    ['the finished page is not that page once more', null, false, 9],
    ['a revision as it came', 9, true, 6],
    ['the first', 6, true, null],
    ['the end of a run', 12, false, 9],
    ['nothing at all', 5, false, null],
  ])('%s', (_, seq, isDrawing, before) => {
    expect(revisionBeside(HISTORY, seq, isDrawing, -1)).toBe(before);
  });
});

describe('the revision after', () => {
  it.each([
    [6, 9],
    [7, 9],
    [11, null],
    [null, null],
  ])('%s is %s', (seq, after) => {
    expect(revisionBeside(HISTORY, seq, true, 1)).toBe(after);
  });
});
