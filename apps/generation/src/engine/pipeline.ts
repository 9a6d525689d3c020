/**
 * A run, from prompt to page, as the events it gives: plan → layout → one step per section → style → script → check.
 * Pure but for the author: time, ids and what was there before are parameters, storing is the caller's.
 *
 *     session:message → started → every step pending → per step: in_progress → deltas → preview:updated → completed
 *     → … → generation:completed
 *
 * A run that another worker had begun goes on from its last finished step. A run behind the first changes the page that
 * is there: what its plan keeps isn't written, and stays byte for byte.
 */
import type { MessageRole, SessionEvent } from '@openv0/contracts/events.js';
import { codeOf, fileCount, readPage, type Page } from '../preview/page.js';
import type { Brief, Plan } from './author.js';
import { checkStep } from './check-step.js';
import { DeltaPace } from './deltas.js';
import { eventMaker } from './event-maker.js';
import * as past from './past-state.js';
import { beginPlanning, endPlan, failureOf, planStep, usePlannedOrder } from './planning.js';
import { Progress } from './progress.js';
import { endStep, guessSteps, idsOf, messageOf, pendings, settleSteps } from './run-context.js';
import { stepEvent, StepFailure, useSteps } from './run-context.js';
import type { GenerateOptions, RunContext, StepResult } from './run-context.js';
import { bare } from './settle-plan.js';
import { announcedAll, stepsOf, type RunStep } from './steps.js';
import { writeStep } from './write-step.js';

const NO_PLAN: Plan = {
  title: '',
  lang: 'en',
  sections: [],
  weights: { layout: 0, style: 0, script: 0 },
  notes: null,
};

/** Throws the signal's reason when it is aborted; every other failure is told as events. */
export async function* generate(options: GenerateOptions): AsyncGenerator<SessionEvent> {
  const { facts, before, clock, signal } = options;
  const context = contextOf(options);
  const resumed = past.isStarted(before, facts.run);
  const startedAt = resumed ? Date.parse(before.started_at ?? '') : clock.now();
  let failed = resumed && past.hasErrorOfRun(before, facts.run);
  try {
    if (!failed) yield* resumed ? resumeRun(context) : startRun(context);
  } catch (error) {
    signal.throwIfAborted();
    failed = true;
    yield errorEvent(context, error);
  }
  const wrote = past.hasPreviewOfRun(before, facts.run) || context.revision > (before.preview?.revision ?? 0);
  yield context.make('generation:completed', {
    run: facts.run,
    status: failed ? 'failed' : 'completed',
    total_time: Math.max(0, Math.round((clock.now() - startedAt) / 100) / 10),
    files_generated: failed && !wrote ? 0 : fileCount(codeOf(context.page)),
    final_url: failed ? null : `/preview/${facts.session_id}`,
  });
}

function contextOf(options: GenerateOptions): RunContext {
  const { facts, before, clock } = options;
  const pastSteps = past.isStarted(before, facts.run) ? before.steps : [];
  return {
    ...options,
    make: eventMaker(facts.session_id, clock),
    brief: briefOf(options),
    pace: new DeltaPace(lastDeltas(options)),
    pastSteps: new Map(pastSteps.map((step) => [step.step_id, step])),
    told: new Set(pastSteps.filter((step) => past.isTold(step)).map((step) => step.step_id)),
    announced: idsOf(pastSteps),
    plan: NO_PLAN,
    steps: [],
    progress: new Progress([], null, [], pastSteps.length > 0 ? before.progress : 0),
    page: pageOf(options),
    revision: before.preview?.revision ?? 0,
  };
}

/** When others may have sent deltas of this session: the run before, or this one's worker before. */
function lastDeltas({ before, facts, clock }: GenerateOptions): number | null {
  if (past.isStarted(before, facts.run)) return clock.now();
  return before.ended_at === null ? null : Math.min(clock.now(), Date.parse(before.ended_at));
}

/** What the run begins with: as it left the page before a takeover, else the page that it changes. */
function pageOf({ facts, before, base, keptPlan }: GenerateOptions): Page {
  const left = past.hasPreviewOfRun(before, facts.run) ? before.preview : null;
  const plan = left ? keptPlan : (base?.plan ?? null);
  const code = left ?? base?.site;
  return code ? readPage(code, plan && plan.sections.map(({ id }) => id)) : [];
}

