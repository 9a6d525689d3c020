/**
 * HTTP as the tests speak it: JSON in, JSON out, every status a value.
 */

export interface HttpAnswer<T = unknown> {
  status: number;
  headers: Headers;
  /** The parsed body; the text itself when it is no JSON. */
  body: T;
}

export interface HttpRequest {
  method?: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'OPTIONS';
  /** Sent as JSON; a string or bytes as they are. */
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
}

/**
 * Each request has a connection of its own: one that is kept may be closed by the server at the moment of the next request,
 * which fails then.
 */
export async function http<T = unknown>(url: string, request: HttpRequest = {}): Promise<HttpAnswer<T>> {
  const { body, token } = request;
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(url, {
    method: request.method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      Connection: 'close',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...request.headers,
    },
    ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parsed(text) as T };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** True when the address answers with a status below 400. Never throws. */
export async function isUp(url: string): Promise<boolean> {
  return answersWell(url).catch(() => false);
}

/** The same, but rejects with what it answers instead, for a wait that has to say why it was in vain. */
export async function answersWell(url: string): Promise<true> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return true;
}
