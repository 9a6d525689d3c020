/**
 * What the transports over plain HTTP share: a session's addresses on a gateway, how it is asked, and what its refusals
 * mean as the close codes that a socket would have had.
 */
import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { ConnectRequest } from './transport.js';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface HttpTransportOptions {
  /** Instead of the platform's own. */
  fetch?: Fetch;
}

/** Looked up when a connection opens. */
export const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** The connection could not be opened, or broke. */
export const UNREACHED = 1006;
/** Something came that is larger than anything may be. */
export const TOO_LARGE = 1009;

/** Why there is no answer. */
export interface Refusal {
  code: number;
  /** How long the gateway asks to be left alone, in milliseconds. */
  retryAfterMs?: number;
}

/** A session's address beside the socket's: `ws://host/ws` → `http://host/v1/sessions/S/…`. */
export function httpAddress(
  { url, sessionId }: Pick<ConnectRequest, 'url' | 'sessionId'>,
  path: string,
): URL {
  const address = new URL(`v1/sessions/${encodeURIComponent(sessionId)}/${path}`, url);
  address.protocol = address.protocol.replace('ws', 'http');
  return address;
}

/** The token travels in a header: addresses get logged. Throws for one that no header can hold. */
export function requestInit(accept: string, token: string | null, signal: AbortSignal): RequestInit {
  return {
    headers: new Headers({ accept, ...(token && { authorization: `Bearer ${token}` }) }),
    cache: 'no-store',
    credentials: 'omit',
    signal,
  };
}

export function isType(response: Response, type: string): boolean {
  return response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type;
}

/** Reads what isn't the answer that was asked for. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const after = response.headers.get('retry-after') ?? '';
  const seconds = Number(after) || (Date.parse(after) - Date.now()) / 1_000;
  const code = await closeCode(response);
  return { code, ...(seconds > 0 && { retryAfterMs: Math.min(seconds, LONGEST_RETRY_S) * 1_000 }) };
}

/** Nobody waits for longer, whoever asks it. */
const LONGEST_RETRY_S = 60;

/** By status, if a gateway says so: of what stands between, only who counts requests is believed. */
const CODES: Readonly<Record<number, number>> = {
  400: CLOSE_CODES.bad_message,
  403: CLOSE_CODES.forbidden,
  404: CLOSE_CODES.session_not_found,
  429: CLOSE_CODES.rate_limited,
  500: CLOSE_CODES.internal_error,
  503: CLOSE_CODES.broker_unavailable,
};

async function closeCode(response: Response): Promise<number> {
  const isOurs = await isGateways(response);
  if (response.status === 429) return CLOSE_CODES.rate_limited;
  if (!isOurs) return UNREACHED;
  if (response.status === 401) return tokenCode(response.headers.get('www-authenticate') ?? '');
  return CODES[response.status] ?? UNREACHED;
}

/** Whether the body is of a gateway's form. It is read to its end, so that the connection can be used again. */
async function isGateways(response: Response): Promise<boolean> {
  try {
    const body = (await response.json()) as { code?: unknown; message?: unknown } | null;
    return typeof body?.code === 'string' && typeof body.message === 'string';
  } catch {
    return false;
  }
}

/** The challenge names what is wrong with the token as a close code does. */
function tokenCode(challenge: string): number {
  const name = /error_description="(\w+)"/.exec(challenge)?.[1];
  if (name === ('token_expired' satisfies CloseReason)) return CLOSE_CODES.token_expired;
  if (name === ('revoked' satisfies CloseReason)) return CLOSE_CODES.revoked;
  return CLOSE_CODES.invalid_token;
}
