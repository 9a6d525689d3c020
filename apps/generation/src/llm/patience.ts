import { AuthorError } from '../engine/author-error.js';
import type { LlmPatience } from './llm-settings.js';

/**
 * How long one answer is waited for. Its signal aborts with the `AuthorError` that says what took too long, or with the
 * run's own reason. Times in milliseconds.
 */
export class Patience {
  readonly #stop = new AbortController();
  readonly #run: NodeJS.Timeout;
  #next: NodeJS.Timeout | undefined;
  #begun = false;
  readonly signal: AbortSignal;

  /** `deadline` is when the run has to be over, as `Date.now()` counts. */
  constructor(
    private readonly limits: LlmPatience,
    deadline: number,
    run: AbortSignal,
  ) {
    this.signal = AbortSignal.any([this.#stop.signal, run]);
    const late = `The run took more than ${spoken(limits.run)}, which is the limit for a language model.`;
    this.#run = setTimeout(() => this.#end(late), Math.max(0, deadline - Date.now()));
  }

  /** A request is on its way. */
  asked(): void {
    const { firstToken } = this.limits;
    this.#wait(firstToken, `The language model said nothing for ${spoken(firstToken)}.`);
  }

  /** The request has failed, perhaps to be made again. */
  failed(): void {
    clearTimeout(this.#next);
  }

  /** A piece has come; `word` when it is part of the answer or of the thoughts before it. */
  heard(word: boolean): void {
    this.#begun ||= word;
    const { gap } = this.limits;
    if (this.#begun) this.#wait(gap, `The language model fell silent for ${spoken(gap)} within an answer.`);
  }

  over(): void {
    clearTimeout(this.#run);
    clearTimeout(this.#next);
    this.#stop.abort(new Error('nobody listens any more'));
  }

  #wait(ms: number, message: string): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.#end(message), ms);
  }

  #end(message: string): void {
    this.#stop.abort(new AuthorError('PROVIDER_TIMEOUT', message));
  }
}

function spoken(ms: number): string {
  if (ms >= 120_000) return `${Math.round(ms / 60_000)} minutes`;
  return ms >= 1_000 ? `${Math.round(ms / 1_000)} seconds` : `${ms} ms`;
}
