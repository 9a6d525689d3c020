import { HttpProblem } from '@openv0/platform/http-problem.js';
import type { Denied } from '../auth/authoriser.service.js';
import type { Limit } from '../limits/places.service.js';
import type { SocketMetrics } from '../metrics/socket-metrics.service.js';
import { wordsFor } from './session-end.js';

/** Why a connection isn't opened, as it is told over HTTP. */

export const RETRY_SOON = { 'retry-after': '1' };
const RETRY_LATER = { 'retry-after': '5' };

export const DENIED: Record<Denied['reason'], HttpProblem> = {
  invalid_token: unauthorized('invalid_token'),
  token_expired: unauthorized('token_expired'),
  revoked: unauthorized('revoked'),
  forbidden: new HttpProblem(403, 'FORBIDDEN', wordsFor('forbidden')),
};

export const SESSION_FULL = 'This session has as many viewers as it may have; try again when one has left.';

export const FULL: Record<Limit, HttpProblem> = {
  gateway: new HttpProblem(
    503,
    'UNAVAILABLE',
    'This gateway has as many connections as it takes; try again later.',
    undefined,
    RETRY_LATER,
  ),
  address: tooMany('This address has as many connections as it may have: close one, or try again later.'),
  session: tooMany(SESSION_FULL),
};

export const DRAINING = new HttpProblem(
  503,
  'DRAINING',
  'This gateway is shutting down: connect again, and another one takes it.',
  undefined,
  RETRY_SOON,
);
export const AWAY = new HttpProblem(
  503,
  'UNAVAILABLE',
  wordsFor('broker_unavailable'),
  undefined,
  RETRY_SOON,
);
export const TOKEN_NEEDED = new HttpProblem(
  401,
  'UNAUTHORIZED',
  'A token is needed: send it as "Authorization: Bearer" and the token.',
  undefined,
  {
    'www-authenticate': 'Bearer',
  },
);
export const ELSEWHERE = new HttpProblem(
  403,
  'ORIGIN_NOT_ALLOWED',
  'Pages of this origin may not connect, unless the operator lists it in ALLOWED_ORIGINS.',
);
export const UNTIMELY = new HttpProblem(
  429,
  'TOO_MANY_REQUESTS',
  'Ask again when the request before this one is answered, or on another connection.',
  undefined,
  RETRY_SOON,
);
/** Nobody hears of it. */
export const LEFT = new HttpProblem(400, 'BAD_REQUEST', 'The client has left.');

/** As metrics call it: the code of the answer, or which limit it was. */
export function reasonOf(problem: HttpProblem): Parameters<SocketMetrics['refused']>[1] {
  const limit = (Object.keys(FULL) as Limit[]).find((name) => FULL[name] === problem);
  return limit ? `${limit}_limit` : problem.code;
}

function tooMany(message: string): HttpProblem {
  return new HttpProblem(429, 'TOO_MANY_REQUESTS', message, undefined, RETRY_LATER);
}

/** The challenge (RFC 6750 section 3) says what is wrong with the token by the name of our close code. */
function unauthorized(reason: Denied['reason']): HttpProblem {
  const challenge = `Bearer error="invalid_token", error_description="${reason}"`;
  return new HttpProblem(401, 'UNAUTHORIZED', wordsFor(reason), undefined, { 'www-authenticate': challenge });
}
