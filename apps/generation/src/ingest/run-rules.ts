/**
 * The order of a run, as the protocol has it, enforced on what an engine outside sends: what the log adds up to decides
 * whether an event may come next. Pure.
 *
 *     started → each step pending, once → per step: in_progress → deltas → preview:updated → completed | failed
 *     → … → (error →) completed
 */
import type { EventData, PlannedStep, SessionEvent } from '@openv0/contracts/events.js';
import type { IngestRefusal } from '@openv0/contracts/ingest.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import { hasErrorOfRun, hasPreviewOfRun, isEnded, isStarted, isTold } from '../engine/past-state.js';
import type { RunFacts } from '../engine/run-context.js';
import { MAX_CODE_BYTES } from '../preview/grow.js';

/** What the session's record says of the run: an engine can't say otherwise. */
export type OutsideFacts = Omit<RunFacts, 'seed'>;

/** In characters: what is shown in a line or two. */
const MAX_LINE = 2_000;
/** In bytes of JSON, for everything that isn't code: a session's state must fit one message of the broker. */
const MAX_WORDS = 64 * 1024;

/** Why the event can't come next; null: it can. The event is valid by itself. */
export function refusalOf(
  state: SessionState,
  facts: OutsideFacts,
  event: SessionEvent,
): IngestRefusal | null {
  const { data } = event;
  if (data.session_id !== facts.session_id)
    return invalid('data.session_id is not the session of the subject');
  const long = tooLong(event);
  if (long) return invalid(long);
  if (event.type === 'generation:started') return startRefusal(state, facts, event.data);
  if (!isStarted(state, facts.run)) return early(`${event.type} comes before generation:started`);
  const problem = problemOf(state, facts, event);
  return problem === null ? null : early(problem);
}

function problemOf(state: SessionState, facts: OutsideFacts, event: SessionEvent): string | null {
  switch (event.type) {
    case 'generation:started':
      return null;
    case 'generation:planned':
      return plannedProblem(state, facts, event.data);
    case 'generation:step':
      return stepProblem(state, event.data);
    case 'preview:delta':
      return deltaProblem(state, event.data);
    case 'preview:updated':
      return previewProblem(state, facts, event.data);
    case 'generation:error':
    case 'preview:error':
      return errorProblem(state, event.data);
    case 'session:message':
      return messageProblem(state, facts, event.data);
    case 'generation:completed':
      return endProblem(state, facts, event.data);
  }
}

function startRefusal(
  state: SessionState,
  facts: OutsideFacts,
  data: EventData['generation:started'],
): IngestRefusal | null {
  for (const field of ['project_id', 'run', 'prompt', 'engine'] as const) {
    if (data[field] !== facts[field]) return invalid(`data.${field} is not the one of the run's brief`);
  }
  if (isStarted(state, facts.run)) return early('the run has started: go on with its first unfinished step');
  const problem = listProblem(data);
  return problem === null ? null : invalid(problem);
}

function plannedProblem(state: SessionState, facts: OutsideFacts, data: EventData['generation:planned']) {
  if (data.run !== facts.run) return `data.run is not ${facts.run}`;
  const planned = new Set(data.steps.map((step) => step.step_id));
  const lost = state.steps.find((step) => isTold(step) && !planned.has(step.step_id));
  if (lost) return `step ${quoted(lost.step_id)} was announced by its pending, and the new list lacks it`;
  return listProblem(data);
}

function listProblem({ total_steps, steps }: { total_steps: number; steps: PlannedStep[] }): string | null {
  if (total_steps !== steps.length) return `total_steps is not the number of steps, ${steps.length}`;
  const ids = new Set(steps.map((step) => step.step_id));
  return ids.size === steps.length ? null : 'two steps have the same step_id';
}

function stepProblem(state: SessionState, data: EventData['generation:step']): string | null {
  const index = state.steps.findIndex((step) => step.step_id === data.step_id);
  const step = state.steps[index];
  if (!step) return unknownStep(data.step_id);
  if (data.step_number !== index + 1) return `step_number of ${quoted(data.step_id)} is ${index + 1}`;
  if (data.total_steps !== state.total_steps) return `total_steps is ${state.total_steps}`;
  if (data.progress < state.progress) return `progress falls from ${state.progress} to ${data.progress}`;
  return moveProblem(state, step, data);
}

