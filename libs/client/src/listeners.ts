/** Callbacks that can't harm each other: one that throws is reported afterwards, the others are called all the same. */
export class Listeners<T> {
  readonly #callbacks = new Set<{ call: (value: T) => void }>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Each call adds one more, also of the same function; the result takes it away. */
  add(call: (value: T) => void): () => void {
    const entry = { call };
    this.#callbacks.add(entry);
    return () => void this.#callbacks.delete(entry);
  }

  emit(value: T): void {
    // A copy: who is added by a callback begins with the next value.
    const entries = [...this.#callbacks];
    for (const entry of entries) {
      if (!this.#callbacks.has(entry)) continue;
      try {
        entry.call(value);
      } catch (error) {
        queueMicrotask(() => this.#onError(error));
      }
    }
  }
}
