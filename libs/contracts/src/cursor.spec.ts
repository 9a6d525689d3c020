import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEventId, isSessionId, parseEventId, parseSeq } from './cursor.js';

describe('session ids', () => {
  it('are exactly 22 characters of base64url', () => {
    expect(isSessionId('abcdefghij_-ABCDEFGH12')).toBe(true);
    for (const bad of [
      '',
      'a'.repeat(21),
      'a'.repeat(23),
      `${'a'.repeat(21)}.`,
      `${'a'.repeat(21)}*`,
      22,
      null,
    ]) {
      expect(isSessionId(bad)).toBe(false);
    }
    expect(isSessionId(`${'a'.repeat(22)}\n`)).toBe(false);
  });
});

describe('event ids', () => {
  it('survive the way there and back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.:-]{1,30}$/), fc.nat(), (epoch, seq) => {
        expect(parseEventId(formatEventId(epoch, seq))).toEqual({ epoch, seq });
      }),
    );
  });

  it('may be a bare seq, and are refused otherwise', () => {
    expect(parseEventId('17')).toEqual({ seq: 17 });
    for (const bad of [
      '',
      ':17',
      `${'e'.repeat(201)}:17`,
      'e:',
      'e:-1',
      'e:1.5',
      'e:1e3',
      'e: 1',
      'e:99999999999999999',
    ]) {
      expect(parseEventId(bad)).toBeNull();
    }
  });

  it('count within the safe integers', () => {
    expect(parseSeq('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(parseSeq('9007199254740992')).toBeNull();
  });
});
