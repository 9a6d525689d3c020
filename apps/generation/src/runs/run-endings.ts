/** How a run ends that doesn't come to its own end. */
import { StorageFullError } from '@openv0/broker/port.js';
import type { RunOutcome, SessionEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { Clock } from '../engine/clock.js';
import { eventMaker } from '../engine/event-maker.js';
import { hasErrorOfRun, isStarted } from '../engine/past-state.js';
import { NO_CODE } from '../preview/code.js';
import { fileCount } from '../preview/page.js';

/** The owner wants no more of the run: it is ended. */
export class RunCancelled extends Error {
  override readonly name = 'RunCancelled';
}

/** The worker lets go of the run, and another one goes on with it. */
export class RunHandedOver extends Error {
  override readonly name = 'RunHandedOver';
}

/** The run can't go on, for a reason that its owner is told. */
export class RunFailed extends Error {
  override readonly name = 'RunFailed';

  constructor(
    readonly code: string,
    message: string,
    /** Whether the same run may come to its end when it is tried again. */
    readonly retryAvailable: boolean,
  ) {
    super(message);
  }
}

/** Null: this is no end, but a fault of the worker, which the next one may not have. */
export function endingOf(error: unknown): RunCancelled | RunFailed | null {
  if (error instanceof RunCancelled || error instanceof RunFailed) return error;
  if (!(error instanceof StorageFullError)) return null;
  return new RunFailed('STORAGE_FULL', 'There is no room left to store the page.', true);
}

/** The events that end the run. The worker before may have been lost between the two. */
export function endingEvents(
  ending: RunCancelled | RunFailed,
  state: SessionState,
  sessionId: string,
  run: number,
  clock: Clock,
): SessionEvent[] {
  if (ending instanceof RunCancelled) return [completedEvent(state, sessionId, run, 'cancelled', clock)];
  const error = eventMaker(sessionId, clock)('generation:error', {
    error_code: ending.code,
    error_message: ending.message,
    retry_available: ending.retryAvailable,
  });
  const told = hasErrorOfRun(state, run);
  return [...(told ? [] : [error]), completedEvent(state, sessionId, run, 'failed', clock)];
}

export function completedEvent(
  state: SessionState,
  sessionId: string,
  run: number,
  status: RunOutcome,
  clock: Clock,
): SessionEvent {
  const startedAt = isStarted(state, run) ? Date.parse(state.started_at ?? '') : clock.now();
  const wrote = state.runs.some((entry) => entry.run === run && entry.revision !== null);
  return eventMaker(sessionId, clock)('generation:completed', {
    run,
    status,
    total_time: Math.max(0, Math.round((clock.now() - startedAt) / 100) / 10),
    files_generated: wrote ? fileCount(state.preview ?? NO_CODE) : 0,
    final_url: null,
  });
}
