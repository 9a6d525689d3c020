/**
 * The generation service's HTTP API: start a session, ask for changes, share it, take its site away. What happens then
 * is on the session's log, which `createSessionClient` watches.
 *
 *     const generation = createGenerationClient({ url: 'https://sites.example' });
 *     const started = await generation.start({ prompt: 'A bakery in Lyon' });
 *     if (!started.ok) throw new Error(started.error.message);
 *     const { session_id, token } = started.value;
 *     await generation.session(session_id, token).followUp('Make it darker');
 *
 * Refusals are values, not exceptions: what an app has to show is in `error`.
 */
import type { SiteFile } from '@openv0/contracts/events.js';
import type { CreatedSession, LinkToken } from '@openv0/contracts/http-answers.js';
import type { HttpErrorBody, HttpErrorCode } from '@openv0/contracts/http-errors.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { randomId } from '@openv0/contracts/random-id.js';

export type Result<T> = { ok: true; value: T } | { ok: false; status: number; error: Refusal };

/** A refusal's body. `code` is `NETWORK` when there was no answer, and `ABORTED` when the caller's signal was. */
export type Refusal = Omit<HttpErrorBody, 'code'> & { code: RefusalCode };

/** Those that are known; a newer service may have others. */
export type RefusalCode = HttpErrorCode | 'NETWORK' | 'ABORTED' | (string & Record<never, never>);

