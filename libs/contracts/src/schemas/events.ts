/** The schema of each event's data. The events' types are in ../events.ts: the compiler compares the two. */
import type { EventData, EventType, PlannedStep, SiteFile, StepStatus } from '../events.js';
import { SESSION_ID } from '../cursor.js';
import {
  array,
  boolean,
  integer,
  nullable,
  number,
  object,
  oneOf,
  openObject,
  string,
  type Schema,
} from './schema.js';

const MAX_STEPS = 100;

/** 2026-03-01T10:00:00.000Z */
const UTC =
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z$';

export const sessionId = string({
  pattern: SESSION_ID.source,
  description: 'must be 22 characters of A-Z a-z 0-9 _ -',
});
export const timestamp = string({
  pattern: UTC,
  description: 'must be a time in ISO 8601, in UTC, ending in Z',
});
const run = integer({ minimum: 1 });
const count = integer({ minimum: 0 });
const seconds = number({ minimum: 0 });
const name = string({ minLength: 1 });
const stepId = string({ minLength: 1 });
export const siteFile: Schema<SiteFile> = oneOf('html', 'css', 'js');
export const stepStatus: Schema<StepStatus> = oneOf('pending', 'in_progress', 'completed', 'failed');

const base = { session_id: sessionId, timestamp };

export const plannedStepFields = {
  step_id: string({ minLength: 1, maxLength: 100 }),
  title: string({ minLength: 1, maxLength: 200 }),
  weight: number({ minimum: 0 }),
};
export const plannedStepMore = { kind: string({ maxLength: 100 }), brief: string({ maxLength: 300 }) };
const plannedStep: Schema<PlannedStep> = object(plannedStepFields, plannedStepMore);
const steps = array(plannedStep, { maxItems: MAX_STEPS });
const plan = { run, total_steps: integer({ minimum: 1 }), steps };

const started: Schema<EventData['generation:started']> = object({
  ...base,
  ...plan,
  project_id: string(),
  estimated_time: nullable(seconds),
  prompt: string(),
  engine: name,
});

const planned: Schema<EventData['generation:planned']> = object({ ...base, ...plan });

/** `progress` is 100 only with the run's completion. */
const step: Schema<EventData['generation:step']> = object({
  ...base,
  step_id: stepId,
  step_number: integer({ minimum: 1 }),
  total_steps: integer({ minimum: 1 }),
  status: stepStatus,
  progress: number({ minimum: 0, maximum: 99 }),
  message: string(),
  estimated_remaining: nullable(seconds),
});

const completed: Schema<EventData['generation:completed']> = object(
  {
    ...base,
    status: oneOf('completed', 'failed', 'cancelled'),
    total_time: seconds,
    files_generated: count,
    final_url: nullable(string()),
  },
  { run },
);

const error: Schema<EventData['generation:error']> = object(
  { ...base, error_code: name, error_message: string(), retry_available: boolean() },
  { step_id: string() },
);

const previewUpdated: Schema<EventData['preview:updated']> = object({
  ...base,
  step_id: stepId,
  preview_url: string(),
  html_content: string(),
  css_content: string(),
  js_content: string(),
  metadata: openObject({ revision: integer({ minimum: 1 }) }),
});

const previewError: Schema<EventData['preview:error']> = object(
  { ...base, error_code: name, error_message: string() },
  { step_id: string(), file: siteFile, line: integer({ minimum: 1 }), revision: count },
);

const previewDelta: Schema<EventData['preview:delta']> = object({
  ...base,
  step_id: stepId,
  revision: integer({ minimum: 1 }),
  file: siteFile,
  offset: count,
  text: string(),
});

const message: Schema<EventData['session:message']> = object({
  ...base,
  run,
  role: oneOf('user', 'engine'),
  text: string({ maxLength: 16_000 }),
});

/** Total over the event types: a new type doesn't compile until it has its schema. */
export const EVENT_DATA: { readonly [T in EventType]: Schema<EventData[T]> } = {
  'generation:started': started,
  'generation:planned': planned,
  'generation:step': step,
  'generation:completed': completed,
  'generation:error': error,
  'preview:updated': previewUpdated,
  'preview:error': previewError,
  'preview:delta': previewDelta,
  'session:message': message,
};
