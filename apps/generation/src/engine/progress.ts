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

  /** 0 to 99, in whole per cent, with `fraction` of a step of `weight` done. */
  percent(weight = 0, fraction = 0): number {
    const share = (this.#done + weight * Math.min(1, Math.max(0, fraction))) / this.#total;
    this.#shown = Math.max(this.#shown, Math.min(99, Math.floor(share * 100)));
    return this.#shown;
  }

  /** Seconds to the end, to a tenth; null while nothing is known. */
  remaining(weight = 0, fraction = 0): number | null {
    const rate = this.rate();
    if (rate === null) return null;
    const left = this.#total - this.#done - weight * Math.min(1, Math.max(0, fraction));
    return Math.max(0, Math.round(rate * left * 10) / 10);
  }

  /** Seconds per unit of weight: this run's own after two steps, else past runs'. */
  rate(): number | null {
    if (this.#ended < STEPS_BEFORE_OWN_RATE || this.#done === 0) return this.#pastRate;
    return this.#seconds / this.#done;
  }
}

/** What past runs of this process took, per engine. The median of the last 20 runs counts. */
export class PastRuns {
  readonly #rates = new Map<string, number[]>();

  add(engine: string, secondsPerWeight: number): void {
    const rates = [...(this.#rates.get(engine) ?? []), secondsPerWeight];
    this.#rates.set(engine, rates.slice(-20));
  }

  /** Seconds per unit of weight; null before the first run has ended. */
  rate(engine: string): number | null {
    const rates = (this.#rates.get(engine) ?? []).toSorted((a, b) => a - b);
    return rates[Math.floor(rates.length / 2)] ?? null;
  }
}
