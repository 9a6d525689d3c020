/**
 * Watches a session by asking again and again, each time for what is behind its place: for where nothing stays open.
 * The answers are told as the frames that a socket would have brought, in their order.
 */
import { CLOSE_CODES } from '@openv0/contracts/close-codes.js';
import type { Cursor } from '@openv0/contracts/cursor.js';
import { PROTOCOL_VERSION, type ControlFrame, type ResetReason } from '@openv0/contracts/frames.js';
import {
  httpAddress,
  isType,
  platformFetch,
  refusalOf,
  requestInit,
  UNREACHED,
  type Fetch,
  type HttpTransportOptions,
} from './http-access.js';
import { readPage, readSnapshot, roleOf, type Page, type SnapshotAnswer } from './poll-answers.js';
import type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from './transport.js';
import { setPosition } from './transport-websocket.js';

const JSON_TYPE = 'application/json';
const LIMIT = 1_000;
/** How long a gateway holds an answer while there is nothing, in seconds: less than proxies wait. */
const HOLD_S = 25;
/** So that two and a half of them are longer than the longest silence of a connection that is well. */
const HEARTBEAT_MS = 14_000;
/** Nothing comes sooner than this where something doesn't hold: then it would be asked without end. */
const EMPTY_AFTER_MS = 1_000;
/** What comes within this time is one answer: code that is written would be twenty requests a second. */
export const GATHER_MS = 200;
/** Positions that are lost one after the other, before a gateway is left alone. */
const LOST_IN_A_ROW = 3;

/** Connects by long-poll, and can say nothing: commands are answered `UNAVAILABLE`. */
export function longPollTransport({ fetch = platformFetch }: HttpTransportOptions = {}): OpenTransport {
  return (request, handlers) => {
    const poller = new Poller(fetch, request, handlers);
    poller.run().catch(() => poller.end(UNREACHED));
    return poller;
  };
}

class Poller implements Transport {
  readonly kind = 'long-poll';
  readonly #fetch: Fetch;
  readonly #request: ConnectRequest;
  readonly #handlers: TransportHandlers;
  readonly #aborted = new AbortController();
  #cursor: Cursor;
  /** What follows `connected`, which the next answer allows to say; null once it was said. */
  #greeting: ControlFrame[] | null = [];
  /** The head when it was greeted, until everything up to there was told. */
  #replayTo: number | null = null;
  #lost = 0;
  /** Ends a pause. */
  #wake = (): void => {};

