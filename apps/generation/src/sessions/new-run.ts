import { traceOfRequest } from '../runs/tracing.js';
import type { CommandKey, RunCause, RunRecord } from './session-record.js';

/** A run that is asked for now, as part of the request that does. `command`: absent for a session's first. */
export function newRun(run: number, cause: RunCause, command?: CommandKey): RunRecord {
  return {
    run,
    cause,
    status: 'queued',
    job: null,
    cancel_requested: false,
    ...(command !== undefined && { command }),
    ...traceOfRequest(),
  };
}
