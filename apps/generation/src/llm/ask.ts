/**
 * One question to a model, and its answer as it comes. Nothing of the SDK leaves this file but text: every failure is an
 * `AuthorError` or the run's own end, and whatever was used is told.
 */
import { APICallError, streamText, wrapLanguageModel, type ModelMessage } from 'ai';
import { AuthorError } from '../engine/author-error.js';
import type { AuthorRun, TokenUsage } from '../engine/author.js';
import { untilAborted } from '../engine/ticking.js';
import type { LlmSettings } from './llm-settings.js';
import type { Model } from './model.js';
import { Patience } from './patience.js';
import { problemOf } from './provider-problem.js';
import { ThoughtFilter } from './thought-filter.js';

export interface Question {
  instructions: string;
  messages: ModelMessage[];
}

export interface Asking {
  model: Model;
  settings: LlmSettings;
  run: AuthorRun;
  /** When the run has to be over, as `Date.now()` counts. */
  deadline: number;
  /** For the operator's log. */
  advise: (advice: string) => void;
}

/** `length`: the model was cut off by its own limit. */
export type AnswerEnd = 'stop' | 'length';

/** What one answer may have in UTF-16 units, thoughts included: no page needs that. */
const MAX_ANSWER_LENGTH = 400_000;
/** The SDK would ask again sooner than it was told when that is later than this. */
const MAX_RETRY_AFTER_SECONDS = 60;
/** Nobody waits for more. */
const MAX_TOLD_MINUTES = 12 * 60;
/** Where a provider doesn't count. */
const CHARACTERS_PER_TOKEN = 4;

export async function* ask(question: Question, asking: Asking): AsyncGenerator<string, AnswerEnd> {
  const { run, settings } = asking;
  const patience = new Patience(settings.patience, asking.deadline, run.signal);
  const answer = new Answer(question, asking, patience);
  let failed = true;
  try {
    const end = yield* answer.read();
    failed = false;
    return end;
  } catch (error) {
    run.signal.throwIfAborted();
    patience.signal.throwIfAborted();
    const problem = problemOf(error, { ...settings, asked: textsOf(question) });
    if (problem.advice !== null) asking.advise(problem.advice);
    throw problem.error;
  } finally {
    patience.over();
    tell(run, answer.usage, failed);
  }
}

/** A limit that is reached ends the run, unless it ends anyhow. */
function tell(run: AuthorRun, usage: TokenUsage | null, failed: boolean): void {
  if (usage === null) return;
  try {
    run.spent(usage);
  } catch (error) {
    if (!failed) throw error;
  }
}

class Answer {
  readonly #question: Question;
  readonly #asking: Asking;
  readonly #patience: Patience;
  /** Whether a request was made that wasn't refused: it is paid for. */
  #accepted = false;
  #counted: Partial<TokenUsage> = {};
  #length = 0;

  constructor(question: Question, asking: Asking, patience: Patience) {
    this.#question = question;
    this.#asking = asking;
    this.#patience = patience;
  }

  /** As the provider counts; estimated where it doesn't, or where the answer broke off. */
  get usage(): TokenUsage | null {
    if (!this.#accepted) return null;
    const { input = tokensIn(lengthOf(this.#question)), output = tokensIn(this.#length) } = this.#counted;
    return { input, output };
  }

  async *read(): AsyncGenerator<string, AnswerEnd> {
    const thoughts = new ThoughtFilter();
    for await (const part of untilAborted(this.#stream(), this.#patience.signal)) {
      const isWord = part.type === 'text-delta' || part.type === 'reasoning-delta';
      this.#patience.heard(isWord);
      if (isWord) this.#measure(part.text);
      if (part.type === 'text-delta') yield* given(thoughts.push(part.text));
      else if (part.type === 'error') throw part.error;
      else if (part.type === 'finish') {
        this.#count(part.totalUsage);
        yield* given(thoughts.end());
        return endOf(part.finishReason);
      }
    }
    throw new Error('the answer has no end');
  }

  #stream(): ReturnType<typeof streamText>['stream'] {
    const { settings } = this.#asking;
    const { instructions, messages } = this.#question;
    return streamText({
      model: this.#watched(),
      instructions,
      messages,
      maxRetries: settings.retries,
      abortSignal: this.#patience.signal,
      ...(settings.maxOutputTokens !== null && { maxOutputTokens: settings.maxOutputTokens }),
      // By default the SDK prints errors, requests included.
      onError: () => {},
    }).stream;
  }

  /** The model, with an eye on each of its requests. */
  #watched(): Model {
    return wrapLanguageModel({
      model: this.#asking.model,
      middleware: {
        wrapStream: async ({ doStream }) => {
          this.#patience.asked();
          this.#accepted = true;
          try {
            return await doStream();
          } catch (error) {
            this.#patience.failed();
            this.#accepted = this.#patience.signal.aborted;
            throw patientError(error);
          }
        },
      },
    });
  }

  #measure(text: string): void {
    this.#length += text.length;
    if (this.#length > MAX_ANSWER_LENGTH)
      throw new AuthorError('OUTPUT_INVALID', 'The language model’s answer had no end.');
  }

  #count(usage: { inputTokens: number | undefined; outputTokens: number | undefined }): void {
    const { inputTokens: input, outputTokens: output } = usage;
    this.#counted = { ...(isCount(input) && { input }), ...(isCount(output) && { output }) };
  }
}

function* given(text: string): Generator<string> {
  if (text !== '') yield text;
}

function endOf(reason: string): AnswerEnd {
  if (reason === 'content-filter')
    throw new AuthorError('OUTPUT_INVALID', 'The language model’s provider refused to write this.');
  if (reason === 'error' || reason === 'interrupted') throw new Error(`the answer ended with ${reason}`);
  return reason === 'length' ? 'length' : 'stop';
}

/** A provider that wants to be left alone for minutes isn't asked again at once. */
function patientError(error: unknown): unknown {
  if (!APICallError.isInstance(error) || error.statusCode !== 429) return error;
  const seconds = Number(error.responseHeaders?.['retry-after'] ?? 0);
  if (!(seconds >= MAX_RETRY_AFTER_SECONDS)) return error;
  return new AuthorError(
    'PROVIDER_ERROR',
    `The language model is asked too much at the moment. Try again ${inMinutes(seconds / 60)}.`,
  );
}

function inMinutes(minutes: number): string {
  if (minutes > MAX_TOLD_MINUTES) return 'tomorrow';
  return minutes <= 1 ? 'in a minute' : `in ${Math.ceil(minutes)} minutes`;
}

/** Providers' figures may be anything. */
function isCount(tokens: number | undefined): tokens is number {
  return tokens !== undefined && Number.isFinite(tokens) && tokens > 0;
}

function tokensIn(length: number): number {
  return Math.ceil(length / CHARACTERS_PER_TOKEN);
}

function lengthOf({ instructions, messages }: Question): number {
  return messages.reduce((sum, { content }) => sum + content.length, instructions.length);
}

function textsOf({ messages }: Question): string[] {
  return messages.flatMap(({ content }) => (typeof content === 'string' ? content : []));
}
