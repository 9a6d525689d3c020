import { ConsoleError } from './command.js';

const TIMEOUT_MS = 10_000;

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** The services over HTTP. */
export class ApiClient {
  constructor(
    readonly url: string,
    private readonly token?: string,
  ) {}

  /** Whatever the status. Rejects with a `ConsoleError` when nobody answers. */
  async ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
    const headers = {
      accept: 'application/json',
      ...(this.token && { authorization: `Bearer ${this.token}` }),
    };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await fetch(`${this.url}${path}`, { ...init, headers, signal });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: parsed(text) as T };
    } catch (error) {
      const { cause, message, name } = error as Error & { cause?: Error };
      const why =
        name === 'TimeoutError' ? `nothing within ${TIMEOUT_MS / 1000} s` : cause?.message || message;
      throw new ConsoleError(
        `${this.url} does not answer: ${why}`,
        'Does the service run? docker compose ps -a shows it, and docker compose logs why not; npm start keeps logs in .data/logs.',
      );
    }
  }

  /** The body of a good answer. Rejects with a `ConsoleError` for any other. */
  async get<T>(path: string, init?: RequestInit): Promise<T> {
    const { status, body } = await this.ask<T>(path, init);
    if (status < 300) return body;
    const { message } = (body ?? {}) as { message?: string };
    throw new ConsoleError(`${this.url} answers ${status}: ${message ?? 'no word why'}`, adviceFor(status));
  }
}

function adviceFor(status: number): string {
  if (status === 401)
    return 'It knows another key than TOKEN_KEYS names: the file must be the one that it runs with.';
  if (status === 404) return 'ov0 sessions lists those that there are.';
  return 'npm run ov0 -- doctor says what a service waits for.';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
