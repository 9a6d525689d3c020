import { describe, expect, it } from 'vitest';
import { readClientMessage } from './client-message.js';

function problemOf(text: string, isBinary = false) {
  const read = readClientMessage(text, isBinary);
  return read.ok ? null : read.problem;
}

describe('a client message', () => {
  it('has a type, perhaps a ref, perhaps data', () => {
    expect(readClientMessage('{"type":"heartbeat"}', false)).toEqual({
      ok: true,
      message: { type: 'heartbeat', ref: undefined, data: {} },
    });
    expect(readClientMessage('{"type":"authenticate","ref":"7","data":{"token":"t"}}', false)).toMatchObject({
      message: { ref: '7', data: { token: 't' } },
    });
  });

  it.each([
    ['nothing', ''],
    ['half of JSON', '{"type":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no type', '{"data":{}}'],
    ['a number as type', '{"type":1}'],
  ])('that is %s counts as malformed', (_name, text) => {
    expect(problemOf(text)?.malformed).toBe(true);
  });

  it('in binary is not JSON', () => {
    expect(problemOf('{"type":"heartbeat"}', true)).toMatchObject({ code: 'BAD_JSON', malformed: true });
  });

  it('of an unknown type is told so, with its ref', () => {
    expect(problemOf('{"type":"dance","ref":"a"}')).toMatchObject({
      code: 'UNKNOWN_TYPE',
      ref: 'a',
      malformed: false,
    });
    expect(problemOf('{"type":"__proto__"}')).toMatchObject({ code: 'UNKNOWN_TYPE' });
  });

  it.each([
    ['a ref that is no string', '{"type":"heartbeat","ref":1}'],
    ['data that is no object', '{"type":"heartbeat","data":[]}'],
  ])('with %s has invalid data', (_name, text) => {
    expect(problemOf(text)).toMatchObject({ code: 'INVALID_DATA', malformed: false });
  });
});
