import type { BucketEntry, BucketPage, ListableBucket } from '../port.js';

/** Keeps JSON text, so that nobody shares an object with the bucket. */
export class MemoryBucket<T> implements ListableBucket<T> {
  readonly #entries = new Map<string, { json: string; revision: number }>();
  #lastRevision = 0;

  async get(key: string): Promise<BucketEntry<T> | null> {
    const entry = this.#entries.get(checkedKey(key));
    return entry ? { value: JSON.parse(entry.json) as T, revision: entry.revision } : null;
  }

  async put(key: string, value: T): Promise<number> {
    const revision = ++this.#lastRevision;
    this.#entries.set(checkedKey(key), { json: JSON.stringify(value), revision });
    return revision;
  }

  async create(key: string, value: T): Promise<number | null> {
    return this.#entries.has(checkedKey(key)) ? null : this.put(key, value);
  }

  async update(key: string, value: T, revision: number): Promise<number | null> {
    const now = this.#entries.get(checkedKey(key))?.revision ?? 0;
    return now === revision ? this.put(key, value) : null;
  }

  async delete(key: string): Promise<void> {
    this.#lastRevision++;
    this.#entries.delete(checkedKey(key));
  }

  async list(limit: number, before = Infinity): Promise<BucketPage<T>> {
    const older = [...this.#entries]
      .map(([key, { json, revision }]) => ({ key, value: JSON.parse(json) as T, revision }))
      .filter(({ revision }) => revision < before)
      .sort((a, b) => b.revision - a.revision);
    const entries = older.slice(0, limit);
    return { entries, next: older.length > limit ? (entries.at(-1)?.revision ?? null) : null };
  }
}

function checkedKey(key: string): string {
  if (!/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/.test(key)) throw new RangeError('not a key');
  return key;
}
