/**
 * Writes websites by asking a language model: once for the plan, once for each part. Everything that a model may do
 * wrong is made good here, or told as an `AuthorError`.
 */
import { randomBytes } from 'node:crypto';
import { AuthorError } from '../engine/author-error.js';
import { fileOf, type Author, type AuthorRun, type Brief, type Part, type Plan } from '../engine/author.js';
import { StreamParser } from '../engine/stream-parser.js';
import { ask, type AnswerEnd, type Question } from './ask.js';
import type { LlmSettings } from './llm-settings.js';
import type { Model } from './model.js';
import { askedAgain, continueQuestion, planQuestion, writeQuestion } from './questions.js';
import { readPlan, usualPlan } from './read-plan.js';
import { Seam } from './seam.js';

export interface LlmAuthorOptions {
  model: Model;
  settings: LlmSettings;
  /** For the operator: what went wrong at the provider and what to do about it. */
  advise: (advice: string) => void;
}

type Answer = (question: Question) => AsyncGenerator<string, AnswerEnd>;

const MAX_CONTINUATIONS = 2;

export function createLlmAuthor(options: LlmAuthorOptions): Author {
  const { settings } = options;
  const deadlines = new Deadlines(settings.patience.run);
  const answerFor =
    (run: AuthorRun): Answer =>
    (question) =>
      ask(question, { ...options, run, deadline: deadlines.of(run) });
  return {
    engine: 'llm',

    plan(brief, run) {
      const nonce = randomBytes(6).toString('base64url');
      return planBy(planQuestion(brief, nonce, settings), brief, answerFor(run));
    },

    write(part, context, run) {
      const parser = new StreamParser(context.nonce, fileOf(part));
      return writeBy(writeQuestion(part, context, settings), part, parser, answerFor(run));
    },
  };
}

/** A first page can be written by the usual plan; a page that is there is left alone. */
async function planBy(question: Question, brief: Brief, answer: Answer): Promise<Plan> {
  const text = await whole(answer(question));
  const plan = readPlan(text, brief) ?? readPlan(await whole(answer(askedAgain(question, text))), brief);
  if (plan) return plan;
  if (!brief.existing) return usualPlan(brief);
  throw new AuthorError(
    'OUTPUT_INVALID',
    'The language model’s plan could not be read, so nothing was changed.',
  );
}

/** A part's text; a model that is cut off within it is asked to go on. */
async function* writeBy(
  question: Question,
  part: Part,
  parser: StreamParser,
  answer: Answer,
): AsyncGenerator<string> {
  const wanted = part.kind === 'section' ? 2 : 1;
  let written = '';
  for (let continuations = 0; ; continuations += 1) {
    const file = parser.openFile;
    const next = continuations === 0 ? question : continueQuestion(question, written, file !== null);
    const seam = continuations > 0 && file ? new Seam(written, file) : null;
    const pieces = through(answer(next), seam, (text) => {
      written += text;
      parser.push(text);
    });
    const end = yield* pieces;
    if (end === 'stop' || (parser.openFile === null && parser.blocks >= wanted)) break;
    if (continuations === MAX_CONTINUATIONS) throw new AuthorError('OUTPUT_TRUNCATED', TRUNCATED);
  }
  parser.end();
  const needed = part.kind === 'section' || part.kind === 'layout';
  if (needed && parser.blocks === 0) throw new AuthorError('OUTPUT_INVALID', WITHOUT_CODE);
}

const TRUNCATED = 'The language model was cut off three times before this part was whole.';
const WITHOUT_CODE = 'The language model answered without any code.';

/** The pieces as they meet what was written before, told to `note`. Its source ends when nobody reads on. */
async function* through(
  source: AsyncGenerator<string, AnswerEnd>,
  seam: Seam | null,
  note: (text: string) => void,
): AsyncGenerator<string, AnswerEnd> {
  try {
    for (;;) {
      const { value, done } = await source.next();
      const text = done ? (seam?.end() ?? '') : (seam?.push(value) ?? value);
      note(text);
      if (text !== '') yield text;
      if (done) return value;
    }
  } finally {
    await source.return('stop');
  }
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** When each run has to be over. A run is known by its signal. */
class Deadlines {
  readonly #known = new WeakMap<AbortSignal, number>();

  constructor(private readonly ms: number) {}

  /** As `Date.now()` counts, from when it was first asked for. */
  of({ signal }: AuthorRun): number {
    const deadline = this.#known.get(signal) ?? Date.now() + this.ms;
    this.#known.set(signal, deadline);
    return deadline;
  }
}
