import { initialState } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import { elapsed, faultOf, pageTitle, pastWords, promptTitle, stepToGoOnFrom } from './run-view.js';

function withHtml(html: string): SessionState {
  return {
    ...initialState(),
    prompt: 'A bakery in Lyon, warm and small',
    preview: { revision: 1, step_id: 's', html, css: '', js: '' },
  };
}

describe('pageTitle', () => {
  it('is the site’s own brand, else its heading', () => {
    expect(
      pageTitle(withHtml('<header><a class="brand" href="#">Levain &amp; Fils</a></header><h1>Bread</h1>')),
    ).toBe('Levain & Fils');
    expect(pageTitle(withHtml('<h1 id="t">Bread at <em>six</em>.</h1>'))).toBe('Bread at six .');
  });

  it('is the prompt’s beginning before there is one', () => {
    expect(pageTitle(withHtml('<p>Nothing yet</p>'))).toBe('A bakery in Lyon');
    expect(pageTitle(initialState())).toBe('');
  });
});

describe('promptTitle', () => {
  it('ends at a word', () => {
    expect(promptTitle('A very long description of a page that goes on and on')).toBe(
      'A very long description of a page that…',
    );
  });
});

describe('elapsed', () => {
  it('counts while it runs, and stands after', () => {
    const started = { ...initialState(), status: 'running' as const, started_at: '2026-01-01T12:00:00.000Z' };
    const now = Date.parse('2026-01-01T12:00:26.000Z');
    expect(elapsed(initialState(), now)).toBeNull();
    expect(elapsed(started, now)).toBe(26);
    expect(elapsed({ ...started, status: 'completed', total_time: 20 }, now)).toBe(20);
  });
});

describe('pastWords', () => {
  it('calls a version only what changed the page', () => {
    const runs = [
      { status: 'completed' as const, total_steps: 16, revision: 14 },
      { status: 'completed' as const, total_steps: 2, revision: null },
      { status: 'cancelled' as const, total_steps: 6, revision: 15 },
      { status: 'failed' as const, total_steps: 6, revision: 15 },
      { status: 'completed' as const, total_steps: 5, revision: 18 },
    ].map((run, index) => ({ ...run, run: index + 1, prompt: '', started_at: '', total_time: 1 }));
    expect(runs.map((run, index) => pastWords(run, index === 0))).toEqual([
      'Version 1 · 16 steps · 1.0 s',
      'Nothing changed',
      'Stopped',
      'Stopped by an error',
      'Version 5 · 5 steps · 1.0 s',
    ]);
  });
});

describe('stepToGoOnFrom', () => {
  const step = (step_id: string, status: 'completed' | 'failed' | 'in_progress' | 'pending') => {
    return { step_id, title: step_id, weight: 1, status, message: '', started_at: null, ended_at: null };
  };
  const run = {
    run: 1,
    prompt: '',
    status: 'failed' as const,
    total_steps: 3,
    started_at: '',
    total_time: 1,
    revision: null,
  };

  it('is what failed, or else what a stopped run was at', () => {
    const steps = [step('plan', 'completed'), step('hero', 'in_progress'), step('menu', 'failed')];
    expect(stepToGoOnFrom({ ...initialState(), run: 1, runs: [run], steps })?.step_id).toBe('menu');
    const stopped = steps.slice(0, 2);
    expect(stepToGoOnFrom({ ...initialState(), run: 1, runs: [run], steps: stopped })?.step_id).toBe('hero');
  });

  it('is nothing of a run that was stopped before it began: its steps are another one’s', () => {
    const steps = [step('plan', 'completed'), step('hero', 'pending')];
    expect(stepToGoOnFrom({ ...initialState(), run: 2, runs: [run], steps })).toBeNull();
  });
});

describe('faultOf', () => {
  it('is the last one of this run’s page', () => {
    const error = {
      source: 'preview' as const,
      error_code: 'OUTPUT_INVALID',
      error_message: 'Line 3',
      timestamp: '',
      retry_available: false,
    };
    const errors = [
      { ...error, run: 1 },
      { ...error, run: 1, source: 'generation' as const, error_message: 'Lost' },
    ];
    expect(faultOf({ ...initialState(), run: 1, errors })?.error_message).toBe('Line 3');
    expect(faultOf({ ...initialState(), run: 2, errors })).toBeNull();
  });
});
