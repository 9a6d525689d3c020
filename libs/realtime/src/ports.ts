/**
 * What the core needs from around it: a log to read, an encoding for frames, a link to each viewer. Everything here is
 * small on purpose: the core knows no sockets and no broker, so its tests need neither.
 */
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { CloseReason } from '@openv0/contracts/close-codes.js';
import type { ControlFrame } from '@openv0/contracts/frames.js';

/** One event of a session's log: its number, and the bytes that are stored, `{"type", "data"}`. */
export interface LogEvent {
  seq: number;
  json: Uint8Array;
}

export interface LogPage {
  /** Dense and in order, from the event behind the one asked for; may be fewer than asked for. */
  events: LogEvent[];
  /** The next event is confirmed absent although the log goes on beyond it. */
  trimmed: boolean;
  /** The log's last seq; 0 when it is empty. */
  head: number;
}

export interface LogFeedHandler {
  event(event: LogEvent): void;
  /** The next event can't be had any more. The feed has closed itself. */
  trimmed(head: number): void;
  /** The log's identity changed under the feed. The feed has closed itself. */
  epochChanged(): void;
}

export interface LogFeed {
  close(): void;
}

/** Where the logs are. Every call may reject while the broker is away. */
export interface LogSource {
  streamEpoch(): Promise<string>;
  /** The last seq as the log's leader says; 0 when it is empty. */
  head(sessionId: string): Promise<number>;
  read(sessionId: string, after: number, limit?: number): Promise<LogPage>;
  /** Null: there is no such session. */
  checkpoint(sessionId: string): Promise<Checkpoint | null>;
  follow(sessionId: string, after: number, handler: LogFeedHandler): Promise<LogFeed>;
}

/** How frames look on the wire. An event is written once, into the log's own memory, whatever the number of viewers. */
export interface FrameCodec {
  /** The frame's size in bytes. */
  byteLength(event: LogEvent): number;
  /** Writes the frame at `at`: exactly `byteLength(event)` bytes. */
  write(event: LogEvent, into: Uint8Array, at: number): void;
  control(frame: ControlFrame): Uint8Array;
  /** The JSON in an event's frame, `{"seq", "type", "data"}`: for those who lag, and for the state. */
  payload(frame: Uint8Array): Uint8Array;
}

/**
 * A viewer's connection, as the core sees it. Whoever holds it pumps its subscription when it has been emptied again
 * after more than the low-water mark was in it.
 */
export interface Link {
  /** Whole frames, in order. What is sent in one turn should leave in one write. */
  send(chunks: readonly Uint8Array[]): void;
  /** Bytes that were sent and not yet taken. */
  readonly bufferedBytes: number;
  /** Bytes that the network has taken, ever: as long as it grows, somebody reads. */
  readonly takenBytes: number;
  close(reason: CloseReason): void;
}
