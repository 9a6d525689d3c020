import { isActive } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { pageTitle } from './run-view.js';

/** Offers to say when a run ends that nobody looks at: a word of the system's, for who asked for one. */
export function Notice({ state }: { state: SessionState }): ReactNode {
  const [isWanted, setWanted] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useSaidAtEnd(state, isWanted);
  if (!isActive(state) || !('Notification' in window)) return null;
  if (isRefused) return <p className="notice">This browser lets the page send no notifications.</p>;
  if (Notification.permission === 'denied') return null;
  if (isWanted) return <p className="notice">You will be told when it is done.</p>;
  const ask = async (): Promise<void> => {
    const permission = await Notification.requestPermission();
    setWanted(permission === 'granted');
    setRefused(permission === 'denied');
  };
  return (
    <p className="notice">
      <button type="button" className="text-button" onClick={() => void ask()}>
        Tell me when it is done
      </button>
    </p>
  );
}

function useSaidAtEnd(state: SessionState, isWanted: boolean): void {
  const wasActive = useRef(false);
  const active = isActive(state);
  const say = useEffectEvent(() => {
    if (!isWanted || !document.hidden) return;
    const body = ENDS[state.status] ?? 'The run has ended.';
    try {
      const notice = new Notification(pageTitle(state) || 'Your page', { body });
      notice.addEventListener('click', () => {
        window.focus();
        notice.close();
      });
    } catch {
      // Phones take notifications from service workers alone: the title says it too.
    }
  });
  useEffect(() => {
    if (wasActive.current && !active) say();
    wasActive.current = active;
  }, [active]);
}

const ENDS: Record<string, string | undefined> = {
  completed: 'It is done.',
  failed: 'The run stopped before its end. What was written is there.',
  cancelled: 'The run was stopped.',
};
