import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newKeySets, openSecrets, passwordVariables, randomPassword } from './secrets.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('finds the variables of a configuration, each once, none in comments', () => {
  const config =
    '# $COMMENT_PW\na { password: $GATEWAY_PW } b {password:$SYS_PW} # $OTHER_PW\nc $GATEWAY_PW "$JS.API"';
  expect(passwordVariables(config)).toEqual(['GATEWAY_PW', 'SYS_PW']);
});

test('makes passwords that nats-server reads as text', () => {
  for (let i = 0; i < 100; i++) expect(randomPassword()).toMatch(/^[a-z][A-Za-z0-9_-]{32}$/);
});

test('makes key sets of which one signs and the other can only verify', () => {
  const { signing, verifying } = newKeySets();
  const signature = sign(
    null,
    Buffer.from('text'),
    createPrivateKey({ key: signing.keys[0], format: 'jwk' }),
  );
  const publicKey = createPublicKey({ key: verifying.keys[0], format: 'jwk' });
  expect(verify(null, Buffer.from('text'), publicKey, signature)).toBe(true);
  expect(verifying.keys[0]).not.toHaveProperty('d');
  expect(verifying.keys[0].kid).toBe(signing.keys[0].kid);
});

test('keeps secrets over starts, readable by the owner alone, and adds what is missing', () => {
  const first = openSecrets(folder, ['A_PW']);
  const keys = readFileSync(first.signingKeys, 'utf8');
  rmSync(first.verifyingKeys);
  const second = openSecrets(folder, ['A_PW', 'B_PW']);
  expect(second.passwords.A_PW).toBe(first.passwords.A_PW);
  expect(second.passwords.B_PW).toBeDefined();
  expect(readFileSync(second.signingKeys, 'utf8')).toBe(keys);
  expect(readFileSync(second.verifyingKeys, 'utf8')).not.toContain('"d"');
  for (const file of [first.signingKeys, first.verifyingKeys, join(folder, 'nats-passwords.json')]) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  }
});

test('a broker that is not ours needs no passwords here', () => {
  expect(openSecrets(folder, []).passwords).toEqual({});
});

test('a broken file is an error, never a reason for new secrets', () => {
  writeFileSync(join(folder, 'nats-passwords.json'), '{');
  expect(() => openSecrets(folder, ['A_PW'])).toThrow(/nats-passwords\.json can't be read/);
});
