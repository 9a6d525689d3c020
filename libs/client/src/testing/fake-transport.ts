import type { ControlData, ControlType } from '@openv0/contracts/frames.js';
import type {
  ConnectRequest,
  OpenTransport,
  Transport,
  TransportHandlers,
  TransportKind,
} from '../transport.js';

/** One connection of a script: the test says what the gateway does. */
export class FakeConnection implements Transport {
  readonly request: ConnectRequest;
  readonly sent: { type: string; ref?: string; data: Record<string, unknown> }[] = [];
  readonly kind: TransportKind;
  closedByClient = false;
  /** It was closed because nothing came. */
  calledDead = false;
  readonly #handlers: TransportHandlers;
  #over = false;

  constructor(request: ConnectRequest, handlers: TransportHandlers, kind: TransportKind) {
    this.request = request;
    this.kind = kind;
    this.#handlers = handlers;
  }

  get open(): boolean {
    return !this.#over;
  }

  send(text: string): boolean {
    if (this.#over || this.kind !== 'websocket') return false;
    this.sent.push(JSON.parse(text));
    return true;
  }

  close(dead = false): void {
    this.closedByClient = true;
    this.calledDead = dead;
    this.#over = true;
  }

  /** The gateway sends a text. */
  text(text: string): void {
    if (!this.#over) this.#handlers.frame(text);
  }

  control<T extends ControlType>(type: T, data: ControlData[T]): void {
    this.text(JSON.stringify({ type, data }));
  }

  /** A part of a frame came. */
  alive(): void {
    this.#handlers.alive?.();
  }

  /** It may be better to move. */
  better(): void {
    this.#handlers.better?.();
  }

  /** The connection ends. */
  end(code: number, retryAfterMs?: number): void {
    if (this.#over) return;
    this.#over = true;
    this.#handlers.closed(code, retryAfterMs);
  }
}

/** A transport that opens connections of a script, and remembers them. */
export function fakeTransport(kind: TransportKind = 'websocket'): {
  open: OpenTransport;
  connections: FakeConnection[];
  last(): FakeConnection;
} {
  const connections: FakeConnection[] = [];
  return {
    connections,
    open(request, handlers) {
      const connection = new FakeConnection(request, handlers, kind);
      connections.push(connection);
      return connection;
    },
    last() {
      const connection = connections.at(-1);
      if (!connection) throw new Error('no connection was opened');
      return connection;
    },
  };
}
