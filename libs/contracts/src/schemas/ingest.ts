/** The schema of what an engine outside and the service say to each other. Types are in ../ingest.ts. */
import { INGEST_CODES, type BriefStep, type IngestBrief, type IngestRefusal } from '../ingest.js';
import { sessionId, siteFile, stepStatus } from './events.js';
import { array, boolean, integer, nullable, number, object, oneOf, string, type Schema } from './schema.js';

const run = integer({ minimum: 1 });

/** A message of the queue `jobs.generate.<engine>`. */
export const job: Schema<{ session_id: string; run: number }> = object({ session_id: sessionId, run });

/** The one of the worker's brief: who comes with an older one is told that the run was taken over. */
export const attempt = integer({ minimum: 1 });

/** What the job's run is about. */
export const briefQuestion: Schema<{ run?: number }> = object({}, { run });

export const refusal: Schema<IngestRefusal> = object(
  { code: oneOf(...INGEST_CODES), message: string() },
  { retry_after_ms: integer({ minimum: 0 }) },
);

export const stored: Schema<{ seq: number }> = object({ seq: integer({ minimum: 1 }) });

const step: Schema<BriefStep> = object({
  step_id: string(),
  title: string(),
  status: stepStatus,
  announced: boolean(),
  written: boolean(),
});

const problem: Schema<NonNullable<IngestBrief['problem']>> = object(
  { message: string() },
  { file: siteFile, line: integer({ minimum: 1 }) },
);

export const brief: Schema<IngestBrief> = object(
  {
    session_id: sessionId,
    project_id: string(),
    run,
    attempt,
    prompt: string(),
    engine: string(),
    seed: integer(),
    started: boolean(),
    steps: array(step),
    progress: number({ minimum: 0, maximum: 99 }),
    revision: integer({ minimum: 0 }),
    page: nullable(object({ html: string(), css: string(), js: string() })),
    messages: array(object({ role: oneOf('user', 'engine'), text: string() })),
  },
  { problem, from_step: string() },
);
