/** Messages of the protocol with something done to them: most are still JSON, and few are still what they were. */
import type { Dice } from './dice.js';

/** What a hostile client knows. */
export interface Knowledge {
  /** Sessions that it may watch, the one it came for first, and one that it may not. */
  sessions: [string, ...string[]];
  foreign: string;
  /** A token for the first session, one that has expired, and one for another. */
  tokens: [string, ...string[]];
}

type Message = { type: string; ref?: unknown; data?: unknown };

/** The largest message that is taken. */
export const MAX_BYTES = 65_536;
/** Stands for JSON that `JSON.stringify` can't write. */
const PLACE = /"@(\d+)@"/g;
/** Values as they are written. */
// prettier-ignore
const VALUES = [
  'null', 'true', '0', '-0', '-1', '1.5', '1e400', '-1e400', '1e-400', '9007199254740993', '[]', '{}',
  '""', '" "', '"\\u0000"', '"\\ud800"', '"\\udfff\\ud800"', '"\\u202e"', '"\uffff"', '"\u{1f4a5}"',
  '"__proto__"', '"constructor"', '"toString"', '"../../etc/passwd"', '"sessions.>"', '"*"', '"\\r\\n"',
  '{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '[[[[[[[[]]]]]]]]',
  '{"toString":1,"valueOf":1,"toJSON":1,"then":1}', '{"length":1e9}', '"2026-02-30T99:99:99Z"', '"-1"',
  '[null,null]', '[{"type":"heartbeat"}]',
] as const;
const NO_JSON = ['NaN', 'undefined', '01', '.5', '"\t"', "'x'", '1/**/', '}'] as const;
const WRITTEN = [...VALUES, ...NO_JSON];
// prettier-ignore
const NAMES = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', '', '0',
  'ref', 'type', 'data', 'session_id', 'token', 'after', 'at', 'epoch', 'mode', 'level', 'message', 'name',
] as const;

/** Messages that are served, or refused by right. Some ask others before they are answered. */
export function validMessage(dice: Dice, { sessions, foreign, tokens }: Knowledge, ref: string): Message {
  const session_id = dice.chance(0.8) ? dice.pick(sessions) : foreign;
  return dice.pick<() => Message>([
    () => ({ type: 'heartbeat', ref, data: {} }),
    () => ({ type: 'heartbeat', ref }),
    () => ({ type: 'get_stats', ref, data: {} }),
    () => ({ type: 'log_event', ref, data: { level: 'error', message: 'a hostile line', colour: 7 } }),
    () => ({ type: 'subscribe', ref, data: { session_id, after: dice.below(20), mode: 'events' } }),
    () => ({ type: 'subscribe', ref, data: { session_id, token: dice.pick(tokens), mode: 'snapshot' } }),
    () => ({
      type: 'subscribe',
      ref,
      data: { session_id, after: 3, at: '2026-01-01T00:00:00Z', epoch: 'e' },
    }),
    () => ({ type: 'unsubscribe', ref, data: { session_id } }),
    () => ({ type: 'authenticate', ref, data: { token: dice.pick(tokens), session_id } }),
    () => ({ type: 'command', ref, data: { session_id, name: 'cancel', command_id: 'c1' } }),
    () => ({ type: 'command', ref, data: { session_id, name: 'message', text: 'more' } }),
  ])();
}

/** Answered within this process, and nothing that it changes. */
export function simpleMessage(dice: Dice, ref: string): Message {
  return dice.pick<() => Message>([
    () => ({ type: 'heartbeat', ref, data: {} }),
    () => ({ type: 'get_stats', ref }),
    () => ({ type: 'sing', ref, data: { loud: true } }),
    () => ({ type: 'log_event', ref, data: { message: `${'a line '.repeat(dice.below(40))}.` } }),
  ])();
}

/** One message that is JSON still, whatever it says. */
export function oddMessage(dice: Dice, message: Message): Buffer {
  const text = (): string => written(dice, message, VALUES.length);
  const deepened = dice.chance(0.1);
  if (deepened) return Buffer.from(deep(dice, message, true));
  return dice.chance(0.05) ? padded(dice, text()) : Buffer.from(text());
}

