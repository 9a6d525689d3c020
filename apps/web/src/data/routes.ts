/** The addresses of the page. The session's id lives in the address: a refresh or a second window goes on. */
import { isSessionId } from '@openv0/contracts/cursor.js';
import { useSyncExternalStore } from 'react';

export type Route =
  | { page: 'start' }
  | { page: 'session'; sessionId: string }
  | { page: 'preview'; sessionId: string; revision: number | null }
  | { page: 'missing' };

export function parseRoute(path: string, query = ''): Route {
  if (path === '/' || path === '') return { page: 'start' };
  const [, kind, sessionId = '', ...rest] = path.replace(/\/$/, '').split('/');
  if (rest.length > 0 || !isSessionId(sessionId)) return { page: 'missing' };
  if (kind === 's') return { page: 'session', sessionId };
  if (kind !== 'preview') return { page: 'missing' };
  const revision = new URLSearchParams(query).get('revision');
  if (revision === null) return { page: 'preview', sessionId, revision };
  return /^[1-9]\d{0,8}$/.test(revision)
    ? { page: 'preview', sessionId, revision: Number(revision) }
    : { page: 'missing' };
}

/** Whose session the address names; null on the other pages. */
export function addressedSession(): string | null {
  const route = parseRoute(location.pathname);
  return 'sessionId' in route ? route.sessionId : null;
}

export function sessionPath(sessionId: string): string {
  return `/s/${sessionId}`;
}

const MOVED = 'openv0:moved';

export function navigate(path: string): void {
  history.pushState(null, '', path);
  scrollTo(0, 0);
  dispatchEvent(new Event(MOVED));
}

export function useRoute(): Route {
  const address = useSyncExternalStore(onMoved, () => location.pathname + location.search);
  const [path = '/', query = ''] = address.split('?');
  return parseRoute(path, query);
}

function onMoved(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(MOVED, listener);
  };
}
