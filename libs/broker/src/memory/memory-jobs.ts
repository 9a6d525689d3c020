import type { HeldJob, Job, JobQueue } from '../port.js';

interface Entry {
  seq: number;
  engine: string;
  job: Job;
  traceparent: string | undefined;
  deliveries: number;
  /** Set while a worker holds it; its end gives the job back. */
  lease: NodeJS.Timeout | undefined;
}

/** A work queue with leases, as JetStream's: a job whose worker is silent for `ackWaitMs` is delivered again. */
export class MemoryJobs implements JobQueue {
  readonly #entries: Entry[] = [];
  readonly #known = new Map<string, number>();
  readonly #waiting = new Set<() => void>();
  readonly #delivered = new Map<string, number>();
  #lastSeq = 0;

  constructor(private readonly ackWaitMs = 6_000) {}

  async push(engine: string, job: Job, traceparent?: string): Promise<number> {
    const id = `${job.session_id}:${job.run}`;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const seq = ++this.#lastSeq;
    this.#known.set(id, seq);
    this.#entries.push({ seq, engine, job: { ...job }, traceparent, deliveries: 0, lease: undefined });
    this.#wake();
    return seq;
  }

  async next(engine: string, expiresMs: number): Promise<HeldJob | null> {
    const deadline = Date.now() + expiresMs;
    for (;;) {
      const entry = this.#entries.find((candidate) => candidate.engine === engine && !candidate.lease);
      if (entry) return this.#hold(entry);
      const left = deadline - Date.now();
      if (left <= 0) return null;
      await this.#change(left);
    }
  }

  async remove(seq: number): Promise<boolean> {
    const index = this.#entries.findIndex((entry) => entry.seq === seq);
    if (index < 0) return false;
    clearTimeout(this.#entries[index]?.lease);
    this.#entries.splice(index, 1);
    return true;
  }

  async delivered(engine: string): Promise<number> {
    return this.#delivered.get(engine) ?? 0;
  }

  async waiting(engine: string): Promise<number> {
    return this.#entries.filter((entry) => entry.engine === engine && entry.deliveries === 0).length;
  }

  #hold(entry: Entry): HeldJob {
    entry.deliveries++;
    this.#delivered.set(entry.engine, Math.max(entry.seq, this.#delivered.get(entry.engine) ?? 0));
    const delivery = entry.deliveries;
    const held = (): boolean => entry.lease !== undefined && entry.deliveries === delivery;
    this.#lease(entry);
    return {
      job: { ...entry.job },
      seq: entry.seq,
      deliveries: delivery,
      ...(entry.traceparent && { traceparent: entry.traceparent }),
      working: () => void (held() && this.#lease(entry)),
      ack: async () => void (await this.remove(entry.seq)),
      nak: (delayMs = 0) => {
        if (!held()) return;
        if (delayMs > 0) this.#lease(entry, delayMs);
        else this.#giveBack(entry);
      },
      term: () => void this.remove(entry.seq),
    };
  }

  #lease(entry: Entry, forMs = this.ackWaitMs): void {
    clearTimeout(entry.lease);
    entry.lease = setTimeout(() => this.#giveBack(entry), forMs);
    entry.lease.unref();
  }

  #giveBack(entry: Entry): void {
    clearTimeout(entry.lease);
    entry.lease = undefined;
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #change(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
