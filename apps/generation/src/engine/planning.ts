import type { SessionEvent } from '@openv0/contracts/events.js';
import { NO_CODE } from '../preview/code.js';
import { isSame } from '../preview/grow.js';
import { arrange, codeOf } from '../preview/page.js';
import { AuthorError } from './author-error.js';
import type { Plan } from './author.js';
import { hasPreviewOfStep, hasWord } from './past-state.js';
import { endStep, messageOf, previewUpdated, settleSteps, stepEvent, StepFailure } from './run-context.js';
import type { RunContext } from './run-context.js';
import { planFrom, settlePlan } from './settle-plan.js';
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
  const plan = planOf(context);
  const patience = context.clock.sleep(PATIENCE_MS).then(() => null);
  const early = await Promise.race([plan.catch(() => null), patience]);
  return { plan, early };
}

/** The author's, unless a retry goes on with the plan of the run that it repeats. */
async function planOf(context: RunContext): Promise<Plan> {
  const { author, base, brief, page } = context;
  const { retried, fromStep } = base ?? {};
  if (!retried || fromStep === undefined || fromStep === 'plan') {
    return settlePlan(await author.plan(brief, context), page);
  }
  return settlePlan(planFrom(retried, fromStep), page);
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
    throw failureOf(error, step, message);
  }
  await context.keepPlan(context.plan);
  yield* settleSteps(context);
  yield* endPlan(context, beganAt);
}

/** What the plan says and changes at once: a word to the owner, and sections that move or go. */
export function* endPlan(context: RunContext, beganAt: number): Generator<SessionEvent> {
  const step = context.steps[0] as RunStep;
  const { facts, before, plan, make } = context;
  if (plan.reply && !hasWord(before, facts.run, 'engine'))
    yield make('session:message', { run: facts.run, role: 'engine', text: plan.reply });
  usePlannedOrder(context);
  const isNews = context.base?.site && !isSame(codeOf(context.page), before.preview ?? NO_CODE);
  if (isNews && !hasPreviewOfStep(before, facts.run, step)) yield previewUpdated(context, step);
  yield endStep(context, step, { status: 'completed', message: wordsOf(plan) }, beganAt);
}

/** The page as the plan has it, before anything new is written: what it doesn't name is gone. */
export function usePlannedOrder(context: RunContext): void {
  context.page = arrange(
    context.page,
    context.plan.sections.map(({ id }) => id),
  );
}

/** An author's failure, told by its code; anything else is this service's. */
export function failureOf(error: unknown, step: RunStep, message: string): StepFailure {
  const [code, retry] =
    error instanceof AuthorError ? [error.code, error.retry_available] : ['GENERATION_FAILED', true];
  return new StepFailure(step.step_id, code, message, retry);
}

function wordsOf(plan: Plan): string {
  if (plan.summary) return plan.summary;
  const kept = plan.sections.filter((section) => section.kept).length;
  if (kept === 0) return `${plan.sections.length} sections planned`;
  const written = plan.sections.length - kept;
  const stay = kept === 1 ? 'stays as it is' : 'stay as they are';
  return `${written} ${written === 1 ? 'section' : 'sections'} to write, ${kept} ${stay}`;
}

async function made(plan: Promise<Plan>, signal: AbortSignal): Promise<Plan> {
  const abort = abortion(signal);
  try {
    return await Promise.race([abort.promise, plan]);
  } finally {
    abort.forget();
  }
}
