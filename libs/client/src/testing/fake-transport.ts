import type { ControlData, ControlType } from '@openv0/contracts/frames.js';
import type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from '../transport.js';

/** One connection of a script: the test says what the gateway does. */
export class FakeConnection implements Transport {
  readonly request: ConnectRequest;
  readonly sent: { type: string; ref?: string; data: Record<string, unknown> }[] = [];
  closedByClient = false;
  readonly #handlers: TransportHandlers;
  #over = false;

  constructor(request: ConnectRequest, handlers: TransportHandlers) {
    this.request = request;
    this.#handlers = handlers;
  }

  get open(): boolean {
    return !this.#over;
  }

  send(text: string): boolean {
    if (this.#over) return false;
    this.sent.push(JSON.parse(text));
    return true;
  }

  close(): void {
    this.closedByClient = true;
    this.#over = true;
  }

  /** The gateway sends a text. */
  text(text: string): void {
    if (!this.#over) this.#handlers.frame(text);
  }

  control<T extends ControlType>(type: T, data: ControlData[T]): void {
    this.text(JSON.stringify({ type, data }));
  }

  /** The connection ends. */
  end(code: number): void {
    if (this.#over) return;
    this.#over = true;
    this.#handlers.closed(code);
  }
}

/** A transport that opens connections of a script, and remembers them. */
export function fakeTransport(): {
  open: OpenTransport;
  connections: FakeConnection[];
  last(): FakeConnection;
} {
  const connections: FakeConnection[] = [];
  return {
    connections,
    open(request, handlers) {
      const connection = new FakeConnection(request, handlers);
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
