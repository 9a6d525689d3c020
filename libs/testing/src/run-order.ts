/**
 * The order of a run, as the protocol's first section promises it. Pure: given one run's events, says everything that is
 * wrong with them.
 */
import { isDeepStrictEqual } from 'node:util';
import type { EventData, NumberedEvent, SessionEventOf } from '@openv0/contracts/events.js';
import { validateEvent } from '@openv0/contracts/event-validation.js';

type Numbered<T extends NumberedEvent['type']> = SessionEventOf<T> & { seq: number };

export interface OrderOptions {
  /** A worker died: steps may begin again, and deltas start over at 0. */
  takenOver?: boolean;
  outcome?: 'completed' | 'failed' | 'cancelled';
}

/** Every broken promise of the run, in words. Empty: it is a good run. */
export function problemsOfRun(events: readonly NumberedEvent[], options: OrderOptions = {}): string[] {
  const { outcome = 'completed', takenOver = false } = options;
  return [
    ...numbering(events),
    ...valid(events),
    ...frame(events, outcome),
    ...pending(events, outcome),
    ...stepByStep(events, takenOver, outcome),
    ...progress(events),
    ...previews(events),
    ...drafts(events),
  ];
}

export function ofType<T extends NumberedEvent['type']>(
  events: readonly NumberedEvent[],
  type: T,
): Numbered<T>[] {
  return events.filter((event): event is Numbered<T> & NumberedEvent => event.type === type);
}

function numbering(events: readonly NumberedEvent[]): string[] {
  const first = events[0]?.seq ?? 1;
  const wrong = events.findIndex((event, index) => event.seq !== first + index);
  return wrong < 0 ? [] : [`seq ${events[wrong]?.seq} follows ${events[wrong - 1]?.seq}`];
}

function valid(events: readonly NumberedEvent[]): string[] {
  return events.flatMap(({ seq, type, data }) => {
    const verdict = validateEvent({ type, data });
    return verdict.ok ? [] : [`${seq} ${type} is invalid: ${JSON.stringify(verdict.problems)}`];
  });
}

/** The prompt first, `started` at once, exactly one `completed`, and it is the last. */
function frame(events: readonly NumberedEvent[], outcome: string): string[] {
  const problems: string[] = [];
  const [first, second] = events;
  const last = events.at(-1);
  if (first?.type !== 'session:message') problems.push(`begins with ${first?.type}, not with the prompt`);
  if (second?.type !== 'generation:started') problems.push(`${second?.type} follows the prompt`);
  if (last?.type !== 'generation:completed') problems.push(`ends with ${last?.type}`);
  else if (last.data.status !== outcome) problems.push(`ends ${last.data.status}, not ${outcome}`);
  for (const type of ['generation:started', 'generation:completed'] as const) {
    const count = ofType(events, type).length;
    if (count !== 1) problems.push(`${count} times ${type}`);
  }
  const errors = ofType(events, 'generation:error').length;
  if (outcome !== 'failed' && errors > 0) problems.push(`${errors} errors in a run that ${outcome}`);
  if (outcome === 'failed' && events.at(-2)?.type !== 'generation:error')
    problems.push('failed without an error');
  return problems;
}

function plannedSteps(events: readonly NumberedEvent[]): string[] {
  const plan = ofType(events, 'generation:planned').at(-1) ?? ofType(events, 'generation:started').at(0);
  return plan?.data.steps.map((step) => step.step_id) ?? [];
}

/** Every step is pending exactly once. */
function pending(events: readonly NumberedEvent[], outcome: string): string[] {
  const announced = ofType(events, 'generation:step').filter((event) => event.data.status === 'pending');
  const ids = announced.map((event) => event.data.step_id);
  const planned = plannedSteps(events);
  if (outcome === 'completed' && !isDeepStrictEqual(ids.toSorted(), planned.toSorted())) {
    return [`pending ${ids.join(',')} but planned ${planned.join(',')}`];
  }
  return ids.length === new Set(ids).size ? [] : ['a step is pending twice'];
}

