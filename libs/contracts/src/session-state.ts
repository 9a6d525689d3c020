/**
 * The session reducer: what a session's log adds up to. The same fold runs in the browser, in the gateway (for
 * snapshots) and in the generation service (for checkpoints), so a snapshot is exactly the state that a full replay
 * would have given. Pure: no clock, no randomness, no mutation of what it is given.
 *
 *   created ─ message ─▶ queued ─ started ─▶ running ─ completed ─▶ completed | failed | cancelled
 *                           ▲                                              │
 *                           └────────────── message / started ◀────────────┘
 */
import type {
  EventData,
  MessageRole,
  PlannedStep,
  RunOutcome,
  SessionEvent,
  StepStatus,
  UnknownEvent,
} from './events.js';
import { isEventType } from './events.js';

export type SessionStatus = 'created' | 'queued' | 'running' | RunOutcome;

export interface StepState extends PlannedStep {
  status: StepStatus;
  message: string;
  started_at: string | null;
  ended_at: string | null;
}

export interface MessageState {
  run: number;
  role: MessageRole;
  text: string;
  timestamp: string;
}

/** The last whole page. */
export interface PreviewState {
  revision: number;
  step_id: string;
  html: string;
  css: string;
  js: string;
}

/** What the step at work has written so far of the revision to come: this step's own text, not the whole page. */
export interface DraftState {
  revision: number;
  step_id: string;
  html: string;
  css: string;
  js: string;
}

export interface ErrorState {
  run: number;
  source: 'generation' | 'preview';
  error_code: string;
  error_message: string;
  timestamp: string;
  retry_available: boolean;
  step_id?: string;
  file?: string;
  line?: number;
  revision?: number;
}

/** One line per run, kept when the next one starts. */
export interface RunState {
  run: number;
  prompt: string;
  status: SessionStatus;
  total_steps: number;
  started_at: string;
  total_time: number | null;
  /** The revision the run ended with; null while there is none. */
  revision: number | null;
}

export interface SessionState {
  status: SessionStatus;
  /** The current run: 1, 2, ...; 0 before the first. */
  run: number;
  project_id: string | null;
  prompt: string;
  engine: string | null;
  /** 0 to 100, of the current run. */
  progress: number;
  /** Seconds; null while unknown and after the end. */
  estimated_time: number | null;
  estimated_remaining: number | null;
  total_steps: number;
  steps: StepState[];
  messages: MessageState[];
  runs: RunState[];
  preview: PreviewState | null;
  draft: DraftState | null;
  errors: ErrorState[];
  started_at: string | null;
  ended_at: string | null;
  total_time: number | null;
  files_generated: number;
  final_url: string | null;
}

/** Lists in the state are bounded, oldest first out: a checkpoint must fit one message of the broker. */
export const MAX_KEPT = { messages: 100, runs: 100, errors: 50 } as const;
/** What each list may say altogether, in UTF-16 code units; its newest entry stays however long it is. */
const MAX_WORDS = 16_000;

export function initialState(): SessionState {
  return {
    status: 'created',
    run: 0,
    project_id: null,
    prompt: '',
    engine: null,
    progress: 0,
    estimated_time: null,
    estimated_remaining: null,
    total_steps: 0,
    steps: [],
    messages: [],
    runs: [],
    preview: null,
    draft: null,
    errors: [],
    started_at: null,
    ended_at: null,
    total_time: null,
    files_generated: 0,
    final_url: null,
  };
}

/** The state after `event`. Types that this version doesn't know leave the state as it is. */
export function reduce(state: SessionState, event: SessionEvent | UnknownEvent): SessionState {
  if (!isEventType(event.type)) return state;
  const known = event as SessionEvent;
  switch (known.type) {
    case 'session:message':
      return onMessage(state, known.data);
    case 'generation:started':
      return onStarted(state, known.data);
    case 'generation:planned':
      return onPlanned(state, known.data);
    case 'generation:step':
      return onStep(state, known.data);
    case 'preview:delta':
      return onDelta(state, known.data);
    case 'preview:updated':
      return onPreview(state, known.data);
    case 'preview:error':
      return withError(state, { source: 'preview', retry_available: false, ...errorFields(known.data) });
    case 'generation:error':
      return withError(state, {
        source: 'generation',
        retry_available: known.data.retry_available,
        ...errorFields(known.data),
      });
    case 'generation:completed':
      return onCompleted(state, known.data);
  }
}

/** Whether a run is on its way or waiting for its turn. */
export function isActive(state: SessionState): boolean {
  return state.status === 'running' || state.status === 'queued';
}

function onMessage(state: SessionState, data: EventData['session:message']): SessionState {
  const message = { run: data.run, role: data.role, text: data.text, timestamp: data.timestamp };
  const messages = keepLast([...state.messages, message], MAX_KEPT.messages, 'text');
  const queues = data.role === 'user' && data.run > state.run && state.status !== 'running';
  return { ...state, messages, status: queues ? 'queued' : state.status };
}

