import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import { initialState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  announcement,
  clockTime,
  duration,
  isEstimateFromPast,
  isSlow,
  lastLine,
  outlook,
  paceShare,
  quietTime,
  stallOf,
  stepLook,
  stepShare,
  stepTime,
} from './progress-text.js';

const start = Date.parse('2026-01-01T12:00:00Z');

function step(id: string, status: StepState['status'], change: Partial<StepState> = {}): StepState {
  const begun = status !== 'pending';
  const ended = status === 'completed' || status === 'failed';
  return {
    step_id: id,
    title: id,
    weight: 1,
    status,
    message: '',
    started_at: begun ? new Date(start).toISOString() : null,
    ended_at: ended ? new Date(start + 10_000).toISOString() : null,
    ...change,
  };
}

function running(steps: StepState[], change: Partial<SessionState> = {}): SessionState {
  return { ...initialState(), status: 'running', run: 1, steps, total_steps: steps.length, ...change };
}

describe('quietTime', () => {
  it('counts seconds, then minutes, on one line', () => {
    expect([0, 18.9, 119, 120, 305].map(quietTime)).toEqual(
      ['0 s', '18 s', '119 s', '2 min', '5 min'].map(nbsp),
    );
  });
});

function nbsp(words: string): string {
  return words.replace(' ', '\u00a0');
}

describe('times', () => {
  it.each([
    [0, '0:00'],
    [26.9, '0:26'],
    [68, '1:08'],
    [3_723, '1:02:03'],
    [-5, '0:00'],
  ])('%d s on a clock: %s', (seconds, text) => expect(clockTime(seconds)).toBe(text));

  it.each([
    [900, '0.9 s'],
    [10_430, '10.4 s'],
    [59_949, '59.9 s'],
    [59_960, '1:00'],
    [68_000, '1:08'],
    [-3, '0.0 s'],
  ])('a step of %d ms: %s', (ms, text) => expect(duration(ms)).toBe(text));

  it.each([
    [0.4, 'a moment left'],
    [7.6, 'about 8 s left'],
    [28, 'about 30 s left'],
    [57, 'about 55 s left'],
    [58, 'about 1 min left'],
    [140, 'about 2 min left'],
  ])('an estimate of %d s: %s', (seconds, text) => expect(about(seconds)).toBe(text));

  it('a step takes from its beginning to its end, or to now', () => {
    expect(stepTime(step('a', 'completed'), 0)).toBe(10_000);
    expect(stepTime(step('a', 'in_progress'), start + 3_000)).toBe(3_000);
    expect(stepTime(step('a', 'in_progress'), start - 3_000)).toBe(0);
    expect(stepTime(step('a', 'pending'), start)).toBeNull();
  });
});

describe('a slow run', () => {
  const state = running([], { started_at: new Date(start).toISOString(), estimated_time: 20 });

  it('takes twice what was expected, and says so only while it runs', () => {
    expect(isSlow(state, start + 40_000)).toBe(false);
    expect(isSlow(state, start + 40_001)).toBe(true);
    expect(isSlow({ ...state, status: 'completed' }, start + 90_000)).toBe(false);
  });

  it('is never said to be one where nothing was expected', () => {
    expect(isSlow({ ...state, estimated_time: null }, start + 900_000)).toBe(false);
    expect(isSlow({ ...state, estimated_time: 0 }, start + 900_000)).toBe(false);
  });
});

describe('steps', () => {
  it.each([
    ['completed', 'running', 'done'],
    ['in_progress', 'running', 'now'],
    ['in_progress', 'cancelled', 'left'],
    ['in_progress', 'failed', 'failed'],
    ['pending', 'completed', 'planned'],
    ['failed', 'running', 'failed'],
  ] as const)('%s in a run that is %s: %s', (status, run, look) => {
    expect(stepLook(step('a', status), { ...initialState(), status: run })).toBe(look);
  });

  it('are filled by what the progress is beyond the finished ones', () => {
    const steps = [step('a', 'completed', { weight: 2 }), step('b', 'in_progress', { weight: 2 })];
    expect(stepShare(running(steps, { progress: 75 }))).toBe(0.5);
    expect(stepShare(running(steps, { progress: 10 }))).toBe(0);
    expect(stepShare(running(steps, { progress: 100 }))).toBe(1);
    expect(stepShare(running([]))).toBe(0);
  });
});

