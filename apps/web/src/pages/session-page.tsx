import { isActive } from '@openv0/contracts/session-state.js';
import { useGenerationSession } from '@openv0/react/use-generation-session.js';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { PageConfig } from '../data/config.js';
import { socketAddress } from '../data/config.js';
import { remember, tokenOf } from '../data/storage.js';
import { KeysDialog } from '../session/keys-dialog.js';
import { PhoneHead, PhoneTabs } from '../session/phone.js';
import type { PhoneView } from '../session/phone.js';
import { Rail } from '../session/rail.js';
import { pageTitle } from '../session/run-view.js';
import { SessionBar } from '../session/session-bar.js';
import { Stage } from '../session/stage.js';
import { StopDialog } from '../session/stop-dialog.js';
import { Tape } from '../session/tape.js';
import { useDocumentState } from '../session/use-document-state.js';
import { useKeys } from '../session/use-keys.js';
import { useReplay } from '../session/use-replay.js';
import { useTheme } from '../ui/use-theme.js';
import type { MissingReason } from './missing-page.js';
import { MissingPage } from './missing-page.js';

export interface SessionPageProps {
  sessionId: string;
  config: PageConfig;
}

/** One session: what was asked, how far it is, and the page as it is drawn. */
export default function SessionPage({ sessionId, config }: SessionPageProps): ReactNode {
  if (tokenOf(sessionId) === null && config.viewer_access === 'token') return <MissingPage reason="link" />;
  return <OpenSession sessionId={sessionId} config={config} />;
}

function OpenSession({ sessionId, config }: SessionPageProps): ReactNode {
  const session = useGenerationSession(sessionId, {
    url: socketAddress(config.gateway_url),
    token: () => Promise.resolve(tokenOf(sessionId)),
    // The state at once, however long it took to come about; the way to it follows.
    mode: 'snapshot',
  });
  const { state, connection } = session;
  const { theme, toggle } = useTheme();
  const replay = useReplay(session.client, state);
  const [view, setView] = useState<PhoneView>('preview');
  const [stopping, setStopping] = useState(false);
  const [helping, setHelping] = useState(false);
  const missing = missingReason(connection.status, connection.close_code);
  // Of a session that was deleted while it was on view, nothing can be asked any more.
  const isOwner = session.role !== 'viewer' && missing !== 'session';
  const canStop = isOwner && isActive(state);
  // The run ended while it was asked about: the question doesn't come back with the next one.
  if (stopping && !canStop) setStopping(false);
  useDocumentState(session);
  useRemembered(sessionId, session.seq > 0 ? session : null);
  useKeys({
    canStop,
    onStop: () => setStopping(true),
    onLive: replay.backToLive,
    onStep: replay.step,
    onHold: replay.toggle,
    onHelp: () => setHelping(true),
  });

  if (missing && session.seq === 0)
    return (
      <MissingPage
        reason={missing}
        onRetry={missing === 'closed' ? () => session.client.retryNow() : undefined}
      />
    );
  const context = { session, config, replay, theme, isOwner };
  return (
    <div className="page session-page" data-view={view}>
      <SessionBar {...context} onTheme={toggle} onHelp={() => setHelping(true)} />
      <PhoneHead state={state} />
      <main className="desk">
        <Rail {...context} view={view} onStop={() => setStopping(true)} />
        <Stage {...context} phoneView={view} />
        <Tape {...context} />
      </main>
      <PhoneTabs view={view} onView={setView} />
      {helping && <KeysDialog isOwner={isOwner} onClose={() => setHelping(false)} />}
      {stopping && canStop && (
        <StopDialog
          sessionId={sessionId}
          state={state}
          canGoOn={config.follow_ups}
          onClose={() => setStopping(false)}
        />
      )}
    </div>
  );
}

/** What every part of the page gets. */
export interface SessionContext {
  session: ReturnType<typeof useGenerationSession>;
  config: PageConfig;
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
      return code === null ? 'link' : 'closed';
  }
}

function useRemembered(sessionId: string, session: SessionContext['session'] | null): void {
  const state = session?.state;
  const title = state ? pageTitle(state) : '';
  const { status = 'created', run = 0, prompt = '' } = state ?? {};
  const progress = Math.floor(state?.progress ?? 0);
  useEffect(() => {
    if (title === '') return;
    const seen_at = new Date().toISOString();
    remember({ session_id: sessionId, prompt, title, status, progress, run, seen_at });
    const isDrawing = status === 'running' || status === 'queued';
    document.title = isDrawing ? `${progress} % · ${title}` : `${title} · OpenV0`;
  }, [sessionId, title, prompt, status, run, progress]);
}
