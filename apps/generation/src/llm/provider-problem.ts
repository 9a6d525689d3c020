/** What went wrong at a provider, told twice: to those who watch the page, and to the operator. */
import { APICallError, InvalidResponseDataError, RetryError } from 'ai';
import { AuthorError } from '../engine/author-error.js';
import { AddressRefusedError } from './provider-address.js';
import type { LlmSettings } from './llm-settings.js';

export interface ProviderProblem {
  error: AuthorError;
  /** For the log: what the operator can do. Without keys and prompts; null: there is nothing to do. */
  advice: string | null;
}

interface Where extends Pick<LlmSettings, 'model' | 'baseUrl' | 'apiKey'> {
  /** What was asked: providers like to repeat it, and it is people's. */
  asked: readonly string[];
}

/** So much in a row, in UTF-16 units, is repeated and no chance. */
const SHORTEST_ECHO = 16;

const MISCONFIGURED =
  'The language model can’t be used: whoever runs this server has to look at its settings.';
const UNREACHABLE = 'The language model can’t be reached at the moment.';
const BUSY = 'The language model is asked too much at the moment.';
const BROKEN = 'The language model’s answer broke off.';
const TOO_LONG = 'The page has grown too long for this language model.';

/** For the operator: some servers answer 200 to whatever they don't know. */
const NO_STREAM =
  'an answer without an end; if all are so, LLM_BASE_URL is not the address of such a provider: it often ends with /v1';

/** Statuses that mean the same tomorrow, with what to do about them. */
const SETTINGS_OF_STATUS: Readonly<Record<number, string>> = {
  401: 'the provider doesn’t accept LLM_API_KEY: check it',
  402: 'the account at the provider has no credit left',
  403: 'the provider doesn’t let this key use LLM_MODEL: check both, and LLM_BASE_URL',
  404: 'the provider knows no such model, or LLM_BASE_URL is not its address: check LLM_MODEL and LLM_BASE_URL',
  405: 'LLM_BASE_URL is not the address of such a provider: it often ends with /v1',
};

export function problemOf(error: unknown, where: Where): ProviderProblem {
  if (error instanceof AuthorError) return { error, advice: null };
  if (RetryError.isInstance(error)) return problemOf(error.lastError, where);
  if (error instanceof AddressRefusedError) {
    const advice = `${error.message}; set LLM_ALLOW_PRIVATE=1 if the model runs on your own machines`;
    return { error: providerError(MISCONFIGURED, false), advice };
  }
  if (!APICallError.isInstance(error))
    return { error: providerError(BROKEN, true), advice: hintOf(error, where) };
  if (error.statusCode === undefined) {
    return {
      error: providerError(UNREACHABLE, true),
      advice: `LLM_BASE_URL can’t be reached${codeOf(error)}`,
    };
  }
  return problemOfStatus(error.statusCode, error, where);
}

function problemOfStatus(status: number, error: APICallError, where: Where): ProviderProblem {
  const said = `${status} for ${where.model} at ${new URL(where.baseUrl).host}`;
  const hint = hintOf(error, where);
  if (status < 300) return { error: providerError(BROKEN, true), advice: `${said}: ${hint}` };
  if (status < 400) {
    const advice = `${said}: LLM_BASE_URL leads to a redirect, which is not followed; give the last address`;
    return { error: providerError(MISCONFIGURED, false), advice };
  }
  const settings = SETTINGS_OF_STATUS[status];
  if (settings) return { error: providerError(MISCONFIGURED, false), advice: `${said}: ${settings}` };
  if (status === 429) return { error: providerError(BUSY, true), advice: `${said}: ${hint}` };
  if (error.isRetryable || status >= 500)
    return { error: providerError(UNREACHABLE, true), advice: `${said}: ${hint}` };
  const isLength = /context|too (long|large|many)|maximum.*length|max.*tokens/i.test(hint);
  return { error: providerError(isLength ? TOO_LONG : MISCONFIGURED, false), advice: `${said}: ${hint}` };
}

function providerError(message: string, retry: boolean): AuthorError {
  return new AuthorError('PROVIDER_ERROR', message, retry);
}

/** The provider's own words, as far as a log may have them: one short line with nothing of the key and the question. */
function hintOf(error: unknown, { apiKey, asked }: Where): string {
  const plain = saidBy(error)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, 1_000);
  const withoutKeys = plain.replaceAll(/\S*(\*\*|\b(sk|pk|gsk|xai|key)[-_])\S*/gi, '…');
  const known = withoutKeys.replaceAll(/[\w-]{6,}/g, (word) => (apiKey?.includes(word) ? '…' : word));
  return withoutEcho(known.slice(0, 240), asked);
}

function withoutEcho(hint: string, asked: readonly string[]): string {
  const texts = asked.map((text) => text.replaceAll(/\p{Cc}+/gu, ' '));
  const isAsked = (part: string): boolean => texts.some((text) => text.includes(part));
  let result = '';
  let at = 0;
  while (at < hint.length) {
    let end = at + SHORTEST_ECHO;
    if (end > hint.length || !isAsked(hint.slice(at, end))) {
      result += hint[at] ?? '';
      at += 1;
      continue;
    }
    while (end < hint.length && isAsked(hint.slice(at, end + 1))) end += 1;
    result += '…';
    at = end;
  }
  return result;
}

/** What is wrong with an answer is told without the answer. */
function saidBy(error: unknown): string {
  if (APICallError.isInstance(error)) return error.message;
  if (InvalidResponseDataError.isInstance(error)) return NO_STREAM;
  if (error instanceof Error) return `an answer that can’t be used (${error.name}${codeOf(error)})`;
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : 'an answer that can’t be used';
}

function codeOf(error: Error): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)) return ` (${code})`;
  }
  return '';
}
