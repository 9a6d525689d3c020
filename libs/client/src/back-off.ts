/**
 * How long to wait before the next try. Full jitter (Brooker, "Exponential Backoff and Jitter"): uniformly between
 * nothing and a ceiling that doubles, so that thousands of clients that were cut at once don't come back at once.
 */
import { reactionTo } from '@openv0/contracts/close-codes.js';

export const BACK_OFF_FIRST_MS = 500;
export const BACK_OFF_MAX_MS = 20_000;
/** "At once" is spread over this long. */
export const RESUME_JITTER_MS = 500;
/** After this many tries in vain, "at once" backs off too. */
const PROMPT_TRIES = 3;
const PROMPT = /resume|renew|fresh/;

/** Why a connection ended: a close code, or what the client itself found. */
export type Cause = number | 'silent' | 'gap' | 'token';

/**
 * Milliseconds before try number `attempt` (from 1). `random` gives numbers in [0, 1).
 */
export function delayBefore(cause: Cause, attempt: number, random: () => number): number {
  const backOff = random() * ceiling(attempt);
  return isPrompt(cause) && attempt <= PROMPT_TRIES ? random() * RESUME_JITTER_MS : backOff;
}

function ceiling(attempt: number): number {
  return Math.min(BACK_OFF_MAX_MS, BACK_OFF_FIRST_MS * 2 ** (attempt - 1));
}

function isPrompt(cause: Cause): boolean {
  return typeof cause === 'string' ? cause !== 'token' : PROMPT.test(reactionTo(cause));
}
