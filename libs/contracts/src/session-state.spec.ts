import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import type { EventData, EventType, SessionEvent } from './events.js';
import { initialState, MAX_KEPT, reduce, type SessionState } from './session-state.js';

let clock = 0;
function event<T extends EventType>(
  type: T,
  data: Omit<EventData[T], 'session_id' | 'timestamp'>,
): SessionEvent {
  const timestamp = new Date(Date.UTC(2026, 0, 1) + clock++ * 1000).toISOString();
  return {
    type,
    data: { session_id: 'abcdefghijklmnopqrstuv', timestamp, ...data },
  } as unknown as SessionEvent;
}

function fold(events: SessionEvent[], from = initialState()): SessionState {
  return events.reduce(reduce, from);
}

const steps = [
  { step_id: 'plan', title: 'Plan', weight: 1 },
  { step_id: 'hero', title: 'Opening', weight: 3, kind: 'hero' },
];
const message = (run = 1) => event('session:message', { run, role: 'user', text: `prompt ${run}` });
const started = (run = 1) =>
  event('generation:started', {
    project_id: 'p1',
    total_steps: 2,
    estimated_time: 20,
    run,
    prompt: `prompt ${run}`,
    engine: 'builtin',
    steps,
  });
const step = (
  step_id: string,
  status: 'pending' | 'in_progress' | 'completed' | 'failed',
  progress: number,
) =>
  event('generation:step', {
    step_id,
    step_number: step_id === 'plan' ? 1 : 2,
    total_steps: 2,
    status,
    progress,
    message: `${step_id} ${status}`,
    estimated_remaining: 5,
  });
const delta = (offset: number, text: string, step_id = 'hero') =>
  event('preview:delta', { step_id, revision: 1, file: 'html', offset, text });
const updated = (revision = 1) =>
  event('preview:updated', {
    step_id: 'hero',
    preview_url: '/preview/x',
    html_content: '<h1>Still warm</h1>',
    css_content: 'h1{color:red}',
    js_content: '',
    metadata: { revision },
  });
const completed = (status: 'completed' | 'failed' | 'cancelled' = 'completed', run?: number) =>
  event('generation:completed', {
    status,
    total_time: 12,
    files_generated: 3,
    final_url: '/preview/x',
    ...(run && { run }),
  });

const WHOLE_RUN = () => [
  message(),
  started(),
  step('plan', 'pending', 0),
  step('hero', 'pending', 0),
  step('plan', 'in_progress', 0),
  step('plan', 'completed', 25),
  step('hero', 'in_progress', 25),
  delta(0, '<h1>Still'),
  delta(9, ' warm'),
  updated(),
  step('hero', 'completed', 99),
  completed(),
];

