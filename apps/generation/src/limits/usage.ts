/** What is counted for a limit, as pure steps on what a store keeps. Days are UTC's. */

const DAY_MS = 24 * 3_600 * 1_000;
const MINUTE_MS = 60_000;
/** A time so far ahead is no time that a clock should have shown. */
const WRONG_MS = 10 * MINUTE_MS;

/** Of a day: runs that were begun, and tokens that a model has read and written for them. */
export interface Usage {
  day: string;
  runs: number;
  tokens: number;
}

/** Of one caller. */
export interface CallerUsage extends Usage {
  /** Sessions that the caller may start at once, as of `at` (milliseconds since 1970). */
  pace: { left: number; at: number };
  /** When one was added to `open`, in milliseconds since 1970; absent before the first. */
  admitted_at?: number;
  /** The caller's runs that may not have ended yet, `<session id>.<run>`; those that have go when there is no room. */
  open: string[];
}

export function noUsage(now: number): Usage {
  return { day: dayOf(now), runs: 0, tokens: 0 };
}

export function noCallerUsage(now: number): CallerUsage {
  return { ...noUsage(now), pace: { left: Infinity, at: now }, open: [] };
}

/** What was used on another day counts no more. */
export function today<T extends Usage>(usage: T, now: number): T {
  const day = dayOf(now);
  return usage.day === day ? usage : { ...usage, day, runs: 0, tokens: 0 };
}

/** Sessions that may be started at `now`, of so many a minute: none is saved up beyond a minute's. */
export function paceAt({ pace }: CallerUsage, perMinute: number, now: number): { left: number; at: number } {
  // Clocks of processes differ by a little; one that was wrong must lock nobody out until its time has come.
  if (pace.at - now > WRONG_MS) return { left: perMinute, at: now };
  // JSON knows no Infinity: a fresh entry has null.
  const before = pace.left ?? Infinity;
  const gained = (Math.max(0, now - pace.at) / MINUTE_MS) * perMinute;
  return { left: Math.min(perMinute, before + gained), at: Math.max(now, pace.at) };
}

/** Until one session may be started again, in whole seconds. */
export function secondsToNext(left: number, perMinute: number): number {
  return Math.max(1, Math.ceil(((1 - left) / perMinute) * 60));
}

export function secondsToTomorrow(now: number): number {
  return Math.ceil((DAY_MS - (now % DAY_MS)) / 1_000);
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
