/**
 * The transport of a client that names none: a WebSocket. Where its connections don't last, `transport-fallback.ts` is
 * loaded: it finds out whether any can be opened at all, and knows other ways.
 */
import type { OpenTransport } from './transport.js';
import type { Environment, Fallback } from './transport-fallback.js';

/** Whoever connects more often than this needs to know why. */
const CARELESS_CONNECTIONS = 1;

/** Once it is loaded it is every client's, with all that it remembers of a gateway. */
let fallback: Fallback | null = null;

/**
 * One for each client: it counts the client's connections. `environment` is handed on, because a module that both import
 * would be torn out of the first one's bundle.
 */
export function automaticTransport(webSocket: OpenTransport, environment: Environment): OpenTransport {
  let connections = 0;
  return (request, handlers) => {
    connections += 1;
    if (fallback) return fallback(webSocket, connections, request, handlers);
    if (connections > CARELESS_CONNECTIONS) load(environment);
    return webSocket(request, handlers);
  };
}

/** What can't be loaded now is tried again with the next connection. */
function load(environment: Environment): void {
  import('./transport-fallback.js').then(
    ({ createFallback }) => void (fallback ??= createFallback(environment)),
    () => {},
  );
}
