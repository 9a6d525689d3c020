/** A gateway over plain HTTP whose answers the test gives, and what a transport made of them. */
import type { Cursor } from '@openv0/contracts/cursor.js';
import type { Fetch, HttpTransportOptions } from '../http-access.js';
import type { OpenTransport } from '../transport.js';
import { S } from './scripted-client.js';

/** One request, until it is answered. */
export interface Asked {
  url: URL;
  headers: Headers;
  signal: AbortSignal;
  answer(response: Response): void;
  fail(): void;
}

interface Wanted {
  cursor?: Cursor;
  mode?: 'events' | 'snapshot';
  token?: string | null;
}

/** Opens a transport whose requests wait in `asked`. */
export function overHttp(transport: (options: HttpTransportOptions) => OpenTransport, wanted: Wanted = {}) {
  const asked: Asked[] = [];
  const fetch: Fetch = (url, init) =>
    new Promise((answer, reject) => {
      const signal = init.signal as AbortSignal;
      const fail = (): void => reject(new TypeError('Failed to fetch'));
      signal.addEventListener('abort', fail);
      asked.push({ url: new URL(url), headers: new Headers(init.headers), signal, answer, fail });
    });
  const frames: { type: string; seq?: number; data: Record<string, unknown> }[] = [];
  const closed: (number | undefined)[][] = [];
  let alive = 0;
  const request = { url: 'wss://gateway/base/ws', sessionId: S, cursor: { seq: 0 }, token: 'a.b.c' };
  const connection = transport({ fetch })(
    { ...request, mode: 'events', ...wanted },
    {
      frame: (text) => void frames.push(JSON.parse(text)),
      closed: (...why) => void closed.push(why),
      alive: () => void (alive += 1),
    },
  );
  /** The request number `count`, from 1, once it is there. */
  const nth = async (count: number): Promise<Asked> => {
    for (let turn = 0; turn < 200 && !asked[count - 1]; turn++) await settle();
    const one = asked[count - 1];
    if (!one) throw new Error(`there were ${asked.length} requests`);
    return one;
  };
  return { connection, asked, nth, frames, closed, signs: () => alive };
}

/** Lets what is ready happen. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A stream that the test writes. */
export function stream(type = 'text/event-stream') {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  const encoder = new TextEncoder();
  return {
    response: new Response(body, { headers: { 'content-type': type } }),
    async write(text: string): Promise<void> {
      controller.enqueue(encoder.encode(text));
      await settle();
    },
    async end(): Promise<void> {
      controller.close();
      await settle();
    },
    async cut(): Promise<void> {
      controller.error(new TypeError('terminated'));
      await settle();
    },
  };
}

/** A refusal as gateways word it. */
export function refusal(status: number, headers: Record<string, string> = {}, code = 'CODE'): Response {
  return Response.json({ code, message: 'No.' }, { status, headers });
}

/** Every refusal, and what it means. */
export const REFUSALS: [name: string, response: () => Response, closed: (number | undefined)[]][] = [
  ['a malformed request', () => refusal(400), [4501, undefined]],
  ['a token that isn’t one', () => refusal(401, { 'www-authenticate': 'Bearer' }), [4500, undefined]],
  ['a token that has ended', () => refusal(401, challenge('token_expired')), [4200, undefined]],
  ['a revoked token', () => refusal(401, challenge('revoked')), [4508, undefined]],
  ['another session’s token', () => refusal(403), [4503, undefined]],
  ['no such session', () => refusal(404), [4506, undefined]],
  ['too many', () => refusal(429, { 'retry-after': '5' }), [4101, 5_000]],
  ['too many, says a proxy', () => new Response('Slow down', { status: 429 }), [4101, undefined]],
  ['a broker that is away', () => refusal(503, { 'retry-after': '1' }), [4102, 1_000]],
  ['a proxy without a gateway', () => new Response('Bad gateway', { status: 502 }), [1006, undefined]],
  ['a proxy that forbids', () => new Response('<h1>No</h1>', { status: 403 }), [1006, undefined]],
  ['a gateway that can’t do it yet', () => refusal(501), [1006, undefined]],
  ['a page of somebody else', () => new Response('<html>', { headers: HTML }), [1006, undefined]],
];

const HTML = { 'content-type': 'text/html' };

function challenge(reason: string): Record<string, string> {
  return { 'www-authenticate': `Bearer error="invalid_token", error_description="${reason}"` };
}
