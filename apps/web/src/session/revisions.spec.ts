import type { HistoryEntry } from '@openv0/client/view.js';
import { initialState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import { entryOf, pairOnView, revisionName, runOf } from './revisions.js';

const ENDED = { prompt: '', status: 'completed', total_steps: 1, started_at: '', total_time: 1 } as const;
const STATE = {
  ...initialState(),
  run: 3,
  runs: [
    { ...ENDED, run: 1, revision: 4 },
    { ...ENDED, run: 2, revision: null },
    { ...ENDED, run: 3, revision: 6 },
  ],
};

describe('the pair that is compared', () => {
  it.each([
    ['live: what the newest changed', 6, null, [5, 6]],
    ['the past: what has changed since', 6, 2, [2, 6]],
    ['the newest, held', 6, 6, [5, 6]],
    ['the first', 1, null, [0, 1]],
  ])('%s', (_, newest, onView, [from, to]) => {
    expect(pairOnView(newest, onView)).toEqual({ from, to });
  });
});

it.each([
  [1, 1],
  [4, 1],
  [5, 3],
  [7, null],
])('revision %d is of run %s', (revision, run) => {
  expect(runOf(STATE, revision)).toBe(run);
});

it('an entry is found by counting back from the newest', () => {
  const history: HistoryEntry[] = ['preview:updated', 'preview:delta', 'preview:updated'].map((type, at) => ({
    seq: at + 10,
    type,
    at: '',
    bytes: 0,
  }));
  expect([6, 5, 4].map((revision) => entryOf(history, 6, revision)?.seq ?? null)).toEqual([12, 10, null]);
});

it('a revision is called by its step, or by its run', () => {
  const step = { step_id: 'menu', title: 'Menu', weight: 1, status: 'completed' } as const;
  const state = { ...STATE, steps: [{ ...step, message: '', started_at: null, ended_at: null }] };
  expect(revisionName(6, state, 'menu')).toBe('6 · Menu');
  expect(revisionName(6, state, undefined)).toBe('6');
  expect(revisionName(2, state, 'menu')).toBe('2 · version 1');
  expect(revisionName(0, state, undefined)).toBe('0 · before anything');
});
