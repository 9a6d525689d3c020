import { initialState, reduce } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { describe, expect, it } from 'vitest';
import { draftText, holdBackCss, holdBackHtml, plannedSections } from './preview-draft.js';

const BASE = { session_id: 'S'.repeat(22), timestamp: '2026-01-01T00:00:00.000Z' };

function fold(events: SessionEvent[]): SessionState {
  return events.reduce<SessionState>(reduce, initialState());
}

function started(kinds: (string | undefined)[]): SessionEvent {
  const steps = kinds.map((kind, index) => ({
    step_id: kind ?? `step-${index}`,
    title: `Step ${index}`,
    weight: 1,
    ...(kind !== undefined && { kind }),
  }));
  return {
    type: 'generation:started',
    data: {
      ...BASE,
      project_id: 'p',
      total_steps: steps.length,
      estimated_time: null,
      run: 1,
      prompt: 'x',
      engine: 'builtin',
      steps,
    },
  };
}

describe('holdBackHtml', () => {
  it.each([
    ['<p>one', '<p>one'],
    ['<p>one</p', '<p>one'],
    ['<p>one<', '<p>one'],
    ['<p class="a', ''],
    ['<p title="a > b', ''],
    ['<p title="a > b">c', '<p title="a > b">c'],
    ['a < b', 'a < b'],
    ['<p>a<!-- note', '<p>a'],
    ['<p>a<!-- > note --><b>c', '<p>a<!-- > note --><b>c'],
    ['<p>a<style>b{color:red}', '<p>a'],
    ['<p>a<style>b{}</style>c', '<p>a<style>b{}</style>c'],
    ['<p>a<textarea>hello', '<p>a'],
    ['<p>caf&eacut', '<p>caf'],
    ['<p>fish & chips', '<p>fish & chips'],
  ])('%s → %s', (html, shown) => {
    expect(holdBackHtml(html)).toBe(shown);
  });

  it('never shows less when more has come, and never ends within a tag', () => {
    const whole =
      '<section id="a" data-x=\'1 > 0\'><!-- c --><h2>T &amp; U</h2><svg><path d="M0 0"/></svg></section>';
    let before = 0;
    for (let length = 0; length <= whole.length; length++) {
      const shown = holdBackHtml(whole.slice(0, length));
      expect(whole.startsWith(shown)).toBe(true);
      expect(shown.length).toBeGreaterThanOrEqual(before);
      before = shown.length;
    }
    expect(before).toBe(whole.length);
  });
});

describe('holdBackCss', () => {
  it.each([
    ['a{color:red;b', 'a{color:red;'],
    ['a{color:red}', 'a{color:red}'],
    ['a{color:red}/* note', 'a{color:red}'],
    ['a', ''],
  ])('%s → %s', (css, shown) => {
    expect(holdBackCss(css)).toBe(shown);
  });
});

describe('plannedSections', () => {
  it('leaves out the steps around the sections and what has been begun', () => {
    const state = fold([
      started([undefined, 'hero', 'menu', 'faq', 'style']),
      {
        type: 'generation:step',
        data: {
          ...BASE,
          step_id: 'hero',
          step_number: 2,
          total_steps: 5,
          status: 'completed',
          progress: 20,
          message: '',
          estimated_remaining: null,
        },
      },
      {
        type: 'preview:delta',
        data: { ...BASE, step_id: 'menu', revision: 2, file: 'html', offset: 0, text: '<ul><li' },
      },
    ]);
    expect(plannedSections(state).map((section) => section.id)).toEqual(['step-0', 'faq']);
    expect(draftText(state)).toEqual({ id: 'menu', title: 'Step 2', html: '<ul>', css: '' });
  });

  it('is empty when the run is over', () => {
    const state = fold([
      started(['hero', 'menu']),
      {
        type: 'generation:completed',
        data: { ...BASE, status: 'cancelled', total_time: 1, files_generated: 0, final_url: null },
      },
    ]);
    expect(plannedSections(state)).toEqual([]);
    expect(draftText(state)).toBeNull();
  });
});
