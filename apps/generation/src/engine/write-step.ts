import type { SessionEvent, SiteFile } from '@openv0/contracts/events.js';
import { previewProblem, SITE_FILES, type Code, type CodeProblem } from '../preview/code.js';
import { grow, MAX_CODE_BYTES, tooLarge, writtenPart } from '../preview/grow.js';
import { codeOf } from '../preview/page.js';
import { AuthorError } from './author-error.js';
import { fileOf, type Part } from './author.js';
import { DeltaBuffer } from './deltas.js';
import { previewUpdated, stepEvent, type RunContext, type StepResult } from './run-context.js';
import type { RunStep } from './steps.js';
import { StreamParser, type BlockTag, type StreamEvent } from './stream-parser.js';
import { TICK, withTicks } from './ticking.js';

const LANGUAGE: Readonly<Record<SiteFile, string>> = { html: 'HTML', css: 'CSS', js: 'JavaScript' };

/** What one step has written so far. */
interface Writing {
  readonly part: Part;
  /** Of each file that was begun. */
  readonly code: Partial<Code>;
  readonly deltas: DeltaBuffer;
  readonly parser: StreamParser;
  file: SiteFile | null;
  truncated: boolean;
  /** A file that grew beyond what a page may have; the author is stopped. */
  overflow: SiteFile | null;
  /** What the author said that it could not do. */
  failure: CodeProblem | null;
}

/** One part of the page: its code as it is written, then the page with it. */
export async function* writeStep(
  context: RunContext,
  step: RunStep,
  part: Part,
): AsyncGenerator<SessionEvent, StepResult> {
  yield stepEvent(context, step, 'in_progress', beginning(part));
  const nonce = context.nonce();
  const writing = beginWriting(part, nonce);
  try {
    yield* follow(context, step, writing, nonce);
  } catch (error) {
    if (!(error instanceof AuthorError && error.isOfOneStep)) throw error;
    writing.failure = { error_code: error.code, message: error.message };
  }
  return yield* settle(context, step, writing);
}

/** What the author writes, as it comes. */
async function* follow(
  context: RunContext,
  step: RunStep,
  writing: Writing,
  nonce: string,
): AsyncGenerator<SessionEvent> {
  const { brief, plan, clock, pace, signal } = context;
  const page = codeOf(context.page);
  const stream = context.author.write(writing.part, { brief, plan, page, nonce }, context);
  const dueIn = () => (writing.deltas.empty ? null : pace.waitFor(clock.now()));
  for await (const piece of withTicks(stream, dueIn, clock, signal)) {
    if (piece !== TICK) take(writing, writing.parser.push(piece));
    yield* deltas(context, step, writing, writing.deltas.waiting > 1);
    if (writing.overflow) break;
  }
  take(writing, writing.parser.end());
  while (!writing.deltas.empty && pace.allows(clock.now(), true)) yield* deltas(context, step, writing, true);
}

function beginWriting(part: Part, nonce: string): Writing {
  return {
    part,
    code: {},
    deltas: new DeltaBuffer(),
    parser: new StreamParser(nonce, fileOf(part)),
    file: null,
    truncated: false,
    overflow: null,
    failure: null,
  };
}

/** Keeps what the parser has read. */
function take(writing: Writing, events: readonly StreamEvent[]): void {
  for (const event of events) {
    if (event.type === 'open') open(writing, event.block);
    else if (event.type === 'truncated') writing.truncated = true;
    else if (event.type === 'text' && writing.file) keep(writing, writing.file, event.text);
  }
}

/** What was written for another section than this step's belongs to nobody. */
function open(writing: Writing, { file, section }: BlockTag): void {
  const own = writing.part.kind === 'section' ? writing.part.section.id : undefined;
  const foreign = own !== undefined && section !== undefined && section !== own;
  writing.file = foreign ? null : file;
  if (!foreign) writing.code[file] ??= '';
}

function keep(writing: Writing, file: SiteFile, text: string): void {
  const written = (writing.code[file] ?? '') + text;
  writing.code[file] = written;
  writing.deltas.push(file, text);
  if (written.length > MAX_CODE_BYTES[file]) writing.overflow = file;
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
  const sectionIds = context.plan.sections.map(({ id }) => id);
  const growth = grow(context.page, writtenPart(writing.part, step.title, writing.code), sectionIds);
  for (const problem of growth.problems) yield previewError(context, step, problem);
  if (growth.grown) {
    context.page = growth.page;
    yield previewUpdated(context, step);
  }
  const bad = growth.problems.map((problem) => (problem.file ? LANGUAGE[problem.file] : 'The page'));
  const message =
    bad.length > 0 ? `${[...new Set(bad)].join(' and ')} could not be used` : sizeOf(writing.code);
  return { status: growth.grown || bad.length === 0 ? 'completed' : 'failed', message };
}

function problemOf(writing: Writing): CodeProblem | null {
  if (writing.failure) return writing.failure;
  if (writing.overflow) return tooLarge(writing.overflow);
  if (!writing.truncated) return null;
  const file = writing.file ?? 'html';
  return { file, error_code: 'OUTPUT_TRUNCATED', message: `${LANGUAGE[file]} ends in the middle` };
}

function previewError(context: RunContext, step: RunStep, problem: CodeProblem): SessionEvent {
  return context.make('preview:error', previewProblem(problem, step.step_id, context.revision + 1));
}

function beginning(part: Part): string {
  if (part.kind === 'layout') return 'Choosing colours with readable contrast';
  if (part.kind === 'style') return 'Writing what the sections share';
  if (part.kind === 'script') return 'Writing the script';
  return part.section.brief ? `Writing HTML · ${part.section.brief}` : 'Writing HTML';
}

function sizeOf(code: Partial<Code>): string {
  const parts = SITE_FILES.flatMap((file) => {
    const text = code[file];
    return text ? [`${LANGUAGE[file]} ${(text.length / 1_000).toFixed(1)} kB`] : [];
  });
  return parts.join(', ') || 'Nothing to write';
}