/** One step at a time: pending → in_progress → its code → completed. */
function stepByStep(events: readonly NumberedEvent[], takenOver: boolean, outcome: string): string[] {
  const problems: string[] = [];
  const status = new Map<string, string>();
  let current: string | null = null;
  for (const event of events) {
    const at = `${event.seq} ${event.type}`;
    if (event.type === 'preview:delta' || event.type === 'preview:updated') {
      if (event.data.step_id !== current) problems.push(`${at} of ${event.data.step_id} during ${current}`);
    }
    if (event.type !== 'generation:step') continue;
    const { step_id, status: next } = event.data;
    const before = status.get(step_id);
    const again = takenOver && next === 'in_progress' && before === 'in_progress';
    if (!again && !MOVES[before ?? 'none']?.includes(next))
      problems.push(`${at} ${step_id}: ${before} → ${next}`);
    if (next === 'in_progress') {
      if (current !== null && current !== step_id) problems.push(`${at} ${step_id} begins during ${current}`);
      current = step_id;
    }
    if (next === 'completed' || next === 'failed') current = null;
    status.set(step_id, next);
  }
  const open = [...status].filter(([, last]) => last !== 'completed');
  if (outcome === 'completed' && open.length > 0) problems.push(`never completed: ${open.join(' ')}`);
  return problems;
}

const MOVES: Record<string, string[]> = {
  none: ['pending'],
  pending: ['in_progress'],
  in_progress: ['completed', 'failed'],
  completed: [],
  failed: [],
};

/** Never falls, and is at most 99 before the end. */
function progress(events: readonly NumberedEvent[]): string[] {
  const problems: string[] = [];
  let last = 0;
  for (const { seq, data } of ofType(events, 'generation:step')) {
    if (data.progress < last) problems.push(`${seq} progress falls from ${last} to ${data.progress}`);
    if (data.progress > 99) problems.push(`${seq} progress is ${data.progress} before the end`);
    last = Math.max(last, data.progress);
  }
  return problems;
}

/** At most one per step, revisions one by one. */
function previews(events: readonly NumberedEvent[]): string[] {
  const problems: string[] = [];
  const updates = ofType(events, 'preview:updated');
  if (new Set(updates.map((update) => update.data.step_id)).size !== updates.length) {
    problems.push('a step has two preview:updated');
  }
  for (const [index, { seq, data }] of updates.entries()) {
    const before = updates[index - 1]?.data.metadata.revision;
    const { revision } = data.metadata;
    if (before !== undefined && revision !== before + 1)
      problems.push(`${seq} revision ${revision} after ${before}`);
  }
  return problems;
}

/** Deltas of one file follow each other without a hole, starting at 0, and carry the revision that they become. */
function drafts(events: readonly NumberedEvent[]): string[] {
  const problems: string[] = [];
  const lengths = new Map<string, number>();
  let revision: number | undefined;
  for (const event of events) {
    if (event.type === 'preview:delta') {
      const { step_id, file, offset, text } = event.data;
      const key = `${step_id} ${file}`;
      const length = lengths.get(key) ?? 0;
      if (offset !== length && offset !== 0)
        problems.push(`${event.seq} delta of ${key} at ${offset}, not ${length}`);
      lengths.set(key, offset + text.length);
      ({ revision } = event.data);
    }
    if (event.type === 'preview:updated' && revision !== undefined) {
      if (event.data.metadata.revision !== revision)
        problems.push(`${event.seq} is not revision ${revision}`);
      revision = undefined;
    }
  }
  return problems;
}

/** The data of a run's only event of a type. */
export function only<T extends NumberedEvent['type']>(
  events: readonly NumberedEvent[],
  type: T,
): EventData[T] {
  const [first, ...rest] = ofType(events, type);
  if (!first || rest.length > 0) throw new Error(`${rest.length + (first ? 1 : 0)} events ${type}`);
  return first.data as EventData[T];
}
