import { randomBytes } from 'node:crypto';
import { sessionHash } from '@openv0/platform/session-hash.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientLine } from './client-line.js';

const id = 'S3ssion-S3ssion_S3ssio';
const token = `eyJhbGciOiJFZERTQSJ9.eyJzaWQiOiJTM3NzaW9uIn0.${'c2lnbmF0dXJl'.repeat(6)}`;

function line(message: string, details: Record<string, string | number | boolean | null> = {}): string {
  return clientLine({ level: 'warn', message, sessionId: undefined, details }, [id]);
}

describe('a client’s line', () => {
  it('says what was said', () => {
    expect(line('no frame for 30 s, naïve 🥐')).toBe('warn "no frame for 30 s, naïve 🥐"');
    expect(line('slow', { ms: 7, tab: 'hidden' })).toBe('warn "slow" {"ms":7,"tab":"hidden"}');
  });

  it('holds no token and no session’s id, wherever they stand', () => {
    const other = randomBytes(16).toString('base64url');
    const text = line(`${id}x?t=${token}\n${other} Bearer ${token.slice(0, 40)}`, {
      [`key_${id}`]: `\n${other}`,
      url: `wss://host/ws?session_id=${id}#t=${token}`,
    });
    for (const secret of [id, other, token, token.split('.')[1], token.split('.')[2], token.slice(0, 30)]) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain(sessionHash(id));
    expect(text).toContain(sessionHash(other));
  });

  it('is one line, of what can be seen, and no longer than it may be', () => {
    expect(line('a\u001b[31mb\r\nc\u0085d\u2028e\u202ef\u200bg\ufeff\ud800')).toBe(
      'warn "a\\u001b[31mb\\r\\nc\\u{85}d\\u{2028}e\\u{202e}f\\u{200b}g\\u{feff}\\ud800"',
    );
    const anything = fc.string({ unit: 'binary', maxLength: 500 });
    fc.assert(
      fc.property(anything, fc.dictionary(anything, anything, { maxKeys: 20 }), (message, details) => {
        const text = line(message, details);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(text.length).toBeLessThan(10_000);
      }),
    );
  });
});
