import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@openv0/contracts/frames.js';
import { mayDo, TOKEN_AUDIENCE, TokenSigner, TokenVerifier } from './tokens.js';

const SID = 'abcdefghijklmnopqrstuv';
let keys: JSONWebKeySet;
let signer: TokenSigner;
let verifier: TokenVerifier;
let privateKey: CryptoKey;

async function keySet(kid: string): Promise<{ keys: JSONWebKeySet; privateKey: CryptoKey }> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  return { keys: { keys: [{ ...(await exportJWK(pair.privateKey)), kid }] }, privateKey: pair.privateKey };
}

beforeAll(async () => {
  ({ keys, privateKey } = await keySet('k1'));
  signer = await TokenSigner.fromKeys(keys);
  verifier = new TokenVerifier(keys);
});

describe('tokens', () => {
  it('are accepted from the signer, with their claims', async () => {
    const { token, jti } = await signer.sign({ sid: SID, role: 'owner', expiresIn: 60 });
    expect(await verifier.verify(token)).toMatchObject({
      ok: true,
      claims: { sid: SID, role: 'owner', jti },
    });
  });

  it('expire with 30 s of leeway', async () => {
    const now = Date.now();
    const { token } = await signer.sign({ sid: SID, role: 'viewer', expiresIn: 60 }, now);
    expect(await verifier.verify(token, now + 85_000)).toMatchObject({ ok: true });
    expect(await verifier.verify(token, now + 95_000)).toEqual({ ok: false, reason: 'expired' });
  });

  it('of another key, of no key or broken are refused', async () => {
    const other = await TokenSigner.fromKeys((await keySet('k1')).keys);
    const { token } = await other.sign({ sid: SID, role: 'owner', expiresIn: 60 });
    expect(await verifier.verify(token)).toEqual({ ok: false, reason: 'signature' });
    for (const bad of ['', 'x', 'a.b.c', `${token}x`, `eyJhbGciOiJub25lIn0.e30.`]) {
      expect((await verifier.verify(bad)).ok).toBe(false);
    }
  });

  it.each([
    ['another audience', { sid: SID, role: 'owner', jti: 'x' }, 'other', 'audience'],
    ['no role', { sid: SID, jti: 'x' }, TOKEN_AUDIENCE, 'claims'],
    ['an unknown role', { sid: SID, role: 'root', jti: 'x' }, TOKEN_AUDIENCE, 'claims'],
    ['a wildcard for a viewer', { sid: '*', role: 'viewer', jti: 'x' }, TOKEN_AUDIENCE, 'claims'],
    ['no jti', { sid: SID, role: 'owner' }, TOKEN_AUDIENCE, 'claims'],
  ])('with %s are refused', async (_name, claims, audience, reason) => {
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
      .setAudience(audience)
      .setExpirationTime('1m')
      .sign(privateKey);
    expect(await verifier.verify(token)).toEqual({ ok: false, reason });
  });

  it('cannot be signed by a service that has only the public key', async () => {
    const publicOnly = { keys: keys.keys.map(({ d: _d, ...rest }) => rest) };
    await expect(TokenSigner.fromKeys(publicOnly)).rejects.toThrow('no private key');
  });
});

describe('rights', () => {
  const OTHER = 'vutsrqponmlkjihgfedcba';
  const can = (role: Role, sid: string, needed: Role, sessionId?: string): boolean =>
    mayDo({ sid, role, exp: 0, jti: 'x' }, needed, sessionId);

  it('to a session are its own tokens’, and those of operators of all sessions', () => {
    for (const role of ['viewer', 'owner', 'operator'] as const) {
      expect(can(role, SID, 'viewer', SID)).toBe(true);
      expect(can(role, SID, 'viewer', OTHER)).toBe(false);
    }
    expect(can('operator', '*', 'viewer', OTHER)).toBe(true);
  });

  it('of an owner are nobody else’s', () => {
    expect(can('owner', SID, 'owner', SID)).toBe(true);
    expect(can('owner', SID, 'owner', OTHER)).toBe(false);
    expect(can('viewer', SID, 'owner', SID)).toBe(false);
    expect(can('operator', SID, 'owner', SID)).toBe(false);
    expect(can('operator', '*', 'owner', SID)).toBe(false);
  });

  it('to what is of no session are those of operators of all sessions', () => {
    expect(can('operator', '*', 'operator')).toBe(true);
    expect(can('operator', SID, 'operator')).toBe(false);
    expect(can('owner', SID, 'operator')).toBe(false);
    expect(can('viewer', SID, 'operator')).toBe(false);
  });
});
