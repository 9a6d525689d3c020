import { initialState, type RunState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import { revisionsOf } from './revisions.js';

describe('the revisions of a session', () => {
  const ran = (run: number, revision: number | null): RunState => ({
    run,
    prompt: '',
    status: 'completed',
    total_steps: 1,
    started_at: '',
    total_time: 1,
    revision,
  });

  it('are those that its runs wrote, the newest first', () => {
    const runs = [ran(1, 2), ran(2, null), ran(3, 3)];
    expect(revisionsOf({ ...initialState(), runs })).toEqual([
      { revision: 3, run: 3, last_of_run: true },
      { revision: 2, run: 1, last_of_run: true },
      { revision: 1, run: 1, last_of_run: false },
    ]);
    expect(revisionsOf(initialState())).toEqual([]);
  });
});
