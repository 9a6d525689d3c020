import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isSessionId } from '@openv0/contracts/cursor.js';
import type { Role } from '@openv0/contracts/frames.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { mayDo, TokenVerifier, type TokenClaims } from '@openv0/platform/tokens.js';
import type { Request } from 'express';
import { GenerationEnvironment } from '../environment.js';
import { invalid } from '../http/validated.js';
import { Revocations } from './revocations.js';

const ACCESS = 'access';

/** What a caller must at least be: `viewer` of the session in the path, its `owner`, or an `operator`. */
export const Access = (role: Role) => SetMetadata(ACCESS, role);

const HOLDERS: Readonly<Record<Role, string>> = {
  viewer: 'a viewer’s',
  owner: 'the owner’s',
  operator: 'an operator’s',
};

/** What else a path may hold besides the session's id, and how it looks. */
const PARAMETERS: Readonly<Record<string, { pattern: RegExp; message: string }>> = {
  jti: { pattern: /^[A-Za-z0-9_-]{1,64}$/, message: 'must be 1 to 64 characters of A-Z a-z 0-9 _ -' },
  revision: { pattern: /^[1-9]\d{0,8}$/, message: 'must be a number from 1' },
};

/** Checks in this order: the path (400), the token (401), its rights (403). What is not there is said after (404). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
    private readonly revocations: Revocations,
    private readonly environment: GenerationEnvironment,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = this.reflector.get<Role | undefined>(ACCESS, context.getHandler());
    if (!needed) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const { id, ...others } = request.params as Record<string, string>;
    checkPath(id, others);
    const token = bearer(request);
    if (token === null) {
      if (needed === 'viewer' && this.#isOpenTo(request)) return true;
      throw unauthorized('A token is needed: Authorization: Bearer …');
    }
    const claims = await this.#claimsOf(token);
    if (!mayDo(claims, needed, id)) {
      throw new HttpProblem(403, 'FORBIDDEN', `This needs ${HOLDERS[needed]} token.`);
    }
    return true;
  }

  async #claimsOf(token: string): Promise<TokenClaims> {
    const verdict = await this.verifier.verify(token);
    if (!verdict.ok) {
      throw unauthorized(verdict.reason === 'expired' ? 'The token has expired.' : 'The token is not valid.');
    }
    const { sid, jti } = verdict.claims;
    if (isSessionId(sid) && (await this.revocations.has(sid, jti))) {
      throw unauthorized('The token has been revoked.');
    }
    return verdict.claims;
  }

  /** With `VIEWER_ACCESS=link` the page's own requests need none; what is no browser always does. */
  #isOpenTo(request: Request): boolean {
    return this.environment.VIEWER_ACCESS === 'link' && request.headers['sec-fetch-site'] === 'same-origin';
  }
}

function checkPath(id: string | undefined, others: Record<string, string>): void {
  const problems = Object.entries(others).flatMap(([field, value]) => {
    const rule = PARAMETERS[field];
    return rule && !rule.pattern.test(value) ? [{ field, message: rule.message }] : [];
  });
  if (id !== undefined && !isSessionId(id)) {
    problems.unshift({ field: 'session_id', message: 'must be 22 characters of A-Z a-z 0-9 _ -' });
  }
  if (problems.length > 0) throw invalid(problems);
}

function bearer(request: Request): string | null {
  const { authorization } = request.headers;
  if (authorization === undefined) return null;
  return /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
}

function unauthorized(message: string): HttpProblem {
  return new HttpProblem(401, 'UNAUTHORIZED', message, undefined, { 'WWW-Authenticate': 'Bearer' });
}
