/** What a session's log already says about a run: the questions that a worker asks who takes it over. */
import type { MessageRole } from '@openv0/contracts/events.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import type { RunStep } from './steps.js';

export function isEnded(step: StepState | undefined): boolean {
  return step?.status === 'completed' || step?.status === 'failed';
}

/** Whether the step has had its `pending`: that event always carries a message. */
export function isTold(step: StepState): boolean {
  return step.status !== 'pending' || step.message !== '';
}

/** What an ended step took. */
export function secondsOf(step: StepState | undefined): number {
  if (!step?.started_at || !step.ended_at) return 0;
  return Math.max(0, Date.parse(step.ended_at) - Date.parse(step.started_at)) / 1_000;
}

export function hasPreviewOfRun(state: SessionState, run: number): boolean {
  return state.run === run && state.runs.some((entry) => entry.run === run && entry.revision !== null);
}

export function hasPreviewOfStep(state: SessionState, run: number, step: RunStep): boolean {
  return hasPreviewOfRun(state, run) && state.preview?.step_id === step.step_id;
}

export function isStarted(state: SessionState, run: number): boolean {
  return state.run === run && state.status === 'running';
}

/** Whether the run has had its last event; so it has when the next one is `queued`, whose prompt alone is on the log. */
export function isOver(state: SessionState, run: number): boolean {
  return state.run > run || (state.run === run && state.status !== 'running');
}

/** Whether the owner's prompt for the run, or the engine's answer to it, is on the log. */
export function hasWord(state: SessionState, run: number, role: MessageRole): boolean {
  return state.messages.some((message) => message.run === run && message.role === role);
}

/** Whether the log holds the error that ends the run, although not yet its end. */
export function hasErrorOfRun(state: SessionState, run: number): boolean {
  return state.errors.some((error) => error.run === run && error.source === 'generation');
}
