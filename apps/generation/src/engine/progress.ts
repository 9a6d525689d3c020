/**
 * Progress that doesn't lie: shares of the plan's weights, never falling, 100 only with completion. Estimates come
 * from what this run has taken so far, before that from past runs, and are null while there is nothing to go by.
 */

/** Steps that must have ended before this run's own speed counts. */
const STEPS_BEFORE_OWN_RATE = 2;

export interface EndedStep {
  weight: number;
  /** What it took. */
  seconds: number;
}

export class Progress {
  readonly #total: number;
  readonly #pastRate: number | null;
  #done = 0;
  #seconds = 0;
  #ended = 0;
  #shown = 0;

  /** `pastRate` is past runs' seconds per unit of weight; `ended` are this run's steps of before a takeover. */
  constructor(
    weights: readonly number[],
    pastRate: number | null,
    ended: readonly EndedStep[] = [],
    shown = 0,
  ) {
    this.#total = Math.max(
      weights.reduce((sum, weight) => sum + weight, 0),
      Number.EPSILON,
    );
    this.#pastRate = pastRate;
    this.#shown = Math.min(99, shown);
    for (const step of ended) this.end(step);
  }

  end(step: EndedStep): void {
    this.#done += step.weight;
    this.#seconds += step.seconds;
    this.#ended += 1;
  }

  /** 0 to 99, in whole per cent. */
  percent(): number {
    this.#shown = Math.max(this.#shown, Math.min(99, Math.floor((this.#done / this.#total) * 100)));
    return this.#shown;
  }

  /** Seconds to the end, to a tenth; null while nothing is known. */
  remaining(): number | null {
    const rate = this.rate();
    return rate === null ? null : Math.max(0, Math.round(rate * (this.#total - this.#done) * 10) / 10);
  }

  /** Seconds per unit of weight: this run's own after two steps, else past runs'. */
  rate(): number | null {
    if (this.#ended < STEPS_BEFORE_OWN_RATE || this.#done === 0) return this.#pastRate;
    return this.#seconds / this.#done;
  }
}

/** What past runs took, as far as they tell something about the next one. */
export interface PastRun {
  seconds: number;
  /** Of all its steps. */
  weight: number;
}

/** Past runs of this process, engine by engine. The median of the last 20 counts. */
export class PastRuns {
  readonly #runs = new Map<string, PastRun[]>();

  add(engine: string, run: PastRun): void {
    this.#runs.set(engine, [...(this.#runs.get(engine) ?? []), run].slice(-20));
  }

  /** Null before the first run has ended. */
  typical(engine: string): PastRun | null {
    const runs = (this.#runs.get(engine) ?? []).toSorted((a, b) => rateOf(a) - rateOf(b));
    return runs[Math.floor(runs.length / 2)] ?? null;
  }
}

/** Seconds per unit of weight. */
export function rateOf(run: PastRun): number {
  return run.seconds / run.weight;
}