export interface GenerationClientOptions {
  /** The service's address. A path of the page's own origin (`/`) is enough in a browser. */
  url: string;
  /** Instead of the platform's own. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
}

/** For calls that start something. */
export interface AskOptions extends CallOptions {
  /** Makes a repeated request the same request, for a day (Idempotency-Key). Without it each call has its own. */
  key?: string | undefined;
}

export interface NewSession {
  prompt: string;
  /** One that the service offers; without it the first. */
  engine?: string | undefined;
  /** The built-in author gives the same bytes for the same prompt and seed. */
  seed?: number | undefined;
}

export interface SessionBody {
  session_id: string;
  created_at: string;
  engine: string;
  state: SessionState;
  /** Runs that were asked for and have not begun. */
  waiting: { run: number; prompt: string }[];
}

export interface AskedRun {
  run: number;
}

export interface CancelledRun extends AskedRun {
  status: string;
}

/** The code of one revision of the site. */
export interface RevisionCode {
  html: string;
  css: string;
  js: string;
}

/** What is wrong with the page, and where. */
export interface PageFault {
  message: string;
  file?: SiteFile | undefined;
  line?: number | undefined;
}

export interface GenerationClient {
  start(session: NewSession, options?: AskOptions): Promise<Result<CreatedSession>>;
  /** The calls of one session. Without a token only what the service gives to everybody with the link. */
  session(sessionId: string, token?: string | null): SessionCalls;
}

export interface SessionCalls {
  read(options?: CallOptions): Promise<Result<SessionBody>>;
  revision(revision: number, options?: CallOptions): Promise<Result<RevisionCode>>;
  /** A change of the site; from an earlier revision, that one is changed. */
  followUp(
    prompt: string,
    options?: AskOptions & { revision?: number | undefined },
  ): Promise<Result<AskedRun>>;
  /** The last run once more; what was written before `fromStep` stays. */
  retry(options?: AskOptions & { fromStep?: string | undefined }): Promise<Result<AskedRun>>;
  /** Asks to have a fault of the page mended. */
  report(fault: PageFault, options?: AskOptions): Promise<Result<AskedRun>>;
  /** Ends the run that is at work, or takes back the next one that waits. */
  cancel(options?: CallOptions): Promise<Result<CancelledRun>>;
  /** A viewer's token for a link, `expiresIn` seconds long. */
  share(expiresIn: number, options?: CallOptions): Promise<Result<LinkToken>>;
  /** Whoever watches with this token is disconnected. */
  revoke(jti: string, options?: CallOptions): Promise<Result<undefined>>;
  /** Everything about the session, for everybody and for good: its owner's right. */
  delete(options?: CallOptions): Promise<Result<undefined>>;
  /** The site as a zip, or as one HTML document; the newest revision, or another. */
  download(
    form: 'zip' | 'html',
    options?: CallOptions & { revision?: number | undefined },
  ): Promise<Result<Blob>>;
}

/** A server that takes a request and never answers it is one that doesn't answer, in milliseconds. */
const ANSWER_MS = 30_000;

export function createGenerationClient(options: GenerationClientOptions): GenerationClient {
  const base = `${options.url.replace(/\/$/, '')}/v1/sessions`;
  const fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return {
    start: (session, ask) => json(fetch, { method: 'POST', url: base, body: session, ...asked(ask) }),
    session: (sessionId, token = null) => callsOf(fetch, `${base}/${encodeURIComponent(sessionId)}`, token),
  };
}

function callsOf(fetch: Fetch, url: string, token: string | null): SessionCalls {
  const get = <T>(path: string, options?: CallOptions): Promise<Result<T>> =>
    json(fetch, { method: 'GET', url: url + path, token, signal: options?.signal });
  const post = <T>(path: string, body: object, options?: AskOptions): Promise<Result<T>> =>
    json(fetch, { method: 'POST', url: url + path, token, body, ...asked(options) });
  const drop = (path: string, options?: CallOptions): Promise<Result<undefined>> =>
    json(fetch, { method: 'DELETE', url: url + path, token, signal: options?.signal });
  return {
    read: (options) => get('', options),
    revision: (revision, options) => get(`/revisions/${revision}`, options),
    followUp: (prompt, { revision, ...options } = {}) => post('/messages', { prompt, revision }, options),
    retry: ({ fromStep, ...options } = {}) => post('/retry', { from_step: fromStep }, options),
    report: (fault, options) => post('/report', fault, options),
    cancel: (options) => post('/cancel', {}, options),
    share: (expiresIn, options) => post('/tokens', { role: 'viewer', expires_in: expiresIn }, options),
    revoke: (jti, options) => drop(`/tokens/${encodeURIComponent(jti)}`, options),
    delete: (options) => drop('', options),
    download: (form, { revision, signal } = {}) => {
      const path = `/${form === 'zip' ? 'archive.zip' : 'site.html'}${revision === undefined ? '' : `?revision=${revision}`}`;
      return request(fetch, { method: 'GET', url: url + path, token, signal }, (answer) => answer.blob());
    },
  };
}

type Fetch = NonNullable<GenerationClientOptions['fetch']>;

interface Call {
  method: string;
  url: string;
  token?: string | null;
  body?: object;
  key?: string;
  signal?: AbortSignal | undefined;
}

const asked = ({ key = randomId(), signal }: AskOptions = {}): Pick<Call, 'key' | 'signal'> => ({
  key,
  signal,
});

function json<T>(fetch: Fetch, call: Call): Promise<Result<T>> {
  return request(fetch, call, async (answer) =>
    answer.status === 204 ? (undefined as T) : ((await answer.json()) as T),
  );
}

async function request<T>(
  fetch: Fetch,
  { method, url, token, body, key, signal }: Call,
  read: (answer: Response) => Promise<T>,
): Promise<Result<T>> {
  const late = AbortSignal.timeout(ANSWER_MS);
  try {
    const answer = await fetch(url, {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      signal: signal ? AbortSignal.any([signal, late]) : late,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (answer.ok) return { ok: true, value: await read(answer) };
    return { ok: false, status: answer.status, error: await readRefusal(answer) };
  } catch (problem) {
    if (signal?.aborted) return unanswered('ABORTED', 'The request was taken back.');
    // An app's own page, where the address is not the service's.
    if (problem instanceof SyntaxError) return unanswered('UNAVAILABLE', 'What answered is not the service.');
    return unanswered('NETWORK', 'The server did not answer.');
  }
}

const unanswered = (code: string, message: string): Result<never> => ({
  ok: false,
  status: 0,
  error: { code, message },
});

async function readRefusal(answer: Response): Promise<Refusal> {
  try {
    const body = (await answer.json()) as Partial<HttpErrorBody>;
    if (typeof body.code === 'string' && typeof body.message === 'string') return body as Refusal;
  } catch {
    // Not ours: a proxy's page, or nothing.
  }
  return { code: 'UNAVAILABLE', message: `The server answered ${answer.status}.` };
}
