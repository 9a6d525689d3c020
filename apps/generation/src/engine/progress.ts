/**
 * Progress that doesn't lie: shares of the plan's weights, never falling, 100 only with completion. Estimates come
 * from what this run has taken so far, before that from past runs, and are null while there is nothing to go by.
 */
import type { SessionState } from '@openv0/contracts/session-state.js';
import { secondsOf } from './past-state.js';
import { kindOfStep, type StepWork } from './steps.js';

/** Steps that must have ended before this run's own speed counts. */
const STEPS_BEFORE_OWN_PACE = 2;

type StepKind = StepWork['kind'];

export interface WeighedStep {
  kind: StepKind;
  weight: number;
}

export interface EndedStep extends WeighedStep {
  /** What it took. */
  seconds: number;
}

export class Progress {
  readonly #steps: readonly WeighedStep[];
  readonly #total: number;
  readonly #past: Pace | null;
  readonly #ended: EndedStep[] = [];
  #shown: number;

  /** `ended` are this run's steps of before a takeover, `shown` is what its viewers have seen. */
  constructor(steps: readonly WeighedStep[], past: Pace | null, ended: readonly EndedStep[] = [], shown = 0) {
    this.#steps = steps;
    this.#total = Math.max(weightOf(steps), Number.EPSILON);
    this.#past = past;
    this.#shown = Math.min(99, shown);
    for (const step of ended) this.end(step);
  }

  end(step: EndedStep): void {
    this.#ended.push(step);
  }

