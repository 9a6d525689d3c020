import type { Duplex } from 'node:stream';
import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from '@openv0/realtime/ports.js';
import type { WebSocket } from 'ws';
import type { SocketWriter } from './socket-writer.js';
import type { Turn } from './turn.js';

/** A close that the client doesn't answer ends after this long. */
export const CLOSE_TIMEOUT_MS = 2_000;

/** Only the handle knows how much of one large write is out: a stream counts a write when all of it is. */
type TcpSocket = Duplex & { _handle?: { bytesWritten: number; writeQueueSize: number } };

/**
 * A viewer's WebSocket as a link: ready frames go straight to its TCP socket, all of a turn in one write. The ws
 * library keeps what it is good at: the handshake, reading, pings and closing.
 */
export class WsLink implements Link {
  readonly #client: WebSocket;
  readonly #socket: Duplex;
  readonly #turn: Turn;
  readonly #writer: SocketWriter;
  readonly #onRoom: () => void;
  #queue: Uint8Array[] = [];
  #queued = 0;
  #closed: CloseReason | null = null;

  /** `onRoom` is called when what was sent has been taken after the link may have been full. */
  constructor(
    client: WebSocket,
    socket: Duplex,
    shared: { turn: Turn; writer: SocketWriter },
    onRoom: () => void,
  ) {
    this.#client = client;
    this.#socket = socket;
    this.#turn = shared.turn;
    this.#writer = shared.writer;
    this.#onRoom = onRoom;
    socket.on('drain', onRoom);
  }

  get bufferedBytes(): number {
    return this.#queued + this.#socket.writableLength;
  }

  get takenBytes(): number {
    const { bytesWritten = 0, writeQueueSize = 0 } = (this.#socket as TcpSocket)._handle ?? {};
    return bytesWritten - writeQueueSize;
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
    // The client's answer must be heard.
    if (this.#client.isPaused) this.#client.resume();
    this.#client.close(CLOSE_CODES[reason], reason);
  }

  readonly #flush = (): void => {
    const chunks = this.#queue;
    const bytes = this.#queued;
    this.#queue = [];
    this.#queued = 0;
    if (chunks.length === 0 || this.#client.readyState !== this.#client.OPEN) return;
    this.#writer.write(this.#socket, chunks);
    // What the kernel takes at once is followed by no 'drain'. In a turn of its own, so that others have theirs.
    if (bytes >= this.#socket.writableHighWaterMark && this.#socket.writableLength === 0) {
      setImmediate(this.#onRoom);
    }
  };
}
