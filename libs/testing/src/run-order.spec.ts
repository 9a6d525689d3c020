import type { EventData, NumberedEvent, SessionEvent } from '@openv0/contracts/events.js';
import { describe, expect, it } from 'vitest';
import { problemsOfRun } from './run-order.js';

const SESSION = 's'.repeat(22);
const STEPS = ['plan', 'hero', 'style'];

type Loose = { type: SessionEvent['type']; data: Record<string, unknown> };

/** A run as it should be, to be spoiled one way at a time. */
function goodRun(): Loose[] {
  const base = { session_id: SESSION, timestamp: '2026-01-01T00:00:00.000Z' };
  const steps = STEPS.map((step_id) => ({ step_id, title: step_id, weight: 1 }));
  const step = (step_id: string, status: string, progress: number): Loose => ({
    type: 'generation:step',
    data: {
      ...base,
      step_id,
      step_number: STEPS.indexOf(step_id) + 1,
      total_steps: 3,
      status,
      progress,
      message: '',
      estimated_remaining: null,
    },
  });
  const delta = (step_id: string, revision: number, file: string, offset: number, text: string): Loose => ({
    type: 'preview:delta',
    data: { ...base, step_id, revision, file, offset, text },
  });
  const updated = (step_id: string, revision: number): Loose => ({
    type: 'preview:updated',
    data: {
      ...base,
      step_id,
      preview_url: `/preview/${SESSION}`,
      html_content: '<p>',
      css_content: '',
      js_content: '',
      metadata: { revision },
    },
  });
  return [
    { type: 'session:message', data: { ...base, run: 1, role: 'user', text: 'A bakery' } },
    {
      type: 'generation:started',
      data: {
        ...base,
        project_id: 'p',
        total_steps: 3,
        estimated_time: 20,
        run: 1,
        prompt: 'A bakery',
        engine: 'builtin',
        steps,
      },
    },
    ...STEPS.map((id) => step(id, 'pending', 0)),
    step('plan', 'in_progress', 0),
    step('plan', 'completed', 10),
    step('hero', 'in_progress', 10),
    delta('hero', 1, 'html', 0, 'ab'),
    delta('hero', 1, 'html', 2, 'cd'),
    updated('hero', 1),
    step('hero', 'completed', 60),
    step('style', 'in_progress', 60),
    delta('style', 2, 'css', 0, 'ab'),
    updated('style', 2),
    step('style', 'completed', 99),
    {
      type: 'generation:completed',
      data: {
        ...base,
        status: 'completed',
        total_time: 12,
        files_generated: 3,
        final_url: '/preview/x',
        run: 1,
      },
    },
  ];
}

function numbered(events: Loose[]): NumberedEvent[] {
  return events.map((event, index) => ({ seq: index + 1, ...event }) as unknown as NumberedEvent);
}

type Spoil = (run: Loose[]) => Loose[] | void;

function set(index: number, data: Partial<Record<keyof EventData['generation:step'], unknown>>): Spoil {
  return (run) => void Object.assign(run.at(index)!.data, data);
}

const without =
  (index: number): Spoil =>
  (run) =>
    run.toSpliced(index, 1);

const SPOILED: Record<string, [Spoil, RegExp]> = {
  'no prompt': [without(0), /not with the prompt/],
  'no started': [without(1), /0 times generation:started/],
  'no end': [without(-1), /ends with generation:step/],
  'two ends': [(run) => [...run, run.at(-1)!], /2 times generation:completed/],
  'an event behind the end': [(run) => [...run, run.at(-2)!], /ends with generation:step/],
  'a step that is never pending': [without(2), /pending hero,style/],
  'a step that is pending twice': [(run) => run.toSpliced(3, 0, run[2]!), /pending → pending/],
  'a step that does not end': [without(11), /begins during hero/],
  'a step that does not begin': [without(7), /pending → completed/],
  'code outside of its step': [(run) => run.toSpliced(6, 0, run[9]!), /delta of hero during plan/],
  'progress that falls': [set(11, { progress: 5 }), /progress falls from 10 to 5/],
  'progress of 100 before the end': [set(-2, { progress: 100 }), /progress is 100/],
  'two previews of a step': [(run) => run.toSpliced(10, 0, run[10]!), /two preview:updated/],
  'a delta with a hole before it': [without(8), /at 2, not 0/],
  'a run that failed': [set(-1, { status: 'failed' }), /ends failed/],
  'an invalid event': [set(5, { message: 7 }), /is invalid/],
};

describe('the order of a run', () => {
  it('finds nothing wrong with a good run', () => {
    expect(problemsOfRun(numbered(goodRun()))).toEqual([]);
  });

  it.each(Object.entries(SPOILED))('finds %s', (_name, [spoil, problem]) => {
    const run = goodRun();
    const problems = problemsOfRun(numbered(spoil(run) ?? run));
    expect(problems.join('\n')).toMatch(problem);
  });

  it('finds a hole in the numbers', () => {
    const run = numbered(goodRun());
    expect(problemsOfRun(run.toSpliced(8, 1)).join('\n')).toMatch(/seq 10 follows 8/);
  });

  it('allows a step to begin again only when the run was taken over', () => {
    const run = goodRun();
    const again = numbered([...run.slice(0, 10), ...run.slice(7)]);
    expect(problemsOfRun(again, { takenOver: true })).toEqual([]);
    expect(problemsOfRun(again).join('\n')).toMatch(/hero: in_progress → in_progress/);
  });
});