  /** 0 to 99, in whole per cent. */
  percent(): number {
    const share = weightOf(this.#ended) / this.#total;
    this.#shown = Math.max(this.#shown, Math.min(99, Math.floor(share * 100)));
    return this.#shown;
  }

  /** Seconds to the end, to a tenth; null while nothing is known. */
  remaining(): number | null {
    const seconds = this.#estimate();
    return seconds === null ? null : Math.max(0, Math.round(seconds * 10) / 10);
  }

  #estimate(): number | null {
    const own = this.#ended.length < STEPS_BEFORE_OWN_PACE ? null : this.#ownPace();
    if (!this.#past) return own === null ? null : own * (this.#total - weightOf(this.#ended));
    const past = this.#past;
    const expected = (steps: readonly WeighedStep[]): number =>
      steps.reduce((sum, step) => sum + past.secondsFor(step), 0);
    const rest = Math.max(0, expected(this.#steps) - expected(this.#ended));
    return own === null ? rest : rest * this.#againstPast(expected(this.#ended));
  }

  /** Seconds per unit of weight. What planning takes says nothing about writing, unless there is nothing else. */
  #ownPace(): number | null {
    const written = this.#ended.filter(({ kind }) => kind !== 'plan');
    const weight = weightOf(written);
    return weight > 0 ? takenBy(written) / weight : null;
  }

  /** How much slower or faster than past runs this one is so far. */
  #againstPast(expected: number): number {
    return expected > 0 ? takenBy(this.#ended) / expected : 1;
  }
}

function weightOf(steps: readonly WeighedStep[]): number {
  return steps.reduce((sum, { weight }) => sum + weight, 0);
}

function takenBy(steps: readonly EndedStep[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** What all steps of one kind took in a run. */
export interface KindTimes {
  seconds: number;
  weight: number;
}

export interface PastRun {
  /** It changed a page; such runs write as much as they please. */
  follow_up: boolean;
  /** From `generation:started` to its end. */
  seconds: number;
  kinds: Partial<Record<StepKind, KindTimes>>;
}

/** Where past runs are kept: one small value for each engine. */
export interface PastRunStore {
  load(engine: string): Promise<PastRun[]>;
  save(engine: string, runs: PastRun[]): Promise<void>;
}

/** How long steps take, as far as earlier runs tell. */
export interface Pace {
  secondsFor(step: WeighedStep): number;
}

/** What may be expected of the next run. */
export interface TypicalRun extends Pace {
  /** Of a whole run; null before there was one of its sort. */
  seconds: number | null;
}

/** So many of an engine's runs are kept; medians of them count. */
const KEPT = 20;

/** Kinds of work that don't grow with what is written. */
const AROUND: ReadonlySet<StepKind> = new Set(['plan', 'check']);

/**
 * What earlier runs of each engine took, kept over restarts: the only ground for an estimate before a run has a speed
 * of its own. A store that is away costs nobody anything but the estimate.
 */
export class PastRuns {
  readonly #runs = new Map<string, PastRun[]>();

  constructor(private readonly store: PastRunStore = NOWHERE) {}

  /** Reads what was kept. */
  async load(engines: Iterable<string>): Promise<void> {
    await Promise.all([...engines].map((engine) => this.#load(engine)));
  }

  /** Null before the first run has ended. `followUp`: the next run changes a page. */
  typical(engine: string, followUp = false): TypicalRun | null {
    const runs = this.#runs.get(engine) ?? [];
    return runs.length === 0 ? null : typicalOf(runs, followUp);
  }

  /** Counts a run that came to its end; any other teaches nothing. */
  async learn(state: SessionState, followUp = false): Promise<void> {
    const run = pastRunOf(state, followUp);
    if (!run || state.engine === null) return;
    // Others have added theirs. Two at once lose one, which is no harm.
    const runs = [...(await this.#load(state.engine)), run].slice(-KEPT);
    this.#runs.set(state.engine, runs);
    await this.store.save(state.engine, runs).catch(() => {});
  }

  async #load(engine: string): Promise<PastRun[]> {
    const known = this.#runs.get(engine) ?? [];
    const stored = await this.store.load(engine).catch(() => []);
    const runs = stored.length === 0 ? known : stored;
    this.#runs.set(engine, runs);
    return runs;
  }
}

function pastRunOf(state: SessionState, followUp: boolean): PastRun | null {
  if (state.status !== 'completed' || state.total_time === null) return null;
  const kinds: PastRun['kinds'] = {};
  for (const step of state.steps) {
    const kind = kindOfStep(step.step_id);
    const { seconds, weight } = kinds[kind] ?? { seconds: 0, weight: 0 };
    kinds[kind] = { seconds: seconds + secondsOf(step), weight: weight + step.weight };
  }
  return { follow_up: followUp, seconds: state.total_time, kinds };
}

const NOWHERE: PastRunStore = { load: async () => [], save: async () => {} };

function typicalOf(runs: readonly PastRun[], followUp: boolean): TypicalRun {
  const ofSort = runs.filter((run) => run.follow_up === followUp);
  const overall = median(runs.flatMap((run) => rateOf(writtenOf(run)) ?? [])) ?? 0;
  const rates = new Map<StepKind, number | null>();
  const rateOfKind = (kind: StepKind): number | null => {
    const known = rates.get(kind);
    if (known !== undefined) return known;
    const rate = median(runs.flatMap(({ kinds }) => (kinds[kind] ? (perUnit(kind, kinds[kind]) ?? []) : [])));
    rates.set(kind, rate);
    return rate;
  };
  return {
    seconds: median(ofSort.map((run) => run.seconds)),
    secondsFor: ({ kind, weight }) => {
      const rate = rateOfKind(kind);
      if (AROUND.has(kind)) return rate ?? 0;
      return (rate ?? overall) * weight;
    },
  };
}

function perUnit(kind: StepKind, times: KindTimes): number | null {
  return AROUND.has(kind) ? times.seconds : rateOf(times);
}

function rateOf({ seconds, weight }: KindTimes): number | null {
  return weight > 0 ? seconds / weight : null;
}

function writtenOf({ kinds }: PastRun): KindTimes {
  const written = Object.entries(kinds).filter(([kind]) => !AROUND.has(kind as StepKind));
  return written.reduce(
    (sum, [, times]) => ({ seconds: sum.seconds + times.seconds, weight: sum.weight + times.weight }),
    { seconds: 0, weight: 0 },
  );
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
