import { isActive } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Icon } from '../ui/icons.js';
import { pageTitle } from './run-view.js';

/** `open`: not asked yet. `never`: it can't be, or was refused before. `dismissed`: asked, and not answered. */
type Answer = 'open' | 'never' | 'granted' | 'denied' | 'dismissed';

const ANSWERS = {
  granted: 'You will be told when it is done.',
  denied: 'This browser lets the page send no notifications. The tab’s title says when it is done.',
  dismissed: 'The browser’s question was closed, so you will not be told.',
};

const firstAnswer = (): Answer =>
  'Notification' in window && Notification.permission !== 'denied' ? 'open' : 'never';

/** Offers to say when a run ends that nobody looks at: a word of the system's, for who asked for one. */
export function Notice({ state }: { state: SessionState }): ReactNode {
  // Looked up once: a browser asks another process for it each time.
  const [answer, setAnswer] = useState<Answer>(firstAnswer);
  useSaidAtEnd(state, answer === 'granted');
  if (!isActive(state) || answer === 'never') return null;
  const ask = async (): Promise<void> => {
    const permission = await Notification.requestPermission();
    setAnswer(permission === 'default' ? 'dismissed' : permission);
  };
  const canAsk = answer === 'open' || answer === 'dismissed';
  return (
    <p className="notice">
      <Icon name="bell" />
      <span role="status">{answer !== 'open' && ANSWERS[answer]}</span>
      {canAsk && (
        <button type="button" className="text-button" onClick={() => void ask()}>
          {answer === 'open' ? 'Tell me when it is done' : 'Ask again'}
        </button>
      )}
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
