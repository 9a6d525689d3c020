/**
 * The data of each message, read strictly: of the fields that are known, the first that is wrong is named. Fields that
 * aren't known are left alone, as a later version of the protocol may add some.
 */
import { isCommandId, isCommandName, COMMAND_NAMES } from '@openv0/contracts/commands.js';
import { isSessionId, MAX_EPOCH, SESSION_ID_RULE } from '@openv0/contracts/cursor.js';
import {
  LOG_LEVELS,
  MAX_AT,
  MAX_LOG_MESSAGE,
  type ClientMessageData,
  type CommandName,
  type LogLevel,
} from '@openv0/contracts/frames.js';
import type { Wish } from './watching.js';

/** Data that was read, or what is wrong with it. */
export type Read<T> = { ok: true; data: T } | { ok: false; message: string };

export interface Subscription extends Wish {
  sessionId: string;
  token?: string;
}

export interface Command {
  sessionId: string;
  name: CommandName;
  /** Undefined: the client doesn't care which of two it is. */
  id: string | undefined;
  /** What is the command's own. */
  data: Record<string, unknown>;
}

export interface ClientLine {
  level: LogLevel;
  message: string;
  sessionId: string | undefined;
  details: Record<string, string | number | boolean | null>;
}

type Data = Record<string, unknown>;

const MAX_FIELDS = 20;
const FLAT_RULE = `All other fields, ${MAX_FIELDS} at the most, must be strings, numbers, true, false or null.`;

export function readSubscribe(data: Data): Read<Subscription> {
  const { session_id: sessionId, after = 0, at, epoch, token, mode = 'events' } = data;
  if (!isSessionId(sessionId)) return wrong(SESSION_ID_RULE);
  if (!isSeq(after)) return wrong('"after" must be a whole number, 0 or more.');
  if (!isOptional(at, isTime)) return wrong('"at" must be a time in ISO 8601.');
  if (!isOptional(epoch, isEpoch)) return wrong(`"epoch" must be a string of 1 to ${MAX_EPOCH} characters.`);
  if (!isOptional(token, isText)) return wrong('"token" must be a string that is not empty.');
  if (mode !== 'events' && mode !== 'snapshot') return wrong('"mode" must be events or snapshot.');
  const cursor = { seq: after, ...(at !== undefined && { at }), ...(epoch !== undefined && { epoch }) };
  return { ok: true, data: { sessionId, cursor, mode, ...(token !== undefined && { token }) } };
}

export function readUnsubscribe(data: Data): Read<ClientMessageData['unsubscribe']> {
  const { session_id } = data;
  return isSessionId(session_id) ? { ok: true, data: { session_id } } : wrong(SESSION_ID_RULE);
}

export function readAuthenticate(data: Data): Read<ClientMessageData['authenticate']> {
  const { token, session_id } = data;
  if (!isText(token)) return wrong('"token" must be a string that is not empty.');
  if (!isOptional(session_id, isSessionId)) return wrong(SESSION_ID_RULE);
  return { ok: true, data: { token, ...(session_id !== undefined && { session_id }) } };
}

export function readCommand(input: Data): Read<Command> {
  const { session_id: sessionId, name, command_id: id, ...data } = input;
  if (!isSessionId(sessionId)) return wrong(SESSION_ID_RULE);
  if (!isCommandName(name)) return wrong(`"name" must be one of: ${COMMAND_NAMES.join(', ')}.`);
  if (!isOptional(id, isCommandId)) return wrong('"command_id" must be 1 to 64 visible ASCII characters.');
  if (!isFlat(data)) return wrong(FLAT_RULE);
  return { ok: true, data: { sessionId, name, id, data } };
}

export function readLogEvent(input: Data): Read<ClientLine> {
  const { session_id: sessionId, level = 'info', message, ...details } = input;
  if (!isOptional(sessionId, isSessionId)) return wrong(SESSION_ID_RULE);
  if (!isLevel(level)) return wrong(`"level" must be one of: ${LOG_LEVELS.join(', ')}.`);
  if (!isText(message) || message.length > MAX_LOG_MESSAGE) {
    return wrong(`"message" must be a string of 1 to ${MAX_LOG_MESSAGE} characters.`);
  }
  if (!isFlat(details)) return wrong(FLAT_RULE);
  return { ok: true, data: { level, message, sessionId, details } };
}

function isSeq(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTime(value: unknown): value is string {
  return isText(value) && value.length <= MAX_AT && !Number.isNaN(Date.parse(value));
}

function isEpoch(value: unknown): value is string {
  return isText(value) && value.length <= MAX_EPOCH;
}

function isLevel(value: unknown): value is LogLevel {
  return (LOG_LEVELS as readonly unknown[]).includes(value);
}

function isFlat(data: Data): data is ClientLine['details'] {
  const values = Object.values(data);
  return (
    values.length <= MAX_FIELDS &&
    values.every((value) => value === null || ['string', 'number', 'boolean'].includes(typeof value))
  );
}

function isOptional<T>(value: unknown, is: (value: unknown) => value is T): value is T | undefined {
  return value === undefined || is(value);
}

function wrong(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
