import { isActive } from '@openv0/contracts/session-state.js';
import { useGenerationSession } from '@openv0/react/use-generation-session.js';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { PageConfig } from '../data/config.js';
import { socketAddress } from '../data/config.js';
import { adoptLinkToken, remember, tokenOf } from '../data/storage.js';
import { Announcer } from '../session/announcer.js';
import { PhoneHead, PhoneTabs } from '../session/phone.js';
import type { PhoneView } from '../session/phone.js';
import { Rail } from '../session/rail.js';
import { pageTitle } from '../session/run-view.js';
import { SessionBar } from '../session/session-bar.js';
import { Stage } from '../session/stage.js';
import { StopDialog } from '../session/stop-dialog.js';
import { Tape } from '../session/tape.js';
import { useDocumentState } from '../session/use-document-state.js';
import { useReplay } from '../session/use-replay.js';
import { useServerClock } from '../session/use-server-clock.js';
import { useTheme } from '../ui/use-theme.js';
import type { MissingReason } from './missing-page.js';
import { MissingPage } from './missing-page.js';

export interface SessionPageProps {
  sessionId: string;
  config: PageConfig;
}

/** One session: what was asked, how far it is, and the page as it is drawn. */
export function SessionPage({ sessionId, config }: SessionPageProps): ReactNode {
  // Before the first connection, and so in the first render: the link's token must not stay in the address.
  useState(() => adoptLinkToken(sessionId));
  const session = useGenerationSession(sessionId, {
    url: socketAddress(config.gateway_url),
    token: () => Promise.resolve(tokenOf(sessionId)),
  });
  const { state, connection } = session;
  const { theme, toggle } = useTheme();
  const clock = useServerClock(session);
  const replay = useReplay(session.client, state);
  const [view, setView] = useState<PhoneView>('preview');
  const [stopping, setStopping] = useState(false);
  const isOwner = session.role !== 'viewer';
  const canStop = isOwner && isActive(state);
  useDocumentState(session);
  useRemembered(sessionId, session.seq > 0 ? session : null);
  useKeys({ canStop, onStop: () => setStopping(true), onLive: replay.backToLive });

  const missing = session.seq === 0 ? missingReason(connection.status, connection.close_code) : null;
  if (missing)
    return (
      <MissingPage reason={missing} onRetry={missing === 'server' ? session.client.retryNow : undefined} />
    );
  const context = { session, config, clock, replay, theme, isOwner };
  return (
    <div className="page session-page" data-view={view}>
      <SessionBar {...context} onTheme={toggle} />
      <PhoneHead state={state} />
      <main className="desk">
        <Rail {...context} onStop={() => setStopping(true)} />
        <Stage {...context} phoneView={view} />
        <Tape {...context} />
      </main>
      <PhoneTabs view={view} onView={setView} />
      <Announcer state={state} connection={connection} />
      {stopping && canStop && (
        <StopDialog sessionId={sessionId} state={state} onClose={() => setStopping(false)} />
      )}
    </div>
  );
}

/** What every part of the page gets. */
export interface SessionContext {
  session: ReturnType<typeof useGenerationSession>;
  config: PageConfig;
  clock: ReturnType<typeof useServerClock>;
  replay: ReturnType<typeof useReplay>;
  theme: 'light' | 'dark';
  isOwner: boolean;
}

function missingReason(status: string, code: number | null): MissingReason | null {
  if (status !== 'stopped') return null;
  switch (code) {
    case 4506:
      return 'session';
    case 4508:
      return 'revoked';
    case 4200:
      return 'expired';
    case 4500:
    case 4502:
    case 4503:
      return 'link';
    default:
      return code === null ? 'link' : 'server';
  }
}

function useRemembered(sessionId: string, session: SessionContext['session'] | null): void {
  const state = session?.state;
  const title = state ? pageTitle(state) : '';
  useEffect(() => {
    if (!state || title === '') return;
    remember({
      session_id: sessionId,
      prompt: state.prompt,
      title,
      status: state.status,
      progress: state.progress,
      run: state.run,
      seen_at: new Date().toISOString(),
    });
    document.title = isActive(state) ? `${Math.floor(state.progress)} % · ${title}` : `${title} · OpenV0`;
    // Only what the list shows: the state itself changes twenty times a second.
  }, [sessionId, title, state?.status, state?.run, Math.floor(state?.progress ?? 0)]);
}

interface Keys {
  canStop: boolean;
  onStop: () => void;
  onLive: () => void;
}

/** Esc stops (after a question), L goes back to live. Never while something is typed or a dialog is open. */
function useKeys({ canStop, onStop, onLive }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (target?.closest('textarea, input:not([type=range]), select, dialog, [popover]')) return;
      if (event.key === 'Escape' && canStop) onStop();
      if (event.key.toLowerCase() === 'l') onLive();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
