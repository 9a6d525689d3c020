/**
 * `fetch` for talking to a provider, on Node's own HTTP client, since that lets the address be judged when the
 * connection is made. It follows no redirects, keeps no cookies and knows no proxies.
 */
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { ReadableStream } from 'node:stream/web';
import { AddressRefusedError, guardedLookup, isPrivateHost, type SystemLookup } from './provider-address.js';

export interface ProviderFetchOptions {
  /** Private addresses too: the operator's own machines. */
  allowPrivate: boolean;
  /** For tests. */
  lookup?: SystemLookup;
}

/** What an answer may have in bytes: a page is a tenth of it, and an error is read as far as it is told. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

/** Rejects with `AddressRefusedError`, or as `fetch` does with a `TypeError` whose cause says what is wrong. */
export function providerFetch({ allowPrivate, lookup }: ProviderFetchOptions): typeof fetch {
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  const guard: { lookup?: LookupFunction } = allowPrivate ? {} : { lookup: guardedLookup(lookup) };
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new AddressRefusedError(url.protocol);
    if (url.username !== '' || url.password !== '') throw new AddressRefusedError('a URL with credentials');
    if (!allowPrivate && isPrivateHost(url.hostname)) throw new AddressRefusedError(url.hostname);
    const secure = url.protocol === 'https:';
    const options = {
      ...guard,
      agent: secure ? agents.https : agents.http,
      method: init.method ?? 'GET',
      headers: { ...Object.fromEntries(new Headers(init.headers)), 'accept-encoding': 'identity' },
    };
    try {
      const request = secure ? httpsRequest(url, options) : httpRequest(url, options);
      return answerOf(await send(request, init));
    } catch (error) {
      init.signal?.throwIfAborted();
      if (error instanceof AddressRefusedError) throw error;
      throw new TypeError('fetch failed', { cause: error });
    }
  };
}

/**
 * The signal ends the request. Node would take the signal itself, but bind it to the connection, which outlives its
 * first request.
 */
function send(request: ClientRequest, { body, signal }: RequestInit): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Without a reason: a connection that has just gone back to its agent has nobody who would hear it.
    const abort = (): void => void request.destroy();
    // Stays for errors that come after the answer has begun: these are the body's.
    request.on('error', reject);
    request.once('response', resolve);
    request.once('close', () => signal?.removeEventListener('abort', abort));
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    request.end(typeof body === 'string' ? body : undefined);
  });
}

function answerOf(message: IncomingMessage): Response {
  const status = message.statusCode ?? 502;
  const headers = Object.entries(message.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const isEmpty = status === 204 || status === 205 || status === 304;
  if (isEmpty) message.resume();
  const max = status < 300 ? MAX_ANSWER_BYTES : MAX_ERROR_BYTES;
  const body = isEmpty ? null : (ReadableStream.from(limited(message, max)) as BodyInit);
  return new Response(body, { status, headers });
}

/** An answer's bytes up to the limit; a longer one ends in an error, when it is a good one, or is cut. */
async function* limited(message: IncomingMessage, max: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let left = max;
  for await (const chunk of message as AsyncIterable<Buffer<ArrayBuffer>>) {
    left -= chunk.length;
    if (left < 0 && max === MAX_ANSWER_BYTES) throw new Error(`the answer is longer than ${max} bytes`);
    if (left < 0) return;
    yield chunk;
  }
}
