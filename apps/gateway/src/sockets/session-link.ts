import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from '@openv0/realtime/ports.js';

/**
 * One session's part of a connection that may watch several: they share the socket and its room, and each can end
 * alone. What is sent after its end goes nowhere.
 */
export class SessionLink implements Link {
  readonly #socket: Link;
  readonly #onClose: (reason: CloseReason) => void;
  #ended = false;

  constructor(socket: Link, onClose: (reason: CloseReason) => void) {
    this.#socket = socket;
    this.#onClose = onClose;
  }

  get bufferedBytes(): number {
    return this.#socket.bufferedBytes;
  }

  get takenBytes(): number {
    return this.#socket.takenBytes;
  }

  send(chunks: readonly Uint8Array[]): void {
    if (!this.#ended) this.#socket.send(chunks);
  }

  /** The connection decides whether this session ends or all of it. */
  close(reason: CloseReason): void {
    if (!this.#ended) this.#onClose(reason);
  }

  end(): void {
    this.#ended = true;
  }
}