  constructor(fetch: Fetch, request: ConnectRequest, handlers: TransportHandlers) {
    this.#fetch = fetch;
    this.#request = request;
    this.#handlers = handlers;
    this.#cursor = request.cursor;
    // An address that none can have, or such a token, throws here.
    httpAddress(request, 'events');
    requestInit(JSON_TYPE, request.token, this.#aborted.signal);
  }

  send(): boolean {
    return false;
  }

  close(): void {
    this.#aborted.abort();
    this.#wake();
  }

  end(code: number, retryAfterMs?: number): void {
    if (this.#ended) return;
    this.close();
    this.#handlers.closed(code, retryAfterMs);
  }

  async run(): Promise<void> {
    if (this.#request.mode === 'snapshot' && this.#cursor.seq === 0) await this.#jump();
    while (!this.#ended) {
      const asked = performance.now();
      const wasLive = this.#live;
      const response = await this.#ask('events');
      if (response.status === 410) await this.#reset(response);
      else if (response.status !== 200 || !isType(response, JSON_TYPE)) await this.#refused(response);
      else {
        const page = readPage(await this.#json(response));
        if (!page) return this.end(UNREACHED);
        const news = this.#told(page, timeOf(response));
        const least = news ? GATHER_MS : EMPTY_AFTER_MS;
        if (wasLive || !news) await this.#pause(least - (performance.now() - asked));
      }
    }
  }

  get #ended(): boolean {
    return this.#aborted.signal.aborted;
  }

  get #live(): boolean {
    return this.#greeting === null && this.#replayTo === null;
  }

  #ask(path: 'events' | 'snapshot'): Promise<Response> {
    const address = httpAddress(this.#request, path);
    if (path === 'events') {
      setPosition(address.searchParams, { cursor: this.#cursor, mode: 'events' });
      address.searchParams.set('limit', String(LIMIT));
      if (this.#live) address.searchParams.set('wait', String(HOLD_S));
    }
    const { signal } = this.#aborted;
    return this.#fetch(address.href, requestInit(JSON_TYPE, this.#request.token, signal));
  }

  /** Each part of a long answer is a sign of life. */
  async #json(response: Response): Promise<unknown> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      if (!this.#ended) this.#handlers.alive?.();
      parts.push(read.value);
    }
    return JSON.parse(await new Blob(parts).text());
  }

  async #refused(response: Response): Promise<void> {
    const { code, retryAfterMs } = await refusalOf(response);
    this.end(code, retryAfterMs);
  }

  /** The position is none of this log. */
  async #reset(response: Response): Promise<void> {
    const { code } = (await response.json()) as { code?: unknown };
    if (++this.#lost > LOST_IN_A_ROW) return this.end(CLOSE_CODES.broker_unavailable);
    await this.#jump(reasonOf(code));
  }

  /** Goes on behind the session's state, which is told with the next answer. */
  async #jump(reason?: ResetReason): Promise<void> {
    const response = await this.#ask('snapshot');
    if (response.status !== 200) return this.#refused(response);
    const snapshot = readSnapshot(await this.#json(response));
    if (!snapshot) return this.end(UNREACHED);
    const { sessionId: session_id } = this.#request;
    this.#cursor = { seq: snapshot.seq, epoch: snapshot.epoch };
    this.#greeting = [
      ...(reason ? [{ type: 'reset' as const, data: { session_id, reason } }] : []),
      snapshotFrame(session_id, snapshot),
    ];
  }

  /** Says whether there was anything that the next answer won't repeat. */
  #told({ epoch, head, events }: Page, timestamp: string): boolean {
    this.#lost = 0;
    const greeted = this.#greeting !== null;
    if (this.#greeting) this.#greet(epoch, head, timestamp, this.#greeting);
    for (const event of events) {
      this.#text(JSON.stringify(event));
      const { timestamp: at } = event.data;
      this.#cursor = { seq: event.seq, epoch, ...(typeof at === 'string' && { at }) };
    }
    this.#cursor = { ...this.#cursor, epoch };
    const { seq } = this.#cursor;
    const { sessionId: session_id } = this.#request;
    if (this.#replayTo !== null && seq >= this.#replayTo) {
      this.#replayTo = null;
      this.#say({ type: 'replay:completed', data: { session_id, seq } });
    }
    if (events.length === 0 && !greeted) {
      this.#say({ type: 'heartbeat', data: { timestamp, heads: { [session_id]: head } } });
    }
    return events.length > 0 || greeted;
  }

  #greet(epoch: string, head: number, timestamp: string, more: readonly ControlFrame[]): void {
    this.#greeting = null;
    this.#replayTo = head;
    this.#say({
      type: 'connected',
      data: {
        session_id: this.#request.sessionId,
        timestamp,
        connection_id: '',
        protocol: PROTOCOL_VERSION,
        epoch,
        head,
        replay: head - this.#cursor.seq,
        heartbeat_ms: HEARTBEAT_MS,
        role: roleOf(this.#request.token),
      },
    });
    for (const frame of more) this.#say(frame);
  }

  #say(frame: ControlFrame): void {
    this.#text(JSON.stringify(frame));
  }

  #text(text: string): void {
    if (!this.#ended) this.#handlers.frame(text);
  }

  async #pause(ms: number): Promise<void> {
    if (ms <= 0 || this.#ended) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The gateway's clock, as far as an answer tells it. */
function timeOf(response: Response): string {
  const date = Date.parse(response.headers.get('date') ?? '');
  return new Date(date || Date.now()).toISOString();
}

function snapshotFrame(session_id: string, { seq, state }: SnapshotAnswer): ControlFrame {
  return { type: 'snapshot', data: { session_id, seq, state } };
}

const REASONS: Readonly<Record<string, ResetReason>> = {
  EPOCH_CHANGED: 'epoch_changed',
  HISTORY_TRIMMED: 'history_trimmed',
  CURSOR_AHEAD: 'cursor_ahead',
};

function reasonOf(code: unknown): ResetReason {
  return REASONS[String(code)] ?? 'lagging';
}
