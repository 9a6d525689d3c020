/**
 * What this browser remembers: tokens of sessions, the sessions it has seen, the theme. Another tab reads the same. Only
 * what is being written is a tab's own. A browser that refuses storage loses its memory, not its page.
 */
const TOKEN = 'openv0:token:';
const LINKS = 'openv0:links:';
const SESSIONS = 'openv0:sessions';
const TEXT = 'openv0:text:';
const MAX_SESSIONS = 24;

export interface SeenSession {
  session_id: string;
  prompt: string;
  title: string;
  /** `running`, `completed`, ... as it was when last seen here. */
  status: string;
  progress: number;
  run: number;
  /** ISO-8601. */
  seen_at: string;
}

/** Tokens that this page has used. Who clears the browser's storage meanwhile may still stop the run on view. */
const used = new Map<string, string>();

export function tokenOf(sessionId: string): string | null {
  const token = get(TOKEN + sessionId);
  if (token !== null) used.set(sessionId, token);
  return token ?? used.get(sessionId) ?? null;
}

/** Calls back when another window of this browser is given a token of the session, until the result is called. */
export function onNewToken(sessionId: string, listener: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key === TOKEN + sessionId && newValue !== null) listener();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

export function keepToken(sessionId: string, token: string): void {
  set(TOKEN + sessionId, token);
}

/**
 * A viewer's link carries its token behind `#t=`: moved to storage and scrubbed from the address at once, before
 * anything can log or share it. One for another session is dropped, and an owner's token that still works stays: it
 * may do more. Says whether there was a token in the address.
 */
export function adoptLinkToken(sessionId: string | null): boolean {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('t');
  if (token === null) return false;
  fragment.delete('t');
  const rest = fragment.toString();
  history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
  // An operator's is for every session.
  const isMeant = [sessionId, '*'].includes(claim(token, 'sid', 'string'));
  if (sessionId !== null && isMeant && !isWorkingOwner(sessionId)) keepToken(sessionId, token);
  return true;
}

function isWorkingOwner(sessionId: string): boolean {
  const token = tokenOf(sessionId);
  return roleOf(token) === 'owner' && (expiryOf(token) ?? Infinity) > Date.now();
}

/** What a token says it allows. Display only: the servers check. */
export function roleOf(token: string | null): string | null {
  return claim(token, 'role', 'string');
}

/** Until when a token works, in milliseconds since 1970; null when it doesn't say. */
export function expiryOf(token: string | null): number | null {
  const seconds = claim(token, 'exp', 'number');
  return seconds === null ? null : seconds * 1_000;
}

interface ClaimTypes {
  string: string;
  number: number;
}

function claim<T extends keyof ClaimTypes>(
  token: string | null,
  name: string,
  type: T,
): ClaimTypes[T] | null {
  const part = token?.split('.')[1];
  if (!part) return null;
  try {
    const claims = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as Record<
      string,
      unknown
    >;
    const value = claims[name];
    return typeof value === type ? (value as ClaimTypes[T]) : null;
  } catch {
    return null;
  }
}

export function seenSessions(): SeenSession[] {
  try {
    const list: unknown = JSON.parse(get(SESSIONS) ?? '[]');
    return Array.isArray(list) ? list.filter(isSeen) : [];
  } catch {
    return [];
  }
}

/** The last seen first. */
export function remember(session: SeenSession): void {
  const others = seenSessions().filter((other) => other.session_id !== session.session_id);
  set(SESSIONS, JSON.stringify([session, ...others].slice(0, MAX_SESSIONS)));
}

export function forget(sessionId: string): void {
  set(SESSIONS, JSON.stringify(seenSessions().filter((other) => other.session_id !== sessionId)));
  set(TOKEN + sessionId, null);
  set(linksKey(sessionId), null);
  keepText(sessionId, '');
  used.delete(sessionId);
}

/** Under which the links are kept that were made here to watch a session. */
export function linksKey(sessionId: string): string {
  return LINKS + sessionId;
}

/** What was being written in this tab when it was reloaded or left: in the field of that name. */
export function keptText(field: string): string {
  try {
    return sessionStorage.getItem(TEXT + field) ?? '';
  } catch {
    return '';
  }
}

export function keepText(field: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(TEXT + field);
    else sessionStorage.setItem(TEXT + field, text);
  } catch {
    // It is still on the page.
  }
}

function isSeen(value: unknown): value is SeenSession {
  return typeof value === 'object' && value !== null && typeof (value as SeenSession).session_id === 'string';
}

/** What a full or refusing storage didn't take: kept as long as the page is open. */
const unsaved = new Map<string, string | null>();

export function get(key: string): string | null {
  const kept = unsaved.get(key);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function set(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    unsaved.delete(key);
  } catch {
    unsaved.set(key, value);
  }
}
