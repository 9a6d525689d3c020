/**
 * What to do where WebSockets can't be opened, as behind a proxy that strips upgrades: try one way after the other until
 * one speaks, stay with it as long as it does, and look now and then whether a better one works by now. One per gateway.
 */
import type { Clock } from './clock.js';
import { systemClock } from './clock.js';
import type {
  ConnectRequest,
  OpenTransport,
  Transport,
  TransportHandlers,
  TransportKind,
} from './transport.js';
import { observed } from './transport-automatic.js';

/** Best first. */
const WAYS = ['websocket', 'sse', 'long-poll'] as const;

/** A better way is looked for after this long, in milliseconds; each time it isn't there the wait doubles. */
export const LOOK_AGAIN_MS = 30_000;
export const LOOK_AGAIN_MAX_MS = 600_000;

export interface FallbackOptions {
  /** A WebSocket spoke again: nobody needs this any more. */
  onRecovered?: () => void;
  /** Loads the transport of a way. */
  load?: (way: 'sse' | 'long-poll') => Promise<OpenTransport>;
  clock?: Clock;
}

export class Fallback {
  readonly #options: Required<FallbackOptions>;
  /** Place in `WAYS` of what is tried next, or works. */
  #way = 1;
  /** While a connection that works is asked to look for a better one: what it finds. */
  #better: number | null = null;
  #looks = 0;

  constructor({ onRecovered = () => {}, load = loadWay, clock = systemClock }: FallbackOptions = {}) {
    this.#options = { onRecovered, load, clock };
  }

  open(webSocket: OpenTransport, request: ConnectRequest, handlers: TransportHandlers): Transport {
    const way = this.#better ?? this.#way;
    const isLook = this.#better !== null;
    this.#better = null;
    const name = WAYS[way] ?? 'websocket';
    const open = name === 'websocket' ? webSocket : later(name, this.#options.load(name));
    let stopLooking = (): void => {};
    const transport = observed(open, {
      spoke: () => {
        this.#works(way);
        if (way > 0) stopLooking = this.#lookAgain(way, handlers);
      },
      failed: () => {
        if (!isLook && way === this.#way) this.#way = (way + 1) % WAYS.length;
      },
    })(request, {
      ...handlers,
      closed(code) {
        stopLooking();
        handlers.closed(code);
      },
    });
    return {
      kind: name,
      send: (text) => transport.send(text),
      close(dead) {
        stopLooking();
        transport.close(dead);
      },
    };
  }

  #works(way: number): void {
    if (way < this.#way) this.#looks = 0;
    this.#way = way;
    if (way === 0) this.#options.onRecovered();
  }

  /** Asks for a connection beside this one, again and again, by each better way in turn. */
  #lookAgain(way: number, handlers: TransportHandlers): () => void {
    const wait = Math.min(LOOK_AGAIN_MAX_MS, LOOK_AGAIN_MS * 2 ** this.#looks);
    let cancel = this.#options.clock.after(wait, () => {
      cancel = this.#lookAgain(way, handlers);
      this.#better = this.#looks++ % way;
      handlers.better?.();
      this.#better = null;
    });
    return () => cancel();
  }
}

function loadWay(way: 'sse' | 'long-poll'): Promise<OpenTransport> {
  return Promise.reject(new Error(`This version has no transport for ${way}.`));
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
      if (!ended) handlers.closed(1006);
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
