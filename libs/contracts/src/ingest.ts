/**
 * How an engine outside the service hands in its work: NATS requests on `ingest.<engine>.<session id>`, one after the
 * other, each answered when what it said is stored.
 */
import { isSessionId } from './cursor.js';
import type { MessageRole, SiteFile, StepStatus } from './events.js';

export const INGEST_PREFIX = 'ingest.';

/** Lower-case letters, digits and `_`: the name is part of subjects, of a NATS user's name and of a variable's. */
export const ENGINE_NAME = /^[a-z][a-z0-9_]{0,30}$/;

/** Names that an engine outside can't have. */
export const OWN_ENGINES = ['builtin', 'llm'] as const;

/** Why nothing was stored. */
export const INGEST_CODES = [
  /** Not `{"type","data"}` of a known event, or a field of it is wrong. */
  'INVALID_EVENT',
  /** A good event at the wrong time: the protocol's order of a run doesn't have it here. */
  'OUT_OF_ORDER',
  /** The page can't be used; viewers were told by `preview:error`, and the last good one stays. */
  'OUTPUT_INVALID',
  'EVENT_TOO_LARGE',
  /** The run is another engine's. */
  'FORBIDDEN',
  'NOT_FOUND',
  /** The owner has cancelled the run: it is over, acknowledge its job. */
  'CANCELLED',
  /** The run has had its last event: acknowledge its job. */
  'RUN_OVER',
  /** A run before this one is unfinished: give the job back for a while. */
  'NOT_YET',
  /** Another worker of the engine has the run, since this one gave no sign of life: stop, the job is not yours. */
  'TAKEN_OVER',
  'RATE_LIMITED',
  'STORAGE_FULL',
  /** It can't be stored now: say the same again. */
  'UNAVAILABLE',
] as const;
export type IngestCode = (typeof INGEST_CODES)[number];

export interface IngestRefusal {
  code: IngestCode;
  /** What is wrong, and what to do about it. */
  message: string;
  retry_after_ms?: number;
}

export type IngestAnswer = { seq: number } | { brief: IngestBrief } | IngestRefusal;

/** A step as a worker before has left it. */
export interface BriefStep {
  step_id: string;
  title: string;
  status: StepStatus;
  /** It has had its `pending`. */
  announced: boolean;
  /** Its `preview:updated` is stored: all that it lacks is its end. */
  written: boolean;
}

/** The answer to `{"type":"brief","data":{"run"}}`: what an engine needs to begin a run, or to take one over. */
export interface IngestBrief {
  session_id: string;
  project_id: string;
  run: number;
  /** Counts the workers that have asked for this run's brief, this one included. */
  attempt: number;
  prompt: string;
  engine: string;
  seed: number;
  /** A worker before has sent `generation:started`: go on with the first of `steps` that has not ended. */
  started: boolean;
  steps: BriefStep[];
  progress: number;
  /** Of the page so far; the next one is one more. 0: there is none. */
  revision: number;
  /** The page that this run changes, or has written so far; null: it begins with nothing. */
  page: Record<SiteFile, string> | null;
  /** What was said before, oldest first. */
  messages: { role: MessageRole; text: string }[];
  /** A fault of the page, which the owner asks to have mended. */
  problem?: { message: string; file?: SiteFile; line?: number };
  /** Of a run that is done again: what was written before this step may stay as it is. */
  from_step?: string;
}

/** The session that a request is about. Null: its subject names none. */
export function sessionOfIngest(subject: string): string | null {
  const id = subject.slice(subject.lastIndexOf('.') + 1);
  return subject.startsWith(INGEST_PREFIX) && isSessionId(id) ? id : null;
}

export function isRefusal(answer: IngestAnswer): answer is IngestRefusal {
  return 'code' in answer;
}
