import type { SessionEvent, StepStatus } from '@openv0/contracts/events.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import type { Code } from '../preview/code.js';
import { codeOf, type Page } from '../preview/page.js';
import type { Author, AuthorRun, Brief, Plan, SiteProblem } from './author.js';
import type { Clock } from './clock.js';
import type { DeltaPace } from './deltas.js';
import type { MakeEvent } from './event-maker.js';
import { isEnded, secondsOf } from './past-state.js';
import { Progress, type Pace, type TypicalRun } from './progress.js';
import { announcedAll, guessedSteps, stepsOf, type RunStep } from './steps.js';

export interface RunFacts {
  session_id: string;
  project_id: string;
  run: number;
  prompt: string;
  engine: string;
  seed: number;
}

/** What a run changes. One without it, or without a `site`, writes a page from nothing. */
export interface RunBase {
  /** Null while the session has no page. A retry from a step has the page as the retried run left it. */
  site: Code | null;
  /** The plan by which `site` was written; null when nobody knows it any more. */
  plan: Plan | null;
  /** What the owner asks to have mended. */
  problem?: SiteProblem;
  /** Of a retry: the step from which everything is written anew; absent: all of it. */
  fromStep?: string;
  /** Of a retry: the plan of the run that it repeats. With `fromStep` it is used again, nothing is planned. */
  retried?: Plan;
}

export interface GenerateOptions {
  facts: RunFacts;
  /** Null: the page is written for the first time. */
  base: RunBase | null;
  author: Author;
  clock: Clock;
  /** A fresh nonce for each request to the author. */
  nonce: () => string;
  /** The session as its log says: one in which this run has started makes the run go on from there. */
  before: SessionState;
  /** The plan that an earlier worker of this run kept. */
  keptPlan: Plan | null;
  /** Called once, before any step is written. */
  keepPlan: (plan: Plan) => Promise<void>;
  /** A typical run of this engine; null while there was none. */
  pastRun: TypicalRun | null;
  signal: AbortSignal;
  /** See `AuthorRun`. */
  spent: AuthorRun['spent'];
}

/** What the steps of one run share, and change. */
export interface RunContext extends GenerateOptions {
  readonly make: MakeEvent;
  readonly brief: Brief;
  readonly pace: DeltaPace;
  /** The steps of this run as its log has them; none in a run that begins. */
  readonly pastSteps: ReadonlyMap<string, StepState>;
  /** Ids of the steps that had their `pending`. */
  readonly told: Set<string>;
  /** Ids of the steps as viewers know them. */
  announced: string;
  plan: Plan;
  steps: RunStep[];
  progress: Progress;
  page: Page;
  /** Of the newest page that viewers have; 0 before the first. */
  revision: number;
}

/** How a step ended. `failed` here means this step alone: the run goes on. */
export interface StepResult {
  status: 'completed' | 'failed';
  message: string;
}

/** Ends the run: what it can't go on without. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
  constructor(
    readonly stepId: string,
    readonly code: string,
    message: string,
    readonly retryAvailable = true,
  ) {
    super(message);
  }
}

/** The page as it is now becomes a revision. */
export function previewUpdated(context: RunContext, step: RunStep): SessionEvent {
  const { plan, facts } = context;
  const revision = (context.revision += 1);
  const { html, css, js } = codeOf(context.page);
  return context.make('preview:updated', {
    step_id: step.step_id,
    preview_url: `/preview/${facts.session_id}?revision=${revision}`,
    html_content: html,
    css_content: css,
    js_content: js,
    metadata: { revision, run: facts.run, title: plan.title, lang: plan.lang },
  });
}

/** A step's event, with the run's progress at this moment. */
export function stepEvent(
  context: RunContext,
  step: RunStep,
  status: StepStatus,
  message: string,
): SessionEvent {
  return context.make('generation:step', {
    step_id: step.step_id,
    step_number: context.steps.findIndex((other) => other.step_id === step.step_id) + 1,
    total_steps: context.steps.length,
    status,
    progress: context.progress.percent(),
    message,
    estimated_remaining: context.progress.remaining(),
  });
}

/** Every step says once that it is planned, with a word: that is also how a later worker knows that it was told. */
export function* pendings(context: RunContext, steps: readonly RunStep[]): Generator<SessionEvent> {
  for (const step of steps) {
    if (context.told.has(step.step_id)) continue;
    context.told.add(step.step_id);
    yield stepEvent(context, step, 'pending', step.brief || 'Planned');
  }
}

/** From now on the run has these steps. */
export function useSteps(context: RunContext, steps: RunStep[]): void {
  setSteps(context, steps, context.pastRun);
}

/** What is announced while the plan is being made. Its weights mean nothing, so time is past runs' as a whole. */
export function guessSteps(context: RunContext): void {
  const steps = guessedSteps();
  const total = steps.reduce((sum, step) => sum + step.weight, 0);
  const whole = context.pastRun?.seconds ?? null;
  setSteps(context, steps, whole === null ? null : { secondsFor: ({ weight }) => (whole * weight) / total });
}

function setSteps(context: RunContext, steps: RunStep[], past: Pace | null): void {
  const weighed = steps.map(({ work, weight }) => ({ kind: work.kind, weight }));
  const ended = steps.flatMap(({ step_id, work, weight }) => {
    const before = context.pastSteps.get(step_id);
    return isEnded(before) ? [{ kind: work.kind, weight, seconds: secondsOf(before) }] : [];
  });
  context.steps = steps;
  context.progress = new Progress(weighed, past, ended, context.progress.percent());
}

/** The steps of the plan, announced where viewers know others. */
export function* settleSteps(context: RunContext): Generator<SessionEvent> {
  useSteps(context, stepsOf(context.plan));
  const ids = idsOf(context.steps);
  if (ids !== context.announced) {
    context.announced = ids;
    yield context.make('generation:planned', {
      run: context.facts.run,
      total_steps: context.steps.length,
      steps: announcedAll(context.steps),
    });
  }
  yield* pendings(context, context.steps);
}

export function idsOf(steps: readonly { step_id: string }[]): string {
  return steps.map((step) => step.step_id).join();
}

/** Counts an ended step, and says so. */
export function endStep(
  context: RunContext,
  step: RunStep,
  result: StepResult,
  beganAt: number,
): SessionEvent {
  const seconds = (context.clock.now() - beganAt) / 1_000;
  context.progress.end({ kind: step.work.kind, weight: step.weight, seconds });
  return stepEvent(context, step, result.status, result.message);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
