/**
 * Control frames: what a gateway says to a client besides the session's events. They are not numbered and not
 * stored; a client that loses one loses nothing that the next connection doesn't tell again.
 */
import type { NumberedEvent } from './events.js';
import type { SessionState } from './session-state.js';

export const PROTOCOL_VERSION = 1;
export const SUBPROTOCOL = 'openv0.v1';
/** A token may travel as a second subprotocol, `openv0.token.<jwt>`: browsers can set no header on a WebSocket. */
export const TOKEN_SUBPROTOCOL_PREFIX = 'openv0.token.';
/** The largest frame that a client may send, in bytes. */
export const MAX_CLIENT_FRAME_BYTES = 64 * 1024;
export const DEFAULT_HEARTBEAT_MS = 10_000;
/** A connection without any frame for this many heartbeats is dead. */
export const HEARTBEATS_UNTIL_DEAD = 2.5;

export type Role = 'owner' | 'viewer' | 'operator';
export type ResetReason = 'epoch_changed' | 'history_trimmed' | 'cursor_ahead' | 'lagging';

export const FRAME_ERROR_CODES = [
  'BAD_JSON',
  'UNKNOWN_TYPE',
  'INVALID_DATA',
  'FORBIDDEN',
  'RATE_LIMITED',
  'NOT_FOUND',
  'UNAVAILABLE',
] as const;
export type FrameErrorCode = (typeof FRAME_ERROR_CODES)[number];

/** The folded session up to and including `seq`. */
export interface Snapshot {
  session_id: string;
  seq: number;
  state: SessionState;
}

export interface ControlData {
  /** Always the first frame for a session. `head` is the last seq on the log, `replay` how many events follow. */
  connected: {
    session_id: string;
    timestamp: string;
    connection_id: string;
    protocol: typeof PROTOCOL_VERSION;
    epoch: string;
    head: number;
    replay: number;
    heartbeat_ms: number;
    role: Role;
  };
  /** Everything up to `seq` has been delivered; live from now. Follows every replay and every snapshot. */
  'replay:completed': { session_id: string; seq: number };
  /** Each watched session's head: a client that sees a head beyond its cursor twice in a row resubscribes. */
  heartbeat: { timestamp: string; heads: Record<string, number> };
  snapshot: Snapshot;
  /** Superseded events that a lagging client is not sent: `from` is its last seq + 1, its last becomes `to`. */
  skipped: { session_id: string; from: number; to: number };
  /** The client's position is lost; a `snapshot` follows. */
  reset: { session_id: string; reason: ResetReason };
  viewers: { session_id: string; count: number };
  /** This gateway is draining: open the new connection, then drop this one. */
  reconnect: { after_ms: number };
  ack: { ref?: string; [key: string]: unknown };
  /**
   * With a `close_code` the session is no longer watched on this connection, which goes on with its others: what a
   * connection with this one session would have been closed with.
   */
  error: {
    ref?: string;
    code: FrameErrorCode;
    message: string;
    retry_after_ms?: number;
    session_id?: string;
    close_code?: number;
  };
  stats: {
    total_connections: number;
    active_sessions: number;
    memory_usage: number;
    uptime: number;
    [key: string]: unknown;
  };
}

export type ControlType = keyof ControlData;
export type ControlFrameOf<T extends ControlType> = { type: T; data: ControlData[T] };
export type ControlFrame = { [T in ControlType]: ControlFrameOf<T> }[ControlType];

/** Anything a gateway sends. Events have a `seq`, control frames have none. */
export type ServerFrame = NumberedEvent | ControlFrame;

const KNOWN: Record<ControlType, true> = {
  connected: true,
  'replay:completed': true,
  heartbeat: true,
  snapshot: true,
  skipped: true,
  reset: true,
  viewers: true,
  reconnect: true,
  ack: true,
  error: true,
  stats: true,
};

export const CONTROL_TYPES = Object.keys(KNOWN) as ControlType[];

export function isControlType(type: string): type is ControlType {
  return Object.hasOwn(KNOWN, type);
}

export type CommandName = 'cancel' | 'retry' | 'message' | 'report';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
/** The message of a `log_event` has at most so many characters. */
export const MAX_LOG_MESSAGE = 2_000;
/** The `at` of a `subscribe` has at most so many characters. */
export const MAX_AT = 64;

/** What a client may say, each `{"type", "ref"?, "data"}`; answered by `ack` or `error` with the same `ref`. */
export interface ClientMessageData {
  subscribe: {
    session_id: string;
    after?: number;
    /** The `timestamp` of the event at `after`. */
    at?: string;
    epoch?: string;
    token?: string;
    mode?: 'events' | 'snapshot';
  };
  unsubscribe: { session_id: string };
  authenticate: { token: string; session_id?: string };
  heartbeat: Record<string, never>;
  /** The same `command_id` twice is the same command. */
  command: { session_id: string; name: CommandName; command_id?: string; [key: string]: unknown };
  get_stats: Record<string, never>;
  /** `session_id`: one that this connection watches; absent: its first. */
  log_event: {
    level?: LogLevel;
    message: string;
    session_id?: string;
    [key: string]: unknown;
  };
}

export type ClientMessageType = keyof ClientMessageData;
export type ClientMessage = {
  [T in ClientMessageType]: { type: T; ref?: string; data: ClientMessageData[T] };
}[ClientMessageType];
