/**
 * The transport of a client that names none: a WebSocket, and other ways where none can be opened. Those are loaded when
 * they are needed, behind few proxies; `transport-fallback.ts` chooses among them.
 */
import type { PageSignals } from './page-signals.js';
import { platformSignals } from './page-signals.js';
import type { OpenTransport } from './transport.js';
import type { Fallback } from './transport-fallback.js';
import { webSocketTransport } from './transport-websocket.js';

/** So many tries in a row without a single frame, and WebSockets are doubted. */
export const TRIES = 2;
/** The same where one has worked before: the gateway may only be away for a moment. */
export const TRIES_WHEN_PROVEN = 5;

/** By the gateway's address, where WebSockets were doubted. Lasts as long as the page. */
const fallbacks = new Map<string, Fallback>();

export function automaticTransport(
  webSocket: OpenTransport = webSocketTransport(),
  signals: PageSignals = platformSignals,
): OpenTransport {
  let inVain = 0;
  let proven = false;
  const failed = async (url: string): Promise<void> => {
    if (!signals.online() || ++inVain < (proven ? TRIES_WHEN_PROVEN : TRIES)) return;
    inVain = 0;
    const { Fallback } = await import('./transport-fallback.js');
    if (!fallbacks.has(url)) fallbacks.set(url, new Fallback({ onRecovered: () => fallbacks.delete(url) }));
  };
  return (request, handlers) => {
    const { url } = request;
    const fallback = fallbacks.get(url);
    if (fallback) return fallback.open(webSocket, request, handlers);
    const outcome = {
      spoke: () => {
        inVain = 0;
        proven = true;
      },
      // A page that can't load more goes on with what it has.
      failed: () => void failed(url).catch(() => {}),
    };
    return observed(webSocket, outcome)(request, handlers);
  };
}

export interface Outcome {
  /** The connection's first frame is here. */
  spoke(): void;
  /** It ended without any, and not by the gateway's word (a code of ours). */
  failed(): void;
}

/** Tells once for each connection whether it came about. */
export function observed(open: OpenTransport, outcome: Outcome): OpenTransport {
  return (request, handlers) => {
    let heard = false;
    const transport = open(request, {
      ...handlers,
      frame(text) {
        if (!heard) outcome.spoke();
        heard = true;
        handlers.frame(text);
      },
      closed(code) {
        if (!heard && code < 4000) outcome.failed();
        handlers.closed(code);
      },
    });
    return {
      ...(transport.kind && { kind: transport.kind }),
      send: (text) => transport.send(text),
      close(dead) {
        if (!heard && dead) outcome.failed();
        transport.close(dead);
      },
    };
  };
}
