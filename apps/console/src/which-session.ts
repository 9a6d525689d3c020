import { isSessionId } from '@openv0/contracts/cursor.js';
import type { SessionLine, SessionList } from '@openv0/contracts/http-answers.js';
import { sessionHash } from '@openv0/platform/session-hash.js';
import { ConsoleError, EXIT, UsageError } from './command.js';
import type { Surroundings } from './surroundings.js';

const HASH = /^[0-9a-f]{12}$/;
const PAGE = 100;

/** All sessions, those that changed last first. */
export async function* sessionLines(surroundings: Surroundings): AsyncGenerator<SessionLine> {
  const api = await surroundings.api();
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: SessionList = await api.get(`/v1/sessions?limit=${PAGE}${cursor && `&cursor=${cursor}`}`);
    yield* page.sessions;
    cursor = page.next_cursor;
  }
}

/** A session by its id, by an address that holds it, or by the hash that stands for it in the logs. */
export async function whichSession(surroundings: Surroundings, text: string): Promise<string> {
  if (isSessionId(text)) return text;
  const within = /(?:^|[/=])([A-Za-z0-9_-]{22})(?:$|[/?#&])/.exec(text)?.[1];
  if (within !== undefined && isSessionId(within)) return within;
  if (!HASH.test(text)) {
    throw new UsageError(`"${text}" is no session: give its id, its address, or its hash from a log`);
  }
  for await (const { session_id } of sessionLines(surroundings)) {
    if (sessionHash(session_id) === text) return session_id;
  }
  throw new ConsoleError(
    `There is no session with the hash ${text}.`,
    'It may have been deleted.',
    EXIT.wrong,
  );
}

/** For those who are given an id that nobody has. */
export function noSuchSession(): ConsoleError {
  return new ConsoleError(
    'There is no such session.',
    'ov0 sessions lists those that there are.',
    EXIT.wrong,
  );
}
