/**
 * A viewer of the specs: a link that can be stalled, and a client that checks every frame against the log as it comes.
 */
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { Link } from '../ports.js';
import type { Greeting } from '../viewer.js';
import { SESSION, type ModelLog } from './model-log.js';

const decoder = new TextDecoder();

interface Frame {
  seq?: number;
  type: string;
  data: { seq?: number; state?: unknown; epoch?: string; head?: number; replay?: number; reason?: string };
}

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
 * reset and a snapshot say so.
 */
export function violation(log: ModelLog, cursor: number, link: ModelLink): string | null {
  if (link.closed) return `closed: ${link.closed}`;
  let last = cursor;
  let afterReset = false;
  for (const [index, frame] of link.frames.entries()) {
    if (index === 0 && frame.type !== 'connected') return `the first frame is ${frame.type}`;
    if (frame.seq !== undefined) {
      if (frame.seq !== last + 1) return `event ${frame.seq} after ${last}`;
      const { seq: _seq, ...stored } = frame;
      if (JSON.stringify(stored) !== JSON.stringify(log.events[frame.seq - 1]))
        return `event ${frame.seq} differs`;
      last = frame.seq;
    } else if (frame.type === 'reset') {
      afterReset = true;
    } else if (frame.type === 'snapshot') {
      if (!afterReset) return 'a snapshot that nobody asked for';
      last = frame.data.seq ?? -1;
      if (JSON.stringify(frame.data.state) !== JSON.stringify(log.stateAt(last)))
        return `the state at ${last} differs`;
    } else if (frame.type === 'replay:completed' && frame.data.seq !== last) {
      return `replay:completed says ${frame.data.seq} at ${last}`;
    }
  }
  if (last !== log.headSeq) return `ends at ${last}, the log at ${log.headSeq}`;
  return link.types.includes('replay:completed') ? null : 'replay:completed is missing';
}
