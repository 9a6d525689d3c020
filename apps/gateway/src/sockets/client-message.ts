import type { ClientMessageType, ControlData, FrameErrorCode } from '@openv0/contracts/frames.js';

/** A client's message, well formed: its data is still unchecked. */
export interface ClientMessage {
  type: string;
  ref: string | undefined;
  data: Record<string, unknown>;
}

/** What is wrong with a message, as the client is told. */
export type MessageProblem = ControlData['error'] & {
  /** It counts towards the third, which ends the connection. */
  malformed: boolean;
};

export type ReadMessage = { ok: true; message: ClientMessage } | { ok: false; problem: MessageProblem };

const KNOWN: Record<ClientMessageType, true> = {
  subscribe: true,
  unsubscribe: true,
  authenticate: true,
  heartbeat: true,
  command: true,
  get_stats: true,
  log_event: true,
};

function isClientMessageType(type: string): type is ClientMessageType {
  return Object.hasOwn(KNOWN, type);
}

/** Reads one frame: `{"type", "ref"?, "data"?}`. */
export function readClientMessage(text: string, isBinary: boolean): ReadMessage {
  if (isBinary) return malformed('BAD_JSON', 'Messages are JSON in text frames; this one is binary.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed('BAD_JSON', 'This is not JSON: a message is {"type", "ref"?, "data"}.');
  }
  if (!isObject(value) || typeof value.type !== 'string') {
    return malformed('INVALID_DATA', 'A message is {"type", "ref"?, "data"}, with a string as its type.');
  }
  return readFields(value.type, value);
}

function readFields(type: string, value: Record<string, unknown>): ReadMessage {
  const { ref, data = {} } = value;
  if (ref !== undefined && typeof ref !== 'string') return invalid('"ref" must be a string.');
  if (!isClientMessageType(type))
    return problem('UNKNOWN_TYPE', `Messages are: ${Object.keys(KNOWN).join(', ')}.`, ref);
  if (!isObject(data)) return invalid('"data" must be an object.', ref);
  return { ok: true, message: { type, ref, data } };
}

function malformed(code: FrameErrorCode, message: string): ReadMessage {
  return { ok: false, problem: { code, message, malformed: true } };
}

function invalid(message: string, ref?: string): ReadMessage {
  return problem('INVALID_DATA', message, ref);
}

function problem(code: FrameErrorCode, message: string, ref: string | undefined): ReadMessage {
  return { ok: false, problem: { code, message, malformed: false, ...(ref !== undefined && { ref }) } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