describe('the share at this pace', () => {
  const steps = [step('a', 'completed'), step('b', 'completed'), step('c', 'in_progress', { weight: 2 })];

  it('is what the finished steps took, by weight', () => {
    expect(paceShare(running(steps), start + 5_000)).toBe(0.25);
  });

  it('never says that a step is done, and nothing before two steps are', () => {
    expect(paceShare(running(steps), start + 900_000)).toBe(0.95);
    expect(paceShare(running(steps.slice(1)), start + 5_000)).toBe(0);
    expect(paceShare({ ...running(steps), status: 'failed' }, start + 5_000)).toBe(0);
  });
});

describe('the outlook', () => {
  it('says how long it may take, and from what it knows that', () => {
    const early = running([step('a', 'completed'), step('b', 'in_progress')], { estimated_remaining: 30 });
    expect(outlook(early)).toBe('about 30 s left');
    expect(isEstimateFromPast(early)).toBe(true);
    const later = {
      ...early,
      steps: [step('a', 'completed'), step('b', 'completed'), step('c', 'in_progress')],
    };
    expect(isEstimateFromPast(later)).toBe(false);
  });

  it('promises no time in a stall, or without an estimate', () => {
    expect(outlook(running([], { estimated_remaining: 30 }), true)).toBe('');
    expect(outlook(running([]))).toBe('');
  });

  it('says where a failed run stopped', () => {
    const state = running([step('Menu', 'completed'), step('Script', 'failed')]);
    expect(outlook({ ...state, status: 'failed' })).toBe('Stopped at Script');
    expect(outlook({ ...initialState(), status: 'failed' })).toBe('Stopped by an error');
  });
});

describe('the announcement', () => {
  it('changes at boundaries only', () => {
    const first = running([step('Plan', 'in_progress'), step('Menu', 'pending')]);
    const said = announcement(first);
    expect(said).toBe('Step 1 of 2: Plan');
    expect(announcement({ ...first, progress: 12, estimated_remaining: 3 })).toBe(said);
    expect(announcement({ ...first, status: 'cancelled' })).toBe('The run was stopped.');
    expect(announcement(initialState())).toBe('');
  });
});

describe('the last line', () => {
  const draft = { revision: 1, step_id: 'a', html: '', css: '', js: '' };

  it('is of the code being written', () => {
    expect(lastLine(running([], { draft: { ...draft, html: '<ul>\n  <li>Brioche' } }))).toBe('<li>Brioche');
    expect(lastLine(running([], { draft: { ...draft, html: '<p>', css: 'a {\n  color: red;\n' } }))).toBe(
      'color: red;',
    );
    expect(lastLine(running([], { draft: { ...draft, html: `<p>${'long '.repeat(20)}end` } }))).toMatch(
      /^….{33}end$/,
    );
    expect(lastLine(running([], { draft }))).toBeNull();
    expect(lastLine(running([]))).toBeNull();
  });
});

describe('a stall', () => {
  const steps = [step('a', 'completed'), step('b', 'in_progress')];

  it('is longer than the longest step, and than 15 s', () => {
    expect(stallOf(running(steps), 14)).toBeNull();
    expect(stallOf(running(steps), 18)).toEqual({ quiet: 18, longest: 10 });
    const long = step('a', 'completed', { ended_at: new Date(start + 40_000).toISOString() });
    expect(stallOf(running([long]), 39)).toBeNull();
    expect(stallOf(running([]), 15)).toEqual({ quiet: 15, longest: null });
  });

  it('is none when nothing runs', () => {
    expect(stallOf({ ...running(steps), status: 'completed' }, 600)).toBeNull();
  });
});
