import { describe, expect, it } from 'vitest';
import { validateEvent } from './event-validation.js';
import { EVENT_TYPES, type EventData, type EventType } from './events.js';

const base = { session_id: 'abcdefghijklmnopqrstuv', timestamp: '2026-03-01T10:00:00.000Z' };

/** One valid event per type: total, so that a new type must bring its own. */
const VALID: { [T in EventType]: EventData[T] } = {
  'generation:started': {
    ...base,
    project_id: 'p',
    total_steps: 1,
    estimated_time: null,
    run: 1,
    prompt: 'x',
    engine: 'builtin',
    steps: [{ step_id: 'plan', title: 'Plan', weight: 1 }],
  },
  'generation:planned': {
    ...base,
    run: 1,
    total_steps: 1,
    steps: [{ step_id: 'a', title: 'A', weight: 0.5 }],
  },
  'generation:step': {
    ...base,
    step_id: 'plan',
    step_number: 1,
    total_steps: 1,
    status: 'in_progress',
    progress: 12.5,
    message: '',
    estimated_remaining: 3,
  },
  'generation:completed': {
    ...base,
    status: 'completed',
    total_time: 2,
    files_generated: 3,
    final_url: '/preview/x',
  },
  'generation:error': { ...base, error_code: 'PROVIDER_ERROR', error_message: 'm', retry_available: true },
  'preview:updated': {
    ...base,
    step_id: 'hero',
    preview_url: '/preview/x',
    html_content: '<p>x</p>',
    css_content: '',
    js_content: '',
    metadata: { revision: 1 },
  },
  'preview:error': { ...base, error_code: 'OUTPUT_INVALID', error_message: 'm', file: 'css', line: 3 },
  'preview:delta': { ...base, step_id: 'hero', revision: 1, file: 'html', offset: 0, text: '<' },
  'session:message': { ...base, run: 1, role: 'user', text: 'a bakery' },
};

function problemFields(input: unknown): string[] {
  const verdict = validateEvent(input);
  return verdict.ok ? [] : verdict.problems.map((problem) => problem.field);
}

describe('event validation', () => {
  it.each(EVENT_TYPES)('accepts a right %s, also with fields that it does not know', (type) => {
    expect(validateEvent({ type, data: VALID[type] })).toMatchObject({ ok: true });
    expect(validateEvent({ type, data: { ...VALID[type], extra: 1 } })).toMatchObject({ ok: true });
  });

  it.each(EVENT_TYPES)('names every missing field of %s', (type) => {
    expect(problemFields({ type, data: {} })).toEqual(
      expect.arrayContaining(['data.session_id', 'data.timestamp']),
    );
  });

  it('reports all problems at once, with their paths', () => {
    const data = { ...VALID['generation:started'], run: 0, steps: [{ step_id: '', title: 'x', weight: -1 }] };
    expect(problemFields({ type: 'generation:started', data }).sort()).toEqual([
      'data.run',
      'data.steps.0.step_id',
      'data.steps.0.weight',
    ]);
  });

  it('refuses what an engine may not say', () => {
    expect(problemFields({ type: 'preview:delta', seq: 3, data: VALID['preview:delta'] })).toEqual(['seq']);
    expect(problemFields({ type: 'connected', data: {} })).toEqual(['type']);
    expect(problemFields({ type: 'constructor', data: {} })).toEqual(['type']);
    expect(problemFields({ type: 'preview:delta', data: null })).toEqual(['data']);
    for (const junk of [null, 1, 'x', [], undefined]) expect(validateEvent(junk).ok).toBe(false);
  });

  it('keeps progress below 100 until completion, and times in UTC', () => {
    const step = VALID['generation:step'];
    expect(problemFields({ type: 'generation:step', data: { ...step, progress: 100 } })).toEqual([
      'data.progress',
    ]);
    const local = { ...step, timestamp: '2026-03-01T10:00:00+01:00' };
    expect(problemFields({ type: 'generation:step', data: local })).toEqual(['data.timestamp']);
  });
});
