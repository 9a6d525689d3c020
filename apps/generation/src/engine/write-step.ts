import type { SessionEvent, SiteFile } from '@openv0/contracts/events.js';
import { NO_CODE, type Code, type CodeProblem } from '../preview/code.js';
import { grow, MAX_CODE_BYTES, tooLarge } from '../preview/page.js';
import type { Part } from './author.js';
import { DeltaBuffer } from './deltas.js';
import { stepEvent, type RunContext, type StepResult } from './run-context.js';
import type { RunStep } from './steps.js';
import { StreamParser, type StreamEvent } from './stream-parser.js';
import { TICK, withTicks } from './ticking.js';

const LANGUAGE: Readonly<Record<SiteFile, string>> = { html: 'HTML', css: 'CSS', js: 'JavaScript' };

/** What one step has written so far. */
interface Writing {
  readonly code: Code;
  readonly deltas: DeltaBuffer;
  readonly parser: StreamParser;
  file: SiteFile | null;
  truncated: boolean;
  /** A file that grew beyond what a page may have; the author is stopped. */
  overflow: SiteFile | null;
}

/** One part of the page: its code as it is written, then the page with it. */
export async function* writeStep(
  context: RunContext,
  step: RunStep,
  part: Part,
): AsyncGenerator<SessionEvent, StepResult> {
  yield stepEvent(context, step, 'in_progress', beginning(part));
  const nonce = context.nonce();
  const { brief, plan, page, clock, pace, signal } = context;
  const writing = beginWriting(nonce);
  const stream = context.author.write(part, { brief, plan, page, nonce }, context);
  const dueIn = () => (writing.deltas.empty ? null : pace.waitFor(clock.now()));
  for await (const piece of withTicks(stream, dueIn, clock, signal)) {
    if (piece !== TICK) take(writing, writing.parser.push(piece));
    yield* deltas(context, step, writing, writing.deltas.waiting > 1);
    if (writing.overflow) break;
  }
  take(writing, writing.parser.end());
  while (!writing.deltas.empty && pace.allows(clock.now(), true)) yield* deltas(context, step, writing, true);
  return yield* settle(context, step, writing);
}

function beginWriting(nonce: string): Writing {
  return {
    code: { ...NO_CODE },
    deltas: new DeltaBuffer(),
    parser: new StreamParser(nonce),
    file: null,
    truncated: false,
    overflow: null,
  };
}

/** Keeps what the parser has read. */
function take(writing: Writing, events: readonly StreamEvent[]): void {
  for (const event of events) {
    if (event.type === 'open') writing.file = event.block.file;
    else if (event.type === 'truncated') writing.truncated = true;
    else if (event.type === 'text' && writing.file) keep(writing, writing.file, event.text);
  }
}

function keep(writing: Writing, file: SiteFile, text: string): void {
  writing.code[file] += text;
  writing.deltas.push(file, text);
  if (writing.code[file].length > MAX_CODE_BYTES[file]) writing.overflow = file;
}

/** The next delta, if its time has come. */
function* deltas(
  context: RunContext,
  step: RunStep,
  writing: Writing,
  hurried: boolean,
): Generator<SessionEvent> {
  const now = context.clock.now();
  if (writing.deltas.empty || !context.pace.allows(now, hurried)) return;
  const delta = writing.deltas.take();
  if (!delta) return;
  context.pace.sent(now);
  yield context.make('preview:delta', {
    step_id: step.step_id,
    revision: context.revision + 1,
    ...delta,
  });
}

/** The step's code becomes part of the page, or is told to be unusable. */
function* settle(context: RunContext, step: RunStep, writing: Writing): Generator<SessionEvent, StepResult> {
  const stopped = problemOf(writing);
  if (stopped) {
    yield previewError(context, step, stopped);
    return { status: 'failed', message: stopped.message };
  }
  const sectionId = step.work.kind === 'section' ? step.work.section.id : null;
  const growth = grow(context.page, { sectionId, title: step.title }, writing.code);
  for (const problem of growth.problems) yield previewError(context, step, problem);
  if (growth.grown) {
    context.page = growth.page;
    context.revision += 1;
    yield previewUpdated(context, step);
  }
  const bad = growth.problems.map((problem) => LANGUAGE[problem.file]);
  const message = bad.length > 0 ? `${bad.join(' and ')} could not be used` : sizeOf(writing.code);
  return { status: growth.grown || bad.length === 0 ? 'completed' : 'failed', message };
}

function problemOf(writing: Writing): CodeProblem | null {
  if (writing.overflow) return tooLarge(writing.overflow);
  if (!writing.truncated) return null;
  const file = writing.file ?? 'html';
  return { file, error_code: 'OUTPUT_TRUNCATED', message: `${LANGUAGE[file]} ends in the middle` };
}

function previewUpdated(context: RunContext, step: RunStep): SessionEvent {
  const { page, revision, plan, facts } = context;
  return context.make('preview:updated', {
    step_id: step.step_id,
    preview_url: `/preview/${facts.session_id}?revision=${revision}`,
    html_content: page.html,
    css_content: page.css,
    js_content: page.js,
    metadata: { revision, run: facts.run, title: plan.title, lang: plan.lang },
  });
}

function previewError(context: RunContext, step: RunStep, problem: CodeProblem): SessionEvent {
  return context.make('preview:error', {
    error_code: problem.error_code,
    error_message: problem.message,
    step_id: step.step_id,
    file: problem.file,
    ...(problem.line !== undefined && { line: problem.line }),
    revision: context.revision + 1,
  });
}

function beginning(part: Part): string {
  if (part.kind === 'layout') return 'Choosing colours with readable contrast';
  if (part.kind === 'style') return 'Writing what the sections share';
  if (part.kind === 'script') return 'Writing the script';
  return part.section.brief ? `Writing HTML · ${part.section.brief}` : 'Writing HTML';
}

function sizeOf(code: Code): string {
  const parts = (['html', 'css', 'js'] as const)
    .filter((file) => code[file] !== '')
    .map((file) => `${LANGUAGE[file]} ${(code[file].length / 1_000).toFixed(1)} kB`);
  return parts.join(', ') || 'Nothing to write';
}
