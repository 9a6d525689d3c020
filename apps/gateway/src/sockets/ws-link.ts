import type { Duplex } from 'node:stream';
import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from '@openv0/realtime/ports.js';
import type { WebSocket } from 'ws';
import type { SocketWriter } from './socket-writer.js';
import type { Turn } from './turn.js';

/** A close that the client doesn't answer ends after this long. */
export const CLOSE_TIMEOUT_MS = 2_000;

/**
 * A viewer's WebSocket as a link: ready frames go straight to its TCP socket, all of a turn in one write. The ws
 * library keeps what it is good at: the handshake, reading, pings and closing.
 */
export class WsLink implements Link {
  readonly #client: WebSocket;
  readonly #socket: Duplex;
  readonly #turn: Turn;
  readonly #writer: SocketWriter;
  #queue: Uint8Array[] = [];
  #queued = 0;
  #closed: CloseReason | null = null;

  constructor(client: WebSocket, socket: Duplex, turn: Turn, writer: SocketWriter) {
    this.#client = client;
    this.#socket = socket;
    this.#turn = turn;
    this.#writer = writer;
  }

  get bufferedBytes(): number {
    return this.#queued + this.#socket.writableLength;
  }

  /** Why it was closed from here; null when it wasn't. */
  get closed(): CloseReason | null {
    return this.#closed;
  }

  send(chunks: readonly Uint8Array[]): void {
    if (this.#closed || chunks.length === 0) return;
    if (this.#queue.length === 0) this.#turn.add(this.#flush);
    for (const chunk of chunks) {
      this.#queue.push(chunk);
      this.#queued += chunk.length;
    }
  }

  /** After what was sent. The socket is destroyed when no answer comes in time. */
  close(reason: CloseReason): void {
    if (this.#closed) return;
    this.#flush();
    this.#closed = reason;
    this.#client.close(CLOSE_CODES[reason], reason);
  }

  readonly #flush = (): void => {
    const chunks = this.#queue;
    this.#queue = [];
    this.#queued = 0;
    if (chunks.length > 0 && this.#client.readyState === this.#client.OPEN) {
      this.#writer.write(this.#socket, chunks);
    }
  };
}
