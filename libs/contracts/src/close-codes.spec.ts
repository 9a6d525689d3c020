import { describe, expect, it } from 'vitest';
import { CLOSE_CODES, closeReason, reactionTo, type CloseReaction } from './close-codes.js';

const STANDARD: Record<number, CloseReaction> = {
  1000: 'back_off',
  1001: 'back_off',
  1002: 'once',
  1003: 'once',
  1006: 'back_off',
  1007: 'once',
  1008: 'stop',
  1009: 'once',
  1010: 'once',
  1011: 'back_off',
  1012: 'back_off',
  1013: 'back_off',
  1014: 'back_off',
};

/** The protocol's sentence, written a second time: by range, not by the table under test. */
function expected(code: number): CloseReaction {
  if (STANDARD[code]) return STANDARD[code];
  if (code < 4000 || code > 4999) return 'back_off';
  if (code >= 4500) return 'stop';
  return (
    (['resume', 'back_off', 'renew', 'fresh', 'back_off'] as const)[Math.floor((code - 4000) / 100)] ??
    'back_off'
  );
}

describe('close codes', () => {
  it('each of the 65,536 has its reaction', () => {
    for (let code = 0; code <= 0xffff; code++) expect(reactionTo(code), String(code)).toBe(expected(code));
  });

  it('are readable from the number', () => {
    expect(reactionTo(CLOSE_CODES.draining)).toBe('resume');
    expect(reactionTo(CLOSE_CODES.broker_unavailable)).toBe('back_off');
    expect(reactionTo(CLOSE_CODES.token_expired)).toBe('renew');
    expect(reactionTo(CLOSE_CODES.stream_reset)).toBe('fresh');
    expect(reactionTo(CLOSE_CODES.session_not_found)).toBe('stop');
  });

  it('have a name when they are ours', () => {
    expect(closeReason(4508)).toBe('revoked');
    expect(closeReason(4507)).toBeUndefined();
    expect(new Set(Object.values(CLOSE_CODES)).size).toBe(Object.keys(CLOSE_CODES).length);
  });
});
