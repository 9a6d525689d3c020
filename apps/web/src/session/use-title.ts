import { isActive } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { useEffect, useRef } from 'react';
import { pageTitle } from './run-view.js';

/**
 * What the browser's tab says: how far the run is, and of one that ended while the tab was hidden, how, until it is
 * looked at. Null: nothing is known yet.
 */
export function useTitle(state: SessionState | null): void {
  const title = state ? pageTitle(state) : '';
  const progress = Math.floor(state?.progress ?? 0);
  const status = state?.status ?? 'created';
  const active = state !== null && isActive(state);
  const wasActive = useRef(false);
  const isNews = useRef(false);
  useEffect(() => {
    if (title === '') return undefined;
    if (active) isNews.current = false;
    else if (wasActive.current) isNews.current = document.hidden;
    wasActive.current = active;
    const write = (): void => {
      const end = isNews.current ? ENDS[status] : undefined;
      if (active) document.title = `${progress} % · ${title}`;
      else document.title = end === undefined ? `${title} · OpenV0` : `${end} · ${title}`;
    };
    const look = (): void => {
      if (document.hidden) return;
      isNews.current = false;
      write();
    };
    write();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [title, progress, status, active]);
}

const ENDS: Record<string, string | undefined> = {
  completed: 'Done',
  failed: 'Stopped by an error',
  cancelled: 'Stopped',
};
