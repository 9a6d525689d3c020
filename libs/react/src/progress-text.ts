/** What progress says in words and figures. Pure. */
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import { isActive } from '@openv0/contracts/session-state.js';

/** `0:26`, `1:08`, `1:02:03`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const padded = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${padded}` : `${minutes}:${padded}`;
}

/** A step's duration: `8.7 s`, from a minute on `1:08`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  return seconds < 59.95 ? `${seconds.toFixed(1)} s` : clockTime(Math.round(seconds));
}

/** How long nothing was heard: `18 s`, from two minutes on `2 min`. Its parts stay on one line. */
export function quietTime(seconds: number): string {
  return seconds < 120 ? `${Math.floor(seconds)}\u00a0s` : `${Math.floor(seconds / 60)}\u00a0min`;
}

/** An estimate is rough, and says so: full seconds below 10, steps of 5 to a minute, then minutes. */
export function about(seconds: number): string {
  if (seconds <= 1) return 'a moment left';
  if (seconds < 10) return `about ${Math.round(seconds)} s left`;
  if (seconds < 57.5) return `about ${Math.round(seconds / 5) * 5} s left`;
  return `about ${Math.max(1, Math.round(seconds / 60))} min left`;
}

/** Milliseconds a step took, or has been taking at `now`; null when it hasn't begun. */
export function stepTime(step: StepState, now: number): number | null {
  if (step.started_at === null) return null;
  const end = step.ended_at === null ? now : Date.parse(step.ended_at);
  return Math.max(0, end - Date.parse(step.started_at));
}

/** What a step looks like; a run that ended leaves no step at work. */
export type StepLook = 'done' | 'now' | 'planned' | 'failed' | 'left';

export function stepLook(step: StepState, state: SessionState): StepLook {
  if (step.status === 'completed') return 'done';
  if (step.status === 'failed') return 'failed';
  if (step.status === 'pending') return 'planned';
  if (state.status === 'running') return 'now';
  return state.status === 'failed' ? 'failed' : 'left';
}

export function currentStep(state: SessionState): StepState | undefined {
  return state.steps.find((step) => step.status === 'in_progress');
}

/** How much of the step at work is done, 0 to 1: what the run's progress is beyond the finished steps' weights. */
export function stepShare(state: SessionState): number {
  const step = currentStep(state);
  const total = sumOf(state.steps);
  if (!step || total === 0 || step.weight <= 0) return 0;
  const done = sumOf(state.steps.filter(({ status }) => status === 'completed'));
  const share = ((state.progress / 100) * total - done) / step.weight;
  return Math.min(1, Math.max(0, share));
}

/**
 * How much of the step at work is done if it goes at this run's own pace, 0 to 0.95: between two words of the engine,
 * an estimate of the same kind as the time that is left. 0 until two steps are done. `now` in milliseconds.
 */
export function paceShare(state: SessionState, now: number): number {
  const step = currentStep(state);
  const done = state.steps.filter(({ status }) => status === 'completed');
  const weight = sumOf(done);
  if (!step || state.status !== 'running' || done.length < 2 || weight <= 0 || step.weight <= 0) return 0;
  const seconds = done.reduce((sum, past) => sum + (stepTime(past, now) ?? 0), 0);
  const expected = (seconds / weight) * step.weight;
  return expected <= 0 ? 0 : Math.min(0.95, (stepTime(step, now) ?? 0) / expected);
}

function sumOf(steps: StepState[]): number {
  return steps.reduce((sum, { weight }) => sum + weight, 0);
}

/** The line beside the percentage. `stalled`: no estimate can be kept. */
export function outlook(state: SessionState, stalled = false): string {
  switch (state.status) {
    case 'created':
      return 'Nothing started yet';
    case 'queued':
      return 'Waiting for its turn';
    case 'completed':
      return 'Done';
    case 'cancelled':
      return 'Stopped';
    case 'failed':
      return stoppedAt(state);
    case 'running':
      return stalled || state.estimated_remaining === null ? '' : about(state.estimated_remaining);
  }
}

/** Whether the estimate knows this run yet, or only those before it. */
export function isEstimateFromPast(state: SessionState): boolean {
  const done = state.steps.filter(({ status }) => status === 'completed').length;
  return state.status === 'running' && state.estimated_remaining !== null && done < 2;
}

/** A run that takes twice as long as was expected of it at its beginning. `now` in milliseconds, by the server's clock. */
export function isSlow(state: SessionState, now: number): boolean {
  const { status, started_at, estimated_time } = state;
  if (status !== 'running' || started_at === null || !estimated_time) return false;
  return now - Date.parse(started_at) > 2_000 * estimated_time;
}

function stoppedAt(state: SessionState): string {
  const step = state.steps.find(({ status }) => status === 'failed' || status === 'in_progress');
  return step ? `Stopped at ${step.title}` : 'Stopped by an error';
}

/** The text of the polite region: changes at a step's boundary and at the run's end, and at nothing else. */
export function announcement(state: SessionState): string {
  if (state.status === 'completed') return `The page is done. ${state.total_steps} steps.`;
  if (state.status === 'cancelled') return 'The run was stopped.';
  if (state.status === 'failed') return `${outlook(state)}. The run has failed.`;
  const index = state.steps.findIndex(({ status }) => status === 'in_progress');
  const step = state.steps[index];
  return isActive(state) && step ? `Step ${index + 1} of ${state.steps.length}: ${step.title}` : '';
}

/** The last line of the code being written, and of which kind; null when none is. */
export function lastLine(state: SessionState): string | null {
  const { draft } = state;
  if (!draft) return null;
  // A rule that is closed, beside HTML: the style was written first, and the HTML is what grows now.
  const css = draft.html !== '' && draft.css.trimEnd().endsWith('}') ? '' : draft.css;
  const text = draft.js || css || draft.html;
  const line = text.slice(text.lastIndexOf('\n', text.length - 2) + 1).trim();
  if (line === '') return null;
  return line.length > LINE_LENGTH ? `…${line.slice(-LINE_LENGTH)}` : line;
}
/** What fits beside a step: the end of the line is where it is written. */
const LINE_LENGTH = 36;

/** A run without an event for longer than its longest step so far, and for 15 s at least, has stalled. */
export interface Stall {
  /** Seconds since the last event. */
  quiet: number;
  /** Seconds of the longest finished step; null before there is one. */
  longest: number | null;
}
const STALL_SECONDS = 15;

export function stallOf(state: SessionState, quiet: number): Stall | null {
  if (state.status !== 'running') return null;
  const times = state.steps.filter(({ ended_at }) => ended_at !== null).map((step) => stepTime(step, 0) ?? 0);
  const longest = times.length > 0 ? Math.max(...times) / 1000 : null;
  return quiet >= Math.max(STALL_SECONDS, longest ?? 0) ? { quiet, longest } : null;
}
