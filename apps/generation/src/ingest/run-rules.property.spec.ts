/** Whatever an engine sends in whatever order: what is accepted is a good run. */
import { validateEvent } from '@openv0/contracts/event-validation.js';
import type { NumberedEvent, SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { problemsOfRun } from '@openv0/testing/run-order.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base, page } from '../spec/outside-engine.js';
import { nextRevision, refusalOf, type OutsideFacts } from './run-rules.js';

const ID = 'abcdefghijklmnopqrstuv';
const FACTS: OutsideFacts = { session_id: ID, project_id: 'p', run: 1, prompt: 'A bakery', engine: 'demo' };
const IDS = ['a', 'b', 'c', 'd'];
const BASE = base(ID);

const list = fc.subarray(IDS, { minLength: 1 }).map((ids) => ({
  total_steps: ids.length,
  steps: ids.map((step_id) => ({ step_id, title: step_id, weight: 1 })),
}));
const stepId = fc.constantFrom(...IDS);
const small = fc.integer({ min: 0, max: 4 });
const said = (type: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields).map((data) => ({ type, data: { ...BASE, ...data } }) as unknown as SessionEvent);

const move = said('generation:step', {
  step_id: stepId,
  step_number: fc.integer({ min: 1, max: 4 }),
  total_steps: fc.integer({ min: 1, max: 4 }),
  status: fc.constantFrom('pending', 'in_progress', 'completed'),
  progress: fc.constantFrom(0, 10, 20, 50, 99),
  message: fc.constantFrom('', 'x'),
  estimated_remaining: fc.constant(null),
});
const delta = said('preview:delta', {
  step_id: stepId,
  revision: small,
  file: fc.constantFrom('html', 'css'),
  offset: small,
  text: fc.constantFrom('', 'x', 'xx'),
});
const shown = fc.tuple(stepId, small).map(([id, revision]) => {
  return {
    type: 'preview:updated',
    data: { ...BASE, ...page(id, revision, '<p></p>') },
  } as unknown as SessionEvent;
});
const planned = list.map(
  (steps) => ({ type: 'generation:planned', data: { ...BASE, run: 1, ...steps } }) as SessionEvent,
);
const started = list.map(
  (steps) =>
    ({
      type: 'generation:started',
      data: {
        ...BASE,
        ...steps,
        project_id: 'p',
        run: 1,
        prompt: 'A bakery',
        engine: 'demo',
        estimated_time: null,
      },
    }) as SessionEvent,
);
const end = fc.constant({
  type: 'generation:completed',
  data: { ...BASE, run: 1, status: 'completed', total_time: 1, files_generated: 1, final_url: null },
} as SessionEvent);
const anything = fc.array(
  fc.oneof({ weight: 8, arbitrary: move }, { weight: 3, arbitrary: delta }, shown, planned, started, end),
  { minLength: 50, maxLength: 400 },
);

interface Log {
  state: SessionState;
  events: NumberedEvent[];
}

function begin(first: SessionEvent): Log {
  const prompt: SessionEvent = {
    type: 'session:message',
    data: { ...BASE, run: 1, role: 'user', text: 'A bakery' },
  };
  const log: Log = { state: initialState(), events: [] };
  for (const event of [prompt, first]) keep(log, event);
  return log;
}

function keep(log: Log, event: SessionEvent): void {
  log.state = reduce(log.state, event);
  log.events.push({ seq: log.events.length + 1, ...event } as NumberedEvent);
}

function offer(log: Log, event: SessionEvent, guarded = true): boolean {
  const over = log.state.status === 'completed';
  if (over || !validateEvent(event).ok) return false;
  if (guarded && refusalOf(log.state, FACTS, event)) return false;
  keep(log, event);
  return true;
}

/** Sends what the run lacks, as an honest engine would. */
function finish(log: Log): void {
  const say = (index: number, status: 'pending' | 'in_progress' | 'completed'): void => {
    const { steps, total_steps, progress } = log.state;
    const step_id = steps[index]?.step_id ?? '';
    const data = { ...BASE, step_id, step_number: index + 1, total_steps, status, progress, message: 'x' };
    offer(log, { type: 'generation:step', data: { ...data, estimated_remaining: null } });
  };
  const isCurrent = ({ status }: { status: string }): boolean => status === 'in_progress';
  say(log.state.steps.findIndex(isCurrent), 'completed');
  for (const index of log.state.steps.keys()) say(index, 'pending');
  for (const index of log.state.steps.keys()) {
    say(index, 'in_progress');
    say(index, 'completed');
  }
  offer(log, fc.sample(end, 1)[0] as SessionEvent);
}

describe('the rules of a run', () => {
  it('let nothing through that breaks its order, and never so that it can’t be ended', () => {
    let accepted = 0;
    fc.assert(
      fc.property(started, anything, (first, events) => {
        const log = begin(first);
        for (const event of events) if (offer(log, event)) accepted += 1;
        finish(log);
        expect(problemsOfRun(log.events, { takenOver: true })).toEqual([]);
        expect(log.state.preview?.revision ?? 0).toBe(nextRevision(log.state) - 1);
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(1_000);
  });

  it('are needed: without them a run is broken at once', () => {
    const broken = fc.sample(fc.tuple(started, anything), 20).filter(([first, events]) => {
      const log = begin(first);
      for (const event of events) offer(log, event, false);
      return problemsOfRun(log.events, { takenOver: true }).length > 0;
    });
    expect(broken.length).toBe(20);
  });
});
