import { createHash } from 'node:crypto';

/**
 * What a log line may say about a session. Its id is a secret under `VIEWER_ACCESS=link`, so lines carry the first
 * 12 hex digits of its SHA-256: enough to follow one session through all services.
 */
export function sessionHash(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex').slice(0, 12);
}
