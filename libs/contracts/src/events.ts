/**
 * The events of a session's log: numbered, durable, replayable.
 *
 * An event is stored as `{"type": T, "data": {...}}`. Its number (`seq`) is not part of the stored JSON: it is
 * the last token of the subject, and is put in front when the event travels to a client.
 * Times are ISO-8601 UTC, durations are seconds unless the name ends in `_ms`.
 */

/** What every event carries. */
export interface EventBase {
  session_id: string;
  timestamp: string;
}

export type StepStatus = 'pending' | 'in_progress' | 'completed' | 'failed';
export type RunOutcome = 'completed' | 'failed' | 'cancelled';
export type SiteFile = 'html' | 'css' | 'js';
export type MessageRole = 'user' | 'engine';

/** One step as the plan announces it. `weight` is its share of the run's work, in any unit. */
export interface PlannedStep {
  step_id: string;
  title: string;
  weight: number;
  /** What sort of section the step writes (`hero`, `menu`, ...): lets a viewer sketch it before it is written. */
  kind?: string;
  /** Half a line about what is going to be there. */
  brief?: string;
}

/** Why a run, or one of its steps, failed. */
export const RUN_ERROR_CODES = [
  'GENERATION_FAILED',
  'PROVIDER_ERROR',
  'PROVIDER_TIMEOUT',
  'CANCELLED',
  'OUTPUT_TRUNCATED',
  'OUTPUT_INVALID',
  'EVENT_TOO_LARGE',
  'STORAGE_FULL',
  'WORKER_LOST',
  'LIMIT_REACHED',
] as const;
export type RunErrorCode = (typeof RUN_ERROR_CODES)[number];

/** The data of each event type. A new event type starts here: the compiler then lists what is missing. */
export interface EventData {
  /** The run begins. `estimated_time` is in seconds, null while nothing is known. */
  'generation:started': EventBase & {
    project_id: string;
    total_steps: number;
    estimated_time: number | null;
    run: number;
    prompt: string;
    engine: string;
    steps: PlannedStep[];
  };
  /** The plan was made after `generation:started`: replaces its list of steps. */
  'generation:planned': EventBase & { run: number; total_steps: number; steps: PlannedStep[] };
  /** A step moved. `progress` is the whole run's, 0 to 100: it never falls, and is 100 only with completion. */
  'generation:step': EventBase & {
    step_id: string;
    step_number: number;
    total_steps: number;
    status: StepStatus;
    progress: number;
    message: string;
    estimated_remaining: number | null;
  };
  /** Exactly one per run, always the run's last event. `files_generated` is a count, `final_url` a path. */
  'generation:completed': EventBase & {
    status: RunOutcome;
    total_time: number;
    files_generated: number;
    final_url: string | null;
    run?: number;
  };
  'generation:error': EventBase & {
    step_id?: string;
    error_code: string;
    error_message: string;
    retry_available: boolean;
  };
  /** The page so far, whole. `html_content` is the body's inner HTML. At most one per step. */
  'preview:updated': EventBase & {
    step_id: string;
    preview_url: string;
    html_content: string;
    css_content: string;
    js_content: string;
    metadata: { revision: number; [key: string]: unknown };
  };
  'preview:error': EventBase & {
    error_code: string;
    error_message: string;
    step_id?: string;
    file?: SiteFile;
    line?: number;
    revision?: number;
  };
  /**
   * Code as it is written. `offset` counts UTF-16 code units within this step's own text of `file`; 0 truncates
   * what was there (a takeover starts the step again). `revision` is the one this code will become. Superseded by
   * the step's next `preview:updated`.
   */
  'preview:delta': EventBase & {
    step_id: string;
    revision: number;
    file: SiteFile;
    offset: number;
    text: string;
  };
  /** A prompt or a follow-up, before its run's `generation:started`. */
  'session:message': EventBase & { run: number; role: MessageRole; text: string };
}

export type EventType = keyof EventData;

export type SessionEventOf<T extends EventType> = { type: T; data: EventData[T] };

/** Any event, as it is stored. */
export type SessionEvent = { [T in EventType]: SessionEventOf<T> }[EventType];

/** Any event, as a client gets it. */
export type NumberedEvent = SessionEvent & { seq: number };

/** An event of a type that this version doesn't know. Clients keep its number and ignore the rest. */
export interface UnknownEvent {
  seq: number;
  type: string;
  data: Record<string, unknown>;
}

const KNOWN: Record<EventType, true> = {
  'generation:started': true,
  'generation:planned': true,
  'generation:step': true,
  'generation:completed': true,
  'generation:error': true,
  'preview:updated': true,
  'preview:error': true,
  'preview:delta': true,
  'session:message': true,
};

export const EVENT_TYPES = /* @__PURE__ */ Object.keys(KNOWN) as EventType[];

export function isEventType(type: string): type is EventType {
  return Object.hasOwn(KNOWN, type);
}
