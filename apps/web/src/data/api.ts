/** Calls of the generation service, as the page needs them. Refusals are values: the page shows what they say. */
import type { SiteFile } from '@openv0/contracts/events.js';
import type { HttpErrorBody } from '@openv0/contracts/http-errors.js';
import type { SessionState } from '@openv0/contracts/session-state.js';

export type Result<T> = { ok: true; value: T } | { ok: false; status: number; error: Refusal };

/** A refusal's body; `code` is `NETWORK` when there was no answer. */
export type Refusal = Omit<HttpErrorBody, 'code'> & { code: string };

export interface StartedSession {
  session_id: string;
  project_id: string;
  run: number;
  token: string;
  websocket_url: string;
  preview_url: string;
}

export interface SessionBody {
  session_id: string;
  created_at: string;
  engine: string;
  state: SessionState;
  /** Runs that were asked for and have not begun. */
  waiting: { run: number; prompt: string }[];
}

export interface LinkToken {
  token: string;
  jti: string;
  expires_at: string;
}

export interface AskedRun {
  run: number;
}

/** What is wrong with the page, and where. */
export interface PageFault {
  message: string;
  file?: SiteFile;
  line?: number;
}

/** `key` makes a repeated request the same request. */
export function startSession(prompt: string, engine: string, key: string): Promise<Result<StartedSession>> {
  return call('POST', '/v1/sessions', { body: { prompt, engine }, headers: { 'Idempotency-Key': key } });
}

export function readSession(sessionId: string, token: string | null): Promise<Result<SessionBody>> {
  return call('GET', `/v1/sessions/${sessionId}`, { token });
}

export function readRevision(
  sessionId: string,
  revision: number,
  token: string | null,
): Promise<Result<{ html: string; css: string; js: string }>> {
  return call('GET', `/v1/sessions/${sessionId}/revisions/${revision}`, { token });
}

export function cancelRun(sessionId: string, token: string | null): Promise<Result<unknown>> {
  return call('POST', `/v1/sessions/${sessionId}/cancel`, { token, body: {} });
}

/** The last run once more; what was written before `fromStep` stays. */
export function retryRun(
  sessionId: string,
  token: string | null,
  fromStep: string | undefined,
  key: string,
): Promise<Result<AskedRun>> {
  return ask(sessionId, 'retry', token, fromStep === undefined ? {} : { from_step: fromStep }, key);
}

export function sendFollowUp(
  sessionId: string,
  token: string | null,
  prompt: string,
  key: string,
): Promise<Result<AskedRun>> {
  return ask(sessionId, 'messages', token, { prompt }, key);
}

/** Asks to have a fault of the page mended. */
export function reportFault(
  sessionId: string,
  token: string | null,
  fault: PageFault,
  key: string,
): Promise<Result<AskedRun>> {
  return ask(sessionId, 'report', token, fault, key);
}

function ask(
  sessionId: string,
  what: string,
  token: string | null,
  body: object,
  key: string,
): Promise<Result<AskedRun>> {
  const headers = { 'Idempotency-Key': key };
  return call('POST', `/v1/sessions/${sessionId}/${what}`, { token, body, headers });
}

/** A viewer's link, `expiresIn` seconds long. */
export function makeLink(
  sessionId: string,
  token: string | null,
  expiresIn: number,
): Promise<Result<LinkToken>> {
  return call('POST', `/v1/sessions/${sessionId}/tokens`, {
    token,
    body: { role: 'viewer', expires_in: expiresIn },
  });
}

export function revokeLink(sessionId: string, token: string | null, jti: string): Promise<Result<unknown>> {
  return call('DELETE', `/v1/sessions/${sessionId}/tokens/${jti}`, { token });
}

/** The finished site as a zip. */
export async function fetchArchive(sessionId: string, token: string | null): Promise<Result<Blob>> {
  return request('GET', `/v1/sessions/${sessionId}/archive.zip`, { token }, (response) => response.blob());
}

/** A server that takes a request and never answers it is one that doesn't answer, in milliseconds. */
const ANSWER_MS = 30_000;

interface CallOptions {
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

function call<T>(method: string, path: string, options: CallOptions): Promise<Result<T>> {
  return request(method, path, options, async (response) =>
    response.status === 204 ? (undefined as T) : ((await response.json()) as T),
  );
}

async function request<T>(
  method: string,
  path: string,
  options: CallOptions,
  read: (response: Response) => Promise<T>,
): Promise<Result<T>> {
  const headers: Record<string, string> = { ...options.headers };
  if (options.token) headers.Authorization = `Bearer ${options.token}`;
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(path, {
      method,
      headers,
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    });
    if (response.ok) return { ok: true, value: await read(response) };
    return { ok: false, status: response.status, error: await readRefusal(response) };
  } catch {
    return { ok: false, status: 0, error: { code: 'NETWORK', message: 'The server did not answer.' } };
  }
}

async function readRefusal(response: Response): Promise<Refusal> {
  try {
    const body = (await response.json()) as Partial<HttpErrorBody>;
    if (typeof body.code === 'string' && typeof body.message === 'string') return body as Refusal;
  } catch {
    // Not ours: a proxy's page, or nothing.
  }
  return { code: 'UNAVAILABLE', message: `The server answered ${response.status}.` };
}
