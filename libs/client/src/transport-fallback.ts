/**
 * What to do where no WebSocket can be opened, as behind a proxy that strips upgrades: one way after the other until one
 * speaks. That one is kept as long as it does, and what a gateway can be reached by is remembered for all its clients;
 * now and then a connection beside it looks whether a better way works by now, and takes over if it does.
 */
import { reactionTo } from '@openv0/contracts/close-codes.js';
import type { Clock } from './clock.js';
import type { PageSignals } from './page-signals.js';
import type {
  ConnectRequest,
  OpenTransport,
  Transport,
  TransportHandlers,
  TransportKind,
} from './transport.js';

const ABNORMAL = 1006;
/** Best first. */
const WAYS = ['websocket', 'sse', 'long-poll'] as const;

/** So many tries in vain leave the WebSocket of a client that has been connected before: its gateway may be away. */
export const TRIES_WHEN_PROVEN = 4;

/** A better way is looked for after this long, in milliseconds; each time there is none the wait doubles. */
export const LOOK_AGAIN_MS = 30_000;
export const LOOK_AGAIN_MAX_MS = 600_000;

/** Opens the connection number `count` of a client, by the way that works or is tried next. */
export type Fallback = (
  webSocket: OpenTransport,
  count: number,
  request: ConnectRequest,
  handlers: TransportHandlers,
) => Transport;

export interface Environment {
  signals: PageSignals;
  clock: Clock;
}

/** Remembers gateways by their address. `load` gets the transport of a way. */
export function createFallback(environment: Environment, load = loadWay): Fallback {
  const gateways = new Map<string, Gateway>();
  return (webSocket, count, request, handlers) => {
    // Who comes back without ever having been connected has tried WebSockets in vain.
    const doubted = count > 1 && !hasConnected(request);
    const gateway = gateways.get(request.url) ?? new Gateway(environment, doubted ? 1 : 0);
    gateways.set(request.url, gateway);
    const way = gateway.next();
    const name = WAYS[way] ?? 'websocket';
    const open = name === 'websocket' ? webSocket : later(name, load(name));
    return new Trial(gateway, way).open(open, request, handlers);
  };
}

/** What is known of a gateway. */
class Gateway {
  readonly #environment: Environment;
  /** Place in `WAYS` of what is tried next, or works. */
  #way: number;
  /** Tries in vain of each session's client: those of a page fail together when their gateway is away. */
  readonly #inVain = new Map<string, number>();
  /** Ways that have spoken, and the last refusal of one that had not. */
  readonly #proven = new Set<number>();
  #refusal = 0;
  /** The way of the connection that is opened as a look at a better one. */
  #better: number | null = null;
  #looks = 0;

  constructor(environment: Environment, way: number) {
    this.#environment = environment;
    this.#way = way;
  }

  next(): number {
    return this.#better ?? this.#way;
  }

  works(way: number): void {
    if (way < this.#way) this.#looks = 0;
    this.#way = way;
    this.#inVain.clear();
    this.#proven.add(way);
  }

  /**
   * Whether a code by which a client would stop for good is the gateway's word. Where plain HTTP never got through, any
   * server may have answered; two ways that say the same are believed by a client that knows no better.
   */
  believes(code: number, way: number, request: ConnectRequest): boolean {
    if (way === 0 || this.#proven.has(way)) return true;
    const again = this.#refusal === code;
    this.#refusal = code;
    return again && !hasConnected(request);
  }

  /** A look that found nothing says nothing about the way that works, and a page without a network about none. */
  failed(way: number, request: ConnectRequest): void {
    if (way !== this.#way || !this.#environment.signals.online()) return;
    const tries = (this.#inVain.get(request.sessionId) ?? 0) + 1;
    this.#inVain.set(request.sessionId, tries);
    if (hasConnected(request) && way === 0 && tries < TRIES_WHEN_PROVEN) return;
    this.#inVain.clear();
    this.#way = (way + 1) % WAYS.length;
  }

  /** Lets `handlers` open a connection beside theirs, again and again, by each better way in turn. */
  lookAgain(way: number, handlers: TransportHandlers): () => void {
    const wait = Math.min(LOOK_AGAIN_MAX_MS, LOOK_AGAIN_MS * 2 ** this.#looks);
    let cancel = this.#environment.clock.after(wait, () => {
      cancel = this.lookAgain(way, handlers);
      this.#better = this.#looks++ % way;
      handlers.better?.();
      this.#better = null;
    });
    return () => cancel();
  }
}

/** One connection by one way, watched until it has spoken or failed. */
class Trial {
  readonly #gateway: Gateway;
  readonly #way: number;
  #heard = false;
  #stopLooking = (): void => {};

  constructor(gateway: Gateway, way: number) {
    this.#gateway = gateway;
    this.#way = way;
  }

  open(open: OpenTransport, request: ConnectRequest, handlers: TransportHandlers): Transport {
    const transport = open(request, {
      ...handlers,
      frame: (text) => {
        if (!this.#heard) this.#spoke(handlers);
        handlers.frame(text);
      },
      closed: (said, retryAfterMs) => {
        const stops = reactionTo(said) === 'stop';
        const code = stops && !this.#gateway.believes(said, this.#way, request) ? ABNORMAL : said;
        // A code of ours is the gateway's word: it was reached.
        this.#ended(code < 4000, request);
        handlers.closed(code, retryAfterMs);
      },
    });
    return {
      kind: WAYS[this.#way] ?? 'websocket',
      send: (text) => transport.send(text),
      close: (dead = false) => {
        this.#ended(dead, request);
        transport.close(dead);
      },
    };
  }

  #spoke(handlers: TransportHandlers): void {
    this.#heard = true;
    this.#gateway.works(this.#way);
    if (this.#way > 0) this.#stopLooking = this.#gateway.lookAgain(this.#way, handlers);
  }

  #ended(unreached: boolean, request: ConnectRequest): void {
    this.#stopLooking();
    if (unreached && !this.#heard) this.#gateway.failed(this.#way, request);
  }
}

/** Whether the client has been connected before, by whichever way. */
function hasConnected({ cursor }: ConnectRequest): boolean {
  return cursor.epoch !== undefined;
}

async function loadWay(way: 'sse' | 'long-poll'): Promise<OpenTransport> {
  if (way === 'sse') return (await import('./transport-sse.js')).sseTransport();
  return (await import('./transport-long-poll.js')).longPollTransport();
}

/** A transport that is being loaded. What can't be loaded is as a connection that can't be opened. */
function later(kind: TransportKind, loading: Promise<OpenTransport>): OpenTransport {
  return (request, handlers) => {
    let inner: Transport | null = null;
    let ended = false;
    const begin = (open: OpenTransport): void => {
      if (!ended) inner = open(request, handlers);
    };
    const fail = (): void => {
      if (!ended) handlers.closed(ABNORMAL);
    };
    loading.then(begin).catch(fail);
    return {
      kind,
      send: (text) => inner?.send(text) ?? false,
      close(dead) {
        ended = true;
        inner?.close(dead);
      },
    };
  };
}
