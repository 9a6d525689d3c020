import type { TokenUsage } from '../engine/author.js';
import { RunFailed } from '../runs/run-endings.js';

/** Somebody whose tokens are counted. */
export interface Account {
  /** Tokens until now, of all its runs. */
  used: number;
  /** 0: none. */
  limit: number;
  /** What the owner of a run reads that it ends. */
  message: string;
  /** Whether there will be more for the same session. */
  renewed: boolean;
  /** Stores so many more, and says the account's tokens then. */
  add(tokens: number): Promise<number>;
}

/**
 * The tokens that a run may still use. Counted at once, stored behind it: what a killed worker takes with it is the last
 * answer of a model.
 */
export class RunBudget {
  readonly #accounts: Account[];
  readonly #stop = new AbortController();
  #unstored = 0;
  #storing: Promise<void> = Promise.resolve();

  /** Throws `RunFailed` when a limit is reached already. */
  constructor(accounts: readonly Account[]) {
    this.#accounts = accounts.map((account) => ({ ...account }));
    const over = this.#accounts.find(({ used, limit }) => limit > 0 && used >= limit);
    if (over) throw reached(over);
  }

  /** Aborted with `RunFailed` when a limit is passed, also by another run of the same account. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Throws `RunFailed` when a limit is passed. */
  spent({ input, output }: TokenUsage): void {
    // A provider's figures: what isn't a number counts nothing, and must not spoil the sum.
    const tokens = [input, output].filter((part) => Number.isFinite(part) && part > 0);
    const sum = Math.round(tokens.reduce((total, part) => total + part, 0));
    this.#unstored += sum;
    for (const account of this.#accounts) account.used += sum;
    this.#storing = this.#storing.then(() => this.#store().catch(() => {}));
    this.#check();
    this.#stop.signal.throwIfAborted();
  }

  /** Resolves when everything is stored; rejects as the store does. */
  async settle(): Promise<void> {
    await this.#storing;
    await this.#store();
  }

  async #store(): Promise<void> {
    const tokens = this.#unstored;
    if (tokens === 0) return;
    this.#unstored = 0;
    for (const [index, account] of this.#accounts.entries()) {
      try {
        account.used = (await account.add(tokens)) + this.#unstored;
      } catch (error) {
        // Better too many for those that have it already than too few for the others.
        if (index === 0) this.#unstored += tokens;
        throw error;
      }
    }
    this.#check();
  }

  #check(): void {
    const over = this.#accounts.find(({ used, limit }) => limit > 0 && used > limit);
    if (over) this.#stop.abort(reached(over));
  }
}

function reached({ message, renewed }: Account): RunFailed {
  return new RunFailed('LIMIT_REACHED', message, renewed);
}
