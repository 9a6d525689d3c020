import { initialState } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import { elapsed, pageTitle, promptTitle } from './run-view.js';

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
