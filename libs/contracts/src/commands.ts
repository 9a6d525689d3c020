/**
 * Commands: what the owner of a session asks of the service that writes it. A client says them to a gateway, which
 * asks the generation service with a request on `commands.<session id>` and acknowledges what that one has stored.
 */
import { isSessionId } from './cursor.js';
import { FRAME_ERROR_CODES, type CommandName, type FrameErrorCode } from './frames.js';

const KNOWN: Record<CommandName, true> = { cancel: true, retry: true, message: true, report: true };

export const COMMAND_NAMES = Object.keys(KNOWN) as CommandName[];

/** Gateways and the generation service meet on these subjects. */
export const COMMANDS_PREFIX = 'commands.';
/** How long a command may take until it is stored, in milliseconds. */
export const COMMAND_TIMEOUT_MS = 5_000;

/** A gateway's request. */
export interface CommandRequest {
  /** The same id twice is the same command: it is done once, and answered again. */
  id: string;
  name: CommandName;
  /** What the client said besides the session, the name and the id. */
  data: Record<string, unknown>;
  /** The `jti` of the owner's token that it was said with. */
  by: string | null;
}

/** What became of it; `data` goes into the client's `ack`. */
export type CommandReply =
  | { ok: true; data: Record<string, unknown> }
  | { ok: false; code: FrameErrorCode; message: string; retry_after_ms?: number };

/** Letters that need no care wherever an id is kept. */
export const COMMAND_ID = /^[\x21-\x7e]{1,64}$/;
const MAX_JTI = 64;

export function isCommandId(value: unknown): value is string {
  return typeof value === 'string' && COMMAND_ID.test(value);
}

export function isCommandName(value: unknown): value is CommandName {
  return typeof value === 'string' && Object.hasOwn(KNOWN, value);
}

export function commandSubject(sessionId: string): string {
  if (!isSessionId(sessionId)) throw new RangeError('not a session id');
  return `${COMMANDS_PREFIX}${sessionId}`;
}

/** The session that a request is about. Null: its subject names none. */
export function sessionOfCommand(subject: string): string | null {
  const id = subject.slice(COMMANDS_PREFIX.length);
  return subject.startsWith(COMMANDS_PREFIX) && isSessionId(id) ? id : null;
}

/** A request, or what is wrong with it. */
export function readCommandRequest(value: unknown): CommandRequest | string {
  if (!isObject(value)) return 'A command is {"id", "name", "data", "by"}.';
  const { id, name, data, by } = value;
  if (!isCommandId(id)) return '"id" must be 1 to 64 visible ASCII characters.';
  if (!isCommandName(name)) return `"name" must be one of: ${COMMAND_NAMES.join(', ')}.`;
  if (!isObject(data)) return '"data" must be an object.';
  if (by !== null && (typeof by !== 'string' || by === '' || by.length > MAX_JTI)) {
    return '"by" must be a token’s id or null.';
  }
  return { id, name, data, by };
}

/** Null: this is no reply. */
export function readCommandReply(value: unknown): CommandReply | null {
  if (!isObject(value)) return null;
  const { ok, data, code, message, retry_after_ms: wait } = value;
  if (ok === true) return isObject(data) ? { ok, data } : null;
  if (ok !== false || !isFrameErrorCode(code) || typeof message !== 'string') return null;
  return { ok, code, message, ...(typeof wait === 'number' && { retry_after_ms: wait }) };
}

function isFrameErrorCode(value: unknown): value is FrameErrorCode {
  return (FRAME_ERROR_CODES as readonly unknown[]).includes(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
