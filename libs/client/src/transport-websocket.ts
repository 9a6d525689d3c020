import { SUBPROTOCOL, TOKEN_SUBPROTOCOL_PREFIX } from '@openv0/contracts/frames.js';
import type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from './transport.js';

/** What the transport uses of a WebSocket: the browser's, Node's and the `ws` package's all have it. */
export interface WebSocketLike {
  readonly readyState: number;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { code: number }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  send(data: string): void;
  close(code?: number): void;
}
export type WebSocketConstructor = new (url: string, protocols: string[]) => WebSocketLike;

const CONNECTING = 0;
const OPEN = 1;
/** Final, by the client. */
const NORMAL = 1000;
/** There was no closing handshake. */
const ABNORMAL = 1006;

/** Connects by WebSocket. Without a constructor it is the platform's own, looked up when a connection opens. */
export function webSocketTransport(constructor?: WebSocketConstructor): OpenTransport {
  return (request, handlers) => {
    const Socket = constructor ?? (globalThis.WebSocket as WebSocketConstructor);
    return attach(new Socket(socketAddress(request), subprotocols(request)), handlers);
  };
}

/** The address with session and cursor in its query. The token is never there: addresses get logged. */
export function socketAddress(request: ConnectRequest): string {
  const address = new URL(request.url);
  address.searchParams.set('session_id', request.sessionId);
  setPosition(address.searchParams, request);
  return address.href;
}

/** Where to go on from, as every gateway's address has it. */
export function setPosition(
  query: URLSearchParams,
  { cursor, mode }: Pick<ConnectRequest, 'cursor' | 'mode'>,
): void {
  if (cursor.seq > 0) {
    query.set('after', String(cursor.seq));
    if (cursor.at) query.set('at', cursor.at);
    if (cursor.epoch) query.set('epoch', cursor.epoch);
  }
  // Who has a place in the log goes on from it: the mode is about where to begin.
  if (mode === 'snapshot' && cursor.seq === 0) query.set('mode', mode);
}

function subprotocols({ token }: ConnectRequest): string[] {
  return token ? [SUBPROTOCOL, TOKEN_SUBPROTOCOL_PREFIX + token] : [SUBPROTOCOL];
}

function attach(socket: WebSocketLike, handlers: TransportHandlers): Transport {
  let ended = false;
  socket.addEventListener('message', ({ data }) => {
    if (!ended && typeof data === 'string') handlers.frame(data);
  });
  const closed = ({ code = ABNORMAL }: { code?: number }): void => {
    if (ended) return;
    ended = true;
    handlers.closed(code);
  };
  socket.addEventListener('close', closed);
  // An error is followed by `close`, which says more, except from Node 22 when nobody is there to connect to.
  socket.addEventListener('error', () => {
    if (socket.readyState === CONNECTING) closed({});
  });
  return {
    send(text) {
      if (ended || socket.readyState !== OPEN) return false;
      socket.send(text);
      return true;
    },
    close() {
      ended = true;
      socket.close(NORMAL);
    },
  };
}
