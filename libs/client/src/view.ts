/**
 * What a session looks like from outside the client: one immutable object, replaced whenever something changed, so
 * that two looks at it are compared by identity.
 */
import type { Role } from '@openv0/contracts/frames.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { TransportKind } from './transport.js';

/**
 * - `connecting`: asking for a token, or opening
 * - `replaying`: catching up with the log
 * - `waiting`: a back-off runs, `retry_at` says until when
 * - `offline`: as `waiting`, and the browser says that there is no network
 * - `stopped`: never again by itself; `reason` says why
 */
export type ConnectionStatus =
  'idle' | 'connecting' | 'replaying' | 'live' | 'waiting' | 'offline' | 'stopped';

export interface ConnectionView {
  status: ConnectionStatus;
  /** How events travel; null before the first connection. */
  transport: TransportKind | null;
  /** Tries since the connection was last good: 0 while it is. */
  attempt: number;
  /** When the next try begins, in milliseconds since 1970; null unless one is planned. */
  retry_at: number | null;
  /** Events of the running (or last) replay that have arrived, of `replay_total`. */
  replayed: number;
  replay_total: number;
  /** Milliseconds from a client's heartbeat to its acknowledgement; null before the first. */
  round_trip_ms: number | null;
  /** Of the last connection that ended; null while there is none or all is well. */
  close_code: number | null;
  /**
   * Why it ended: a close code's name, `closed` for any other, `silent`, `gap`, `token` (none could be had), `unusable`
   * (no connection can have such an address or token); null while all is well.
   */
  reason: string | null;
  /** When the last frame came, in milliseconds since 1970; null before the first. */
  last_frame_at: number | null;
  /** The gateway's clock minus this one, in milliseconds, as `connected` told: add it before comparing with events. */
  clock_offset_ms: number;
}

/** Before there is any connection. */
export const IDLE: ConnectionView = {
  status: 'idle',
  transport: null,
  attempt: 0,
  retry_at: null,
  replayed: 0,
  replay_total: 0,
  round_trip_ms: null,
  close_code: null,
  reason: null,
  last_frame_at: null,
  clock_offset_ms: 0,
};

export interface LogView {
  session_id: string;
  /** The last event that was applied; 0 before the first. */
  seq: number;
  /** Which numbering `seq` belongs to; null before the first connection. */
  epoch: string | null;
  connection: ConnectionView;
  /** The last seq on the log, as far as the gateway has told. Never below `seq`. */
  head: number;
  /** How many watch the session; null until told. */
  viewers: number | null;
  /** What the token allows; null until told. */
  role: Role | null;
}

/**
 * - `whole`: every event from the first one on is kept
 * - `loading`: those before the last snapshot are being fetched
 * - `partial`: the oldest are not kept: there were too many, they can't be had any more, or nothing is kept at all
 */
export type Past = 'whole' | 'loading' | 'partial';

export interface SessionView extends LogView {
  /** The fold of every event up to `seq`. */
  state: SessionState;
  /** How far back `history()` and `stateAt()` reach. */
  past: Past;
}

/** One event as a timeline shows it. */
export interface HistoryEntry {
  seq: number;
  type: string;
  /** The event's own `timestamp`. */
  at: string;
  /** Code that the event wrote, in UTF-16 code units: the text of a `preview:delta`, 0 for everything else. */
  bytes: number;
  step_id?: string;
}
