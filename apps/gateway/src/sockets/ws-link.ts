import type { Duplex } from 'node:stream';
import { CLOSE_CODES, type CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from '@openv0/realtime/ports.js';
import type { WebSocket } from 'ws';
import { DEFLATE_ABOVE, LateFrame, type DeflatedFrames, type Piece } from './deflated-frames.js';
import { inflates } from './permessage-deflate.js';
import type { SocketWriter } from './socket-writer.js';
import { takenBytes } from './taken-bytes.js';
import type { Turn } from './turn.js';

/** A close that the client doesn't answer ends after this long. */
export const CLOSE_TIMEOUT_MS = 2_000;

const NOTHING = new Uint8Array(0);

/** What the links of a process have in common. */
export interface SharedByLinks {
  turn: Turn;
  writer: SocketWriter;
  deflated: DeflatedFrames;
}

/**
 * A viewer's WebSocket as a link: ready frames go straight to its TCP socket, all of a turn in one write, the large
 * ones deflated if the client inflates. The ws library keeps what it is good at: the handshake, reading, pings and
 * closing.
 */
export class WsLink implements Link {
  readonly #client: WebSocket;
  readonly #socket: Duplex;
  readonly #turn: Turn;
  readonly #writer: SocketWriter;
  /** Null: the client doesn't inflate. */
  readonly #deflated: DeflatedFrames | null;
  readonly #onRoom: () => void;
  #queue: Piece[] = [];
  #queued = 0;
  /** Somebody may have been told that it is full, and is to be told when it isn't. */
  #mayBeFull = false;
  #closed: CloseReason | null = null;

  /** `onRoom` is called when what was sent has been taken after the link may have been full. */
  constructor(
    client: WebSocket,
    socket: Duplex,
    { turn, writer, deflated }: SharedByLinks,
    onRoom: () => void,
  ) {
    this.#client = client;
    this.#socket = socket;
    this.#turn = turn;
    this.#writer = writer;
    this.#deflated = inflates(client) ? deflated : null;
    this.#onRoom = () => {
      if (this.#queue.length === 0) this.#mayBeFull = false;
      onRoom();
    };
    socket.on('drain', this.#onRoom);
  }

  get bufferedBytes(): number {
    return this.#queued + this.#socket.writableLength;
  }

  get takenBytes(): number {
    return takenBytes(this.#socket);
  }

  /** Why it was closed from here; null when it wasn't. */
  get closed(): CloseReason | null {
    return this.#closed;
  }

  send(chunks: readonly Uint8Array[]): void {
    if (this.#closed || chunks.length === 0) return;
    if (this.#queue.length === 0) this.#turn.add(this.#flush);
    for (const chunk of chunks) {
      if (this.#deflated === null || chunk.length <= DEFLATE_ABOVE) this.#add(chunk);
      else for (const piece of this.#deflated.of(chunk)) this.#add(piece);
    }
    if (this.bufferedBytes >= this.#socket.writableHighWaterMark) this.#mayBeFull = true;
  }

  /** After what was sent. The socket is destroyed when no answer comes in time. */
  close(reason: CloseReason): void {
    if (this.#closed) return;
    this.#write(this.#queue.splice(0));
    this.#closed = reason;
    // The client's answer must be heard.
    if (this.#client.isPaused) this.#client.resume();
    this.#client.close(CLOSE_CODES[reason], reason);
  }

  #add(piece: Piece): void {
    this.#queue.push(piece);
    this.#queued += bytesOf(piece).length;
  }

  /** Up to a frame that is still being deflated: what follows it waits for it. */
  readonly #flush = (): void => {
    const late = this.#deflated && this.#queue.find(isUnknown);
    if (!late) return this.#write(this.#queue.splice(0));
    late.whenReady(() => this.#turn.add(this.#flush));
    this.#write(this.#queue.splice(0, this.#queue.indexOf(late)));
  };

  #write(pieces: Piece[]): void {
    this.#queued = this.#queue.reduce((sum, piece) => sum + bytesOf(piece).length, 0);
    if (this.#client.readyState !== this.#client.OPEN) return;
    if (pieces.length > 0) this.#writer.write(this.#socket, pieces.map(bytesOf));
    if (this.#mayBeFull && this.#queue.length === 0 && !this.#socket.writableNeedDrain) this.#tellRoom();
  }

  /** What the kernel takes at once, and what never was much, is followed by no 'drain'. */
  #tellRoom(): void {
    // In a turn of its own, so that others have theirs.
    if (this.#socket.writableLength === 0) setImmediate(this.#onRoom);
    else this.#socket.write(NOTHING, this.#onRoom);
  }
}

function isUnknown(piece: Piece): piece is LateFrame {
  return piece instanceof LateFrame && piece.bytes === null;
}

/** As it would be sent now. */
function bytesOf(piece: Piece): Uint8Array {
  return piece instanceof LateFrame ? (piece.bytes ?? piece.plain) : piece;
}