function moveProblem(
  state: SessionState,
  step: StepState,
  { status, message }: EventData['generation:step'],
) {
  const name = quoted(step.step_id);
  if (status === 'pending') {
    if (isTold(step)) return `step ${name} has had its pending`;
    return message === '' ? `the pending of step ${name} needs a message: what it is going to do` : null;
  }
  if (!isTold(step)) return `step ${name} has not been announced by its pending`;
  if (isEnded(step)) return `step ${name} has ended`;
  if (status !== 'in_progress') return step.status === 'in_progress' ? null : `step ${name} has not begun`;
  const other = current(state);
  return other && other !== step ? `step ${quoted(other.step_id)} is still in progress` : null;
}

function deltaProblem(state: SessionState, data: EventData['preview:delta']): string | null {
  const outside = notCurrent(state, data.step_id);
  if (outside) return outside;
  const next = nextRevision(state);
  if (data.revision !== next) return `revision is ${next}`;
  const draft = state.draft?.step_id === data.step_id && state.draft.revision === next ? state.draft : null;
  const length = draft?.[data.file].length ?? 0;
  if (data.offset !== 0 && data.offset !== length) return `offset is ${length}, or 0 to begin again`;
  const limit = MAX_CODE_BYTES[data.file];
  return data.offset + data.text.length > limit ? `${data.file} would grow beyond ${limit} characters` : null;
}

function previewProblem(state: SessionState, facts: OutsideFacts, data: EventData['preview:updated']) {
  const outside = notCurrent(state, data.step_id);
  if (outside) return outside;
  if (hasPreviewOfRun(state, facts.run) && state.preview?.step_id === data.step_id) {
    return `step ${quoted(data.step_id)} has had its preview:updated`;
  }
  const next = nextRevision(state);
  return data.metadata.revision === next ? null : `metadata.revision is ${next}`;
}

function errorProblem(state: SessionState, { step_id: id }: { step_id?: string }): string | null {
  return id === undefined || state.steps.some((step) => step.step_id === id) ? null : unknownStep(id);
}

function messageProblem(state: SessionState, facts: OutsideFacts, data: EventData['session:message']) {
  if (data.run !== facts.run) return `data.run is not ${facts.run}`;
  if (data.role !== 'engine') return 'only its owner speaks as the user: data.role is engine';
  const said = state.messages.filter(({ run, role }) => run === facts.run && role === 'engine');
  return said.length < MAX_REPLIES ? null : `an engine says at most ${MAX_REPLIES} messages in a run`;
}

const MAX_REPLIES = 10;

function endProblem(state: SessionState, facts: OutsideFacts, data: EventData['generation:completed']) {
  if (data.run !== undefined && data.run !== facts.run) return `data.run is not ${facts.run}`;
  const failed = hasErrorOfRun(state, facts.run);
  if (data.status === 'cancelled') return 'only its owner cancels a run: status is completed or failed';
  if (data.status === 'failed') return failed ? null : 'generation:error comes before it: say why';
  if (failed) return 'the run has had its generation:error: status is failed';
  const open = state.steps.find((step) => !isEnded(step));
  return open ? `step ${quoted(open.step_id)} has not ended` : null;
}

function notCurrent(state: SessionState, stepId: string): string | null {
  return current(state)?.step_id === stepId ? null : `step ${quoted(stepId)} is not in progress`;
}

function current(state: SessionState): StepState | undefined {
  return state.steps.find((step) => step.status === 'in_progress');
}

export function nextRevision(state: SessionState): number {
  return (state.preview?.revision ?? 0) + 1;
}

function tooLong(event: SessionEvent): string | null {
  const {
    html_content: _html,
    css_content: _css,
    js_content: _js,
    text,
    ...words
  }: Words = { ...event.data };
  const code = event.type === 'preview:delta';
  if (lengthOf(code ? words : { ...words, text }) > MAX_WORDS) {
    return `all that is not code must fit ${MAX_WORDS} characters of JSON`;
  }
  const lines = { message: words.message, error_message: words.error_message, ...(!code && { text }) };
  const long = Object.entries(lines).find(([, line]) => typeof line === 'string' && line.length > MAX_LINE);
  return long ? `data.${long[0]} has more than ${MAX_LINE} characters` : null;
}

type Words = Record<string, unknown>;

/** What is nested so deep that it can't be written again is too long. */
function lengthOf(words: Words): number {
  try {
    return JSON.stringify(words).length;
  } catch {
    return Infinity;
  }
}

function unknownStep(id: string): string {
  return `there is no step ${quoted(id)}`;
}

function quoted(id: string): string {
  return JSON.stringify(id.length > 100 ? `${id.slice(0, 100)}…` : id);
}

function invalid(message: string): IngestRefusal {
  return { code: 'INVALID_EVENT', message };
}

function early(message: string): IngestRefusal {
  return { code: 'OUT_OF_ORDER', message };
}
