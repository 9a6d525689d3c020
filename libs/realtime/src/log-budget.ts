/**
 * The memory that all sessions of a process may hold. Who holds something says how that changes; when it is too much,
 * some of it has to go, down to a little below the limit, so that the next event doesn't meet it again.
 */
export class LogBudget {
  readonly #maxBytes: number;
  readonly #onOver: () => void;
  #used = 0;
  #cutting = false;

  /** `onOver` makes its holders let go while `over` is true. */
  constructor(maxBytes: number, onOver: () => void) {
    this.#maxBytes = maxBytes;
    this.#onOver = onOver;
  }

  /** In bytes. */
  get used(): number {
    return this.#used;
  }

  /** There is still more to let go of. */
  get over(): boolean {
    return this.#used > (this.#maxBytes / 8) * 7;
  }

  change(bytes: number): void {
    this.#used += bytes;
    if (this.#used <= this.#maxBytes || this.#cutting) return;
    this.#cutting = true;
    this.#onOver();
    this.#cutting = false;
  }
}
