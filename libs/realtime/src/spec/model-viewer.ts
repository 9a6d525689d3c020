/**
 * A viewer of the specs: a link that can be stalled, and a client that checks every frame against the log as it comes.
 */
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import { reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { Link } from '../ports.js';
import type { Greeting } from '../viewer.js';
import { SESSION, type ModelLog } from './model-log.js';

const decoder = new TextDecoder();

interface Frame {
  seq?: number;
  type: string;
  data: {
    seq?: number;
    state?: SessionState;
    epoch?: string;
    head?: number;
    replay?: number;
    reason?: string;
    from?: number;
    to?: number;
  };
}

/** What stands around a snapshot: connected, reset. */
const CONTROLS = 600;

export class ModelLink implements Link {
  /** What the client has taken, frame by frame. */
  readonly taken: string[] = [];
  sends = 0;
  closed: CloseReason | null = null;
  stalled = false;
  takenBytes = 0;
  #waiting: Uint8Array[] = [];

  get bufferedBytes(): number {
    return this.#waiting.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  /** The largest of the chunks that wait with a snapshot in them. */
  get largestSnapshot(): number {
    const snapshots = this.#waiting.filter((chunk) => decoder.decode(chunk).startsWith('{"type":"snapshot"'));
    return Math.max(0, ...snapshots.map((chunk) => chunk.length)) + (snapshots.length && CONTROLS);
  }

  /** The memory that what waits keeps alive: all of it, where it is a view into more. */
  get heldBytes(): number {
    const memory = new Set(this.#waiting.map((chunk) => chunk.buffer));
    return [...memory].reduce((sum, buffer) => sum + buffer.byteLength, 0);
  }

  /** Frames that were sent and not yet taken. */
  get waitingFrames(): number {
    return this.#waiting.reduce((sum, chunk) => sum + decoder.decode(chunk).split('\n').length - 1, 0);
  }

  send(chunks: readonly Uint8Array[]): void {
    this.sends += 1;
    this.#waiting.push(...chunks);
    if (!this.stalled) this.take();
  }

  close(reason: CloseReason): void {
    this.closed ??= reason;
  }

  /** The client reads what waits. */
  take(): void {
    this.takenBytes += this.bufferedBytes;
    for (const chunk of this.#waiting) this.taken.push(...decoder.decode(chunk).split('\n').slice(0, -1));
    this.#waiting = [];
  }

  get frames(): Frame[] {
    return this.taken.map((text) => JSON.parse(text) as Frame);
  }

  get types(): string[] {
    return this.frames.map((frame) => frame.seq ?? frame.type).map(String);
  }
}

export const greet: Greeting = (position) => ({
  type: 'connected',
  data: {
    session_id: SESSION,
    timestamp: '2026-01-01T00:00:00.000Z',
    connection_id: 'c',
    protocol: 1,
    heartbeat_ms: 10_000,
    role: 'viewer',
    ...position,
  },
});

/**
 * What is wrong with what a viewer saw, given the log as it is now and the cursor it came with; null when it saw
 * exactly the log: every event from its cursor to the head once, in order and byte by byte, with a gap only where a
 * frame says so, and the state at the end that the whole log adds up to.
 */
export function violation(log: ModelLog, cursor: number, link: ModelLink): string | null {
  if (link.closed) return `closed: ${link.closed}`;
  const reader = new Reader(log, cursor);
  for (const frame of link.frames) {
    const wrong = reader.read(frame);
    if (wrong) return wrong;
  }
  return reader.end();
}

/** A client that believes nothing. */
class Reader {
  readonly #log: ModelLog;
  #last: number;
  #state: SessionState;
  #greeted = false;
  #afterReset = false;
  #completed = false;

  constructor(log: ModelLog, cursor: number) {
    this.#log = log;
    this.#last = cursor;
    this.#state = log.stateAt(cursor);
  }

  read(frame: Frame): string | null {
    if (!this.#greeted && frame.type !== 'connected') return `the first frame is ${frame.type}`;
    if (frame.seq !== undefined) return this.#event(frame, frame.seq);
    if (frame.type === 'connected') this.#greeted = true;
    if (frame.type === 'reset') this.#afterReset = true;
    if (frame.type === 'skipped') return this.#skipped(frame.data.from ?? 0, frame.data.to ?? 0);
    if (frame.type === 'snapshot') return this.#snapshot(frame.data.seq ?? -1, frame.data.state);
    if (frame.type !== 'replay:completed') return null;
    this.#completed = true;
    return frame.data.seq === this.#last ? null : `replay:completed says ${frame.data.seq} at ${this.#last}`;
  }

  end(): string | null {
    const { headSeq } = this.#log;
    if (this.#last !== headSeq) return `ends at ${this.#last}, the log at ${headSeq}`;
    if (!isSame(this.#state, this.#log.stateAt(headSeq))) return 'the state at the end differs';
    return this.#completed ? null : 'replay:completed is missing';
  }

  #event(frame: Frame, seq: number): string | null {
    if (seq !== this.#last + 1) return `event ${seq} after ${this.#last}`;
    const { seq: _seq, ...stored } = frame;
    if (!isSame(stored, this.#log.events[seq - 1])) return `event ${seq} differs`;
    this.#last = seq;
    this.#state = reduce(this.#state, stored as unknown as SessionEvent);
    return null;
  }

  #skipped(from: number, to: number): string | null {
    if (from !== this.#last + 1 || to < from) return `skipped ${from} to ${to} at ${this.#last}`;
    this.#last = to;
    const skipped = this.#log.events.slice(from - 1, to);
    return skipped.every(({ type }) => type === 'preview:delta') ? null : 'more than deltas was skipped';
  }

  #snapshot(seq: number, state: SessionState | undefined): string | null {
    if (!this.#afterReset) return 'a snapshot that nobody asked for';
    this.#last = seq;
    if (!state || !isSame(state, this.#log.stateAt(seq))) return `the state at ${seq} differs`;
    this.#state = state;
    return null;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