describe('the session reducer', () => {
  it('folds a whole run', () => {
    const state = fold(WHOLE_RUN());
    expect(state).toMatchObject({
      status: 'completed',
      run: 1,
      progress: 100,
      engine: 'builtin',
      project_id: 'p1',
      final_url: '/preview/x',
      draft: null,
      preview: { revision: 1, html: '<h1>Still warm</h1>' },
      runs: [{ run: 1, status: 'completed', revision: 1, total_time: 12 }],
      messages: [{ run: 1, role: 'user', text: 'prompt 1' }],
    });
    expect(state.steps.map(({ step_id, status }) => [step_id, status])).toEqual([
      ['plan', 'completed'],
      ['hero', 'completed'],
    ]);
  });

  it('goes created, queued, running, and reaches 100 only at completion', () => {
    const seen = WHOLE_RUN().map(
      (
        (state) => (next: SessionEvent) =>
          (state = reduce(state, next))
      )(initialState()),
    );
    expect(initialState().status).toBe('created');
    expect(seen[0]?.status).toBe('queued');
    expect(seen[1]?.status).toBe('running');
    expect(seen.slice(0, -1).every((state) => state.progress < 100)).toBe(true);
  });

  it('writes deltas at their offset, and starts again at 0 after a takeover', () => {
    const open = fold([
      message(),
      started(),
      step('hero', 'in_progress', 0),
      delta(0, 'abc'),
      delta(3, 'def'),
    ]);
    expect(open.draft).toMatchObject({ step_id: 'hero', html: 'abcdef' });
    expect(reduce(open, delta(3, 'X')).draft?.html).toBe('abcX');
    expect(reduce(open, delta(0, 'new')).draft?.html).toBe('new');
    expect(reduce(open, delta(9, 'beyond the end'))).toBe(open);
  });

  it('drops the draft with the preview that supersedes it, and with its step', () => {
    const drafting = fold([message(), started(), step('hero', 'in_progress', 0), delta(0, 'abc')]);
    expect(reduce(drafting, updated()).draft).toBeNull();
    expect(reduce(drafting, step('hero', 'failed', 30)).draft).toBeNull();
    expect(reduce(drafting, step('plan', 'completed', 30)).draft).not.toBeNull();
  });

  it('never lets progress fall within a run', () => {
    const state = fold([
      message(),
      started(),
      step('plan', 'completed', 40),
      step('hero', 'in_progress', 10),
    ]);
    expect(state.progress).toBe(40);
  });

  it('keeps page and history when a second run starts', () => {
    const state = fold([...WHOLE_RUN(), message(2), started(2)]);
    expect(state).toMatchObject({ status: 'running', run: 2, progress: 0, preview: { revision: 1 } });
    expect(state.runs.map((run) => run.status)).toEqual(['completed', 'running']);
    expect(state.steps.every((entry) => entry.status === 'pending')).toBe(true);
  });

  it('knows a follow-up that waits behind a run, and a run cancelled before it started', () => {
    const waiting = fold([message(), started(), message(2)]);
    expect(waiting).toMatchObject({ status: 'running', run: 1 });
    const cancelled = fold([message(), completed('cancelled', 1)]);
    expect(cancelled).toMatchObject({ status: 'cancelled', run: 1, progress: 0 });
  });

  it('replaces guessed steps by the planned ones, keeping what a step has been through', () => {
    const state = fold([
      message(),
      started(),
      step('plan', 'completed', 10),
      event('generation:planned', {
        run: 1,
        total_steps: 3,
        steps: [steps[0]!, { step_id: 'menu', title: 'Menu', weight: 2 }, steps[1]!],
      }),
    ]);
    expect(state.total_steps).toBe(3);
    expect(state.steps.map((entry) => entry.status)).toEqual(['completed', 'pending', 'pending']);
  });

  it('records errors with their source, and goes on', () => {
    const state = fold([
      message(),
      started(),
      event('preview:error', { error_code: 'OUTPUT_INVALID', error_message: 'no', file: 'js', line: 12 }),
      event('generation:error', {
        error_code: 'PROVIDER_ERROR',
        error_message: 'gone',
        retry_available: true,
      }),
    ]);
    expect(state.errors).toMatchObject([
      { source: 'preview', file: 'js', line: 12, run: 1 },
      { source: 'generation', retry_available: true },
    ]);
    expect(state.errors[0]).not.toHaveProperty('session_id');
  });

  it('ignores types that it does not know, and JavaScript names that look like types', () => {
    const state = fold(WHOLE_RUN());
    expect(reduce(state, { seq: 99, type: 'generation:celebrated', data: {} })).toBe(state);
    expect(reduce(state, { seq: 99, type: 'constructor', data: {} })).toBe(state);
  });

  it('stays bounded', () => {
    const many = Array.from({ length: 300 }, (_, index) => message(index + 1));
    expect(fold(many).messages).toHaveLength(MAX_KEPT.messages);
  });

  it('gives a checkpoint plus its tail the state of the whole log, at every cut (and mutates nothing)', () => {
    const log = [
      ...WHOLE_RUN(),
      message(2),
      started(2),
      step('plan', 'completed', 30),
      updated(2),
      completed(),
    ];
    const frozen = JSON.stringify(log);
    const whole = canonicalJson(fold(log));
    fc.assert(
      fc.property(fc.nat(log.length), (cut) => {
        const checkpoint = JSON.parse(JSON.stringify(fold(log.slice(0, cut)))) as SessionState;
        expect(canonicalJson(fold(log.slice(cut), checkpoint))).toBe(whole);
      }),
    );
    expect(JSON.stringify(log)).toBe(frozen);
  });

  it('stays small enough for a checkpoint, whatever is said how often', () => {
    const text = 'é漢'.repeat(4_000);
    const STARTED = { project_id: 'p', total_steps: 0, estimated_time: null, engine: 'builtin', steps: [] };
    const log = Array.from({ length: 100 }, (_, i): SessionEvent[] => [
      event('session:message', { run: i + 1, role: 'user', text: `${i} ${text}` }),
      event('generation:started', { ...STARTED, run: i + 1, prompt: text }),
      event('preview:error', { error_code: 'OUTPUT_INVALID', error_message: text }),
      completed('failed', i + 1),
    ]).flat();
    const state = fold(log);
    expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(200_000);
    expect(state.messages.at(-1)?.text).toMatch(/^99 /);
    const long = event('session:message', { run: 101, role: 'user', text: text.repeat(2) });
    expect(reduce(state, long).messages).toMatchObject([{ run: 101 }]);
  });
});

describe('an event that says less than this version expects', () => {
  it('is folded all the same', () => {
    const silent = { type: 'preview:error', data: { error_code: 'NEW' } } as unknown as SessionEvent;
    expect(fold([silent]).errors).toMatchObject([{ error_code: 'NEW' }]);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });
});
