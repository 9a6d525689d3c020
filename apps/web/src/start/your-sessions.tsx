import { isActive } from '@openv0/contracts/session-state.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { LivePreview } from '@openv0/react/live-preview.js';
import type { MouseEvent, ReactNode } from 'react';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { generation } from '../data/generation.js';
import { FRAME_URL } from '../data/config.js';
import { agoFromNow } from '../data/format.js';
import { navigate, sessionPath } from '../data/routes.js';
import type { SeenSession } from '../data/storage.js';
import { forget, seenSessions, tokenOf } from '../data/storage.js';
import { pageTitle } from '../session/run-view.js';
import { Icon } from '../ui/icons.js';
import { useTheme } from '../ui/use-theme.js';

const RemoveDialog = lazy(() => import('./remove-dialog.js'));

/** As many as stand in two rows; the rest stays remembered. */
const SHOWN = 8;
const ASK_AGAIN_MS = 3_000;

/** What this browser has drawn or watched, with a small picture of each as it is now. */
export default function YourSessions(): ReactNode {
  const [sessions, setSessions] = useState(() => seenSessions().slice(0, SHOWN));
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState(0);
  // The card that had the focus is gone, and so is the dialog that held it.
  useEffect(() => {
    if (removed > 0) heading.current?.focus();
  }, [removed]);
  const drop = (session: SeenSession): void => {
    forget(session.session_id);
    setSessions((list) => list.filter((other) => other !== session));
  };
  if (sessions.length === 0)
    return (
      <section className="shelf" aria-labelledby="sessions-title">
        <header>
          <h2 id="sessions-title" ref={heading} tabIndex={-1}>
            Your sessions
          </h2>
        </header>
        <p className="empty">Nothing drawn in this browser yet. What you draw is kept here.</p>
      </section>
    );
  return (
    <section className="shelf" aria-labelledby="sessions-title">
      <header>
        <h2 id="sessions-title" ref={heading} tabIndex={-1}>
          Your sessions
        </h2>
        <span>Kept on this server</span>
      </header>
      <ul>
        {sessions.map((session) => (
          <SessionCard
            key={session.session_id}
            session={session}
            onGone={() => drop(session)}
            onRemoved={() => {
              setRemoved((count) => count + 1);
              drop(session);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface SessionCardProps {
  session: SeenSession;
  /** The server doesn't have it any more, or doesn't show it. */
  onGone: () => void;
  onRemoved: () => void;
}

function SessionCard({ session, onGone, onRemoved }: SessionCardProps): ReactNode {
  const path = sessionPath(session.session_id);
  const state = useSessionState(session.session_id, onGone);
  const { theme } = useTheme();
  const [removing, setRemoving] = useState(false);
  const title = state?.preview ? pageTitle(state) : session.title;
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate(path);
  };
  return (
    <li className="shelf-item">
      <a className="shelf-card" href={path} onClick={open}>
        <span className="thumb" inert>
          {state && (
            <LivePreview
              state={state}
              frameUrl={FRAME_URL}
              title={`Picture of ${title}`}
              live={false}
              follow={false}
              width={1280}
              theme={theme}
            />
          )}
        </span>
        <span className="shelf-title" dir="auto">
          {title}
        </span>
        <span className="shelf-meta">{stateLine(session, state)}</span>
      </a>
      <button
        type="button"
        className="icon-button remove-button"
        aria-label={`Remove ${title}`}
        title="Remove"
        onClick={() => setRemoving(true)}
      >
        <Icon name="bin" />
      </button>
      {removing && (
        <Suspense>
          <RemoveDialog
            sessionId={session.session_id}
            title={title}
            onRemoved={onRemoved}
            onClose={() => setRemoving(false)}
          />
        </Suspense>
      )}
    </li>
  );
}

function stateLine(session: SeenSession, state: SessionState | null): ReactNode {
  const { status, progress, run } = state ?? session;
  if (status === 'running')
    return (
      <>
        <i className="now-dot" /> Drawing, {Math.floor(progress)} %
      </>
    );
  if (status === 'queued' || status === 'created') return 'Waiting for its turn';
  const seen = agoFromNow(Date.parse(state?.ended_at ?? session.seen_at));
  if (status === 'failed') return `Stopped by an error · ${seen}`;
  if (status === 'cancelled') return `Stopped · ${seen}`;
  return `Version ${Math.max(1, run)} · ${seen}`;
}

/** The session as the server has it; asked again while it is being drawn. */
function useSessionState(sessionId: string, onGone: () => void): SessionState | null {
  const [state, setState] = useState<SessionState | null>(null);
  const gone = useEffectEvent(() => onGone());
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const result = await generation.session(sessionId, tokenOf(sessionId)).read();
      if (!isCurrent) return;
      if (!result.ok) return result.status === 404 || result.status === 403 ? gone() : undefined;
      setState(result.value.state);
      if (isActive(result.value.state)) timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [sessionId]);
  return state;
}
