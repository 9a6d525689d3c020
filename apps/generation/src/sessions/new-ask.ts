/** What a request for another run comes to, given what the session has been through. */
import { randomInt } from 'node:crypto';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import type { GenerationPorts, StoredAsk } from '../broker/ports.js';
import type { SiteProblem } from '../engine/author.js';
import { isOver, isStarted } from '../engine/past-state.js';
import { readPlan } from '../runs/run-base.js';
import { baseRevision, readAsk } from './asks.js';
import type { ReportBody, RetryBody } from './run-bodies.js';
import type { RunCommand } from './run-command.js';
import { latestRun, type SessionRecord } from './session-record.js';
import { siteKey } from './site-keys.js';

type NewAsk = Omit<StoredAsk, 'command'>;
type Ports = Pick<GenerationPorts, 'stores'>;

/** Throws 404 for what isn't there, 409 for a retry that makes no sense. */
export async function newAsk(
  ports: Ports,
  record: SessionRecord,
  state: SessionState,
  { name, body }: RunCommand,
): Promise<NewAsk> {
  if (name === 'retry') return retryAsk(ports, record, state, body);
  await checkRevision(ports, record.session_id, body.revision);
  const base = body.revision ?? 'newest';
  if (name === 'message') return { cause: name, prompt: body.prompt, base };
  return { cause: name, prompt: inWords(body), base, problem: problemOf(body) };
}

async function checkRevision(ports: Ports, sessionId: string, revision?: number): Promise<void> {
  if (revision == null) return;
  if ((await ports.stores.sites.get(siteKey(sessionId, revision))) !== null) return;
  throw new HttpProblem(404, 'NOT_FOUND', `There is no revision ${revision}.`);
}

function problemOf({ message, file, line }: ReportBody): SiteProblem {
  return { message, ...(file && { file }), ...(line && { line }) };
}

const FILES = { html: 'index.html', css: 'style.css', js: 'script.js' } as const;

function inWords({ message, file, line }: ReportBody): string {
  const place = [...(file ? [FILES[file]] : []), ...(line ? [`line ${line}`] : [])].join(', ');
  return place === '' ? `Fix: ${message}` : `Fix: ${message} (${place})`;
}

/**
 * The last run once more, from the beginning or from one of its steps. One that was completed is drawn again with
 * another seed, since the same one could only give the same page.
 */
async function retryAsk(
  ports: Ports,
  record: SessionRecord,
  state: SessionState,
  body: RetryBody,
): Promise<NewAsk> {
  const { run } = latestRun(record);
  if (!isStarted(state, run) && !isOver(state, run)) {
    throw conflict(`Run ${run} has not begun yet, so there is nothing to do again.`);
  }
  const last = await readAsk(ports, record.session_id, run);
  const origin = await originOf(ports, record, state, run, last);
  const step = await stepToRetry(ports, record.session_id, state, run, body.from_step);
  const left = state.runs.find((past) => past.run === run)?.revision ?? null;
  const again = state.run === run && state.status === 'completed' && step === null;
  const seed = again ? randomInt(2 ** 31) : last?.seed;
  return {
    cause: 'retry',
    prompt: origin.prompt,
    base: step !== null && left !== null ? left : origin.base,
    retry_of: run,
    ...(step !== null && { from_step: step }),
    ...(origin.problem && { problem: origin.problem }),
    ...(seed !== undefined && { seed }),
  };
}

/** What the first of a chain of retries was asked, and from where. */
async function originOf(
  ports: Ports,
  record: SessionRecord,
  state: SessionState,
  run: number,
  ask: StoredAsk | null,
): Promise<Pick<StoredAsk, 'prompt' | 'problem'> & { base: number | null }> {
  if (ask?.retry_of !== undefined) {
    const before = await readAsk(ports, record.session_id, ask.retry_of);
    return originOf(ports, record, state, ask.retry_of, before);
  }
  const told = state.runs.find((past) => past.run === run)?.prompt ?? record.prompt;
  const prompt = run === 1 ? record.prompt : (ask?.prompt ?? told);
  return {
    prompt,
    base: baseRevision(ask, state, run),
    ...(ask?.problem && { problem: ask.problem }),
  };
}

/** Null: all of the run. Its first step is the plan: from there is all of it too. */
async function stepToRetry(
  ports: Ports,
  sessionId: string,
  state: SessionState,
  run: number,
  stepId: string | undefined,
): Promise<string | null> {
  if (stepId == null) return null;
  const steps = state.runs.some((past) => past.run === run) && state.run === run ? state.steps : [];
  const index = steps.findIndex((step) => step.step_id === stepId);
  if (index < 0) throw new HttpProblem(404, 'NOT_FOUND', `Run ${run} has no step “${stepId}”.`);
  if (index === 0) return null;
  if ((await readPlan(ports, sessionId, run)) !== null) return stepId;
  throw conflict(`The plan of run ${run} is not known, so it can only be done again as a whole.`);
}

function conflict(message: string): HttpProblem {
  return new HttpProblem(409, 'CONFLICT', message);
}
