import { StorageFullError } from '@openv0/broker/port.js';
import type { GenerationPorts } from '../broker/ports.js';
import type { GenerationEnvironment } from '../environment.js';
import { isUnfinished, runOf, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import * as problems from './limit-problems.js';
import { RunBudget, type Account } from './run-budget.js';
import {
  noCallerUsage,
  noUsage,
  paceAt,
  secondsToNext,
  secondsToTomorrow,
  today,
  type CallerUsage,
  type Usage,
} from './usage.js';
import { UsageStore } from './usage-store.js';

/** 0: that limit is none. */
export type LimitSettings = Pick<
  GenerationEnvironment,
  | 'WAITING_RUNS'
  | 'CALLER_OPEN_RUNS'
  | 'CALLER_SESSIONS_PER_MINUTE'
  | 'CALLER_RUNS_PER_DAY'
  | 'RUNS_PER_DAY'
  | 'SESSION_TOKENS'
  | 'CALLER_TOKENS_PER_DAY'
  | 'TOKENS_PER_DAY'
>;

type Limited = Pick<SessionRecord, 'session_id' | 'owner' | 'tokens'>;

const SERVICE = 'service.all';
/** A run that was admitted is stored by now, in milliseconds, or was lost with its process. */
const STORED_WITHIN_MS = 10_000;
/** How old the number of waiting jobs may be, in milliseconds. */
const LOOK_EVERY_MS = 1_000;

/**
 * What callers, sessions and the service as a whole may use, so that nobody can run up an operator's bill. A session's
 * runs count for whoever created it. Refusals are `HttpProblem`s with 429;
 * where nothing can be stored now, admission rejects with `StorageFullError`.
 */
export class Limits {
  readonly #usage: UsageStore;
  #waiting: { count: Promise<number>; at: number } | undefined;

  constructor(
    private readonly ports: Pick<GenerationPorts, 'stores' | 'jobs'>,
    private readonly store: SessionStore,
    private readonly engines: readonly string[],
    private readonly settings: LimitSettings,
    private readonly isFull: () => boolean = () => false,
    private readonly now: () => number = Date.now,
  ) {
    this.#usage = new UsageStore(ports.stores.usage);
  }

  /** For a session that is about to be stored, once: counts it and its first run. */
  async admitSession(record: Limited): Promise<void> {
    await this.#admit(record, 1, true);
  }

  /** For a further run of a session that is about to be stored, once: counts it. */
  async admitRun(record: Limited, run: number): Promise<void> {
    await this.#admit(record, run, false);
  }

  /** What a run may spend. Throws `RunFailed` when there is nothing left. */
  async budget(record: Limited): Promise<RunBudget> {
    const now = this.now();
    const { SESSION_TOKENS, CALLER_TOKENS_PER_DAY, TOKENS_PER_DAY } = this.settings;
    const session: Account = {
      used: record.tokens ?? 0,
      limit: SESSION_TOKENS,
      message: problems.sessionIsSpentText(SESSION_TOKENS),
      renewed: false,
      add: (tokens) => this.#addToSession(record.session_id, tokens),
    };
    const [caller, service] = await Promise.all([
      this.#daily('caller', CALLER_TOKENS_PER_DAY, callerKey(record.owner), noCallerUsage(now)),
      this.#daily('service', TOKENS_PER_DAY, SERVICE, noUsage(now)),
    ]);
    return new RunBudget([session, caller, service]);
  }

  async #daily(whose: 'caller' | 'service', limit: number, key: string, fresh: Usage): Promise<Account> {
    return {
      used: today(await this.#usage.get(key, fresh), this.now()).tokens,
      limit,
      message: problems.dayIsOverText('tokens', whose),
      renewed: true,
      add: (tokens) => this.#addTokens(key, fresh, tokens),
    };
  }

  async #admit(record: Limited, run: number, isNew: boolean): Promise<void> {
    if (this.isFull()) throw new StorageFullError('what a run writes could not be stored');
    const { SESSION_TOKENS: mostTokens } = this.settings;
    if (mostTokens > 0 && (record.tokens ?? 0) >= mostTokens) throw problems.sessionIsSpent(mostTokens);
    await this.#checkQueue();
    const name = `${record.session_id}.${run}`;
    const key = callerKey(record.owner);
    try {
      await this.#count(key, name, isNew);
    } catch (error) {
      if (!(error instanceof NoRoomError)) throw error;
      await this.#forgetEnded(key);
      await this.#count(key, name, isNew).catch((again: unknown) => {
        throw again instanceof NoRoomError ? problems.tooManyOpen(this.settings.CALLER_OPEN_RUNS) : again;
      });
    }
    await this.#countForService();
  }

  async #checkQueue(): Promise<void> {
    const { WAITING_RUNS: most } = this.settings;
    if (most === 0) return;
    const now = this.now();
    if (!this.#waiting || now - this.#waiting.at >= LOOK_EVERY_MS) {
      this.#waiting = { count: this.#countWaiting(), at: now };
      // What can't be counted now is asked again by the next one.
      this.#waiting.count.catch(() => (this.#waiting = undefined));
    }
    if ((await this.#waiting.count) >= most) throw problems.queueIsFull(most);
  }

  async #countWaiting(): Promise<number> {
    const counts = await Promise.all(this.engines.map((engine) => this.ports.jobs.waiting(engine)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async #count(key: string, name: string, isNew: boolean): Promise<void> {
    const now = this.now();
    await this.#usage.change(key, noCallerUsage(now), (before) => {
      const usage = today(before, now);
      // Asked for again after it was counted.
      if (usage.open.includes(name)) return usage;
      this.#checkDay(usage, 'caller', now);
      const pace = isNew ? this.#paced(usage, now) : usage.pace;
      const { CALLER_OPEN_RUNS: mostOpen } = this.settings;
      if (mostOpen > 0 && usage.open.length >= mostOpen) throw new NoRoomError();
      const opened = mostOpen > 0 ? { open: [...usage.open, name], admitted_at: now } : { open: [] };
      return { ...usage, pace, ...opened, runs: usage.runs + 1 };
    });
  }

  #paced(usage: CallerUsage, now: number): CallerUsage['pace'] {
    const { CALLER_SESSIONS_PER_MINUTE: perMinute } = this.settings;
    if (perMinute === 0) return usage.pace;
    const pace = paceAt(usage, perMinute, now);
    if (pace.left < 1) throw problems.tooFast(perMinute, secondsToNext(pace.left, perMinute));
    return { ...pace, left: pace.left - 1 };
  }

  async #countForService(): Promise<void> {
    const now = this.now();
    await this.#usage.change(SERVICE, noUsage(now), (before) => {
      const usage = today(before, now);
      this.#checkDay(usage, 'service', now);
      return { ...usage, runs: usage.runs + 1 };
    });
  }

  #checkDay(usage: Usage, whose: 'caller' | 'service', now: number): void {
    const { settings } = this;
    const [mostRuns, mostTokens] =
      whose === 'caller'
        ? [settings.CALLER_RUNS_PER_DAY, settings.CALLER_TOKENS_PER_DAY]
        : [settings.RUNS_PER_DAY, settings.TOKENS_PER_DAY];
    const over = (used: number, most: number): boolean => most > 0 && used >= most;
    const what = over(usage.runs, mostRuns) ? 'runs' : over(usage.tokens, mostTokens) ? 'tokens' : null;
    if (what) throw problems.dayIsOver(what, whose, secondsToTomorrow(now));
  }

  /** A caller's runs are looked at only where there is no room for another: their ends needn't be counted. */
  async #forgetEnded(key: string): Promise<void> {
    const now = this.now();
    const { open, admitted_at = 0 } = await this.#usage.get(key, noCallerUsage(now));
    const stored = Math.abs(now - admitted_at) > STORED_WITHIN_MS;
    const ended = await Promise.all(open.map((name) => this.#hasEnded(name, stored)));
    const gone = new Set(open.filter((_name, index) => ended[index]));
    if (gone.size === 0) return;
    await this.#usage.change(key, noCallerUsage(now), (before) => ({
      ...before,
      open: before.open.filter((name) => !gone.has(name)),
    }));
  }

  /** `stored`: what is not there was lost, and isn't just being stored. */
  async #hasEnded(name: string, stored: boolean): Promise<boolean> {
    const [sessionId = '', run] = name.split('.');
    const record = (await this.ports.stores.sessions.get(sessionId))?.value;
    const entry = record && runOf(record, Number(run));
    if (!entry) return stored;
    return record.deleted || !isUnfinished(entry);
  }

  async #addToSession(sessionId: string, tokens: number): Promise<number> {
    const record = await this.store.change(sessionId, (before) => ({
      ...before,
      tokens: (before.tokens ?? 0) + tokens,
    }));
    return record?.tokens ?? 0;
  }

  async #addTokens<T extends Usage>(key: string, fresh: T, tokens: number): Promise<number> {
    const stored = await this.#usage.change(key, fresh, (before) => {
      const usage = today(before, this.now());
      return { ...usage, tokens: usage.tokens + tokens };
    });
    return stored.tokens;
  }
}

/** The caller has as many runs as it may; some of them may have ended. */
class NoRoomError extends Error {}

function callerKey(owner: string): string {
  return `caller.${owner}`;
}
