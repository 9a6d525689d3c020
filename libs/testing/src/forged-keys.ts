/** Tokens that a stranger could come with: genuine ones of its own, and whatever can be made of them and of public keys. */
import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@openv0/contracts/frames.js';
import { TOKEN_AUDIENCE } from '@openv0/platform/tokens.js';
import { importJWK, SignJWT, type JSONWebKeySet, type JWK, type JWTPayload } from 'jose';
import type { Stack } from './stack.js';

export interface Key {
  /** What it is, for the message of a test that fails. */
  name: string;
  /** null: no token at all. */
  token: string | null;
  /** What it opens; absent: nothing. */
  opens?: { sid: string; role: Role };
}

/** Tokens of the stranger's own: the owner's of one session, a viewer's of another, an operator's for the first alone. */
export async function genuineKeys(stack: Stack, own: string, shared: string): Promise<Key[]> {
  const opens: Key['opens'][] = [
    { sid: own, role: 'owner' },
    { sid: shared, role: 'viewer' },
    { sid: own, role: 'operator' },
  ];
  return Promise.all(
    opens
      .flatMap((one) => (one ? [one] : []))
      .map(async (one) => ({
        name: `genuine ${one.role}`,
        token: await stack.token(one.sid, one.role),
        opens: one,
      })),
  );
}

/** What claims to open `sid`, and doesn't. */
export async function forgedKeys(stack: Stack, sid: string, own: Key): Promise<Key[]> {
  const { keys } = JSON.parse(readFileSync(join(stack.dir, 'signing-keys.json'), 'utf8')) as JSONWebKeySet;
  const [jwk] = keys as [JWK & { x: string; kid: string }];
  const key = await importJWK(jwk, 'EdDSA');
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sid, role: 'owner', jti: 'forged', aud: TOKEN_AUDIENCE, iat: now, exp: now + 3_600 };
  const signed = (payload: JWTPayload, header = {}, by: typeof key | KeyObject = key): Promise<string> =>
    new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid, ...header }).sign(by);
  const without = (name: keyof typeof claims): JWTPayload =>
    Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
  const stranger = generateKeyPairSync('ed25519');
  const open = stranger.publicKey.export({ format: 'jwk' });
  const right = await signed(claims);
  const [head = '', body = '', signature = ''] = right.split('.');
  const [, ownBody = '', ownSignature = ''] = (own.token ?? '').split('.');
  const named: Record<string, string | Promise<string>> = {
    empty: '',
    'no token of any kind': 'x.y.z',
    'two dots': '..',
    'very long': 'a'.repeat(7_000),
    unsigned: `${encoded({ alg: 'none' })}.${encoded(claims)}.`,
    'unsigned, by another spelling': `${encoded({ alg: 'nOnE', kid: jwk.kid })}.${encoded(claims)}.`,
    'signed with the public key as a secret': hmac(claims, jwk.kid, Buffer.from(jwk.x, 'base64url')),
    'signed with the public key’s text as a secret': hmac(claims, jwk.kid, Buffer.from(jwk.x)),
    'signed with nothing as a secret': hmac(claims, jwk.kid, Buffer.alloc(0)),
    'by another key': signed(claims, {}, stranger.privateKey),
    'by another key that it brings along': signed(claims, { jwk: open }, stranger.privateKey),
    'by another key of another name': signed(claims, { kid: '../../etc/passwd' }, stranger.privateKey),
    'run out': signed({ ...claims, exp: now - 60 }),
    'without an end': signed(without('exp')),
    'for another audience': signed({ ...claims, aud: 'another' }),
    'for no audience': signed(without('aud')),
    'for no session': signed(without('sid')),
    'for sessions in a list': signed({ ...claims, sid: [sid] }),
    'for all that begins alike': signed({ ...claims, sid: `${sid.slice(0, 21)}*` }),
    'an owner’s for all sessions': signed({ ...claims, sid: '*' }),
    'a viewer’s for all sessions': signed({ ...claims, sid: '*', role: 'viewer' }),
    'of no role': signed(without('role')),
    'of a role that there isn’t': signed({ ...claims, role: 'constructor' }),
    'without a name': signed(without('jti')),
    'one’s own with other claims': `${head}.${body}.${ownSignature}`,
    'another’s signature under one’s own claims': `${head}.${ownBody}.${signature}`,
    'without its end': right.slice(0, -4),
    'with a letter changed': `${head}.${body}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
  };
  return Promise.all(Object.entries(named).map(async ([name, token]) => ({ name, token: await token })));
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function hmac(claims: object, kid: string, secret: Buffer): string {
  const signed = `${encoded({ alg: 'HS256', kid })}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
