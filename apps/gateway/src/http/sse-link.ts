import type { ServerResponse } from 'node:http';
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from '@openv0/realtime/ports.js';
import { takenBytes } from '../sockets/taken-bytes.js';
import type { Turn } from '../sockets/turn.js';
import { CLOSE_TIMEOUT_MS } from '../sockets/ws-link.js';
import { lastFrame } from './endings.js';
import type { SseFrames } from './sse-frames.js';

/** How often something was written, and how many bytes. */
export interface Written {
  writes: number;
  bytes: number;
}

const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store, no-transform',
  // nginx keeps back what it proxies otherwise.
  'x-accel-buffering': 'no',
};

/**
 * A viewer's event stream as a link: the core's frames, said as server-sent events, all of a turn in one write. The
 * response begins with the first of them. Until then a reason to close it is an answer with a status of its own;
 * afterwards it is an `error` event with the close code that a socket would have had, and the end of the response.
 */
export class SseLink implements Link {
  /** Of the log that is being sent: it stands in the events' ids. Set before its first frame. */
  epoch = '';
  readonly #sessionId: string;
  readonly #response: ServerResponse;
  readonly #turn: Turn;
  readonly #frames: SseFrames;
  readonly #written: Written;
  readonly #refuse: (reason: CloseReason) => void;
  readonly #room: () => void;
  #queue: Uint8Array[] = [];
  #queued = 0;
  #begun = false;
  #closed: CloseReason | null = null;

  /** `refuse` answers instead of a stream. `room` is called when what was sent has been taken. */
  constructor(
    sessionId: string,
    response: ServerResponse,
    shared: { turn: Turn; frames: SseFrames; written: Written },
    on: { refuse: (reason: CloseReason) => void; room: () => void },
  ) {
    this.#sessionId = sessionId;
    this.#response = response;
    this.#turn = shared.turn;
    this.#frames = shared.frames;
    this.#written = shared.written;
    this.#refuse = on.refuse;
    this.#room = on.room;
  }

  get bufferedBytes(): number {
    return this.#queued + this.#response.writableLength;
  }

  get takenBytes(): number {
    const { socket } = this.#response.req;
    return takenBytes(socket);
  }

  /** Why it was closed from here; null when it wasn't. */
  get closed(): CloseReason | null {
    return this.#closed;
  }

  send(chunks: readonly Uint8Array[]): void {
    this.write(chunks.map((chunk) => this.#frames.of(chunk, this.epoch)));
  }

  /** What is ready as it is: a comment. */
  write(ready: readonly Uint8Array[]): void {
    if (this.#closed || ready.length === 0) return;
    this.#begun = true;
    if (this.#queue.length === 0) this.#turn.add(this.#flush);
    for (const bytes of ready) {
      this.#queue.push(bytes);
      this.#queued += bytes.length;
    }
  }

  /** After what was sent. The socket is destroyed when the client doesn't take it in time. */
  close(reason: CloseReason): void {
    if (this.#closed) return;
    if (this.#begun) this.send([lastFrame(this.#sessionId, reason)]);
    this.#closed = reason;
    if (!this.#begun) return this.#refuse(reason);
    this.#flush();
    this.#response.end();
    const late = setTimeout(() => this.#response.destroy(), CLOSE_TIMEOUT_MS);
    this.#response.once('close', () => clearTimeout(late));
  }

  readonly #flush = (): void => {
    const ready = this.#queue;
    const bytes = this.#queued;
    this.#queue = [];
    this.#queued = 0;
    const response = this.#response;
    if (ready.length === 0 || response.writableEnded || response.destroyed) return;
    if (!response.headersSent) response.writeHead(200, HEADERS);
    if (response.req.method === 'HEAD') return void response.end();
    this.#written.writes += 1;
    this.#written.bytes += bytes;
    for (const bytes of ready.slice(0, -1)) response.write(bytes);
    // 'drain' follows only what was much at once; that it was taken follows everything.
    response.write(ready.at(-1), this.#room);
  };
}
