/** Three ways to a model gateway, each of which may be blocked. Commands are heard by WebSocket only, and acknowledged. */
import type { OpenTransport, Transport, TransportKind } from '../transport.js';
import type { FakeClock } from './fake-clock.js';
import type { ModelGateway } from './model-gateway.js';

const KINDS = ['websocket', 'sse', 'long-poll'] as const satisfies TransportKind[];
/** What is blocked is refused after so many milliseconds. */
const REFUSED_AFTER_MS = 50;

export class ModelWays {
  readonly open: Record<TransportKind, OpenTransport>;
  /** Connections that have not ended. */
  openCount = 0;
  readonly #gateway: ModelGateway;
  readonly #clock: FakeClock;
  readonly #blocked = new Set<TransportKind>();

  constructor(gateway: ModelGateway, clock: FakeClock) {
    this.#gateway = gateway;
    this.#clock = clock;
    const by = (kind: TransportKind): OpenTransport => this.#by(kind);
    this.open = { websocket: by('websocket'), sse: by('sse'), 'long-poll': by('long-poll') };
  }

  /** No new connection by this way, or again. */
  block(way: number, on: boolean): void {
    const kind = KINDS[way] ?? 'websocket';
    if (on) this.#blocked.add(kind);
    else this.#blocked.delete(kind);
  }

  #by(kind: TransportKind): OpenTransport {
    return (request, handlers) => {
      let cancel = (): void => {};
      const end = this.#opened(() => cancel());
      const closed = (code: number): void => void (end() && handlers.closed(code));
      if (this.#blocked.has(kind)) {
        cancel = this.#clock.after(REFUSED_AFTER_MS, () => closed(1006));
        return { kind, send: () => false, close: () => void end() };
      }
      const acks: string[] = [];
      const frame = (text: string): void => {
        handlers.frame(text);
        for (const ack of acks.splice(0)) handlers.frame(ack);
      };
      const inner = this.#gateway.open(request, { ...handlers, frame, closed });
      cancel = () => inner.close();
      const send = (text: string): boolean => kind === 'websocket' && this.#hear(inner, acks, text);
      return { kind, send, close: () => void end() };
    };
  }

  /** Counts it until it ends; the result ends it, once. */
  #opened(onEnd: () => void): () => boolean {
    let open = true;
    this.openCount += 1;
    return () => {
      if (!open) return false;
      open = false;
      this.openCount -= 1;
      onEnd();
      return true;
    };
  }

  #hear(inner: Transport, acks: string[], text: string): boolean {
    const { type, ref } = JSON.parse(text) as { type: string; ref: string };
    if (type === 'heartbeat') return inner.send(text);
    acks.push(JSON.stringify({ type: 'ack', data: { ref } }));
    return true;
  }
}
