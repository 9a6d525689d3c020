import type { Bucket } from '@openv0/broker/port.js';

/**
 * Counters that several processes change at once without losing anybody's count: each change is stored only over what it
 * was made from. Within this process changes of one key wait for each other, since those would only disturb each other.
 */
export class UsageStore {
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(private readonly bucket: Bucket<unknown>) {}

  async get<T>(key: string, fresh: T): Promise<T> {
    const entry = await this.bucket.get(key);
    return entry ? (entry.value as T) : fresh;
  }

  /** What is stored now. `change` may be asked several times; what it throws is thrown here, and nothing is stored. */
  change<T>(key: string, fresh: T, change: (before: T) => T): Promise<T> {
    const turn = (this.#turns.get(key) ?? Promise.resolve()).then(() => this.#change(key, fresh, change));
    const settled = turn.catch(() => {});
    this.#turns.set(key, settled);
    void settled.then(() => this.#turns.get(key) === settled && this.#turns.delete(key));
    return turn;
  }

  async #change<T>(key: string, fresh: T, change: (before: T) => T): Promise<T> {
    for (;;) {
      const entry = await this.bucket.get(key);
      const next = change(entry ? (entry.value as T) : fresh);
      const stored = entry
        ? await this.bucket.update(key, next, entry.revision)
        : await this.bucket.create(key, next);
      if (stored !== null) return next;
    }
  }
}
