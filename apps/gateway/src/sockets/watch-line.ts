import { sessionHash } from '@openv0/platform/session-hash.js';
import type { Transport } from '../metrics/socket-metrics.service.js';
import type { Watched } from './watching.js';

/** The line that says that somebody watches a session, or does so again. */
export function watchLine(
  connection: string,
  transport: Transport,
  { sessionId, ...watched }: Watched,
): [fields: object, text: string] {
  const fields = { session: sessionHash(sessionId), connection, transport, ...watched };
  return [fields, watched.after > 0 ? 'resumes' : 'watches'];
}
