/**
 * Many sessions of a gateway on one socket: what a page needs that shows several. Each client has a transport as if of its
 * own; the first one's address opens the socket, the others subscribe on it.
 *
 *     const socket = sharedTransport();
 *     const clients = ids.map((sessionId) => createSessionClient({ url, sessionId, token, socket }));
 */
import { SharedSocket } from './shared-socket.js';
import type { OpenTransport } from './transport.js';
import { webSocketTransport } from './transport-websocket.js';

/** `open` opens the socket that is shared. */
export function sharedTransport(open: OpenTransport = webSocketTransport()): OpenTransport {
  /** By the gateway's address: the socket that takes more sessions. */
  const sockets = new Map<string, SharedSocket>();
  /** Gateways that know one session per socket only. */
  const lonely = new Set<string>();
  return (request, handlers) => {
    const { url, sessionId } = request;
    const socket = sockets.get(url);
    // A second connection to the same session is a socket's successor, or another token's.
    if (lonely.has(url) || socket?.has(sessionId)) return open(request, handlers);
    if (socket) return socket.join(request, handlers);
    const opened = new SharedSocket(open, {
      left: () => void (sockets.get(url) === opened && sockets.delete(url)),
      lonely: () => void lonely.add(url),
    });
    sockets.set(url, opened);
    return opened.join(request, handlers);
  };
}
