/**
 * WebSocket close codes and what a client does about each. The range says it for ours: 40xx reconnect now, 41xx
 * reconnect after a back-off, 42xx reconnect after a new token, 43xx reconnect with no cursor, 45xx never.
 */
export const CLOSE_CODES = {
  draining: 4000,
  slow_consumer: 4001,
  heartbeat_timeout: 4002,
  overloaded: 4100,
  rate_limited: 4101,
  broker_unavailable: 4102,
  internal_error: 4103,
  token_expired: 4200,
  stream_reset: 4300,
  invalid_token: 4500,
  bad_message: 4501,
  auth_timeout: 4502,
  forbidden: 4503,
  connection_limit: 4504,
  unsupported_version: 4505,
  session_not_found: 4506,
  revoked: 4508,
} as const;

export type CloseReason = keyof typeof CLOSE_CODES;

/**
 * - `resume`: reconnect at once (jittered), with the cursor
 * - `back_off`: reconnect with the cursor after a full-jitter back-off
 * - `renew`: get a new token, then resume
 * - `fresh`: reconnect with no cursor
 * - `once`: one more try, then stop
 * - `stop`: never by itself
 */
export type CloseReaction = 'resume' | 'back_off' | 'renew' | 'fresh' | 'once' | 'stop';

/** 4101 asks for at least this long, in milliseconds, before the next try. */
export const RATE_LIMITED_MIN_BACK_OFF_MS = 5_000;

/** The standard's codes that say that trying again makes little sense. */
const ONCE: ReadonlySet<number> = new Set([1002, 1003, 1007, 1009, 1010]);

/**
 * What a client does when its connection was closed with `code`. Total: any code that isn't listed backs off. So does
 * 1000, which is final only from the client, who then has nothing to ask: a proxy or server that says it ends a
 * connection, not a session.
 */
export function reactionTo(code: number): CloseReaction {
  if (code === 1008) return 'stop';
  if (ONCE.has(code)) return 'once';
  if (code >= 4500 && code <= 4999) return 'stop';
  if (code >= 4000 && code <= 4099) return 'resume';
  if (code >= 4200 && code <= 4299) return 'renew';
  if (code >= 4300 && code <= 4399) return 'fresh';
  return 'back_off';
}

/** The name of one of our codes, or undefined for any other. */
export function closeReason(code: number): CloseReason | undefined {
  return (Object.keys(CLOSE_CODES) as CloseReason[]).find((name) => CLOSE_CODES[name] === code);
}
