/**
 * Listens to a session over an event stream: for where a WebSocket can't be opened but a response may stay open. It is
 * read by `fetch`, because an `EventSource` can't send the token in a header, and tells no status.
 */
import { CLOSE_CODES } from '@openv0/contracts/close-codes.js';
import { parseEventId } from '@openv0/contracts/cursor.js';
import type { ControlData } from '@openv0/contracts/frames.js';
import {
  httpAddress,
  isType,
  platformFetch,
  refusalOf,
  requestInit,
  TOO_LARGE,
  UNREACHED,
  type Fetch,
  type HttpTransportOptions,
} from './http-access.js';
import { SseParser, type SseEvent } from './sse-parser.js';
import type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from './transport.js';
import { setPosition } from './transport-websocket.js';

const STREAM_TYPE = 'text/event-stream';

/** Connects by an event stream, and can say nothing: commands are answered `UNAVAILABLE`. */
export function sseTransport({ fetch = platformFetch }: HttpTransportOptions = {}): OpenTransport {
  return (request, handlers) => new EventStream(fetch, request, handlers);
}

class EventStream implements Transport {
  readonly kind = 'sse';
  readonly #handlers: TransportHandlers;
  readonly #aborted = new AbortController();
  #ended = false;
  /** The gateway has asked to be left: the end of its response isn't a broken one. */
  #draining = false;

  constructor(fetch: Fetch, request: ConnectRequest, handlers: TransportHandlers) {
    this.#handlers = handlers;
    const address = httpAddress(request, 'events');
    setPosition(address.searchParams, request);
    const init = requestInit(STREAM_TYPE, request.token, this.#aborted.signal);
    this.#listen(() => fetch(address.href, init)).catch((error: unknown) => {
      this.#close(error instanceof RangeError ? TOO_LARGE : UNREACHED);
    });
  }

  send(): boolean {
    return false;
  }

  close(): void {
    this.#ended = true;
    this.#aborted.abort();
  }

  async #listen(ask: () => Promise<Response>): Promise<void> {
    const response = await ask();
    if (response.status !== 200) {
      const { code, retryAfterMs } = await refusalOf(response);
      return this.#close(code, retryAfterMs);
    }
    if (!response.body || !isType(response, STREAM_TYPE)) return this.#close(UNREACHED);
    await this.#read(response.body.getReader());
    this.#close(this.#draining ? CLOSE_CODES.draining : UNREACHED);
  }

  async #read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const parser = new SseParser({
      event: (event) => this.#event(event),
      comment: (text) => this.#comment(text),
    });
    for (;;) {
      const { done, value } = await reader.read();
      if (done || this.#ended) return;
      this.#handlers.alive?.();
      parser.push(value);
    }
  }

  /** A number stands in front of what was stored, as on a socket. */
  #event({ id, event, data }: SseEvent): void {
    if (id !== null) {
      const seq = parseEventId(id)?.seq;
      if (seq !== undefined && data.startsWith('{')) this.#frame(`{"seq":${seq},${data.slice(1)}`);
      return;
    }
    if (event === 'reconnect') this.#draining = true;
    const code = event === 'error' ? closeCodeIn(data) : null;
    if (code === null) this.#frame(data);
    else this.#close(code);
  }

  /** The heartbeat. One that says nothing is one too: its bytes were a sign of life. */
  #comment(text: string): void {
    if (text.startsWith('{')) this.#frame(`{"type":"heartbeat","data":${text}}`);
  }

  #frame(text: string): void {
    if (!this.#ended) this.#handlers.frame(text);
  }

  #close(code: number, retryAfterMs?: number): void {
    if (this.#ended) return;
    this.close();
    this.#handlers.closed(code, retryAfterMs);
  }
}

/** What a socket with this one session would have been closed with. */
function closeCodeIn(text: string): number | null {
  try {
    const { data } = JSON.parse(text) as { data?: Partial<ControlData['error']> };
    return typeof data?.close_code === 'number' ? data.close_code : null;
  } catch {
    return null;
  }
}