function briefOf({ facts, before, base }: GenerateOptions): Brief {
  const { prompt, seed } = facts;
  const messages = before.messages
    .filter(({ run }) => run < facts.run)
    .map(({ role, text }) => ({ role, text }));
  if (!base?.site) return { prompt: wholePrompt(prompt, messages), seed };
  const plan = base.plan && bare(base.plan);
  return {
    prompt,
    seed,
    existing: { plan, code: base.site, messages, ...(base.problem && { problem: base.problem }) },
  };
}

/** A follow-up to nothing, since no run before made a page, means what was asked before as well. */
function wholePrompt(prompt: string, messages: readonly { role: MessageRole; text: string }[]): string {
  const asked = messages.filter(({ role }) => role === 'user').map(({ text }) => text);
  return asked.includes(prompt) ? prompt : [...asked, prompt].join('\n');
}

async function* startRun(context: RunContext): AsyncGenerator<SessionEvent> {
  const { facts, make, before } = context;
  if (!past.hasWord(before, facts.run, 'user'))
    yield make('session:message', { run: facts.run, role: 'user', text: facts.prompt });
  const planning = await beginPlanning(context);
  if (planning.early) useSteps(context, stepsOf(planning.early));
  else guessSteps(context);
  context.announced = idsOf(context.steps);
  yield make('generation:started', {
    project_id: facts.project_id,
    run: facts.run,
    prompt: facts.prompt,
    engine: facts.engine,
    total_steps: context.steps.length,
    estimated_time: context.progress.remaining(),
    steps: announcedAll(context.steps),
  });
  yield* pendings(context, planning.early ? context.steps : context.steps.slice(0, 1));
  yield* planStep(context, planning);
  yield* workThrough(context);
}

async function* resumeRun(context: RunContext): AsyncGenerator<SessionEvent> {
  if (context.keptPlan === null) {
    // The worker before was lost while it planned.
    const planning = await beginPlanning(context);
    const early = planning.early && stepsOf(planning.early);
    // Steps that viewers don't know are told with the plan.
    const known = early !== null && idsOf(early) === context.announced;
    if (known) useSteps(context, early);
    else guessSteps(context);
    yield* pendings(context, known ? context.steps : context.steps.slice(0, 1));
    yield* planStep(context, planning);
  } else {
    context.plan = context.keptPlan;
    yield* settleSteps(context);
    const [planStep] = context.steps as [RunStep];
    if (!past.isEnded(context.pastSteps.get(planStep.step_id))) {
      yield stepEvent(context, planStep, 'in_progress', 'Planning the page');
      yield* endPlan(context, context.clock.now());
    }
    usePlannedOrder(context);
  }
  yield* workThrough(context);
}

async function* workThrough(context: RunContext): AsyncGenerator<SessionEvent> {
  for (const step of context.steps.slice(1)) {
    if (past.isEnded(context.pastSteps.get(step.step_id))) continue;
    context.signal.throwIfAborted();
    const beganAt = context.clock.now();
    const result = yield* workOn(context, step);
    yield endStep(context, step, result, beganAt);
  }
}

async function* workOn(context: RunContext, step: RunStep): AsyncGenerator<SessionEvent, StepResult> {
  const { work } = step;
  const written = past.hasPreviewOfStep(context.before, context.facts.run, step);
  if (work.kind === 'plan' || written) return { status: 'completed', message: 'Written' };
  try {
    return yield* work.kind === 'check' ? checkStep(context, step) : writeStep(context, step, work);
  } catch (error) {
    context.signal.throwIfAborted();
    yield stepEvent(context, step, 'failed', messageOf(error));
    if (error instanceof StepFailure) throw error;
    throw failureOf(error, step, `${step.title}: ${messageOf(error)}`);
  }
}

function errorEvent(context: RunContext, error: unknown): SessionEvent {
  const failure = error instanceof StepFailure ? error : null;
  return context.make('generation:error', {
    ...(failure && { step_id: failure.stepId }),
    error_code: failure?.code ?? 'GENERATION_FAILED',
    error_message: messageOf(error),
    retry_available: failure?.retryAvailable ?? true,
  });
}
