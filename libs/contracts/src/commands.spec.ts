import { describe, expect, it } from 'vitest';
import {
  commandSubject,
  isCommandId,
  readCommandReply,
  readCommandRequest,
  sessionOfCommand,
} from './commands.js';

const sessionId = 'AAAAAAAAAAAAAAAAAAAAAA';
const request = { id: 'c1', name: 'cancel', data: {}, by: 'jti' } as const;

describe('a command’s subject', () => {
  it('names its session', () => {
    expect(sessionOfCommand(commandSubject(sessionId))).toBe(sessionId);
  });

  it.each(['*', '>', 'a.b', '', `${sessionId}.x`, `${sessionId}\n`, 'ä'.repeat(22)])(
    'is none for %j',
    (id) => {
      expect(() => commandSubject(id)).toThrow(RangeError);
      expect(sessionOfCommand(`commands.${id}`)).toBeNull();
    },
  );

  it('is under its own prefix', () => {
    expect(sessionOfCommand(`sessions.${sessionId}`)).toBeNull();
  });
});

describe('a command’s id', () => {
  it.each(['a', 'x'.repeat(64), '3f2c-77'])('may be %j', (id) => expect(isCommandId(id)).toBe(true));
  it.each([undefined, 1, '', 'x'.repeat(65), 'a b', 'a\n', 'ä', '\ud800'])('may not be %j', (id) =>
    expect(isCommandId(id)).toBe(false),
  );
});

describe('a command’s request', () => {
  it('is read as it was written', () => {
    expect(readCommandRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
    expect(readCommandRequest({ ...request, by: null })).toEqual({ ...request, by: null });
    expect(readCommandRequest({ ...request, more: 1 })).toEqual(request);
  });

  it.each([
    [null, 'A command is'],
    [[], 'A command is'],
    [{ ...request, id: undefined }, '"id"'],
    [{ ...request, name: 'destroy' }, '"name"'],
    [{ ...request, name: 'toString' }, '"name"'],
    [{ ...request, data: [] }, '"data"'],
    [{ ...request, by: undefined }, '"by"'],
    [{ ...request, by: '' }, '"by"'],
    [{ ...request, by: 'x'.repeat(65) }, '"by"'],
  ])('%j is told what is wrong with it', (value, problem) => {
    expect(readCommandRequest(value)).toContain(problem);
  });
});

describe('a command’s reply', () => {
  it.each([
    { ok: true, data: { run: 1 } },
    { ok: false, code: 'NOT_FOUND', message: 'no' },
    { ok: false, code: 'UNAVAILABLE', message: 'later', retry_after_ms: 10 },
  ])('%j is one', (reply) => expect(readCommandReply(reply)).toEqual(reply));

  it.each([
    null,
    1,
    {},
    { ok: true },
    { ok: false, code: 'EVIL', message: 'x' },
    { ok: false, code: 'FORBIDDEN' },
  ])('%j is none', (reply) => expect(readCommandReply(reply)).toBeNull());
});
