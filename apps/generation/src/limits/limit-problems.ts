/** The words of a refusal: which limit, and when again. */
import { HttpProblem } from '@openv0/platform/http-problem.js';

/** When a place in a queue may have become free, in seconds. */
const ASK_AGAIN_S = 30;

export function queueIsFull(most: number): HttpProblem {
  return tooMany(
    `${count(most)} runs wait already, and no more are taken. Ask again in a moment.`,
    ASK_AGAIN_S,
  );
}

export function tooManyOpen(most: number): HttpProblem {
  const message = `You have ${count(most)} runs that have not ended. Ask again when one of them has.`;
  return tooMany(message, ASK_AGAIN_S);
}

export function tooFast(perMinute: number, seconds: number): HttpProblem {
  const message = `You may start ${count(perMinute)} sessions a minute. Ask again in ${seconds} s.`;
  return tooMany(message, seconds);
}

export function dayIsOver(
  what: 'runs' | 'tokens',
  whose: 'caller' | 'service',
  seconds: number,
): HttpProblem {
  return tooMany(dayIsOverText(what, whose), seconds);
}

export function sessionIsSpent(most: number): HttpProblem {
  return tooMany(sessionIsSpentText(most));
}

export function dayIsOverText(what: 'runs' | 'tokens', whose: 'caller' | 'service'): string {
  const subject = whose === 'caller' ? `Your ${what}` : `All ${what} of this service`;
  return `${subject} for today are used up. There are more tomorrow, from 00:00 UTC.`;
}

export function sessionIsSpentText(most: number): string {
  return `This session has used up its ${count(most)} tokens. Start another one.`;
}

function tooMany(message: string, retryAfter?: number): HttpProblem {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return new HttpProblem(429, 'TOO_MANY_REQUESTS', message, undefined, headers);
}

function count(most: number): string {
  return most.toLocaleString('en-US');
}
