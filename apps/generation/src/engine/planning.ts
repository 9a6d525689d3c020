import type { SessionEvent } from '@openv0/contracts/events.js';
import type { Plan } from './author.js';
import { endStep, messageOf, settleSteps, stepEvent, StepFailure } from './run-context.js';
import type { RunContext } from './run-context.js';
import type { RunStep } from './steps.js';
import { abortion } from './ticking.js';

/** An author that plans within this many milliseconds has its plan in `generation:started`. */
const PATIENCE_MS = 100;

export interface Planning {
  plan: Promise<Plan>;
  /** The plan if it was made at once. */
  early: Plan | null;
}

export async function beginPlanning(context: RunContext): Promise<Planning> {
  const plan = context.author.plan(context.brief, context);
  const patience = context.clock.sleep(PATIENCE_MS).then(() => null);
  const early = await Promise.race([plan.catch(() => null), patience]);
  return { plan, early };
}

/** The first step: the plan is there already, or is waited for and then announced, with the steps it brings. */
export async function* planStep(context: RunContext, planning: Planning): AsyncGenerator<SessionEvent> {
  const step = context.steps[0] as RunStep;
  const beganAt = context.clock.now();
  yield stepEvent(context, step, 'in_progress', 'Planning the page');
  try {
    context.plan = await made(planning.plan, context.signal);
  } catch (error) {
    context.signal.throwIfAborted();
    const message = `The page could not be planned: ${messageOf(error)}`;
    yield stepEvent(context, step, 'failed', message);
    throw new StepFailure(step.step_id, 'GENERATION_FAILED', message);
  }
  await context.keepPlan(context.plan);
  yield* settleSteps(context);
  yield endPlan(context, beganAt);
}

/** The end of the step that made the plan. */
export function endPlan(context: RunContext, beganAt: number): SessionEvent {
  const message = `${context.plan.sections.length} sections planned`;
  return endStep(context, context.steps[0] as RunStep, { status: 'completed', message }, beganAt);
}

async function made(plan: Promise<Plan>, signal: AbortSignal): Promise<Plan> {
  const abort = abortion(signal);
  try {
    return await Promise.race([abort.promise, plan]);
  } finally {
    abort.forget();
  }
}