/** One message, as bytes that may be no JSON, and no UTF-8. */
export function brokenMessage(dice: Dice, message: Message): Buffer {
  const text = (): string => written(dice, message, WRITTEN.length);
  const bytes = (): Buffer => Buffer.from(text());
  return dice.pick([
    bytes,
    bytes,
    () => dice.mangled(Buffer.from(JSON.stringify(message))),
    () => Buffer.from(deep(dice, message, false)),
    () =>
      Buffer.concat([bytes(), Buffer.from(dice.pick(['\0', ' \n', '}', 'x', '\uFEFF', '{}', ','] as const))]),
    () => Buffer.concat([dice.pick([Buffer.from('\uFEFF'), Buffer.from('\0'), Buffer.of(0xff)]), bytes()]),
    () => Buffer.from(JSON.stringify(text())),
    () => Buffer.from(text(), 'utf16le'),
    () => withRawBytes(dice, JSON.stringify(message)),
  ])();
}

/** With one to three of its values, wherever they are, replaced, taken out or put in. */
function written(dice: Dice, message: Message, values: number): string {
  const copy = structuredClone(message) as Record<string, unknown>;
  for (let count = 1 + dice.below(3); count > 0; count -= 1) change(dice, copy, values);
  return JSON.stringify(copy)
    .replace(PLACE, (_all, index: string) => WRITTEN[Number(index)] ?? 'null')
    .replaceAll('@proto@', '__proto__');
}

function change(dice: Dice, object: Record<string, unknown>, values: number): void {
  // A message without its type is soon one too many.
  const keys = Object.keys(object).filter((name) => name !== 'type' || dice.chance(0.1));
  const key = keys[dice.below(keys.length)] ?? 'data';
  const inner = object[key];
  if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && dice.chance(0.7)) {
    return change(dice, inner as Record<string, unknown>, values);
  }
  const value = `@${dice.below(values)}@`;
  dice.pick([
    () => (object[key] = value),
    () => (object[key] = value),
    () => delete object[key],
    // An own key of this name can only be written.
    () => (object[dice.pick(NAMES).replace('__proto__', '@proto@').replace('type', 'typ')] = value),
    () => (object[key] = dice.pick(['x', '\0', '/', '\u2028'] as const).repeat(1 << dice.below(13))),
    () => Object.assign(object, Object.fromEntries(dice.bytes(30).entries())),
  ])();
}

function deep(dice: Dice, message: Message, whole: boolean): string {
  const depth = dice.pick([10, 1_000, 10_000, 30_000]);
  const [open, close] = dice.pick<readonly [string, string]>([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"__proto__":[', ']}]'],
  ]);
  const levels = Math.min(depth, Math.floor(MAX_BYTES / (open.length + close.length)) - 20);
  const value = `${open.repeat(levels)}${dice.chance(0.5) ? '1' : '[]'}${whole ? close.repeat(levels) : ''}`;
  return `{"type":${JSON.stringify(message.type)},"ref":"deep","data":${dice.chance(0.5) ? value : `{"a":${value}}`}}`;
}

/** To a size at the bound, on either side of it. */
function padded(dice: Dice, text: string): Buffer {
  const missing = MAX_BYTES + dice.below(5) - 2 - Buffer.byteLength(text);
  return Buffer.from(text + ' '.repeat(Math.max(0, missing)));
}

/** Bytes that no UTF-8 has, or not there: a lone surrogate, an overlong slash, what is beyond Unicode, a cut one. */
function withRawBytes(dice: Dice, text: string): Buffer {
  const bytes = Buffer.from(text);
  const at = dice.below(bytes.length + 1);
  const odd = dice.pick(['eda080', 'c0af', 'f4908080', 'e282', '80', 'fe', 'f0808080', 'e282ac', 'efbfbe']);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(odd, 'hex'), bytes.subarray(at)]);
}
