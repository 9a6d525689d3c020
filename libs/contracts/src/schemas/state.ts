/** The schema of a folded session: what a snapshot and `GET /v1/sessions/S` hold. Types are in ../session-state.ts. */
import type {
  DraftState,
  ErrorState,
  MessageState,
  PreviewState,
  RunState,
  SessionState,
  SessionStatus,
  StepState,
} from '../session-state.js';
import { plannedStepFields, plannedStepMore, stepStatus, timestamp } from './events.js';
import { array, boolean, integer, nullable, number, object, oneOf, string, type Schema } from './schema.js';

const count = integer({ minimum: 0 });
const seconds = nullable(number({ minimum: 0 }));
const status: Schema<SessionStatus> = oneOf(
  'created',
  'queued',
  'running',
  'completed',
  'failed',
  'cancelled',
);
const time = nullable(timestamp);

const step: Schema<StepState> = object(
  { ...plannedStepFields, status: stepStatus, message: string(), started_at: time, ended_at: time },
  plannedStepMore,
);

const message: Schema<MessageState> = object({
  run: count,
  role: oneOf('user', 'engine'),
  text: string(),
  timestamp,
});

const run: Schema<RunState> = object({
  run: count,
  prompt: string(),
  status,
  total_steps: count,
  started_at: timestamp,
  total_time: seconds,
  revision: nullable(count),
});

const code = { revision: count, step_id: string(), html: string(), css: string(), js: string() };
const preview: Schema<PreviewState> = object(code);
const draft: Schema<DraftState> = object(code);

const error: Schema<ErrorState> = object(
  {
    run: count,
    source: oneOf('generation', 'preview'),
    error_code: string(),
    error_message: string(),
    timestamp,
    retry_available: boolean(),
  },
  { step_id: string(), file: string(), line: count, revision: count },
);

export const sessionState: Schema<SessionState> = object({
  status,
  run: count,
  project_id: nullable(string()),
  prompt: string(),
  engine: nullable(string()),
  progress: number({ minimum: 0, maximum: 100 }),
  estimated_time: seconds,
  estimated_remaining: seconds,
  total_steps: count,
  steps: array(step),
  messages: array(message),
  runs: array(run),
  preview: nullable(preview),
  draft: nullable(draft),
  errors: array(error),
  started_at: time,
  ended_at: time,
  total_time: seconds,
  files_generated: count,
  final_url: nullable(string()),
});
