/**
 * A gateway's socket that carries several model sessions, by the protocol: `subscribe` and `unsubscribe`, `ack` before what
 * it causes, `error {session_id, close_code}` where one of several ends.
 */
import { CLOSE_CODES } from '@openv0/contracts/close-codes.js';
import type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from '../transport.js';
import type { ModelGateway } from './model-gateway.js';

/** Codes among those that the model's sessions end with that are about a session; the others are about the socket. */
const ABOUT_A_SESSION: ReadonlySet<number> = new Set([
  CLOSE_CODES.broker_unavailable,
  CLOSE_CODES.stream_reset,
]);

/** Opens sockets to `sessions`. `opened` is told of each. */
export function modelSocket(sessions: readonly ModelGateway[], opened: () => void): OpenTransport {
  return (request, handlers) => {
    opened();
    const socket = new ModelSocket(sessions, handlers);
    socket.watch(request);
    return socket;
  };
}

class ModelSocket implements Transport {
  readonly kind = 'websocket';
  readonly #sessions: readonly ModelGateway[];
  readonly #handlers: TransportHandlers;
  readonly #watched = new Map<string, Transport>();
  #over = false;

  constructor(sessions: readonly ModelGateway[], handlers: TransportHandlers) {
    this.#sessions = sessions;
    this.#handlers = handlers;
  }

  watch(request: ConnectRequest): void {
    const { sessionId } = request;
    const session = this.#sessions.find((one) => one.session === sessionId);
    if (!session) return this.#end(CLOSE_CODES.session_not_found);
    this.#unwatch(sessionId);
    const transport = session.open(request, {
      frame: (text) => this.#tell(text),
      closed: (code) => {
        if (this.#watched.get(sessionId) === transport) this.#ended(sessionId, code);
      },
    });
    this.#watched.set(sessionId, transport);
  }

  send(text: string): boolean {
    if (this.#over) return false;
    const { type, ref, data } = JSON.parse(text) as { type: string; ref: string; data: Subscribe };
    this.#tell(JSON.stringify({ type: 'ack', data: { ref } }));
    if (type === 'unsubscribe') this.#unwatch(data.session_id);
    if (type === 'subscribe') {
      const { session_id: sessionId, after: seq = 0, at, epoch, mode = 'events' } = data;
      const cursor = { seq, ...(at && { at }), ...(epoch && { epoch }) };
      this.watch({ url: '', sessionId, cursor, mode, token: null });
    }
    return true;
  }

  close(): void {
    this.#over = true;
    for (const transport of this.#watched.values()) transport.close();
  }

  #ended(sessionId: string, code: number): void {
    this.#watched.delete(sessionId);
    if (!ABOUT_A_SESSION.has(code) || this.#watched.size === 0) return this.#end(code);
    const data = { session_id: sessionId, code: 'UNAVAILABLE', message: '', close_code: code };
    this.#tell(JSON.stringify({ type: 'error', data }));
  }

  #end(code: number): void {
    if (this.#over) return;
    this.close();
    this.#handlers.closed(code);
  }

  #unwatch(sessionId: string): void {
    this.#watched.get(sessionId)?.close();
    this.#watched.delete(sessionId);
  }

  #tell(text: string): void {
    if (!this.#over) this.#handlers.frame(text);
  }
}

interface Subscribe {
  session_id: string;
  after?: number;
  at?: string;
  epoch?: string;
  mode?: 'events' | 'snapshot';
}