function onStarted(state: SessionState, data: EventData['generation:started']): SessionState {
  const run: RunState = {
    run: data.run,
    prompt: data.prompt,
    status: 'running',
    total_steps: data.total_steps,
    started_at: data.timestamp,
    total_time: null,
    revision: null,
  };
  return {
    ...state,
    status: 'running',
    run: data.run,
    project_id: data.project_id,
    prompt: data.prompt,
    engine: data.engine,
    progress: 0,
    estimated_time: data.estimated_time,
    estimated_remaining: data.estimated_time,
    total_steps: data.total_steps,
    steps: data.steps.map((step) => plannedStep(step)),
    runs: keepLast([...state.runs.filter((past) => past.run !== data.run), run], MAX_KEPT.runs, 'prompt'),
    draft: null,
    started_at: data.timestamp,
    ended_at: null,
    total_time: null,
    files_generated: 0,
    final_url: null,
  };
}

/** The real plan replaces the guessed one; a step that both have keeps what it has been through. */
function onPlanned(state: SessionState, data: EventData['generation:planned']): SessionState {
  const before = new Map(state.steps.map((step) => [step.step_id, step]));
  const steps = data.steps.map((step) => plannedStep(step, before.get(step.step_id)));
  return {
    ...state,
    total_steps: data.total_steps,
    steps,
    runs: inRun(state, { total_steps: data.total_steps }),
  };
}

function onStep(state: SessionState, data: EventData['generation:step']): SessionState {
  const ended = data.status === 'completed' || data.status === 'failed';
  const move = (step: StepState): StepState => ({
    ...step,
    status: data.status,
    message: data.message,
    started_at: data.status === 'pending' ? step.started_at : (step.started_at ?? data.timestamp),
    ended_at: ended ? data.timestamp : null,
  });
  return {
    ...state,
    total_steps: data.total_steps,
    progress: Math.max(state.progress, data.progress),
    estimated_remaining: data.estimated_remaining,
    steps: state.steps.map((step) => (step.step_id === data.step_id ? move(step) : step)),
    draft: ended && state.draft?.step_id === data.step_id ? null : state.draft,
  };
}

/** Appends at `offset` of the step's own text; what stood behind it is gone. A delta beyond the end is ignored. */
function onDelta(state: SessionState, data: EventData['preview:delta']): SessionState {
  const current =
    state.draft?.step_id === data.step_id && state.draft.revision === data.revision
      ? state.draft
      : { revision: data.revision, step_id: data.step_id, html: '', css: '', js: '' };
  const before = current[data.file];
  if (data.offset > before.length) return state;
  return { ...state, draft: { ...current, [data.file]: before.slice(0, data.offset) + data.text } };
}

function onPreview(state: SessionState, data: EventData['preview:updated']): SessionState {
  const preview: PreviewState = {
    revision: data.metadata.revision,
    step_id: data.step_id,
    html: data.html_content,
    css: data.css_content,
    js: data.js_content,
  };
  return { ...state, preview, draft: null, runs: inRun(state, { revision: preview.revision }) };
}

function onCompleted(state: SessionState, data: EventData['generation:completed']): SessionState {
  // A run that was cancelled while it waited has no `generation:started`: its own number is all there is.
  const run = data.run ?? state.run;
  return {
    ...state,
    run,
    status: data.status,
    progress: data.status === 'completed' ? 100 : state.progress,
    estimated_remaining: null,
    draft: null,
    ended_at: data.timestamp,
    total_time: data.total_time,
    files_generated: data.files_generated,
    final_url: data.final_url,
    runs: inRun(state, { status: data.status, total_time: data.total_time }, run),
  };
}

function plannedStep(planned: PlannedStep, before?: StepState): StepState {
  return {
    ...planned,
    status: before?.status ?? 'pending',
    message: before?.message ?? '',
    started_at: before?.started_at ?? null,
    ended_at: before?.ended_at ?? null,
  };
}

type ErrorFields = Omit<ErrorState, 'run' | 'source' | 'retry_available'>;

function errorFields(data: EventData['preview:error'] | EventData['generation:error']): ErrorFields {
  const { session_id: _session, ...fields } = data as EventData['preview:error'];
  return {
    error_code: fields.error_code,
    error_message: fields.error_message,
    timestamp: fields.timestamp,
    ...(fields.step_id !== undefined && { step_id: fields.step_id }),
    ...(fields.file !== undefined && { file: fields.file }),
    ...(fields.line !== undefined && { line: fields.line }),
    ...(fields.revision !== undefined && { revision: fields.revision }),
  };
}

function withError(state: SessionState, error: Omit<ErrorState, 'run'>): SessionState {
  const errors = [...state.errors, { run: state.run, ...error }];
  return { ...state, errors: keepLast(errors, MAX_KEPT.errors, 'error_message') };
}

function inRun(state: SessionState, change: Partial<RunState>, run = state.run): RunState[] {
  return state.runs.map((entry) => (entry.run === run ? { ...entry, ...change } : entry));
}

function keepLast<K extends string, T extends Record<K, string>>(list: T[], limit: number, key: K): T[] {
  let words = 0;
  // An event of a later version may lack it: a fold that threw would take the event from its listeners too.
  const fits = (entry: T): boolean => (words += (entry[key] as string | undefined)?.length ?? 0) <= MAX_WORDS;
  const first = list.findLastIndex((entry, i) => !fits(entry) || i < list.length - limit);
  return list.slice(Math.min(first + 1, list.length - 1));
}
