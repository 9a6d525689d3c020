/**
 * Tokens: JWTs signed with EdDSA by the generation service; every service can verify them, only that one can make
 * them. Keys are JWK Sets in a file (RFC 7517; key type OKP, RFC 8037), so that keys can be rotated: the first
 * private key signs, every key verifies.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Role } from '@openv0/contracts/frames.js';
import { isSessionId } from '@openv0/contracts/cursor.js';
import {
  createLocalJWKSet,
  errors,
  importJWK,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from 'jose';

export const TOKEN_AUDIENCE = 'openv0';
/** Clocks of different machines may disagree by this many seconds. */
export const TOKEN_LEEWAY_S = 30;
export const MAX_TOKEN_LIFE_S = 30 * 24 * 3600;
const ALL_SESSIONS = '*';

export interface TokenClaims {
  /** The session that the token is for; `*` in an operator's. */
  sid: string;
  role: Role;
  /** Seconds since 1970. */
  exp: number;
  jti: string;
}

export type TokenProblem = 'malformed' | 'signature' | 'expired' | 'audience' | 'claims';
export type TokenVerdict = { ok: true; claims: TokenClaims } | { ok: false; reason: TokenProblem };

const ROLES: ReadonlySet<unknown> = new Set<Role>(['owner', 'viewer', 'operator']);

/** Whose tokens are enough where one of this role is needed. */
const ENOUGH: Readonly<Record<Role, readonly Role[]>> = {
  viewer: ['viewer', 'owner', 'operator'],
  owner: ['owner'],
  operator: ['operator'],
};

/**
 * Whether a token is good for what needs at least a `needed`: for its own session or, an operator's for all of them, for
 * any. Without a `sessionId` it is about no one session, and only the latter's is good.
 */
export function mayDo({ role, sid }: TokenClaims, needed: Role, sessionId?: string): boolean {
  return ENOUGH[needed].includes(role) && (sid === ALL_SESSIONS || sid === sessionId);
}

export class TokenKeysError extends Error {
  override readonly name = 'TokenKeysError';
}

export class TokenVerifier {
  readonly #keys: ReturnType<typeof createLocalJWKSet>;

  constructor(keys: JSONWebKeySet) {
    this.#keys = createLocalJWKSet({ keys: keys.keys.map((key) => publicPart(key)) });
  }

  static async fromFile(path: string): Promise<TokenVerifier> {
    return new TokenVerifier(await readKeys(path));
  }

  /** Never throws: what is wrong with a token is a value. `now` in milliseconds since 1970. */
  async verify(token: string, now = Date.now()): Promise<TokenVerdict> {
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        algorithms: ['EdDSA', 'Ed25519'],
        audience: TOKEN_AUDIENCE,
        clockTolerance: TOKEN_LEEWAY_S,
        currentDate: new Date(now),
        requiredClaims: ['exp', 'sid', 'role', 'jti'],
      });
      const { sid, role, exp, jti } = payload as Record<string, unknown>;
      if (!isRole(role) || typeof exp !== 'number' || typeof jti !== 'string' || !isSubject(sid, role)) {
        return { ok: false, reason: 'claims' };
      }
      return { ok: true, claims: { sid, role, exp, jti } };
    } catch (error) {
      return { ok: false, reason: problemOf(error) };
    }
  }
}

export class TokenSigner {
  readonly #key: CryptoKey | Uint8Array;
  readonly #kid: string;

  private constructor(key: CryptoKey | Uint8Array, kid: string) {
    this.#key = key;
    this.#kid = kid;
  }

  static async fromFile(path: string): Promise<TokenSigner> {
    return TokenSigner.fromKeys(await readKeys(path));
  }

  static async fromKeys(keys: JSONWebKeySet): Promise<TokenSigner> {
    const jwk = keys.keys.find((key) => typeof key.d === 'string');
    if (!jwk?.kid)
      throw new TokenKeysError('the key set holds no private key with a "kid": tokens cannot be signed');
    return new TokenSigner(await importJWK(jwk, 'EdDSA'), jwk.kid);
  }

  /** `expiresIn` in seconds. With a `jti` and a `now` of one's own the same claims give the same token. */
  async sign(
    claims: Pick<TokenClaims, 'sid' | 'role'> & { expiresIn: number; jti?: string },
    now = Date.now(),
  ): Promise<{ token: string; jti: string; expiresAt: Date }> {
    const jti = claims.jti ?? randomBytes(12).toString('base64url');
    const exp = Math.floor(now / 1000) + claims.expiresIn;
    const token = await new SignJWT({ sid: claims.sid, role: claims.role })
      .setProtectedHeader({ alg: 'EdDSA', kid: this.#kid })
      .setAudience(TOKEN_AUDIENCE)
      .setJti(jti)
      .setIssuedAt(Math.floor(now / 1000))
      .setExpirationTime(exp)
      .sign(this.#key);
    return { token, jti, expiresAt: new Date(exp * 1000) };
  }
}

async function readKeys(path: string): Promise<JSONWebKeySet> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new TokenKeysError(`TOKEN_KEYS names ${path}, which can't be read: ${(error as Error).message}`);
  }
  try {
    const set = JSON.parse(text) as JSONWebKeySet;
    if (Array.isArray(set.keys) && set.keys.length > 0 && set.keys.every((key) => isEd25519(key))) return set;
  } catch {
    // Said below: not JSON is the same mistake as the wrong JSON.
  }
  throw new TokenKeysError(`${path} must be a JWK Set {"keys": [...]} of Ed25519 keys, each with a "kid"`);
}

function isEd25519(key: JWK): boolean {
  return (
    key.kty === 'OKP' && key.crv === 'Ed25519' && typeof key.x === 'string' && typeof key.kid === 'string'
  );
}

function publicPart(key: JWK): JWK {
  const { d: _private, ...rest } = key;
  return rest;
}

function isRole(role: unknown): role is Role {
  return ROLES.has(role);
}

function isSubject(sid: unknown, role: Role): sid is string {
  return isSessionId(sid) || (role === 'operator' && sid === ALL_SESSIONS);
}

function problemOf(error: unknown): TokenProblem {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === 'aud' ? 'audience' : 'claims';
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) {
    return 'signature';
  }
  return 'malformed';
}
