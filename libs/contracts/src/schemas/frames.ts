/** The schema of what travels between a gateway and its clients besides events. Types are in ../frames.ts. */
import { COMMAND_ID, COMMAND_NAMES } from '../commands.js';
import { MAX_EPOCH } from '../cursor.js';
import {
  FRAME_ERROR_CODES,
  LOG_LEVELS,
  MAX_AT,
  MAX_LOG_MESSAGE,
  type ClientMessageData,
  type ClientMessageType,
  type CommandName,
  type ControlData,
  type ControlType,
} from '../frames.js';
import { sessionId, timestamp } from './events.js';
import {
  integer,
  number,
  object,
  oneOf,
  openObject,
  record,
  string,
  type JsonSchema,
  type Schema,
} from './schema.js';
import { sessionState } from './state.js';

const seq = integer({ minimum: 0 });
const count = integer({ minimum: 0 });
const ms = integer({ minimum: 0 });
const protocol = { type: 'integer', minimum: 1, maximum: 1 } as JsonSchema as Schema<1>;
const errorCode = oneOf(...FRAME_ERROR_CODES);
const command: Schema<CommandName> = oneOf(...COMMAND_NAMES);

export const CONTROL_DATA: { readonly [T in ControlType]: Schema<ControlData[T]> } = {
  connected: object({
    session_id: sessionId,
    timestamp,
    connection_id: string(),
    protocol,
    epoch: string(),
    head: seq,
    replay: count,
    heartbeat_ms: ms,
    role: oneOf('owner', 'viewer', 'operator'),
  }),
  'replay:completed': object({ session_id: sessionId, seq }),
  heartbeat: object({ timestamp, heads: record(seq) }),
  snapshot: object({ session_id: sessionId, seq, state: sessionState }),
  skipped: object({ session_id: sessionId, from: seq, to: seq }),
  reset: object({
    session_id: sessionId,
    reason: oneOf('epoch_changed', 'history_trimmed', 'cursor_ahead', 'lagging'),
  }),
  viewers: object({ session_id: sessionId, count }),
  reconnect: object({ after_ms: ms }),
  ack: openObject({}, { ref: string() }),
  error: object(
    { code: errorCode, message: string() },
    { ref: string(), retry_after_ms: ms, session_id: sessionId, close_code: integer() },
  ),
  stats: openObject({
    total_connections: count,
    active_sessions: count,
    memory_usage: count,
    uptime: number({ minimum: 0 }),
  }),
};

/** What a command or a request is known by when it is said again: it is done once, and answered each time. */
export const requestId = string({
  pattern: COMMAND_ID.source,
  description: 'must be 1 to 64 visible ASCII characters',
});

const nothing = object({}) as JsonSchema as Schema<Record<string, never>>;
const text = string({ minLength: 1 });
const epoch = string({ minLength: 1, maxLength: MAX_EPOCH });

export const CLIENT_MESSAGE_DATA: { readonly [T in ClientMessageType]: Schema<ClientMessageData[T]> } = {
  subscribe: object(
    { session_id: sessionId },
    { after: seq, at: string({ maxLength: MAX_AT }), epoch, token: text, mode: oneOf('events', 'snapshot') },
  ),
  unsubscribe: object({ session_id: sessionId }),
  authenticate: object({ token: text }, { session_id: sessionId }),
  heartbeat: nothing,
  command: openObject({ session_id: sessionId, name: command }, { command_id: requestId }),
  get_stats: nothing,
  log_event: openObject(
    { message: string({ minLength: 1, maxLength: MAX_LOG_MESSAGE }) },
    { level: oneOf(...LOG_LEVELS), session_id: sessionId },
  ),
};
